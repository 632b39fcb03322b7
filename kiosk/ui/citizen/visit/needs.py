"""What to have at hand before beginning."""

from PySide6.QtWidgets import QFrame, QHBoxLayout

from kiosk.domain.flow import Flow
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.items_to_bring import things_for
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.text.text_label import TextLabel

# The card, its PIN, and whatever else a city asks for.
_PICTURES = ("card", "pin", "id-note")


class NeedsPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        self.headline(say(PageTexts.NEEDS_TITLE), say(PageTexts.NEEDS_LEAD))
        self.note(say(PageTexts.NEEDS_WAIT))
        for number, thing in enumerate(things_for(flow.counter.municipality.bring, flow.errand)):
            self._need(_PICTURES[min(number, len(_PICTURES) - 1)], thing)

    def _need(self, picture: str, thing: str) -> None:
        theme = self.theme
        frame = QFrame()
        frame.setObjectName("list")
        row = QHBoxLayout(frame)
        row.setContentsMargins(theme.px(6), theme.pick(4, 2, 1), theme.px(6), theme.pick(4, 2, 1))
        row.setSpacing(theme.px(6))
        row.addWidget(Illustration(picture, theme.pick(22, 18, 15)), 3)
        row.addWidget(TextLabel(theme, TextRole.LEAD, thing, centred_down=True), 4)
        self.scene.addWidget(frame, 1)
