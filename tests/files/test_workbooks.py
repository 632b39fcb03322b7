"""A sheet is read out of an Excel workbook as out of a CSV of it, or told what is wrong by the cell's name."""

from contextlib import suppress
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from kiosk.city_data.services import SERVICES
from kiosk.city_data.spots import SPOTS
from kiosk.files.formats import workbooks
from kiosk.files.formats.workbooks import workbook_lines
from kiosk.files.sheets import SheetProblems, as_csv
from tests.files.workbooks import changed, packed, workbook

COLUMNS = ["name", "address", "hours", "note"]
PLACE = ["郵便局", "中央1-1", "", "角"]
MOST = 1024 * 1024
SHEET = "xl/worksheets/sheet1.xml"


def problems_of(data: bytes) -> tuple[str, ...]:
    with pytest.raises(SheetProblems) as told:
        SPOTS.sheet.read(data, "spots.xlsx")
    return told.value.problems


def cells_of(*row: object) -> list[str]:
    ((_, cells),) = workbook_lines(workbook(row)).lines
    return cells


def test_a_workbook_is_taken_over_as_the_csv_that_excel_makes_of_it(tmp_path: Path) -> None:
    file = tmp_path / "places.xlsx"
    file.write_bytes(workbook(COLUMNS, PLACE, [], ["駅前", "1-2", "9:00", '注,「意」"a"']))
    assert SPOTS.take_over(file, tmp_path) == 2
    kept = (tmp_path / "spots.csv").read_bytes()
    assert kept == as_csv(kept, "spots.csv") == as_csv(file.read_bytes(), file.name)
    assert SPOTS.load(tmp_path) == SPOTS.sheet.read(file.read_bytes(), file.name)
    assert kept.decode("utf-8-sig").splitlines()[2:] == ["", '駅前,1-2,9:00,"注,「意」""a"""']


def test_a_value_is_written_as_people_write_it() -> None:
    assert cells_of("a", 16, 1.5, True, 12345678901, date(2023, 9, 29), datetime(2023, 9, 29, 10, 30)) == [  # noqa: DTZ001
        *("a", "16", "1.5", "TRUE", "12345678901", "2023-09-29", "2023-09-29 10:30")
    ]
    assert cells_of(time(9, 5), " 間 ", "a\nb") == ["09:05", "間", "a\nb"]
    long = workbook([timedelta(hours=30)])
    assert workbook_lines(long).lines[0][1] == ["30:00"]


def test_what_is_wrong_is_told_by_the_name_of_the_cell() -> None:
    assert problems_of(workbook(COLUMNS, PLACE, ["", "1-1", "", ""])) == (
        "line 3, column name, cell A3: has no name (write the name that people know)",
    )
    assert problems_of(workbook([*COLUMNS, "x"], PLACE))[0].startswith("line 1, column 'x', cell E1: is not known")
    failed = changed(workbook(COLUMNS, ["a", "b", "=1/0", "d"]), SHEET, b'<c r="C2">', b'<c r="C2" t="e">')
    failed = changed(failed, SHEET, b"<f>1/0</f><v />", b"<f>1/0</f><v>#DIV/0!</v>")
    assert problems_of(failed)[0].startswith("line 2, column hours, cell C2: holds #DIV/0!, an error of Excel")
    assert problems_of(workbook(COLUMNS, ["a", "=1+1", "", ""]))[0].startswith(
        "line 2, column address, cell B2: holds a formula without its value"
    )


def test_a_formula_counts_with_the_value_that_excel_kept() -> None:
    kept = changed(workbook(COLUMNS, ["a", "=1+1", "", ""]), SHEET, b"<f>1+1</f><v />", b"<f>1+1</f><v>2</v>")
    assert [cells for _, cells in workbook_lines(kept).lines][1] == ["a", "2", "", ""]


def test_cells_that_are_merged_are_named_by_their_line() -> None:
    assert problems_of(workbook(COLUMNS, PLACE, ["b", "1", "", ""], merged="C3:D3"))[0].startswith(
        "line 3: has cells that"
    )


def test_a_beginning_of_an_id_may_not_be_a_number_of_excel() -> None:
    columns = [column.name for column in SERVICES.sheet.columns]
    line = ["" if name != "id_prefix" else 123 for name in columns]
    with pytest.raises(SheetProblems) as told:
        SERVICES.sheet.read(workbook(columns, line), "services.xlsx")
    (zeros,) = (each for each in told.value.problems if "id_prefix" in each)
    assert "is a number to Excel, which takes a 0 before it" in zeros


def test_the_sheet_that_is_seen_counts() -> None:
    assert len(workbook_lines(workbook(COLUMNS, PLACE, beside={"覚え": "hidden"})).lines) == 2
    assert problems_of(workbook(COLUMNS, PLACE, beside={"覚え": "visible"})) == (
        "several sheets have something in them: Sheet, 覚え (keep one, or hide the others)",
    )
    assert "only hidden sheets" in problems_of(workbook(COLUMNS, state="veryHidden"))[0]
    assert problems_of(workbook())[0].startswith("the file is empty")


def grown(size: int) -> bytes:
    """A bomb: a megabyte of it is a thousand."""
    return packed({"xl/workbook.xml": b"", SHEET: b" " * size})


def test_a_workbook_that_would_fill_the_memory_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbooks, "MOST_OCTETS", MOST)
    longest = b"<sst><si><t>" + b"x" * 32_000 + b"</t></si></sst>"
    cells = b"".join(b'<c r="A%d" t="s"><v>0</v></c>' % row for row in range(1, 3000))
    for data in (
        grown(MOST + 1),
        workbook(["name"], places={"XFD1048576": "x"}),
        changed(packed({"xl/sharedStrings.xml": longest, "xl/workbook.xml": b"", SHEET: b"?"}), SHEET, b"?", cells),
    ):
        assert problems_of(data)[0].startswith("the workbook holds more than 1 MiB, or reaches over")
    lying = bytearray(grown(MOST // 2))
    place = lying.rindex(b"PK\x01\x02")
    lying[place + 24 : place + 28] = (10).to_bytes(4, "little")
    assert problems_of(bytes(lying))[0].startswith("the workbook is damaged")


def test_what_is_no_workbook_that_can_be_read_is_named() -> None:
    whole = workbook(COLUMNS, PLACE)
    assert problems_of(whole[: len(whole) // 2])[0].startswith("the workbook is damaged")
    assert problems_of(packed({"word/document.xml": b"<a/>"}))[0].startswith("the file is packed, and is no Excel")
    assert problems_of(b"\xd0\xcf\x11\xe0" + bytes(64))[0].startswith("the file is an Excel workbook of an old kind")
    sealed = b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le")
    assert problems_of(sealed)[0] == "the file has a password (take it off in Excel, and save it again)"
    for place in range(0, len(whole), 97):
        torn = bytearray(whole)
        torn[place] ^= 0xFF
        with suppress(SheetProblems):
            SPOTS.sheet.read(bytes(torn), "spots.xlsx")


def test_a_cell_without_its_place_stands_where_it_is_written() -> None:
    bare = changed(workbook(COLUMNS, PLACE), SHEET, b' r="B2"', b"")
    assert SPOTS.sheet.read(bare, "spots.xlsx") == SPOTS.sheet.read(workbook(COLUMNS, PLACE), "spots.xlsx")
