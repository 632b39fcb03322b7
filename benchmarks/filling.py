"""A register as full as years at a counter make it. Seals and sizes are real; signatures and chains are noise."""

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice

from kiosk.domain.records.link import LIVE, LinkDraft, LinkState, tail
from kiosk.domain.records.reservation import ReservationDraft
from kiosk.domain.values.capacity import Capacity, Mode
from kiosk.domain.values.luhn import check_digit
from kiosk.domain.values.mykey import ALPHABET, LENGTH
from kiosk.domain.values.times import JST
from kiosk.nfc.jpki.signing import RSA_SHA256
from kiosk.storage.core.keys import HOLDER, MYKEY, PUBLIC_KEY, RegisterKeys
from kiosk.storage.core.sealing import seal_message
from kiosk.storage.records.links import ACCOUNT, CODES

PROGRAMME = "municipal-example"
SERVICES = tuple(f"service_{number}" for number in range(10))
FIRST = datetime(2020, 9, 1, 9, 0, tzinfo=JST)
"""When the first of them came. Then one every eighty seconds, a thousand a day."""

_EACH = timedelta(seconds=80)
_COUNTER = "1"
_SPKI, _SIGNATURE, _HASH = 294, 256, 32
_AT_ONCE = 5_000
# Every second holder has linked, and most links are long done.
_STATES = [
    state
    for state, share in (
        (LinkState.COMPLETED, 70),
        (LinkState.HANDED_OVER, 15),
        (LinkState.REJECTED, 7),
        (LinkState.RECORDED, 5),
        (LinkState.CANCELLED, 3),
    )
    for _ in range(share)
]
_HISTORIES = {
    LinkState.RECORDED: (LinkState.ENTERED, LinkState.RECORDED),
    LinkState.CANCELLED: (LinkState.ENTERED, LinkState.RECORDED, LinkState.CANCELLED),
    LinkState.HANDED_OVER: (LinkState.ENTERED, LinkState.RECORDED, LinkState.HANDED_OVER),
    LinkState.COMPLETED: (LinkState.ENTERED, LinkState.RECORDED, LinkState.HANDED_OVER, LinkState.COMPLETED),
    LinkState.REJECTED: (LinkState.ENTERED, LinkState.RECORDED, LinkState.HANDED_OVER, LinkState.REJECTED),
}

Values = dict[str, object]


