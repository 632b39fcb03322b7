"""The certificate is read again and again, and the reading ends in time whatever the card does."""

from collections.abc import Callable

import pytest

from kiosk.domain.card.stability import ReadAttempt, StabilityAdvice, judge
from kiosk.nfc.doctor.stability import PAUSE_SECONDS, RepeatedReading, Stopwatch
from kiosk.nfc.errors import CardRemoved, DriverStuck, ReaderMissing
from kiosk.nfc.jpki.transmit import Connection
from kiosk.nfc.practice import faults
from kiosk.nfc.practice.kinds import KINDS, CardMaker, PlacedCard
from kiosk.nfc.practice.reader import NAME, PracticeReader
from tests.fakes.card.machines import Interrupted, Seconds

_SECONDS = 5.0
# One command that is under way and one pause may still end.
_OVER = 0.5
_DEADLINE = 2.0

Open = Callable[[str], Connection]


def _read(open_card: Open, clock: Seconds) -> tuple[ReadAttempt, ...]:
    return RepeatedReading(open_card, NAME, Stopwatch(clock, clock.wait)).run(_SECONDS)


def _lying(placed: PlacedCard) -> PracticeReader:
    reader = PracticeReader()
    reader.put(placed)
    return reader


def test_a_good_card_is_read_often_and_never_lost(maker: CardMaker) -> None:
    clock = Seconds(tick=0.01)
    found = judge(_read(_lying(PlacedCard(maker.good())).open_card, clock))
    assert found.reads > 20
    assert (found.losses, found.retries, found.advice) == (0, 0, (StabilityAdvice.STEADY,))
    assert clock.moment < _SECONDS + _OVER


@pytest.mark.parametrize("kind", [*(kind for kind in KINDS if kind != "slow"), *faults.FAULTS, "falls-off:4"])
def test_the_reading_ends_in_time_whatever_lies_there(maker: CardMaker, kind: str) -> None:
    clock = Seconds(tick=0.01)
    judge(_read(_lying(faults.make(maker, kind)).open_card, clock))
    assert clock.moment < _SECONDS + _OVER


def test_a_card_that_takes_its_time_with_every_command_is_stopped_between_two(maker: CardMaker) -> None:
    clock = Seconds()
    lying = _lying(PlacedCard(maker.good()))

    def open_card(name: str) -> Connection:
        return _Slow(lying.open_card(name), 2.6, clock)

    reads = _read(open_card, clock)
    assert reads == ()
    assert clock.moment < _SECONDS + 2.6 + _OVER


class _Slow(Interrupted):
    def __init__(self, connection: Connection, seconds: float, clock: Seconds) -> None:
        super().__init__(connection, 0, lambda: None)
        self._seconds, self._clock = seconds, clock

    def send(self, command: bytes) -> tuple[bytes, int]:
        self._clock.wait(self._seconds)
        return self.connection.send(command)


def test_a_card_that_is_lifted_and_laid_down_again_is_lost_once(maker: CardMaker) -> None:
    clock, placed = Seconds(tick=0.01), PlacedCard(maker.good())
    reader = _lying(placed)
    away = [False]

    def open_card(name: str) -> Connection:
        if 2.0 < clock.moment < 3.0:
            raise CardRemoved("lifted")
        if away[0]:
            return reader.open_card(name)
        away[0] = True
        return Interrupted(reader.open_card(name), 60, _lift)

    def _lift() -> None:
        clock.moment = 2.1
        raise CardRemoved("lifted")

    found = judge(_read(open_card, clock))
    assert found.losses == 1
    assert found.reads > 20
    assert StabilityAdvice.HOLD_STILL in found.advice


def test_a_card_that_stays_away_does_not_keep_the_machine_busy() -> None:
    clock, tries = Seconds(), [0]

    def open_card(_name: str) -> Connection:
        tries[0] += 1
        raise CardRemoved("no card")

    assert [read.lost for read in _read(open_card, clock)] == [True]
    assert tries[0] <= _SECONDS / PAUSE_SECONDS + 1


def test_a_reader_that_is_unplugged_is_told_from_a_card_that_moves() -> None:
    def open_card(_name: str) -> Connection:
        raise ReaderMissing("unplugged")

    (lost,) = _read(open_card, Seconds())
    assert lost.reader_gone
    assert StabilityAdvice.CABLES in judge([lost]).advice


def test_a_command_that_does_not_come_back_is_a_loss_of_the_reader_and_the_reading_ends_in_time(
    maker: CardMaker,
) -> None:
    clock, reader = Seconds(tick=0.01), _lying(PlacedCard(maker.good()))

    def open_card(name: str) -> Connection:
        if clock.moment > 2.0:
            _pass_the_deadline()
        return Interrupted(reader.open_card(name), 30, _pass_the_deadline)

    def _pass_the_deadline() -> None:
        clock.wait(_DEADLINE)
        raise DriverStuck

    reads = _read(open_card, clock)
    assert [(read.lost, read.reader_gone) for read in reads if read.lost] == [(True, True)]
    assert StabilityAdvice.CABLES in judge(reads).advice
    assert clock.moment < _SECONDS + _DEADLINE + _OVER


def test_one_senseless_answer_is_asked_for_again_and_loses_nothing(maker: CardMaker) -> None:
    # Its sixth command fails once, in the second read.
    found = judge(_read(_lying(faults.make(maker, "flaky")).open_card, Seconds(tick=0.01)))
    assert (found.losses, found.retries) == (0, 1)
    assert {StabilityAdvice.COVER, StabilityAdvice.OTHER_CARDS} == set(found.advice)


def test_the_card_is_let_go_at_the_end(maker: CardMaker) -> None:
    reader = _lying(PlacedCard(maker.good()))
    _read(reader.open_card, Seconds(tick=0.01))
    reader.open_card(NAME).close()


def test_each_read_is_told_when_it_is_done(maker: CardMaker) -> None:
    heard: list[ReadAttempt] = []
    clock = Seconds(tick=0.01)
    reading = RepeatedReading(_lying(PlacedCard(maker.good())).open_card, NAME, Stopwatch(clock, clock.wait))
    assert reading.run(_SECONDS, heard.append) == tuple(heard)
