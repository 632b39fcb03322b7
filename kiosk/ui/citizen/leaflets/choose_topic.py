"""What there is to read: one big choice a topic."""

from kiosk.domain.city.leaflets import Title, Topic
from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.leaflets import leaves
from kiosk.domain.flow.events import Press, TitleChosen, Touch
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.desks import call_centre_lines
from kiosk.ui.messages.errands.leaflets import Leaflets
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Tile

_TOPICS: tuple[tuple[Touch, str, Leaflets, Leaflets], ...] = (
    (TitleChosen(Title(Topic.PROGRAMME)), "about", Leaflets.PROGRAMME, Leaflets.PROGRAMME_ABOUT),
    (Press.WAYS, "ways", Leaflets.WAYS, Leaflets.WAYS_ABOUT),
    (Press.SPOTS, "way-spot", Leaflets.SPOTS, Leaflets.SPOTS_ABOUT),
    (TitleChosen(Title(Topic.PIN)), "pin-help", Leaflets.PIN, Leaflets.PIN_ABOUT),
    (TitleChosen(Title(Topic.WEB)), "take-along", Leaflets.WEB, Leaflets.WEB_ABOUT),
)


class ChooseTopicPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        self.headline(say(Leaflets.TOPICS_TITLE), say(Leaflets.TOPICS_LEAD))
        for event, icon, name, about in _TOPICS:
            if _leads_somewhere(flow, event):
                self.offer(Tile(theme, icon, say(name), say(about), event))
        self.scene.addStretch()
        self.note_aside(call_centre_lines(flow.counter.municipality), say(Leaflets.ASK))


def _leads_somewhere(flow: Flow, event: Touch) -> bool:
    match event:
        case TitleChosen(title):
            return bool(leaves(flow, title))
        case Press.WAYS:
            return bool(flow.counter.shelf.ways)
        case _:
            return True
