"""Has the holder a MyKey ID already? This register knows of its own reservations alone."""

from kiosk.domain.flow import Flow
from kiosk.domain.flow.events import Press
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.have_mykey import HaveMyKeyTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Tile


class HaveMyKeyPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        self.headline(say(HaveMyKeyTexts.TITLE), say(HaveMyKeyTexts.LEAD, municipality=flow.counter.municipality.name))
        self.note(say(HaveMyKeyTexts.OTHERS))
        self.offer(Tile(theme, "reserve", say(HaveMyKeyTexts.NO), say(HaveMyKeyTexts.NO_ABOUT), Press.HAS_NO_MYKEY))
        self.offer(Tile(theme, "ticket", say(HaveMyKeyTexts.YES), say(HaveMyKeyTexts.YES_ABOUT), Press.HAS_MYKEY))
        unsure = say(HaveMyKeyTexts.UNSURE), say(HaveMyKeyTexts.UNSURE_ABOUT)
        self.offer(Tile(theme, "answer-unsure", *unsure, Press.CALL_STAFF))
        self.scene.addStretch()
