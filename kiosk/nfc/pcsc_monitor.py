"""One supervised thread that watches the readers through every restart and re-plug.

pyscard's own CardMonitor ends for good when the service stops (pyscard #82); this one begins again.
"""

import logging
import threading
from collections.abc import Callable, Sequence

from smartcard import scard

from kiosk.domain.reader import CardOn, Empty, ReaderState, ServiceDown
from kiosk.nfc.errors import CardError, ReaderMissing
from kiosk.nfc.pcsc_errors import E_CANCELLED, E_NO_READERS, E_TIMEOUT, S_SUCCESS, error_for
from kiosk.nfc.readers import Slot, eligible, together

log = logging.getLogger(__name__)

_PLUG_AND_PLAY = r"\\?PnP?\Notification"
_WAIT_MS = 1000
_RETRY_SECONDS = 0.5
_PAUSE_SECONDS = 0.05

Seen = dict[str, int]


class PcscMonitor:
    """Implements `domain.ports.Monitor`. `wanted`: a part of the reader's name, or empty for any."""

    def __init__(self, wanted: str = "") -> None:
        self._wanted = wanted
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._context: int | None = None
        self._last: ReaderState | None = None

    def start(self, report: Callable[[ReaderState], None]) -> None:
        self._thread = threading.Thread(target=self._watch, args=(report,), name="reader-monitor", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        while self._thread is not None and self._thread.is_alive():
            # A cancel that comes between two waits is lost: it is repeated until the thread has ended.
            if (context := self._context) is not None:
                scard.SCardCancel(context)
            self._thread.join(_PAUSE_SECONDS)

    def _watch(self, report: Callable[[ReaderState], None]) -> None:
        while not self._stopping.is_set():
            try:
                self._follow(report)
            except CardError as error:
                log.info("the reader service is not there: %s", error)
            except Exception as error:
                # A watcher that ends unseen would leave one person's page standing for the next.
                log.error("the reader watcher begins again after %s", type(error).__name__)
            if not self._stopping.is_set():
                self._say(report, ServiceDown())
                self._stopping.wait(_RETRY_SECONDS)

    def _follow(self, report: Callable[[ReaderState], None]) -> None:
        """Report until stopped. Raises CardError when the service goes away."""
        code, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
        _check(code)
        self._context = context
        try:
            seen: Seen = {}
            wait_ms = 0
            while not self._stopping.is_set():
                names = eligible(list_readers(context), self._wanted)
                try:
                    slots = _wait(context, names, seen, wait_ms)
                except ReaderMissing:
                    # Unplugged between the list and the look.
                    self._stopping.wait(_PAUSE_SECONDS)
                    continue
                wait_ms = _WAIT_MS
                self._say_all(report, slots, seen)
                seen = {slot.name: slot.changes for slot in slots}
        finally:
            self._context = None
            scard.SCardReleaseContext(context)

    def _say_all(self, report: Callable[[ReaderState], None], slots: list[Slot], seen: Seen) -> None:
        state = together(slots)
        if isinstance(state, CardOn) and state == self._last:
            before = seen.get(state.reader, 0) >> 16
            now = next(slot.changes for slot in slots if slot.name == state.reader) >> 16
            if now != before:
                # One card went and another came between two looks: that is two changes, never none.
                self._say(report, Empty(state.reader))
        self._say(report, state)

    def _say(self, report: Callable[[ReaderState], None], state: ReaderState) -> None:
        if state != self._last:
            self._last = state
            report(state)


def _wait(context: int, names: Sequence[str], seen: Seen, milliseconds: int) -> list[Slot]:
    """The readers as they stand after the next change, or after this time."""
    states = [(name, seen.get(name, scard.SCARD_STATE_UNAWARE)) for name in names]
    asked = [*states, (_PLUG_AND_PLAY, scard.SCARD_STATE_UNAWARE)]
    code, answers = scard.SCardGetStatusChange(context, milliseconds, asked)
    if code & 0xFFFFFFFF not in (S_SUCCESS, E_TIMEOUT, E_CANCELLED):
        _check(code)
    return [_slot(name, state, bytes(atr)) for name, state, atr in answers if name != _PLUG_AND_PLAY and _known(state)]


def list_readers(context: int) -> list[str]:
    """Raises CardError when the service does not answer."""
    code, names = scard.SCardListReaders(context, [])
    if code & 0xFFFFFFFF == E_NO_READERS:
        return []
    _check(code)
    return list(names)


def look_once(wanted: str = "") -> ReaderState:
    """The readers' state now, without watching."""
    code, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
    if code != S_SUCCESS:
        return ServiceDown()
    try:
        names = eligible(list_readers(context), wanted)
        return together(_wait(context, names, {}, 0))
    except CardError:
        return ServiceDown()
    finally:
        scard.SCardReleaseContext(context)


def look_at_all() -> list[Slot]:
    """Every reader as it stands now, the SAM slots too. Raises CardError."""
    code, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
    _check(code)
    try:
        names = list_readers(context)
        return _wait(context, names, {}, 0) if names else []
    finally:
        scard.SCardReleaseContext(context)


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
