"""The MyKey ID, twice: by a scanner the first time at most, whose keyboard may turn large and small about."""

from PySide6.QtCore import Slot

from kiosk.domain.city.services import CharacterSet, Length, ServiceField
from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.reserve.mykey import EnterMyKey, MyKeyProblem
from kiosk.domain.flow.events import Typed
from kiosk.domain.values.mykey import LENGTH
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.notice import Tone
from kiosk.ui.widgets.typing.entry import EntryPad, Turn

MYKEY = ServiceField(secret=False, alphabet=CharacterSet.ALNUM, length=Length(LENGTH, LENGTH))
_PROBLEMS = {MyKeyProblem.MALFORMED: PageTexts.MYKEY_MALFORMED, MyKeyProblem.DIFFERENT: PageTexts.MYKEY_DIFFERENT}


class EnterMyKeyPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        step = flow.step if isinstance(flow.step, EnterMyKey) else EnterMyKey()
        if step.first is None:
            self.headline(say(PageTexts.MYKEY_TITLE), say(PageTexts.MYKEY_LEAD))
        else:
            self.headline(say(PageTexts.MYKEY_AGAIN_TITLE), say(PageTexts.MYKEY_AGAIN_LEAD))
        if step.problem is not None:
            self.note(say(_PROBLEMS[step.problem], place=step.differs_at), tone=Tone.CAUTION)
        turn = Turn.FIRST if step.first is None else Turn.SECOND
        self.pad = EntryPad(theme, MYKEY, say(PageTexts.MYKEY_FIELD), scans=step.first is None, turn=turn)
        self.pad.entered.connect(self._entered)
        self.ask(self.pad, 8)

    @Slot(str, bool)
    def _entered(self, text: str, _scanned: bool) -> None:
        self.happened.emit(Typed(text))
