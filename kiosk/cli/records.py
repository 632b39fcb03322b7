"""`kiosk records`: look at and through the record, report, list incidents, hand links over, take results back."""

from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from kiosk.app.settings_loading import load
from kiosk.cli.shared.common import (
    Config,
    DataDir,
    PracticeOption,
    caller,
    day,
    explained,
    moment,
    path,
    require_answer,
)
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.office.record_queries import PAGE, DateRange, Query, RecordKind
from kiosk.domain.records.link import LinkState
from kiosk.domain.values.errors import UsageError
from kiosk.files.formats.record_files import Format, HandOverFormat

records = typer.Typer(no_args_is_help=True, help="Look at the record, hand links over, take results back.")
export = typer.Typer(no_args_is_help=True, help="Hand over.")
import_ = typer.Typer(no_args_is_help=True, help="Take back.")
records.add_typer(export, name="export")
records.add_typer(import_, name="import")


MyKey = Annotated[str | None, typer.Option("--mykey", help="MyKey ID, in any spelling.")]
ServiceNamed = Annotated[str | None, typer.Option("--service", help="Official number (MP…) or key of the service.")]
States = Annotated[list[LinkState] | None, typer.Option("--state", help="Links that stand so; may be given again.")]
MarkOption = Annotated[RecordMark | None, typer.Option("--mark", help="Records on which this mark stands.")]
SinceOption = Annotated[date | None, typer.Option("--from", metavar="DAY", parser=day, help="From this day on.")]
UntilOption = Annotated[date | None, typer.Option("--to", metavar="DAY", parser=day, help="Up to and with this day.")]


