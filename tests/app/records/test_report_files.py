"""The report's files, opened again by other programs: the right numbers, Japanese whole, never over another file."""

import io
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from kiosk.app.records import report_files
from kiosk.app.records.report_files import ReportFiles, as_pdf, as_xlsx, write_report
from kiosk.app.settings import Settings
from kiosk.app.start.application import make_application
from kiosk.domain.flow import Counter
from kiosk.domain.office.record_queries import (
    Cursor,
    Damaged,
    DateRange,
    FinderFailed,
    NoSuchRecord,
    Query,
    RecordKind,
    RecordPage,
)
from kiosk.domain.office.timeline import Timeline
from kiosk.domain.records.register_anchor import RegisterHead
from kiosk.domain.report.counts import Report
from kiosk.domain.report.report_masking import masked
from kiosk.domain.settings.file_locations import NotWrittenWhy, WrittenFile
from kiosk.domain.values.errors import UsageError, UserError
from kiosk.domain.values.times import JST
from kiosk.files.file_locations import FileLocations
from kiosk.ui.messages.desk.report import written_line
from kiosk.ui.paper.report_tables import ReportTable, tables_of
from tests.fakes.around.clock import FakeClock
from tests.fakes.office import found
from tests.fakes.office.desk import a_counter
from tests.fakes.office.reports import DAY, READER, a_report, with_waiting
from tests.fakes.process.disk import no_file_beyond

NOW = datetime(2026, 6, 10, 17, 30, tzinfo=JST)
COUNTER = a_counter()
HEADING = ["茅ヶ崎市 マイナポイント支援窓口", "2026年6月10日", "受け付けた件数 138件"]


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    make_application(Settings(animations=False))


def book_of(report: Report, counter: Counter = COUNTER) -> Any:
    return openpyxl.load_workbook(io.BytesIO(as_xlsx(report, counter, NOW)))


def rows_of(sheet: Worksheet) -> list[list[object]]:
    """What stands in the table under the heading."""
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    empty = [place for place, row in enumerate(rows) if not any(cell is not None for cell in row)]
    return rows[empty[0] + 1 :]


def text_of(data: bytes) -> str:
    """Without the spaces, which a PDF does not keep."""
    return "".join("".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(data)).pages)


# --- Excel


def test_every_table_is_a_sheet_under_the_heading() -> None:
    report = with_waiting(a_report())
    book = book_of(report)
    assert book.sheetnames == ["概要", *(table.title for table in tables_of(report))]
    for sheet in book.worksheets:
        lines = [row[0] for row in sheet.iter_rows(min_row=2, max_row=6, max_col=1, values_only=True)]
        assert lines[:3] == HEADING
        assert lines[3].startswith("庁内用です。")
        assert lines[4] == "2026年6月10日(水)17時30分に作成"


@pytest.mark.parametrize("publish", [False, True])
def test_every_number_is_the_reports_and_is_a_number(publish: bool) -> None:
    report = masked(with_waiting(a_report())) if publish else with_waiting(a_report())
    book = book_of(report)
    for table in tables_of(report):
        found = rows_of(book[table.title])
        assert found[0][0] == table.heading
        assert [row[0] for row in found[1:]] == [row.name for row in table.rows]
        for cells, row in zip(found[1:], table.rows, strict=True):
            assert cells[1:] == [_in_excel(cell) for cell in row.cells]


def _in_excel(cell: object) -> object:
    return {"few": "5未満", "withheld": "非公表"}.get(cell, cell) if isinstance(cell, str) else cell


