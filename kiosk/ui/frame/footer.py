"""The bar at the bottom: the ways out at the left, the one primary action at the lower right. Derived from the flow."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.card.refusals import ANOTHER_CARD_MAY_DO
from kiosk.domain.city.phone_help.tree import End
from kiosk.domain.flow import Flow, steps
from kiosk.domain.flow.events import Press, Touch
from kiosk.domain.flow.having import may_ask_again
from kiosk.domain.flow.linking import leads_back, may_accept
from kiosk.domain.flow.reading import is_last
from kiosk.domain.flow.steps import DONE, kind_of
from kiosk.domain.values.capacity import (
    Acting,
)
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.endings import Endings
from kiosk.ui.messages.errands.joining import Joining
from kiosk.ui.messages.errands.leaflets import Leaflets
from kiosk.ui.messages.errands.linking import Linking
from kiosk.ui.messages.errands.phone import PhoneText
from kiosk.ui.messages.frame.pages import Frame, Pages
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button, Look


@dataclass(frozen=True)
class Label:
    """A button's text and what it stands for."""

    text: Frame | Pages | Linking | Joining | Endings | Leaflets | PhoneText
    event: Touch


@dataclass(frozen=True)
class Footer:
    """What the bar offers at a step; the staff can be called at every one."""

    back: bool = False
    back_text: Frame | Linking = Frame.BACK
    stop: bool = False
    primary: Label | None = None


def footer_for(flow: Flow) -> Footer:  # noqa: C901 - one case a step
    following = Press.NEXT
    match flow.step:
        case steps.Plain.HOME:
            return Footer()
        case steps.Plain.NEEDS:
            return Footer(back=True, primary=Label(Pages.NEEDS_NEXT, following))
        case steps.Plain.WHO:
            return Footer(back=True, stop=True)
        case steps.Representative(acting=acting):
            text = Pages.PARENT_NEXT if acting is Acting.PARENT else Pages.GUARDIAN_NEXT
            return Footer(back=True, stop=True, primary=Label(text, following))
        case steps.Plain.PLACE_CARD | steps.PlaceAnother() | steps.ConfirmJoin():
            return Footer(back=True, stop=True)
        case steps.Plain.NEAR_END:
            return Footer(stop=True, primary=Label(Pages.NEAR_END_NEXT, following))
        case steps.Terms():
            return Footer(back=may_ask_again(flow), stop=True, primary=Label(Pages.TERMS_AGREE, following))
        case steps.JoinTold():
            return Footer(stop=True, primary=Label(Joining.TOLD_NEXT, following))
        case steps.EnterMyKey(first=first):
            return Footer(back=first is not None, stop=True)
        case steps.Reserved() if flow.notes is not None and flow.notes.then_link:
            return Footer(stop=True, primary=Label(Linking.GO_ON, Press.LINK))
        case steps.Reserved() if leads_back(flow):
            return Footer(back=True, primary=Label(Pages.DONE_END, Press.END))
        case steps.WherePoints() | steps.Reread() | steps.Compared():
            return Footer(back=True, primary=Label(Pages.DONE_END, Press.END))
        case step if kind_of(step) in DONE:
            return Footer(primary=Label(Pages.DONE_END, Press.END))
        case steps.Refused(refusal=refusal) if refusal in ANOTHER_CARD_MAY_DO:
            return Footer(stop=True)
        case steps.Refused() | steps.YourTicket() | steps.Plain.NO_TICKET:
            return Footer(primary=Label(Frame.END, Press.END))
        case steps.Between() if not flow.card_left:
            return Footer(primary=Label(Endings.BEGIN, following))
        case steps.Between() | steps.Settling() | steps.Recording(committing=True) | steps.TakingTicket():
            return Footer()
        case _:
            return _footer_in_link(flow)


def _footer_in_link(flow: Flow) -> Footer:
    following = Press.NEXT
    match flow.step:
        case steps.EnterPin(wanted=wanted) | steps.LastTry(wanted=wanted):
            return Footer(back=wanted.before is not None, stop=True)
        case steps.Plain.NOT_RESERVED:
            return Footer(stop=True, primary=Label(Linking.NOT_RESERVED_NEXT, following))
        case steps.Plain.HAVE_MYKEY:
            return Footer(stop=True)
        case steps.ChooseService():
            return Footer(back=leads_back(flow), stop=True)
        case steps.ServiceDetails(service=key):
            service = flow.counter.catalogue.service(key)
            acceptable = service is not None and may_accept(flow, service)
            primary = Label(Linking.DETAILS_NEXT, following) if acceptable else None
            return Footer(back=leads_back(flow), stop=True, primary=primary)
        case steps.LinkTerms():
            return Footer(back=True, stop=True, primary=Label(Linking.TERMS_AGREE, following))
        case steps.ReadBack():
            return Footer(back=True, stop=True, primary=Label(Linking.READ_NEXT, following))
        case steps.ClerkCheck():
            return Footer(True, Linking.CONFIRM_BACK, stop=True)
        case steps.ConfirmLink():
            return Footer(True, Linking.CONFIRM_BACK, stop=True, primary=Label(Linking.CONFIRM_NEXT, following))
        case steps.ConfirmCancel():
            return Footer(back=True, stop=True, primary=Label(Linking.CANCEL_NEXT, following))
        case steps.Calculator() | steps.EnterField():
            return Footer(back=True, stop=True)
        case _:
            return _footer_in_reading(flow)


