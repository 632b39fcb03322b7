"""The PIN, on our own keypad. The digits are never shown, and leave the keypad once."""

from PySide6.QtCore import QTimer, Slot

from kiosk.domain.card.card import Pin
from kiosk.domain.flow import Flow
from kiosk.domain.flow.events import PinEntered
from kiosk.domain.flow.steps import EnterPin
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.card.pin_purpose import purpose_text, reason_text
from kiosk.ui.messages.frame.key_notices import KeyNotices
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.tokens import Colour, TextRole, Theme
from kiosk.ui.widgets.text.text_label import TextLabel
from kiosk.ui.widgets.typing.keypad import Keypad, PinPlaces


class EnterPinPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        step, session = flow.step, flow.session
        if not isinstance(step, EnterPin) or session is None:
            raise TypeError("this page asks for a PIN")
        if session.pin_unanswered:
            self.headline(say(PageTexts.PIN_UNANSWERED_TITLE), say(PageTexts.PIN_UNANSWERED_LEAD))
        elif step.rejected:
            self.headline(say(PageTexts.PIN_REJECTED_TITLE), say(PageTexts.PIN_REJECTED_LEAD))
        else:
            self.headline(say(PageTexts.PIN_TITLE), say(PageTexts.PIN_LEAD))
        purpose = purpose_text(flow.counter, step.wanted, session.links)
        why = reason_text(step.wanted, has_proven=session.reservation is not None)
        if why and not step.rejected:
            self.note(why, purpose)
        else:
            self.words.addWidget(TextLabel(theme, TextRole.LABEL, purpose, bold=True))
        last = session.tries_left == 1
        colour, bold = Colour.DANGER if last else Colour.TEXT, last or step.rejected
        self.tries = TextLabel(
            theme, TextRole.LABEL, _tries(session.tries_left), bold=bold, colour=colour, centred=True
        )
        places = PinPlaces(theme)
        self.keypad = Keypad(theme)
        self.keypad.changed.connect(places.show_filled)
        self.keypad.entered.connect(self._entered)
        self.keypad.overflowed.connect(self._overflowed)
        self.words.addWidget(places)
        self.words.addWidget(self.tries)
        self.ask(self.keypad, 5)
        QTimer.singleShot(0, self.keypad, self.keypad.setFocus)

    def refresh(self, flow: Flow) -> None:
        """The counter is read anew when the card has forgotten the PIN before."""
        if flow.session is not None and (told := _tries(flow.session.tries_left)) != self.tries.text():
            self.tries.setText(told)

    @Slot(object)
    def _entered(self, pin: Pin) -> None:
        self.happened.emit(PinEntered(pin))

    @Slot()
    def _overflowed(self) -> None:
        self.told.emit(KeyNotices.TOO_MANY)


def _tries(tries: int | None) -> str:
    match tries:
        case None:
            return say(PageTexts.PIN_TRIES_UNKNOWN)
        case 1:
            return say(PageTexts.PIN_LAST)
        case _:
            return say(PageTexts.PIN_TRIES, tries=tries)
