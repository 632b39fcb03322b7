"""Writes a list of records as lines, CSV, JSON or an Excel workbook."""

import csv
import io
from collections.abc import Iterable, Iterator
from enum import StrEnum

from kiosk.domain.office.record_queries import Damaged, FoundRecord
from kiosk.domain.values.errors import UsageError
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import local
from kiosk.files.names import escaped, json_lines

COLUMNS = (
    "kind", "id", "recorded_at", "programme", "mykey", "acting", "counter", "measure", "service", "account_tail",
    "state", "reference", "damaged", "signature",
)  # fmt: skip
SIGNED = "ok"
_TITLE = "records"
# Of Excel; the first line holds the names.
_MOST_LINES = 2**20 - 1

RecordCell = str | int | bool | None


class Format(StrEnum):
    TEXT = "text"
    CSV = "csv"
    JSON = "json"
    XLSX = "xlsx"

    @property
    def suffix(self) -> str:
        return ".txt" if self is Format.TEXT else f".{self}"


class HandOverFormat(StrEnum):
    CSV = "csv"
    XLSX = "xlsx"


@dataclass(frozen=True)
class RecordLine:
    """One record; `signature` is the result of the check, None if it was not checked."""

    record: FoundRecord | Damaged
    signature: str | None = None

    def cells(self) -> dict[str, RecordCell]:
        """The values by column; times have the city hall's offset."""
        record = self.record
        known: dict[str, RecordCell] = {"kind": record.kind.value, "id": record.id, "signature": self.signature}
        if isinstance(record, FoundRecord):
            known |= {
                "recorded_at": local(record.recorded_at).isoformat(),
                "programme": record.programme,
                "mykey": record.mykey,
                "acting": record.acting.value,
                "counter": record.counter,
                "measure": record.measure,
                "service": record.service,
                "account_tail": record.account_tail,
                "state": record.standing.value if record.standing is not None else None,
                "reference": record.reference,
            }
        known["damaged"] = isinstance(record, Damaged)
        return {name: known.get(name) for name in COLUMNS}


def as_text(cell: str) -> str:
    """Mark a cell as text, because Excel turns what looks like a number, date or formula into one."""
    return '="' + cell.replace('"', '""') + '"' if cell else ""


def csv_of(lines: Iterable[RecordLine]) -> Iterator[bytes]:
    """UTF-8 with BOM and CRLF, as Excel opens it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    yield "\ufeff".encode()
    for line in lines:
        yield _taken(out)
        writer.writerow(
            as_text(escaped(cell)) if isinstance(cell, str) else _plain(cell) for cell in line.cells().values()
        )
    yield _taken(out)


def _plain(cell: int | bool | None) -> str:
    return "" if cell is None else str(cell).lower()


def _taken(out: io.StringIO) -> bytes:
    written = out.getvalue().encode()
    out.seek(0)
    out.truncate()
    return written


def json_of(lines: Iterable[RecordLine]) -> Iterator[bytes]:
    """An array, each record on a line of its own."""
    before = "[\n"
    for line in lines:
        yield "".join([before, *json_lines(line.cells())]).encode()
        before = ",\n"
    yield b"[]\n" if before == "[\n" else b"\n]\n"


def workbook_of(lines: Iterable[RecordLine]) -> bytes:
    """Every text is text, whatever it looks like. Raises UsageError for more lines than a sheet has."""
    # Loaded for this alone.
    import xlsxwriter  # noqa: PLC0415

    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"constant_memory": True}) as book:
        book.set_properties({"title": _TITLE})
        text, heading = book.add_format({"num_format": "@"}), book.add_format({"bold": True})
        sheet = book.add_worksheet(_TITLE)
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, len(COLUMNS) - 1, 18)
        for place, name in enumerate(COLUMNS):
            sheet.write_string(0, place, name, heading)
        for number, line in enumerate(lines, start=1):
            if number > _MOST_LINES:
                raise UsageError(f"A sheet has {_MOST_LINES:,} lines at the most. Ask more closely, or write CSV.")
            for place, cell in enumerate(line.cells().values()):
                _write(sheet, number, place, cell, text)
    return out.getvalue()


def _write(sheet, number: int, place: int, cell: RecordCell, text) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    match cell:
        case bool():
            sheet.write_boolean(number, place, cell)
        case int():
            sheet.write_number(number, place, cell)
        case str():
            sheet.write_string(number, place, cell, text)
        case None:
            pass
