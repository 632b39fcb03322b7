"""What is set at the desk: looked up when its room is entered, and told to the citizen's screen when it counts."""

from collections.abc import Mapping
from dataclasses import replace
from enum import Enum

from kiosk.domain.card.diagnostics import Finding
from kiosk.domain.card.reader_trial import ReaderTried, ReadTrial
from kiosk.domain.desk.effects import Asking, LookUp, TellCitizen
from kiosk.domain.desk.events import Command, DeskPress, Room
from kiosk.domain.desk.rows import UNANSWERED, GuardedAction, KeptCommand, Reply, RoomTable, enter
from kiosk.domain.desk.state import Desk, DeskAdvance
from kiosk.domain.flow.events import CounterSet, Cue
from kiosk.domain.machine.clock_rules import ClockAccepted, ClockVerdict
from kiosk.domain.machine.print_trial import PrintTrial
from kiosk.domain.settings.desk_settings import (
    SettingChange,
    SettingChoices,
    SettingNotSaved,
    SettingOverride,
    SettingSaved,
    action_for,
)
from kiosk.domain.settings.effective_settings import counter_with
from kiosk.domain.settings.file_locations import LocatedFile, LocationContents
from kiosk.domain.settings.sheet_imports import CitySheet, Imported, NotImported
from kiosk.domain.staff.account_answers import NotAnswered
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class Sets(Command):
    """Something of the calendar or the settings is set, or left to the files again."""

    change: SettingChange


@dataclass(frozen=True)
class Imports(Command):
    """The city's sheet in this file is taken over."""

    sheet: CitySheet
    file: LocatedFile


@dataclass(frozen=True)
class AcceptsClock(Command):
    """An administrator says of the machine's clock that it is right, or that it is recorded by it all the same."""

    verdict: ClockVerdict


class Trial(Asking, Enum):
    """Of what is in force, whatever was set since."""

    PRINTER = "printer"
    READER = "reader"


def enter_calendar(desk: Desk, room: Room) -> DeskAdvance:
    """Another counter may have set something since."""
    desk, effects = enter(desk, room)
    return desk, (*effects, LookUp.SETTINGS)


def enter_settings(desk: Desk, room: Room) -> DeskAdvance:
    desk, effects = enter_calendar(desk, room)
    return desk, (*effects, LookUp.OFFERS)


def settings_found(desk: Desk, _asked: LookUp, answer: tuple[SettingOverride, ...] | NotAnswered) -> DeskAdvance:
    if isinstance(answer, NotAnswered):
        return replace(desk, set_here=replace(desk.set_here, failed=True)), ()
    return _with(desk, answer)


def settings_found_later(desk: Desk, asked: LookUp, answer: tuple[SettingOverride, ...] | NotAnswered) -> DeskAdvance:
    """They count; whoever comes to a desk that was left meanwhile asked for nothing, and is told of no failure."""
    return (desk, ()) if isinstance(answer, NotAnswered) else settings_found(desk, asked, answer)


def offers_found(desk: Desk, _asked: LookUp, offered: SettingChoices) -> DeskAdvance:
    return replace(desk, set_here=replace(desk.set_here, offered=offered)), ()


def files_listed(desk: Desk, _asked: DeskPress, places: tuple[LocationContents, ...]) -> DeskAdvance:
    """The sticks and folders that are there, each with the sheets in it."""
    return replace(desk, set_here=replace(desk.set_here, places=places)), ()


def try_printer(desk: Desk, _press: DeskPress) -> DeskAdvance:
    """Not in the middle of somebody's errand: its slip would come out beside a sheet that is nobody's."""
    if is_under_way(desk.set_here.trial):
        return desk, ()
    if not desk.citizen.is_free:
        return _tried(desk, PrintTrial.OCCUPIED), ()
    return _tried(desk, PrintTrial.UNDER_WAY), (Trial.PRINTER,)


def try_reader(desk: Desk, _press: DeskPress) -> DeskAdvance:
    """Not in the middle of somebody's errand: the card on the reader is theirs."""
    if is_under_way(desk.set_here.trial):
        return desk, ()
    if not desk.citizen.is_free:
        return _tried(desk, ReaderTried(ReadTrial.OCCUPIED)), ()
    return _tried(desk, ReaderTried(ReadTrial.UNDER_WAY)), (TellCitizen(Cue.CARD_TRIED), Trial.READER)


