"""The other ways to apply: which one."""

from kiosk.domain.city.leaflets import Title, Topic
from kiosk.domain.flow import Flow
from kiosk.domain.flow.events import TitleChosen
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.leaflets import Leaflets
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Tile


class ChooseWayPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        lead = Leaflets.WAYS_LEAD if flow.counter.prints else Leaflets.WAYS_LEAD_SCREEN
        self.headline(say(Leaflets.WAYS_TITLE), say(lead))
        for way in flow.counter.shelf.ways:
            self.offer(Tile(theme, way.icon, way.name, way.about, TitleChosen(Title(Topic.WAY, way.key))))
        self.scene.addStretch()
