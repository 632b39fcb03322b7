"""Text out of data is shown as it was written, on every page, tip, list, slip and chart of both windows."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListWidgetItem
from pytestqt.qtbot import QtBot

import kiosk
from kiosk.app import counter_setup
from kiosk.app.settings import Settings
from kiosk.app.start.application import make_application
from kiosk.domain.city.leaflets import LeafletId, LeafletTopic
from kiosk.domain.flow import Counter, steps
from kiosk.domain.flow.errands.leaflets import Leaflet
from kiosk.domain.flow.steps import kind_of
from kiosk.ui.clerk.row_table import RowTable
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.paper.handout import draw_handout
from kiosk.ui.paper.page_writer import as_pdf
from kiosk.ui.paper.slip_printer import draw
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button
from kiosk.ui.widgets.text.plain_text import caption, put_tip
from tests.fakes.around.hostile import MARK, looked_at, with_marks
from tests.screens.test_every_screen import LINK, NOON, _Cards, _flow, _steps

DESK = QSize(1920, 1080)


def one_of_each() -> Iterator[steps.Step]:
    yield from {kind_of(step): step for step in _steps()}.values()
    yield Leaflet(LeafletId(LeafletTopic.PROGRAMME), steps.Plain.CHOOSE_TOPIC)


@pytest.fixture(scope="module")
def hostile() -> Counter:
    settings = Settings(counter_name="1番", municipality="chigasaki")
    return with_marks(counter_setup.counter_for(settings, practice=True))


def test_every_page_shows_what_was_written(qtbot: QtBot, qapp: QApplication, hostile: Counter) -> None:
    make_application(Settings(animations=False))
    flows = [replace(_flow(step), counter=hostile) for step in one_of_each()]
    window = KioskWindow(Theme.for_screen(DESK, 21.5), flows[0], _Cards())
    qtbot.addWidget(window)
    seen = ""
    for flow in flows:
        window.show_flow(flow)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        seen += looked_at(window)
    for place in (hostile.municipality.name, hostile.programme.summary[0], hostile.municipality.counter.name):
        assert MARK in place
        assert place in seen
    assert any(service.name in seen for service in hostile.catalogue.services if MARK in service.name)


def test_a_slip_and_a_leaflet_have_what_was_written(qapp: QApplication, hostile: Counter) -> None:
    make_application(Settings(animations=False))
    service = next(service for service in hostile.catalogue.services if MARK in service.name)
    link = replace(LINK, service=service.key)
    slip = as_pdf(partial(draw, record=link, counter=hostile), "slip")
    leaflet = as_pdf(
        partial(draw_handout, title=LeafletId(LeafletTopic.PROGRAMME), counter=hostile, now=NOON), "leaflet"
    )
    for sheet in (slip, leaflet):
        assert sheet is not None
        text = "".join("".join(page.extract_text().split()) for page in PdfReader(BytesIO(sheet)).pages)
        assert "".join(MARK.split()) in text


def test_a_cell_a_tip_a_button_and_a_caption_keep_every_letter(qtbot: QtBot) -> None:
    theme = Theme.for_desk(DESK, 21.5)
    table = RowTable(theme, ["a", "b"], (0,))
    qtbot.addWidget(table)
    table.show_rows([[MARK, "R&D"]])
    assert MARK in looked_at(table)
    item = QListWidgetItem("x")
    put_tip(item, "R&D")
    assert item.toolTip() == "R&D", "what is no markup stays as it is"
    button = Button(theme, "R&D")
    qtbot.addWidget(button)
    assert (button.text(), QAbstractButton.text(button)) == ("R&D", "R&&D")
    button.become("P&O")
    assert (button.text(), QAbstractButton.text(button), button.shortcut()) == ("P&O", "P&&O", QKeySequence())
    label = caption("R&D", button)
    qtbot.addWidget(label)
    assert QLabel.text(label) == "R&&D", "a caption of a field would make a key of it"


MARKUP = ("QLabel", "setToolTip", "setWhatsThis", "setStatusTip", "QToolTip", "QMessageBox", "QTextDocument", "setHtml")


def test_labels_and_tips_are_made_in_one_place() -> None:
    folder = Path(kiosk.__file__).parent
    texts = {file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8") for file in folder.rglob("*.py")}
    made = {(file, call) for file, text in texts.items() for call in MARKUP if call in text}
    assert made == {("ui/widgets/text/plain_text.py", "QLabel"), ("ui/widgets/text/plain_text.py", "setToolTip")}
