"""What may lie over the page is made when it is first wanted."""

from collections.abc import Callable

from kiosk.domain.flow import Flow
from kiosk.ui.frame.display_choice import DisplayChoice
from kiosk.ui.frame.overlays import IdleOverlay, LeaveChoice, Overlay, StaffOverlay
from kiosk.ui.frame.practice import PracticeChoice
from tests.fakes.around.person import Person

Meet = Callable[..., Person]


def made(person: Person) -> set[type[Overlay]]:
    return {type(sheet) for sheet in person.window.findChildren(Overlay)}


def test_the_first_page_comes_without_a_sheet(meet: Meet) -> None:
    assert not made(meet())


def test_each_sheet_is_made_when_somebody_wants_it(meet: Meet) -> None:
    person = meet()
    wanted: set[type[Overlay]] = set()
    for name, kind in (("display", DisplayChoice), ("practice-choose", PracticeChoice), ("staff", StaffOverlay)):
        person.touches(name)
        wanted.add(kind)
        assert made(person) == wanted
        if kind is StaffOverlay:
            person.touches("staff-back")
        else:
            person.window._sheets.covering.escape()  # type: ignore[union-attr]
    person.goes_to_pin()
    person.touches("end")
    assert made(person) == wanted | {LeaveChoice}
    person.touches("leave-stay")
    person.waits(65)
    person.bot.waitUntil(lambda: person.window._sheets.overlay is not None)
    assert made(person) == wanted | {LeaveChoice, IdleOverlay}


def test_a_sheet_holds_no_flow(meet: Meet) -> None:
    """A flow has a person's card in it, and a sheet outlives them."""
    person = meet()
    person.touches("staff")
    sheets = person.window._sheets
    for held in (sheets, sheets.staff):
        assert not any(isinstance(value, Flow) for value in vars(held).values())
