"""One page of a leaflet: its points, and its picture or a QR code to take along."""

from kiosk.domain.city.reading import WebPage
from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.leaflets import Leaflet
from kiosk.domain.flow.events import Press
from kiosk.domain.flow.steps import Refused, Slip
from kiosk.ui.citizen.leaflets.web_code import web_code
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.card.refusals import Refusals
from kiosk.ui.messages.errands.leaflets import Leaflets
from kiosk.ui.messages.frame.pages import Pages
from kiosk.ui.paper.leaves import name_of, spreads_of
from kiosk.ui.theme.tokens import Colour, Theme, Type
from kiosk.ui.widgets.buttons import Button, Look
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.points import PointList
from kiosk.ui.widgets.text.words import Words

_PRINT = {
    Slip.NOT_ASKED: Leaflets.PRINT,
    Slip.PRINTING: Pages.DONE_PRINTING,
    Slip.PRINTED: Leaflets.PRINTED,
    Slip.FAILED: Leaflets.NOT_PRINTED,
}


class LeafletPage(Page):
    aside_with_scene = True

    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        step = flow.step
        if not isinstance(step, Leaflet):
            raise TypeError("this page shows a leaflet")
        spreads = spreads_of(step.title, flow.counter, flow.now)
        spread = spreads[min(step.page, len(spreads) - 1)]
        place = say(Leaflets.PLACE, leaflet=name_of(step.title, flow.counter), number=step.page + 1, total=len(spreads))
        self.words.addWidget(Words(theme, Type.SMALL, place, colour=Colour.SUB))
        self.headline(spread.title)
        self.words.addWidget(PointList(theme, spread.points, spread.first_number))
        if spread.web is not None and spread.web.url:
            self._show_code(spread.web)
        elif spread.picture:
            self.scene.addWidget(Illustration(spread.picture, theme.pick(50, 30, 20)), 1)
        else:
            self.scene.addStretch(1)
        self._offer_more(flow, step)
        if isinstance(step.before, Refused) and flow.session is not None:
            self.note_aside(say(Refusals.LEAVE))

    def _show_code(self, web: WebPage) -> None:
        self.scene.addStretch(1)
        self.scene.addWidget(web_code(self.theme, web, self.theme.pick(80, 60, 45)))
        self.scene.addStretch(1)

    def _offer_more(self, flow: Flow, step: Leaflet) -> None:
        way = flow.counter.shelf.way(step.title.way)
        if way is not None and way.lists_spots:
            self.offer(Button(self.theme, say(Leaflets.SHOW_SPOTS), Look.OUTLINE, event=Press.SPOTS))
        if flow.counter.prints:
            self.offer_print(say(_PRINT[step.slip]), step.slip)
