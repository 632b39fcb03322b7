"""The record on the command line: listing and checking it, its incidents, and how the readers have done."""

from collections.abc import Iterator

import typer

from kiosk.domain.errors import Explained
from kiosk.domain.finding import reference_of
from kiosk.domain.incidents import DamagedIncident, Incident
from kiosk.domain.link import LinkState
from kiosk.domain.times import moment_in_digits
from kiosk.nfc.signing import is_signed
from kiosk.opening import Store, clock_for, existing_store
from kiosk.settings import Settings
from kiosk.storage.desk_checking import check_desk
from kiosk.storage.errors import DAMAGED
from kiosk.storage.incidents import listed_incidents
from kiosk.storage.readings import health_since
from kiosk.storage.records import UNREADABLE, Listed, ListedLink, check_joins, listed, listed_links


def _all(store: Store) -> Iterator[Listed]:
    yield from listed(store.engine, store.keys, is_signed)
    yield from listed_links(store.engine, store.keys, is_signed)


def _line(record: Listed) -> str:
    signed = "signature ok" if record.fault is None else f"DOES NOT FIT: {record.fault}"
    moment = moment_in_digits(record.recorded_at) if record.recorded_at is not None else UNREADABLE
    about = [moment, record.programme, record.mykey, record.acting, record.mode]
    if isinstance(record, ListedLink):
        tied = [record.measure, record.service, f"…{record.account_tail}", record.state, record.reference]
        return "  ".join([f"link {record.id}", *about, *tied, signed])
    over = [] if record.is_live else [LinkState.CANCELLED]
    return "  ".join([f"reservation {record.id}", *about, *over, signed])


def print_records(settings: Settings, *, practice: bool) -> None:
    """Raises StorageError."""
    with existing_store(settings, practice=practice) as store:
        empty = True
        for record in _all(store):
            empty = False
            typer.echo(_line(record))
        if empty:
            typer.echo("nothing is recorded")


def verify_all(settings: Settings, *, practice: bool) -> int:
    """Print what does not fit and return how many. Raises StorageError."""
    with existing_store(settings, practice=practice) as store:
        checked = faults = 0
        for record in _all(store):
            checked += 1
            if record.fault is not None:
                faults += 1
                typer.echo(_line(record))
        joined, unfit = check_joins(store.engine, store.keys, is_signed)
        desk = check_desk(store.engine, store.keys)
    for fault in (*unfit, *desk.faults):
        typer.echo(f"{fault}  DOES NOT FIT")
    typer.echo(f"{checked} records checked, {faults} do not fit")
    if joined:
        typer.echo(f"{joined} joined certificates checked, {len(unfit)} do not fit")
    if desk.events or desk.accounts:
        found = f"{desk.events} events and {desk.accounts} accounts checked, {len(desk.faults)} do not fit"
        typer.echo(f"desk: {found}")
    return faults + len(unfit) + len(desk.faults)


def print_health(settings: Settings, *, practice: bool) -> None:
    """Raises StorageError."""
    # With Qt, which translates: the other commands do without.
    from kiosk.ui.messages.readers import line_of, name_of, trend_of  # noqa: PLC0415

    with existing_store(settings, practice=practice) as store:
        readers = health_since(store.engine, clock_for(settings, practice=practice).now())
    if not readers:
        typer.echo("no card has been read")
    for health in readers:
        typer.echo(f"{name_of(health)}: {trend_of(health.trend)}")
        for day in health.days:
            typer.echo(f"  {line_of(day)}")


def print_incidents(settings: Settings, newest: int, *, practice: bool) -> None:
    """The open ones first, each with its records and its lines. Raises StorageError, Explained."""
    with existing_store(settings, practice=practice) as store:
        try:
            found = list(listed_incidents(store.engine, store.keys, newest))
        except DAMAGED as error:
            raise Explained(f"The incidents cannot be read from the register ({type(error).__name__}).") from None
    for incident in found:
        typer.echo("\n".join(_told(incident)))
    if not found:
        typer.echo("no incident is recorded")


def _told(incident: Incident | DamagedIncident) -> Iterator[str]:
    if isinstance(incident, DamagedIncident):
        yield f"incident {incident.id}  DOES NOT FIT, see `kiosk records verify`"
        return
    state = "open" if incident.is_open else "closed"
    about = [f"incident {incident.id}", state, moment_in_digits(incident.opened_at), incident.counter, incident.clerk]
    where = [part for part in (incident.errand, incident.step) if part is not None]
    yield "  ".join([*about, incident.what, *where])
    if incident.records:
        yield f"  concerns: {', '.join(reference_of(record.kind, record.id) for record in incident.records)}"
    for line in incident.lines:
        yield "  ".join(["", f"#{line.number}", moment_in_digits(line.at), line.clerk, line.topic, line.value]).rstrip()
