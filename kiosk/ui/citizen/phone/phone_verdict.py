"""What the device table says of a model. What it does not know is said to be so."""

from kiosk.domain.city.phone_help.devices import CardSupport
from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.phone import PhoneVerdict
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages.errands.phone import verdict
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.lists.points import PointList

_PICTURES = {
    CardSupport.YES: "phone-reads",
    CardSupport.NO: "phone-instead",
    CardSupport.UNKNOWN: "phone-unknown",
    CardSupport.NOT_ASKED: "phone-unknown",
}
_MOST_TIPS = 2


class PhoneVerdictPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        step = flow.step
        if not isinstance(step, PhoneVerdict):
            raise TypeError("this page shows what is known of a model")
        device = step.device
        title, lead = verdict(device)
        self.headline(title, lead if device is None else f"{device.model}\n{lead}")
        if tips := _tips(flow, step):
            self.scene.addWidget(PointList(theme, tips))
        picture = _PICTURES[device.reads] if device is not None else "phone-unknown"
        self.scene.addWidget(Illustration(theme, picture, theme.pick(50, 40, 25)), 1)


def _tips(flow: Flow, step: PhoneVerdict) -> tuple[str, ...]:
    if step.device is not None:
        return (step.device.tip,) if step.device.tip is not None else ()
    asked = step.before.node
    return (*asked.missing_points, *flow.counter.phone.devices.tips(asked.platform, _MOST_TIPS))[:_MOST_TIPS]