def test_the_numbers_are_those_that_were_counted() -> None:
    book = book_of(a_report())
    assert rows_of(book["時間帯ごとの受付"])[1:4] == [["9時", 12], ["10時", 25], ["11時", 31]]
    assert rows_of(book["カードが使えなかった理由"])[1:3] == [["暗証番号のロック", 4], ["電子証明書の期限切れ", 3]]
    assert rows_of(book["手続きにかかった時間"])[:2] == [
        ["手続き", "まん中の値(秒)", "10人中9人まで(秒)", "件数"],
        ["予約", 184, 402, 58],
    ]
    assert rows_of(book["カードリーダー"])[1] == [READER, 131, 4, 7, 0.42]
    assert rows_of(book["終わりの3つの質問"])[2] == ["案内の内容はわかりやすかったですか?", 38, 9, 1]
    assert rows_of(book["概要"]) == [["件数", 138]]


def test_excel_draws_the_hours_and_the_errands_out_of_the_cells_themselves() -> None:
    book = book_of(a_report())
    charts = {sheet.title: sheet._charts for sheet in book.worksheets if sheet._charts}
    assert list(charts) == ["時間帯ごとの受付", "手続き"]
    (hours,) = charts["時間帯ごとの受付"]
    assert hours.series[0].val.numRef.f == "時間帯ごとの受付!$B$9:$B$16"


def test_a_published_book_says_so_and_has_no_small_number() -> None:
    book = book_of(masked(a_report()))
    assert str(book["手続き"]["A5"].value).startswith("公表用です。")
    assert rows_of(book["手続き"])[4:] == [
        ["カードの確認", "非公表"],
        ["スマホの相談", "5未満"],
        ["制度の案内", "5未満"],
    ]
    values = [cell for sheet in book.worksheets for row in rows_of(sheet) for cell in row]
    assert not [value for value in values if value in (1, 2, 3, 4)]


# --- PDF


def test_a_pdf_has_every_name_and_number_of_every_table() -> None:
    report = with_waiting(a_report())
    text = text_of(as_pdf(report, COUNTER, NOW))
    for line in (*HEADING, "庁内用です。", "2026年6月10日(水)17時30分に作成"):
        assert "".join(line.split()) in text
    for table in tables_of(report):
        assert table.title in text
        if table.title == "時間帯ごとの受付":
            assert all(f"{shown}{row.name}" in text for row in table.rows for shown in table.texts(row))
        else:
            assert _lines(table) - {""} <= {line for line in _lines(table) if line in text}


def _lines(table: ReportTable) -> set[str]:
    return {"".join([row.name, *table.texts(row)]).replace(" ", "") for row in table.rows}


def test_a_published_pdf_has_words_instead_of_small_numbers() -> None:
    text = text_of(as_pdf(masked(a_report()), COUNTER, NOW))
    assert "公表用です。" in text
    assert "スマホの相談5未満" in text
    assert "カードの確認非公表" in text
    assert "庁内用" not in text


def test_a_long_report_goes_on_over_its_pages() -> None:
    report = a_report()
    readers = tuple(replace(report.readers[0], reader=f"Reader {number}") for number in range(1, 61))
    reader = PdfReader(io.BytesIO(as_pdf(replace(report, readers=readers), COUNTER, NOW)))
    texts = ["".join(page.extract_text().split()) for page in reader.pages]
    assert len(texts) > 2
    assert all(f"{number}ページ" in text for number, text in enumerate(texts, start=1))
    assert "Reader1131" in "".join(texts)
    assert "Reader60131" in "".join(texts)
    width, height = (round(float(side) / 72 * 25.4) for side in reader.pages[0].mediabox[2:])
    assert (width, height) == (210, 297)


def test_a_day_without_anybody_is_told_in_both(tmp_path: Path) -> None:
    nobody = replace(a_report(), visits=0, hours={}, cards={}, refusals={}, handling=(), readers=())
    assert "時間帯ごとの受付ありません。" in text_of(as_pdf(nobody, COUNTER, NOW))
    assert rows_of(book_of(nobody)["時間帯ごとの受付"]) == [["時間帯", "件数"]]


def test_practice_is_told_in_both() -> None:
    practice = replace(COUNTER, practice=True)
    assert "練習モードの記録です。" in text_of(as_pdf(a_report(), practice, NOW))
    assert book_of(a_report(), practice)["概要"]["A7"].value.startswith("練習モードの記録です。")


