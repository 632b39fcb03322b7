"""Who may do what, and what an account may be called."""

import pytest

from kiosk.domain.staff.clerks import PROGRAMME_DECIDES, Action, Clerk, Role, login_of, may, name_of
from kiosk.domain.staff.desk_log import AuditAction, require_reference

# Each action with the first role that may do it; the roles after it may too.
FIRST_ROLE = {
    Action.SERVE: Role.CLERK,
    Action.TAKE_HELP_CALL: Role.CLERK,
    Action.CALL_TICKET: Role.CLERK,
    Action.FIND: Role.CLERK,
    Action.SEE_HISTORY: Role.CLERK,
    Action.OPEN_INCIDENT: Role.CLERK,
    Action.SEE_REPORT: Role.CLERK,
    Action.KEEP_SHIFT_NOTES: Role.CLERK,
    Action.LEAVE_FULL_SCREEN: Role.CLERK,
    Action.QUIT: Role.CLERK,
    Action.OVERRULE_WAIT: Role.SUPERVISOR,
    Action.CANCEL_RECORD: Role.SUPERVISOR,
    Action.CORRECT_RECORD: Role.SUPERVISOR,
    Action.MARK_RECORD: Role.SUPERVISOR,
    Action.JOIN_CERTIFICATE: Role.SUPERVISOR,
    Action.CLOSE_INCIDENT: Role.SUPERVISOR,
    Action.EXPORT_REPORT: Role.SUPERVISOR,
    Action.EXPORT_RECORDS: Role.SUPERVISOR,
    Action.EDIT_CALENDAR: Role.ADMINISTRATOR,
    Action.EDIT_SETTINGS: Role.ADMINISTRATOR,
    Action.IMPORT_DATA: Role.ADMINISTRATOR,
    Action.MANAGE_CLERKS: Role.ADMINISTRATOR,
    Action.ACCEPT_CLOCK: Role.ADMINISTRATOR,
}
ROLES = list(Role)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("action", Action)
def test_each_role_may_do_its_own_and_what_the_roles_before_it_may(action: Action, role: Role) -> None:
    assert may(role, action) is (ROLES.index(role) >= ROLES.index(FIRST_ROLE[action]))


def test_a_programme_opens_corrections_to_every_clerk_and_nothing_else() -> None:
    everything = frozenset(Action)
    opened = {action for action in Action if may(Role.CLERK, action, everything) and not may(Role.CLERK, action)}
    assert opened == PROGRAMME_DECIDES


def test_no_action_is_called_like_a_deed() -> None:
    assert not {action.value for action in Action} & {audit_action.value for audit_action in AuditAction}


@pytest.mark.parametrize(
    ("typed", "login"),
    [
        ("hanako", "hanako"),
        ("  Hanako.Yamada ", "hanako.yamada"),
        ("ＨＡＮＡＫＯ＿１", "hanako_1"),
        ("01", "01"),
        ("a" * 32, "a" * 32),
    ],
)
def test_a_login_name_is_one_however_it_is_typed(typed: str, login: str) -> None:
    assert login_of(typed) == login


@pytest.mark.parametrize("typed", ["", "a", "a" * 33, "花子", "hanako yamada", "-hanako", "hana/ko", "123456789018"])
def test_what_is_no_login_name_is_none(typed: str) -> None:
    assert login_of(typed) is None


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("山田 花子", "山田 花子"),
        (" 髙﨑　ゆり ", "髙﨑 ゆり"),
        ("𠮷田", "𠮷田"),
        ("マイケル・R", "マイケル・R"),
        ("Siobhán  O'Neil-Kim", "Siobhán O'Neil-Kim"),
        ("김 민준", "김 민준"),
        ("王小明", "王小明"),
        ("花" * 40, "花" * 40),
    ],
)
def test_a_name_keeps_its_kanji_and_loses_spare_spaces(typed: str, name: str) -> None:
    assert name_of(typed) == name


@pytest.mark.parametrize("typed", ["", "　", "\u3164", "花" * 41, "花\u202e子", "花\u200b", "花\x07", "1・2", "'-"])
def test_what_is_no_name_is_none(typed: str) -> None:
    assert name_of(typed) is None


def test_a_clerk_shows_no_name_in_a_log() -> None:
    assert "花子" not in repr(Clerk("hanako", "山田花子", Role.CLERK))


@pytest.mark.parametrize("about", ["", "MP0000064", "link 0123456789", "visit #12", "hanako supervisor"])
def test_the_log_names_things_by_reference(about: str) -> None:
    require_reference(about)


@pytest.mark.parametrize("about", ["山田花子", "a" * 65, "two\nlines", "123456789018", "1234-5678-9018"])
def test_the_log_takes_nothing_that_may_lead_to_a_person(about: str) -> None:
    with pytest.raises(ValueError, match="short reference only"):
        require_reference(about)
