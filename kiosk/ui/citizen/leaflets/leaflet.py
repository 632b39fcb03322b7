"""One page of a leaflet: its points, and its picture or a QR code to take along."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.leaflets import Leaflet, has_contents
from kiosk.domain.flow.events import Press
from kiosk.domain.flow.steps import PrintState, Refused
from kiosk.ui.citizen.leaflets.web_code import web_code
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.card.refusals import RefusalTexts
from kiosk.ui.messages.errands.leaflets import LeafletTexts
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.paper.leaflet_pages import LeafletPageText, leaflet_sheets, name_of
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.lists.points import PointList
from kiosk.ui.widgets.scroll import ScrollPane
from kiosk.ui.widgets.text.text_label import TextLabel

_PRINT = {
    PrintState.NOT_ASKED: LeafletTexts.PRINT,
    PrintState.PRINTING: PageTexts.DONE_PRINTING,
    PrintState.PRINTED: LeafletTexts.PRINTED,
    PrintState.FAILED: LeafletTexts.NOT_PRINTED,
}


class LeafletPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        step = flow.step
        if not isinstance(step, Leaflet):
            raise TypeError("this page shows a leaflet")
        sheets = leaflet_sheets(step.title, flow.counter, flow.now)
        number = min(step.page, len(sheets) - 1)
        first, *more = sheets[number]
        place = say(LeafletTexts.PLACE, leaflet=name_of(step.title, flow.counter), number=number + 1, total=len(sheets))
        self.headline(first.title)
        self.words.addWidget(TextLabel(theme, TextRole.SMALL, place, colour=Colour.SUB))
        self._picture = (
            Illustration(theme, first.picture, theme.pick(40, 30, 20)) if first.picture and not more else None
        )
        self.scene.addWidget(ScrollPane(theme, self._sections(first, more)), 0 if self._picture else 1)
        self._offer_more(flow, step)
        if isinstance(step.before, Refused) and flow.session is not None:
            self.note_aside(say(RefusalTexts.LEAVE))

    def lay_out(self, *, wide: bool) -> None:
        """The picture of a page that has room for one is beside the text, or under it."""
        if wide == self.is_wide:
            return
        if self._picture is not None and wide:
            self.words.addWidget(self._picture)
        elif self._picture is not None:
            self.scene.insertWidget(1, self._picture, 1)
        super().lay_out(wide=wide)

    def _sections(self, first: LeafletPageText, more: list[LeafletPageText]) -> QWidget:
        """One under the other; the first has its title at the head of the page."""
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.pick(4, 3, 2))
        for text in (first, *more):
            if text is not first:
                column.addWidget(TextLabel(self.theme, TextRole.LEAD, text.title, bold=True))
            column.addWidget(PointList(self.theme, text.points, text.first_number))
            if text.web is not None and text.web.url:
                column.addWidget(web_code(self.theme, text.web, self.theme.pick(50, 40, 40)))
        return shown

    def _offer_more(self, flow: Flow, step: Leaflet) -> None:
        """Beside the text on a wide screen, under it on a tall one."""
        way = flow.counter.leaflets.way(step.title.way)
        offers: list[tuple[str, Press, bool]] = []
        if has_contents(flow, step.title):
            offers.append((say(LeafletTexts.CONTENTS), Press.CONTENTS, True))
        if way is not None and way.lists_spots:
            offers.append((say(LeafletTexts.SHOW_SPOTS), Press.SPOTS, True))
        if flow.counter.prints:
            offers.append((say(_PRINT[step.slip]), Press.PRINT, step.slip.may_be_asked))
        for text, event, may in offers:
            button = Button(self.theme, text, ButtonStyle.OUTLINE, event=event)
            button.setEnabled(may)
            button.chosen.connect(self.happened)
            self.aside.addWidget(button)
