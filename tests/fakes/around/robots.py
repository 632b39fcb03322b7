"""Robots that take the tour's journeys without a finger: by a whole keyboard, or by two keys as a switch has them."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QComboBox, QLineEdit, QWidget
from shiboken6 import isValid

from kiosk.domain.flow import Flow
from kiosk.domain.flow.steps import Kind, Plain, Recording, VerifyingPin, kind_of, name_of
from kiosk.tour.guide import Album, Guide, TourError
from kiosk.ui.clerk.incidents.incident_button import IncidentButton
from tests.fakes.around.person import Person
from tests.fakes.around.typed import strike

_KEY = Qt.Key
_MOST_STEPS = 250
_FLEETING: frozenset[Kind] = frozenset({Plain.CHECKING_CARD, VerifyingPin, Recording})


class MadeAnewError(TourError):
    """The page was made in another type while the keys were on their way."""


class SwitchRobot(Guide):
    """Has two keys: the next one (Tab), and press (Space)."""

    def __init__(self, person: Person, folder: Path) -> None:
        desk = None if person.clerk is None else person.clerk.window
        super().__init__(person.window, person.kiosk, person.clock, Album(folder), desk)
        self.seen: set[Kind] = set()  #: since the last key
        person.kiosk.presenter.flow_changed.connect(self._see)

    def _see(self, flow: Flow) -> None:
        self.seen.add(kind_of(flow.step))

    def wait(self, step: Kind) -> None:
        """What comes and goes by itself may have gone already."""
        if step in _FLEETING:
            self.until(lambda: step in self.seen, name_of(step))
        else:
            super().wait(step)

    def picture(self, _name: str) -> None:
        """None is taken; what the keys press next is waited for."""

    def press(self, name: str) -> None:
        try:
            super().press(name)
        except MadeAnewError:
            super().press(name)

    def _press(self, button: QAbstractButton) -> None:
        self.reach(button)
        self.strike(_KEY.Key_Space)

    def reach(self, widget: QWidget | None) -> None:
        """Raises TourError where the next key never comes there."""
        assert widget is not None
        for _ in range(_MOST_STEPS):
            if not isValid(widget):
                raise MadeAnewError("what the keys were to come to has gone")
            if self.window.focusWidget() is widget:
                return
            strike(self.window, _KEY.Key_Tab)
        where = name_of(kind_of(self.flow.step))
        raise TourError(f"{widget.accessibleName() or widget.objectName()} cannot be reached by keys at {where}")

    def strike(self, *keys: str | Qt.Key) -> None:
        """What presses something has waited for others, and goes on."""
        self.seen = set()
        strike(self.window, *keys)
        QApplication.processEvents()


class KeyRobot(SwitchRobot):
    """Has a whole keyboard: types what is typed, and presses with Enter."""

    def press(self, name: str) -> None:
        if len(name) == 1 and name.isascii():
            self.until(lambda: self._button(name) is not None, f"the key {name}")
            self.strike(name)
        else:
            super().press(name)

    def _press(self, button: QAbstractButton) -> None:
        if isinstance(button, IncidentButton):
            self.strike(_KEY.Key_F9)
        elif (group := button.group()) is not None:
            self._choose_in(group, button)
        else:
            self.reach(button)
            self.strike(_KEY.Key_Return)

    def _choose_in(self, group: QButtonGroup, button: QAbstractButton) -> None:
        """One of them has the focus, and arrows choose. Raises TourError."""
        # They move in the active window alone.
        self.window.activateWindow()
        self.until(self.window.isActiveWindow, "the window")
        self.reach(group.checkedButton())
        steps = group.id(button) - group.checkedId()
        self.strike(*[_KEY.Key_Right if steps > 0 else _KEY.Key_Left] * abs(steps))
        if not button.isChecked():
            raise TourError(f"no arrow comes to {button.text()}")

    def type_pin(self, digits: str) -> None:
        self.until(self._takes_digits, "the pad")
        self.strike(digits, _KEY.Key_Return)

    def _takes_digits(self) -> bool:
        return self._takes_press(self._button(name="1"))

    def search(self, _kana: str, latin: str) -> None:
        QApplication.processEvents()
        self.strike(latin)

    def fill(self, *texts: str) -> None:
        lines = [line for line in self.window.findChildren(QLineEdit) if line.isVisible()]
        for line, text in zip(lines, texts, strict=False):
            self.reach(line)
            line.clear()
            # Japanese comes from an input method and not from keys.
            self.strike(text) if text.isascii() else line.insert(text)

    def choose(self, name: str, text: str) -> None:
        boxes = [box for box in self.window.findChildren(QComboBox) if box.isVisible() and box.accessibleName() == name]
        for box in boxes:
            if (place := box.findText(text)) >= 0:
                self.reach(box)
                while box.currentIndex() != place:
                    before = box.currentIndex()
                    self.strike(_KEY.Key_Down if before < place else _KEY.Key_Up)
                    if box.currentIndex() == before:
                        raise TourError(f"keys do not move in {name}")
                return
        raise TourError(f"no list {name} offers {text}")


class DeskRobot(Guide):
    """A clerk who works by keys alone, beside a citizen who touches: their window takes no key."""

    def __init__(self, person: Person, folder: Path) -> None:
        self._person, self._folder = person, folder
        super().__init__(person.window, person.kiosk, person.clock, Album(folder))

    def picture(self, _name: str) -> None:
        """None is taken."""

    def at_desk(self) -> KeyRobot:
        clerk = self._person.clerk
        if clerk is None:
            raise TourError("this person is at no desk")
        robot = KeyRobot(self._person, self._folder)
        robot.window = clerk.window
        return robot
