"""Which page shows which step: the register of the rooms. Each room names its own pages."""

from kiosk.domain.flow.errands import RULES
from kiosk.domain.flow.steps import Kind, Step, kind_of, name_of
from kiosk.ui.citizen import card, doctor, leaflets, link, phone, reserve, status, ticket, visit
from kiosk.ui.citizen.page import Page

_ROOMS = (visit, card, reserve, link, status, doctor, leaflets, phone, ticket)
_PAGES: dict[Kind, type[Page]] = {step: page for room in _ROOMS for step, page in room.PAGES.items()}

if lacking := RULES.keys() - _PAGES.keys():
    raise LookupError(f"no page shows {', '.join(sorted(map(name_of, lacking)))}")


def page_for(step: Step) -> type[Page]:
    return _PAGES[kind_of(step)]
