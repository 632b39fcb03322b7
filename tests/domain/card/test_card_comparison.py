"""This card or this reader, told from two runs."""

import pytest

from kiosk.domain.card.card_comparison import Run, Verdict, compare
from kiosk.domain.card.checks import Status
from kiosk.domain.card.diagnostics import DiagnosticStep, Finding, StepId, status_of, with_the_rest
from kiosk.ui.messages.card.doctor import verdict_of

_PLACES = {
    Finding.CARD_MUTE: StepId.ANSWER,
    Finding.NO_CARD: StepId.CARD,
    Finding.SEVERAL_CARDS: StepId.ONE_CARD,
    Finding.LICENCE_CARD: StepId.CARD_KIND,
    Finding.EXPIRED: StepId.VALIDITY,
    Finding.ISSUER_UNKNOWN: StepId.ISSUER,
    Finding.PIN_LOCKED: StepId.PIN_TRIES,
    Finding.SERVICE_DOWN: StepId.SERVICE,
    Finding.READER_LOST: StepId.READER,
}


def _run(finding: Finding | None = None, reader: str | None = "A") -> Run:
    if finding is None:
        return Run(reader, with_the_rest([DiagnosticStep(id_, Finding.OK) for id_ in StepId]))
    at = _PLACES.get(finding, StepId.CERTIFICATE)
    before = list(StepId)[: list(StepId).index(at)]
    return Run(
        reader, with_the_rest([*(DiagnosticStep(id_, Finding.OK) for id_ in before), DiagnosticStep(at, finding)])
    )


@pytest.mark.parametrize(
    ("this", "other", "verdict"),
    [
        (Finding.CARD_MUTE, None, Verdict.THIS_CARD),
        (Finding.CARD_MUTE, Finding.LICENCE_CARD, Verdict.THIS_CARD),
        (Finding.CARD_MUTE, Finding.CARD_MUTE, Verdict.THIS_READER),
        (Finding.READER_STUCK, None, Verdict.THIS_CARD),
        (Finding.READER_STUCK, Finding.READER_STUCK, Verdict.THIS_READER),
        (Finding.CARD_FAILED, None, Verdict.THIS_CARD),
        (Finding.CARD_FAILED, Finding.CARD_MUTE, Verdict.CANNOT_TELL),
        (Finding.CARD_FAILED, Finding.LICENCE_CARD, Verdict.CANNOT_TELL),
        (Finding.WRONG_LENGTH, Finding.WRONG_LENGTH, Verdict.THIS_READER),
        (Finding.CARD_REMOVED, Finding.NO_CARD, Verdict.NO_OTHER_CARD),
        (Finding.CARD_REMOVED, Finding.SEVERAL_CARDS, Verdict.NO_OTHER_CARD),
        (Finding.NO_CARD, None, Verdict.CANNOT_TELL),
        (Finding.EXPIRED, None, Verdict.THIS_CARD),
        (Finding.EXPIRED, Finding.EXPIRED, Verdict.THIS_CARD),
        (Finding.PIN_LOCKED, Finding.CARD_MUTE, Verdict.THIS_CARD),
        (Finding.ISSUER_UNKNOWN, Finding.ISSUER_UNKNOWN, Verdict.THIS_READER),
        (Finding.ISSUER_UNKNOWN, None, Verdict.THIS_CARD),
        (Finding.SERVICE_DOWN, Finding.SERVICE_DOWN, Verdict.THIS_READER),
        (Finding.CARD_MUTE, Finding.READER_LOST, Verdict.THIS_READER),
        (None, None, Verdict.BOTH_WORK),
        (None, Finding.CARD_MUTE, Verdict.CANNOT_TELL),
    ],
)
def test_two_runs_tell_which_of_the_two_it_is(this: Finding | None, other: Finding | None, verdict: Verdict) -> None:
    assert compare(_run(this), _run(other)) is verdict


def test_two_readers_cannot_be_compared() -> None:
    assert compare(_run(Finding.CARD_MUTE), _run(reader="B")) is Verdict.CANNOT_TELL


def test_every_pair_of_findings_has_a_verdict_and_every_verdict_its_sentence() -> None:
    problems = [finding for finding in Finding if status_of(finding) is Status.PROBLEM]
    given = {compare(_run(one), _run(two)) for one in [None, *problems] for two in [None, *problems]}
    assert given == set(Verdict)
    assert len({verdict_of(verdict) for verdict in Verdict}) == len(Verdict)
