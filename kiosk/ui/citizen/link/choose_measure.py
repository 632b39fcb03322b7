"""Several measures can be linked: one after the other."""

from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.link.choosing import still_open
from kiosk.domain.flow.events import MeasureChosen
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Tile


class ChooseMeasurePage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        self.headline(say(LinkTexts.MEASURE_TITLE), say(LinkTexts.MEASURE_LEAD))
        for measure in still_open(flow):
            text = LinkTexts.MEASURE_FLAT if measure.rate_percent is None else LinkTexts.MEASURE_ABOUT
            about = say(text, points=f"{measure.cap:,}", who=measure.who)
            self.offer(Tile(theme, "link", measure.name, about, MeasureChosen(measure.key)))
        self.scene.addStretch()
