"""The guide of a tour: touches the window like a person, waits for pages, takes pictures."""

from collections.abc import Callable
from dataclasses import field, replace
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import Protocol

from PySide6.QtCore import QEventLoop, QThread
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QMainWindow

from kiosk.app import wiring
from kiosk.app.clock import PracticeClock
from kiosk.app.process import show
from kiosk.city_data.resources import wording
from kiosk.domain.flow import Flow
from kiosk.domain.flow.steps import Kind, kind_of, name_of
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.languages import JAPANESE, Language
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.text.readings import bare
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.keys.presses import may_be_pressed
from kiosk.ui.messages import CitizenText, DeskText, UntranslatedText, say, speaking
from kiosk.ui.messages.errands.linking import LinkTexts

_PATIENCE_SECONDS = 20.0
_LOOKS_AGAIN_MS = 2
_TOLD_SECONDS = 2.0


class TourError(UserError):
    """A journey did not get where it should."""


class Journal(Protocol):
    """What a tour keeps of what it sees."""

    def begin(self, errand: str, language: Language) -> None: ...
    def take(self, window: QMainWindow, name: str) -> None:
        """The screen that is shown. Raises TourError."""

    def press(self, button: QAbstractButton) -> None:
        """What is pressed on it."""


@dataclass
class Album:
    """A journal in pictures, in their order. Says every few seconds how many there are."""

    folder: Path
    files: list[Path] = field(default_factory=list)
    _told_at: float = field(default_factory=monotonic)

    def begin(self, errand: str, language: Language) -> None: ...

    def take(self, window: QMainWindow, name: str) -> None:
        file = self.folder / f"{len(self.files) + 1:02}-{name}.png"
        if not window.grab().save(str(file)):
            raise TourError(
                f"The picture {file} cannot be written. Make room there, or name another folder with --out."
            )
        self.files.append(file)
        if monotonic() - self._told_at > _TOLD_SECONDS:
            self._told_at = monotonic()
            show(f"{len(self.files)} pictures: {name}")

    def press(self, button: QAbstractButton) -> None: ...


class TourClock(PracticeClock):
    """The practice clock, which a tour can put forward."""

    def __init__(self, start: datetime) -> None:
        super().__init__(start)
        self._ahead = timedelta()

    def now(self) -> datetime:
        return super().now() + self._ahead

    def forward(self, seconds: float) -> None:
        self._ahead += timedelta(seconds=seconds)


