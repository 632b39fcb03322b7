"""`kiosk records report`: the register's counts into a file."""

from datetime import date
from pathlib import Path

from kiosk.app.callers.acting import admitted
from kiosk.app.callers.options import AS_OWNER, CallerOptions
from kiosk.app.clock import clock_for
from kiosk.app.counter_setup import counter_for
from kiosk.app.process import show
from kiosk.app.progress import progress, stopped_saying
from kiosk.app.records.report_files import check_name, write_report
from kiosk.app.settings import Settings
from kiosk.app.start import display
from kiosk.app.start.application import make_application
from kiosk.app.store import store_to_read
from kiosk.domain.report.counts import ReportFailed, ReportPeriod
from kiosk.domain.report.report_masking import masked
from kiosk.domain.staff.command_line import reference_to, to_file
from kiosk.domain.staff.desk_log import AuditAction
from kiosk.domain.values.errors import UsageError, UserError
from kiosk.domain.values.times import local
from kiosk.storage.office.reports import SqlReports
from kiosk.ui.messages.desk.report import scope_of, visits_of


def report_into(
    settings: Settings,
    out: Path,
    first: date | None,
    last: date | None,
    *,
    counter: str | None,
    mask: bool,
    practice: bool,
    by: CallerOptions = AS_OWNER,
) -> None:
    """Default: today and all counters. Raises UsageError, UserError, StorageError."""
    check_name(out)
    if mask and counter is not None:
        raise UsageError(
            "A report of one counter is not for publication: taken off the report of all, it would tell the small "
            "numbers of the others. Leave out --counter or --masked."
        )
    now = clock_for(settings, practice=practice).now()
    days = _days(first, last, local(now).date())
    with (
        store_to_read(settings, practice=practice) as store,
        progress("the report is counted"),
        stopped_saying(_stopped),
    ):
        permission = admitted(settings, store, by, AuditAction.WRITE_REPORT, practice=practice)
        found = SqlReports(store.engine).report(days, counter)
        masking = "masked" if mask else ""
        permission.note(reference_to(f"{days.first}/{days.last}", masking, to_file(out.name)))
    if isinstance(found, ReportFailed):
        raise UserError(f"The report cannot be counted, and nothing was written. {found.why}")
    if counter is not None and counter not in found.counters:
        there = ", ".join(found.counters) or "none"
        raise UserError(f"Nobody came to the counter {counter!r} in these days. Choose one of: {there}.")
    report = masked(found) if mask else found
    display.offscreen()
    make_application(settings)
    with progress("the report is written"), stopped_saying(_stopped):
        write_report(out, report, counter_for(settings, practice=practice), now)
    show(f"{scope_of(report)}: {visits_of(report)}: {out}")


def _stopped() -> str:
    return "Stopped. No report was written."


def _days(first: date | None, last: date | None, today: date) -> ReportPeriod:
    """Raises UsageError."""
    try:
        return ReportPeriod(first or last or today, last or (max(first, today) if first else today))
    except ValueError:
        raise UsageError(f"{last} comes before {first}. Turn --from and --to round.") from None
