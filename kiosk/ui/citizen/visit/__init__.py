"""From the first touch to the next person."""

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.shared.who import Representative
from kiosk.domain.flow.steps import Kind

PAGES: dict[Kind, str] = {
    steps.Plain.HOME: "visit.home:HomePage",
    steps.Plain.NEEDS: "visit.needs:NeedsPage",
    steps.Plain.MISSING: "visit.needs:MissingPage",
    steps.Plain.WHO: "visit.who:WhoPage",
    Representative: "visit.representative:RepresentativePage",
    steps.Between: "visit.between:BetweenPage",
}
