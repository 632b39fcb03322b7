"""The bar at the bottom: the ways out at the left, the one primary action at the lower right. Derived from the flow."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.flow import Flow, steps
from kiosk.domain.flow.events import BackPressed, EndPressed, NextPressed, StaffCalled, Touch
from kiosk.domain.refusals import ANOTHER_CARD_MAY_DO
from kiosk.domain.reservation import Acting
from kiosk.ui.messages import say
from kiosk.ui.messages.endings import Endings
from kiosk.ui.messages.pages import Frame, Pages
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button, Look


@dataclass(frozen=True)
class Press:
    """A button's text and what it stands for."""

    text: Frame | Pages | Endings
    event: Touch


@dataclass(frozen=True)
class Footer:
    """What the bar offers at a step; the staff can be called at every one."""

    back: bool = False
    end: Frame | Pages | None = None
    primary: Press | None = None


def footer_for(flow: Flow) -> Footer:  # noqa: C901 - one case a step
    following = NextPressed()
    match flow.step:
        case steps.Home():
            return Footer()
        case steps.Elsewhere():
            return Footer(back=True)
        case steps.Needs():
            return Footer(back=True, primary=Press(Pages.NEEDS_NEXT, following))
        case steps.Who():
            return Footer(back=True, end=Frame.STOP)
        case steps.Representative(acting=acting):
            text = Pages.PARENT_NEXT if acting is Acting.PARENT else Pages.GUARDIAN_NEXT
            return Footer(back=True, end=Frame.STOP, primary=Press(text, following))
        case steps.PlaceCard():
            return Footer(back=True, end=Frame.STOP)
        case steps.NearEnd():
            return Footer(end=Frame.STOP, primary=Press(Pages.NEAR_END_NEXT, following))
        case steps.Terms():
            return Footer(end=Frame.STOP, primary=Press(Pages.TERMS_AGREE, following))
        case steps.EnterMyKey(first=first):
            return Footer(back=first is not None, end=Frame.STOP)
        case steps.Reserved() | steps.CardFine():
            return Footer(primary=Press(Pages.DONE_END, EndPressed()))
        case steps.Refused(refusal=refusal) if refusal in ANOTHER_CARD_MAY_DO:
            return Footer(end=Frame.STOP)
        case steps.Refused():
            return Footer(primary=Press(Frame.END, EndPressed()))
        case steps.Between() if not flow.card_left:
            return Footer(primary=Press(Endings.BEGIN, following))
        case steps.Between() | steps.Settling() | steps.Recording(committing=True):
            return Footer()
        case _:
            return Footer(end=Frame.STOP)


class FooterBar(QWidget):
    """Shows a `Footer`. Every button keeps its place; one that has no use is not there."""

    happened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._shown: Footer | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.margin, theme.px(4), theme.margin, theme.px(4))
        self._row.setSpacing(theme.gap)

    def show_footer(self, footer: Footer) -> None:
        if footer == self._shown:
            return
        self._shown = footer
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if footer.back:
            self._add(say(Frame.BACK), BackPressed(), "back")
        self._add(say(Frame.STAFF), StaffCalled(), "staff")
        if footer.end is not None:
            self._add(say(footer.end), EndPressed(), "end")
        self._row.addStretch()
        if footer.primary is not None:
            primary = self._add(say(footer.primary.text), footer.primary.event, "primary", Look.PRIMARY)
            primary.setMinimumWidth(self._theme.px(70))

    def _add(self, text: str, event: Touch, name: str, look: Look = Look.PLAIN) -> Button:
        button = Button(self._theme, text, look, event=event)
        button.setObjectName(name)
        button.chosen.connect(self.happened)
        self._row.addWidget(button)
        return button
