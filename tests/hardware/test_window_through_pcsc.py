"""The whole journey: the real window by touch, a real PC/SC service, a real SQLite file."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.card.reader import Empty
from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.nfc.jpki.signing import is_signed
from kiosk.nfc.practice.kinds import CardMaker
from kiosk.storage.verify.records import listed
from tests.fakes.around.person import Person
from tests.fakes.card.cards import the_authority
from tests.fakes.card.pcscd import Pcscd, Put
from tests.hardware.machines import install_trust, lays_down, switch_off, switch_on


@pytest.fixture(scope="session")
def maker() -> CardMaker:
    """Cards of today: with a real reader the real clock counts."""
    return CardMaker(the_authority(), datetime.now(UTC))


@pytest.fixture
def folder(tmp_path: Path, maker: CardMaker) -> Path:
    return install_trust(tmp_path, maker)


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, cleared: Pcscd, folder: Path) -> Iterator[Person]:
    someone = switch_on(qtbot, folder, datetime.now(UTC))
    yield someone
    switch_off(someone)


def _records(person: Person) -> list[str | None]:
    store = person.kiosk.store
    return [record.fault for record in listed(store.engine, store.keys, is_signed)]


def test_a_person_reserves_through_the_real_service(person: Person, put: Put) -> None:
    person.goes_to_card()
    pull = lays_down(person, put, "good")
    person.sees(Terms)
    person.confirms()
    person.sees(steps.Reserved)
    assert _records(person) == [None]
    pull()
    person.sees(steps.Between)
    assert person.flow.session is None
    person.touches("primary")
    person.sees(steps.Plain.HOME)


@pytest.mark.parametrize("number", range(1, 13))
def test_a_card_that_leaves_at_any_command_leaves_no_record_and_a_clean_machine(
    person: Person, put: Put, number: int
) -> None:
    person.goes_to_card()
    lays_down(person, put, f"falls-off:{number}")
    person.bot.waitUntil(lambda: isinstance(person.step, Terms | steps.Between), timeout=10_000)
    if isinstance(person.step, Terms):
        person.confirms()
    person.sees(steps.Between)
    assert person.reads("この手続きは、記録されていません")
    assert _records(person) == []
    assert person.flow.session is None
    person.bot.waitUntil(lambda: isinstance(person.flow.reader, Empty), timeout=5_000)
    person.touches("primary")
    person.sees(steps.Plain.HOME)


def test_the_service_is_killed_in_the_middle_and_the_next_person_is_served(
    person: Person, put: Put, pcscd: Pcscd
) -> None:
    person.goes_to_card()
    lays_down(person, put, "good")
    person.sees(Terms)
    pcscd.kill()
    person.sees(steps.Between)
    assert _records(person) == []
    person.touches("primary")
    person.sees(steps.Plain.HOME)
    person.touches("ポイントの予約をする")
    person.touches("primary")
    person.touches("カードの持ち主本人")
    person.sees(steps.Refused)
    assert person.reads("カードの読み取りを準備しています")
    pcscd.start()
    person.bot.waitUntil(lambda: person.step is steps.Plain.PLACE_CARD, timeout=3_000)
    lays_down(person, put, "second-person")
    person.sees(Terms)
    person.confirms()
    person.sees(steps.Reserved)


def test_another_card_cannot_end_what_the_first_one_began(person: Person, put: Put) -> None:
    person.goes_to_card()
    pull = lays_down(person, put, "good")
    person.sees(Terms)
    pull()
    put("second-person", 0, wait=False)
    person.sees(steps.Between)
    assert _records(person) == []
    assert person.flow.session is None


@pytest.mark.parametrize(
    ("kind", "ready", "problem"),
    [
        ("good", True, None),
        ("near-end", True, None),
        ("last-try", True, None),
        ("expired", False, "expired"),
        ("renewed-an-hour-ago", False, "waiting"),
        ("no-certificate", False, "no_certificate"),
        ("locked", False, "pin_locked"),
        ("juki", False, "juki_card"),
        ("phone", False, "phone_certificate"),
        ("felica", False, "felica_card"),
        ("licence", False, "licence_card"),
        ("other", False, "other_card"),
        ("falls-off:4", False, "card_removed"),
    ],
)
def test_kiosk_check_tells_every_kind_of_card(
    cleared: Pcscd, put: Put, folder: Path, kind: str, ready: bool, problem: str | None
) -> None:
    put(kind, 0)
    program = Path(sys.executable).with_name("kiosk")
    answer = subprocess.run(
        [program, "check", "--json", "--data-dir", folder], capture_output=True, text=True, check=False, env=os.environ
    )
    report = json.loads(answer.stdout)
    assert (report["ready"], answer.returncode) == (ready, 0 if ready else 1)
    problems = [check["code"] for check in report["checks"] if check["status"] == "problem"]
    assert problems[:1] == ([] if problem is None else [problem])
    assert report["apdus"] <= 9
    assert "PRACTICE" not in answer.stdout
