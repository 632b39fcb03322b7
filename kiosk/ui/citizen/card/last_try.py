"""One try is left. The safe way is the big one; going on is an explicit choice."""

from kiosk.domain.flow import Flow
from kiosk.domain.flow.events import Press
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say, together
from kiosk.ui.messages.frame.pages import Pages
from kiosk.ui.theme.tokens import Colour, Theme
from kiosk.ui.widgets.buttons import Button, Look
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.notice import Tone


class LastTryPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        desk = flow.counter.municipality.certificates
        self.headline(say(Pages.LAST_TITLE), say(Pages.LAST_LEAD, desk=desk.name), Colour.DANGER)
        unanswered = flow.session is not None and flow.session.pin_unanswered
        note = say(Pages.LAST_NOTE)
        self.note(together(say(Pages.LAST_UNANSWERED), note) if unanswered else note, tone=Tone.CAUTION)
        self.scene.addWidget(Illustration("locked", theme.px(30)), 1)
        stop = Button(theme, say(Pages.LAST_STAFF), Look.PRIMARY, event=Press.CALL_STAFF)
        stop.setMinimumHeight(theme.px(26))
        self.offer(stop)
        self.offer(Button(theme, say(Pages.LAST_SURE), Look.PLAIN, event=Press.USE_LAST_TRY))
