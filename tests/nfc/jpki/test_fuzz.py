"""A hundred thousand wild answers through the whole doctor: no crash, no end that does not come, no unknown code."""

import pytest

from kiosk.domain.card.diagnostics import Finding
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.jpki.transmit import COMMANDS_MAX
from kiosk.nfc.practice.kinds import CardMaker
from kiosk.ui.messages.card.doctor import sentence_of
from tests.fakes.card.wild import HABITS, fuzz

_ANSWERS = 100_000


@pytest.mark.expects_log
def test_a_hundred_thousand_wild_answers_each_end_in_a_documented_code(maker: CardMaker, anchors: TrustAnchors) -> None:
    tally = fuzz(maker, anchors, _ANSWERS, "doctor")
    assert tally.answers >= _ANSWERS
    assert tally.runs > 100 * len(HABITS)
    assert tally.most <= COMMANDS_MAX
    assert all(sentence_of(finding) for finding in tally.findings)
    # They are as wild as they should be: most of the ways to fail are among them.
    assert len(tally.findings) >= 15
    assert {Finding.CARD_ENDLESS, Finding.CERTIFICATE_BROKEN, Finding.WRONG_LENGTH} <= set(tally.findings)
