"""The holder came to link, or to look, and has no reservation yet: it can be made now."""

from kiosk.domain.flow import Flow
from kiosk.domain.office.visit import Errand
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.drawing import Illustration


class NotReservedPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        looks = flow.errand is Errand.STATUS
        title = LinkTexts.NOT_RESERVED_STATUS_TITLE if looks else LinkTexts.NOT_RESERVED_TITLE
        self.headline(say(title), say(LinkTexts.NOT_RESERVED_LEAD, municipality=flow.counter.municipality.name))
        self.scene.addWidget(Illustration(theme, "id-note", theme.px(40)), 1)
