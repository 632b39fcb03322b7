"""The bar at the top: whose counter this is and what time it is; and the line of steps under it."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.domain.flow import Flow, steps
from kiosk.domain.flow.steps import Step
from kiosk.domain.office.tickets import Call
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.records import Look
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.tickets import TicketText, call_text
from kiosk.ui.messages.frame.moments import Moments, shown
from kiosk.ui.messages.frame.pages import Frame
from kiosk.ui.theme.tokens import Colour, Theme, Type
from kiosk.ui.widgets.text.words import Words


class Header(QWidget):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__()
        self.setObjectName("header")
        municipality = flow.counter.municipality
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Words(theme, Type.LABEL, municipality.name, bold=True))
        self._counter = Words(theme, Type.SMALL, f"{municipality.counter.name} {flow.counter.name}", colour=Colour.SUB)
        names.addWidget(self._counter)
        # Takes the place of the counter's own name: nothing else moves when a number is called.
        self._call = Words(theme, Type.SMALL, "", bold=True, colour=Colour.KEY, one_line=True)
        self._call.hide()
        names.addWidget(self._call)
        self._clock = Words(theme, Type.SMALL, shown(Moments.CLOCK, flow.now))
        self._clock.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.margin, theme.px(2), theme.margin, theme.px(2))
        self._row.addLayout(names, 2)
        self._row.addWidget(self._clock, 0, Qt.AlignmentFlag.AlignVCenter)
        self._gap = theme.px(4)

    def take_in(self, steps: "StepLine") -> None:
        """Carry the line of steps between the names and the clock, where the screen is wide."""
        self._row.insertWidget(1, steps, 3)

    def take_last(self, button: QWidget) -> None:
        """Carry a button behind the clock, where the line of steps is not between."""
        self._row.setSpacing(self._gap)
        self._row.addWidget(button)

    def refresh(self, flow: Flow) -> None:
        text = shown(Moments.CLOCK, flow.now)
        if text != self._clock.text():
            self._clock.setText(text)
        self._show_call(flow.board.calls)

    def _show_call(self, calls: tuple[Call, ...]) -> None:
        text = say(TicketText.CALL_IN_HEADER, call=call_text(calls[0])) if calls else ""
        if text != self._call.text():
            self._call.setText(text)
            self._call.setVisible(bool(text))
            self._counter.setVisible(not text)


@dataclass(frozen=True)
class Stage:
    """How far the errand is: the place on its line of steps."""

    names: tuple[Frame, ...]
    place: int


_RESERVE = (Frame.STEP_PREPARE, Frame.STEP_CARD, Frame.STEP_CONFIRM, Frame.STEP_PIN, Frame.STEP_DONE)
_LINK = (Frame.STEP_CARD, Frame.STEP_CHOOSE, Frame.STEP_ENTER, Frame.STEP_PIN, Frame.STEP_DONE)


def stage_of(flow: Flow) -> Stage | None:
    """None where there is no line of steps."""
    match flow.errand:
        case Errand.RESERVE:
            names, place = _RESERVE, _in_reservation(flow.step)
        case Errand.LINK:
            names, place = _LINK, _in_link(flow.step)
        case _:
            return None
    return None if place is None else Stage(names, place)


def _in_link(step: Step) -> int | None:
    match step:
        case steps.Plain.CHOOSE_MEASURE | steps.ChooseService() | steps.ServiceDetails() | steps.Calculator():
            return 1
        case steps.LinkTerms():
            return 1
        case steps.EnterField() | steps.ReadBack() | steps.ClerkCheck() | steps.ConfirmLink():
            return 2
        case steps.EnterPin(wanted=wanted) | steps.LastTry(wanted=wanted) | steps.VerifyingPin(wanted=wanted):
            return 0 if isinstance(wanted.purpose, Look) else 3
        case steps.Recording():
            return 3
        case steps.Linked():
            return 4
        case _:
            before = _in_reservation(step)
            return None if before is None or before > 2 else max(0, before - 1)


def _in_reservation(step: Step) -> int | None:
    match step:
        case steps.Plain.NEEDS | steps.Plain.WHO | steps.Representative():
            return 0
        case steps.Plain.PLACE_CARD | steps.Plain.CHECKING_CARD | steps.Plain.NEAR_END | steps.LookingUp():
            return 1
        case steps.Plain.HAVE_MYKEY | steps.Terms() | steps.ConfirmJoin() | steps.EnterMyKey() | steps.JoinTold():
            return 2
        case steps.EnterPin() | steps.LastTry() | steps.VerifyingPin() | steps.Recording():
            return 3
        case steps.Reserved():
            return 4
        case _:
            return None


class StepLine(QWidget):
    """Where one is: done steps carry a tick, the present one is filled."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._stage: Stage | None = None
        self._names: list[str] = []
        self._font = theme.font(Type.SMALL)
        self._bold = theme.font(Type.SMALL, bold=True)
        self._radius = theme.px(4.6)
        self.setFixedHeight(self._radius * 2 + theme.px(13))
        self._margin = theme.px(5)

    def show_stage(self, stage: Stage | None) -> None:
        self.setVisible(stage is not None)
        if stage is not None and stage != self._stage:
            self._stage = stage
            self._names = [say(name) for name in stage.names]
            name = self._names[stage.place]
            self.setAccessibleName(say(Frame.STEP_NOW, total=len(stage.names), number=stage.place + 1, name=name))
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if self._stage is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = min(self.width(), self.height() * 13)
        left = (self.width() - width) / 2
        column = width / len(self._stage.names)
        middle = self._margin + self._radius
        centres = [left + column * (number + 0.5) for number in range(len(self._stage.names))]
        for number in range(1, len(centres)):
            done = number <= self._stage.place
            painter.setPen(QPen(QColor((Colour.KEY_LINE if done else Colour.QUIET).value), 5))
            painter.drawLine(
                round(centres[number - 1] + self._radius), middle, round(centres[number] - self._radius), middle
            )
        for number, centre in enumerate(centres):
            self._paint_step(painter, self._stage, number, QRectF(centre - column / 2, middle, column, 0))

    def _paint_step(self, painter: QPainter, on: Stage, number: int, place: QRectF) -> None:
        stage, centre, middle = on.place, place.center().x(), place.top()
        fill = Colour.KEY if number == stage else Colour.KEY_LINE if number < stage else Colour.QUIET
        ink = Colour.PAPER if number == stage else Colour.KEY if number < stage else Colour.SUB
        circle = QRectF(centre - self._radius, middle - self._radius, self._radius * 2, self._radius * 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill.value))
        painter.drawEllipse(circle)
        painter.setPen(QColor(ink.value))
        painter.setFont(self._bold)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, "✓" if number < stage else str(number + 1))
        painter.setPen(QColor((Colour.TEXT if number == stage else Colour.SUB).value))
        painter.setFont(self._bold if number == stage else self._font)
        words = QRectF(place.left(), circle.bottom() + 2, place.width(), self.height() - circle.bottom() - 2)
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._names[number])
