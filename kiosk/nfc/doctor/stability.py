"""Reads the certificate repeatedly for some seconds, while the card may be moved."""

from collections.abc import Callable

from kiosk.domain.card.stability import ReadAttempt
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.nfc.errors import BadAnswer, CardError, CardUnresponsive, DriverStuck, ReaderMissing, ServiceUnavailable
from kiosk.nfc.jpki.session import JpkiSession
from kiosk.nfc.jpki.transmit import Connection, Transmitter

_READER_GONE = ReaderMissing | ServiceUnavailable | DriverStuck
# Between two attempts to find a card that was lifted; PC/SC itself looks every 0.4 s.
PAUSE_SECONDS = 0.1


@dataclass(frozen=True)
class Stopwatch:
    """The clock in seconds, and how to wait."""

    now: Callable[[], float]
    wait: Callable[[float], None]


class _Timed:
    """Sends no command after the time is up. A running command has its own deadline (`driver_thread`)."""

    def __init__(self, connection: Connection, watch: Stopwatch, end: float) -> None:
        self._connection, self._watch, self._end = connection, watch, end
        self.atr = connection.atr
        self.is_held = connection.is_held
        self.close = connection.close

    def send(self, command: bytes) -> tuple[bytes, int]:
        if self._watch.now() >= self._end:
            raise TimeUp
        return self._connection.send(command)


class TimeUp(CardError):
    """The time for the reading is over; nothing is wrong with the card."""


class RepeatedReading:
    """Holds the card while it is there, and connects again when it comes back."""

    def __init__(self, open_card: Callable[[str], Connection], reader: str, watch: Stopwatch) -> None:
        self._open, self._reader, self._watch = open_card, reader, watch
        self._held: Connection | None = None
        self._retries = 0

    def run(
        self, seconds: float, on_progress: Callable[[ReadAttempt], None] = lambda _read: None
    ) -> tuple[ReadAttempt, ...]:
        """Read until the time is up; report each read. An unfinished read does not count."""
        end = self._watch.now() + seconds
        reads: list[ReadAttempt] = []
        try:
            while self._watch.now() < end:
                read = self._once(end, lost_before=bool(reads) and reads[-1].lost)
                if read is not None:
                    reads.append(read)
                    on_progress(read)
        finally:
            self._let_go()
        return tuple(reads)

    def _once(self, end: float, *, lost_before: bool) -> ReadAttempt | None:
        """One read; None if nothing is new. A card that stays away is reported as lost once."""
        began = self._watch.now()
        try:
            if self._held is None:
                self._held = self._open(self._reader)
            self._read(_Timed(self._held, self._watch, end))
        except TimeUp:
            return None
        except CardError as error:
            self._let_go()
            self._watch.wait(min(PAUSE_SECONDS, max(0.0, end - self._watch.now())))
            if lost_before:
                return None
            return self._done(began, lost=True, reader_gone=isinstance(error, _READER_GONE))
        return self._done(began)

    def _read(self, connection: Connection) -> None:
        """The certificate, with one more attempt for an answer that makes no sense."""
        try:
            _certificate(connection)
        except BadAnswer:
            self._retries += 1
            _certificate(connection)

    def _done(self, began: float, *, lost: bool = False, reader_gone: bool = False) -> ReadAttempt:
        retries, self._retries = self._retries, 0
        return ReadAttempt(self._watch.now() - began, retries, lost, reader_gone)

    def _let_go(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            held.close()


def _certificate(connection: Connection) -> None:
    if not JpkiSession(Transmitter(connection)).certificate():
        raise CardUnresponsive("no certificate came")
