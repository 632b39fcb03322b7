"""What the next start finds in a data folder: what is there, and what does not fit."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.app.backup.unpack import check_digest
from kiosk.app.handover.handover_file import digest_of
from kiosk.app.settings import Settings
from kiosk.app.store import Store, is_signed, open_store
from kiosk.city_data.spots import SPOTS
from kiosk.files.backup.sealing import DamagedSeal, new_key_pair
from kiosk.storage.records.holders import open_mykey
from kiosk.storage.schema.amendment_tables import AmendmentRow
from kiosk.storage.schema.incident_tables import IncidentRow
from kiosk.storage.schema.setting_tables import SettingRow
from kiosk.storage.schema.tables import BatchRow, ReservationRow, ResultsRow
from kiosk.storage.schema.ticket_tables import TicketRow
from kiosk.storage.verify.desk_log_integrity import check_desk
from kiosk.storage.verify.records import check_joins, listed, listed_links

COUNTER = "office"


@cache
def public_key_of_city() -> str:
    """Its secret is kept nowhere: that a backup opens is shown elsewhere, here its digest has to fit."""
    return new_key_pair()[0]


def settings_of(folder: Path) -> Settings:
    return Settings(
        data_dir=folder / "data",
        counter_name=COUNTER,
        municipality="chigasaki",
        backup_recipients=(public_key_of_city(),),
    )


def spots_in(folder: Path) -> int:
    """Which sheet is in use; none: 0. Raises what a sheet that is half there raises."""
    if not (folder / "data" / SPOTS.name).exists():
        return 0
    spots = SPOTS.load(folder / "data")
    (number,) = {spot.address.removeprefix("中央").partition("-")[0] for spot in spots}
    assert len(spots) == 39
    return int(number)


@dataclass(frozen=True)
class FoundFacts:
    """What is there, and what does not fit."""

    facts: frozenset[str]
    faults: tuple[str, ...]


def look(folder: Path) -> FoundFacts:
    """Open the folder as the next start does, and check all of it."""
    store = open_store(settings_of(folder), practice=False)
    try:
        return FoundFacts(frozenset(_facts(store, folder)), tuple(_faults(store, folder)))
    finally:
        store.engine.dispose()


def _facts(store: Store, folder: Path) -> Iterator[str]:
    for link in listed_links(store.engine, store.keys, is_signed):
        yield f"link {link.reference}"
        if link.state == "cancelled":
            yield f"cancelled {link.reference}"
    with Session(store.engine) as unit:
        for reservation in unit.scalars(select(ReservationRow)):
            yield f"reservation {open_mykey(store.keys, reservation.mykey)}"
        yield from (f"ticket {number}" for number in unit.scalars(select(TicketRow.number)))
        yield from (f"amendment {number}" for number in unit.scalars(select(AmendmentRow.id)))
        yield from (f"incident {number}" for number in unit.scalars(select(IncidentRow.id)))
        yield from (f"results {number}" for number in unit.scalars(select(ResultsRow.id)))
        yield from (f"setting {number}" for number in unit.scalars(select(SettingRow.number)))
        placed = select(BatchRow).where(BatchRow.placed_at.is_not(None))
        yield from (f"batch {row.id}" for row in unit.scalars(placed) if digest_of(Path(row.file)) == row.digest)
    yield from (f"spots {number}" for number in range(1, spots_in(folder) + 1))
    yield from (f"backup {file.name}" for file in (folder / "backups").glob("*.age") if _fits(file))
    yield from (f"file {file.name} {file.stat().st_size}" for file in (folder / "out").glob("[lr]*"))


def _faults(store: Store, folder: Path) -> Iterator[str]:
    records = (*listed(store.engine, store.keys, is_signed), *listed_links(store.engine, store.keys, is_signed))
    yield from (str(record.fault) for record in records if record.fault is not None)
    yield from check_joins(store.engine, store.keys, is_signed)[1]
    yield from check_desk(store.engine, store.keys).faults
    with closing(store.engine.raw_connection()) as connection:
        checked = [row[0] for row in connection.cursor().execute("PRAGMA integrity_check")]
    yield from (said for said in checked if said != "ok")
    yield from (f"{file.name} is half written" for file in (folder / "backups").glob("*.age") if _fits(file) is False)
    for file in (folder / "out").glob("list-*"):
        if not file.read_bytes().endswith(b"\r\n"):
            yield f"{file.name} is half written"


def _fits(file: Path) -> bool | None:
    """Whether it is what its digest says; None: it has none, which comes after it."""
    try:
        return check_digest(file) or None
    except DamagedSeal:
        return False


def left_parts(folder: Path) -> list[str]:
    """Files that a killed program has left half-way."""
    hidden = [*(folder / "data").glob(".*"), *(folder / "out").glob(".*"), *(folder / "backups").glob(".*")]
    return sorted(file.name for file in hidden)
