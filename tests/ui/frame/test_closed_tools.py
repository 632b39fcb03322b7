"""No way out of the windows: no dialog of the system, no browser, no editor, no shell, no menu of Qt's own."""

import ast
import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QToolBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

import kiosk
from kiosk.city_data import resources
from kiosk.domain.desk.events import Room, RoomChosen
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.bars import Bar, LyingBars
from tests.fakes.around.hostile import MARK, looked_at, with_marks
from tests.fakes.around.person import Person
from tests.fakes.office.clerk_at_desk import ClerkAtDesk

OPEN_TOOLS = frozenset(
    {
        "QFileDialog",
        "QDesktopServices",
        "QColorDialog",
        "QFontDialog",
        "QInputDialog",
        "QPrintDialog",
        "QPageSetupDialog",
        "QPrintPreviewDialog",
        "QFileSystemModel",
        "QTextBrowser",
        "QTextEdit",
        "QPlainTextEdit",
        "QWebEngineView",
        "QProcess",
        "QSystemTrayIcon",
        "QMenu",
        "QMenuBar",
        "QUndoView",
        "webbrowser",
        "pty",
        "setOpenExternalLinks",
        "setDragEnabled",
        "startDetached",
        "system",
        "popen",
        "startfile",
    }
)
MAY_RUN_PROGRAMS = {"ui/paper/printers.py", "app/start/display.py", "app/check/versions.py"}
"""CUPS' own programs, Qt's trial of a display, git for a checkout's commit: with arguments of ours, without a shell."""


def names_in(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Import(names) | ast.ImportFrom(names=names):
                yield from (part for alias in names for part in alias.name.split("."))
            case ast.Attribute(attr=name) | ast.Name(id=name):
                yield name


@cache
def sources() -> dict[str, ast.Module]:
    """Those with such a name anywhere in them: to look for it in the text first is ten times as fast."""
    folder = Path(kiosk.__file__).parent
    name = re.compile("|".join((*OPEN_TOOLS, "subprocess")))
    texts = {file: file.read_text(encoding="utf-8") for file in sorted(folder.rglob("*.py"))}
    return {file.relative_to(folder).as_posix(): ast.parse(text) for file, text in texts.items() if name.search(text)}


def test_the_program_has_no_tool_that_opens_the_machine() -> None:
    found = {(file, name) for file, tree in sources().items() for name in names_in(tree) if name in OPEN_TOOLS}
    # The name of the operating system, for the supplier's archive.
    assert found == {("app/adapters/doctor_report.py", "system")}


def test_three_places_run_other_programs_and_none_by_a_shell() -> None:
    trees = sources()
    assert {file for file, tree in trees.items() if "subprocess" in set(names_in(tree))} == MAY_RUN_PROGRAMS
    for file in MAY_RUN_PROGRAMS:
        assert not [node for node in ast.walk(trees[file]) if isinstance(node, ast.keyword) and node.arg == "shell"]


def no_way_out(window: QWidget) -> None:
    label = QLabel()
    widgets = [window, *window.findChildren(QWidget)]
    for widget in widgets:
        assert not isinstance(widget, QDialog | QMenu | QMenuBar | QToolBar | QTextEdit | QPlainTextEdit), widget
        # A window of its own always says that it does, and takes nothing.
        assert widget.isWindow() or not widget.acceptDrops(), widget
        assert not widget.whatsThis(), widget
        if isinstance(widget, QLabel):
            assert not widget.openExternalLinks()
            assert widget.textInteractionFlags() == label.textInteractionFlags(), "nothing in it is a link"
        # A scroll bar's own menu can only scroll.
        if not isinstance(widget, QScrollBar):
            place = QPoint(1, 1)
            event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
            QApplication.sendEvent(widget, event)
            assert not [
                menu for menu in QApplication.topLevelWidgets() if isinstance(menu, QMenu) and menu.isVisible()
            ], widget


def test_no_room_of_the_desk_has_a_way_out_or_takes_a_text_for_markup(
    meet: Callable[..., Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    municipalities, programmes = with_marks(resources.municipalities()), with_marks(resources.programmes())
    monkeypatch.setattr(resources, "municipalities", lambda: municipalities)
    monkeypatch.setattr(resources, "programmes", lambda: programmes)
    person = meet(mode="counter", counter_name="<b>1&番")
    clerk = person.clerk
    assert clerk is not None
    no_way_out(clerk.window)
    clerk.becomes_the_first("<b>&山田")
    clerk.logs_in()
    seen = ""
    for room in Room:
        clerk.window.happened.emit(RoomChosen(room))
        clerk.bot.waitUntil(partial(_is_in, clerk, room), timeout=10_000)
        no_way_out(clerk.window)
        seen += looked_at(clerk.window)
    no_way_out(person.window)
    assert "<b>&山田" in seen
    assert "<b>1&番" in seen
    assert MARK in seen


def _is_in(clerk: ClerkAtDesk, room: Room) -> bool:
    return clerk.desk.room is room


def test_a_chart_is_only_looked_at(qtbot: QtBot) -> None:
    chart = LyingBars(Theme.for_desk(QSize(1920, 1080), 21.5), [Bar("1番", 3, "3")])
    qtbot.addWidget(chart)
    chart.show()
    assert chart.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert chart.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert chart.findChildren(QWidget) == []