def _footer_in_reading(flow: Flow) -> Footer:
    match flow.step:
        case steps.Leaflet() as step if not is_last(flow, step):
            return Footer(back=True, stop=True, primary=Label(Leaflets.NEXT, Press.NEXT))
        case steps.Leaflet(before=steps.Refused()):
            return Footer(back=True, primary=Label(Frame.END, Press.END))
        case steps.Leaflet():
            return Footer(back=True, stop=True, primary=Label(Leaflets.NO_MORE, Press.NEXT))
        case steps.Plain.CHOOSE_TOPIC | steps.Plain.CHOOSE_TICKET:
            return Footer(back=True)
        case steps.Plain.CHOOSE_WAY | steps.Spots():
            return Footer(back=True, stop=True)
        case _:
            return _footer_in_phone(flow)


def _footer_in_phone(flow: Flow) -> Footer:
    following = Press.NEXT
    match flow.step:
        case steps.PhoneQuestion():
            return Footer(back=True, stop=True)
        case steps.PhoneModel():
            return Footer(back=True, stop=True, primary=Label(PhoneText.NOT_LISTED, following))
        case steps.PhoneVerdict():
            return Footer(back=True, stop=True, primary=Label(PhoneText.NEXT, following))
        case steps.PhoneCodes():
            return Footer(back=True, stop=True, primary=Label(PhoneText.NONE_OF_THESE, following))
        case steps.PhoneCode():
            return Footer(back=True, stop=True, primary=Label(PhoneText.READ, Press.END))
        case steps.PhoneAdvice(node=advice):
            match advice.end:
                case End.TRY:
                    return Footer(back=True, stop=True, primary=Label(PhoneText.READ, Press.END))
                case End.HERE:
                    return Footer(back=True, stop=True)
                case End.CALL:
                    return Footer(back=True, primary=Label(Frame.END, Press.END))
        case _:
            return Footer(stop=True)


# An impatient second touch must not fall through to what has just come up in the same place.
REST_MS = 1200


class FooterBar(QWidget):
    """Shows a `Footer`. Every button has its place and leaves it empty where it has no use."""

    happened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.margin, theme.px(4), theme.margin, theme.px(4))
        self._row.setSpacing(theme.gap)
        self._back = self._add("back", say(Frame.BACK), Press.BACK)
        self._add("staff", say(Frame.STAFF), Press.CALL_STAFF)
        self._end = self._add("end", say(Frame.STOP), Press.END)
        self._row.addStretch()
        self._primary = self._add("primary", "", Press.NEXT, Look.PRIMARY)
        self._primary.setMinimumWidth(theme.px(70))
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.timeout.connect(self._wake)

    def show_footer(self, footer: Footer) -> None:
        self._back.setVisible(footer.back)
        self._back.become(say(footer.back_text))
        self._end.setVisible(footer.stop)
        self._primary.setVisible(footer.primary is not None)
        if footer.primary is not None:
            self._primary.become(say(footer.primary.text), footer.primary.event)

    def take_in(self, button: QWidget) -> None:
        """Carry a button behind the ways out."""
        self._row.insertWidget(self._row.indexOf(self._end) + 1, button)

    def rest(self, milliseconds: int | None = None) -> None:
        """Take no primary action for a moment."""
        self._primary.setEnabled(False)
        wanted = REST_MS if milliseconds is None else milliseconds
        if wanted > self._resting.remainingTime():
            self._resting.start(wanted)

    @Slot()
    def _wake(self) -> None:
        self._primary.setEnabled(True)

    def _add(self, name: str, text: str, event: Touch, look: Look = Look.PLAIN) -> Button:
        button = Button(self._theme, text, look, event=event)
        button.setObjectName(name)
        button.chosen.connect(self.happened)
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(look is Look.PLAIN)
        button.setSizePolicy(policy)
        self._row.addWidget(button)
        return button
