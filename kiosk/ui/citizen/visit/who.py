"""Who is here: the holder, or a legal representative. Anyone else is told kindly why not."""

from kiosk.domain.flow import Flow
from kiosk.domain.flow.events import ActingChosen
from kiosk.domain.values.capacity import (
    Acting,
)
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.frame.pages import Pages
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Tile

_CHOICES = (
    (Acting.HOLDER, "holder", Pages.WHO_HOLDER, Pages.WHO_HOLDER_ABOUT),
    (Acting.PARENT, "parent", Pages.WHO_PARENT, Pages.WHO_PARENT_ABOUT),
    (Acting.GUARDIAN, "guardian", Pages.WHO_GUARDIAN, Pages.WHO_GUARDIAN_ABOUT),
    (None, "others", Pages.WHO_OTHERS, Pages.WHO_OTHERS_ABOUT),
)


class WhoPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        self.headline(say(Pages.WHO_TITLE), say(Pages.WHO_LEAD))
        for acting, icon, name, about in _CHOICES:
            if acting is not None and not flow.counter.municipality.admits(acting):
                continue
            filled = acting is Acting.HOLDER
            self.offer(Tile(theme, icon, say(name), say(about), ActingChosen(acting), filled=filled))
        self.scene.addStretch()
