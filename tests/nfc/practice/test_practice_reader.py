"""The practice card and its reader behave as the real ones do where the program relies on it."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from kiosk.domain.card.card import CardFault
from kiosk.domain.card.card_answers import CardFailure
from kiosk.domain.card.checks import CheckId, Code
from kiosk.domain.card.reader import CardOn, Empty
from kiosk.nfc.desk import NfcCardDesk
from kiosk.nfc.doctor.checkup import DiagnosticsContext, check_up
from kiosk.nfc.errors import CardInUse
from kiosk.nfc.jpki import apdu
from kiosk.nfc.jpki.apdu import File
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.jpki.signing import RSA_SHA256, block_to_sign
from kiosk.nfc.practice.card_simulator import PracticeCardSimulator
from kiosk.nfc.practice.kinds import CardMaker, PlacedCard, UnknownKind
from kiosk.nfc.practice.reader import NAME, PracticeReader
from tests.fakes.card.cards import RESERVE, RIGHT, TODAY, facts_of, pin, until


def test_a_verified_pin_survives_a_warm_reset_and_dies_with_power(maker: CardMaker) -> None:
    card = maker.good()
    digest = block_to_sign(RSA_SHA256, b"record")

    def signs() -> bool:
        for command in (apdu.select_application(), apdu.select_file(File.AUTH_KEY)):
            assert card.send(command.encode()) == b"\x90\x00"
        return card.send(apdu.sign(digest).encode())[-2:] == b"\x90\x00"

    for command in (apdu.select_application(), apdu.select_file(File.AUTH_PIN), apdu.verify(RIGHT)):
        assert card.send(command.encode()) == b"\x90\x00"
    assert signs()
    card.reset()
    assert card.send(apdu.select_file(File.AUTH_KEY).encode()) == b"\x6a\x82"
    assert signs()
    card.power_off()
    assert not signs()


def test_the_reader_says_what_lies_on_it(reader: PracticeReader, maker: CardMaker) -> None:
    said: list[object] = []
    reader.start(said.append)
    reader.put(maker.make("good"))
    reader.put(maker.make("second-person"))
    reader.pull()
    reader.pull()
    assert said == [Empty(NAME), CardOn(NAME), Empty(NAME), CardOn(NAME), Empty(NAME)]


def test_a_button_that_is_pressed_twice_puts_one_card(reader: PracticeReader, maker: CardMaker) -> None:
    said: list[object] = []
    reader.start(said.append)
    cards = PracticeCardSimulator(reader, maker)
    cards.put("good")
    cards.put("good")
    assert said == [Empty(NAME), CardOn(NAME)]


def test_a_card_that_was_pulled_cannot_pull_the_next_one(
    desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker
) -> None:
    reader.put(PlacedCard(maker.good(), falls_off_at=8))
    facts_of(desk.read(1, NAME))
    reader.put(maker.make("second-person"))
    assert desk.verify(1, pin(), RESERVE) == CardFailure(CardFault.REMOVED)
    assert reader.state == CardOn(NAME)


@pytest.mark.parametrize("kind", ["", "gold", "good:1", "falls-off:0", "falls-off:-1", "falls-off:x", "falls-off:²"])
def test_an_unknown_practice_card_is_named_in_the_error(maker: CardMaker, kind: str) -> None:
    with pytest.raises(UnknownKind, match=r"practice card|command's number"):
        maker.make(kind)


def test_a_practice_card_can_fall_off_at_a_chosen_command(maker: CardMaker) -> None:
    assert maker.make("falls-off:7").falls_off_at == 7
    assert maker.make("falls-off").falls_off_at is not None


def test_a_card_pulled_in_a_slow_command_fails_at_once(
    desk: NfcCardDesk, reader: PracticeReader, maker: CardMaker
) -> None:
    reader.put(PlacedCard(maker.good(), delay_seconds=60))
    with ThreadPoolExecutor(1) as counter:
        reading = counter.submit(desk.read, 1, NAME)
        assert until(lambda: _is_held(reader), 5)
        reader.pull()
        assert reading.result(timeout=5) == CardFailure(CardFault.REMOVED)


def _is_held(reader: PracticeReader) -> bool:
    try:
        reader.open_card(NAME).close()
    except CardInUse:
        return True
    return False


@pytest.mark.parametrize(
    ("trouble", "check", "code"),
    [
        ("mute", CheckId.CARD, Code.CARD_MUTE),
        ("several", CheckId.CARD, Code.SEVERAL_CARDS),
        ("no-reader", CheckId.READER, Code.NO_READER),
        ("service-down", CheckId.SERVICE, Code.SERVICE_DOWN),
        ("stuck", CheckId.READER, Code.READER_STUCK),
        ("in-use", CheckId.CARD, Code.CARD_IN_USE),
    ],
)
def test_the_doctor_finds_the_readers_trouble_too_until_it_is_pulled(
    reader: PracticeReader, maker: CardMaker, anchors: TrustAnchors, trouble: str, check: CheckId, code: Code
) -> None:
    cards = PracticeCardSimulator(reader, maker)
    machine = DiagnosticsContext(reader.slots, reader.open_card)
    cards.put(trouble)
    assert {found.id: found.code for found in check_up(machine, anchors, TODAY).checks}[check] is code
    cards.pull()
    cards.put("good")
    assert check_up(machine, anchors, TODAY).ready
