"""The file for a provider, as CSV or Excel, and the results file that comes back."""

import csv
import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from kiosk.city_data.sheet_cells import optional
from kiosk.domain.records.link import LinkState, RejectReason, is_reference, lost_its_zeros
from kiosk.domain.records.provider_results import ProviderResult
from kiosk.domain.settings.sheet_faults import SheetFault, SheetFaultKind, TextFault, fault
from kiosk.domain.values.errors import UsageError
from kiosk.domain.values.text.input_forms import in_usual_widths
from kiosk.domain.values.times import local
from kiosk.files import names
from kiosk.files.durable import sync, write_new
from kiosk.files.formats.record_files import as_text
from kiosk.files.reading import contents
from kiosk.files.sheets import SheetColumn, SheetRow, SheetSchema
from kiosk.storage.handover.handover import HandedOverLink

if TYPE_CHECKING:
    import xlsxwriter

COLUMNS = ("reference", "measure", "mykey_id", "account_id", "code1", "code2", "code3", "acting", "linked_at")
_CODES = 3
_LARGEST = 256 * 1024 * 1024


def check_name(out: Path) -> None:
    """Raises UsageError unless the name is possible and says the kind of file."""
    names.check_name(out)
    if out.suffix.lower() not in _WRITERS:
        raise UsageError(f"{out}: name a file that ends with .csv or .xlsx")


def write_part(part: Path, kind: str, links: Sequence[HandedOverLink]) -> bytes:
    """Write the links to `part`, readable by its owner alone and safe on disk; the file's digest. Raises OSError."""
    # Ours, of a call that was killed: nobody else knows the name.
    part.unlink(missing_ok=True)
    write_new(part, b"", 0o600)
    try:
        _WRITERS[kind.lower()](part, [_cells(link) for link in links])
        sync(part)
        with suppress(OSError):
            sync(part.parent)
        return digest_of(part)
    except BaseException:
        # It holds security codes: nothing of it may stay behind.
        part.unlink(missing_ok=True)
        raise


def digest_of(file: Path) -> bytes:
    """Raises OSError."""
    return sha256(contents(file, _LARGEST)).digest()


def _cells(link: HandedOverLink) -> tuple[str, ...]:
    codes = (*link.codes, *("",) * _CODES)[:_CODES]
    moment = f"{local(link.linked_at):%Y-%m-%d %H:%M:%S}"
    return (link.reference, link.measure, link.mykey, link.account, *codes, link.acting, moment)


def _write_csv(part: Path, rows: Sequence[tuple[str, ...]]) -> None:
    """UTF-8 with BOM and CRLF, as Excel opens it."""
    with part.open("w", encoding="utf-8-sig", newline="") as out:
        _write_rows(out, rows)


def _write_rows(out: TextIO, rows: Sequence[tuple[str, ...]]) -> None:
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows(tuple(as_text(cell) for cell in row) for row in rows)


def _write_xlsx(part: Path, rows: Sequence[tuple[str, ...]]) -> None:
    # Loaded where it is written: most files are CSV.
    import xlsxwriter  # noqa: PLC0415
    from xlsxwriter.exceptions import FileCreateError  # noqa: PLC0415

    book = xlsxwriter.Workbook(str(part), {"in_memory": True})
    _fill(book, rows)
    try:
        book.close()
    except FileCreateError as error:
        raise next((cause for cause in error.args if isinstance(cause, OSError)), OSError(0, str(error))) from None


def _fill(book: "xlsxwriter.Workbook", rows: Sequence[tuple[str, ...]]) -> None:
    """Write every cell as text."""
    book.set_properties({"title": "links"})
    text = book.add_format({"num_format": "@"})
    heading = book.add_format({"bold": True})
    sheet = book.add_worksheet("links")
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, len(COLUMNS) - 1, 22, text)
    for place, name in enumerate(COLUMNS):
        sheet.write_string(0, place, name, heading)
    for line, row in enumerate(rows, start=1):
        for place, cell in enumerate(row):
            sheet.write_string(line, place, cell, text)


_WRITERS: dict[str, Callable[[Path, Sequence[tuple[str, ...]]], None]] = {".csv": _write_csv, ".xlsx": _write_xlsx}


_ROUNDED = re.compile(r"[0-9]+([.,][0-9]+)?E\+?[0-9]+", re.IGNORECASE)
_AS_A_NUMBER = re.compile(r"[0-9]{1,10}[.,]0+|[0-9]{1,3}([,.'][0-9]{3})+")


def _reference(text: str) -> str:
    """A receipt number as Excel may return it, with or without its mark for text."""
    written = in_usual_widths(text)
    marked = written.startswith('="') and written.endswith('"')
    plain = "".join((written[2:-1] if marked else written).split())
    if is_reference(plain):
        return plain
    if lost_its_zeros(plain):
        raise TextFault(SheetFaultKind.LOST_ZEROS, length=len(plain))
    if _ROUNDED.fullmatch(plain):
        raise TextFault(SheetFaultKind.ROUNDED)
    raise TextFault(SheetFaultKind.AS_A_SUM if _AS_A_NUMBER.fullmatch(plain) else SheetFaultKind.NO_REFERENCE)


_RESULTS = {state.value: state for state in (LinkState.COMPLETED, LinkState.REJECTED)}


def _result(text: str) -> LinkState:
    plain = in_usual_widths(text)
    if plain not in _RESULTS:
        raise TextFault(SheetFaultKind.NO_RESULT, one=LinkState.COMPLETED, other=LinkState.REJECTED)
    return _RESULTS[plain]


def _reason(text: str) -> RejectReason:
    plain = in_usual_widths(text)
    if plain not in set(RejectReason):
        raise TextFault(SheetFaultKind.NO_REASON, words=", ".join(RejectReason))
    return RejectReason(plain)


def _rules(row: SheetRow) -> list[tuple[str, SheetFault]]:
    rejected = row.values.get("result") is LinkState.REJECTED
    if rejected and row.texts["reason"] == "":
        return [("reason", fault(SheetFaultKind.REASON_NEEDED, words=", ".join(RejectReason)))]
    if row.values.get("result") is LinkState.COMPLETED and row.texts["reason"]:
        return [("reason", fault(SheetFaultKind.REASON_TOO_MUCH))]
    return []


def _outcome(row: SheetRow) -> ProviderResult:
    return ProviderResult(row.line, row.values["reference"], row.values["result"], row.values["reason"])


RESULTS: SheetSchema[ProviderResult] = SheetSchema(
    (
        SheetColumn("reference", _reference, unique=True),
        SheetColumn("result", _result),
        SheetColumn("reason", optional(_reason, "")),
    ),
    _outcome,
    _rules,
)
"""The results sheet: `reference,result,reason`."""
