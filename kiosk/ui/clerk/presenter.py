"""The shell of the desk: takes events, runs effects, and says when the desk has changed."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar, assert_never

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.clerk_answers import Allowed, Denied, NotAnswered
from kiosk.domain.desk.advance import advance_desk, begin_asking
from kiosk.domain.desk.effects import (
    AskFor,
    ChangePassphrase,
    DeskEffect,
    ListClerks,
    LogIn,
    LookUpReaders,
    MakeFirst,
    NoteLeaving,
    Quit,
    SetCode,
    TellCitizen,
    ToggleFullScreen,
    Unlock,
)
from kiosk.domain.desk.events import (
    Act,
    ActAnswered,
    CitizenMoved,
    CodeAnswered,
    DeskAnswer,
    DeskHappening,
    FirstAnswered,
    LogInAnswered,
    OwnAnswered,
    Tick,
)
from kiosk.domain.desk.state import Desk
from kiosk.domain.desk.view import view_of
from kiosk.domain.flow import Flow
from kiosk.domain.health import HealthFound
from kiosk.domain.ports import Clerks, Clock, Register
from kiosk.jobs import Err, Ok, SerialJobRunner

log = logging.getLogger(__name__)

T = TypeVar("T")

_UNEXPECTED = NotAnswered("an effect of the desk failed")

_TICK_MS = 500


@dataclass(frozen=True)
class DeskResources:
    """What the desk's effects run on. Its runner is its own: a citizen never waits for a clerk's question."""

    clock: Clock
    clerks: Clerks
    register: Register
    jobs: SerialJobRunner


class DeskPresenter(QObject):
    """`told` carries what a clerk lets happen in the citizen's flow."""

    desk_changed = Signal(object)
    told = Signal(object)
    full_screen_toggled = Signal()
    quit_asked = Signal()

    def __init__(self, desk: Desk, resources: DeskResources) -> None:
        super().__init__()
        self.desk = desk
        self._resources = resources
        self.jobs = resources.jobs
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(self._tick)

    def start(self) -> None:
        self._ticker.start()
        self._take(*begin_asking(self.desk))

    def stop(self) -> None:
        self._ticker.stop()

    @Slot(object)
    def handle(self, event: DeskHappening) -> None:
        self._take(*advance_desk(self.desk, event, self._resources.clock.now()))

    @Slot(object)
    def show_flow(self, flow: Flow) -> None:
        """The citizen's flow has changed; the desk hears of it when what it shows has."""
        view = view_of(flow)
        if view != self.desk.citizen:
            self.handle(CitizenMoved(view))

    @Slot()
    def _tick(self) -> None:
        self.handle(Tick())

    def _take(self, desk: Desk, effects: tuple[DeskEffect, ...]) -> None:
        if type(desk.gate) is not type(self.desk.gate):
            log.info("the desk: %s", type(desk.gate).__name__)
        self.desk = desk
        for effect in effects:
            self._run(effect)
        self.desk_changed.emit(self.desk)

    def _run(self, effect: DeskEffect) -> None:  # noqa: C901 - one case an effect
        clerks, register = self._resources.clerks, self._resources.register
        match effect:
            case ListClerks():
                self._ask(clerks.listed, _same, _UNEXPECTED)
            case MakeFirst(login, name, passphrase):
                work = partial(clerks.add_first, login, name, passphrase)
                self._ask(work, FirstAnswered, FirstAnswered(_UNEXPECTED))
            case LogIn(login, passphrase):
                work_in = partial(clerks.log_in, login, passphrase)
                self._ask(work_in, LogInAnswered, LogInAnswered(_UNEXPECTED))
            case Unlock(locked, code):
                self._ask(partial(clerks.unlock, locked, code), CodeAnswered, CodeAnswered(_UNEXPECTED))
            case SetCode(clerk, passphrase, code):
                self._ask(partial(clerks.set_code, clerk, passphrase, code), OwnAnswered, OwnAnswered(_UNEXPECTED))
            case ChangePassphrase(clerk, old, new):
                self._ask(partial(clerks.change_passphrase, clerk, old, new), OwnAnswered, OwnAnswered(_UNEXPECTED))
            case NoteLeaving(clerk, deed):
                self._resources.jobs.submit(partial(clerks.note, clerk, deed), _nothing)
            case AskFor(clerk, action, act):
                self._ask(partial(clerks.ask, clerk, action), partial(_answered, act), _answered(act, _UNEXPECTED))
            case LookUpReaders():
                self._ask(register.health, _same, HealthFound(None))
            case TellCitizen(event):
                self.told.emit(event)
            case ToggleFullScreen():
                self.full_screen_toggled.emit()
            case Quit():
                self.quit_asked.emit()
            case _:
                assert_never(effect)

    def _ask(self, work: Callable[[], T], wrap: Callable[[T], DeskAnswer], failed: DeskAnswer) -> None:
        self._resources.jobs.submit(work, partial(self._done, wrap, failed))

    def _done(self, wrap: Callable[[T], DeskAnswer], failed: DeskAnswer, outcome: Ok[T] | Err) -> None:
        match outcome:
            case Ok(value):
                self.handle(wrap(value))
            case Err(kind):
                log.error("an effect of the desk failed: %s", kind)
                self.handle(failed)


def _answered(act: Act, answer: Allowed | Denied | NotAnswered) -> ActAnswered:
    return ActAnswered(act, answer)


def _same(answer: DeskAnswer) -> DeskAnswer:
    return answer


def _nothing(outcome: Ok[None] | Err) -> None:
    if isinstance(outcome, Err):
        log.error("an effect of the desk failed: %s", outcome.kind)
