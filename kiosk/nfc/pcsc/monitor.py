"""One supervised thread that watches the readers through every restart and re-plug.

pyscard's own CardMonitor ends for good when the service stops (pyscard #82); this one restarts.
"""

import logging
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from time import monotonic

from smartcard import scard

from kiosk.domain.card import reader as states
from kiosk.domain.card.reader import Empty, ReaderState, cards_on
from kiosk.nfc.errors import CardError, DriverStuck, ReaderMissing, ServiceDenied, ServiceLost, ServiceUnavailable
from kiosk.nfc.pcsc.driver_thread import DriverThread, InTime
from kiosk.nfc.pcsc.reader_scan import SlotTracker, scan_readers
from kiosk.nfc.pcsc.readers import Slot
from kiosk.nfc.pcsc.result_codes import E_CANCELLED, E_NO_READERS, E_TIMEOUT, S_SUCCESS, error_for

log = logging.getLogger(__name__)

_PLUG_AND_PLAY = r"\\?PnP?\Notification"
_SERVICE = "the reader service"
_WAIT_MS = 1000
_RETRY_SECONDS = 0.5
# A service that dies says no as well, for as long as it dies: under load that took longer than one retry.
_DYING_SECONDS = 3.0
_PAUSE_SECONDS = 0.05
# It tells of the readers in milliseconds, whatever a card does; a waiting look lasts a second.
LOOK_SECONDS = 4.0

SlotStates = dict[str, int]


def _in_time(event: threading.Event) -> bool:
    return event.wait(LOOK_SECONDS)


class _Service:
    """One context with the PC/SC service. Used on its driver's thread alone: a service that stands still blocks it."""

    def __init__(self) -> None:
        self.context: int | None = None

    def establish(self) -> None:
        code, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
        _check(code)
        self.context = context

    def look(self, seen: SlotStates, milliseconds: int) -> list[Slot]:
        """Every reader, the SAM slots too, as it stands after the next change, or after this time."""
        names = list_readers(self.context)
        return _wait(self.context, names, seen, milliseconds)

    def release(self) -> None:
        context, self.context = self.context, None
        if context is not None:
            scard.SCardReleaseContext(context)


