"""Is this earlier reservation yours? The holder of a renewed certificate decides, and the card signs."""

from kiosk.domain.flow import Flow
from kiosk.domain.flow.steps import ConfirmJoin
from kiosk.ui.messages import say
from kiosk.ui.messages.joining import Joining
from kiosk.ui.messages.moments import Moments, shown
from kiosk.ui.messages.pages import Pages
from kiosk.ui.page import Page
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.facts import FactList
from kiosk.ui.widgets.notice import Tone


class ConfirmJoinPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        if not isinstance(flow.step, ConfirmJoin):
            raise TypeError("this page shows an earlier reservation")
        earlier = flow.step.earlier
        self.headline(say(Joining.TITLE), say(Joining.LEAD))
        self.note(say(Joining.NOT_YOURS), tone=Tone.CAUTION)
        self.note_aside(say(Joining.SIGN))
        facts = FactList(theme)
        facts.add(say(Pages.DONE_MYKEY), earlier.mykey, number=True)
        facts.add(say(Joining.WHEN), shown(Moments.FULL, earlier.recorded_at))
        if earlier.counter:
            facts.add(say(Joining.WHERE), earlier.counter)
        self.scene.addWidget(facts)
        self.scene.addStretch(1)
