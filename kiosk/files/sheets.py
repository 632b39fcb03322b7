"""Reads a sheet that people keep in Excel, CSV or workbook: all of it, or refused with every mistake by cell."""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Generic, TypeVar

from kiosk.domain.settings.sheet_faults import FaultValue, SheetFault, SheetFaultKind, TextFault, fault
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.text.input_forms import composed, in_usual_widths
from kiosk.domain.values.text.letters import Letter, Written
from kiosk.files import reading
from kiosk.files.names import name_shown
from kiosk.files.texts import SAVE_SHEET, decoded, is_packed

T = TypeVar("T")

LARGEST = 64 * 1024 * 1024
PRINTED = 50
COLLECTED = 10_000
_EXCEL_ERROR = re.compile(
    "#(N/A|REF|VALUE|NAME|DIV/0|NULL|NUM|SPILL|CALC|FIELD|BLOCKED|CONNECT|BUSY|UNKNOWN|EXTERNAL|PYTHON|GETTING_DATA)[!?]?",
    re.IGNORECASE,
)
_TOO_NARROW = re.compile("#+")


NOT_CALCULATED = "#NOT CALCULATED"
"""Stands for a workbook's formula whose value no program has worked out."""


class NumberCell(str):
    """The digits of a cell that Excel keeps as a number: without a 0 that was typed before them."""

    __slots__ = ()


class SheetProblems(UserError):
    """A sheet cannot be used. `faults` has each with line and column; the text holds the first of them."""

    def __init__(self, name: str, faults: Sequence[SheetFault]) -> None:
        problems = tuple(map(str, faults))
        count = "a problem" if len(problems) == 1 else f"{len(problems)} problems"
        lines = [f"{name_shown(name)} was not taken over, it has {count}:", *problems[:PRINTED]]
        if len(problems) > PRINTED:
            lines.append(f"and {len(problems) - PRINTED} more")
        super().__init__(*lines)
        self.faults, self.problems = tuple(faults), problems


@dataclass(frozen=True)
class SheetColumn:
    """`parse` raises TextFault. Of a `unique` one no value but None comes twice.

    With `looks` no two may look alike: those of which it gives the same. One that is `written` may begin with a 0, so
    that a number of Excel does not do.
    """

    name: str
    parse: Callable[[str], object]
    unique: bool = False
    looks: Callable[[str], str] | None = None
    written: bool = False


@dataclass(frozen=True)
class SheetRow:
    """One line: what is written in each column, and the values of the cells that have no problem."""

    line: int
    texts: dict[str, str]
    values: dict[str, Any]


def _no_rules(_: SheetRow) -> Iterable[tuple[str, SheetFault]]:
    return ()


@dataclass(frozen=True)
class SheetSchema(Generic[T]):
    """The columns, in any order. `rules` yields (column, what is wrong) between cells; `build` sees sound rows only.

    `none`: what is wrong with one that has no line; only some sheets may be so.
    """

    columns: tuple[SheetColumn, ...]
    build: Callable[[SheetRow], T]
    rules: Callable[[SheetRow], Iterable[tuple[str, SheetFault]]] = _no_rules
    none: SheetFaultKind = SheetFaultKind.NO_LINE
    may_be_empty: bool = False

    def read(self, data: bytes, name: str) -> tuple[T, ...]:
        """The parsed lines in order, without empty ones. Raises SheetProblems.

        A problem never quotes a cell, unless its column's `parse` does.
        """
        problems: list[SheetFault] = []
        rows = _lines(data, name, problems)
        top, header = next(rows, (1, []))
        if not header and not problems:
            raise SheetProblems(name, [fault(SheetFaultKind.EMPTY, columns=self._names)])
        while header and not header[-1]:
            header.pop()  # Excel keeps columns that were once in use
        header = [in_usual_widths(name) for name in header]
        places = self._places(top, header, problems)
        built = [self.build(row) for row in self._checked(rows, len(header), places, problems) if not problems]
        if not problems and not built and not self.may_be_empty:
            problems.append(fault(self.none))
        if problems:
            raise SheetProblems(name, _with_cells(problems, header) if is_packed(data) else problems)
        return tuple(built)

    @property
    def _names(self) -> str:
        return ",".join(column.name for column in self.columns)

    def _places(self, line: int, header: list[str], problems: list[SheetFault]) -> dict[str, int]:
        """Where each column stands. A doubled one counts where it stands first."""
        known = {column.name for column in self.columns}
        if header and not known.intersection(header):
            problems.append(_at(line, None, SheetFaultKind.NO_COLUMNS, columns=self._names))
            return {}
        places: dict[str, int] = {}
        for place, name in enumerate(header):
            if name not in known:
                problems.append(_at(line, spelt(name, str.isascii), SheetFaultKind.UNKNOWN_COLUMN))
            elif name in places:
                problems.append(_at(line, name, SheetFaultKind.COLUMN_TWICE))
            if len(problems) >= COLLECTED:
                return {}
            places.setdefault(name, place)
        missing = (name for name in (column.name for column in self.columns) if header and name not in places)
        problems.extend(_at(line, name, SheetFaultKind.COLUMN_MISSING) for name in missing)
        return places

    def _checked(
        self, rows: Iterator[tuple[int, list[str]]], width: int, places: dict[str, int], problems: list[SheetFault]
    ) -> Iterator[SheetRow]:
        """Every row, with its problems added. Of a header with problems only the columns that are there are checked."""
        whole = not problems
        columns = [column for column in self.columns if column.name in places]
        looks = {column.name: column.looks for column in columns if column.looks is not None}
        met: dict[str, dict[str, int]] = {name: {} for name in looks}
        seen: dict[str, dict[object, int]] = {column.name: {} for column in columns if column.unique}
        for line, cells in rows:
            if len(problems) >= COLLECTED:
                problems.append(_at(line, None, SheetFaultKind.NOT_CHECKED))
                return
            if not columns:
                continue
            if len(cells) != width and (len(cells) < width or any(cells[width:])):
                problems.append(_ragged(line, len(cells), width))
                continue
            row = SheetRow(line, {column.name: cells[places[column.name]] for column in columns}, {})
            for column in columns:
                try:
                    _check_no_error(row.texts[column.name], column)
                    row.values[column.name] = column.parse(row.texts[column.name])
                except TextFault as error:
                    problems.append(replace(error.fault, line=line, column=column.name))
            for name, lines in seen.items():
                value = row.values.get(name)
                if value is not None and (first := lines.setdefault(value, line)) != line:
                    problems.append(_at(line, name, SheetFaultKind.SAME, first=first))
            for name, of in looks.items():
                if name in row.values and (first := met[name].setdefault(of(row.values[name]), line)) != line:
                    problems.append(_at(line, name, SheetFaultKind.LOOKS_SAME, first=first))
            if whole:
                problems.extend(replace(wrong, line=line, column=name) for name, wrong in self.rules(row))
            yield row


