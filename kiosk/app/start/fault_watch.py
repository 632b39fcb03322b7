"""Finds by its traceback whose an unforeseen error is, the citizen's or the desk's, and ends only that."""

import logging
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from kiosk.app.fault_number import places_of
from kiosk.app.start.windows import Windows
from kiosk.domain.flow.events import Cue
from kiosk.domain.values.faults import FaultOrigin, FaultReport

log = logging.getLogger("kiosk")

_SAID_AGAIN_SECONDS = 60.0
_REST_SECONDS = 1.0
"""Within this time the same fault is handled once, so that a fault in every turn cannot fill the loop."""


class FaultWatch(QObject):
    """Handles uncaught exceptions. They are logged at once and handled in the event loop's next turn.

    Not at once: it may have been raised while a page was painted, or half built.
    """

    _raised = Signal(object)

    def __init__(self, windows: Windows, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._windows, self._clock = windows, clock
        self._pending: set[FaultReport] = set()
        self._said: dict[str, float] = {}
        self._dealt: dict[FaultReport, float] = {}
        self._raised.connect(self._deal_later, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        sys.excepthook = self.hook
        threading.excepthook = self._thread_hook

    def hook(self, _kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Called from any thread. Work on other threads has no page, so its owner is unknown."""
        number, places = places_of(error, trace)
        on_gui = threading.current_thread() is threading.main_thread()
        whose = self._whose(trace) if on_gui else FaultOrigin.WORK
        now = self._clock()
        if now - self._said.get(number, -_SAID_AGAIN_SECONDS) >= _SAID_AGAIN_SECONDS:
            self._said[number] = now
            log.critical("fault %s (%s): unexpected %s at %s", number, whose.name, type(error).__name__, places)
        self._raised.emit(FaultReport(number, whose))

    def _thread_hook(self, args: threading.ExceptHookArgs) -> None:
        self.hook(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)

    def _whose(self, trace: TracebackType | None) -> FaultOrigin:
        """The owner of the innermost object that has one."""
        found = FaultOrigin.UNKNOWN
        while trace is not None:
            belongs = self._owner_of(trace.tb_frame.f_locals.get("self"))
            found = found if belongs is None else belongs
            trace = trace.tb_next
        return found

    def _owner_of(self, thing: object) -> FaultOrigin | None:
        """Found by its window: pages, dialogs and timers know theirs."""
        windows = self._windows
        citizen: object = windows.citizen
        while isinstance(thing, QObject) and isValid(thing):
            if thing is citizen or thing is windows.window:
                return FaultOrigin.CITIZEN
            if thing is windows.desk or thing is windows.desk_window:
                return FaultOrigin.DESK
            thing = thing.parent()
        return None

    @Slot(object)
    def _deal_later(self, fault: FaultReport) -> None:
        if fault in self._pending:
            return
        self._pending.add(fault)
        rested = self._clock() - self._dealt.get(fault, -_REST_SECONDS) >= _REST_SECONDS
        QTimer.singleShot(0 if rested else round(_REST_SECONDS * 1000), self, partial(self._deal, fault))

    def _deal(self, fault: FaultReport) -> None:
        self._pending.discard(fault)
        self._dealt[fault] = self._clock()
        windows = self._windows
        if fault.whose in (FaultOrigin.CITIZEN, FaultOrigin.UNKNOWN):
            self._try(partial(windows.window.close_page, fault.number))
            self._try(partial(windows.citizen.handle, Cue.SCREEN_FAULTED))
        if windows.desk is not None:
            self._try(partial(windows.desk.tell_fault, fault.number, fault.whose))

    @staticmethod
    def _try(step: Callable[[], None]) -> None:
        """If one of these fails too, it is only logged; the others still run."""
        try:
            step()
        except Exception as error:
            number, places = places_of(error)
            log.critical("fault %s: unexpected %s at %s", number, type(error).__name__, places)
