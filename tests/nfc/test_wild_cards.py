"""Thousands of broken cards: the desk answers with an event, never with an exception, and never without end."""

from collections.abc import Callable
from random import Random

import pytest

from kiosk.domain.checks import checks_of_card, first_problem
from kiosk.domain.flow.events import CardFailed, CardRead, NotSigned, PinAccepted, PinRejected, Signed
from kiosk.nfc.certificate import TrustAnchors
from kiosk.nfc.desk import NfcCardDesk
from kiosk.nfc.errors import (
    BadAnswer,
    CardError,
    CardInUse,
    CardRemoved,
    ReaderMissing,
    ServiceDown,
    TransferRefused,
)
from kiosk.nfc.practice.card import PracticeCard
from kiosk.nfc.practice.kinds import CardMaker
from tests.fakes.cards import TODAY, draft_for, pin

_CARDS = 450
_SIGNING_IS_SLOW = 10
_MOST_COMMANDS = 300
_ATRS = ["3B888001000005E0B381A1007F", "3B8F8001804F0CA00000030611003B0000000042", "3B888001000000009181C100D8", ""]
_STATUS = [0x9000, 0x9000, 0x6282, 0x6300, 0x63C3, 0x63C0, 0x6700, 0x6982, 0x6983, 0x6984, 0x6A82, 0x6B00, 0x6F00]
_ERRORS = [CardRemoved, TransferRefused, CardInUse, ReaderMissing, ServiceDown, BadAnswer]

Answer = tuple[bytes, int]
Habit = Callable[[Random, bytes, Answer], Answer]


class Endless(Exception):
    """The program does not stop asking."""


class WildConnection:
    """A good card whose answers pass through a bad habit."""

    def __init__(self, dice: Random, card: PracticeCard, habit: Habit) -> None:
        self._dice, self._card, self._habit = dice, card, habit
        self.commands = 0
        self.atr = bytes.fromhex(dice.choice(_ATRS))

    def send(self, command: bytes) -> Answer:
        self.commands += 1
        if self.commands > _MOST_COMMANDS:
            raise Endless
        answer = self._card.send(command)
        return self._habit(self._dice, command, (answer[:-2], int.from_bytes(answer[-2:], "big")))

    def is_held(self) -> bool:
        return True

    def close(self) -> None:
        self._card.power_off()


def _noise(dice: Random, command: bytes, answer: Answer) -> Answer:
    return dice.randbytes(dice.choice([0, 0, 1, 2, 32, 256, 300])), dice.choice([*_STATUS, dice.randrange(0x10000)])


def _status_noise(dice: Random, command: bytes, answer: Answer) -> Answer:
    return answer if dice.random() < 0.8 else (answer[0], dice.choice([*_STATUS, dice.randrange(-5, 0x20000)]))


def _flipped_bytes(dice: Random, command: bytes, answer: Answer) -> Answer:
    data = bytearray(answer[0])
    for _ in range(dice.choice([0, 1, 1, 2, 20]) if len(data) > 32 else 0):
        data[dice.randrange(len(data))] = dice.randrange(256)
    return bytes(data), answer[1]


def _cut_short(dice: Random, command: bytes, answer: Answer) -> Answer:
    return (answer[0][: dice.randrange(len(answer[0]) + 1)] if dice.random() < 0.4 else answer[0]), answer[1]


def _empty_certificate(dice: Random, command: bytes, answer: Answer) -> Answer:
    filler = dice.choice([b"\xff", b"\x00", b""]) * dice.randrange(300)
    return (filler, answer[1]) if len(answer[0]) > 32 else answer


def _big_parts(dice: Random, command: bytes, answer: Answer) -> Answer:
    return dice.randbytes(256), 0x6100


def _faults(dice: Random, command: bytes, answer: Answer) -> Answer:
    if dice.random() < 0.15:
        error: type[CardError] = dice.choice(_ERRORS)
        raise error("made up")
    return answer


def _some_small_parts(dice: Random, command: bytes, answer: Answer) -> Answer:
    if command[1] == 0xC0:
        return dice.randbytes(command[4] or 256), dice.choice([0x9000, 0x6282, 0x6110, 0x6F00])
    return answer if dice.random() < 0.7 else (answer[0][:-1], 0x6100 | dice.randrange(256))


def _endless_small_parts(dice: Random, command: bytes, answer: Answer) -> Answer:
    return dice.randbytes(dice.randrange(1, 4)), 0x6100 | dice.randrange(256)


def _long_promise(dice: Random, command: bytes, answer: Answer) -> Answer:
    """A certificate that says it has up to 64 KiB and comes by the spoonful."""
    if command[1] != 0xB0 or len(answer[0]) == 32:
        return answer
    return (b"\x30\x82" + dice.randbytes(dice.choice([2, 30])))[: dice.choice([4, 4, 32])], 0x9000


def _wrong_lengths(dice: Random, command: bytes, answer: Answer) -> Answer:
    return answer if dice.random() < 0.6 else (b"", 0x6C00 | dice.randrange(256))


@pytest.mark.expects_log
@pytest.mark.parametrize(
    "habit",
    [
        _noise,
        _status_noise,
        _flipped_bytes,
        _cut_short,
        _empty_certificate,
        _big_parts,
        _faults,
        _some_small_parts,
        _endless_small_parts,
        _long_promise,
        _wrong_lengths,
    ],
    ids=lambda habit: habit.__name__.strip("_"),
)
def test_a_wild_card_is_read_or_refused_and_nothing_else(maker: CardMaker, anchors: TrustAnchors, habit: Habit) -> None:
    dice = Random(habit.__name__)  # noqa: S311 - the same cards at every run
    good = maker.good()
    connections: list[WildConnection] = []

    def open_card(_reader: str) -> WildConnection:
        connections.append(WildConnection(dice, good, habit))
        return connections[-1]

    for session in range(_CARDS):
        desk = NfcCardDesk(open_card, anchors)
        good.pin.left = 3
        result = desk.read(session, "any")
        assert isinstance(result, CardRead | CardFailed)
        assert connections[-1].commands <= _MOST_COMMANDS
        if isinstance(result, CardRead):
            first_problem(checks_of_card(result.facts, TODAY))
            if session % _SIGNING_IS_SLOW == 0:
                _go_on(desk, session, result)


def _go_on(desk: NfcCardDesk, session: int, result: CardRead) -> None:
    key = result.facts.certificate.public_key if result.facts.certificate else b""
    assert isinstance(desk.verify(session, pin()), PinAccepted | PinRejected | CardFailed)
    assert isinstance(desk.sign(session, draft_for(key)), Signed | NotSigned | CardFailed)
    assert desk.holds(session) in {True, False}
    desk.release(session)
