"""A day at a city hall, in a real register with key and anchor: something of every kind that must not vanish."""

import shutil
import sqlite3
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from argon2 import PasswordHasher

from kiosk.app.settings import Settings
from kiosk.app.store import Store, open_store
from kiosk.domain.office.amendments import Amendment, AmendmentReason, Cancel, PutMark
from kiosk.domain.office.incidents import IncidentCause, RecordAtHand, StateCause
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.office.record_queries import RecordKind
from kiosk.domain.office.shift.shift_notes import ShiftNoteSaved, TickShiftNote, WriteShiftNote
from kiosk.domain.records.certificate_joins import EarlierReservation, JoinDraft, JoinIntent, JoinOffer
from kiosk.domain.records.link import LinkState
from kiosk.domain.records.provider_results import ProviderResult
from kiosk.domain.settings.desk_settings import SettingChange, SettingName, TextSetting
from kiosk.domain.staff.clerks import THE_OWNER, Action, Clerk, Owner, Role
from kiosk.domain.values.capacity import Capacity
from kiosk.storage.core.passphrase_hashing import Hasher
from kiosk.storage.ledger.adoption import adopt
from kiosk.storage.office.amend import SqlAmendments
from kiosk.storage.office.incidents import SqlIncidents
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.settings.desk_settings import SqlDeskSettings
from kiosk.storage.shift.shift_notes import SqlShiftNotes
from kiosk.storage.staff.clerks import SqlClerks
from tests.fakes.around.clock import FakeClock
from tests.fakes.office import clerks as people
from tests.fakes.office.desk import a_counter
from tests.storage.desk import seen
from tests.storage.holders import (
    HANAKO,
    JIRO,
    TARO,
    cancel,
    hand_over,
    holds,
    intended,
    is_signed,
    link,
    provider_says,
    reserve,
    results,
    sign,
)

RENEWED = b"the public key of Hanako's renewed certificate"
MIKI = b"the public key of Miki's card, as long as a key"
FILE, KEY, ANCHOR = "register.sqlite3", "register.key", "register.anchor"


@dataclass(frozen=True)
class RegisterDay:
    """`noon` and `evening`: folders with a register that nobody has open, as it stood then."""

    noon: Path
    evening: Path


def a_day(folder: Path) -> RegisterDay:
    open_folder = folder / "open"
    day = RegisterDay(folder / "noon", folder / "evening")
    clock = FakeClock()
    _morning(open_folder, clock)
    _keep(open_folder, day.noon)
    clock.moment += timedelta(hours=4)
    _afternoon(open_folder, clock)
    _keep(open_folder, day.evening)
    return day


def opened_store(folder: Path) -> Store:
    return open_store(Settings(data_dir=folder), practice=False)


def _keep(folder: Path, place: Path) -> None:
    """Closed: all of it in the one file."""
    with sqlite3.connect(folder / FILE) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    place.mkdir()
    for name in (FILE, KEY, ANCHOR):
        shutil.copy2(folder / name, place / name)


