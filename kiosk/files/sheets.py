"""Reads a CSV that people keep in Excel: accepted as a whole, or refused with every mistake by cell."""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Generic, TypeVar

from kiosk.domain.values.errors import UserError
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.text.input_forms import composed, in_usual_widths
from kiosk.files import reading
from kiosk.files.names import code_of, name_shown
from kiosk.files.texts import SAVE_SHEET, decoded

T = TypeVar("T")

LARGEST = 64 * 1024 * 1024
PRINTED = 50
COLLECTED = 10_000
_SHOWN = 40
_EXCEL_ERROR = re.compile(
    "#(N/A|REF|VALUE|NAME|DIV/0|NULL|NUM|SPILL|CALC|FIELD|BLOCKED|CONNECT|BUSY|UNKNOWN|EXTERNAL|PYTHON|GETTING_DATA)[!?]?",
    re.IGNORECASE,
)
_TOO_NARROW = re.compile("#+")


class SheetProblems(UserError):
    """A sheet cannot be used. `problems` names each by line and column; the text holds the first of them."""

    def __init__(self, name: str, problems: Sequence[str]) -> None:
        count = "a problem" if len(problems) == 1 else f"{len(problems)} problems"
        lines = [f"{name_shown(name)} was not taken over, it has {count}:", *problems[:PRINTED]]
        if len(problems) > PRINTED:
            lines.append(f"and {len(problems) - PRINTED} more")
        super().__init__(*lines)
        self.problems = tuple(problems)


@dataclass(frozen=True)
class SheetColumn:
    """`parse` raises ValueError: what is wrong (what to write). Of a `unique` one no value but None comes twice.

    With `looks` no two may look alike: those of which it gives the same.
    """

    name: str
    parse: Callable[[str], object]
    unique: bool = False
    looks: Callable[[str], str] | None = None


@dataclass(frozen=True)
class SheetRow:
    """One line: what is written in each column, and the values of the cells that have no problem."""

    line: int
    texts: dict[str, str]
    values: dict[str, Any]


def _no_rules(_: SheetRow) -> Iterable[tuple[str, str]]:
    return ()


@dataclass(frozen=True)
class SheetSchema(Generic[T]):
    """The columns, in any order. `rules` yields (column, what is wrong) between cells; `build` sees sound rows only.

    `one` says what a line is; only some sheets may have none.
    """

    columns: tuple[SheetColumn, ...]
    build: Callable[[SheetRow], T]
    rules: Callable[[SheetRow], Iterable[tuple[str, str]]] = _no_rules
    one: str = "line"
    may_be_empty: bool = False

    def read(self, data: bytes, name: str) -> tuple[T, ...]:
        """The parsed lines in order, without empty ones. Raises SheetProblems.

        A problem never quotes a cell, unless its column's `parse` does.
        """
        problems: list[str] = []
        rows = _rows(_decoded(data, name), problems)
        top, header = next(rows, (1, []))
        if not header and not problems:
            raise SheetProblems(name, [f"the file is empty (write the columns in its first line: {self._names})"])
        while header and not header[-1]:
            header.pop()  # Excel keeps columns that were once in use
        header = [in_usual_widths(name) for name in header]
        places = self._places(top, header, problems)
        built = [self.build(row) for row in self._checked(rows, len(header), places, problems) if not problems]
        if not problems and not built and not self.may_be_empty:
            problems.append(f"there is no {self.one} in it (write each in a line of its own)")
        if problems:
            raise SheetProblems(name, problems)
        return tuple(built)

    @property
    def _names(self) -> str:
        return ",".join(column.name for column in self.columns)

    def _places(self, line: int, header: list[str], problems: list[str]) -> dict[str, int]:
        """Where each column stands. A doubled one counts where it stands first."""
        known = {column.name for column in self.columns}
        if header and not known.intersection(header):
            problems.append(f"line {line}: names none of the columns, separated by commas (write {self._names})")
            return {}
        places: dict[str, int] = {}
        for place, name in enumerate(header):
            where = f"line {line}, column {name if name in known else spelt(name, str.isascii)}"
            if name not in known:
                problems.append(f"{where}: is not known (correct its name, or take the column out)")
            elif name in places:
                problems.append(f"{where}: is there twice (take one of the two out)")
            if len(problems) >= COLLECTED:
                return {}
            places.setdefault(name, place)
        missing = (name for name in (column.name for column in self.columns) if header and name not in places)
        problems.extend(f"line {line}, column {name}: is missing (write it in this line)" for name in missing)
        return places

    def _checked(
        self, rows: Iterator[tuple[int, list[str]]], width: int, places: dict[str, int], problems: list[str]
    ) -> Iterator[SheetRow]:
        """Every row, with its problems added. Of a header with problems only the columns that are there are checked."""
        whole = not problems
        columns = [column for column in self.columns if column.name in places]
        looks = {column.name: column.looks for column in columns if column.looks is not None}
        met: dict[str, dict[str, int]] = {name: {} for name in looks}
        seen: dict[str, dict[object, int]] = {column.name: {} for column in columns if column.unique}
        for line, cells in rows:
            if len(problems) >= COLLECTED:
                problems.append(f"line {line} and below: not checked, after so many problems")
                return
            if not columns:
                continue
            if len(cells) != width and (len(cells) < width or any(cells[width:])):
                problems.append(_ragged(line, len(cells), width))
                continue
            row = SheetRow(line, {column.name: cells[places[column.name]] for column in columns}, {})
            for column in columns:
                try:
                    _check_no_error(row.texts[column.name])
                    row.values[column.name] = column.parse(row.texts[column.name])
                except ValueError as error:
                    problems.append(f"line {line}, column {column.name}: {error}")
            for name, lines in seen.items():
                value = row.values.get(name)
                if value is not None and (first := lines.setdefault(value, line)) != line:
                    problems.append(f"line {line}, column {name}: is the same as in line {first} (write another)")
            for name, of in looks.items():
                if name in row.values and (first := met[name].setdefault(of(row.values[name]), line)) != line:
                    problems.append(
                        f"line {line}, column {name}: looks the same as in line {first} (write what tells them apart)"
                    )
            if whole:
                problems.extend(f"line {line}, column {name}: {wrong}" for name, wrong in self.rules(row))
            yield row


