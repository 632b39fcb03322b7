"""What a provider may say of a link that it was given, and when it can be taken back."""

from dataclasses import replace

import pytest

from kiosk.domain.records.link import LinkState, RejectReason
from kiosk.domain.records.provider_results import (
    BackFault,
    LinkTold,
    OutcomeFault,
    OutcomeKind,
    ProviderResult,
    ResultsSource,
    back_fault,
    judged,
)

SOURCE = ResultsSource("icoca", 3, b"")
GIVEN = LinkTold("icoca", 3, LinkState.HANDED_OVER)
COMPLETED = ProviderResult(2, "1234567897", LinkState.COMPLETED)
REJECTED = ProviderResult(2, "1234567897", LinkState.REJECTED, RejectReason.CODE_WRONG)
CANCELLED = replace(GIVEN, state=LinkState.CANCELLED)


@pytest.mark.parametrize(
    ("link", "outcome", "what"),
    [
        (GIVEN, COMPLETED, OutcomeKind.CHANGES),
        (GIVEN, REJECTED, OutcomeKind.CHANGES),
        (replace(GIVEN, state=LinkState.COMPLETED), COMPLETED, OutcomeKind.KNOWN),
        (replace(GIVEN, state=LinkState.COMPLETED), REJECTED, OutcomeFault.STATE),
        (replace(GIVEN, state=LinkState.REJECTED, reason="code_wrong"), REJECTED, OutcomeKind.KNOWN),
        (replace(GIVEN, state=LinkState.REJECTED, reason="other"), REJECTED, OutcomeFault.OTHER_REASON),
        (replace(GIVEN, state=LinkState.REJECTED, reason="other"), COMPLETED, OutcomeFault.STATE),
        (CANCELLED, COMPLETED, OutcomeKind.LATE),
        (replace(CANCELLED, batch=None), COMPLETED, OutcomeFault.STATE),
        (replace(GIVEN, batch=None, state=LinkState.RECORDED), COMPLETED, OutcomeFault.STATE),
        (None, COMPLETED, OutcomeFault.NO_LINK),
        (replace(GIVEN, fault="service"), COMPLETED, OutcomeFault.DAMAGED),
        (replace(CANCELLED, fault="state"), COMPLETED, OutcomeFault.DAMAGED),
    ],
)
def test_a_provider_says_of_its_own_links_what_became_of_them_once(
    link: LinkTold | None, outcome: ProviderResult, what: OutcomeKind | OutcomeFault
) -> None:
    assert judged(link, outcome, SOURCE) is what


@pytest.mark.parametrize("another", [replace(GIVEN, batch=4), replace(GIVEN, service="paypay_charge")])
@pytest.mark.parametrize("state", LinkState)
def test_of_another_batch_or_service_nothing_is_taken_whatever_the_link_is(another: LinkTold, state: LinkState) -> None:
    told = replace(another, state=state, fault="service")
    assert judged(told, COMPLETED, SOURCE) is OutcomeFault.NOT_OF_BATCH


@pytest.mark.parametrize(
    ("states", "fault"),
    [
        ((LinkState.COMPLETED, LinkState.REJECTED), None),
        ((LinkState.HANDED_OVER, LinkState.REJECTED), BackFault.BEFORE),
        ((), BackFault.NOTHING_LEFT),
    ],
)
def test_results_are_taken_back_once_and_while_a_link_stands_as_they_left_it(
    states: tuple[LinkState, ...], fault: BackFault | None
) -> None:
    assert back_fault(states) is fault
