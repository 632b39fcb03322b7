"""An errand that this machine does not do yet: what helps now, and where to go."""

from kiosk.domain.flow import Flow
from kiosk.domain.flow.steps import Elsewhere
from kiosk.domain.visit import Errand
from kiosk.ui.messages import say
from kiosk.ui.messages.desks import call_centre_lines
from kiosk.ui.messages.pages import Pages
from kiosk.ui.page import Page
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.drawing import Illustration

_PICTURES = {Errand.PHONE: "phone-on-reader", Errand.ABOUT: "done"}


class ElsewherePage(Page):
    aside_with_scene = True

    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        errand = flow.step.errand if isinstance(flow.step, Elsewhere) else Errand.ABOUT
        programme, municipality = flow.counter.programme, flow.counter.municipality
        if errand is Errand.PHONE:
            self.headline(say(Pages.ELSEWHERE_PHONE_TITLE), say(Pages.ELSEWHERE_PHONE_LEAD))
            self.note_aside(call_centre_lines(municipality), say(Pages.ELSEWHERE_DESK))
        else:
            self.headline(say(Pages.ELSEWHERE_ABOUT_TITLE, programme=programme.name), "\n".join(programme.summary))
            self.note_aside(call_centre_lines(municipality), say(Pages.ELSEWHERE_ASK))
        self.scene.addWidget(Illustration(_PICTURES[errand], theme.px(40)), 1)
