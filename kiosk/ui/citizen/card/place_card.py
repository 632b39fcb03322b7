"""Put the card on the reader; a card that lay there before has to be lifted first."""

from PySide6.QtWidgets import QHBoxLayout

from kiosk.domain.city.counter import ReaderSide
from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.doctor.looking import may_examine
from kiosk.domain.flow.events import Press
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.card.examining import ExaminingTexts
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.motion import moves
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button
from kiosk.ui.widgets.drawing import CardOntoReader, Drawing
from kiosk.ui.widgets.text.text_label import TextLabel

_SIDES = {
    ReaderSide.LEFT: PageTexts.PLACE_LEFT,
    ReaderSide.RIGHT: PageTexts.PLACE_RIGHT,
    ReaderSide.BELOW: PageTexts.PLACE_BELOW,
}


class PlaceCardPage(Page):
    waits = True

    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        self.headline("", "")
        if flow.counter.reader_side is not None:
            self.words.addLayout(_where(theme, flow.counter.reader_side))
        self.note(say(PageTexts.PLACE_NOTE))
        self.scene.addWidget(CardOntoReader(theme, theme.px(40), moving=moves()), 1)
        if may_examine(flow):
            self.offer(Button(theme, say(ExaminingTexts.NOTHING_HAPPENS), event=Press.EXAMINE))
        self.refresh(flow)

    def refresh(self, flow: Flow) -> None:
        again = flow.card_left
        title, lead = (
            (PageTexts.PLACE_AGAIN_TITLE, PageTexts.PLACE_AGAIN_LEAD)
            if again
            else (PageTexts.PLACE_TITLE, PageTexts.PLACE_LEAD)
        )
        if self.title.text() != say(title):
            self.title.setText(say(title))
            self.lead.setText(say(lead))


def _where(theme: Theme, side: ReaderSide) -> QHBoxLayout:
    """Where the reader stands, with an arrow at the side to which it points."""
    row = QHBoxLayout()
    row.setSpacing(theme.px(5))
    row.addWidget(TextLabel(theme, TextRole.LEAD, say(_SIDES[side]), bold=True, centred_down=True), 1)
    arrow = Drawing(theme, f"icons/arrow-{side}", theme.pick(18, 14, 11), ground=Colour.KEY_SOFT)
    row.insertWidget(1 if side is ReaderSide.RIGHT else 0, arrow)
    return row
