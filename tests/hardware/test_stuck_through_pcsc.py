"""A card over which the driver waits for ever, through a real PC/SC service: vpcd has no limit of its own."""

import json
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

import pytest

from kiosk.domain.card.card import CardFault
from kiosk.domain.card.card_answers import CardFailure, CheckedCard
from kiosk.domain.card.diagnostics import Finding, StepId
from kiosk.nfc.desk import NfcCardDesk
from kiosk.nfc.doctor.checkup import DiagnosticsContext, check_up
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.pcsc.connection import open_card
from kiosk.nfc.pcsc.driver_thread import DEADLINE_SECONDS
from kiosk.nfc.pcsc.monitor import look_at_all
from kiosk.nfc.practice import faults
from kiosk.nfc.practice.kinds import CardMaker
from tests.fakes.card.cards import TODAY
from tests.fakes.card.pcscd import Lying, Put, wait_for_no_card

_KIOSK = Path(sys.executable).with_name("kiosk")
# A driver that answers does so in milliseconds; one that does not is waited for this long.
_opens = partial(open_card, in_time=partial(threading.Event.wait, timeout=1))


@pytest.fixture
def silent(put: Put, maker: CardMaker) -> Lying:
    """It answers four commands, and then says nothing."""
    return put(faults.make(maker, "silent"))


def _found(reader: str, anchors: TrustAnchors) -> tuple[StepId, Finding] | None:
    step = check_up(DiagnosticsContext(look_at_all, _opens, reader), anchors, TODAY).trouble
    return None if step is None else (step.id, step.finding)


def test_the_check_ends_in_time_and_reads_the_card_that_is_put_down_next(
    put: Put, silent: Lying, anchors: TrustAnchors
) -> None:
    assert _found(silent.reader, anchors) == (StepId.PRESENCE, Finding.CARD_SLOW)
    assert _found(silent.reader, anchors) == (StepId.ANSWER, Finding.READER_STUCK)
    silent.pull()
    wait_for_no_card(silent.reader)
    put("good", silent.slot)
    assert _found(silent.reader, anchors) is None


def test_the_desk_serves_the_next_person(put: Put, silent: Lying, anchors: TrustAnchors) -> None:
    desk = NfcCardDesk(_opens, anchors)
    failed = desk.read(1, silent.reader)
    assert isinstance(failed, CardFailure)
    assert failed.fault is CardFault.SLOW
    assert not desk.holds(1)
    silent.pull()
    wait_for_no_card(silent.reader)
    put("second-person", silent.slot)
    assert isinstance(desk.read(2, silent.reader), CheckedCard)
    desk.close()


def test_kiosk_check_says_so_and_its_process_ends(silent: Lying, tmp_path: Path) -> None:
    answer = subprocess.run(
        [_KIOSK, "check", "--json", "--data-dir", tmp_path, "--reader", silent.reader],
        capture_output=True,
        text=True,
        check=False,
        timeout=DEADLINE_SECONDS * 2,
    )
    problems = [step["code"] for step in json.loads(answer.stdout)["steps"] if step["status"] == "problem"]
    assert (answer.returncode, problems) == (1, ["card_slow"])
