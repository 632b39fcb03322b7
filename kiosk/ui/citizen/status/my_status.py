"""A holder's own reservation and links, with what can be done about them."""

from PySide6.QtWidgets import QHBoxLayout

from kiosk.domain.flow import Flow
from kiosk.domain.flow.errands.link.choosing import may_go_on_to_link
from kiosk.domain.flow.events import CancelChosen, PointsAsked, Press
from kiosk.domain.records.link import Link
from kiosk.domain.records.link_rules import may_cancel
from kiosk.domain.records.reservation import Reservation
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.mykey import masked
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.linking import LinkTexts, state_text
from kiosk.ui.messages.errands.next_steps import link_name, measure_name
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.tokens import Density, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.lists.facts import FactList
from kiosk.ui.widgets.scroll import ScrollPane

# Of the links that are no more, the newest has to do: what happened last is what people ask for.
_MOST = 3


class MyStatusPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        session = flow.session
        if session is None or session.reservation is None:
            raise TypeError("this page shows what a holder has")
        self.headline(say(LinkTexts.STATUS_TITLE), say(LinkTexts.STATUS_LEAD))
        links = _shown(session.links)
        things = [_reservation(theme, session.reservation), *(_link(theme, flow, link) for link in links)]
        if not links:
            things.append(_nothing(theme, flow))
        if theme.space is Density.TIGHT:
            self._show_in_a_pane(things)
        else:
            self._show_one_by_one(things)
        if links and may_go_on_to_link(flow):
            self.offer(_more(theme))
        self.scene.addStretch()

    def _show_one_by_one(self, things: list["_Thing"]) -> None:
        """What can be done stands under what it is done with."""
        for place, thing in enumerate(things):
            if place:
                self.scene.addSpacing(self.theme.pick(6, 2, 0))
            facts = FactList(self.theme)
            facts.add(thing.name, thing.value, thing.about, strong=thing.strong)
            self.scene.addWidget(facts)
            row = QHBoxLayout()
            row.setSpacing(self.theme.gap)
            for button, _ in thing.choices:
                button.chosen.connect(self.happened)
                row.addWidget(button, 1)
            self.scene.addLayout(row)

    def _show_in_a_pane(self, things: list["_Thing"]) -> None:
        """Where there is no room for that, all that can be done stands under all that there is."""
        facts = FactList(self.theme)
        for thing in things:
            facts.add(thing.name, thing.value, thing.about, strong=thing.strong)
        self.scene.addWidget(ScrollPane(self.theme, facts), 100)
        asked: set[str] = set()
        for button, alone in (choice for thing in things for choice in thing.choices):
            # One asks for the points.
            button.become(alone)
            if alone not in asked:
                self.offer(button)
            asked.add(alone)


@dataclass(frozen=True)
class _Thing:
    """A reservation, a link, or that there is none yet, and what can be done about it.

    `choices`: each with what it says apart from what it acts on.
    """

    name: str
    value: str
    about: str
    choices: tuple[tuple[Button, str], ...]
    strong: bool = True


def _reservation(theme: Theme, reservation: Reservation) -> _Thing:
    moment = shown(DateFormats.DAY_AND_TIME, reservation.recorded_at)
    text = say(LinkTexts.STATUS_MYKEY)
    mykey = Button(theme, text, ButtonStyle.OUTLINE, event=Press.SHOW_MYKEY)
    told = say(LinkTexts.STATUS_RESERVED, moment=moment)
    return _Thing(say(PageTexts.DONE_MYKEY), masked(reservation.mykey), told, ((mykey, text),))


def _link(theme: Theme, flow: Flow, link: Link) -> _Thing:
    counter = flow.counter
    choices = []
    if link.is_live and counter.catalogue.service(link.service) is not None:
        text = say(LinkTexts.STATUS_WHERE)
        choices.append((Button(theme, text, ButtonStyle.OUTLINE, event=PointsAsked(link.service)), text))
    if may_cancel(counter.programme, link, flow.now):
        what = measure_name(counter, link) or counter.catalogue.name_of(link.service)
        cancel = Button(theme, say(LinkTexts.STATUS_CANCEL), ButtonStyle.PLAIN, event=CancelChosen(link.reference))
        named = say(LinkTexts.STATUS_CANCEL_NAMED, what=what)
        cancel.setAccessibleName(named)
        cancel.setObjectName("cancel")
        choices.append((cancel, named))
    tail = say(LinkTexts.DONE_TAIL, tail=link.account_tail)
    told = state_text(link.state, shown(DateFormats.DAY_AND_TIME, link.changed_at), link.reason)
    return _Thing(link_name(counter, link), tail, told, tuple(choices))


def _nothing(theme: Theme, flow: Flow) -> _Thing:
    choices = ((_more(theme), say(LinkTexts.STATUS_LINK)),) if may_go_on_to_link(flow) else ()
    return _Thing(say(LinkTexts.CONFIRM_SERVICE), say(LinkTexts.STATUS_NOTHING), "", choices, strong=False)


def _more(theme: Theme) -> Button:
    return Button(theme, say(LinkTexts.STATUS_LINK), ButtonStyle.OUTLINE, event=Press.LINK)


def _shown(links: tuple[Link, ...]) -> tuple[Link, ...]:
    live = tuple(link for link in links if link.is_live)
    past = tuple(link for link in links if not link.is_live)
    return (*live, *past)[: max(_MOST, len(live))]