def mykey(number: int) -> str:
    """Of the holder with this number: as random to look at as one that was drawn, and nobody else's."""
    mixed = number * 2_654_435_761 % len(ALPHABET) ** LENGTH
    return "".join(ALPHABET[mixed // len(ALPHABET) ** place % len(ALPHABET)] for place in range(LENGTH))


def fill(connection: sqlite3.Connection, keys: RegisterKeys, holders: range) -> None:
    """Add these holders, each with a reservation, and every second with a link of batch 1."""
    for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-400000"):
        connection.execute(f"PRAGMA {pragma}")
    numbers = iter(holders)
    while some := list(islice(numbers, _AT_ONCE)):
        people = [_Person(keys, number) for number in some]
        linked = [person for person in people if person.number % 2]
        _insert(connection, "mykey", (person.mykey() for person in people))
        _insert(connection, "holder", (person.holder() for person in people))
        _insert(connection, "reservation", (person.reservation() for person in people))
        _insert(connection, "account", (person.account() for person in linked))
        _insert(connection, "link", (person.link() for person in linked))
        _insert(connection, "link_event", (event for person in linked for event in person.events()))
    # Once: each commit would write all of the indexes by hash again.
    connection.commit()
    connection.execute("PRAGMA journal_mode=WAL")


def give_tickets(connection: sqlite3.Connection, holders: Iterable[int]) -> None:
    """A ticket for each of these, numbered in their order, with which they were at the counter for an hour."""
    _insert(connection, "ticket", (_ticket(number, holder) for number, holder in enumerate(holders, start=1)))
    connection.commit()


def came_at(holder: int) -> datetime:
    return FIRST + _EACH * holder


def _ticket(number: int, holder: int) -> Values:
    called = came_at(holder)
    return {
        "day": f"{called.date():%Y-%m-%d}",
        "number": number,
        "errand": "reserve",
        "taken_at": _written(called - timedelta(minutes=10)),
        "state": "served",
        "called_at": _written(called),
        "waited": 600,
        "counter": _COUNTER,
        "recalls": 0,
        "ended_at": _written(called + timedelta(hours=1)),
    }


def _insert(connection: sqlite3.Connection, table: str, rows: Iterator[Values]) -> None:
    first = next(rows)
    names = ", ".join(first)
    marks = ", ".join(f":{name}" for name in first)
    statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608
    connection.execute(statement, first)
    connection.executemany(statement, rows)


@dataclass(frozen=True)
class _Person:
    """One holder. The number is that of all their rows, but for the events."""

    keys: RegisterKeys
    number: int

    @property
    def _public_key(self) -> bytes:
        return b"%0*d" % (_SPKI, self.number)

    @property
    def _account(self) -> str:
        return f"{self.number * 7_919:016}"

    @property
    def _reference(self) -> str:
        return f"{self.number:09}" + check_digit(f"{self.number:09}")

    @property
    def _came(self) -> datetime:
        return came_at(self.number)

    @property
    def _state(self) -> LinkState:
        return _STATES[self.number // 20 * 37 % len(_STATES)]

    @property
    def _service(self) -> str:
        return SERVICES[self.number // 2 % len(SERVICES)]

    def mykey(self) -> Values:
        value = mykey(self.number).encode()
        return {"id": self.number, "lookup": self.keys.lookup(MYKEY, value), "sealed": self.keys.seal(MYKEY, value)}

    def holder(self) -> Values:
        return {
            "id": self.number,
            "lookup": self.keys.lookup(HOLDER, self._public_key),
            "sealed_public_key": self.keys.seal(PUBLIC_KEY, self._public_key),
            "mykey_id": self.number,
        }

    def reservation(self) -> Values:
        draft = ReservationDraft(
            holder=self.keys.lookup(HOLDER, self._public_key),
            public_key=self._public_key,
            mykey=mykey(self.number),
            mykey_lookup=self.keys.lookup(MYKEY, mykey(self.number).encode()),
            programme=PROGRAMME,
            acting=Capacity.HOLDER,
            terms="2020-07",
            counter=_COUNTER,
            mode=Mode.CITIZEN,
            recorded_at=self._came,
        )
        return {
            "id": self.number,
            "holder_id": self.number,
            "mykey_id": self.number,
            "is_live": True,
            "recorded_at": _written(draft.recorded_at),
            **self._signed(draft),
        }

    def account(self) -> Values:
        return {
            "id": self.number,
            "mykey_id": self.number,
            "programme": PROGRAMME,
            "lookup": self.keys.lookup(ACCOUNT, self._account.encode()),
            "space": self._service,
            "sharer_id": 0,
            "is_live": self._state in LIVE,
        }

    def link(self) -> Values:
        draft = LinkDraft(
            holder=self.keys.lookup(HOLDER, self._public_key),
            public_key=self._public_key,
            mykey=mykey(self.number),
            mykey_lookup=self.keys.lookup(MYKEY, mykey(self.number).encode()),
            account=self._account,
            account_lookup=self.keys.lookup(ACCOUNT, self._account.encode()),
            account_space=self._service,
            codes=("4821",),
            reference=self._reference,
            programme=PROGRAMME,
            measure="municipal",
            service=self._service,
            account_shared=False,
            clerk_confirmed=False,
            acting=Capacity.HOLDER,
            terms="2020-07",
            counter=_COUNTER,
            mode=Mode.CITIZEN,
            entered_at=self._came + timedelta(minutes=4),
        )
        waits = self._state is LinkState.RECORDED
        return {
            "id": self.number,
            "reference": draft.reference,
            "holder_id": self.number,
            "mykey_id": self.number,
            "account_id": self.number,
            "measure": draft.measure,
            "service": draft.service,
            "account_tail": tail(draft.account),
            "clerk_confirmed": draft.clerk_confirmed,
            "entered_at": _written(draft.entered_at),
            "sealed_account": self.keys.seal(ACCOUNT, draft.account.encode()) if waits else None,
            "sealed_codes": self.keys.seal(CODES, json.dumps(draft.codes).encode()) if waits else None,
            "state": self._state.value,
            "is_live": self._state in LIVE,
            "head": os.urandom(_HASH),
            "batch_id": 1 if LinkState.HANDED_OVER in _HISTORIES[self._state] else None,
            **self._signed(draft),
        }

    def _signed(self, draft: ReservationDraft | LinkDraft) -> Values:
        return {
            "programme": draft.programme,
            "acting": draft.acting.value,
            "terms": draft.terms,
            "counter": draft.counter,
            "mode": draft.mode.value,
            "sealed_message": seal_message(self.keys, draft.message()),
            "signature": os.urandom(_SIGNATURE),
            "scheme": RSA_SHA256,
        }

    def events(self) -> Iterator[Values]:
        for number, state in enumerate(_HISTORIES[self._state], start=1):
            yield {
                "link_id": self.number,
                "number": number,
                "state": state.value,
                "at": _written(self._came + timedelta(minutes=4, seconds=number)),
                "reason": "account_unknown" if state is LinkState.REJECTED else None,
                "counter": _COUNTER,
                "mode": Mode.CITIZEN.value,
                "chain": os.urandom(_HASH),
            }


def _written(moment: datetime) -> str:
    """As SQLAlchemy writes it into SQLite."""
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S}.000000"
