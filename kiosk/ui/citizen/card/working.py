"""The machine works and the person waits: what it does, and that the card stays."""

from kiosk.domain.flow import Flow
from kiosk.domain.flow.steps import Kind, LookingUp, Plain, Recording, Settling, Step, VerifyingPin, kind_of
from kiosk.domain.records.certificate_joins import JoinIntent
from kiosk.domain.records.link import CancelIntent, LinkIntent
from kiosk.domain.records.records import Intent
from kiosk.domain.records.reservation import ReserveIntent
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.joining import JoinTexts
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.drawing import Illustration

_TEXTS: dict[Kind, tuple[PageTexts, PageTexts]] = {
    Plain.CHECKING_CARD: (PageTexts.CHECKING_TITLE, PageTexts.CHECKING_LEAD),
    VerifyingPin: (PageTexts.VERIFYING_TITLE, PageTexts.VERIFYING_LEAD),
    LookingUp: (PageTexts.LOOKING_TITLE, PageTexts.VERIFYING_LEAD),
    Settling: (PageTexts.SETTLING_TITLE, PageTexts.SETTLING_LEAD),
}


_RECORDING: dict[type[Intent], PageTexts | LinkTexts | JoinTexts] = {
    ReserveIntent: PageTexts.RECORDING_TITLE,
    LinkIntent: LinkTexts.RECORDING_TITLE,
    CancelIntent: LinkTexts.CANCELLING_TITLE,
    JoinIntent: JoinTexts.RECORDING_TITLE,
}


def _text(step: Step) -> tuple[PageTexts | LinkTexts | JoinTexts, PageTexts]:
    if isinstance(step, Recording):
        return _RECORDING[type(step.intent)], PageTexts.RECORDING_LEAD
    return _TEXTS[kind_of(step)]


class WorkingPage(Page):
    waits = True

    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        title, lead = _text(flow.step)
        self.headline(say(title), say(lead))
        picture = "card-off" if isinstance(flow.step, Settling) else "card-reading"
        self.scene.addWidget(Illustration(theme, picture, theme.px(40)), 1)

    def keeps(self, step: Step) -> bool:
        return kind_of(step) is kind_of(self.step)
