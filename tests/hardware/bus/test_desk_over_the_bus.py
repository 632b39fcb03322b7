"""The clerk's morning by keys and by ear: what a screen reader says at the desk, and no secret on the bus."""

import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kiosk.domain.office.tickets import TicketErrand
from kiosk.domain.values.times import JST
from kiosk.storage.core.engine import engine_as_it_is
from kiosk.storage.office.tickets import SqlTickets
from tests.fakes.around.clock import FakeClock
from tests.hardware.bus.accessibility_bus import AccessibilityBus
from tests.hardware.bus.screen_reader import ScreenReader

KIOSK = Path(sys.executable).with_name("kiosk")
NOON = "2020-10-12T12:00"
LOGIN, NAME, PASSPHRASE, PIN = "yamada", "山田 花子", "maus-73195", "1234"
CITIZEN, DESK = "マイナポイント手続き", "支援窓口 — 職員の画面"


@dataclass
class DeskOverBus:
    """One bus with both windows: the clerk's is read and worked by keys, the citizen's pressed."""

    clerk: ScreenReader
    citizen: ScreenReader
    register: Path


@pytest.fixture(scope="module")
def beside() -> Iterator[DeskOverBus]:
    with TemporaryDirectory(prefix="bus-") as folder, AccessibilityBus(Path(folder), "1920x1080") as bus:
        command = [str(KIOSK), "run", "--mode", "counter", "--reader", "practice", "--data-dir", f"{folder}/data"]
        with closing(ScreenReader(bus.address, DESK)) as clerk, closing(ScreenReader(bus.address, CITIZEN)) as citizen:
            bus.run(
                [*command, "--today", NOON],
                QT_QPA_PLATFORM="xcb",
                QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                KIOSK_TICKETS="1",
                KIOSK_IDLE_SECONDS="600",
            )
            clerk.hears("ログイン名", "text", seconds=60)
            yield DeskOverBus(clerk, citizen, Path(folder) / "data" / "practice.sqlite3")


def _somebody_takes_a_number(register: Path) -> None:
    """At another machine of the hall."""
    engine = engine_as_it_is(register)
    SqlTickets(engine, FakeClock(datetime.fromisoformat(NOON).replace(tzinfo=JST))).take(TicketErrand.RESERVE)
    engine.dispose()


def _reserves(citizen: ScreenReader) -> None:
    citizen.leads_to("ポイントの予約をする", "必要なものは、お手元にありますか")
    citizen.leads_to("全部あります", "手続きをするのは、どなたですか")
    citizen.leads_to("カードの持ち主本人", "カードを読み取り台に置いてください")
    citizen.presses("置く")
    citizen.comes_to_show("マイキーIDを、もうお持ちですか")
    citizen.leads_to("はじめてです", "この内容で予約しますか")
    citizen.leads_to("同意して予約する", "暗証番号(4桁)")
    citizen.types(PIN)
    citizen.leads_to("確認", "予約ができました")


def _comes_to_the_desk(clerk: ScreenReader) -> None:
    """As the first administrator, and then by passphrase."""
    clerk.turns_to()
    clerk.strikes(*LOGIN, "Tab")
    clerk.hears("名前(画面に出ます)", "text")
    clerk.dictates(NAME)
    clerk.strikes("Tab")
    clerk.hears("パスフレーズ", "password text")
    clerk.strikes(*PASSPHRASE, "Tab")
    clerk.hears("パスフレーズ(もう一度)", "password text")
    clerk.strikes(*PASSPHRASE, "Return")
    clerk.comes_to_show("復旧コード")
    clerk.comes_by("Ctrl+Return", "ログイン名", "text")
    clerk.strikes(*LOGIN, "Tab", *PASSPHRASE, "Return")


def test_a_morning_at_the_desk(beside: DeskOverBus) -> None:
    clerk, citizen = beside.clerk, beside.citizen
    _somebody_takes_a_number(beside.register)
    _comes_to_the_desk(clerk)
    clerk.hears("つぎの方を呼ぶ(1番)", "push button")
    _calls_and_ends(clerk)
    _reserves(citizen)
    _finds(clerk)
    _corrects(clerk)
    _records_an_incident(clerk)
    _is_on_no_bus(clerk, PASSPHRASE)
    _is_on_no_bus(clerk, PIN)


def _calls_and_ends(clerk: ScreenReader) -> None:
    clerk.does("F2", "1番の方を呼びました")
    clerk.hears("1番 終わりました", "push button")
    clerk.does("F3", "1番の方は、終わりました。")
    clerk.hears("お待ちの方 0人", "panel")


def _finds(clerk: ScreenReader) -> None:
    clerk.comes_by("Ctrl+2", "マイキーIDか受付番号か整理券の番号", "text")
    clerk.does("Return", "行を選んでEnterを押すと、その記録の経過が出ます")
    clerk.hears("見つかった記録", "table")
    clerk.does("Return", "いま:有効。 カードの署名と合っています")


def _corrects(clerk: ScreenReader) -> None:
    assert clerk.comes_by("F6", "選んでください", "combo box").about == "これから"
    clerk.strikes("Down", "Tab")
    assert clerk.hears("理由を選んでください", "combo box").about == "理由"
    clerk.strikes("Down")
    clerk.does("Ctrl+Return", "記録しました。経過の終わりに出ています")
    clerk.hears("閉じる", "push button")
    clerk.strikes("Escape")


def _records_an_incident(clerk: ScreenReader) -> None:
    clerk.comes_by("Ctrl+1", "お待ちの方 0人", "panel")
    clerk.does("F9", "事故 1 を記録しました。関係する記録:予約")
    clerk.hears("事故の記録", "table")


def _is_on_no_bus(reader: ScreenReader, secret: str) -> None:
    """In no event, in no row of letters, and nowhere that is shown."""
    assert not [one for one in reader.told if secret in one.text]
    assert secret not in "".join(one.text for one in reader.told if one.what.startswith("TextChanged"))
    assert not [text for thing in reader.things() for text in (thing.name, thing.about) if secret in text]