def shown(text: str) -> str:
    """A cell as messages quote it: short, on one line, without terminal controls."""
    return repr(text if len(text) <= _SHOWN else text[:_SHOWN] + "…")


def spelt(text: str, fits: Callable[[str], bool]) -> str:
    """The text, with the code of its first foreign letter, which may look like a right one."""
    odd = next((letter for letter in in_usual_widths(text) if not letter.isascii() and not fits(letter)), None)
    return shown(text) if odd is None else f"{shown(text)} with {code_of(odd)}"


def contents(file: Path) -> bytes:
    """The file's bytes; of a file that is too large only enough for `read` to refuse it. Raises OSError."""
    return reading.contents(file, LARGEST)


def _check_no_error(text: str) -> None:
    """Raises ValueError for Excel's error values."""
    plain = in_usual_widths(text)
    if _EXCEL_ERROR.fullmatch(plain):
        raise ValueError(f"holds {plain}, an error of Excel (correct the cell's formula, or write the value)")
    if _TOO_NARROW.fullmatch(plain):
        raise ValueError("holds # alone, as Excel shows what has no room (make the column wider and save it again)")


def _decoded(data: bytes, name: str) -> str:
    if len(data) > LARGEST:
        raise SheetProblems(name, [f"the file is larger than {LARGEST // 1024**2} MiB (divide it, or take lines out)"])
    try:
        return decoded(data, SAVE_SHEET)
    except ValueError as error:
        raise SheetProblems(name, [str(error)]) from None


def _rows(text: str, problems: list[str]) -> Iterator[tuple[int, list[str]]]:
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
            problems.append(f"line {line}: {_no_csv(error)}; the lines below were not read")
            return
        if any(cells):
            yield line, cells


def _no_csv(error: csv.Error) -> str:
    if "limit" in str(error):
        return f"a cell has more than {csv.field_size_limit():,} characters (look for a quotation mark left open)"
    return 'a quotation mark is left open or stands in the middle of a cell (write "" for one within quoted text)'


def _ragged(line: int, cells: int, width: int) -> str:
    advice = "put quotation marks around a text that has commas"
    if cells < width:
        advice = "write the missing commas; in Excel fill the last column, or empty cells at the end are left out"
    return f"line {line}: has {cells} cells where the first line has {width} ({advice})"
