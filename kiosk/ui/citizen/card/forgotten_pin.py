"""Without the number: which one it is, that nothing has been counted, and where a new one is set."""

from kiosk.domain.flow import Flow
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.leaflets import LeafletTexts
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.lists.points import PointList

_POINTS = (
    LeafletTexts.PIN_WHICH_THIS,
    LeafletTexts.PIN_WHICH_OTHERS,
    LeafletTexts.PIN_UNSURE_STOP,
    LeafletTexts.PIN_UNSURE_DESK,
)


class ForgottenPinPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        desk = flow.counter.municipality.certificates.name
        self.headline(say(PageTexts.FORGOTTEN_TITLE), say(PageTexts.FORGOTTEN_LEAD))
        self.scene.addWidget(PointList(theme, tuple(say(point, desk=desk) for point in _POINTS)))
        self.scene.addWidget(Illustration(theme, "pin-three", theme.pick(40, 10, 8)), 1)
