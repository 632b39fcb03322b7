"""A child process: a person's visit at the real window, and how long each touch has them wait. Prints JSON.

They reserve, take their card, come back with it and link. The card is the practice card behind the modelled air
interface. A wait lasts from the touch, or from the card's arrival, to the painted page that takes the next touch.
"""

import json
import sqlite3
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, redirect_stdout
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from time import perf_counter, sleep

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from benchmarks.report import fill
from benchmarks.stand import AIR
from benchmarks.visit import RUSH
from kiosk.app import wiring
from kiosk.app.backup.make import make_backup
from kiosk.app.backup.places import places_of
from kiosk.app.clock import PRACTICE_START
from kiosk.app.settings import ReaderChoice, Settings
from kiosk.app.start import display, startup
from kiosk.app.start.application import make_application
from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.link.steps import ChooseService, ConfirmLink, EnterField, LinkTerms, ServiceDetails
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.steps import Kind, kind_of, name_of
from kiosk.domain.report.counts import Report, ReportPeriod
from kiosk.files.backup.sealing import new_key_pair
from kiosk.nfc.practice.reader import PracticeConnection, PracticeReader
from kiosk.storage.office.reports import SqlReports
from kiosk.tour.guide import Album, Guide, TourClock, TourError
from kiosk.ui.citizen.card.working import WorkingPage
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.messages import say
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.tokens import Theme

SIZE, INCHES = QSize(1080, 1920), 27.0
ACCOUNT, CODE, PIN = "1234567890123456", "4821", "1234"
_HEARTBEAT_MS = 50
_EVENTS_A_SECOND = 200
_VISITS = 50_000
_ALL_DAYS = ReportPeriod(date(2020, 1, 1), date(2029, 12, 31))


@dataclass
class Traffic:
    """What went over the modelled air interface; `seconds` at its pace."""

    commands: int = 0
    octets: int = 0
    seconds: float = 0.0

    def model(self) -> None:
        """Let every card of this process answer at the model's pace."""
        send = PracticeConnection.send

        def timed(connection: PracticeConnection, command: bytes) -> tuple[bytes, int]:
            began = perf_counter()
            data, status = send(connection, command)
            octets = len(command) + len(data) + 2
            self.commands, self.octets = self.commands + 1, self.octets + octets
            self.seconds += AIR.seconds(octets)
            sleep(max(0.0, AIR.seconds(octets) - (perf_counter() - began)))
            return data, status

        # As the reader's own, whichever card lies on it.
        PracticeConnection.send = timed  # type: ignore[method-assign, assignment]


class Eyes(QObject):
    """See which page was painted last."""

    def __init__(self, window: KioskWindow) -> None:
        super().__init__(window)
        self._window = window
        self.seen: QWidget | None = None
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint:
            # Children are painted and the picture is handed to the screen before the loop turns again.
            QTimer.singleShot(0, self, self._painted)
        return False

    @Slot()
    def _painted(self) -> None:
        self.seen = self._window.page


@dataclass(frozen=True)
class Wait:
    """For what; in seconds, and what the card took of them."""

    name: str
    seconds: float
    card: float


@dataclass
class Visitor:
    """Somebody at the window. What rests against double touches is waited out before the clock runs."""

    guide: Guide
    window: KioskWindow
    eyes: Eyes
    finger: QPointingDevice
    traffic: Traffic
    waits: list[Wait] = field(default_factory=list)

    def touch(self, name: str, then: Kind | None = None) -> None:
        """`then`: the page to which it leads."""
        self.guide.until(lambda: self._in_reach(name) is not None, name)
        button = self._in_reach(name)
        if button is None:
            raise TourError(f"{name} went away")
        self._time(name, partial(_tap, self.finger, _middle_of(button, self.window), self.window), then)

    def put(self, kind: str, then: Kind) -> None:
        self._time(f"the card {kind}", partial(self.guide.put, kind), then)

    def type(self, text: str, then: Kind | None = None) -> None:
        for letter in text:
            self.touch(letter)
        self.touch("確認", then)

    def leave(self) -> None:
        self.touch("end" if self._in_reach("end") else "primary")
        self.guide.pull()
        self.guide.until(lambda: not self.guide.flow.card_on, "the empty reader")
        if self.guide.flow.step is not steps.Plain.HOME:
            self.touch("primary", steps.Plain.HOME)

    def _time(self, name: str, act: Callable[[], None], then: Kind | None) -> None:
        before, at_the_card = self.window.page, self.traffic.seconds
        began = perf_counter()
        act()
        while not self._goes_on(before, then):
            QApplication.processEvents(
                QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
            )
        QApplication.processEvents()
        self.waits.append(Wait(name, perf_counter() - began, self.traffic.seconds - at_the_card))

    def _goes_on(self, before: QWidget, then: Kind | None) -> bool:
        page = self.window.page
        if isinstance(page, WorkingPage) or (page is before and then is not None):
            return False
        there = kind_of(self.guide.flow.step)
        if then is not None and there is not then:
            raise TourError(f"{name_of(there)} came in place of {name_of(then)}")
        return page is before or self.eyes.seen is page

    def _in_reach(self, name: str) -> QAbstractButton | None:
        """The button, laid out where it is seen, on a page that takes touches."""
        QApplication.processEvents()
        if not self.window.takes_touches:
            return None
        for button in self.window.findChildren(QAbstractButton):
            named = name in (button.objectName(), button.accessibleName(), button.text())
            if named and button.isVisible() and button.isEnabled():
                there = self.window.childAt(_middle_of(button, self.window))
                return button if there is button else None
        return None


