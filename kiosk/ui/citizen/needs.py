"""What to have at hand before beginning."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from kiosk.domain.flow import Flow
from kiosk.ui.messages import say
from kiosk.ui.messages.pages import Pages
from kiosk.ui.page import Page
from kiosk.ui.theme.tokens import Colour, Theme, Type
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.words import Words


class NeedsPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        self.headline(say(Pages.NEEDS_TITLE), say(Pages.NEEDS_LEAD))
        self.note(say(Pages.NEEDS_WAIT))
        self._need("card", Pages.NEEDS_CARD, Pages.NEEDS_CARD_ABOUT)
        self._need("pin", Pages.NEEDS_PIN, Pages.NEEDS_PIN_ABOUT)

    def _need(self, picture: str, name: Pages, about: Pages) -> None:
        theme = self.theme
        frame = QFrame()
        frame.setObjectName("list")
        row = QHBoxLayout(frame)
        row.setContentsMargins(theme.px(6), theme.px(4), theme.px(6), theme.px(4))
        row.setSpacing(theme.px(6))
        row.addWidget(Illustration(picture, theme.px(22)), 3)
        words = QVBoxLayout()
        words.addStretch()
        words.addWidget(Words(theme, Type.LEAD, say(name), bold=True))
        words.addWidget(Words(theme, Type.SMALL, say(about), colour=Colour.SUB))
        words.addStretch()
        row.addLayout(words, 4)
        self.scene.addWidget(frame, 1)
