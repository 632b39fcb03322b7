"""The report on the clerk's screen: every number in a chart and in words, drawn while the window goes on."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame
from pytestqt.qtbot import QtBot

from kiosk.app.settings import Settings
from kiosk.app.start.application import make_application
from kiosk.domain.report.counts import Report
from kiosk.domain.report.report_masking import masked
from kiosk.ui.clerk.report.board import ReportBoard
from kiosk.ui.paper.report_tables import tables_of
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.bars import BarChart
from kiosk.ui.widgets.text.text_label import TextLabel
from tests.fakes.office.reports import READER, a_report, with_waiting

Show = Callable[..., ReportBoard]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """`show(report, width=…)`: the board with this report, drawn."""
    make_application(Settings(animations=False))
    board = ReportBoard(Theme.for_screen(QSize(1920, 1080), 21.5))
    qtbot.addWidget(board)

    def shown(report: Report, width: int = 1900) -> ReportBoard:
        board.resize(width, 1000)
        board.show()
        board.show_report(report)
        qtbot.waitUntil(lambda: board.is_drawn)
        return board

    return shown


def charts(board: ReportBoard) -> dict[str, str]:
    return {chart.accessibleName(): chart.accessibleDescription() for chart in board.findChildren(BarChart)}


def words(board: ReportBoard) -> set[str]:
    return {found.text() for found in board.findChildren(TextLabel)}


def test_every_table_is_a_chart_with_its_numbers_in_words(show: Show) -> None:
    report = with_waiting(a_report())
    found = charts(show(report))
    tables = tables_of(report)
    for table in tables:
        if table is tables.answers:
            assert found[table.rows[0].name].split() == ["はい", "41", "ふつう", "6", "いいえ", "2"]
        else:
            assert found[table.title] == "\n".join(table.lines)
    assert f"{READER} 131 4 7 0.42秒" in found["カードリーダー"]


def test_without_tickets_there_is_no_chart_of_waiting(show: Show) -> None:
    assert "待ち時間" not in charts(show(a_report()))


def test_the_board_says_of_which_days_and_for_whom_it_is(show: Show) -> None:
    board = show(a_report())
    assert {"2026年6月10日", "受け付けた件数 138件"} <= words(board)
    assert any(text.startswith("庁内用です。") for text in words(board))
    show(masked(a_report()))
    assert any(text.startswith("公表用です。") for text in words(board))
    assert "スマホの相談 5未満" in charts(board)["手続き"]


def test_a_new_report_takes_the_place_of_the_one_before(show: Show, qtbot: QtBot) -> None:
    board = show(with_waiting(a_report()))
    show(replace(a_report(), hours={}, readers=()))
    qtbot.waitUntil(lambda: "待ち時間" not in charts(board))
    assert "時間帯ごとの受付" not in charts(board)
    assert "ありません。" in words(board)


def test_a_report_that_comes_while_another_is_drawn_is_the_one_that_stays(show: Show) -> None:
    board = show(a_report())
    board.show_report(with_waiting(a_report()))
    show(a_report())
    assert len([name for name in charts(board) if name == "手続き"]) == 1
    assert "待ち時間" not in charts(board)


@pytest.mark.parametrize(("width", "columns"), [(1900, 2), (900, 1)])
def test_panels_stand_beside_each_other_where_there_is_room(show: Show, width: int, columns: int) -> None:
    board = show(a_report(), width)
    frames = board.findChildren(QFrame, "list")
    assert len({frame.x() for frame in frames}) == columns
    assert all(frame.geometry().right() < width for frame in frames)


def test_the_board_draws_a_chart_a_turn_so_that_the_window_answers_meanwhile(show: Show) -> None:
    board = show(a_report())
    board.show_report(a_report())
    assert not board.is_drawn
