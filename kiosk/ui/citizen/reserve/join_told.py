"""To the holder of the first certificate: the reservation was joined to a renewed card since. Was that you?"""

from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.reserve.join import JoinTold
from kiosk.domain.flow.events import Press
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.joining import JoinTexts
from kiosk.ui.messages.errands.tickets import counter_name
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.lists.facts import FactList
from kiosk.ui.widgets.notice import Tone


class JoinToldPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        if not isinstance(flow.step, JoinTold):
            raise TypeError("this page tells of a joined certificate")
        self.headline(say(JoinTexts.TOLD_TITLE), say(JoinTexts.TOLD_LEAD))
        self.note(say(JoinTexts.TOLD_NOT_YOU), tone=Tone.CAUTION)
        facts = FactList(theme)
        newest = flow.step.joined[-1]
        facts.add(say(JoinTexts.TOLD_WHEN), shown(DateFormats.FULL, newest.at))
        facts.add(say(JoinTexts.TOLD_WHERE), counter_name(newest.counter))
        self.scene.addWidget(facts)
        self.scene.addWidget(Illustration(theme, "two-cards", theme.px(30)), 1)
        self.offer(Button(theme, say(JoinTexts.TOLD_STAFF), ButtonStyle.OUTLINE, event=Press.CALL_STAFF))
