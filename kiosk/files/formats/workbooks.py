"""Reads the one sheet of an Excel workbook (.xlsx) as lines of texts, as a CSV of it would hold them."""

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from kiosk.domain.settings.sheet_faults import SheetFault, SheetFaultKind, TextFault
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.text.input_forms import composed
from kiosk.files.sheets import NOT_CALCULATED, NumberCell
from kiosk.files.texts import SAVE_SHEET

MOST_OCTETS = 64 * 1024 * 1024
MOST_CELLS = 4_000_000
_BOOK, _STRINGS = "xl/workbook.xml", "xl/sharedStrings.xml"
_SHEET_PART = re.compile(r"xl/worksheets/[^/]+\.xml")
_EMPTY_CELL = re.compile(rb"<(?:\w+:)?c\s[^>]*\br=[^>]*/>")
_CELL = re.compile(rb"<((?:\w+:)?c)(\s[^>]*)?(?<!/)>(.*?)</\1>", re.DOTALL)
_UNPLACED = re.compile(rb"<(?:\w+:)?c(?=[\s>])(?![^>]*\br\s*=)")
_ROW = re.compile(rb"<(?:\w+:)?row[\s>]")
_PLACE = re.compile(rb"\br\s*=\s*[\"']([A-Za-z]{1,3})([0-9]{1,9})[\"']")
_KIND = re.compile(rb"\bt\s*=\s*[\"'](\w+)[\"']")
_VALUE = re.compile(rb"<(?:\w+:)?v[^>]*>([^<]+)<")
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/]")
_STRING = re.compile(rb"<(?:\w+:)?si[\s>]")


@dataclass(frozen=True)
class WorkbookLines:
    """The lines of its sheet that are not empty, with their numbers; and what is wrong with the sheet as a whole."""

    lines: tuple[tuple[int, list[str]], ...]
    faults: tuple[SheetFault, ...]


def workbook_lines(data: bytes) -> WorkbookLines:
    """Raises TextFault for a file that holds no one sheet that can be read."""
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(_measured(data))) as book:
            sheet = _only_sheet(book)
            rows = [] if sheet is None else sheet.to_python(skip_empty_area=False)
            merged = [] if sheet is None else sheet.merged_cell_ranges or []
    except (CalamineError, zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, OSError):
        raise TextFault(SheetFaultKind.DAMAGED_WORKBOOK) from None
    texts = ((number, [_text(value) for value in row]) for number, row in enumerate(rows, start=1))
    faults = tuple(SheetFault(SheetFaultKind.MERGED, {}, top + 1) for (top, _), _ in merged if top < len(rows))
    return WorkbookLines(tuple((number, cells) for number, cells in texts if any(cells)), faults)


def csv_of_workbook(data: bytes) -> bytes:
    """Its sheet as Excel saves it as "CSV UTF-8"; a line stays where it is. Raises TextFault."""
    out, at = io.StringIO(newline=""), 1
    writer = csv.writer(out)
    for number, cells in workbook_lines(data).lines:
        out.write("\r\n" * (number - at))
        writer.writerow(cells)
        at = number + 1
    return out.getvalue().encode("utf-8-sig")


