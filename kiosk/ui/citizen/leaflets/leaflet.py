"""One page of a leaflet: its points, and its picture or a QR code to take along."""

from kiosk.domain.city.reading_matter import WebPage
from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.leaflets import Leaflet
from kiosk.domain.flow.events import Press
from kiosk.domain.flow.steps import PrintState, Refused
from kiosk.ui.citizen.leaflets.web_code import web_code
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.card.refusals import RefusalTexts
from kiosk.ui.messages.errands.leaflets import LeafletTexts
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.paper.leaflet_pages import leaflet_pages, name_of
from kiosk.ui.theme.tokens import Colour, TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.points import PointList
from kiosk.ui.widgets.text.text_label import TextLabel

_PRINT = {
    PrintState.NOT_ASKED: LeafletTexts.PRINT,
    PrintState.PRINTING: PageTexts.DONE_PRINTING,
    PrintState.PRINTED: LeafletTexts.PRINTED,
    PrintState.FAILED: LeafletTexts.NOT_PRINTED,
}


class LeafletPage(Page):
    aside_with_scene = True

    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        step = flow.step
        if not isinstance(step, Leaflet):
            raise TypeError("this page shows a leaflet")
        pages = leaflet_pages(step.title, flow.counter, flow.now)
        page = pages[min(step.page, len(pages) - 1)]
        place = say(
            LeafletTexts.PLACE, leaflet=name_of(step.title, flow.counter), number=step.page + 1, total=len(pages)
        )
        self.words.addWidget(TextLabel(theme, TextRole.SMALL, place, colour=Colour.SUB))
        self.headline(page.title)
        self.words.addWidget(PointList(theme, page.points, page.first_number))
        if page.web is not None and page.web.url:
            self._show_code(page.web)
        elif page.picture:
            self.scene.addWidget(Illustration(page.picture, theme.pick(50, 30, 20)), 1)
        else:
            self.scene.addStretch(1)
        self._offer_more(flow, step)
        if isinstance(step.before, Refused) and flow.session is not None:
            self.note_aside(say(RefusalTexts.LEAVE))

    def _show_code(self, web: WebPage) -> None:
        self.scene.addStretch(1)
        self.scene.addWidget(web_code(self.theme, web, self.theme.pick(80, 60, 45)))
        self.scene.addStretch(1)

    def _offer_more(self, flow: Flow, step: Leaflet) -> None:
        way = flow.counter.leaflets.way(step.title.way)
        if way is not None and way.lists_spots:
            self.offer(Button(self.theme, say(LeafletTexts.SHOW_SPOTS), ButtonStyle.OUTLINE, event=Press.SPOTS))
        if flow.counter.prints:
            self.offer_print(say(_PRINT[step.slip]), step.slip)
