"""What to have at hand before beginning, and what to do where something of it is not there."""

from PySide6.QtWidgets import QFrame, QHBoxLayout

from kiosk.domain.flow import Flow
from kiosk.domain.flow.events import Press
from kiosk.domain.office.visit import Errand
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.items_to_bring import things_for
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.tokens import Density, TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.text.text_label import TextLabel

# The card, its PIN, and whatever else a city asks for.
_PICTURES = ("card", "pin", "id-note")


class NeedsPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        self.headline(say(PageTexts.NEEDS_TITLE), say(PageTexts.NEEDS_LEAD))
        self.note(say(PageTexts.NEEDS_WAIT))
        for number, thing in enumerate(things_for(flow.counter.municipality.bring, flow.errand)):
            self._need(number, thing)
        self.offer(Button(theme, say(PageTexts.NEEDS_MISSING), event=Press.MISSES_SOMETHING))

    def _need(self, number: int, thing: str) -> None:
        """Without a frame, which would look like something to choose."""
        theme = self.theme
        if number:
            line = QFrame()
            line.setObjectName("rule")
            line.setFixedHeight(2)
            self.scene.addWidget(line)
        row = QHBoxLayout()
        row.setSpacing(theme.px(6))
        role, picture, words = (TextRole.LEAD, 1, 2) if theme.space is Density.ROOMY else (TextRole.LABEL, 1, 3)
        row.addWidget(Illustration(theme, _PICTURES[min(number, len(_PICTURES) - 1)], theme.pick(22, 18, 15)), picture)
        row.addWidget(TextLabel(theme, role, thing, centred_down=True), words)
        self.scene.addLayout(row, 1)


class MissingPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        reserves, desk = flow.errand is Errand.RESERVE, flow.counter.municipality.certificates.name
        self.headline(say(PageTexts.MISSING_TITLE), say(PageTexts.MISSING_LEAD))
        service = PageTexts.MISSING_SERVICE_RESERVE if reserves else PageTexts.MISSING_SERVICE_LINK
        for missing, what_to_do in (
            (PageTexts.MISSING_CARD, PageTexts.MISSING_CARD_DO),
            (PageTexts.MISSING_PIN, PageTexts.MISSING_PIN_DO),
            (PageTexts.MISSING_SERVICE, service),
        ):
            self.scene.addWidget(Notice(theme, say(what_to_do, desk=desk), say(missing)))
        self.scene.addStretch()
        if reserves:
            self.offer(Button(theme, say(PageTexts.MISSING_RESERVE), ButtonStyle.OUTLINE, event=Press.RESERVE_ONLY))
