"""An account, large and in groups of four, to be compared: by the person after a scan, by the clerk at a counter."""

from kiosk.domain.city.account_entry import grouped
from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.link.entering import asked_field
from kiosk.domain.flow.errands.link.steps import ClerkCheck, ReadBack
from kiosk.ui.citizen.link.confirm_link import correction
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.linking import LinkTexts, label_of
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.lists.facts import FactList
from kiosk.ui.widgets.notice import Tone


class CompareAccountPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        step = flow.step
        if not isinstance(step, ReadBack | ClerkCheck):
            raise TypeError("this page shows an account to compare")
        service = flow.counter.catalogue.service(step.entry.service)
        if service is None:
            raise TypeError("the service is in the catalogue")
        if isinstance(step, ReadBack):
            asked = asked_field(flow, step.entry) or service.account
            self.headline(say(LinkTexts.READ_TITLE), say(LinkTexts.READ_LEAD, label=label_of(asked)))
            text = step.scanned
            if text.lower() != text.upper():
                # A keyboard whose Caps Lock is on turns the letters of a scanner about.
                self.note(say(LinkTexts.READ_CASE), tone=Tone.CAUTION)
        else:
            asked, text = service.account, step.entry.account
            self.headline(say(LinkTexts.CLERK_TITLE), say(LinkTexts.CLERK_LEAD))
        facts = FactList(theme)
        facts.add(say(LinkTexts.CONFIRM_SERVICE), service.name)
        facts.add(label_of(asked), grouped(text), number=True)
        self.scene.addWidget(facts)
        if isinstance(step, ClerkCheck):
            self.offer(correction(theme))
        self.scene.addWidget(Illustration(theme, "compare", theme.pick(40, 20, 8)), 1)
