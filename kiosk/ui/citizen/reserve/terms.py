"""What the holder agrees to, and what pressing the button does."""

from PySide6.QtCore import QSize

from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.link.steps import LinkTerms
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.tokens import Density, TextRole, Theme
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.lists.points import PointList


class TermsPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        programme = flow.counter.programme
        if isinstance(flow.step, LinkTerms):
            service = flow.counter.catalogue.name_of(flow.step.details.service)
            self.headline(say(LinkTexts.TERMS_TITLE), say(LinkTexts.TERMS_LEAD, service=service))
            terms, picture = programme.linking.terms, "choose-service"
        else:
            self.headline(say(PageTexts.TERMS_TITLE), say(PageTexts.TERMS_LEAD, programme=programme.name))
            self.note_aside(say(PageTexts.TERMS_SIGN))
            terms, picture = programme.terms, "card-reading"
        self._points = PointList(theme, terms.points)
        self.scene.addWidget(self._points)
        self._picture = Illustration(theme, picture, theme.px(25))
        self.scene.addWidget(self._picture, 100)
        self.scene.addStretch(1)

    def lay_out(self, *, wide: bool) -> None:
        self._picture.setVisible(not wide and self.theme.space is Density.ROOMY)
        super().lay_out(wide=wide)

    def fits(self, size: QSize) -> bool:
        """The points are what the page is for: where there is room, nothing on it is larger."""
        if self.theme.space is not Density.ROOMY:
            return super().fits(size)
        for role in (TextRole.LEAD, TextRole.LABEL):
            self._points.become(role)
            self.measure_again()
            if super().fits(size):
                return True
        return False
