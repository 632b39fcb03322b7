"""Records by the dozen, put straight into the tables: nothing of them is signed, but all that a page shows is there."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, insert

from kiosk.domain.office.record_queries import Query, RecordKind
from kiosk.domain.records.link import LIVE, LinkState
from kiosk.storage.core.keys import MYKEY, RegisterKeys
from kiosk.storage.schema.tables import AccountRow, Base, HolderRow, LinkRow, MyKeyRow, ReservationRow
from kiosk.storage.schema.ticket_tables import TicketRow
from tests.fakes.around.clock import WEDNESDAY_MORNING

PEOPLE = ("ABCD3467", "ACDE4679", "WXYA6797")


@dataclass(frozen=True)
class Many:
    """One record. `hour` is counted from a Wednesday morning; many may share it. A reservation has no service."""

    hour: int
    person: int
    programme: str
    service: str | None = None
    state: LinkState = LinkState.RECORDED

    @property
    def kind(self) -> RecordKind:
        return RecordKind.RESERVATION if self.service is None else RecordKind.LINK

    def fits(self, query: Query) -> bool:
        """As the rules say it, one record after the other."""
        day = (WEDNESDAY_MORNING + timedelta(hours=self.hour)).date()
        days = query.days
        return (
            query.wants(self.kind)
            and query.mykey in (None, PEOPLE[self.person])
            and query.programme in (None, self.programme)
            and query.service in (None, self.service)
            and (query.states is None or self.state in query.states)
            and (days is None or ((days.first or day) <= day <= (days.last or day)))
        )


def clear(connection: Connection) -> None:
    for table in reversed(Base.metadata.sorted_tables):
        connection.execute(table.delete())


def put_people(connection: Connection, keys: RegisterKeys) -> None:
    for number, mykey in enumerate(PEOPLE, start=1):
        lookup, sealed = keys.lookup(MYKEY, mykey.encode()), keys.seal(MYKEY, mykey.encode())
        connection.execute(insert(MyKeyRow).values(id=number, lookup=lookup, sealed=sealed))


def put_called(connection: Connection, number: int) -> None:
    """A ticket that was called in the first hour."""
    ticket: dict[str, Any] = {"day": WEDNESDAY_MORNING.date(), "number": number, "errand": "link", "state": "called"}
    called: dict[str, Any] = {"taken_at": WEDNESDAY_MORNING, "called_at": WEDNESDAY_MORNING, "counter": "counter-1"}
    connection.execute(insert(TicketRow).values(**ticket, **called, recalls=0))


def put(connection: Connection, records: Sequence[Many], first: int = 1) -> None:
    """The number of a record is its place in the sequence, counted from `first`; and that of all that hangs on it."""
    for number, record in enumerate(records, start=first):
        lookup = b"%032d" % number
        holder: dict[str, Any] = {
            "id": number,
            "lookup": lookup,
            "sealed_public_key": b"-",
            "mykey_id": record.person + 1,
        }
        connection.execute(insert(HolderRow).values(holder))
        if record.service is None:
            connection.execute(insert(ReservationRow).values(_common(number, record) | _of_reservation(record)))
            continue
        account: dict[str, Any] = {
            "id": number,
            "mykey_id": record.person + 1,
            "programme": record.programme,
            "lookup": lookup,
        }
        account |= {"space": record.service, "is_live": False, "sharer_id": 0}
        connection.execute(insert(AccountRow).values(account))
        connection.execute(insert(LinkRow).values(_common(number, record) | _of_link(number, record)))


def _moment(record: Many) -> datetime:
    return WEDNESDAY_MORNING + timedelta(hours=record.hour)


def _common(number: int, record: Many) -> dict[str, Any]:
    return {
        "id": number,
        "holder_id": number,
        "mykey_id": record.person + 1,
        "programme": record.programme,
        "acting": "holder",
        "terms": "1",
        "counter": "counter-1",
        "mode": "citizen",
        "sealed_message": b"-",
        "signature": b"-",
        "scheme": "none",
    }


def _of_reservation(record: Many) -> dict[str, Any]:
    # One live reservation per person and programme: these have ended.
    return {"recorded_at": _moment(record), "is_live": False}


def _of_link(number: int, record: Many) -> dict[str, Any]:
    return {
        "reference": f"{number:010}",
        "account_id": number,
        # One live link per person and measure: each has its own.
        "measure": f"measure-{number}",
        "service": record.service,
        "account_tail": "4567",
        "clerk_confirmed": False,
        "entered_at": _moment(record),
        "state": record.state.value,
        "is_live": record.state in LIVE,
        "head": b"-",
    }
