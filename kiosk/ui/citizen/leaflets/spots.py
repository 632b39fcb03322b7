"""The procedure spots near here, this counter first; where to look for others."""

from kiosk.domain.city.hours.opening_hours import opening_at
from kiosk.domain.city.leaflets import page_about
from kiosk.domain.city.reading_matter import WebTopic
from kiosk.domain.flow import Flow
from kiosk.domain.values.times import local
from kiosk.ui.citizen.leaflets.web_code import web_code
from kiosk.ui.citizen.page import Page
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.contacts import call_centre_lines, contact_lines
from kiosk.ui.messages.errands.leaflets import LeafletTexts, about_spot
from kiosk.ui.messages.frame.hours import exceptions_of, week_of
from kiosk.ui.messages.frame.moments import spans
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.lists.facts import FactList
from kiosk.ui.widgets.scroll import ScrollPane


class SpotsPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        self.headline(say(LeafletTexts.SPOTS_TITLE), say(LeafletTexts.SPOTS_LEAD))
        facts = FactList(theme)
        counter = flow.counter.municipality.counter
        facts.add(say(LeafletTexts.SPOTS_HERE), counter.place, _about_here(flow), strong=False)
        for spot in flow.counter.leaflets.spots:
            facts.add(spot.name, spot.address, about_spot(spot), strong=False)
        self.scene.addWidget(ScrollPane(theme, facts), 1)
        lines = f"{say(LeafletTexts.SPOTS_WHERE)}\n{call_centre_lines(flow.counter.municipality)}"
        self.note_aside(lines, say(LeafletTexts.SPOTS_MORE))
        web = page_about(WebTopic.SPOTS, flow.counter.promised, flow.counter.municipality)
        if web is not None:
            self.aside.addWidget(web_code(theme, web, theme.pick(40, 30, 19)))


def _about_here(flow: Flow) -> str:
    municipality = flow.counter.municipality
    today = opening_at(municipality.timetable, flow.now).today
    line = say(LeafletTexts.SPOTS_TODAY, spans=spans(today)) if today else say(LeafletTexts.SPOTS_CLOSED)
    exceptions = exceptions_of(municipality.timetable, local(flow.now).date())
    return "\n".join((line, *week_of(municipality.timetable), *exceptions, *contact_lines(municipality.counter)))
