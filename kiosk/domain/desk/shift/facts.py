"""What the lists of the day are made of, as the desk knows it now; and a sheet of one."""

from datetime import time

from kiosk.domain.desk.effects import Asking
from kiosk.domain.desk.state import Desk, IncidentList
from kiosk.domain.office.incidents import Incident
from kiosk.domain.report.counts import ReportPeriod
from kiosk.domain.report.day_lists import DayFacts, DayList
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import at, local


@dataclass(frozen=True)
class PrintDayList(Asking):
    shown: DayList
    facts: DayFacts


def day_facts(desk: Desk) -> DayFacts:
    today, counted, backups = local(desk.now).date(), desk.counted.report, desk.backups
    is_of_today = counted is not None and counted.days == ReportPeriod(today, today) and counted.counter is None
    are_known = desk.incidents.listed is not None and not desk.incidents.failed
    return DayFacts(
        desk.now,
        desk.counter.name,
        desk.counter.programme.name,
        has_reader=desk.citizen.has_reader,
        prints=desk.counter.prints,
        files_papers=desk.files_papers,
        register_doubted=desk.register_fault is not None,
        clock_doubted=desk.citizen.clock is not None,
        backup_at=None if backups is None else backups.newest,
        backup_late=None if backups is None else backups.warning(desk.now) is not None,
        incidents=desk.incidents.open if are_known else None,
        earlier_incidents=_earlier(desk.incidents, desk) if are_known else None,
        report=counted if is_of_today else None,
        queue=desk.ticket_queue.queue,
        links=desk.day.links,
        files=desk.day.files,
        notes=desk.shift.known,
        has_tickets=desk.counter.tickets,
    )


def _earlier(book: IncidentList, desk: Desk) -> int:
    """How many of the open ones are of a day before."""
    midnight = at(local(desk.now).date(), time())
    opened = (one for one in book.listed or () if isinstance(one, Incident) and one.is_open)
    return sum(one.opened_at < midnight for one in opened)
