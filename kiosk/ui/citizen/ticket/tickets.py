"""Taking a numbered ticket: what for, and then the number, as large as it can be."""

from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.ticket import YourTicket
from kiosk.domain.flow.events import Picked
from kiosk.domain.flow.steps import PrintState, Step
from kiosk.domain.office.tickets import TicketErrand
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.contacts import counter_lines
from kiosk.ui.messages.errands.tickets import TicketTexts, about, name_of, paper_text
from kiosk.ui.messages.frame.moments import DateFormats
from kiosk.ui.paper.ticket_slip import facts_of
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Tile
from kiosk.ui.widgets.drawing import Illustration
from kiosk.ui.widgets.lists.facts import FactList
from kiosk.ui.widgets.notice import Tone
from kiosk.ui.widgets.number_card import NumberCard

_ICONS = {
    TicketErrand.RESERVE: "reserve",
    TicketErrand.LINK: "link",
    TicketErrand.CARD: "check-card",
    TicketErrand.PHONE: "phone",
    TicketErrand.OTHER: "others",
}


class ChooseTicketPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        lead = TicketTexts.CHOOSE_LEAD if flow.counter.prints else TicketTexts.CHOOSE_LEAD_SCREEN
        self.headline(say(TicketTexts.CHOOSE_TITLE), say(lead))
        for errand, icon in _ICONS.items():
            self.offer(Tile(theme, icon, name_of(errand), about(errand), Picked(errand)))
        self.scene.addStretch()


class TakingTicketPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        self.headline(say(TicketTexts.TAKING_TITLE), say(TicketTexts.TAKING_LEAD))
        self.scene.addWidget(Illustration(theme, "waiting", theme.px(40)), 1)


class YourTicketPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        step = flow.step
        if not isinstance(step, YourTicket):
            raise TypeError("this page shows a ticket")
        self.headline(say(TicketTexts.YOURS_TITLE), say(TicketTexts.WHERE), done=True)
        number = say(TicketTexts.NUMBER, number=step.taken.ticket.number)
        card = NumberCard(theme, say(TicketTexts.YOURS), number, TextRole.TICKET)
        self.matters(card.number)
        tone = Tone.DANGER if step.slip is PrintState.FAILED else Tone.INFO
        self.matters(self.note(say(paper_text(step.slip)), tone=tone).words)
        self.scene.addWidget(card, 1)
        facts = FactList(theme)
        for name, value in facts_of(step.taken, DateFormats.DAY_AND_TIME):
            facts.add(name, value)
        self.scene.addWidget(facts)

    def keeps(self, step: Step) -> bool:
        """That the paper is under way and that it came is the same sentence: the page shall not blink."""
        mine = self.step
        if not isinstance(step, YourTicket) or not isinstance(mine, YourTicket):
            return False
        return (step.taken, paper_text(step.slip)) == (mine.taken, paper_text(mine.slip))


class NoTicketPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        self.headline(say(TicketTexts.NONE_TITLE), say(TicketTexts.NONE_LEAD))
        self.scene.addWidget(Illustration(theme, "staff", theme.px(40)), 1)
        self.note_aside(counter_lines(flow.counter.municipality))
