"""A sheet is taken over as a whole, or all that is wrong in it is named by line and column."""

import csv
import io
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.domain.settings.sheet_faults import SheetFault, SheetFaultKind, TextFault, fault
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.text.input_forms import composed
from kiosk.domain.values.text.letters import Written
from kiosk.files.sheets import (
    COLLECTED,
    LARGEST,
    PRINTED,
    SheetColumn,
    SheetProblems,
    SheetRow,
    SheetSchema,
    contents,
)


def a_number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise TextFault(SheetFaultKind.NO_REFERENCE)
    return int(text)


def not_the_same(row: SheetRow) -> list[tuple[str, SheetFault]]:
    return [("note", fault(SheetFaultKind.REASON_TOO_MUCH))] if row.texts["note"] == row.texts["name"] else []


def a_place(row: SheetRow) -> tuple[str, int, str]:
    return row.values["name"], row.values["count"], row.values["note"]


PLACES = SheetSchema(
    (
        SheetColumn("name", lambda text: text or None, unique=True),
        SheetColumn("count", a_number),
        SheetColumn("note", str),
    ),
    a_place,
    not_the_same,
)


def problems_of(data: bytes) -> tuple[str, ...]:
    with pytest.raises(SheetProblems) as told:
        PLACES.read(data, "places.csv")
    return told.value.problems


# --- what is taken over


def test_a_sheet_that_excel_saved_as_a_plain_csv_is_read_too() -> None:
    assert PLACES.read("name,count,note\r\n市役所～①髙,3,\r\n".encode("cp932"), "places.csv") == (
        ("市役所～①髙", 3, ""),
    )
    broken = b"name,count,note\n" + "市役所,3,\n".encode("cp932") + b"a,1,\x81\n"
    assert "line 2: holds bytes that are no UTF-8 text" in problems_of(broken)[0]


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["no BOM", "BOM"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize(
    ("header", "line"),
    [("name,count,note", "市役所,3,「予約」、申込"), ("note,name,count", "「予約」、申込,市役所,3")],
    ids=["in order", "in another order"],
)
def test_a_sheet_is_read_however_excel_saved_it(mark: bytes, end: str, header: str, line: str) -> None:
    data = mark + f"{header}{end}{line}{end}".encode()
    assert PLACES.read(data, "places.csv") == (("市役所", 3, "「予約」、申込"),)


def test_commas_quotes_and_breaks_within_quotes_are_part_of_the_cell() -> None:
    data = b'name,count,note\n"a, ""b""\nc",1,\n'
    assert PLACES.read(data, "places.csv") == (('a, "b"\nc', 1, ""),)


def test_empty_lines_spaces_around_a_cell_and_empty_columns_at_the_end_do_not_count() -> None:
    data = " name ,count,note,,\n\n,,,,\n\u3000a , 1,,,\nb,2,x,,,,,\n".encode()
    assert PLACES.read(data, "places.csv") == (("a", 1, ""), ("b", 2, "x"))


def test_a_sheet_without_a_line_is_refused_unless_it_may_be_empty() -> None:
    empty = b"name,count,note\r\n,,\r\n"
    assert problems_of(empty) == ("there is no line in it (write each in a line of its own)",)
    assert replace(PLACES, may_be_empty=True).read(empty, "places.csv") == ()


def test_what_has_no_value_may_come_twice_in_a_unique_column() -> None:
    assert len(PLACES.read(b"name,count,note\n,1,a\n,2,b\n", "places.csv")) == 2


CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=30)


@given(
    lines=st.lists(
        st.tuples(CELLS, st.integers(0, 999), CELLS), max_size=8, unique_by=lambda line: composed(line[0]).strip()
    )
)
def test_whatever_is_written_is_read_back(lines: list[tuple[str, int, str]]) -> None:
    out = io.StringIO(newline="")
    csv.writer(out).writerows([("name", "count", "note"), *lines])
    written = tuple((composed(name).strip() or None, count, composed(note).strip()) for name, count, note in lines)
    lenient = SheetSchema(PLACES.columns, a_place, may_be_empty=True)
    assert lenient.read(out.getvalue().encode(), "places.csv") == written


# --- what is refused

