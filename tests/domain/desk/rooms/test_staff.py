"""The clerks' accounts at the desk as data: managed by an administrator, made one's own, and recovered from paper."""

from collections.abc import Callable
from unittest.mock import ANY

import pytest

from kiosk.domain.desk.accounts.gates import PassphraseDue, Recovering, RecoveryShown
from kiosk.domain.desk.accounts.recovery import OwnPassphraseTyped, RecoveryAsked, RecoveryTyped
from kiosk.domain.desk.accounts.staff_list import StaffForm, StaffList
from kiosk.domain.desk.events import DeskPress, Room, RoomChosen
from kiosk.domain.desk.rooms.staff import AccountChosen, AddsClerk, StaffFormChosen, UpdatesAccount, may_open
from kiosk.domain.desk.state import LockedBy, LoggedOut
from kiosk.domain.flow.steps import PrintState
from kiosk.domain.staff.account_answers import NotAnswered, NotChanged, NotChangedWhy, WrongPassphrase
from kiosk.domain.staff.account_updates import PassphraseGiven, RoleGiven
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.clerks import Account, Clerk, NewClerk, Role
from kiosk.domain.staff.desk_log import Denial
from kiosk.domain.staff.passphrases import Passphrase, RecoveryCode
from tests.domain.desk.test_credentials import is_wiped
from tests.domain.desk.test_desk import IDLE, Office, gate_of, office
from tests.fakes.office.desk_clerks import ADMINISTRATOR, CLERK, NEXT_RECOVERY, PASSPHRASE, RECOVERY, SUPERVISOR

__all__ = ["office"]


@pytest.fixture
def managing(office: Office) -> Office:
    office.log_in(ADMINISTRATOR)
    office.do(RoomChosen(Room.STAFF))
    return office


def phrase() -> Passphrase:
    return Passphrase.typed(PASSPHRASE)


def own() -> Passphrase:
    """Of the administrator at the desk."""
    return Passphrase.typed(PASSPHRASE)


def account(office: Office, login: str) -> Account:
    return next(one for one in office.desk.staff.listed or () if one.clerk.login == login)


def logins(office: Office) -> list[str]:
    return [one.clerk.login for one in office.desk.staff.listed or ()]


def test_an_administrator_adds_a_clerk_and_stands_on_them(managing: Office) -> None:
    managing.do(StaffFormChosen(StaffForm.ADD), AddsClerk(NewClerk("abe", "阿部", Role.CLERK), phrase(), own()))
    assert logins(managing) == ["abe", "hanada", "mori", "yama"]
    assert (managing.desk.staff.chosen, managing.desk.staff.form) == ("abe", None)
    managing.do(StaffFormChosen(StaffForm.ADD), AddsClerk(NewClerk("mori", "森", Role.CLERK), phrase(), own()))
    outcome = managing.desk.staff.outcome
    assert outcome is not None
    assert outcome.answer == NotChanged(NotChangedWhy.LOGIN_TAKEN)
    assert managing.desk.staff.form is StaffForm.ADD, "to be put right where it was typed"


@pytest.mark.parametrize("clerk", [CLERK, SUPERVISOR])
def test_nobody_else_comes_into_the_room_and_is_told_who_does(office: Office, clerk: Clerk) -> None:
    office.log_in(clerk)
    office.do(RoomChosen(Room.STAFF))
    assert (office.desk.room, office.desk.staff) == (Room.RECEPTION, StaffList())
    assert office.desk.refusal is not None
    assert office.desk.refusal.why is Denial.ROLE


def test_an_act_is_for_the_account_that_was_shown_and_not_for_what_it_has_become(managing: Office) -> None:
    managing.do(AccountChosen("mori"), StaffFormChosen(StaffForm.ROLE))
    shown = account(managing, "mori")
    managing.clerks.become("mori", Role.ADMINISTRATOR)
    managing.do(UpdatesAccount(shown, RoleGiven(Role.CLERK), own()))
    assert account(managing, "mori").clerk.role is Role.ADMINISTRATOR, "it was looked up again"
    assert managing.desk.staff.form is None
    managing.do(UpdatesAccount(account(managing, "mori"), RoleGiven(Role.CLERK), own()))
    assert account(managing, "mori").clerk.role is Role.CLERK


def test_another_row_ends_what_was_about_to_be_done(managing: Office) -> None:
    managing.do(AccountChosen("mori"), StaffFormChosen(StaffForm.PASSPHRASE), AccountChosen("hanada"))
    assert (managing.desk.staff.chosen, managing.desk.staff.form) == ("hanada", None)
    managing.do(StaffFormChosen(StaffForm.ADD), AccountChosen("mori"))
    assert managing.desk.staff.form is StaffForm.ADD, "who is added is none of the rows"


def test_their_own_account_an_administrator_renames_and_nothing_else(managing: Office) -> None:
    managing.do(AccountChosen("yama"))
    assert {form for form in StaffForm if may_open(managing.desk, form)} == {
        StaffForm.ADD,
        StaffForm.RENAME,
        StaffForm.RECOVERY,
    }
    managing.do(StaffFormChosen(StaffForm.ROLE))
    assert managing.desk.staff.form is None


