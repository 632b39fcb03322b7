"""The other ways to apply: which one."""

from kiosk.domain.city.leaflets import LeafletId, LeafletTopic
from kiosk.domain.flow import Flow
from kiosk.domain.flow.events import TitleChosen
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.leaflets import LeafletTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Tile


class ChooseWayPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        lead = LeafletTexts.WAYS_LEAD if flow.counter.prints else LeafletTexts.WAYS_LEAD_SCREEN
        self.headline(say(LeafletTexts.WAYS_TITLE), say(lead))
        for way in flow.counter.leaflets.ways:
            self.offer(Tile(theme, way.icon, way.name, way.about, TitleChosen(LeafletId(LeafletTopic.WAY, way.key))))
        self.scene.addStretch()