WRONG = {
    "nothing": (b"", "the file is empty"),
    "a byte order mark alone": (b"\xef\xbb\xbf", "the file is empty"),
    "empty lines alone": (b"\r\n,,,\r\n", "the file is empty"),
    "EUC-JP": ("name,count,note\n市役所,1,".encode("euc_jp"), "line 2: is in EUC-JP, not in UTF-8 (save it in Excel"),
    "an error of Excel": (b"name,count,note\na,#REF!,x\n", "line 2, column count: holds #REF!, an error of Excel ("),
    "what Excel had no room for": (b"name,count,note\na,1,####\n", "line 2, column note: holds # alone"),
    "UTF-16": ("name,count,note\n".encode("utf-16"), "the file is UTF-16 text (save it in Excel as"),
    "a workbook": (b"PK\x03\x04\x14\x00\x06\x00", "the workbook is damaged, or of a kind that is not read (open it"),
    "no text": (b"name,count,note\na,1,\nb,\x81 ,", "line 3: holds bytes that are no UTF-8 text"),
    "a NUL byte": (b"name,count,note\na,1,\nb,\x002,", "line 3: holds a NUL byte"),
    "no header": (b"a,1,x\nb,2,y\n", "line 1: names none of the columns, separated by commas (write name,count,note)"),
    "semicolons": (b"name;count;note\na;1;x\n", "line 1: names none of the columns, separated by commas"),
    "an unknown column": (b"name,count,note,colour\na,1,x,y\n", "line 1, column 'colour': is not known"),
    "a column's name in another script": (
        "nаme,name,count,note\na,a,1,x\n".encode(),
        "line 1, column 'nаme' with U+0430 CYRILLIC SMALL LETTER A: is not known",
    ),
    "a column without a name": (b"name,,count,note\na,,1,x\n", "line 1, column '': is not known"),
    "a missing column": (b"name,count\na,1\n", "line 1, column note: is missing"),
    "a double column": (b"name,count,note,count\na,1,x,2\n", "line 1, column count: is there twice"),
    "too few cells": (b"name,count,note\na,1\n", "line 2: has 2 cells where the first line has 3 (write the missing"),
    "too many cells": (b"name,count,note\na,1,x,y\n", "line 2: has 4 cells where the first line has 3 (put quotation"),
    "a quotation mark left open": (b'name,count,note\na,1,x\nb,2,"y\nc,3,z\n', "line 3: a quotation mark is left open"),
    "text after a quoted one": (b'name,count,note\n"a"b,1,x\n', "line 2: a quotation mark is left open or stands in"),
    "a header that does not end": (b'"name,count,note\na,1,x\n', "line 1: a quotation mark is left open"),
    "an endless cell": (b"name,count,note\na,1," + b"x" * 200_000, "line 2: a cell has more than 131,072 characters"),
    "a wrong cell": (
        b"name,count,note\na,1,x\nb,two,y\n",
        "line 3, column count: is no receipt number (copy the",
    ),
    "a wrong cell below an empty line": (b"name,count,note\n\nb,two,y\n", "line 3, column count: is no receipt number"),
    "a double key": (b"name,count,note\na,1,x\nb,1,x\na,2,y\n", "line 4, column name: is the same as in line 2"),
    "cells that do not fit": (b"name,count,note\na,1,a\n", "line 2, column note: a completed link has none"),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_named_with_its_place_and_what_to_write(what: str) -> None:
    data, said = WRONG[what]
    (problem,) = problems_of(data)
    assert said in problem
    assert "(" in problem
    assert problem.isprintable()


def test_every_mistake_of_a_file_is_named_at_once() -> None:
    data = b'name,colour,count,count\na,red,x,1\na,red,2,1\nb,red\nc,red,y,1\nd,red,"3,1\n'
    assert [problem.partition(" (")[0] for problem in problems_of(data)] == [
        "line 1, column 'colour': is not known",
        "line 1, column count: is there twice",
        "line 1, column note: is missing",
        "line 2, column count: is no receipt number",
        "line 3, column name: is the same as in line 2",
        "line 4: has 2 cells where the first line has 4",
        "line 5, column count: is no receipt number",
        "line 6: a quotation mark is left open or stands in the middle of a cell",
    ]


def test_a_line_with_a_wrong_cell_is_still_held_against_the_rules_between_cells() -> None:
    assert len(problems_of(b"name,count,note\na,x,a\n")) == 2


def test_the_text_names_the_file_and_the_first_problems_and_counts_the_rest() -> None:
    lines = "".join(f"{number},x,\n" for number in range(200))
    with pytest.raises(UserError) as told:
        PLACES.read(f"name,count,note\n{lines}".encode(), "places.csv")
    first, *named, last = str(told.value).splitlines()
    assert first == "places.csv was not taken over, it has 200 problems:"
    assert len(named) == PRINTED
    assert last == f"and {200 - PRINTED} more"


@pytest.mark.parametrize(
    "data", [b"name,count,note\n" + b",x,\n" * 30_000, b"name" + b",x" * 30_000], ids=["cells", "columns"]
)
def test_a_file_of_nothing_but_mistakes_is_given_up_in_time(data: bytes) -> None:
    assert len(problems_of(data)) <= COLLECTED + 1


def test_a_file_that_is_too_large_is_refused_without_reading_all_of_it(tmp_path: Path) -> None:
    file = tmp_path / "places.csv"
    with file.open("wb") as out:
        out.truncate(LARGEST * 1000)
    (problem,) = problems_of(contents(file))
    assert problem == "the file is larger than 64 MiB (divide it, or take lines out)"


def test_a_problem_quotes_no_cell_of_a_sheet_that_may_hold_a_persons_data() -> None:
    secret = "6900123412341234"
    data = f"name,count,note\n{secret},1,x\n{secret},x{secret},{secret}\n{secret}\n{secret},1,{secret},{secret}\n"
    headless = f"{secret},1,x\n"
    assert secret not in str(problems_of(data.encode())) + str(problems_of(headless.encode()))


def test_what_a_parser_shows_of_a_cell_is_short_and_steers_no_terminal() -> None:
    assert Written("\x1b[2J\n" + "あ" * 1000).quoted.isprintable()
    assert len(Written("あ" * 1000).quoted) < 50


@given(data=st.binary(max_size=200))
@example(data=b"\xef\xbb\xbf\xef\xbb\xbfname,count,note")
@example(data=b'name,count,note\r\r\n"')
def test_random_bytes_give_nothing_but_problems(data: bytes) -> None:
    for file in (data, b"name,count,note\n" + data):
        with suppress(SheetProblems):
            PLACES.read(file, "random.csv")
