"""At a counter: what to read first."""

from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.leaflets import ReadFirst
from kiosk.domain.flow.events import Picked
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.leaflets import LeafletTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Tile

_CHOICES = (
    (ReadFirst.TOPICS, "about", LeafletTexts.FIRST_TOPICS, LeafletTexts.PROGRAMME_ABOUT),
    (ReadFirst.WAYS, "ways", LeafletTexts.WAYS, LeafletTexts.WAYS_ABOUT),
    (ReadFirst.SPOTS, "way-spot", LeafletTexts.SPOTS, LeafletTexts.SPOTS_ABOUT),
)


class ReadFirstPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        self.headline(say(LeafletTexts.FIRST_TITLE), say(LeafletTexts.TOPICS_LEAD))
        for first, icon, name, about in _CHOICES:
            if first is not ReadFirst.WAYS or flow.counter.leaflets.ways:
                self.offer(Tile(theme, icon, say(name), say(about), Picked(first)))
        self.scene.addStretch()
