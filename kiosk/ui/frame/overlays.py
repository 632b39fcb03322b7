"""What lies over a page: somebody was called, or the session is about to end by itself."""

from datetime import timedelta
from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.city.municipality import Municipality
from kiosk.domain.flow import Flow
from kiosk.domain.flow.events import Press
from kiosk.domain.flow.state import StaffCall
from kiosk.domain.flow.steps import Between
from kiosk.ui.heard.roles import HeardAs
from kiosk.ui.keys.focus_order import ARROWS, FORWARD, step
from kiosk.ui.messages import say, together
from kiosk.ui.messages.desk.contacts import counter_lines
from kiosk.ui.messages.errands.endings import EndingTexts
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.messages.frame.pages import FrameTexts
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import OUT_OF_REACH, TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.scroll import ScrollPane
from kiosk.ui.widgets.text.heading import Heading
from kiosk.ui.widgets.text.text_label import TextLabel

_NEARLY_OVER = 5  #: seconds
_ASIDE_MM = 12


class Overlay(QWidget):
    """A sheet in the middle of the window; what lies behind it can neither be touched nor worked by keys.

    `uncovered`: it was taken away, and the keyboard with it; what had it before.
    """

    heard_as = HeardAs.DIALOG
    happened = Signal(object)
    uncovered = Signal(object)
    widest_mm = 240

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._heard = ""
        self.spare: QWidget | None = None
        self.before: QWidget | None = None  #: what had the keyboard
        self._sheet = QFrame()
        self._sheet.setObjectName("sheet")
        self._sheet.setMaximumWidth(theme.px(self.widest_mm))
        held = QWidget()
        self.column = QVBoxLayout(held)
        self._air(close=False)
        self._pane = ScrollPane(theme, held, fills=True)
        self._below: QWidget | None = None
        self._inside = inside = QVBoxLayout(self._sheet)
        # Of the sheet, not of what it holds: the keys with which that is read on keep to it too.
        inside.setContentsMargins(theme.px(_ASIDE_MM), 0, theme.px(_ASIDE_MM), 0)
        inside.setSpacing(0)
        inside.addWidget(self._pane)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*(self._edge,) * 4)
        outer.addStretch()
        self._low = theme.is_low
        # Between stretches and not aligned: an aligned widget is not asked for the height its text needs.
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._sheet)
        row.addStretch()
        outer.addLayout(row)
        if not self._low:
            outer.addStretch()
        self.hide()

    @property
    def _edge(self) -> int:
        """Between it and the window's."""
        return self._theme.margin

    def headline(self, title: str, lead: str) -> None:
        self.lead = TextLabel(self._theme, TextRole.LEAD, lead, colour=Colour.BODY)
        self.title = Heading(self._theme, title)
        self.column.addWidget(self.title)
        self.column.addWidget(self.lead)

    def keep_below(self, part: QWidget) -> None:
        """Under what is read on, and always in sight."""
        self._below = part
        self._inside.addWidget(part)

    def make_room(self) -> None:
        """Where the sheet would be cut, the picture goes, and then air; at last it is read on."""
        self._air(close=False)
        if self.spare is not None:
            self.spare.show()
            self.spare.setVisible(self._has_room())
        self._air(close=not self._has_room())
        self._pane.setFixedHeight(min(self._needed, self._room))

    def _has_room(self) -> bool:
        return self._needed <= self._room

    @property
    def breadth(self) -> int:
        """What the sheet leaves to all that it holds."""
        return self._sheet.maximumWidth() - 2 * self._theme.px(_ASIDE_MM)

    @property
    def _needed(self) -> int:
        width = self.breadth
        return max(self.column.totalMinimumHeightForWidth(width), self.column.totalMinimumSize().height())

    @property
    def _room(self) -> int:
        below = 0 if self._below is None else self._below.sizeHint().height()
        tall = self.height() > self.width()
        out_of_reach = round(self.height() * OUT_OF_REACH) if self._low and tall else 0
        return max(self.height() - out_of_reach - 2 * self._edge - below, 0)

    def _air(self, *, close: bool) -> None:
        above, between = (5, 3) if close else (10, 6)
        px = self._theme.px
        self.column.setContentsMargins(0, px(above), 0, px(above))
        self.column.setSpacing(px(between))

    def cover(self) -> None:
        """Lie over all of the window."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
            self._sheet.setFixedWidth(min(self._theme.px(self.widest_mm), parent.width() - 2 * self._edge))
            self.make_room()
        self.raise_()
        self.show()
        before = self.window().focusWidget()
        if not self.isAncestorOf(before):
            # On no button of it: whoever is still typing presses none.
            self.before = before
            self.arrive()

    def arrive(self) -> None:
        self.name_heading()
        self.title.setFocus()

    def name_heading(self) -> None:
        self._heard = self._told
        self.setAccessibleName(self.title.text())
        self.title.be_heard(self.lead.text())

    def news(self) -> str:
        """What has not been heard of it yet; it is then."""
        if self._told == self._heard:
            return ""
        self.name_heading()
        return self._told

    @property
    def _told(self) -> str:
        return self.title.with_more(self.lead.text())

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        if self.isHidden():
            # And not the window that it lies in.
            before, self.before = self.before, None
            self.uncovered.emit(before)

    def focus_areas(self) -> tuple[QWidget, ...]:
        return (self,)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802 - Qt's names
        """Tab goes round in it."""
        if not self.isVisible():
            return super().focusNextPrevChild(next)
        return step(self, self.window().focusWidget(), forward=next)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """No key goes on from here to what lies under it."""
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
        elif event.key() in ARROWS:
            self.focusNextPrevChild(event.key() in FORWARD)

    def escape(self) -> None:
        """Esc: back to the page, where nothing is lost by it."""
        self.hide()


class StaffOverlay(Overlay):
    def __init__(self, theme: Theme, municipality: Municipality, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.headline(say(FrameTexts.STAFF_TITLE), say(FrameTexts.STAFF_LEAD))
        self._since = TextLabel(theme, TextRole.LABEL, bold=True)
        self.column.addWidget(self._since)
        self.spare = Illustration(theme, "staff", theme.px(40))
        self.column.addWidget(self.spare)
        self.column.addWidget(Notice(theme, counter_lines(municipality)))
        self._leaving = TextLabel(theme, TextRole.SMALL, say(FrameTexts.STAFF_LEAVING), colour=Colour.BODY)
        self.column.addWidget(self._leaving)
        button = Button(theme, say(FrameTexts.STAFF_BACK), ButtonStyle.OUTLINE, event=Press.CLOSE_CALL)
        button.setObjectName("staff-back")
        button.chosen.connect(self.happened)
        self.column.addWidget(button)

    def escape(self) -> None:
        """Do nothing: going back takes the call back, and somebody may be on the way."""

    def show_call(self, flow: Flow) -> None:
        coming = flow.staff is StaffCall.COMING
        title, lead = (
            (FrameTexts.COMING_TITLE, say(FrameTexts.COMING_LEAD))
            if coming
            else (FrameTexts.STAFF_TITLE, say(FrameTexts.STAFF_LEAD))
        )
        if isinstance(flow.step, Between) and flow.step.is_unsure:
            # The machine has called by itself: the person learns here why they should wait.
            lead = say(EndingTexts.WAIT)
        self._leaving.setVisible(flow.session is not None)
        told = (say(title), lead, _since(flow))
        if (self.title.text(), self.lead.text(), self._since.text()) != told:
            for words, text in zip((self.title, self.lead, self._since), told, strict=True):
                words.setText(text)
            self.make_room()


def _since(flow: Flow) -> str:
    """Since when somebody is on the way."""
    if flow.called_at is None:
        return ""
    time, minutes = shown(DateFormats.TIME, flow.called_at), (flow.now - flow.called_at) // timedelta(minutes=1)
    return say(FrameTexts.STAFF_SINCE if minutes else FrameTexts.STAFF_JUST, time=time, minutes=minutes)


class LeaveChoice(Overlay):
    """Whether to stop, where something would be lost."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.headline(say(FrameTexts.LEAVE_TITLE), say(FrameTexts.LEAVE_LEAD))
        stay = Button(theme, say(FrameTexts.LEAVE_STAY), ButtonStyle.PRIMARY)
        leave = Button(theme, say(FrameTexts.LEAVE), ButtonStyle.OUTLINE, event=Press.END)
        leave.chosen.connect(self.happened)
        for button, name in ((stay, "leave-stay"), (leave, "leave")):
            button.setObjectName(name)
            button.setMinimumHeight(max(theme.px(20), theme.target))
            button.triggered.connect(self.hide)
            self.column.addWidget(button)

    def ask(self, *, kept: bool) -> None:
        """`kept`: something that the person has finished before stays."""
        self.lead.setText(together(say(FrameTexts.LEAVE_LEAD), say(EndingTexts.KEPT) if kept else ""))
        self.cover()


class IdleOverlay(Overlay):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.headline(say(FrameTexts.IDLE_TITLE), "")
        self._seconds = 0
        self._is_near = False
        self._stay = button = Button(theme, say(FrameTexts.IDLE_STAY), ButtonStyle.PRIMARY, event=Press.ELSEWHERE)
        button.setObjectName("stay")
        button.setMinimumHeight(theme.px(26))
        button.chosen.connect(self.happened)
        self.column.addWidget(button)

    def escape(self) -> None:
        """Whoever presses a key is here."""
        self._stay.click()

    def count(self, left: timedelta) -> None:
        self._seconds = max(0, ceil(left.total_seconds()))
        self.lead.setText(say(FrameTexts.IDLE_LEAD, seconds=self._seconds))

    def news(self) -> str:
        """Once more near the end, and not each second."""
        was_near, self._is_near = self._is_near, self._seconds <= _NEARLY_OVER
        return self._told if self._is_near and not was_near else ""
