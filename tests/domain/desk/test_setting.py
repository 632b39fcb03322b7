"""Setting the calendar at the desk as data: it counts at once, and the citizen's screen hears of it."""

from kiosk.domain.card.diagnostics import Finding
from kiosk.domain.card.reader_trial import ReaderTried, ReadTrial
from kiosk.domain.city.municipality import SpecialDay
from kiosk.domain.desk.effects import EffectAnswered, LookUp, Perform
from kiosk.domain.desk.events import CitizenMoved, DeskPress, Room, RoomChosen
from kiosk.domain.desk.rooms.settings import Imports, Sets, Trial, is_under_way
from kiosk.domain.desk.state import DeskRefusal, LockedBy
from kiosk.domain.desk.table import failed
from kiosk.domain.desk.view import CitizenView
from kiosk.domain.flow.events import CounterSet, Cue
from kiosk.domain.flow.steps import Plain
from kiosk.domain.machine.print_trial import PrintTrial
from kiosk.domain.office.visit import Errand
from kiosk.domain.settings.desk_settings import (
    SettingChange,
    SettingChoices,
    SettingName,
    SettingNotSaved,
    SettingNotSavedWhy,
    SettingSaved,
    SpecialDays,
    TextSetting,
)
from kiosk.domain.settings.file_locations import LocatedFile
from kiosk.domain.settings.sheet_faults import SheetFaultKind, fault
from kiosk.domain.settings.sheet_imports import CitySheet, Imported, NotImported
from kiosk.domain.staff.account_answers import Allowed, NotAnswered
from kiosk.domain.staff.clerks import Action
from kiosk.domain.staff.desk_log import Denial
from tests.domain.desk.test_desk import PLACES, TODAY, Office, office
from tests.fakes.office.desk_clerks import ADMINISTRATOR, CLERK

__all__ = ["office"]

CLOSED_TODAY = SettingChange(SettingName.SPECIAL, SpecialDays((SpecialDay(TODAY),)))
NAMED = SettingChange(SettingName.COUNTER_NAME, TextSetting(SettingName.COUNTER_NAME, "2番"))


def special_of(office: Office) -> tuple[SpecialDay, ...]:
    return office.desk.counter.municipality.timetable.special


def test_a_day_that_is_set_counts_at_once_and_is_told_to_the_citizens_screen(office: Office) -> None:
    office.log_in(ADMINISTRATOR)
    office.do(Sets(CLOSED_TODAY))
    assert special_of(office) == (SpecialDay(TODAY),)
    (told,) = office.told
    assert isinstance(told, CounterSet)
    assert told.timetable.special == (SpecialDay(TODAY),)
    (made,) = office.desk.set_here.changes
    assert office.desk.set_here.answer == SettingSaved(made)


def test_what_is_left_to_the_files_again_counts_as_they_say(office: Office) -> None:
    before = office.desk.counter
    office.log_in(ADMINISTRATOR)
    office.do(Sets(CLOSED_TODAY), Sets(SettingChange(SettingName.SPECIAL, None, 1)))
    assert office.desk.counter == before
    assert len(office.told) == 2


def test_what_counts_from_the_next_start_tells_the_citizen_nothing(office: Office) -> None:
    before = office.desk.counter
    office.log_in(ADMINISTRATOR)
    office.do(Sets(NAMED))
    assert (office.desk.counter, office.told) == (before, [])
    assert [made.value for made in office.desk.set_here.changes] == [NAMED.value]


def test_a_clerk_without_the_right_sees_it_and_changes_nothing(office: Office) -> None:
    office.log_in(CLERK)
    office.do(RoomChosen(Room.CALENDAR))
    assert office.desk.room is Room.CALENDAR
    office.do(Sets(CLOSED_TODAY))
    assert office.desk.refusal == DeskRefusal(Action.EDIT_CALENDAR, Denial.ROLE)
    assert (special_of(office), office.told, office.performed) == ((), [], [])


def test_what_another_counter_set_is_seen_when_the_room_is_entered(office: Office) -> None:
    office.set(CLOSED_TODAY)
    office.log_in(CLERK)
    office.do(RoomChosen(Room.CALENDAR))
    assert special_of(office) == (SpecialDay(TODAY),)
    assert len(office.told) == 1
    office.do(RoomChosen(Room.SETTINGS))
    assert len(office.told) == 1, "nothing has changed since"
    assert office.desk.set_here.offered == SettingChoices()


def test_what_was_overtaken_is_told_beside_what_the_other_counter_has_set(office: Office) -> None:
    office.log_in(ADMINISTRATOR)
    office.set(CLOSED_TODAY)
    late = SettingNotSaved(SettingName.SPECIAL, SettingNotSavedWhy.OVERTAKEN)
    office.do(EffectAnswered(Perform(ADMINISTRATOR, Sets(CLOSED_TODAY)), late))
    assert office.desk.set_here.answer == late
    assert special_of(office) == (SpecialDay(TODAY),)


def test_what_was_set_counts_although_the_desk_was_locked_before_the_answer(office: Office) -> None:
    office.log_in(ADMINISTRATOR)
    office.do(DeskPress.LOCK)
    office.do(EffectAnswered(Perform(ADMINISTRATOR, Sets(CLOSED_TODAY)), SettingSaved(office.set(CLOSED_TODAY))))
    assert isinstance(office.desk.gate, LockedBy)
    assert special_of(office) == (SpecialDay(TODAY),)
    assert len(office.told) == 1
    assert office.desk.set_here.answer is None


