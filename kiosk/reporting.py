"""`kiosk records report`: the register's counts into a file."""

import os
from datetime import date
from pathlib import Path

import typer

from kiosk import startup
from kiosk.domain.errors import Explained, WrongUse
from kiosk.domain.masking import masked
from kiosk.domain.report import Days, ReportFailed
from kiosk.domain.times import local
from kiosk.report_files import check_name, write_report
from kiosk.settings import Settings
from kiosk.storage.reports import SqlReports
from kiosk.ui.messages.report import period_of, visits_of
from kiosk.wiring import clock_for, counter_for, existing_store


def report_into(
    settings: Settings, out: Path, first: date | None, last: date | None, *, mask: bool, practice: bool
) -> None:
    """Of today where no day is given. Raises WrongUse, Explained, StorageError."""
    check_name(out)
    now = clock_for(settings, practice=practice).now()
    days = _days(first, last, local(now).date())
    counter = counter_for(settings, practice=practice)
    with existing_store(settings, practice=practice) as store:
        found = SqlReports(store.engine).report(days)
    if isinstance(found, ReportFailed):
        raise Explained(
            "The report cannot be counted: something in the register cannot be read. Nothing was written. "
            "Check the records with `kiosk records verify`, and put back the newest backup if they do not fit."
        )
    report = masked(found) if mask else found
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    startup.make_application(settings)
    write_report(out, report, counter, now)
    typer.echo(f"{period_of(days)}: {visits_of(report)}: {out}")


def _days(first: date | None, last: date | None, today: date) -> Days:
    """Raises WrongUse."""
    try:
        return Days(first or last or today, last or (max(first, today) if first else today))
    except ValueError:
        raise WrongUse(f"{last} comes before {first}. Turn --from and --to round.") from None