def _middle_of(button: QWidget, window: QWidget) -> QPoint:
    return button.mapTo(window, button.rect().center())


def _tap(finger: QPointingDevice, where: QPoint, window: QWidget) -> None:
    touch = QTest.touchEvent(window, finger)
    touch.press(0, where, window).commit()
    touch.release(0, where, window).commit()


def reserve(person: Visitor, kind: str) -> None:
    person.touch(say(PageTexts.HOME_RESERVE), steps.Plain.NEEDS)
    person.touch("primary", steps.Plain.WHO)
    person.touch("カードの持ち主本人", steps.Plain.PLACE_CARD)
    person.put(kind, steps.Plain.HAVE_MYKEY)
    person.touch("はじめてです", Terms)
    person.touch("primary", steps.EnterPin)
    person.type(PIN, steps.Reserved)
    person.leave()


def link(person: Visitor, kind: str, account: str) -> None:
    person.touch(say(PageTexts.HOME_LINK), steps.Plain.NEEDS)
    person.touch("primary", steps.Plain.WHO)
    person.touch("カードの持ち主本人", steps.Plain.PLACE_CARD)
    person.put(kind, ChooseService)
    for kana in "へ゜い":
        person.touch(kana)
    person.touch("PayPay(チャージ)", ServiceDetails)
    person.touch("primary", LinkTerms)
    person.touch("primary", EnterField)
    person.type(account)
    person.type(account)
    person.type(CODE, ConfirmLink)
    person.touch("primary", steps.EnterPin)
    person.type(PIN, steps.Linked)
    person.leave()


@contextmanager
def _machine(folder: Path, traffic: Traffic) -> Iterator[tuple[Visitor, wiring.Kiosk, Settings]]:
    public, _ = new_key_pair()
    place = folder / "place"
    place.mkdir()
    settings = Settings(
        data_dir=folder / "data",
        reader=ReaderChoice.PRACTICE,
        animations=False,
        slip_dir=folder,
        backup_dir=place,
        backup_recipients=(public,),
    )
    make_application(settings)
    clock = TourClock(PRACTICE_START)
    kiosk = wiring.build(settings, practice=True, clock=clock)
    window = KioskWindow(Theme.for_screen(SIZE, INCHES), kiosk.presenter.flow, kiosk.practice)
    startup.connect(window, kiosk.presenter)
    window.resize(SIZE)
    window.show()
    kiosk.start()
    # A wait for the next event has an end, whatever comes.
    heartbeat = QTimer(window)
    heartbeat.start(_HEARTBEAT_MS)
    try:
        guide = Guide(window, kiosk, clock, Album(folder))
        yield Visitor(guide, window, Eyes(window), QTest.createTouchDevice(), traffic), kiosk, settings
    finally:
        kiosk.stop()
        window.close()


@contextmanager
def _again_and_again(work: Callable[[], None], pause: float = 0.0) -> Iterator[list[float]]:
    """On a thread of its own, until the context ends; when each was done."""
    is_over, done = threading.Event(), list[float]()

    def run() -> None:
        while not is_over.wait(pause):
            work()
            done.append(perf_counter())

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield done
    finally:
        is_over.set()
        thread.join()


class ReaderRush(QObject):
    """The reader says again and again how it is. Asked as it is said: what it says is never old."""

    said = Signal()

    def __init__(self, kiosk: wiring.Kiosk) -> None:
        super().__init__()
        self._kiosk = kiosk
        self.said.connect(self._report)

    def say(self) -> None:
        """From any thread."""
        self.said.emit()

    @Slot()
    def _report(self) -> None:
        if isinstance(reader := self._kiosk.monitor, PracticeReader):
            self._kiosk.presenter.bridge.report(reader.state)


def _rush(kiosk: wiring.Kiosk, settings: Settings, stack: ExitStack) -> dict[str, list[float]]:
    """Events of the reader, a report and a backup, all again and again."""
    reader = ReaderRush(kiosk)

    def count() -> None:
        if not isinstance(SqlReports(kiosk.store.engine).report(_ALL_DAYS), Report):
            raise TourError("the report was not counted")

    def back_up() -> None:
        make_backup(settings, places_of(settings), kiosk.clock.now(), practice=True)

    return {
        "events": stack.enter_context(_again_and_again(reader.say, 1 / _EVENTS_A_SECOND)),
        "reports": stack.enter_context(_again_and_again(count)),
        "backups": stack.enter_context(_again_and_again(back_up)),
    }


def main(condition: str) -> None:
    display.offscreen()
    traffic = Traffic()
    traffic.model()
    with tempfile.TemporaryDirectory(prefix="kiosk-visit-") as name, redirect_stdout(sys.stderr), ExitStack() as stack:
        person, kiosk, settings = stack.enter_context(_machine(Path(name), traffic))
        with closing(sqlite3.connect(settings.register_file(practice=True))) as connection:
            fill(connection, _VISITS, _VISITS)
        # Somebody was here before: each page was shown once, as on a machine in use.
        reserve(person, "second-person")
        link(person, "second-person", ACCOUNT[::-1])
        beside = _rush(kiosk, settings, stack) if condition == RUSH else {}
        person.waits.clear()
        began, sent = perf_counter(), traffic.commands
        reserve(person, "good")
        link(person, "good", ACCOUNT)
        seconds, sent = perf_counter() - began, traffic.commands - sent
        done = {what: sum(at >= began for at in times) for what, times in beside.items()}
    waits = [(wait.name, wait.seconds, wait.card) for wait in person.waits]
    print(json.dumps({"waits": waits, "commands": sent, "visit": seconds, "beside": done}))


if __name__ == "__main__":
    main(sys.argv[1])
