"""Two clerks confirm one thing: each with their own passphrase, both in the log with the case."""

import pytest

from kiosk.domain.office.join_confirmation import (
    ConfirmationAnswer,
    JoinConfirmation,
    JoinConfirmed,
    JoinNotConfirmed,
    JoinNotConfirmedWhy,
)
from kiosk.domain.records.certificate_joins import EarlierReservation, JoinOffer
from kiosk.domain.staff.account_answers import Denied
from kiosk.domain.staff.clerks import Clerk, Role
from kiosk.domain.staff.desk_log import Denial
from kiosk.domain.staff.passphrases import Passphrase
from kiosk.storage.staff.clerks import SqlClerks
from tests.fakes.around.clock import WEDNESDAY_MORNING
from tests.fakes.office.clerks import HANAKO, PASSPHRASES, TARO, WRONG, YURI, add, log_in
from tests.storage.desk import happened

EARLIER = EarlierReservation(7, WEDNESDAY_MORNING, "counter-1")


@pytest.fixture
def taro(clerks: SqlClerks) -> Clerk:
    """A supervisor; Hanako may too, and Yuri may not."""
    add(clerks, HANAKO, TARO, YURI)
    return log_in(clerks, "taro")


def confirm(clerks: SqlClerks, clerk: Clerk, second: str, own: str = "", theirs: str = "") -> ConfirmationAnswer:
    typed = own or PASSPHRASES[clerk.login], theirs or PASSPHRASES.get(second, WRONG)
    asked = JoinConfirmation(EARLIER, Passphrase.typed(typed[0]), second, Passphrase.typed(typed[1]))
    answer = clerks.confirm_join(clerk, asked)
    for secret in (asked.passphrase, asked.second_passphrase):
        with pytest.raises(RuntimeError):
            secret.take()
    return answer


def test_two_who_may_confirm_it_and_the_log_has_both_with_the_case(clerks: SqlClerks, taro: Clerk) -> None:
    assert confirm(clerks, taro, "hanako") == JoinConfirmed(JoinOffer(EARLIER, "taro", "hanako"))
    assert happened(clerks)[-2:] == [
        ("taro", "join_certificate", "reservation 7 offered", None),
        ("hanako", "join_certificate", "reservation 7 confirmed", None),
    ]


@pytest.mark.parametrize("second", ["taro", "TARO", "taro "])
def test_one_clerk_is_not_two_however_the_name_is_typed(clerks: SqlClerks, taro: Clerk, second: str) -> None:
    assert confirm(clerks, taro, second, theirs=PASSPHRASES["taro"]) == JoinNotConfirmed(JoinNotConfirmedWhy.SAME)


def test_the_second_needs_the_right_and_is_kept_as_denied(clerks: SqlClerks, taro: Clerk) -> None:
    assert confirm(clerks, taro, "yuri") == JoinNotConfirmed(JoinNotConfirmedWhy.SECOND_MAY_NOT)
    assert happened(clerks)[-1] == ("yuri", "join_certificate", "reservation 7", Denial.ROLE)


def test_a_wrong_passphrase_of_either_confirms_nothing_and_counts(clerks: SqlClerks, taro: Clerk) -> None:
    assert confirm(clerks, taro, "hanako", own=WRONG) == JoinNotConfirmed(JoinNotConfirmedWhy.PASSPHRASE)
    assert confirm(clerks, taro, "hanako", theirs=WRONG) == JoinNotConfirmed(JoinNotConfirmedWhy.SECOND)
    assert confirm(clerks, taro, "nobody") == JoinNotConfirmed(JoinNotConfirmedWhy.SECOND)
    denied = [event[-1] for event in happened(clerks, denied=True)]
    assert denied == [Denial.WRONG] * 3
    assert all(" offered" not in event[2] for event in happened(clerks))


def test_guessing_the_second_ones_passphrase_is_locked_out_as_at_the_log_in(clerks: SqlClerks, taro: Clerk) -> None:
    for _ in range(5):
        confirm(clerks, taro, "hanako", theirs=WRONG)
    assert confirm(clerks, taro, "hanako") == JoinNotConfirmed(JoinNotConfirmedWhy.SECOND)
    assert happened(clerks, denied=True)[-1][-1] == Denial.LOCKED_OUT


def test_who_offers_needs_the_right_now(clerks: SqlClerks, taro: Clerk) -> None:
    yuri = Clerk("yuri", YURI.name, Role.SUPERVISOR)
    assert confirm(clerks, yuri, "hanako") == Denied(Denial.ROLE)
