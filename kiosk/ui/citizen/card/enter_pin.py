"""The PIN, on our own keypad. The digits are never shown, and leave the keypad once."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.card.card import Pin
from kiosk.domain.flow import Flow
from kiosk.domain.flow.events import PinEntered, Press
from kiosk.domain.flow.steps import EnterPin
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.card.pin_purpose import purpose_text, reason_text
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.messages.keys.key_notices import KeyNotices
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import Density, TextRole, Theme
from kiosk.ui.widgets.buttons import Button
from kiosk.ui.widgets.drawing import Illustration
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
        colour = Colour.DANGER if session.tries_left == 1 else Colour.TEXT
        self.tries = TextLabel(theme, TextRole.LEAD, _tries(session.tries_left), bold=True, colour=colour, centred=True)
        self._places = places = PinPlaces(theme)
        self.keypad = Keypad(theme)
        self.keypad.changed.connect(places.show_filled)
        self.keypad.changed.connect(self._tell_next)
        self.keypad.entered.connect(self._entered)
        self.keypad.overflowed.connect(self._overflowed)
        self.words.addWidget(places)
        self.words.addWidget(self.tries)
        self.matters(self.tries)
        self._next = TextLabel(theme, TextRole.LABEL, self.keypad.next_to_press, centred=True)
        self.scene.addWidget(self._next)
        self.ask(self.keypad, 5)
        self._stays = self._card_stays()
        self.scene.addWidget(self._stays)
        self._forgotten = Button(theme, say(PageTexts.PIN_FORGOTTEN), event=Press.FORGOT_PIN)
        self.offer(self._forgotten)

    def _card_stays(self) -> QWidget:
        """The card on its reader, and that it has to stay there."""
        shown, theme = QWidget(), self.theme
        row = QHBoxLayout(shown)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(Illustration(theme, "card-reading", theme.px(25)), 1)
        row.addWidget(TextLabel(theme, TextRole.LABEL, say(PageTexts.PIN_CARD_STAYS), centred_down=True), 3)
        shown.setFixedHeight(theme.px(28))
        return shown

    def lay_out(self, *, wide: bool) -> None:
        """A wide screen has no room for the picture, nor has a small one. On a small wide one what is typed stands with
        the keys: the rest may have to be read on beside them.
        """
        if wide == self.is_wide:
            return
        is_small = self.theme.space is Density.TIGHT
        self._stays.setVisible(not wide and not is_small)
        if wide and is_small:
            self.scene.insertWidget(0, self._places)
            self.words.addWidget(self._next)
        else:
            self.words.removeWidget(self._places)
            self.words.insertWidget(self.words.indexOf(self.tries), self._places)
            self.scene.insertWidget(0, self._next)
        super().lay_out(wide=wide)

    def let_scroll(self) -> None:
        if self.is_wide:
            self.aside.addWidget(self._forgotten)
        super().let_scroll()

    @Slot(int)
    def _tell_next(self, _count: int) -> None:
        self._next.setText(self.keypad.next_to_press)

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
