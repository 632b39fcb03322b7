"""The doctor through a real PC/SC service: every practice card and fault ends in its own diagnosis."""

import json
import os
import subprocess
import sys
import zipfile
from functools import partial
from pathlib import Path

import pytest

from kiosk.domain.card.checks import Status
from kiosk.domain.card.diagnostics import DiagnosticStep, Finding, StepId
from kiosk.domain.card.reader_interface import ReaderRole
from kiosk.domain.card.stability import StabilityAdvice, judge
from kiosk.nfc.doctor.checkup import Checkup, DiagnosticsContext, check_up
from kiosk.nfc.doctor.stability import RepeatedReading, Stopwatch
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.jpki.transmit import Connection
from kiosk.nfc.pcsc.connection import open_card
from kiosk.nfc.pcsc.monitor import look_at_all
from kiosk.nfc.practice import faults
from kiosk.nfc.practice.kinds import CardMaker
from tests.fakes.card.cards import TODAY
from tests.fakes.card.machines import Interrupted, Seconds
from tests.fakes.card.pcscd import Pcscd, Put, wait_for_card, wait_for_no_card
from tests.fakes.card.scenarios import SCENARIOS, Scenario
from tests.hardware.machines import install_trust

KIOSK = Path(sys.executable).with_name("kiosk")
_SHOWN = [scenario for scenario in SCENARIOS if scenario.card is not None]
# One after the other they would wait for pcscd, which looks every 0.4 s; two lie there at once.
_PAIRS = [tuple(_SHOWN[at : at + 2]) for at in range(0, len(_SHOWN), 2)]


def _check(anchors: TrustAnchors, reader: str = "", opens: object = open_card) -> Checkup:
    assert callable(opens)
    return check_up(DiagnosticsContext(look_at_all, opens, reader), anchors, TODAY)


def _told(found: Checkup) -> tuple[StepId | None, Finding]:
    step = found.trouble or next((one for one in found.steps if one.status is Status.WARNING), None)
    return (None, Finding.OK) if step is None else (step.id, step.finding)


@pytest.mark.parametrize("pair", _PAIRS, ids=lambda pair: " / ".join(one.name for one in pair))
def test_every_practice_card_and_fault_ends_in_its_diagnosis(
    put: Put, maker: CardMaker, anchors: TrustAnchors, pair: tuple[Scenario, ...]
) -> None:
    lying = [put(faults.make(maker, str(one.card)), wait=False) for one in pair]
    for one, card in zip(pair, lying, strict=True):
        wait_for_card(card.reader)
        assert _told(_check(anchors, card.reader)) == (one.step, one.code)


@pytest.mark.usefixtures("cleared")
def test_an_empty_reader_has_no_card_and_the_first_of_two_is_used(anchors: TrustAnchors) -> None:
    found = _check(anchors)
    assert _told(found) == (StepId.CARD, Finding.NO_CARD)
    assert [reader.role for reader in found.readers] == [ReaderRole.USED_FIRST, ReaderRole.WAITING]


@pytest.mark.usefixtures("pcscd")
def test_a_filter_that_fits_no_reader_is_told_from_no_reader(anchors: TrustAnchors) -> None:
    found = _check(anchors, "RC-S380")
    assert _told(found) == (StepId.READER, Finding.FILTER_MATCHES_NONE)
    assert {reader.role for reader in found.readers} == {ReaderRole.FILTERED_OUT}


def test_a_mute_card_says_so(put: Put, maker: CardMaker, anchors: TrustAnchors) -> None:
    from kiosk.domain.card.reader import CardMute
    from kiosk.nfc.pcsc.monitor import look_once
    from tests.fakes.card.cards import until

    card = put(faults.make(maker, "mute"), wait=False)
    assert until(lambda: look_once(card.reader) == CardMute(card.reader), 5)
    assert _told(_check(anchors, card.reader)) == (StepId.ANSWER, Finding.CARD_MUTE)


def test_two_cards_are_several(put: Put, anchors: TrustAnchors) -> None:
    put("good", 0)
    put("second-person", 1)
    assert _told(_check(anchors)) == (StepId.ONE_CARD, Finding.SEVERAL_CARDS)


