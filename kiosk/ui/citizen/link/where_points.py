"""Where the points are: at the company, and how to look there."""

from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.link.steps import WherePoints
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.contacts import call_centre_lines
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.errands.services import ServiceTexts
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.lists.facts import FactList
from kiosk.ui.widgets.qr import QrCode, beside_its_use


class WherePointsPage(Page):
    aside_with_scene = True

    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        step = flow.step
        service = flow.counter.catalogue.service(step.service) if isinstance(step, WherePoints) else None
        if service is None:
            raise TypeError("this page shows a service")
        provider = service.provider or say(LinkTexts.WHERE_PROVIDER_UNKNOWN, service=service.name)
        self.headline(say(LinkTexts.WHERE_TITLE), say(LinkTexts.WHERE_LEAD, provider=provider))
        facts = FactList(theme)
        facts.add(say(LinkTexts.CONFIRM_SERVICE), service.name)
        if service.point_name is not None:
            facts.add(say(ServiceTexts.POINT), service.point_name)
        if service.grant is not None:
            facts.add(say(ServiceTexts.GRANT), service.grant, strong=False)
        if service.collect_how is not None:
            facts.add(say(ServiceTexts.COLLECT), service.collect_how, strong=False)
        self.words.addWidget(facts)
        if service.url is not None:
            code = QrCode(service.url, theme.pick(52, 40, 30), say(LinkTexts.WHERE_QR), is_public=True)
            self.scene.addLayout(beside_its_use(theme, code, say(LinkTexts.WHERE_QR_USE)))
        self.scene.addWidget(Illustration(theme, "points-at-company", theme.px(40)), 1)
        self.note_aside(call_centre_lines(flow.counter.municipality), say(PageTexts.ASK))
