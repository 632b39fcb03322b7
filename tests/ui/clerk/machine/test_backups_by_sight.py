"""The desk shows when the newest backup was made, and warns of what is wrong with them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.machine.backups import BackupState
from tests.fakes.around.person import CitizenAndDesk, Person


@pytest.fixture
def beside(meet: Callable[..., Person]) -> CitizenAndDesk:
    person = meet(mode="counter", counter_name="2番")
    assert person.clerk is not None
    person.clerk.begins()
    return CitizenAndDesk(person, person.clerk)


def test_the_newest_backup_stands_at_the_desk_and_an_old_one_is_told(beside: CitizenAndDesk) -> None:
    clerk, now = beside.clerk, beside.clerk.desk.now
    assert not clerk.reads("控え")
    none = BackupState(is_set_up=True, since=now, late_after=timedelta(days=2))
    state = replace(none, newest=now - timedelta(days=1))
    clerk.presenter.tell_backups(state)
    assert clerk.reads("控え 10/11")
    assert not clerk.reads("バックアップ")
    clerk.presenter.tell_backups(replace(none, newest=now - timedelta(days=3)))
    assert clerk.reads("予定の時を過ぎても")
    clerk.presenter.tell_backups(replace(none, failed="full"))
    assert clerk.reads("控え なし")
    assert clerk.reads("作れませんでした")
    clerk.presenter.tell_backups(state)
    assert not clerk.reads("バックアップ")
