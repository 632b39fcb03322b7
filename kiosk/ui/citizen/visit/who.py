"""Who is here: the holder, or a legal representative. Anyone else is told kindly why not."""

from kiosk.domain.flow import Flow
from kiosk.domain.flow.events import CapacityChosen
from kiosk.domain.values.capacity import Capacity
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Tile

_CHOICES = (
    (Capacity.HOLDER, "holder", PageTexts.WHO_HOLDER, PageTexts.WHO_HOLDER_ABOUT),
    (Capacity.PARENT, "parent", PageTexts.WHO_PARENT, PageTexts.WHO_PARENT_ABOUT),
    (Capacity.GUARDIAN, "guardian", PageTexts.WHO_GUARDIAN, PageTexts.WHO_GUARDIAN_ABOUT),
    (None, "others", PageTexts.WHO_OTHERS, PageTexts.WHO_OTHERS_ABOUT),
)


class WhoPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        self.headline(say(PageTexts.WHO_TITLE), say(PageTexts.WHO_LEAD))
        for acting, icon, name, about in _CHOICES:
            if acting is not None and not flow.counter.municipality.admits(acting):
                continue
            self.offer(Tile(theme, icon, say(name), say(about), CapacityChosen(acting)))
        self.scene.addStretch()