def _at(line: int, column: str | Written | None, kind: SheetFaultKind, **values: FaultValue) -> SheetFault:
    return SheetFault(kind, values, line, column)


def spelt(text: str, fits: Callable[[str], bool]) -> Written:
    """The text, with its first foreign letter, which may look like a right one."""
    odd = next((letter for letter in in_usual_widths(text) if not letter.isascii() and not fits(letter)), None)
    return Written(text, None if odd is None else Letter(odd))


def contents(file: Path) -> bytes:
    """The file's bytes; of a file that is too large only enough for `read` to refuse it. Raises OSError."""
    return reading.contents(file, LARGEST)


def as_csv(data: bytes, name: str) -> bytes:
    """The sheet as a CSV: a workbook's as Excel would save it, any other as it is. Raises SheetProblems."""
    if not is_packed(data):
        return data
    from kiosk.files.formats.workbooks import csv_of_workbook  # noqa: PLC0415 - where there is a workbook

    try:
        return csv_of_workbook(data)
    except TextFault as error:
        raise SheetProblems(name, [error.fault]) from None


def _with_cells(problems: Iterable[SheetFault], header: Sequence[str]) -> list[SheetFault]:
    """The same, each with the name that Excel gives its cell."""
    letters = {name: _letters(place) for place, name in reversed([*enumerate(header)])}
    return [
        replace(each, cell=f"{letters[name]}{each.line}")
        if each.line is not None and (name := str(getattr(each.column, "text", each.column))) in letters
        else each
        for each in problems
    ]


def _letters(place: int) -> str:
    return (_letters(place // 26 - 1) if place >= 26 else "") + chr(ord("A") + place % 26)


def _check_no_error(text: str, column: SheetColumn) -> None:
    """Raises TextFault for what a program has put in the place of a value."""
    if text == NOT_CALCULATED:
        raise TextFault(SheetFaultKind.NOT_CALCULATED)
    if column.written and isinstance(text, NumberCell):
        raise TextFault(SheetFaultKind.ZEROS_TAKEN)
    plain = in_usual_widths(text)
    if _EXCEL_ERROR.fullmatch(plain):
        raise TextFault(SheetFaultKind.EXCEL_ERROR, value=plain)
    if _TOO_NARROW.fullmatch(plain):
        raise TextFault(SheetFaultKind.TOO_NARROW)


def _lines(data: bytes, name: str, problems: list[SheetFault]) -> Iterator[tuple[int, list[str]]]:
    """Each line that is not empty, counted as Excel counts its rows. Raises SheetProblems."""
    if len(data) > LARGEST:
        raise SheetProblems(name, [fault(SheetFaultKind.TOO_LARGE, most=LARGEST // 1024**2)])
    if not is_packed(data):
        return _rows(_decoded(data, name), problems)
    from kiosk.files.formats.workbooks import workbook_lines  # noqa: PLC0415 - where there is a workbook

    try:
        found = workbook_lines(data)
    except TextFault as error:
        raise SheetProblems(name, [error.fault]) from None
    problems.extend(found.faults)
    return iter(found.lines)


def _decoded(data: bytes, name: str) -> str:
    try:
        return decoded(data, SAVE_SHEET, also_shift_jis=True)
    except TextFault as error:
        raise SheetProblems(name, [error.fault]) from None


def _rows(text: str, problems: list[SheetFault]) -> Iterator[tuple[int, list[str]]]:
    """Each line that is not empty, counted as Excel counts its rows. What is no CSV ends the reading with a problem."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    line = 0
    while True:
        line += 1
        try:
            cells = [composed(cell).strip() for cell in next(reader)]
        except StopIteration:
            return
        except csv.Error as error:
            problems.append(_no_csv(error, line))
            return
        if any(cells):
            yield line, cells


def _no_csv(error: csv.Error, line: int) -> SheetFault:
    if "limit" in str(error):
        return _at(line, None, SheetFaultKind.LONG_CELL, most=csv.field_size_limit())
    return _at(line, None, SheetFaultKind.QUOTATION)


def _ragged(line: int, cells: int, width: int) -> SheetFault:
    kind = SheetFaultKind.FEW_CELLS if cells < width else SheetFaultKind.MANY_CELLS
    return _at(line, None, kind, cells=cells, width=width)