@dataclass(frozen=True)
class _CityHallDay:
    store: Store
    clock: FakeClock

    @property
    def register(self) -> SqlRegister:
        return SqlRegister(self.store.engine, self.store.keys, a_counter(), self.clock, anchor=self.store.anchor)

    @property
    def clerks(self) -> SqlClerks:
        cheap = Hasher(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
        return SqlClerks(self.store.engine, self.store.keys, "counter-1", self.clock, cheap)

    @property
    def incidents(self) -> SqlIncidents:
        return SqlIncidents(self.store.engine, self.store.keys, "counter-1", "municipal-example", self.clock)

    def amend(self, clerk: Clerk, kind: RecordKind, number: int, change: Cancel | PutMark) -> None:
        amendments = SqlAmendments(self.store.engine, self.store.keys, is_signed, "counter-1", self.clock, {})
        now = seen(self.store.engine, self.store.keys, kind, number)
        answer = amendments.amend(clerk, Amendment(now, change, AmendmentReason.MISTYPED, "R8-1042"))
        assert type(answer).__name__ == "Amended", answer

    def set(self, clerk: Clerk, text: str, after: int) -> None:
        settings = SqlDeskSettings(
            self.store.engine, self.store.keys, "1番", "front", self.clock, ["municipal-example"]
        )
        answer = settings.change(
            clerk, SettingChange(SettingName.COUNTER_NAME, TextSetting(SettingName.COUNTER_NAME, text), after)
        )
        assert type(answer).__name__ == "SettingSaved", answer


def _morning(folder: Path, clock: FakeClock) -> None:
    store = opened_store(folder)
    desk = _CityHallDay(store, clock)
    people.add(desk.clerks, people.HANAKO, people.TARO, people.YURI)
    reserve(desk.register, HANAKO)
    reserve(desk.register, TARO)
    link(desk.register, HANAKO)
    link(desk.register, TARO, intended("6543210987654321"))
    hanako, yuri = people.log_in(desk.clerks, "hanako"), people.log_in(desk.clerks, "yuri")
    desk.set(hanako, "2番", 0)
    desk.clerks.ask(yuri, Action.CANCEL_RECORD, "link 0123456789")
    store.close()


def _afternoon(folder: Path, clock: FakeClock) -> None:
    store = opened_store(folder)
    desk = _CityHallDay(store, clock)
    engine, keys = store.engine, store.keys
    taro, hanako = people.log_in(desk.clerks, "taro"), people.log_in(desk.clerks, "hanako")
    handed = hand_over(engine, keys, clock.now())
    said = [
        ProviderResult(2, handed[0].reference, LinkState.COMPLETED, None),
        ProviderResult(3, handed[1].reference, LinkState.COMPLETED, None),
    ]
    provider_says(engine, keys, said, clock.now())
    results(engine, keys).take_back(1, clock.now())
    provider_says(engine, keys, said[:1], clock.now())
    made = link(desk.register, JIRO, intended("1111222233334444"))
    cancel(desk.register, JIRO, made.reference)
    link(desk.register, JIRO, intended("1111222233334444"))
    reserve(desk.register, MIKI)
    _join(desk)
    desk.amend(taro, RecordKind.RESERVATION, 4, Cancel())
    desk.amend(taro, RecordKind.LINK, 1, PutMark(RecordMark.CHECK))
    desk.incidents.open(taro, RecordAtHand(RecordKind.LINK, 4))
    desk.incidents.tell(taro, 1, StateCause(IncidentCause.MISTYPED))
    desk.incidents.open(taro, RecordAtHand(RecordKind.RESERVATION, 2))
    notes = SqlShiftNotes(engine, keys, "counter-1", clock)
    _leave_notes(notes, taro, hanako)
    desk.set(hanako, "3番", 1)
    desk.clerks.change_role("yuri", Role.SUPERVISOR, Owner())
    for reason in ("moved to a new disk", "moved back"):
        (folder / ANCHOR).unlink()
        adopt(engine, keys, store.anchor, reason, "counter-1", clock.now(), THE_OWNER)
    store.close()


def _leave_notes(notes: SqlShiftNotes, goes: Clerk, comes: Clerk) -> None:
    """Two, of which the one who comes has done one."""
    notes.change(goes, WriteShiftNote("裏口は3時まで閉まっています"))
    told = notes.change(goes, WriteShiftNote("紙を足してください"))
    assert isinstance(told, ShiftNoteSaved), told
    assert isinstance(notes.change(comes, TickShiftNote(told.note)), ShiftNoteSaved)


def _join(desk: _CityHallDay) -> None:
    mykey = reserved_mykey(desk.register, HANAKO)
    offer = JoinOffer(EarlierReservation(1, desk.clock.now(), "counter-1"), "taro", "hanako")
    draft = desk.register.draft(RENEWED, Capacity.HOLDER, JoinIntent(offer, mykey))
    assert isinstance(draft, JoinDraft), draft
    desk.register.record(draft, sign(draft), holds)


def reserved_mykey(register: SqlRegister, public_key: bytes) -> str:
    found = register.find(public_key)
    assert type(found).__name__ == "Holding", found
    return found.reservation.mykey  # type: ignore[union-attr]
