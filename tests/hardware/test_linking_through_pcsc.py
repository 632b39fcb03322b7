"""The link by touch on a real PC/SC service: from home to the answer, and the card that leaves at any command of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.clock import PRACTICE_START
from kiosk.domain.card.reader import Empty
from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.link.steps import ConfirmLink, ServiceDetails
from kiosk.domain.values.capacity import Mode
from kiosk.nfc.jpki.signing import is_signed
from kiosk.nfc.practice.kinds import CardMaker
from kiosk.storage.verify.records import listed, listed_links
from kiosk.ui.frame import footer
from tests.fakes.around.person import Person, text_on
from tests.fakes.card.cards import the_authority
from tests.fakes.card.pcscd import Pcscd, Put
from tests.hardware.machines import Meet, install_trust, lays_down, switch_off, switch_on

ACCOUNT, CODE = "1234567890123456", "4821"


@pytest.fixture(scope="session")
def maker() -> CardMaker:
    """Cards of the day on which the first programme's page was updated (docs/counter.md)."""
    return CardMaker(the_authority(), PRACTICE_START)


@pytest.fixture
def on_2020(
    qtbot: QtBot, qapp: QApplication, cleared: Pcscd, tmp_path: Path, maker: CardMaker, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Meet]:
    """`on_2020(mode=…)`: a machine is switched on in October 2020, in the first programme."""
    monkeypatch.setattr(footer, "REST_MS", 1)
    install_trust(tmp_path, maker)
    people: list[Person] = []

    def switched_on(**settings: object) -> Person:
        slips = tmp_path / "slips"
        person = switch_on(qtbot, tmp_path, PRACTICE_START, programme="mynapoint-2020", slip_dir=slips, **settings)
        people.append(person)
        return person

    yield switched_on
    for person in people:
        switch_off(person)


def links(person: Person) -> list[tuple[str, str | None]]:
    store = person.kiosk.store
    return [(link.service, link.fault) for link in listed_links(store.engine, store.keys, is_signed)]


def goes_to_services(person: Person, put: Put, kind: str = "good") -> None:
    person.goes_to_card("ポイントの申し込みをする")
    lays_down(person, put, kind)
    person.goes_on_to_services()


def enters_all(person: Person) -> None:
    person.enters(ACCOUNT)
    person.enters(ACCOUNT)
    person.enters(CODE)


@pytest.mark.parametrize(
    ("keys", "name", "key", "mode"),
    [
        ("PAYPAY", "PayPay(チャージ)", "paypay_charge", Mode.CITIZEN),
        ("MAJICA", "majica", "majica", Mode.CITIZEN),
        ("DCARD", "dカード", "dcard", Mode.COUNTER),
    ],
)
def test_a_person_links_through_the_real_service(
    keys: str, name: str, key: str, mode: Mode, on_2020: Meet, put: Put
) -> None:
    person = on_2020(mode=mode)
    goes_to_services(person, put)
    person.touches("英数字")
    person.presses_keys(keys)
    person.agrees_to_service(name)
    enters_all(person)
    if mode is Mode.COUNTER:
        person.is_confirmed_by_the_clerk()
    person.sees(ConfirmLink)
    person.confirms()
    person.sees(steps.Linked)
    assert links(person) == [(key, None)]
    person.touches("紙に印刷する")
    assert ACCOUNT[-4:] in text_on(person.sees_print())
    person.touches("おわる")
    person.sees(steps.Between)


def test_what_cannot_be_linked_here_says_where_it_can(on_2020: Meet, put: Put) -> None:
    person = on_2020()
    goes_to_services(person, put)
    person.touches("英数字")
    person.presses_keys("RAKUTENK")
    person.touches("楽天カード")
    person.sees(ServiceDetails)
    assert person.reads("この機械では申し込めません")
    assert person.reads("楽天カードアプリ")
    assert not person.can_touch("primary")


# The reservation's twelve commands come first, and seven by which the card is known again when it has forgotten its
# PIN; then the PIN, the key, what it signs to be known, the signature and the question before the commit.
@pytest.mark.parametrize("number", [20, 21, 22, 23, 24])
def test_a_card_that_leaves_at_any_command_of_the_link_leaves_no_link(number: int, on_2020: Meet, put: Put) -> None:
    person = on_2020()
    goes_to_services(person, put, f"falls-off:{number}")
    person.agrees_to_service("PayPay(チャージ)")
    enters_all(person)
    person.sees(ConfirmLink)
    person.confirms()
    person.sees(steps.Between)
    assert person.reads("この手続きは、記録されていません")
    assert person.reads("その前に終わった手続きは、記録されています")
    assert links(person) == []
    store = person.kiosk.store
    assert [record.fault for record in listed(store.engine, store.keys, is_signed)] == [None]
    person.bot.waitUntil(lambda: isinstance(person.flow.reader, Empty), timeout=5_000)
    person.touches("primary")
    person.sees(steps.Plain.HOME)
