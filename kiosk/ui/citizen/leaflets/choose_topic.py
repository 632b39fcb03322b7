"""What there is to read: one big choice a topic."""

from kiosk.domain.city.leaflets import LeafletId, LeafletTopic
from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.leaflets import leaflet_of
from kiosk.domain.flow.events import Press, TitleChosen, Touch
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.contacts import call_centre_lines
from kiosk.ui.messages.errands.leaflets import LeafletTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Tile

_TOPICS: tuple[tuple[Touch, str, LeafletTexts, LeafletTexts], ...] = (
    (TitleChosen(LeafletId(LeafletTopic.PROGRAMME)), "about", LeafletTexts.PROGRAMME, LeafletTexts.PROGRAMME_ABOUT),
    (Press.WAYS, "ways", LeafletTexts.WAYS, LeafletTexts.WAYS_ABOUT),
    (Press.SPOTS, "way-spot", LeafletTexts.SPOTS, LeafletTexts.SPOTS_ABOUT),
    (TitleChosen(LeafletId(LeafletTopic.PIN)), "pin-help", LeafletTexts.PIN, LeafletTexts.PIN_ABOUT),
    (TitleChosen(LeafletId(LeafletTopic.WEB)), "take-along", LeafletTexts.WEB, LeafletTexts.WEB_ABOUT),
)


class ChooseTopicPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        self.headline(say(LeafletTexts.TOPICS_TITLE), say(LeafletTexts.TOPICS_LEAD))
        for event, icon, name, about in _TOPICS:
            if _leads_somewhere(flow, event):
                self.offer(Tile(theme, icon, say(name), say(about), event))
        self.scene.addStretch()
        self.note_aside(call_centre_lines(flow.counter.municipality), say(LeafletTexts.ASK))


def _leads_somewhere(flow: Flow, event: Touch) -> bool:
    match event:
        case TitleChosen(title):
            return bool(leaflet_of(flow, title))
        case Press.WAYS:
            return bool(flow.counter.leaflets.ways)
        case _:
            return True
