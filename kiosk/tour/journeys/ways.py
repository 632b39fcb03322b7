"""Ways that several journeys of the tour take."""

from kiosk.domain.desk.events import Room
from kiosk.domain.desk.state import Desk
from kiosk.domain.flow import steps
from kiosk.domain.flow.errands import loses
from kiosk.tour.guide import Guide, TourError


def stop(guide: Guide) -> None:
    """Leave, and say so once more where something is lost."""
    asked = loses(guide.flow)
    guide.press("end")
    if asked:
        guide.press("leave")


def go_home(guide: Guide) -> None:
    """Back to the first screen, whatever is shown."""
    guide.pull()
    guide.until(lambda: not guide.flow.card_on, "the empty reader")
    match guide.flow.step:
        case steps.Between() | steps.Refused():
            guide.press("primary")
        case steps.Plain.HOME:
            pass
        case _:
            stop(guide)
    if isinstance(guide.flow.step, steps.Between):
        guide.press("primary")
    guide.wait(steps.Plain.HOME)


def desk_state(clerk: Guide) -> Desk:
    if clerk.kiosk.desk is None:
        raise TourError("the tour has no desk")
    return clerk.kiosk.desk.desk


def go_to_room(clerk: Guide, room: Room) -> None:
    clerk.press(f"room-{room}")
    clerk.until(lambda: desk_state(clerk).room is room, room)