def reader_tried_out(desk: Desk, asked: Trial, answer: ReaderTried) -> DeskAdvance:
    """The card may have been laid, or laid anew, while it was tried: it begins nobody's session now either."""
    return trial_answered(desk, asked, answer)[0], (TellCitizen(Cue.CARD_TRIED),)


def reader_tried_later(desk: Desk, _asked: Trial, _answer: ReaderTried) -> DeskAdvance:
    """Whoever comes to a desk that was left meanwhile tried nothing, and is told of nothing; the card is the same."""
    return desk, (TellCitizen(Cue.CARD_TRIED),)


_UNDER_WAY: Mapping[Trial, PrintTrial | ReaderTried] = {
    Trial.PRINTER: PrintTrial.UNDER_WAY,
    Trial.READER: ReaderTried(ReadTrial.UNDER_WAY),
}


def is_under_way(trial: PrintTrial | ReaderTried | None) -> bool:
    return trial in _UNDER_WAY.values()


def trial_answered(desk: Desk, asked: Trial, answer: PrintTrial | ReaderTried) -> DeskAdvance:
    """Only while it stands there that this one is under way: the room may have been left, or another one begun."""
    return _tried(desk, answer) if desk.set_here.trial == _UNDER_WAY[asked] else desk, ()


def _tried(desk: Desk, trial: PrintTrial | ReaderTried) -> Desk:
    """What was told of a setting stands in the same place."""
    return replace(desk, set_here=replace(desk.set_here, trial=trial, answer=None))


def setting_answered(desk: Desk, asked: Sets, answer: SettingSaved | SettingNotSaved) -> DeskAdvance:
    desk = replace(desk, set_here=replace(desk.set_here, answer=answer, trial=None))
    if isinstance(answer, SettingNotSaved):
        # What the clerk saw may be what another counter has changed.
        return desk, (LookUp.SETTINGS,)
    return setting_counts(desk, asked, answer)


def setting_counts(desk: Desk, _asked: Sets, answer: object) -> DeskAdvance:
    """Also at a desk that was locked before the register answered."""
    return _with(desk, (answer.made, *desk.set_here.changes)) if isinstance(answer, SettingSaved) else (desk, ())


def sheet_imported(desk: Desk, _asked: Imports, answer: Imported | NotImported) -> DeskAdvance:
    return replace(desk, set_here=replace(desk.set_here, imported=answer)), ()


def clock_accepted(desk: Desk, _asked: AcceptsClock, answer: ClockAccepted) -> DeskAdvance:
    return replace(desk, set_here=replace(desk.set_here, clock=answer)), ()


def _with(desk: Desk, changes: tuple[SettingOverride, ...]) -> DeskAdvance:
    counter = counter_with(desk.set_here.file_defaults, changes)
    told = CounterSet(counter.municipality.timetable, counter.maintenance)
    changed = counter != desk.counter
    desk = replace(desk, counter=counter, set_here=replace(desk.set_here, changes=changes, failed=False))
    return desk, ((TellCitizen(told),) if changed else ())


def _right_to_set(act: Sets) -> Action:
    return action_for(act.change.name)


def _list_of_files(_press: DeskPress) -> str:
    return "list of files"


def _trial(press: DeskPress) -> str:
    return press.value.replace("_", " ")


_READER_STUCK = ReaderTried(ReadTrial.FAILED, Finding.READER_STUCK)
"""It did not come back from a call in time."""

CALENDAR = RoomTable(
    (
        KeptCommand(Sets, _right_to_set, setting_answered, left=setting_counts),
        Reply(LookUp.SETTINGS, settings_found, left=settings_found_later, failed=UNANSWERED),
    ),
    enter=enter_calendar,
)
SETTINGS = RoomTable(
    (
        KeptCommand(Imports, Action.IMPORT_DATA, sheet_imported),
        KeptCommand(AcceptsClock, Action.ACCEPT_CLOCK, clock_accepted, once=True),
        GuardedAction(DeskPress.LIST_FILES, Action.IMPORT_DATA, about=_list_of_files, then=files_listed, failed=()),
        GuardedAction(DeskPress.TRY_PRINTER, Action.EDIT_SETTINGS, try_printer, about=_trial),
        GuardedAction(DeskPress.TRY_READER, Action.EDIT_SETTINGS, try_reader, about=_trial),
        Reply(Trial.PRINTER, trial_answered, failed=PrintTrial.NOT_OUT),
        Reply(Trial.READER, reader_tried_out, left=reader_tried_later, failed=_READER_STUCK),
        Reply(LookUp.OFFERS, offers_found, left=offers_found, failed=SettingChoices()),
    ),
    enter=enter_settings,
)
