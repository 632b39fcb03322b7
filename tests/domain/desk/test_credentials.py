"""A clerk's own code and passphrase at the desk as data."""

import pytest

from kiosk.domain.desk.authentication import (
    CodeTyped,
    CredentialChosen,
    FactorAsked,
    FactorTyped,
    FirstTyped,
    LogInTyped,
)
from kiosk.domain.desk.effects import AskFor, Authenticate, EffectAnswered, Perform
from kiosk.domain.desk.events import DeskEvent, DeskPress, Room, RoomChosen
from kiosk.domain.desk.rooms.settings import Sets
from kiosk.domain.desk.rows import UNANSWERED
from kiosk.domain.desk.state import CredentialChange, CredentialKind
from kiosk.domain.desk.table import failed, right_of
from kiosk.domain.staff.account_answers import AccountChanged, NotAnswered, WrongOneTimeCode, WrongPassphrase
from kiosk.domain.staff.passphrases import OneTimeCode, Passphrase, QuickCode
from kiosk.domain.values.secret import Secret
from tests.domain.desk.test_desk import END, Office, attended, name_of, office
from tests.domain.desk.test_setting import CLOSED_TODAY
from tests.fakes.office.desk_clerks import CLERK, CODE, OFFERED, PASSPHRASE

__all__ = ["attended", "office"]


def chosen(new: Passphrase | QuickCode | None = None) -> CredentialChosen:
    return CredentialChosen(Passphrase.typed(PASSPHRASE), QuickCode.typed(CODE) if new is None else new)


def is_wiped(secret: Secret) -> bool:
    try:
        secret.take()
    except RuntimeError:
        return True
    return False


@pytest.mark.parametrize(
    ("new", "kind"),
    [(QuickCode.typed(CODE), CredentialKind.CODE), (Passphrase.typed(PASSPHRASE), CredentialKind.PASSPHRASE)],
    ids=lambda value: type(value).__name__,
)
def test_what_a_clerk_changes_of_their_own_is_told_when_it_is_answered(
    attended: Office, new: Passphrase | QuickCode, kind: CredentialKind
) -> None:
    attended.holds_back = True
    event = chosen(new)
    attended.do(event)
    assert attended.desk.credential_change == CredentialChange(kind, judged=event)
    assert [effect for effect, _ in attended.held] == [Authenticate(event, CLERK)]
    answer = NotAnswered("down")
    attended.do(EffectAnswered(Authenticate(event, CLERK), answer))
    assert attended.desk.credential_change == CredentialChange(kind, answer)


def test_a_second_change_is_not_taken_while_the_first_is_judged(attended: Office) -> None:
    attended.holds_back = True
    first, second = chosen(), chosen()
    attended.do(first, second)
    assert [effect for effect, _ in attended.held] == [Authenticate(first, CLERK)]
    assert is_wiped(second.passphrase)
    assert is_wiped(second.chosen)


def test_its_answer_is_told_to_nobody_at_a_desk_that_was_left(attended: Office) -> None:
    attended.holds_back = True
    event = chosen()
    attended.do(event, DeskPress.LOCK, EffectAnswered(Authenticate(event, CLERK), NotAnswered("down")))
    assert attended.desk.credential_change == CredentialChange()


@pytest.mark.parametrize("event", [chosen(), CodeTyped(QuickCode.typed(CODE))], ids=lambda event: type(event).__name__)
def test_what_is_typed_where_nobody_asks_for_it_is_wiped(office: Office, event: CredentialChosen | CodeTyped) -> None:
    office.do(event)
    assert is_wiped(event.code if isinstance(event, CodeTyped) else event.chosen)


def test_a_log_in_at_an_attended_desk_is_wiped_and_judged_by_nobody(attended: Office) -> None:
    code = OneTimeCode.typed(CODE)
    event = LogInTyped(CLERK.login, Passphrase.typed(PASSPHRASE), code)
    attended.do(event, FirstTyped("yama", "山", Passphrase.typed(PASSPHRASE)))
    assert is_wiped(event.passphrase)
    assert is_wiped(code)


def test_an_app_is_offered_a_secret_and_its_first_code_begins_it(attended: Office) -> None:
    attended.do(FactorAsked(Passphrase.typed(PASSPHRASE)))
    assert attended.desk.credential_change == CredentialChange(CredentialKind.FACTOR, offered=OFFERED)
    attended.do(FactorTyped(OFFERED.secret, OneTimeCode.typed("000000")))
    assert attended.desk.credential_change.answer == WrongOneTimeCode()
    assert attended.desk.credential_change.offered == OFFERED
    attended.do(FactorTyped(OFFERED.secret, OneTimeCode.typed(CODE)))
    assert isinstance(attended.desk.credential_change.answer, AccountChanged)
    assert attended.desk.credential_change.offered is None


def test_with_a_wrong_passphrase_no_secret_is_offered(attended: Office) -> None:
    attended.do(FactorAsked(Passphrase.typed("quite another one")))
    change = attended.desk.credential_change
    assert (change.answer, change.offered) == (WrongPassphrase(None), None)


@pytest.mark.parametrize("leaving", [DeskPress.LOCK, DeskPress.LOG_OUT, RoomChosen(Room.RECEPTION)], ids=name_of)
def test_what_was_offered_to_one_clerk_is_gone_when_they_are(attended: Office, leaving: DeskEvent) -> None:
    attended.do(FactorAsked(Passphrase.typed(PASSPHRASE)), leaving)
    assert attended.desk.credential_change.offered is None
    event = FactorTyped(OFFERED.secret, OneTimeCode.typed(CODE))
    attended.do(event)
    assert attended.desk.credential_change.answer is None
    assert is_wiped(event.code)


def test_a_code_of_another_secret_is_wiped(attended: Office) -> None:
    attended.do(FactorAsked(Passphrase.typed(PASSPHRASE)))
    event = FactorTyped("another", OneTimeCode.typed(CODE))
    attended.do(event)
    assert is_wiped(event.code)
    assert attended.desk.credential_change.offered == OFFERED


@pytest.mark.parametrize("event", [DeskPress.LOCK, DeskPress.TOUCH, chosen()], ids=name_of)
def test_who_is_at_the_desk_needs_no_right(event: DeskEvent) -> None:
    with pytest.raises(TypeError):
        right_of(event)


def test_where_no_answer_came_nothing_is_allowed_and_a_command_is_told_as_unsure(attended: Office) -> None:
    asked = AskFor(CLERK, right_of(END), END, "", attended.desk.citizen.beside)
    attended.do(EffectAnswered(asked, failed(asked)))
    assert attended.desk.refusal is not None
    assert attended.told == []
    performed = Perform(CLERK, Sets(CLOSED_TODAY))
    attended.do(EffectAnswered(performed, failed(performed)))
    assert attended.desk.refusal is not None
    assert attended.desk.refusal.is_unsure
    assert failed(Authenticate(chosen(), CLERK)) == UNANSWERED
