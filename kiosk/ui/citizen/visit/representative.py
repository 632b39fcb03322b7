"""What a legal representative has to know: whose card, whose PIN, which paper."""

from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.shared.who import Representative
from kiosk.domain.flow.events import CapacityChosen
from kiosk.domain.office.visit import Errand
from kiosk.domain.values.capacity import Capacity
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.notice import Tone


class RepresentativePage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        parent = isinstance(flow.step, Representative) and flow.step.acting is Capacity.PARENT
        title, lead, note = (
            (PageTexts.PARENT_TITLE, PageTexts.PARENT_LEAD, PageTexts.PARENT_NOTE)
            if parent
            else (PageTexts.GUARDIAN_TITLE, PageTexts.GUARDIAN_LEAD, PageTexts.GUARDIAN_NOTE)
        )
        self.headline(say(title), say(lead))
        self.note(say(note))
        links = flow.errand is Errand.LINK
        if parent and links:
            shares = flow.counter.programme.linking.child_may_share_account
            self.note(say(LinkTexts.PARENT_MAY_SHARE if shares else LinkTexts.PARENT_DIFFERENT), tone=Tone.CAUTION)
        self.scene.addWidget(Illustration(theme, "person-needed", theme.px(40)), 1)
        self.offer(Button(theme, say(PageTexts.REPRESENTATIVE_NOT), event=CapacityChosen(None)))
