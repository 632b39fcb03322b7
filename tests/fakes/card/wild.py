"""Cards that answer anything at all: a good card whose answers pass through a bad habit, and a run of many."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from random import Random

from kiosk.domain.card.diagnostics import Finding
from kiosk.nfc.doctor.checkup import Checkup, DiagnosticsContext, check_up
from kiosk.nfc.errors import (
    BadAnswer,
    CardError,
    CardInUse,
    CardRemoved,
    ReaderMissing,
    ServiceUnavailable,
    TransferRefused,
)
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.pcsc.readers import Slot
from kiosk.nfc.practice.card import PracticeCard
from kiosk.nfc.practice.kinds import CardMaker
from tests.fakes.card.machines import slot

MOST_COMMANDS = 300
_ATRS = ["3B888001000005E0B381A1007F", "3B8F8001804F0CA00000030611003B0000000042", "3B888001000000009181C100D8", ""]
_STATUS = [0x9000, 0x9000, 0x6282, 0x6300, 0x63C3, 0x63C0, 0x6700, 0x6982, 0x6983, 0x6984, 0x6A82, 0x6B00, 0x6F00]
_ERRORS = [CardRemoved, TransferRefused, CardInUse, ReaderMissing, ServiceUnavailable, BadAnswer]

CardReply = tuple[bytes, int]
Habit = Callable[[Random, bytes, CardReply], CardReply]


class NeverStopsAsking(Exception):
    """The program does not stop asking."""


class WildConnection:
    """A good card whose answers pass through a bad habit."""

    def __init__(self, dice: Random, card: PracticeCard, habit: Habit) -> None:
        self._dice, self._card, self._habit = dice, card, habit
        self.commands = 0
        self.atr = bytes.fromhex(dice.choice(_ATRS))

    def send(self, command: bytes) -> CardReply:
        self.commands += 1
        if self.commands > MOST_COMMANDS:
            raise NeverStopsAsking
        answer = self._card.send(command)
        return self._habit(self._dice, command, (answer[:-2], int.from_bytes(answer[-2:], "big")))

    def power_cycle(self) -> None:
        self._card.power_off()

    def is_held(self) -> bool:
        return True

    def close(self) -> None:
        self._card.power_off()


def _noise(dice: Random, command: bytes, answer: CardReply) -> CardReply:
    return dice.randbytes(dice.choice([0, 0, 1, 2, 32, 256, 300])), dice.choice([*_STATUS, dice.randrange(0x10000)])


def _status_noise(dice: Random, command: bytes, answer: CardReply) -> CardReply:
    return answer if dice.random() < 0.8 else (answer[0], dice.choice([*_STATUS, dice.randrange(-5, 0x20000)]))


def _flipped_bytes(dice: Random, command: bytes, answer: CardReply) -> CardReply:
    data = bytearray(answer[0])
    for _ in range(dice.choice([0, 1, 1, 2, 20]) if len(data) > 32 else 0):
        data[dice.randrange(len(data))] = dice.randrange(256)
    return bytes(data), answer[1]


def _cut_short(dice: Random, command: bytes, answer: CardReply) -> CardReply:
    return (answer[0][: dice.randrange(len(answer[0]) + 1)] if dice.random() < 0.4 else answer[0]), answer[1]


def _empty_certificate(dice: Random, command: bytes, answer: CardReply) -> CardReply:
    filler = dice.choice([b"\xff", b"\x00", b""]) * dice.randrange(300)
    return (filler, answer[1]) if len(answer[0]) > 32 else answer


def _big_parts(dice: Random, command: bytes, answer: CardReply) -> CardReply:
    return dice.randbytes(256), 0x6100


def _faults(dice: Random, command: bytes, answer: CardReply) -> CardReply:
    if dice.random() < 0.15:
        error: type[CardError] = dice.choice(_ERRORS)
        raise error("made up")
    return answer


def _some_small_parts(dice: Random, command: bytes, answer: CardReply) -> CardReply:
    if command[1] == 0xC0:
        return dice.randbytes(command[4] or 256), dice.choice([0x9000, 0x6282, 0x6110, 0x6F00])
    return answer if dice.random() < 0.7 else (answer[0][:-1], 0x6100 | dice.randrange(256))


def _endless_small_parts(dice: Random, command: bytes, answer: CardReply) -> CardReply:
    return dice.randbytes(dice.randrange(1, 4)), 0x6100 | dice.randrange(256)


def _long_promise(dice: Random, command: bytes, answer: CardReply) -> CardReply:
    """A certificate that says it has up to 64 KiB and comes by the spoonful."""
    if command[1] != 0xB0 or len(answer[0]) == 32:
        return answer
    return (b"\x30\x82" + dice.randbytes(dice.choice([2, 30])))[: dice.choice([4, 4, 32])], 0x9000


def _wrong_lengths(dice: Random, command: bytes, answer: CardReply) -> CardReply:
    return answer if dice.random() < 0.6 else (b"", 0x6C00 | dice.randrange(256))


def _endless_wrong_lengths(dice: Random, command: bytes, answer: CardReply) -> CardReply:
    return answer if command[1] == 0xA4 else (b"", 0x6C00 | dice.randrange(256))


def _promises_without_data(dice: Random, command: bytes, answer: CardReply) -> CardReply:
    return answer if dice.random() < 0.9 else (b"", 0x6100 | dice.randrange(256))


def _broken_der(dice: Random, command: bytes, answer: CardReply) -> CardReply:
    """A certificate in which some lengths and tags are wrong, or that is nested without end."""
    if command[1] != 0xB0 or len(answer[0]) <= 32:
        return answer
    data = bytearray(answer[0])
    match dice.randrange(4):
        case 0:
            data[4:] = b"\x30\x80" * ((len(data) - 4) // 2)
        case 1:
            data[1:4] = dice.choice([b"\x84\xff\xff", b"\x80\x00\x00", b"\x83\x01\x00", b"\x82\xff\xff"])
        case 2:
            at = dice.randrange(4, min(len(data), 200))
            data[at] = dice.choice([0x00, 0x80, 0x84, 0xFF, 0x30, 0x02])
        case _:
            at = dice.randrange(len(data))
            data[at : at + dice.randrange(1, 40)] = dice.randbytes(dice.randrange(1, 40))
    return bytes(data), answer[1]


HABITS: tuple[Habit, ...] = (
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
    _endless_wrong_lengths,
    _promises_without_data,
    _broken_der,
)


@dataclass
class Tally:
    """How the runs of a fuzzing ended."""

    runs: int = 0
    answers: int = 0
    most: int = 0
    findings: Counter[Finding] = field(default_factory=Counter)

    def add(self, found: Checkup, answers: int) -> None:
        self.runs += 1
        self.answers += answers
        self.most = max(self.most, answers)
        self.findings[found.trouble.finding if found.trouble is not None else Finding.OK] += 1


def _lying(card: WildConnection) -> list[Slot]:
    return [slot("wild", card=True, atr=card.atr)]


def _opened(card: WildConnection, _reader: str) -> WildConnection:
    return card


def fuzz(maker: CardMaker, anchors: TrustAnchors, answers: int, seed: str) -> Tally:
    """Whole runs of the doctor until the cards have given so many answers. Raises what a run raises."""
    dice, tally, good = Random(seed), Tally(), maker.good()  # noqa: S311 - the same cards at every run
    while tally.answers < answers:
        for habit in HABITS:
            card = WildConnection(dice, good, habit)
            machine = DiagnosticsContext(partial(_lying, card), partial(_opened, card))
            tally.add(check_up(machine, anchors, maker.today), card.commands)
    return tally
