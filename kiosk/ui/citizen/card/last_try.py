"""One try is left. The safe way is the big one; going on is an explicit choice."""

from kiosk.domain.flow import Flow
from kiosk.domain.flow.events import Press
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say, together
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.notice import Tone


class LastTryPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        desk = flow.counter.municipality.certificates
        self.headline(say(PageTexts.LAST_TITLE), say(PageTexts.LAST_LEAD, desk=desk.name), Colour.DANGER)
        unanswered = flow.session is not None and flow.session.pin_unanswered
        note = say(PageTexts.LAST_NOTE)
        self.note(together(say(PageTexts.LAST_UNANSWERED), note) if unanswered else note, tone=Tone.CAUTION)
        self.scene.addWidget(Illustration(theme, "locked", theme.px(30)), 1)
        stop = Button(theme, say(PageTexts.LAST_STAFF), ButtonStyle.PRIMARY, event=Press.CALL_STAFF)
        stop.setMinimumHeight(theme.px(26))
        self.offer(stop)
        self.offer(Button(theme, say(PageTexts.LAST_SURE), ButtonStyle.PLAIN, event=Press.USE_LAST_TRY))