@dataclass
class Guide:
    """Touches the window like a person and keeps a journal. `desk` is the clerk's window beside it, if there is one."""

    window: QMainWindow
    kiosk: wiring.Kiosk
    clock: TourClock
    journal: Journal
    desk: QMainWindow | None = None

    def at_desk(self) -> "Guide":
        """The same tour, on the clerk's side. Raises TourError where there is none."""
        if self.desk is None:
            raise TourError("the tour has no desk")
        return replace(self, window=self.desk)

    def fill(self, *texts: str) -> None:
        """Type into the lines of a form, in their order."""
        lines = [line for line in self.window.findChildren(QLineEdit) if line.isVisible()]
        for line, text in zip(lines, texts, strict=False):
            line.setText(text)

    def choose(self, name: str, text: str) -> None:
        """Choose a row in the list of this name. Raises TourError."""
        names, texts = self._said(name), self._said(text)
        for box in self.window.findChildren(QComboBox):
            if not box.isVisible() or box.accessibleName() not in names:
                continue
            if (place := max(box.findText(each) for each in texts)) >= 0:
                box.setCurrentIndex(place)
                return
        raise TourError(f"no list {name} offers {text}")

    @property
    def flow(self) -> Flow:
        return self.kiosk.presenter.flow

    def wait(self, step: Kind) -> None:
        """Until the page of this step is shown. Raises TourError."""
        self.until(lambda: kind_of(self.flow.step) is step, name_of(step))

    def until(self, reached: Callable[[], bool], what: str) -> None:
        end = monotonic() + _PATIENCE_SECONDS
        while not reached():
            if monotonic() > end:
                at = name_of(kind_of(self.flow.step))
                raise TourError(f"the tour waited for {what} and stands at {at}")
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            # What is waited for has threads of its own; a rest is sat out.
            QThread.msleep(_LOOKS_AGAIN_MS)

    def picture(self, name: str) -> None:
        # What has grown within what has grown is given its room a turn later each.
        for _ in range(3):
            QApplication.processEvents()
        # A button that rests for a moment is shown as it is afterwards.
        self.until(self._primary_is_awake, "the primary button")
        self.journal.take(self.window, name)

    def _primary_is_awake(self) -> bool:
        button = self.window.findChild(QAbstractButton, "primary")
        return button is None or not button.isVisible() or button.isEnabled() or self._is_unread()

    def _is_unread(self) -> bool:
        return isinstance(self.window, KioskWindow) and self.window.page.holds

    def _has_to_read(self) -> bool:
        """The page, and not a sheet that lies over it."""
        window = self.window
        return isinstance(window, KioskWindow) and window.takes_press(window.page) and window.page.holds

    def _read_to_the_end(self) -> None:
        more = str(LinkTexts.READ_ON.value)
        while self._has_to_read():
            self.until(lambda: not self._has_to_read() or self._button(more) is not None, "the rest of the page")
            if self._has_to_read() and (button := self._button(more)) is not None:
                self._press(button)

    def _turn_list_to(self, name: str) -> None:
        """A small screen shows less of a list at a time."""
        while self._button(name) is None and (button := self._button("results-after")) is not None:
            self._press(button)
            QApplication.processEvents()

    def press(self, name: str) -> None:
        """Press a button by its object name or its words, when it can be pressed. Raises TourError."""
        self.until(lambda: self._comes_to(name), f"the button {name}")
        button = self._button(name)
        if button is not None:
            self.journal.press(button)
            self._press(button)

    def _comes_to(self, name: str) -> bool:
        """A page may be laid out anew a turn after it has come, and is read again then."""
        if name == "primary" or self._button(name) is None:
            # What decides waits for what is unread.
            self._read_to_the_end()
        self._turn_list_to(name)
        return self._takes_press(self._button(name))

    def _press(self, button: QAbstractButton) -> None:
        button.click()

    def _takes_press(self, button: QAbstractButton | None) -> bool:
        if button is None or (isinstance(self.window, KioskWindow) and not self.window.takes_touches):
            return False
        return may_be_pressed(button)

    def _button(self, name: str) -> QAbstractButton | None:
        names = self._said(name)
        for button in self.window.findChildren(QAbstractButton):
            named = not names.isdisjoint((button.objectName(), button.accessibleName(), button.text()))
            if named and button.isVisible() and button.isEnabled():
                return button
        return None

    def _said(self, name: str) -> set[str]:
        """The words on the window, in its language, for Japanese words of a journey."""
        language = self._language
        kinds = [enum for kind in (CitizenText, DeskText, UntranslatedText) for enum in kind.__subclasses__()]
        with speaking(language):
            said = {bare(say(kind(name))) for kind in kinds if name in kind._value2member_map_}
        return {name, *said, bare(wording(language).get(name, name))}

    @property
    def _language(self) -> Language:
        if self.window is self.desk and self.kiosk.desk is not None:
            return self.kiosk.desk.desk.language
        return self.flow.counter.language

    def turn_to_latin(self) -> None:
        """Switch to the Latin keys; a Japanese search starts with others."""
        if self.flow.counter.language == JAPANESE:
            self.press("英数字")

    def search(self, kana: str, latin: str) -> None:
        """Type on the keys with which a search begins."""
        for key in kana if self.flow.counter.language == JAPANESE else latin:
            self.press(key)

    def type_pin(self, digits: str) -> None:
        for digit in digits:
            self.press(digit)
        self.press("確認")

    def put(self, kind: str) -> None:
        if self.kiosk.practice is not None:
            self.kiosk.practice.put(kind)

    def pull(self) -> None:
        if self.kiosk.practice is not None:
            self.kiosk.practice.pull()

    def pass_time(self, seconds: float) -> None:
        self.clock.forward(seconds)