def test_who_finds_an_administrator_s_desk_open_changes_nobody_without_the_passphrase(managing: Office) -> None:
    managing.do(AccountChosen("hanada"), StaffFormChosen(StaffForm.ROLE))
    for typed in (Passphrase.typed("a guess at it"), None):
        managing.do(UpdatesAccount(account(managing, "hanada"), RoleGiven(Role.ADMINISTRATOR), typed))
        outcome = managing.desk.staff.outcome
        assert outcome is not None
        assert isinstance(outcome.answer, WrongPassphrase)
        assert account(managing, "hanada").clerk.role is Role.CLERK
    managing.do(AddsClerk(NewClerk("mine", "私", Role.ADMINISTRATOR), phrase(), Passphrase.typed("a guess at it")))
    assert "mine" not in logins(managing)
    assert managing.desk.staff.form is StaffForm.ROLE, "to be put right"


def test_a_locked_desk_shows_no_accounts(managing: Office) -> None:
    managing.do(StaffFormChosen(StaffForm.ADD), DeskPress.LOCK)
    assert managing.desk.staff == StaffList()


def test_a_passphrase_that_was_given_lets_them_make_their_own_and_nothing_else(managing: Office) -> None:
    managing.do(UpdatesAccount(account(managing, "hanada"), PassphraseGiven(phrase()), own()), DeskPress.LOG_OUT)
    managing.log_in(CLERK)
    assert isinstance(gate_of(managing), PassphraseDue)
    managing.do(RoomChosen(Room.FIND))
    assert managing.desk.room is Room.RECEPTION
    wrong = OwnPassphraseTyped(Passphrase.typed("not the one given"), phrase())
    managing.do(wrong)
    assert gate_of(managing) == PassphraseDue(CLERK, managing.clock.now(), WrongPassphrase(None))
    managing.do(OwnPassphraseTyped(phrase(), Passphrase.typed("one of my own")))
    assert isinstance(gate_of(managing), Attended)
    managing.do(DeskPress.LOG_OUT)
    managing.log_in(CLERK)
    assert isinstance(gate_of(managing), Attended)


def test_the_recovery_code_on_paper_lets_a_new_passphrase_be_made(office: Office) -> None:
    office.do(DeskPress.FORGOTTEN)
    assert isinstance(gate_of(office), Recovering)
    office.do(RecoveryTyped("yama", RecoveryCode.typed("0" * 20), phrase()))
    assert gate_of(office) == Recovering(office.clock.now(), WrongPassphrase(None))
    office.clerks.recovery["yama"] = RECOVERY
    office.do(RecoveryTyped("yama", RecoveryCode.typed(RECOVERY.lower()), phrase()))
    assert gate_of(office) == RecoveryShown(ADMINISTRATOR, RECOVERY, office.clock.now())
    assert office.clerks.recovery == {}, "what was typed in clear is used up, and the next one is on no paper yet"
    office.do(DeskPress.PRINT_CODE)
    shown = gate_of(office)
    assert isinstance(shown, RecoveryShown)
    assert (shown.paper, office.printer.codes) == (PrintState.PRINTED, [ADMINISTRATOR])
    office.do(DeskPress.CODE_KEPT)
    assert gate_of(office) == LoggedOut(made="yama")
    assert office.clerks.recovery == {"yama": RECOVERY}


def test_an_administrator_makes_another_code_and_goes_on_where_they_were(managing: Office) -> None:
    managing.printer.works = False
    managing.do(AccountChosen("yama"), StaffFormChosen(StaffForm.RECOVERY), RecoveryAsked(phrase()))
    managing.do(DeskPress.PRINT_CODE)
    shown = gate_of(managing)
    assert isinstance(shown, RecoveryShown)
    assert shown.paper is PrintState.FAILED
    managing.do(DeskPress.CODE_KEPT)
    assert isinstance(gate_of(managing), Attended)
    assert (managing.desk.room, managing.desk.staff.form) == (Room.STAFF, None)


LEAVES = {
    "by logging out": lambda office: office.do(DeskPress.LOG_OUT),
    "by locking": lambda office: office.do(DeskPress.LOCK),
    "by going away": lambda office: office.wait(IDLE.total_seconds()),
}


@pytest.mark.parametrize("leaves", LEAVES.values(), ids=LEAVES)
def test_a_code_that_nobody_saw_was_not_made(leaves: Callable[[Office], None], managing: Office) -> None:
    managing.clerks.recovery["yama"] = RECOVERY
    managing.holds_back = True
    managing.do(RecoveryAsked(phrase()))
    leaves(managing)
    managing.go_on()
    assert not isinstance(gate_of(managing), RecoveryShown)
    assert managing.clerks.recovery == {"yama": RECOVERY}