def test_a_register_that_does_not_answer_is_told_and_leaves_what_was_known(office: Office) -> None:
    office.log_in(ADMINISTRATOR)
    office.do(Sets(CLOSED_TODAY), EffectAnswered(LookUp.SETTINGS, NotAnswered("down")))
    assert office.desk.set_here.failed
    assert special_of(office) == (SpecialDay(TODAY),)


def test_the_next_clerk_is_not_told_of_a_failure_that_another_one_met(office: Office) -> None:
    office.log_in(ADMINISTRATOR)
    office.do(DeskPress.LOCK, EffectAnswered(LookUp.SETTINGS, NotAnswered("down")))
    assert not office.desk.set_here.failed


def test_what_came_of_an_import_is_told_until_the_desk_is_left(office: Office) -> None:
    office.log_in(ADMINISTRATOR)
    act, wrong = (
        Imports(CitySheet.SPOTS, LocatedFile(PLACES[0].place, "spots.csv")),
        NotImported(CitySheet.SPOTS, (fault(SheetFaultKind.NO_LINE),)),
    )
    told: list[object] = []
    for event in (EffectAnswered(Perform(ADMINISTRATOR, act), wrong), act):
        office.do(event)
        told.append(office.desk.set_here.imported)
    assert told == [wrong, Imported(CitySheet.SPOTS, 34)]
    office.do(DeskPress.LOG_OUT)
    office.log_in(CLERK)
    assert office.desk.set_here.imported is None


def test_what_lies_on_a_stick_is_told_to_those_who_may_take_it_over_and_to_nobody_after_them(office: Office) -> None:
    office.log_in(CLERK)
    office.do(RoomChosen(Room.SETTINGS), DeskPress.LIST_FILES)
    assert office.desk.set_here.places is None
    assert office.desk.refusal == DeskRefusal(Action.IMPORT_DATA, Denial.ROLE)
    office.do(DeskPress.LOG_OUT)
    office.log_in(ADMINISTRATOR)
    office.do(DeskPress.LIST_FILES)
    assert office.desk.set_here.places == PLACES
    office.do(DeskPress.LOCK)
    assert office.desk.set_here.places is None


# --- the printer and the reader in force are tried


def trial_of(office: Office) -> PrintTrial | ReaderTried | None:
    return office.desk.set_here.trial


def test_a_trial_is_told_as_it_went_until_the_room_is_left(office: Office) -> None:
    office.log_in(ADMINISTRATOR)
    office.do(RoomChosen(Room.SETTINGS))
    office.holds_back = True
    office.do(DeskPress.TRY_PRINTER)
    office.do(EffectAnswered(office.held.popleft()[0], Allowed(ADMINISTRATOR)))
    assert trial_of(office) == PrintTrial.UNDER_WAY
    assert is_under_way(office.desk.set_here.trial)
    office.go_on()
    assert trial_of(office) == PrintTrial.PRINTED
    for office.tries in (ReadTrial.NO_CARD, ReadTrial.NOT_READ):
        office.do(DeskPress.TRY_READER)
        assert trial_of(office) == ReaderTried(office.tries)
    office.printer.works = False
    office.do(DeskPress.TRY_PRINTER)
    assert trial_of(office) == PrintTrial.NOT_OUT
    office.holds_back = True
    office.do(DeskPress.TRY_READER)
    office.do(EffectAnswered(office.held.popleft()[0], Allowed(ADMINISTRATOR)))
    office.do(EffectAnswered(Trial.PRINTER, PrintTrial.PRINTED))
    assert is_under_way(trial_of(office)), "what came of the one is not what came of the other"
    office.do(EffectAnswered(Trial.READER, failed(Trial.READER)))
    assert trial_of(office) == ReaderTried(ReadTrial.FAILED, Finding.READER_STUCK)
    office.held.clear()
    office.holds_back = False
    office.do(Sets(NAMED))
    assert trial_of(office) is None, "what was set is told in its place"
    office.do(DeskPress.TRY_READER, RoomChosen(Room.CALENDAR))
    assert trial_of(office) is None


def test_nobody_in_the_middle_of_an_errand_is_disturbed_by_a_trial(office: Office) -> None:
    office.log_in(ADMINISTRATOR)
    office.do(CitizenMoved(CitizenView(Plain.PLACE_CARD, errand=Errand.RESERVE)))
    office.told.clear()
    office.do(DeskPress.TRY_READER)
    assert trial_of(office) == ReaderTried(ReadTrial.OCCUPIED)
    office.do(DeskPress.TRY_PRINTER)
    assert trial_of(office) == PrintTrial.OCCUPIED
    assert (office.told, office.printer.counters) == ([], [])
    office.do(CitizenMoved(CitizenView(Plain.HOME)), DeskPress.TRY_READER)
    assert trial_of(office) == ReaderTried(ReadTrial.READS)
    assert office.told == [Cue.CARD_TRIED] * 2, "as it begins, and of a card that was laid while it went on"


def test_a_trial_is_for_who_may_choose_what_is_tried(office: Office) -> None:
    office.log_in(CLERK)
    office.do(DeskPress.TRY_PRINTER)
    assert office.desk.refusal == DeskRefusal(Action.EDIT_SETTINGS, Denial.ROLE)
    assert trial_of(office) is None
