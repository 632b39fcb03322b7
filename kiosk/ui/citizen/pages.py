"""Which page shows which step: the register of the rooms. Each room names its own pages, by module and class.

A page's module is loaded when the page is first asked for, or before by `load_all`: the first picture has one page.
"""

from functools import cache
from importlib import import_module

from kiosk.domain.flow.errands import RULES
from kiosk.domain.flow.steps import Kind, Step, kind_of, name_of
from kiosk.domain.values.errors import IncompleteProgramError
from kiosk.ui.citizen import card, doctor, leaflets, link, phone, reserve, status, ticket, visit
from kiosk.ui.citizen.page import Page

_ROOMS = (visit, card, reserve, link, status, doctor, leaflets, phone, ticket)
_PAGES: dict[Kind, str] = {step: page for room in _ROOMS for step, page in room.PAGES.items()}

if lacking := RULES.keys() - _PAGES.keys():
    raise IncompleteProgramError(f"no page shows {', '.join(sorted(map(name_of, lacking)))}")


def page_for(step: Step) -> type[Page]:
    return _page(_PAGES[kind_of(step)])


def load_all() -> None:
    """Every page, so that no turn waits for one to be loaded."""
    for name in _PAGES.values():
        _page(name)


@cache
def _page(name: str) -> type[Page]:
    module, _, kind = name.partition(":")
    page = getattr(import_module(f"kiosk.ui.citizen.{module}"), kind, None)
    if not (isinstance(page, type) and issubclass(page, Page)):
        raise IncompleteProgramError(f"{name} is no page")
    return page