@pytest.mark.parametrize(("name", "shown"), [("2番", "2番窓口"), ("", "名前のない窓口")])
def test_a_report_of_one_counter_says_so_in_its_title_and_on_every_sheet(name: str, shown: str) -> None:
    report = replace(a_report(), counter=name)
    text = text_of(as_pdf(report, COUNTER, NOW))
    assert f"{shown}の報告" in text
    assert f"2026年6月10日{shown}だけ" in text
    book = book_of(report)
    assert book["概要"]["A1"].value == book.properties.title == f"{shown}の報告"
    assert {sheet["A3"].value for sheet in book.worksheets} == {f"2026年6月10日 {shown}だけ"}


# --- the file itself


@pytest.mark.parametrize("name", ["report.xlsx", "report.pdf", "REPORT.PDF"])
def test_a_file_is_new_whole_and_its_owners_alone(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    write_report(file, a_report(), COUNTER, NOW)
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert file.stat().st_mode & 0o777 == 0o600
    before = file.read_bytes()
    with pytest.raises(UsageError, match="is there already"):
        write_report(file, masked(a_report()), COUNTER, NOW)
    assert file.read_bytes() == before


@pytest.mark.parametrize("name", ["report.csv", "report", "nowhere/report.pdf"])
def test_a_name_that_cannot_be_is_told_before_anything_is_drawn(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError):
        write_report(tmp_path / name, a_report(), COUNTER, NOW)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["report.xlsx", "report.pdf"])
def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, name: str) -> None:
    with no_file_beyond(1_000), pytest.raises(UserError, match="cannot be written"):
        write_report(tmp_path / name, a_report(), COUNTER, NOW)
    assert list(tmp_path.iterdir()) == []


def test_a_report_says_where_the_register_stood_and_one_for_the_public_does_not() -> None:
    report = replace(a_report(), head=RegisterHead(1234, "0123456789abcdef"))
    line = "登録簿の位置 register head 1234 0123456789abcdef"
    assert line in [row[0] for row in book_of(report)["概要"].iter_rows(max_col=1, values_only=True)]
    assert "".join(line.split()) in text_of(as_pdf(report, COUNTER, NOW))
    assert "register head" not in str(list(book_of(masked(report))["概要"].values))


# --- where it lies


def test_a_file_goes_where_the_clerk_said_and_tells_where_it_lies(tmp_path: Path) -> None:
    sticks = [tmp_path / "USB1", tmp_path / "USB2"]
    for stick in sticks:
        stick.mkdir()
    files = ReportFiles(COUNTER, FakeClock(NOW), FileLocations(tmp_path / "here", media=lambda: tuple(sticks)))
    here, first, second = files.places()
    assert [place.name for place in (here, first, second)] == ["", "USB1", "USB2"]
    for place, told in (
        (here, f"この機械のフォルダーに書き出しました: {tmp_path / 'here'}"),
        (second, "USBメモリー「USB2」に書き出しました"),
    ):
        written = files.write(a_report(), "xlsx", place)
        assert isinstance(written, WrittenFile)
        assert written_line(written).startswith(told)
        assert (Path(written.folder) / written.name).exists()
    assert not list(sticks[0].iterdir())
    assert {place.reference for place in (here, first, second)} == {"folder", "stick"}, "a label may be a person's name"
    odd = WrittenFile("report.pdf", "", "\u202eBSU\x1b")
    assert r"\u202eBSU\x1b" in written_line(odd)
    before = {file: file.read_bytes() for file in sticks[1].iterdir()}
    again = files.write(masked(a_report()), "xlsx", second)
    other = files.write(a_report(), "xlsx", second)
    assert isinstance(again, WrittenFile)
    assert isinstance(other, WrittenFile)
    assert len(list(sticks[1].iterdir())) == 3, "of the same second, and none over another"
    assert all(file.read_bytes() == octets for file, octets in before.items())


