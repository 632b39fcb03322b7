"""What the holder agrees to, and what pressing the button does."""

from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.link.steps import LinkTerms
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.lists.points import PointList


class TermsPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        programme = flow.counter.programme
        if isinstance(flow.step, LinkTerms):
            service = flow.counter.catalogue.name_of(flow.step.details.service)
            self.headline(say(LinkTexts.TERMS_TITLE), say(LinkTexts.TERMS_LEAD, service=service))
            terms = programme.linking.terms
        else:
            self.headline(say(PageTexts.TERMS_TITLE), say(PageTexts.TERMS_LEAD, programme=programme.name))
            self.note_aside(say(PageTexts.TERMS_SIGN))
            terms = programme.terms
        self.scene.addWidget(PointList(theme, terms.points))
        self.scene.addStretch()
