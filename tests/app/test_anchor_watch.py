"""The anchor while the window runs: it is moved on, and the desk hears when the register is another one."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.jobs import SerialJobRunner
from kiosk.app.settings import Settings
from kiosk.app.shells.anchor_watch import AnchorWatch
from kiosk.app.store import Store, open_store
from kiosk.domain.desk.events import RegisterDoubted
from kiosk.domain.records.register_anchor import AnchorFault
from kiosk.domain.staff.clerks import THE_OWNER
from kiosk.storage.ledger.adoption import adopt
from kiosk.storage.records.register import SqlRegister
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.desk import a_counter
from tests.storage.holders import HANAKO, reserve

ANCHOR = "register.anchor"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(Settings(data_dir=tmp_path), practice=False)
    yield store
    store.engine.dispose()


@pytest.fixture
def watch(store: Store, qapp: QApplication, qtbot: QtBot) -> Iterator[tuple[AnchorWatch, list[object]]]:
    jobs = SerialJobRunner("register")
    watch, heard = AnchorWatch(store.anchor, jobs), list[object]()
    watch.doubted.connect(heard.append)
    watch.start()
    yield watch, heard
    watch.stop()
    jobs.stop()
    assert jobs.wait(5)


def test_it_is_moved_on_after_a_record(
    watch: tuple[AnchorWatch, list[object]], store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    before = store.anchor.expected()
    watch[0].look()
    reserve(SqlRegister(store.engine, store.keys, a_counter(), FakeClock(), anchor=store.anchor), HANAKO)
    watch[0].look()
    qtbot.waitUntil(lambda: store.anchor.expected() != before)
    assert watch[1] == []


@pytest.mark.expects_log
def test_the_desk_hears_of_a_doubt_and_of_its_end(
    watch: tuple[AnchorWatch, list[object]],
    store: Store,
    tmp_path: Path,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    reserve(SqlRegister(store.engine, store.keys, a_counter(), FakeClock(), anchor=store.anchor), HANAKO)
    (tmp_path / ANCHOR).unlink()
    with caplog.at_level(logging.WARNING):
        watch[0].look()
        qtbot.waitUntil(lambda: watch[1] == [RegisterDoubted(AnchorFault.MISSING)])
        assert "kiosk records adopt" in caplog.text
        adopt(
            store.engine,
            store.keys,
            store.anchor,
            "it was deleted by mistake",
            "counter-1",
            FakeClock().now(),
            THE_OWNER,
        )
        watch[0].look()
        qtbot.waitUntil(lambda: watch[1][-1] == RegisterDoubted(None))