@pytest.mark.expects_log
def test_why_there_is_no_file_is_told_as_the_place_looks_afterwards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "USB1"
    stick.mkdir()
    sticks = [stick]
    files = ReportFiles(COUNTER, FakeClock(NOW), FileLocations(tmp_path / "here", media=lambda: tuple(sticks)))
    _, place = files.places()

    def pulled_out(*_: object) -> bytes:
        sticks.clear()
        return bytes(2_000)

    with no_file_beyond(1_000):
        assert files.write(a_report(), "xlsx", place) is NotWrittenWhy.FAILED
        monkeypatch.setattr(report_files, "disk_usage", lambda _: SimpleNamespace(free=10))
        assert files.write(a_report(), "xlsx", place) is NotWrittenWhy.FULL
        monkeypatch.setattr(report_files, "is_read_only", lambda _: True)
        assert files.write(a_report(), "xlsx", place) is NotWrittenWhy.READ_ONLY
        monkeypatch.setitem(report_files._WRITERS, ".xlsx", pulled_out)
        assert files.write(a_report(), "xlsx", place) is NotWrittenWhy.GONE
    assert files.write(a_report(), "xlsx", place) is NotWrittenWhy.GONE
    assert not list(stick.iterdir())


@pytest.mark.expects_log
def test_nothing_is_written_onto_another_stick_than_was_chosen_or_through_a_link(tmp_path: Path) -> None:
    stick, here = tmp_path / "USB1", tmp_path / "here"
    stick.mkdir()
    files = ReportFiles(COUNTER, FakeClock(NOW), FileLocations(here, media=lambda: (stick,)))
    folder, place = files.places()
    stick.rename(tmp_path / "pulled out")
    stick.mkdir()
    assert files.write(a_report(), "xlsx", place) is NotWrittenWhy.SWAPPED
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    here.symlink_to(elsewhere)
    assert files.write(a_report(), "xlsx", folder) is NotWrittenWhy.LINK
    assert not [*stick.iterdir(), *elsewhere.iterdir()]


class TwoPages:
    """A finder of three records on two pages; or of none, where it does not answer."""

    def __init__(self, *, works: bool = True) -> None:
        self.works = works

    def find(self, query: Query, after: Cursor | None = None) -> RecordPage | FinderFailed:
        assert query.days == DateRange(DAY.first, DAY.last)
        if not self.works:
            return FinderFailed()
        if after is None:
            return RecordPage((Damaged(RecordKind.LINK, 9), found.LINK), next=Cursor(RecordKind.LINK, 1))
        return RecordPage((found.RESERVATION, replace(found.LINK, id=4, counter="counter-4")))

    def timeline(self, kind: RecordKind, number: int) -> Timeline | NoSuchRecord | FinderFailed:
        raise AssertionError((kind, number))


def test_the_list_of_receipts_has_every_record_of_the_days_with_its_number_as_it_is_on_paper(tmp_path: Path) -> None:
    files = ReportFiles(COUNTER, FakeClock(NOW), FileLocations(tmp_path, media=tuple))
    (here,) = files.places()
    assert files.write_receipts(TwoPages(works=False), DAY, None, here) is NotWrittenWhy.UNREAD
    for counter, kinds in ((None, 4), ("counter-1", 3)):
        written = files.write_receipts(TwoPages(), DAY, counter, here)
        assert isinstance(written, WrittenFile)
        (sheet,) = openpyxl.load_workbook(tmp_path / written.name).worksheets
        rows = rows_of(sheet)
        assert len(rows) == 1 + kinds
        assert rows[-2] == [
            "2026/6/10 10:04",
            "AC34…",
            "ためしペイ(チャージ)",
            "9876",
            "記録済み",
            "1234567897",
            "counter-1窓口",
        ]
        (tmp_path / written.name).unlink()
