"""Put the card on the reader; a card that lay there before has to be lifted first."""

from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.doctor.looking import may_examine
from kiosk.domain.flow.events import Press
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.card.examining import ExaminingTexts
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.motion import moves
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button
from kiosk.ui.widgets.drawing import CardOntoReader


class PlaceCardPage(Page):
    waits = True

    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        self.headline("", "")
        self.note(say(PageTexts.PLACE_NOTE))
        self.scene.addWidget(CardOntoReader(theme.px(40), moving=moves()), 1)
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