def test_the_code_on_paper_counts_until_the_next_one_is_kept(managing: Office) -> None:
    managing.clerks.recovery["yama"] = RECOVERY
    for leaves in (DeskPress.LEAVE_CODE, DeskPress.LOG_OUT, None):
        managing.do(RecoveryAsked(phrase()))
        another = RecoveryShown(ADMINISTRATOR, NEXT_RECOVERY, managing.clock.now(), back=ANY, replaces=True)
        assert gate_of(managing) == another
        managing.do(leaves) if leaves is not None else managing.wait(IDLE.total_seconds())
        assert managing.clerks.recovery == {"yama": RECOVERY}
        assert isinstance(gate_of(managing), Attended if leaves is DeskPress.LEAVE_CODE else LoggedOut)
        managing.log_in(ADMINISTRATOR)
    managing.do(RecoveryAsked(phrase()))
    managing.clerks.works = False
    managing.do(DeskPress.CODE_KEPT)
    shown = gate_of(managing)
    assert isinstance(shown, RecoveryShown)
    assert (shown.problem, shown.busy) == (NotAnswered("down"), False), "it is told, and pressed again"
    managing.clerks.works = True
    managing.do(DeskPress.CODE_KEPT)
    assert isinstance(gate_of(managing), Attended)
    assert managing.clerks.recovery == {"yama": NEXT_RECOVERY}


def test_another_administrator_who_decides_meanwhile_is_told_on_the_page(managing: Office) -> None:
    managing.do(RecoveryAsked(phrase()))
    managing.clerks.offered = None
    managing.do(DeskPress.CODE_KEPT)
    shown = gate_of(managing)
    assert isinstance(shown, RecoveryShown)
    assert shown.problem is NotChangedWhy.CHANGED
    managing.do(DeskPress.LEAVE_CODE)
    assert isinstance(gate_of(managing), Attended)


def test_what_is_under_way_of_a_code_is_waited_for(managing: Office) -> None:
    managing.do(RecoveryAsked(phrase()))
    managing.holds_back = True
    managing.do(DeskPress.PRINT_CODE, DeskPress.CODE_KEPT)
    shown = gate_of(managing)
    assert isinstance(shown, RecoveryShown)
    assert shown.paper is PrintState.PRINTING, "it comes out before the eyes of its clerk"
    managing.go_on()
    managing.holds_back = True
    managing.do(DeskPress.CODE_KEPT, DeskPress.LEAVE_CODE, DeskPress.PRINT_CODE)
    assert isinstance(gate_of(managing), RecoveryShown)
    managing.go_on()
    assert isinstance(gate_of(managing), Attended)
    assert managing.printer.codes == [ADMINISTRATOR]


def test_nobody_leaves_while_the_code_on_paper_is_being_used_up(office: Office) -> None:
    office.clerks.recovery["yama"] = RECOVERY
    office.do(DeskPress.FORGOTTEN)
    office.holds_back = True
    office.do(RecoveryTyped("yama", RecoveryCode.typed(RECOVERY), phrase()), DeskPress.LOG_OUT)
    office.wait(IDLE.total_seconds())
    office.go_on()
    assert isinstance(gate_of(office), RecoveryShown), "they see that it was, and the next one"


@pytest.mark.parametrize("leaves", ["by pressing", "by going away"])
def test_what_nobody_looks_at_goes_back_to_the_log_in(office: Office, leaves: str) -> None:
    office.clerks.given["hanada"] = "yama"
    for begin in (DeskPress.FORGOTTEN, None):
        office.do(begin) if begin is not None else office.log_in(CLERK)
        assert not isinstance(gate_of(office), LoggedOut)
        office.wait(IDLE.total_seconds() - 1)
        office.do(DeskPress.TOUCH)
        office.wait(2)
        assert not isinstance(gate_of(office), LoggedOut), "somebody is there"
        office.do(DeskPress.LOG_OUT) if leaves == "by pressing" else office.wait(IDLE.total_seconds())
        assert gate_of(office) == LoggedOut()


def test_what_is_typed_where_it_is_not_asked_for_is_wiped(office: Office) -> None:
    office.log_in(CLERK)
    phrases = [phrase() for _ in range(6)]
    code = RecoveryCode.typed(RECOVERY)
    office.do(OwnPassphraseTyped(*phrases[:2]), RecoveryTyped("yama", code, phrases[2]), DeskPress.LOCK)
    office.do(RecoveryAsked(phrases[3]), AddsClerk(NewClerk("abe", "阿部", Role.CLERK), *phrases[4:]))
    assert all(map(is_wiped, [*phrases, code]))
    assert isinstance(gate_of(office), LockedBy)


def test_a_late_answer_lets_nobody_in(office: Office) -> None:
    office.clerks.given["hanada"] = "yama"
    office.log_in(CLERK)
    office.holds_back = True
    office.do(OwnPassphraseTyped(phrase(), Passphrase.typed("one of my own")), DeskPress.LOG_OUT)
    office.go_on()
    assert gate_of(office) == LoggedOut()