def _measured(data: bytes) -> bytes:
    """The same workbook, unpacked and no larger than it may be: nothing in it grows when it is read.

    Raises TextFault, and what `zipfile` raises.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        parts = {each.filename: each for each in packed.infolist() if not each.is_dir()}
        if _BOOK not in parts:
            raise TextFault(SheetFaultKind.NO_WORKBOOK, save=SAVE_SHEET)
        wanted = [each for name, each in parts.items() if name.endswith((".xml", ".rels"))]
        if sum(each.file_size for each in wanted) > MOST_OCTETS:
            raise _too_much()
        # What says less of its size than it holds does not have its check sum.
        octets = {each.filename: packed.read(each) for each in wanted}
    strings = [len(each) for each in _STRING.split(octets.get(_STRINGS, b""))[1:]]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as unpacked:
        for name, content in octets.items():
            unpacked.writestr(name, _sheet(content, strings) if _SHEET_PART.fullmatch(name) else content)
    return out.getvalue()


def _sheet(xml: bytes, strings: list[int]) -> bytes:
    """Without empty cells, and with errors as texts, which the reader would leave out. Raises TextFault."""
    xml = _EMPTY_CELL.sub(b"", xml)
    rows = _ROW.split(xml)
    places = _PLACE.findall(xml)
    high = max((int(row) for _, row in places), default=0)
    wide = max((_column(letters) for letters, _ in places), default=0)
    if _UNPLACED.search(xml):
        high, wide = high + len(rows), wide + max(len(_UNPLACED.findall(row)) for row in rows)
    length = sum(_string_length(cell[1], cell[2], strings) for cell in _CELL.findall(xml))
    if high * wide > MOST_CELLS or length > MOST_OCTETS:
        raise _too_much()
    return _CELL.sub(_as_text, xml)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - ord("A") + 1
    return number


def _string_length(attributes: bytes, body: bytes, strings: list[int]) -> int:
    """How much a cell takes that names one of the workbook's texts: all can name the same long one."""
    kind, value = _KIND.search(attributes), _VALUE.search(body)
    if kind is None or kind[1] != b"s" or value is None or not value[1].strip().isdigit():
        return 0
    place = int(value[1][:9])
    return strings[place] if place < len(strings) else 0


def _as_text(cell: re.Match[bytes]) -> bytes:
    tag, attributes, body = cell[1], cell[2] or b"", cell[3]
    found = _KIND.search(attributes)
    kind = b"" if found is None else found[1]
    if kind == b"e":
        return cell[0].replace(found[0], b't="str"', 1) if found is not None else cell[0]
    if kind == b"str" or not _FORMULA.search(body) or _VALUE.search(body):
        return cell[0]
    told = NOT_CALCULATED.encode()
    return b'<%b%b t="str"><v>%b</v></%b>' % (tag, _KIND.sub(b"", attributes), told, tag)


def _too_much() -> TextFault:
    return TextFault(SheetFaultKind.SWOLLEN_WORKBOOK, most=MOST_OCTETS // 1024**2, cells=MOST_CELLS)


def _only_sheet(book: CalamineWorkbook) -> CalamineSheet | None:
    """The one with something in it; None if there is none. Raises TextFault."""
    filled = dict(_filled(book))
    shown = [sheet for sheet, is_shown in filled.items() if is_shown]
    if len(shown) > 1:
        raise TextFault(SheetFaultKind.SEVERAL_SHEETS, sheets=_names(shown))
    if filled and not shown:
        raise TextFault(SheetFaultKind.HIDDEN_SHEETS, sheets=_names(filled))
    return shown[0] if shown else None


def _filled(book: CalamineWorkbook) -> Iterator[tuple[CalamineSheet, bool]]:
    for number, about in enumerate(book.sheets_metadata):
        if about.typ == SheetTypeEnum.WorkSheet:
            sheet = book.get_sheet_by_index(number)
            if sheet.end is not None:
                yield sheet, about.visible == SheetVisibleEnum.Visible


def _names(sheets: "list[CalamineSheet] | dict[CalamineSheet, bool]") -> str:
    return ", ".join(sheet.name for sheet in sheets)


def _text(value: object) -> str:
    """As Excel writes it into a CSV, a day in the form that every program reads."""
    match value:
        case bool():
            return str(value).upper()
        case int() | float():
            return NumberCell(f"{value:.0f}" if value == int(value) else f"{value:.15g}")
        case datetime() if value.time() != time():
            return f"{value:%Y-%m-%d %H:%M}"
        case date():
            return f"{value:%Y-%m-%d}"
        case time():
            return f"{value:%H:%M}"
        case timedelta():
            minutes = round(value / timedelta(minutes=1))
            return f"{minutes // 60}:{minutes % 60:02}"
    return composed(str(value)).strip()
