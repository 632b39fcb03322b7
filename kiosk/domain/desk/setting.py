"""What is set at the desk: looked up when its room is entered, and told to the citizen's screen when it counts."""

from dataclasses import replace
from typing import assert_never

from kiosk.domain.desk.effects import ListSettings, LookUpOffers, TellCitizen
from kiosk.domain.desk.events import OffersFound, PlacesFound, Room, SettingsFound
from kiosk.domain.desk.state import Desk, DeskAdvance
from kiosk.domain.flow.events import CounterSet
from kiosk.domain.settings.importing import Imported, NotImported
from kiosk.domain.settings.in_force import counter_with
from kiosk.domain.settings.set_at_desk import MadeChange, NotSet, WasSet
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.clerk_answers import NotAnswered


def without_answers(desk: Desk) -> Desk:
    """What was told of the last change is told no longer."""
    return replace(desk, set_here=replace(desk.set_here, answer=None, imported=None, places=None, failed=False))


def enter_room(desk: Desk, room: Room) -> DeskAdvance:
    """Another counter may have set something since."""
    offers = (LookUpOffers(),) if room is Room.SETTINGS else ()
    return desk, (ListSettings(), *offers)


def settings_found(desk: Desk, event: SettingsFound | OffersFound | PlacesFound) -> DeskAdvance:
    match event:
        case SettingsFound(changes):
            if isinstance(changes, NotAnswered):
                # Whoever comes to a desk that was left meanwhile asked for nothing.
                failed = isinstance(desk.gate, Attended)
                return replace(desk, set_here=replace(desk.set_here, failed=failed)), ()
            return _with(desk, changes)
        case OffersFound(offered):
            return replace(desk, set_here=replace(desk.set_here, offered=offered)), ()
        case PlacesFound(places):
            # Whoever comes to a desk that was left meanwhile has not asked what lies on the stick.
            seen = places if isinstance(desk.gate, Attended) else None
            return replace(desk, set_here=replace(desk.set_here, places=seen)), ()
        case _:
            assert_never(event)


def was_set(desk: Desk, answer: WasSet) -> DeskAdvance:
    """It counts, also at a desk that was locked before the register answered."""
    if isinstance(desk.gate, Attended):
        desk = replace(desk, set_here=replace(desk.set_here, answer=answer))
    return _with(desk, (answer.made, *desk.set_here.changes))


def not_set(desk: Desk, answer: NotSet) -> DeskAdvance:
    """What the clerk saw may be what another counter has changed."""
    return replace(desk, set_here=replace(desk.set_here, answer=answer)), (ListSettings(),)


def sheet_imported(desk: Desk, answer: Imported | NotImported) -> Desk:
    return replace(desk, set_here=replace(desk.set_here, imported=answer))


def _with(desk: Desk, changes: tuple[MadeChange, ...]) -> DeskAdvance:
    counter = counter_with(desk.set_here.as_filed, changes)
    told = CounterSet(counter.municipality.timetable, counter.maintenance)
    changed = counter != desk.counter
    desk = replace(desk, counter=counter, set_here=replace(desk.set_here, changes=changes, failed=False))
    return desk, ((TellCitizen(told),) if changed else ())
