"""What is touched while register and reader are still being opened: kept, and handed on. Decision: docs/adr/0036."""

import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Slot

from kiosk.domain.flow import Flow
from kiosk.domain.flow.events import Cue, Event
from kiosk.domain.flow.steps import kind_of
from kiosk.ui.frame.practice import CardSimulatorControls
from kiosk.ui.messages.frame.practice import OFFERED


class Shell(Protocol):
    flow: Flow

    def handle(self, event: Event) -> None: ...


class EarlyTouches(QObject):
    """Keeps the place of the presenter. `flow` is the first one, and stays."""

    def __init__(self, flow: Flow, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.flow = flow
        self._clock = clock
        self._kept: list[tuple[float, Event]] = []

    @Slot(object)
    def handle(self, event: Event) -> None:
        if event is Cue.SCREEN_LOST:
            # Whoever touched it before does not see what comes of it.
            self._kept.clear()
        self._kept.append((self._clock(), event))

    def hand_on(self, shell: Shell) -> None:
        """Each once and in order. What has lain longer than a person is waited for was somebody else's.

        And what was touched after the page's own turn was meant for a page that had gone.
        """
        kept, self._kept = self._kept, []
        # As the machine has been opened: the first flow is of a picture that was kept.
        patience, now = shell.flow.counter.timeouts.idle.total_seconds(), self._clock()
        for at, event in kept:
            if kind_of(shell.flow.step) is not kind_of(self.flow.step):
                return
            if event is Cue.SCREEN_LOST or now - at < patience:
                shell.handle(event)


class EarlyCards:
    """The practice cards of the window's ribbon; the card that is put on early is put there once there is a reader."""

    def __init__(self) -> None:
        self._cards: CardSimulatorControls | None = None
        self._kind: str | None = None

    @property
    def kinds(self) -> tuple[str, ...]:
        return OFFERED if self._cards is None else self._cards.kinds

    @property
    def lies(self) -> bool:
        return self._kind is not None if self._cards is None else self._cards.lies

    def put(self, kind: str) -> None:
        if self._cards is None:
            self._kind = kind
        else:
            self._cards.put(kind)

    def pull(self) -> None:
        if self._cards is None:
            self._kind = None
        else:
            self._cards.pull()

    def hand_on(self, cards: CardSimulatorControls) -> None:
        self._cards = cards
        if self._kind is not None:
            cards.put(self._kind)
