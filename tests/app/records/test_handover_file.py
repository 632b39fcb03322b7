"""The file for a provider: opened again by a program and by Excel, every text is the one that was written."""

import csv
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest

from kiosk.app.handover.handover_file import COLUMNS, check_name, digest_of, write_part
from kiosk.domain.values.errors import UsageError
from kiosk.storage.handover.handover import HandedOverLink
from tests.fakes.around.city_hall import in_excel, lines_of

AT = datetime(2026, 6, 10, 15, 30, 59, tzinfo=UTC)  # after midnight in the city hall
KINDS = (".csv", ".xlsx")


def handed(
    account: str = "1234567890123456", codes: tuple[str, ...] = ("0012",), mykey: str = "ACDE3467"
) -> HandedOverLink:
    return HandedOverLink("0012345674", "municipal", mykey, account, codes, "holder", AT)


def opened(file: Path) -> list[list[str]]:
    """The cells as a person sees them in Excel; an empty one is an empty text."""
    if file.suffix == ".csv":
        return [[in_excel(cell) for cell in line] for line in lines_of(file)]
    book = openpyxl.load_workbook(file)
    (sheet,) = book.worksheets
    cells = [[cell.value or "" for cell in line] for line in sheet.iter_rows()]
    book.close()
    return cells


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def written(folder: Path, kind: str, *links: HandedOverLink) -> Path:
    file = folder / f"links{kind}"
    write_part(file, kind, links)
    return file


def test_a_link_is_a_line_below_the_names_of_the_columns(kind: str, tmp_path: Path) -> None:
    cells = opened(written(tmp_path, kind, handed(codes=("0012", "77")), handed(codes=())))
    assert cells == [
        list(COLUMNS),
        ["0012345674", "municipal", "ACDE3467", "1234567890123456", "0012", "77", "", "holder", "2026-06-11 00:30:59"],
        ["0012345674", "municipal", "ACDE3467", "1234567890123456", "", "", "", "holder", "2026-06-11 00:30:59"],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "0000000000000000",
        "1234567890123456",
        "12345678901234567890123456789012",
        "007",
        "1E5",
        "1e10",
        "E5",
        "-1",
        "+81",
        "=1+1",
        '=HYPERLINK("https://example.invalid","x")',
        "@SUM(A1:A9)",
        "=cmd|' /C calc'!A0",
        "\t=1+1",
        "1-2",
        "3/4",
        "2026-06-10",
        "TRUE",
        "JUNE2022",
        "MAR1",
        "dec12",
        'a"b',
        '"',
        "a,b;c",
        "'0123",
        "user@example.invalid",
        "とりい",
        "０１２",
        " 12",
    ],
)
def test_every_account_and_code_stays_the_text_that_it_is(text: str, kind: str, tmp_path: Path) -> None:
    file = written(tmp_path, kind, handed(text, (text, text, text)))
    assert opened(file)[1][3:7] == [text] * 4


@pytest.mark.parametrize("text", ["0012", "1234567890123456", "=1+1", "TRUE", "false", "MAR1", "June2022", "1E5", "E5"])
def test_a_csv_says_of_what_excel_would_turn_into_something_else_that_it_is_text(text: str, tmp_path: Path) -> None:
    (cells,) = lines_of(written(tmp_path, ".csv", handed(text, (text,), text)))[1:]
    assert cells[2:5] == [f'="{text}"'] * 3


def test_a_csv_begins_as_excel_needs_it_and_ends_its_lines_so(tmp_path: Path) -> None:
    data = written(tmp_path, ".csv", handed("とりい")).read_bytes()
    assert data.startswith(b"\xef\xbb\xbfreference,")
    assert data.count(b"\xef\xbb\xbf") == 1
    assert data.count(b"\r\n") == data.count(b"\n") == 2
    assert "とりい".encode() in data


def test_a_workbooks_cells_are_text_and_none_is_a_formula(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(written(tmp_path, ".xlsx", handed("=1+1", ("0012", "=2+2", "@x"))))
    for line in list(book.active.iter_rows())[1:]:
        for cell in line:
            assert cell.data_type in ("s", "n"), cell.coordinate
            assert cell.data_type == "s" or cell.value is None
            assert cell.number_format == "@"
    book.close()


def test_a_file_of_many_links_has_them_all(kind: str, tmp_path: Path) -> None:
    links = [handed(f"{number:016}") for number in range(2_000)]
    cells = opened(written(tmp_path, kind, *links))
    assert [line[3] for line in cells[1:]] == [link.account for link in links]


# --- who may read it


def test_the_file_is_readable_by_its_owner_alone(kind: str, tmp_path: Path) -> None:
    part = tmp_path / f"links{kind}"
    part.write_text("of a run that was stopped")
    part.chmod(0o644)
    digest = write_part(part, kind, [handed()])
    assert part.stat().st_mode & 0o777 == 0o600
    assert digest_of(part) == digest
    assert [path.name for path in tmp_path.iterdir()] == [part.name]


def test_nothing_of_it_is_written_anywhere_else(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "no such folder"))
    assert opened(written(tmp_path, kind, handed()))[1][3] == "1234567890123456"


def test_a_folder_that_is_not_there_is_an_error_of_the_disk(kind: str, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        write_part(tmp_path / "nowhere" / "links", kind, [handed()])


# --- its name


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx", "A.CSV", "b.c.XLSX"])
def test_a_name_says_which_kind_of_file_it_is(name: str) -> None:
    check_name(Path(name))


@pytest.mark.parametrize("name", ["a", "a.txt", "csv", ".csv", "a.xls", "a.csv.gz"])
def test_a_name_that_does_not_is_wrong_use(name: str) -> None:
    with pytest.raises(UsageError, match=r"ends with \.csv or \.xlsx"):
        check_name(Path(name))


def test_a_cell_is_one_cell_for_any_program(tmp_path: Path) -> None:
    with written(tmp_path, ".csv", handed('a"b,c', ("x\ty",))).open(encoding="utf-8-sig", newline="") as source:
        lines = list(csv.DictReader(source, strict=True))
    assert [in_excel(lines[0][name]) for name in ("account_id", "code1")] == ['a"b,c', "x\ty"]
