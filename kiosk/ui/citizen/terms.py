"""What the holder agrees to, and what pressing the button does."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from kiosk.domain.flow import Flow
from kiosk.domain.flow.steps import LinkTerms
from kiosk.ui.messages import say
from kiosk.ui.messages.linking import Linking
from kiosk.ui.messages.pages import Pages
from kiosk.ui.page import Page
from kiosk.ui.theme.tokens import Theme, Type
from kiosk.ui.widgets.drawing import Drawing
from kiosk.ui.widgets.words import Words


class TermsPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        programme = flow.counter.programme
        if isinstance(flow.step, LinkTerms):
            service = flow.counter.catalogue.name_of(flow.step.details.service)
            self.headline(say(Linking.TERMS_TITLE), say(Linking.TERMS_LEAD, service=service))
            terms = programme.linking.terms
        else:
            self.headline(say(Pages.TERMS_TITLE), say(Pages.TERMS_LEAD, programme=programme.name))
            self.note(say(Pages.TERMS_SIGN))
            terms = programme.terms
        frame = QFrame()
        frame.setObjectName("list")
        column = QVBoxLayout(frame)
        column.setContentsMargins(theme.px(6), theme.pick(5, 3, 2), theme.px(6), theme.pick(5, 3, 2))
        column.setSpacing(theme.pick(5, 3, 1))
        for point in terms.points:
            row = QHBoxLayout()
            row.setSpacing(theme.px(4))
            row.addWidget(Drawing("icons/tick", theme.px(9)))
            row.addWidget(Words(theme, Type.LABEL, point), 1)
            column.addLayout(row)
        self.scene.addWidget(frame)
        self.scene.addStretch()
