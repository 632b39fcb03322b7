"""As what a widget is told to a screen reader, where Qt would call it nothing in particular."""

from enum import Enum
from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from kiosk.domain.values.text.readings import bare

_PROPERTY = "heard-as"

RESTS = "rests"
"""A property of a button that takes no touch for a moment: it is told as what it will be."""

TYPED = "typed"
"""The name of a label that shows what is being typed: no voice says it."""


class HeardAs(Enum):
    """Qt's own roles; there are none for landmarks, which are named panes."""

    HEADING = QAccessible.Role.Heading
    DIALOG = QAccessible.Role.Dialog
    PANE = QAccessible.Role.Pane
    FOOT = QAccessible.Role.Footer
    LIST = QAccessible.Role.List
    WORDS = QAccessible.Role.StaticText
    PICTURE = QAccessible.Role.Graphic
    FIELD = QAccessible.Role.EditableText
    SECRET = QAccessible.Role.HotkeyField  #: told as a field for a password: no reader echoes its keys
    NOTHING = QAccessible.Role.Client  #: nameless, and passed over: it says what something else has said


class _Heading(QAccessibleWidget):
    """It takes the focus when its page comes, and by Tab never."""

    def state(self) -> QAccessible.State:
        state = super().state()
        state.focusable = True
        return state


class _Field(QAccessibleWidget):
    def state(self) -> QAccessible.State:
        state = super().state()
        state.editable = True
        return state


class _Secret(QAccessibleWidget):
    def state(self) -> QAccessible.State:
        state = super().state()
        state.editable = state.passwordEdit = True
        return state


class _Nothing(QAccessibleWidget):
    def text(self, _kind: QAccessible.Text) -> str:
        return ""


class _Modal(QAccessibleWidget):
    def state(self) -> QAccessible.State:
        state = super().state()
        state.modal = True
        return state


def hear_as(widget: QWidget, role: HeardAs, name: str = "", about: str = "") -> None:
    """Before the widget has a name or is seen: what a screen reader has once asked about stays what it was."""
    widget.setProperty(_PROPERTY, role.name)
    if name:
        widget.setAccessibleName(bare(name))
    if about:
        widget.setAccessibleDescription(bare(about))


@cache
def install() -> None:
    """Once an application: widgets are told by what `hear_as`, or their class's `heard_as`, says of them."""
    QAccessible.installFactory(_told)


def _told(_class: str, thing: QObject) -> QAccessibleWidget | None:
    """None: as Qt tells it. PySide keeps each answer, about 200 octets, until the program ends."""
    if not isinstance(thing, QWidget):
        return None
    role = getattr(thing, "heard_as", None)
    if not isinstance(role, HeardAs):
        said = thing.property(_PROPERTY)
        if not isinstance(said, str):
            return None
        role = HeardAs[said]
    match role:
        case HeardAs.HEADING:
            return _Heading(thing, role.value)
        case HeardAs.FIELD:
            return _Field(thing, role.value)
        case HeardAs.SECRET:
            return _Secret(thing, QAccessible.Role.EditableText)
        case HeardAs.NOTHING:
            return _Nothing(thing, role.value)
        case HeardAs.DIALOG:
            return _Modal(thing, role.value)
        case _:
            return QAccessibleWidget(thing, role.value)
