"""The machine works and the person waits: what it does, and that the card stays."""

from kiosk.domain.flow import Flow
from kiosk.domain.flow.steps import Kind, LookingUp, Plain, Recording, Settling, Step, VerifyingPin, kind_of
from kiosk.domain.records.joining import JoinIntent
from kiosk.domain.records.link import CancelIntent, LinkIntent
from kiosk.domain.records.records import Intent
from kiosk.domain.records.reservation import ReserveIntent
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.joining import Joining
from kiosk.ui.messages.errands.linking import Linking
from kiosk.ui.messages.frame.pages import Pages
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.drawing import Illustration

_TEXTS: dict[Kind, tuple[Pages, Pages]] = {
    Plain.CHECKING_CARD: (Pages.CHECKING_TITLE, Pages.CHECKING_LEAD),
    VerifyingPin: (Pages.VERIFYING_TITLE, Pages.VERIFYING_LEAD),
    LookingUp: (Pages.LOOKING_TITLE, Pages.VERIFYING_LEAD),
    Settling: (Pages.SETTLING_TITLE, Pages.SETTLING_LEAD),
}


_RECORDING: dict[type[Intent], Pages | Linking | Joining] = {
    ReserveIntent: Pages.RECORDING_TITLE,
    LinkIntent: Linking.RECORDING_TITLE,
    CancelIntent: Linking.CANCELLING_TITLE,
    JoinIntent: Joining.RECORDING_TITLE,
}


def _text(step: Step) -> tuple[Pages | Linking | Joining, Pages]:
    if isinstance(step, Recording):
        return _RECORDING[type(step.intent)], Pages.RECORDING_LEAD
    return _TEXTS[kind_of(step)]


class WorkingPage(Page):
    waits = True

    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        title, lead = _text(flow.step)
        self.headline(say(title), say(lead))
        picture = "card-off" if isinstance(flow.step, Settling) else "card-reading"
        self.scene.addWidget(Illustration(picture, theme.px(40)), 1)

    def keeps(self, step: Step) -> bool:
        return kind_of(step) is kind_of(self.step)
