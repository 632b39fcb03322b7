"""A trial says whether the reader reads, and nothing of the card that lies there."""

import pytest

from kiosk.domain.card.checks import Status
from kiosk.domain.card.diagnostics import DiagnosticStep, Finding, StepId, status_of, with_the_rest
from kiosk.domain.card.reader_trial import ReaderTried, ReadTrial, reader_tried


def ended_at(step: StepId, finding: Finding) -> ReaderTried:
    before = [DiagnosticStep(each, Finding.OK) for each in list(StepId)[: list(StepId).index(step)]]
    return reader_tried(with_the_rest([*before, DiagnosticStep(step, finding)]))


def test_what_a_card_says_of_itself_is_not_told() -> None:
    reads = ReaderTried(ReadTrial.READS)
    assert reader_tried(with_the_rest([DiagnosticStep(each, Finding.OK) for each in StepId])) == reads
    for step, finding in (
        (StepId.CARD_KIND, Finding.JUKI_CARD),
        (StepId.PRESENCE, Finding.NO_CERTIFICATE),
        (StepId.VALIDITY, Finding.EXPIRED),
        (StepId.PIN_TRIES, Finding.PIN_LOCKED),
        (StepId.PIN_TRIES, Finding.LAST_TRY),
    ):
        assert ended_at(step, finding) == reads


@pytest.mark.parametrize("finding", [finding for finding in Finding if status_of(finding) is Status.PROBLEM])
def test_every_finding_is_told_as_the_readers_or_not_at_all(finding: Finding) -> None:
    tried = ended_at(StepId.CERTIFICATE, finding)
    assert (tried.finding is not None) is (tried.state is ReadTrial.FAILED)
    assert tried.finding in (None, finding)


def test_a_reader_that_fails_says_why_and_one_without_a_card_that_it_answers() -> None:
    assert ended_at(StepId.READER, Finding.NO_READER) == ReaderTried(ReadTrial.FAILED, Finding.NO_READER)
    assert ended_at(StepId.CARD, Finding.NO_CARD) == ReaderTried(ReadTrial.NO_CARD)
    assert ended_at(StepId.CERTIFICATE, Finding.CERTIFICATE_BROKEN) == ReaderTried(ReadTrial.NOT_READ)
