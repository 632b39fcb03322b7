"""`kiosk records readers` and `incidents`: the readers' health, and the incidents."""

from collections.abc import Iterator

from kiosk.app.callers.acting import admitted
from kiosk.app.callers.options import AS_OWNER, CallerOptions
from kiosk.app.clock import clock_for
from kiosk.app.process import show
from kiosk.app.settings import Settings
from kiosk.app.store import store_to_read
from kiosk.domain.office.incidents import DamagedIncident, Incident
from kiosk.domain.office.record_queries import reference_of
from kiosk.domain.staff.command_line import reference_to
from kiosk.domain.staff.desk_log import AuditAction
from kiosk.domain.values.times import moment_in_digits
from kiosk.storage.core.errors import DAMAGED
from kiosk.storage.office.incidents import listed_incidents
from kiosk.storage.office.readings import health_since
from kiosk.storage.opening.answers import unanswered


def print_health(settings: Settings, *, practice: bool, by: CallerOptions = AS_OWNER) -> None:
    """Raises StorageError."""
    # With Qt, which translates: the other commands do without.
    from kiosk.ui.messages.card.readers import line_of, name_of, trend_of  # noqa: PLC0415

    with store_to_read(settings, practice=practice) as store:
        permission = admitted(settings, store, by, AuditAction.LIST_READERS, practice=practice)
        readers = health_since(store.engine, clock_for(settings, practice=practice).now())
        permission.note(reference_to(len(readers), "readers"))
    if not readers:
        show("no card has been read")
    for health in readers:
        show(f"{name_of(health)}: {trend_of(health.trend)}")
        for day in health.days:
            show(f"  {line_of(day)}")


def print_incidents(settings: Settings, newest: int, *, practice: bool, by: CallerOptions = AS_OWNER) -> None:
    """The open ones first, each with its records and its lines. Raises StorageError, UserError."""
    with store_to_read(settings, practice=practice) as store:
        permission = admitted(settings, store, by, AuditAction.LIST_INCIDENTS, practice=practice)
        try:
            found = list(listed_incidents(store.engine, store.keys, newest))
        except DAMAGED as error:
            raise unanswered(store.engine, error, "The incidents cannot be read from the register") from None
        permission.note(reference_to(len(found), "incidents"))
    for incident in found:
        for line in _told(incident):
            show(line)
    if not found:
        show("no incident is recorded")


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
