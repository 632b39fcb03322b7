"""The register's disk fails at the commit: person and desk are told at once, and both windows go on with the disk."""

import sqlite3
from collections.abc import Callable

import pytest

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow import steps
from kiosk.domain.staff.account_answers import Unsure
from kiosk.domain.values.capacity import Mode
from kiosk.storage.records.register import SqlRegister
from tests.fakes.around.person import CitizenAndDesk, Person

Meet = Callable[..., Person]


@pytest.fixture
def beside(meet: Meet) -> CitizenAndDesk:
    person = meet(mode=Mode.COUNTER)
    assert person.clerk is not None
    person.clerk.begins()
    return CitizenAndDesk(person, person.clerk)


@pytest.mark.expects_log
def test_a_full_disk_is_told_and_the_next_person_is_recorded_when_it_is_not(
    beside: CitizenAndDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    person, clerk = beside.person, beside.clerk

    def full(_: object) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    person.goes_to_pin()
    with monkeypatch.context() as broken:
        broken.setattr(person.kiosk.store.engine.dialect, "do_commit", full)
        person.types_pin("1234")
        person.sees(steps.Refused)
        assert isinstance(person.step, steps.Refused)
        assert person.step.refusal is Refusal.REGISTER_UNAVAILABLE
        assert person.reads("いまの手続きでは、何も記録していません")
        assert clerk.reads("記録のしくみが答えないか、書けません")
    person.leaves()
    assert person.reserves("second-person")


def test_the_clerk_hears_that_nobody_knows_whether_it_was_recorded(
    beside: CitizenAndDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    person, clerk = beside.person, beside.clerk
    monkeypatch.setattr(SqlRegister, "record", lambda *_: Unsure())
    person.goes_to_pin()
    person.types_pin("1234")
    person.sees(steps.Between)
    assert clerk.reads("前の手続きが記録できたか、分かりません")
    assert clerk.desk.calls[0].is_open
