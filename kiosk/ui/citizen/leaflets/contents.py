"""What is on which page of a leaflet: a press turns to it."""

from PySide6.QtWidgets import QGridLayout

from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.leaflets import LeafletContents
from kiosk.domain.flow.events import SheetChosen
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.leaflets import LeafletTexts
from kiosk.ui.paper.leaflet_pages import leaflet_sheets, name_of
from kiosk.ui.theme.tokens import Density, Theme
from kiosk.ui.widgets.buttons import Tile

# More than so many stand in two columns, unless in large type.
_COLUMN = 5


class ContentsPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        step = flow.step
        if not isinstance(step, LeafletContents):
            raise TypeError("this page shows what is in a leaflet")
        self.headline(name_of(step.title, flow.counter), say(LeafletTexts.CONTENTS_LEAD))
        sheets = leaflet_sheets(step.title, flow.counter, flow.now)
        grid = QGridLayout()
        grid.setSpacing(theme.gap)
        columns = 2 if len(sheets) > _COLUMN and not theme.is_enlarged else 1
        for number, (first, *more) in enumerate(sheets):
            # What else is there gives way where there is little room.
            also = [] if theme.space is Density.TIGHT else [text.title for text in more]
            tile = Tile(theme, "about", first.title, say(LeafletTexts.ALSO).join(also), SheetChosen(number))
            tile.setObjectName(f"sheet-{number + 1}")
            tile.chosen.connect(self.happened)
            grid.addWidget(tile, number // columns, number % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        self.scene.addLayout(grid)
        self.scene.addStretch()
