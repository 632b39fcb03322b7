"""The certificate ends within three months: today's errand works, renewal is due."""

from kiosk.domain.flow import Flow
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.notice import Tone


class NearEndPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        desk = flow.counter.municipality.certificates
        self.headline(say(PageTexts.NEAR_END_TITLE), say(PageTexts.NEAR_END_LEAD))
        self.note(say(PageTexts.NEAR_END_NOTE, desk=desk.name), tone=Tone.CAUTION)
        self.scene.addWidget(Illustration(theme, "certificate-renew", theme.px(40)), 1)