def test_a_card_that_another_program_holds_is_in_use(put: Put, anchors: TrustAnchors) -> None:
    card = put("good")
    other = open_card(card.reader)
    try:
        assert _told(_check(anchors, card.reader)) == (StepId.ANSWER, Finding.CARD_IN_USE)
    finally:
        other.close()


def test_a_card_on_the_reader_answers_contactless(put: Put, anchors: TrustAnchors) -> None:
    found = _check(anchors, put("good").reader)
    assert DiagnosticStep(StepId.INTERFACE, Finding.CONTACTLESS).finding in {step.finding for step in found.steps}


def test_a_service_that_is_killed_in_mid_check_is_named(pcscd: Pcscd, put: Put, anchors: TrustAnchors) -> None:
    card = put("good")

    def opens(reader: str) -> Connection:
        return Interrupted(open_card(reader), 6, pcscd.kill)

    assert _told(_check(anchors, card.reader, opens)) == (StepId.CERTIFICATE, Finding.SERVICE_STOPPED)
    assert _told(_check(anchors)) == (StepId.SERVICE, Finding.SERVICE_DOWN)


def test_a_steady_card_is_read_many_times(put: Put) -> None:
    card = put("good")
    clock = Seconds(tick=0.02)
    found = judge(RepeatedReading(open_card, card.reader, Stopwatch(clock, clock.wait)).run(3))
    assert found.reads > 5
    assert found.advice == (StabilityAdvice.STEADY,)


def test_a_card_that_is_pulled_in_a_reading_is_lost_once(put: Put) -> None:
    card = put("falls-off:20")
    clock = Seconds(tick=0.02)
    found = judge(RepeatedReading(open_card, card.reader, Stopwatch(clock, clock.wait)).run(3))
    assert found.losses == 1
    assert found.reads == 6
    assert {StabilityAdvice.HOLD_STILL, StabilityAdvice.CENTRE} <= set(found.advice)
    wait_for_no_card(card.reader)


@pytest.fixture
def city(tmp_path: Path) -> Path:
    from datetime import UTC, datetime

    from tests.fakes.card.cards import the_authority

    return install_trust(tmp_path, CardMaker(the_authority(), datetime.now(UTC)))


def _kiosk(folder: Path, *arguments: str, **how: object) -> subprocess.CompletedProcess[str]:
    run = partial(
        subprocess.run, capture_output=True, text=True, timeout=60, check=False, env={**os.environ, "LANGUAGE": "ja"}
    )
    return run([KIOSK, "check", "--data-dir", folder, *arguments], **how)


def test_kiosk_check_gives_the_figures_and_the_archive(put: Put, city: Path) -> None:
    card = put("second-person")
    report = city / "report.zip"
    answer = _kiosk(city, "--reader", card.reader, "--stability", "1", "--json", "--report", str(report))
    found = json.loads(answer.stdout)
    figures = found["stability"]
    assert answer.returncode == (0 if found["ready"] else 1)
    assert {"reads", "losses", "retries", "median", "p90", "longest", "advice"} == set(figures)
    assert figures["reads"] > 5
    assert [step["id"] for step in found["steps"]] == [id_.value for id_ in StepId]
    with zipfile.ZipFile(report) as archive:
        assert json.loads(archive.read("findings.json"))["stability"] == figures
    again = _kiosk(city, "--reader", card.reader, "--report", str(report))
    assert (again.returncode, "there already" in again.stderr) == (2, True)


def test_kiosk_check_asks_for_another_card_and_says_which_it_is(put: Put, city: Path) -> None:
    card = put("felica")
    answer = _kiosk(city, "--reader", card.reader, "--compare", "--json", input="\n")
    assert "別のカード" in answer.stderr
    assert json.loads(answer.stdout)["verdict"]["code"] == "this_card"
    closed = _kiosk(city, "--reader", card.reader, "--compare", stdin=subprocess.DEVNULL)
    assert (closed.returncode, "terminal" in closed.stderr) == (2, True)
