"""The bar at the top: whose counter this is and what time it is; and the line of steps under it."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands import place_on_line
from kiosk.domain.flow.steps import Plain
from kiosk.domain.office.tickets import TicketCall
from kiosk.domain.office.visit import Errand
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.text.readings import bare
from kiosk.ui.heard.roles import HeardAs, hear_as
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.tickets import call_text, counter_in_full
from kiosk.ui.messages.frame.heard import HeardTexts
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.messages.frame.pages import FrameTexts
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import Density, TextRole, Theme
from kiosk.ui.widgets.text.readings import ReadMetrics, draw_line
from kiosk.ui.widgets.text.text_label import TextLabel

_CALL_LINES = 2


class Header(QWidget):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__()
        self.setObjectName("header")
        hear_as(self, HeardAs.PANE, say(HeardTexts.TOP))
        municipality = flow.counter.municipality
        names = QVBoxLayout()
        names.setSpacing(0)
        self._names = (
            TextLabel(theme, TextRole.LABEL, municipality.name, bold=True),
            TextLabel(theme, TextRole.SMALL, _counter_in_full(flow), colour=Colour.SUB),
        )
        # Takes the place of both: nothing else moves when a number is called, and its counter is not cut off.
        self._call = TextLabel(theme, TextRole.SMALL, "", bold=True, colour=Colour.KEY, centred_down=True)
        for words in (*self._names, self._call):
            if theme.locale.line_height > 1 and theme.frame is not Density.ROOMY:
                # What stands over the letters is air enough: a low screen needs its height for keys.
                words.lie_close()
            names.addWidget(words)
        self._call.setMinimumHeight(sum(name.sizeHint().height() for name in self._names))
        self._call.hide()
        self._clock = TextLabel(theme, TextRole.SMALL)
        self._clock.setObjectName("clock")
        self._minute = flow.now.replace(second=0, microsecond=0)
        self._time, self._date_and_time = _clock(flow)
        self._clock.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.margin, theme.px(2), theme.margin, theme.px(2))
        self._row.addLayout(names, 2)
        self._row.addWidget(self._clock, 0, Qt.AlignmentFlag.AlignVCenter)
        self._gap = theme.px(4)
        self._is_enlarged = theme.is_enlarged
        self._beside: list[QWidget] = []
        self._measured: tuple[str, str, int, int] | None = None

    def take_in(self, steps: "StepLine") -> None:
        """Carry the line of steps between the names and the clock, where the screen is wide."""
        self._row.insertWidget(1, steps, 3)
        self._beside = [steps]

    def take_last(self, button: QWidget) -> None:
        """Carry a button behind the clock, where the line of steps is not between."""
        self._row.setSpacing(self._gap)
        self._row.addWidget(button)
        self._beside = [button]

    def refresh(self, flow: Flow) -> None:
        """It comes with every key that is pressed: what costs is done once a minute."""
        minute = flow.now.replace(second=0, microsecond=0)
        if minute != self._minute:
            self._minute, (self._time, self._date_and_time) = minute, _clock(flow)
        self._tell_time()
        # The first page has a board of its own for them.
        self._show_call(() if flow.step is Plain.HOME else flow.board.calls)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._tell_time()

    def _tell_time(self) -> None:
        """The date too where the names keep their lines beside it, and a called number its two."""
        beside = sum(each.minimumSizeHint().width() + self._gap for each in self._beside if _has_place(each))
        measured = self._date_and_time, self._call.text(), self.width(), beside
        if measured == self._measured:
            return
        self._measured = measured
        margins = self._row.contentsMargins()
        date = self._clock.fontMetrics().horizontalAdvance(self._date_and_time) + 2 * self._gap
        room = max(self.width() - margins.left() - margins.right() - date - beside, 1)
        fits = all(len(name.lines(room)) == 1 for name in self._names) and len(self._call.lines(room)) <= _CALL_LINES
        if self._is_enlarged and not self._call.text():
            # Whose counter it is is more than which of them.
            self._names[1].setVisible(len(self._names[1].lines(self._room_beside(beside))) == 1)
        text = self._date_and_time if fits else self._time
        if text != self._clock.text():
            self._clock.setText(text)

    def _room_beside(self, beside: int) -> int:
        margins, clock = self._row.contentsMargins(), self._clock.fontMetrics().horizontalAdvance(self._time)
        return max(self.width() - margins.left() - margins.right() - clock - 2 * self._gap - beside, 1)

    def _show_call(self, calls: tuple[TicketCall, ...]) -> None:
        text = call_text(calls[0]) if calls else ""
        if text != self._call.text():
            self._call.setText(text)
            self._call.setVisible(bool(text))
            for name in self._names:
                name.setVisible(not text)
            self._tell_time()


def _has_place(widget: QWidget) -> bool:
    return not widget.isHidden() or widget.sizePolicy().retainSizeWhenHidden()


def _clock(flow: Flow) -> tuple[str, str]:
    """The time, alone and with its day."""
    return shown(DateFormats.TIME, flow.now), shown(DateFormats.CLOCK, flow.now)


def _counter_in_full(flow: Flow) -> str:
    return counter_in_full(flow.counter.municipality.counter.name, flow.counter.name)


@dataclass(frozen=True)
class StepNow:
    """How far the errand is: the place on its line of steps."""

    names: tuple[FrameTexts, ...]
    place: int


_NAMES = {
    Errand.RESERVE: (
        FrameTexts.STEP_PREPARE,
        FrameTexts.STEP_CARD,
        FrameTexts.STEP_CONFIRM,
        FrameTexts.STEP_PIN,
        FrameTexts.STEP_DONE,
    ),
    Errand.LINK: (
        FrameTexts.STEP_CARD,
        FrameTexts.STEP_CHOOSE,
        FrameTexts.STEP_ENTER,
        FrameTexts.STEP_PIN,
        FrameTexts.STEP_DONE,
    ),
}


def step_now(flow: Flow) -> StepNow | None:
    """None where there is no line of steps."""
    place = place_on_line(flow)
    return None if flow.errand is None or place is None else StepNow(_NAMES[flow.errand], place)


_EDGE = 3


class StepLine(QWidget):
    """Where one is: done steps carry a tick, the present one is filled.

    Where an errand has no line it leaves its place empty: no heading moves from one page to the next. Where nobody has
    begun one, the page has the place.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        hear_as(self, HeardAs.WORDS)
        self._now: StepNow | None = None
        self._names: list[str] = []
        self._has_readings = False
        self._colour = theme.colour
        self._font = theme.font(TextRole.SMALL)
        self._bold = theme.font(TextRole.SMALL, bold=True)
        self._radius = theme.steady(4.6, 4.0, 4.0)
        self._margin = theme.steady(5, 2, 2)
        words = max(round(theme.px(8) * theme.locale.line_height), QFontMetrics(self._bold).height())
        self.setFixedHeight(self._margin + self._radius * 2 + words)
        # Of any errand: nothing beside it moves when another begins.
        widest = max(ReadMetrics(self._bold).width(say(name)) for line in _NAMES.values() for name in line)
        longest = max(map(len, _NAMES.values()))
        self._widest = ceil(widest) + theme.px(2)
        self._least = QSize(longest * self._widest, self.height())
        if theme.is_enlarged:
            # Where there is no room for more, the present step alone is named.
            self._least.setWidth(max(longest * (self._radius * 2 + theme.px(2)), self._widest))
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    def keep_place(self, *, kept: bool) -> None:
        """While there is no line."""
        policy = self.sizePolicy()
        if policy.retainSizeWhenHidden() is not kept:
            policy.setRetainSizeWhenHidden(kept)
            self.setSizePolicy(policy)

    def show_step(self, now: StepNow | None) -> None:
        self.setVisible(now is not None)
        if now is not None and now != self._now:
            self._now = now
            self._names = [say(name) for name in now.names]
            self._has_readings = any(name != bare(name) for name in self._names)
            name = bare(self._names[now.place])
            self.setAccessibleName(
                bare(say(FrameTexts.STEP_NOW, total=len(now.names), number=now.place + 1, name=name))
            )
            self.update()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self._least

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if self._now is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = min(self.width(), max(self.height() * 13, self._least.width()))
        left = (self.width() - width) / 2
        column = width / len(self._now.names)
        middle = self._margin + self._radius
        centres = [left + column * (number + 0.5) for number in range(len(self._now.names))]
        for number in range(1, len(centres)):
            done = number <= self._now.place
            painter.setPen(QPen(self._colour(Colour.KEY if done else Colour.DISABLED), 5))
            painter.drawLine(
                round(centres[number - 1] + self._radius), middle, round(centres[number] - self._radius), middle
            )
        for number, centre in enumerate(centres):
            named = number == self._now.place or column >= self._widest
            self._paint_step(painter, self._now, number, QRectF(centre - column / 2, middle, column, 0), named=named)

    def _paint_step(self, painter: QPainter, on: StepNow, number: int, place: QRectF, *, named: bool) -> None:
        stage, centre, middle = on.place, place.center().x(), place.top()
        fill = Colour.KEY if number == stage else Colour.KEY_SOFT if number < stage else Colour.PAPER
        ink = Colour.PAPER if number == stage else Colour.KEY if number < stage else Colour.SUB
        circle = QRectF(centre - self._radius, middle - self._radius, self._radius * 2, self._radius * 2)
        painter.setPen(QPen(self._colour(Colour.KEY if number <= stage else Colour.DISABLED), _EDGE))
        painter.setBrush(self._colour(fill))
        painter.drawEllipse(circle.adjusted(_EDGE / 2, _EDGE / 2, -_EDGE / 2, -_EDGE / 2))
        painter.setPen(self._colour(ink))
        painter.setFont(self._bold)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, "✓" if number < stage else str(number + 1))
        painter.setPen(self._colour(Colour.TEXT if number == stage else Colour.SUB))
        painter.setFont(self._bold if number == stage else self._font)
        if not named:
            return
        wide = max(place.width(), min(self._widest, self.width()))
        left = min(max(centre - wide / 2, 0), self.width() - wide)
        words = QRectF(left, circle.bottom() + 2, wide, self.height() - circle.bottom() - 2)
        if self._has_readings:
            draw_line(painter, words, self._names[number], centred=True)
        else:
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(words, flags, self._names[number])