class PcscMonitor:
    """Implements `domain.ports.Monitor`. `wanted`: a part of the reader's name, or empty for any.

    `judge` says what lies on which slot; the doctor beside this monitor goes by the same one.
    """

    def __init__(self, wanted: str = "", judge: SlotTracker | None = None, in_time: InTime = _in_time) -> None:
        self._judge = judge or SlotTracker(wanted)
        self._in_time = in_time
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._service = _Service()
        self._last: ReaderState | None = None
        self._down: ReaderState | None = None
        self._denied_since: float | None = None

    def start(self, report: Callable[[ReaderState], None]) -> None:
        self._thread = threading.Thread(target=self._watch, args=(report,), name="reader-monitor", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        while self._thread is not None and self._thread.is_alive():
            # A cancel that comes between two waits is lost: it is repeated until the thread has ended.
            if (context := self._service.context) is not None:
                scard.SCardCancel(context)
            self._thread.join(_PAUSE_SECONDS)

    def _watch(self, report: Callable[[ReaderState], None]) -> None:
        while not self._stopping.is_set():
            self._service = service = _Service()
            thread = DriverThread(_SERVICE, service.release, self._in_time)
            thread.start()
            down: ReaderState = states.ServiceDown()
            try:
                self._follow(thread, service, report)
            except CardError as error:
                if self._is_believed(error):
                    down = _without_readers(error)
                self._note(down, f"the readers cannot be watched: {type(error).__name__} {error.result_code}".rstrip())
            except Exception as error:
                # A watcher that ends unseen would leave one person's page standing for the next.
                self._note(down, f"the reader watcher begins again after {type(error).__name__}", logging.ERROR)
            if not self._stopping.is_set():
                self._say(report, down)
            with suppress(DriverStuck):
                thread.end()
            # What stands still is not asked again.
            while thread.is_stuck and not thread.ended.is_set() and not self._stopping.wait(_RETRY_SECONDS):
                pass
            self._stopping.wait(_RETRY_SECONDS)

    def _is_believed(self, error: CardError) -> bool:
        if not isinstance(error, ServiceDenied):
            self._denied_since = None
            return True
        if self._denied_since is None:
            self._denied_since = monotonic()
        return monotonic() - self._denied_since >= _DYING_SECONDS

    def _note(self, down: ReaderState | None, said: str, level: int = logging.INFO) -> None:
        """Log a change only: a service that is away for an hour makes two lines."""
        if down != self._down:
            self._down = down
            log.log(level, "%s", said)

    def _follow(self, thread: DriverThread, service: _Service, report: Callable[[ReaderState], None]) -> None:
        """Report until stopped. Raises CardError when the service goes away."""
        thread.call(service.establish)
        seen: SlotStates = {}
        wait_ms = 0
        while not self._stopping.is_set():
            try:
                slots = thread.call(partial(service.look, seen, wait_ms))
            except ReaderMissing:
                # Unplugged between the list and the look.
                self._stopping.wait(_PAUSE_SECONDS)
                continue
            self._note(None, "the readers are watched again")
            self._denied_since = None
            wait_ms = _WAIT_MS
            self._say_all(report, slots, seen)
            seen = {slot.name: slot.changes for slot in slots}

    def _say_all(self, report: Callable[[ReaderState], None], slots: list[Slot], seen: SlotStates) -> None:
        state = self._judge.judged(slots).state
        for slot in slots:
            stays = slot.name in cards_on(self._last) and slot.name in cards_on(state)
            if stays and slot.changes >> 16 != seen.get(slot.name, 0) >> 16:
                # One card went and another came between two looks: that is two changes, whatever else has changed.
                self._say(report, Empty(slot.name))
                break
        self._say(report, state)

    def _say(self, report: Callable[[ReaderState], None], state: ReaderState) -> None:
        if state != self._last:
            self._last = state
            report(state)


def _wait(context: int | None, names: Sequence[str], seen: SlotStates, milliseconds: int) -> list[Slot]:
    """The readers as they stand after the next change, or after this time."""
    asked = [(name, seen.get(name, scard.SCARD_STATE_UNAWARE)) for name in (*names, _PLUG_AND_PLAY)]
    code, answers = scard.SCardGetStatusChange(context, milliseconds, asked)
    if code & 0xFFFFFFFF not in (S_SUCCESS, E_TIMEOUT, E_CANCELLED):
        _check(code)
    return [_slot(name, state, bytes(atr)) for name, state, atr in answers if name != _PLUG_AND_PLAY and _known(state)]


def list_readers(context: int | None) -> list[str]:
    """Raises CardError when the service does not answer."""
    code, names = scard.SCardListReaders(context, [])
    if code & 0xFFFFFFFF == E_NO_READERS:
        return []
    _check(code)
    return list(names)


def look_once(wanted: str = "") -> ReaderState:
    """The readers' state now, without watching."""
    try:
        return scan_readers(look_at_all(), wanted).state
    except CardError as error:
        return _without_readers(error)


def look_at_all(in_time: InTime = _in_time) -> list[Slot]:
    """Every reader's state now, SAM slots included. Raises CardError, also for a service that hangs."""
    try:
        return _look_at_all(in_time)
    except ServiceDenied:
        # A service that dies while it is asked says no as well.
        return _look_at_all(in_time)


def _look_at_all(in_time: InTime) -> list[Slot]:
    if any(isinstance(one, DriverThread) and one.reader == _SERVICE and one.is_stuck for one in threading.enumerate()):
        raise ServiceLost("it stands still")
    service = _Service()
    thread = DriverThread(_SERVICE, service.release, in_time)
    thread.start()
    try:
        thread.call(service.establish)
        return thread.call(partial(service.look, {}, 0))
    except DriverStuck:
        raise ServiceLost("it stands still") from None
    finally:
        with suppress(DriverStuck):
            thread.end()


def _without_readers(error: CardError) -> ReaderState:
    if isinstance(error, ServiceDenied):
        return states.NotPermitted()
    return states.ServiceDown(stands_still=not isinstance(error, ServiceUnavailable) or isinstance(error, ServiceLost))


def _slot(name: str, state: int, atr: bytes) -> Slot:
    return Slot(
        name,
        present=bool(state & scard.SCARD_STATE_PRESENT),
        mute=bool(state & scard.SCARD_STATE_MUTE),
        changes=state & ~scard.SCARD_STATE_CHANGED,
        atr=atr,
    )


def _known(state: int) -> bool:
    return not state & (scard.SCARD_STATE_UNKNOWN | scard.SCARD_STATE_UNAVAILABLE | scard.SCARD_STATE_IGNORE)


def _check(code: int) -> None:
    if code & 0xFFFFFFFF != S_SUCCESS:
        raise error_for(code)