@records.command("list")
def list_records(
    kind: Annotated[RecordKind | None, typer.Option(help="Reservations or links alone.")] = None,
    mykey: MyKey = None,
    service: ServiceNamed = None,
    state: States = None,
    mark: MarkOption = None,
    programme: Annotated[str | None, typer.Option(metavar="KEY", help="Of this programme alone.")] = None,
    since: SinceOption = None,
    until: UntilOption = None,
    limit: Annotated[
        int | None, typer.Option(min=1, help="So many at the most; a page of 100 if nothing is said.")
    ] = None,
    whole: Annotated[bool, typer.Option("--all", help="All of them, however many.")] = False,
    after: Annotated[
        str | None, typer.Option(metavar="reservation:ID|link:ID", help="The page after this record.")
    ] = None,
    check: Annotated[bool, typer.Option("--check", help="Check each signature and history again.")] = False,
    form: Annotated[
        Format | None, typer.Option("--format", help="As the file's name says if nothing is said, or text.")
    ] = None,
    out: Annotated[Path | None, typer.Option(metavar="FILE", parser=path, help="A new file, with all of them.")] = None,
    practice: PracticeOption = False,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """The newest records that fit all of it; MyKey IDs are half covered, accounts but for their end."""
    from kiosk.app.records import list_command

    if whole and limit is not None:
        raise typer.BadParameter("all of them, or so many at the most", param_hint="--all, --limit")
    query = Query(
        kind=kind,
        mykey=mykey,
        service=service,
        programme=programme,
        states=_states(state),
        days=_days(since, until),
        mark=mark,
    )
    wanted = list_command.Listing(query, limit, whole, after, check, form, out)
    with explained():
        list_command.list_records(load(config, data_dir=data_dir).settings, wanted, practice=practice, by=caller())


@records.command("verify")
def verify_records(
    anchor: Annotated[
        str | None,
        typer.Option(metavar="NUMBER CODE", help="Register head of a report or a hand-over: still so?"),
    ] = None,
    practice: PracticeOption = False,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """Check every record's signature and history again, and that none is missing. Exit 1 when one does not fit."""
    from kiosk.app.records.verify_command import verify_all

    with explained():
        settings = load(config, data_dir=data_dir).settings
        faults = verify_all(settings, practice=practice, anchor=anchor, by=caller())
    raise typer.Exit(1 if faults else 0)


@records.command("adopt")
def adopt_register(
    reason: Annotated[str, typer.Option(metavar="TEXT", help="Why it is right as it is; kept in the register.")],
    handed_over: Annotated[
        list[Path] | None,
        typer.Option(parser=path, metavar="FILE", help="A hand-over file of before; may be given again."),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Ask nothing, for scripts.")] = False,
    practice: PracticeOption = False,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """Take the register as it is, when it is not the one of last time. What is lost is told before it is asked."""
    from kiosk.app.records.adopt_command import adopt_register

    with explained():
        settings = load(config, data_dir=data_dir).settings
        wanted = partial(_is_taken, yes=yes)
        adopt_register(settings, reason, wanted, handed_over or (), practice=practice, by=caller())


def _is_taken(*, yes: bool) -> bool:
    require_answer(yes=yes)
    return yes or typer.confirm("Take the register as it is?")


@records.command("find")
def find_records(
    mykey: MyKey = None,
    service: ServiceNamed = None,
    ticket: Annotated[
        int | None,
        typer.Option(
            help="Number of a ticket of the day given by --from, or of today: what was recorded "
            "at its counter while it was called."
        ),
    ] = None,
    state: States = None,
    mark: MarkOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="So many at the most.")] = PAGE,
    practice: PracticeOption = False,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """The newest records that fit all of it; MyKey IDs are half covered, accounts but for their end."""
    from kiosk.app.records import find_command

    days, states = _days(since, until), _states(state)
    query = Query(mykey=mykey, service=service, ticket=ticket, states=states, days=days, mark=mark)
    with explained():
        settings = load(config, data_dir=data_dir).settings
        is_found = find_command.find_records(settings, query, limit, practice=practice, by=caller())
    raise typer.Exit(0 if is_found else 1)


def _states(given: list[LinkState] | None) -> frozenset[LinkState] | None:
    return frozenset(given) if given else None


def _days(since: date | None, until: date | None) -> DateRange | None:
    """None: any day."""
    return None if since is None and until is None else DateRange(since, until)


@records.command("show")
def show_record(
    record: Annotated[str, typer.Argument(metavar="REFERENCE|reservation:ID|link:ID", help="Which one.")],
    practice: PracticeOption = False,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """One record and all that became of it, in order, with its signature checked again."""
    from kiosk.app.records import find_command

    with explained():
        find_command.show_record(load(config, data_dir=data_dir).settings, record, practice=practice, by=caller())


@records.command("readers")
def list_readers(practice: PracticeOption = False, data_dir: DataDir = None, config: Config = None) -> None:
    """How each reader has read cards in the last thirty days, and whether it is getting worse."""
    from kiosk.app.records.readers_and_incidents import print_health

    with explained():
        print_health(load(config, data_dir=data_dir).settings, practice=practice, by=caller())


@records.command("incidents")
def list_incidents(
    limit: Annotated[int, typer.Option(min=1, max=1000, help="So many at the most.")] = 50,
    practice: PracticeOption = False,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """Open incidents first, then the newest: what, when, which records, and what was done, line by line."""
    from kiosk.app.records.readers_and_incidents import print_incidents

    with explained():
        print_incidents(load(config, data_dir=data_dir).settings, limit, practice=practice, by=caller())


@records.command("report")
def write_report(
    out: Annotated[Path, typer.Option(parser=path, metavar="FILE.(xlsx|pdf)", help="A new file.")],
    first: Annotated[date | None, typer.Option("--from", metavar="DAY", parser=day, help="First day.")] = None,
    last: Annotated[date | None, typer.Option("--to", metavar="DAY", parser=day, help="Last day.")] = None,
    counter: Annotated[str | None, typer.Option(metavar="NAME", help="Of this counter alone.")] = None,
    mask: Annotated[bool, typer.Option("--masked", help="For publication: no number under five.")] = False,
    practice: PracticeOption = False,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """What was done: visits, results, why cards failed, times, readers, answers. Of today if no day is given."""
    from kiosk.app.records.report_command import report_into

    with explained():
        settings = load(config, data_dir=data_dir).settings
        report_into(settings, out, first, last, counter=counter, mask=mask, practice=practice, by=caller())


@export.command("links")
def export_links(
    service: ServiceNamed = None,
    out: Annotated[
        Path | None,
        typer.Option(
            parser=path,
            metavar="FILE.(csv|xlsx)",
            help="The file for the provider; where 1,000 links are not enough, -2, -3 … too.",
        ),
    ] = None,
    out_dir: Annotated[
        Path | None, typer.Option(parser=path, metavar="DIR", help="A folder, for files named by service and day.")
    ] = None,
    form: Annotated[
        HandOverFormat, typer.Option("--format", help="Of the files in that folder.")
    ] = HandOverFormat.XLSX,
    since: Annotated[
        datetime | None, typer.Option(parser=moment, metavar="DAY[THH:MM]", help="Links made from this day on.")
    ] = None,
    today: Annotated[bool, typer.Option("--today", help="Also links of today, which may be taken back today.")] = False,
    to_come: Annotated[
        bool,
        typer.Option("--to-come", help="Also links of days that have not come: made while the clock was ahead."),
    ] = False,
    practice: PracticeOption = False,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """Hand over all links that wait, of one service or of every. Their security codes are erased here with it."""
    from kiosk.app.handover import handover_export

    if (out is None) == (out_dir is None):
        raise typer.BadParameter("name a file for one service, or a folder", param_hint="--out, --out-dir")
    with explained():
        settings = load(config, data_dir=data_dir).settings
        days = {"today": today, "to_come": to_come}
        if out_dir is not None:
            kind = f".{form}"
            handover_export.export_all(settings, service, since, out_dir, kind, practice=practice, by=caller(), **days)
        elif out is not None and service is not None:
            handover_export.export_links(settings, service, since, out, practice=practice, by=caller(), **days)
        else:
            raise UsageError("One file is for one service: name it with --service, or a folder for all with --out-dir.")


@export.command("abandon")
def abandon(
    batch: Annotated[int, typer.Argument(min=1, max=2**63 - 1, help="Number of a batch whose file is lost.")],
    practice: PracticeOption = False,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """Wait no longer for a lost hand-over file; its links are named."""
    from kiosk.app.handover import handover_export

    with explained():
        handover_export.abandon(load(config, data_dir=data_dir).settings, batch, practice=practice, by=caller())


@import_.command("results")
def import_results(
    file: Annotated[Path, typer.Argument(parser=path, metavar="FILE.(csv|xlsx)", help="reference,result,reason")],
    service: Annotated[str, typer.Option(metavar="KEY", help="Whose file it is: a service's key or number.")],
    batch: Annotated[int, typer.Option(min=1, max=2**63 - 1, help="Number of the batch that it answers.")],
    practice: PracticeOption = False,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """Take over completed and rejected links of one batch. Exit 1 when anything is wrong: then nothing was changed."""
    from kiosk.app.handover import results_import

    with explained():
        results_import.import_results(
            load(config, data_dir=data_dir).settings, file, service, batch, practice=practice, by=caller()
        )


@import_.command("undo")
def undo_results(
    number: Annotated[int, typer.Argument(min=1, max=2**63 - 1, help="Number that the import has told.")],
    practice: PracticeOption = False,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """Take imported results back: their links are with the provider again, as they were."""
    from kiosk.app.handover import results_import

    with explained():
        results_import.undo_results(load(config, data_dir=data_dir).settings, number, practice=practice, by=caller())


@records.command("batches")
def list_batches(practice: PracticeOption = False, data_dir: DataDir = None, config: Config = None) -> None:
    """What was handed over to whom, the newest first, and which results came back."""
    from kiosk.app.handover import results_import

    with explained():
        results_import.list_batches(load(config, data_dir=data_dir).settings, practice=practice, by=caller())
