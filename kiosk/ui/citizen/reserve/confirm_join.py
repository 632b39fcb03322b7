"""Is this earlier reservation yours? Its whole MyKey ID is typed: nothing of it is shown before."""

from PySide6.QtCore import Slot

from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.reserve.join import ConfirmJoin
from kiosk.domain.flow.events import Typed
from kiosk.ui.citizen.page import Page
from kiosk.ui.citizen.reserve.enter_mykey import MYKEY
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.joining import JoinTexts
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.notice import Tone
from kiosk.ui.widgets.typing.entry import EntryPad


class ConfirmJoinPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        step = flow.step
        if not isinstance(step, ConfirmJoin):
            raise TypeError("this page asks for an earlier MyKey ID")
        when = shown(DateFormats.FULL, step.offer.earlier.recorded_at)
        self.headline(say(JoinTexts.TITLE), say(JoinTexts.LEAD, moment=when))
        if step.malformed:
            self.note(say(PageTexts.MYKEY_MALFORMED), tone=Tone.CAUTION)
        elif step.tries_left is not None:
            self.note(say(JoinTexts.WRONG, tries=step.tries_left), tone=Tone.CAUTION)
        else:
            self.note(say(JoinTexts.SIGN))
        self.pad = EntryPad(theme, MYKEY, say(PageTexts.MYKEY_FIELD), scans=False)
        self.pad.entered.connect(self._entered)
        self.ask(self.pad, 8)

    @Slot(str, bool)
    def _entered(self, text: str, _scanned: bool) -> None:
        self.happened.emit(Typed(text))
