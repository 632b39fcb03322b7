"""The practice reader: a reader in process on which practice cards are put and from which they are pulled."""

import threading
from collections.abc import Callable

from kiosk.domain.card import reader as states
from kiosk.domain.card.reader import CardOn, Empty, ReaderState
from kiosk.nfc.errors import CardInUse, CardRemoved, CardUnresponsive, ReaderMissing, ServiceUnavailable
from kiosk.nfc.pcsc.readers import Slot
from kiosk.nfc.practice.kinds import PlacedCard

NAME = "Practice reader"


class PracticeReader:
    """Implements `domain.ports.Monitor`; `open_card` opens the card that lies on it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._placed: PlacedCard | None = None
        self._trouble: ReaderState | None = None
        self._held: PracticeConnection | None = None
        self._report: Callable[[ReaderState], None] | None = None

    def start(self, report: Callable[[ReaderState], None]) -> None:
        self._report = report
        report(self.state)

    def stop(self) -> None:
        self.pull()
        self._report = None

    @property
    def state(self) -> ReaderState:
        if self._trouble is not None:
            return self._trouble
        return CardOn(NAME) if self._placed is not None else Empty(NAME)

    def slots(self) -> list[Slot]:
        """What PC/SC would tell of the readers there are. Raises ServiceUnavailable."""
        placed = self._placed
        atr = placed.card.atr if placed is not None else b""
        match self._trouble:
            case states.ServiceDown():
                raise ServiceUnavailable("practice")
            case states.NoReader():
                return []
            case states.SeveralCards(readers=names):
                return [Slot(name, present=True, mute=False, changes=0, atr=atr) for name in names]
            case states.CardMute():
                return [Slot(NAME, present=True, mute=True, changes=0, atr=atr)]
            case _:
                return [Slot(NAME, present=placed is not None, mute=False, changes=0, atr=atr)]

    def fall_into(self, trouble: ReaderState) -> None:
        """Show this fault until `pull`; a card that lies there is taken away first."""
        self.pull()
        with self._lock:
            self._trouble = trouble
        self._say()

    def put(self, placed: PlacedCard) -> None:
        """Put a card down; one that lies there is taken away first."""
        self.pull()
        with self._lock:
            self._placed = placed
        self._say()

    def pull(self) -> None:
        """Make the reader sound and empty."""
        with self._lock:
            if self._placed is None and self._trouble is None:
                return
            if self._placed is not None:
                self._placed.card.power_off()
            self._placed, self._trouble = None, None
            if self._held is not None:
                self._held.lose()
                self._held = None
        self._say()

    def open_card(self, reader: str) -> "PracticeConnection":
        """Hold the card. Raises CardRemoved, CardInUse, ReaderMissing."""
        if reader != NAME:
            raise ReaderMissing(reader)
        with self._lock:
            if self._placed is None:
                raise CardRemoved("no card")
            if self._held is not None:
                raise CardInUse("held")
            self._placed.fail(0)
            self._held = PracticeConnection(self, self._placed)
            return self._held

    def let_go(self, connection: "PracticeConnection") -> None:
        with self._lock:
            if self._held is connection:
                self._held = None

    def _say(self) -> None:
        if self._report is not None:
            self._report(self.state)


class PracticeConnection:
    """Implements `transmit.Connection`."""

    def __init__(self, reader: PracticeReader, placed: PlacedCard) -> None:
        self._reader = reader
        self._placed = placed
        self._gone = threading.Event()
        self._sent = 0
        self.atr = placed.card.atr

    def send(self, command: bytes) -> tuple[bytes, int]:
        self._sent += 1
        self._placed.fail(self._sent)
        if self._placed.falls_off_at == self._sent and not self._gone.is_set():
            self._reader.pull()
        # Waiting on the loss and not on the clock: a card pulled in a slow command fails at once.
        if self._gone.wait(self._placed.delay_seconds) if self._placed.delay_seconds else self._gone.is_set():
            raise CardRemoved("the practice card was pulled")
        answer = self._placed.card.send(command)
        if len(answer) < 2:
            raise CardUnresponsive("the practice card says nothing")
        return answer[:-2], int.from_bytes(answer[-2:], "big")

    def power_cycle(self) -> None:
        if self._gone.is_set():
            raise CardRemoved("the practice card was pulled")
        self._placed.card.power_off()

    def is_held(self) -> bool:
        return not self._gone.is_set()

    def lose(self) -> None:
        self._gone.set()

    def close(self) -> None:
        if not self._gone.is_set():
            self._gone.set()
            self._placed.card.power_off()
        self._reader.let_go(self)
