"""Accounts at the desk by keyboard: added, made one's own, recovered; and what a mistake leaves as it was."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.domain.desk.accounts.gates import PassphraseDue, Recovering, RecoveryShown
from kiosk.domain.desk.authentication import LogInTyped
from kiosk.domain.desk.events import DeskPress, Room
from kiosk.domain.desk.state import LoggedOut, NoClerks
from kiosk.domain.flow.steps import PrintState
from kiosk.domain.staff.account_answers import LockedOut, NotChangedWhy, WrongPassphrase
from kiosk.domain.staff.attendance import Attended
from kiosk.ui.clerk.accounts.access_page import AccessPage
from kiosk.ui.clerk.accounts.access_pages import FirstPage, LogInPage
from kiosk.ui.clerk.accounts.recovery_pages import RecoveryCodePage
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button
from kiosk.ui.widgets.text.text_label import TextLabel
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW
from tests.fakes.around.painting import look_at
from tests.fakes.around.person import Person
from tests.fakes.office.clerk_at_desk import LOGIN, PASSPHRASE, ClerkAtDesk
from tests.fakes.office.desk_clerks import ADMINISTRATOR, RECOVERY
from tests.fakes.office.desk_views import the_desk

GIVEN, OWN = "battery for staples", "a phrase of my own"


@pytest.fixture
def clerk(meet: Callable[..., Person]) -> ClerkAtDesk:
    met = meet(mode="counter", counter_name="2番").clerk
    assert met is not None
    return met


def fill(clerk: ClerkAtDesk, *texts: str) -> None:
    for line, text in zip(clerk.lines, texts, strict=True):
        line.setText(text)


def test_a_colleague_is_added_and_makes_their_passphrase_their_own(clerk: ClerkAtDesk) -> None:
    clerk.begins()
    clerk.goes_to(Room.STAFF, "職員")
    clerk.bot.waitUntil(lambda: bool(clerk.desk.staff.listed), timeout=10_000)
    clerk.presses("職員を加える")
    fill(clerk, "oneil", "Siobhán O'Neil-Kim", GIVEN, "another one at all", "not the right one")
    clerk.presses("このとおりにする")
    clerk.comes_to_read("権限を選んでください")
    clerk.chooses("窓口担当")
    clerk.presses("このとおりにする")
    clerk.comes_to_read("2回のパスフレーズが違います")
    assert [line.text() for line in clerk.lines] == ["oneil", "Siobhán O'Neil-Kim", "", "", "not the right one"]
    fill(clerk, LOGIN, "Siobhán O'Neil-Kim", GIVEN, GIVEN, "not the right one")
    clerk.presses("このとおりにする")
    clerk.comes_to_read("自分のパスフレーズが違います")
    assert [line.text() for line in clerk.lines] == [LOGIN, "Siobhán O'Neil-Kim", GIVEN, GIVEN, ""], (
        "all else was right"
    )
    clerk.lines[4].setText(PASSPHRASE)
    clerk.presses("このとおりにする")
    clerk.comes_to_read("もう使われています")
    assert [line.text() for line in clerk.lines][:4] == [LOGIN, "Siobhán O'Neil-Kim", GIVEN, GIVEN], "it was right"
    clerk.lines[0].setText("oneil")
    clerk.presses("このとおりにする")
    clerk.comes_to_read("Siobhán O'Neil-Kim(oneil)を加えました")
    assert clerk.cell(0, "使用") == "初回待ち"
    clerk.presses("権限を変える")
    assert clerk.reads("権限を変える:Siobhán O'Neil-Kim(oneil)")
    clerk.chooses("責任者")
    fill(clerk, PASSPHRASE)
    clerk.presses("このとおりにする")
    clerk.comes_to_read("責任者になりました")
    clerk.presses("ログアウト")
    clerk.sees(LoggedOut)
    clerk.types("oneil", GIVEN)
    clerk.sees(PassphraseDue)
    clerk.types("not what was given", OWN, OWN)
    clerk.comes_to_read("管理者から聞いたパスフレーズが違います")
    assert [line.text() for line in clerk.lines] == ["", OWN, OWN], "the new one was right"
    clerk.types(GIVEN, OWN, OWN)
    clerk.sees(Attended)
    assert clerk.reads("Siobhán O'Neil-Kim(責任者)")


def test_the_code_on_paper_helps_the_only_administrator(clerk: ClerkAtDesk) -> None:
    clerk.begins()
    clerk.goes_to(Room.STAFF, "職員")
    clerk.bot.waitUntil(lambda: clerk.desk.staff.account is not None, timeout=10_000)
    assert not clerk.can_press("権限を変える")
    clerk.presses("復旧コードを作る")
    fill(clerk, "not the right one")
    clerk.presses("このとおりにする")
    clerk.comes_to_read("パスフレーズが違います")
    fill(clerk, PASSPHRASE)
    clerk.presses("このとおりにする")
    clerk.sees(RecoveryShown)
    shown = clerk.desk.gate
    assert isinstance(shown, RecoveryShown)
    assert clerk.reads(shown.code)
    clerk.presses("印刷する")
    clerk.comes_to_read("紙が出ていなければ")
    clerk.presses("紙に残しました")
    clerk.sees(Attended)
    clerk.presses("ログアウト")
    clerk.sees(LoggedOut)
    clerk.presses("パスフレーズを忘れた")
    clerk.sees(Recovering)
    clerk.types(LOGIN, shown.code[:-1], OWN, OWN)
    assert clerk.reads("19文字入っています")
    assert [line.text() for line in clerk.lines] == [LOGIN, shown.code[:-1], OWN, OWN]
    clerk.lines[0].setFocus()
    clerk.types(LOGIN, shown.code, OWN, OWN)
    clerk.sees(RecoveryShown)
    clerk.window.page.happened.emit(DeskPress.CODE_KEPT)
    clerk.logs_in(LOGIN, OWN)


@pytest.fixture
def theme() -> Theme:
    return Theme.for_desk(QSize(1366, 768), 15.6)


def lines_of(page: FirstPage | LogInPage) -> list[QLineEdit]:
    return page.findChildren(QLineEdit)


def test_a_wait_is_counted_down_and_costs_nothing_that_was_typed(qtbot: QtBot, theme: Theme) -> None:
    desk = the_desk().at(LoggedOut())
    page = LogInPage(theme, desk)
    qtbot.addWidget(page)
    sent: list[object] = []
    page.happened.connect(sent.append)
    login, secret, _ = lines_of(page)
    login.setText("yama")
    secret.setText(PASSPHRASE)
    secret.returnPressed.emit()
    assert len(sent) == 1
    page.refresh(desk.at(LoggedOut(problem=WrongPassphrase(NOW + timedelta(seconds=12)))))
    assert (login.text(), secret.text()) == ("yama", "")
    told = page.told
    assert "あと12秒" in texts_of(page)
    secret.setText(PASSPHRASE)
    secret.returnPressed.emit()
    later = replace(desk, now=NOW + timedelta(seconds=5))
    page.refresh(later.at(LoggedOut(problem=WrongPassphrase(NOW + timedelta(seconds=12)))))
    assert (len(sent), secret.text(), page.told) == (1, PASSPHRASE, told), "not a word every second"
    assert "あと7秒" in texts_of(page)
    # A colleague does not wait for somebody else's mistakes.
    login.setText("mori")
    secret.returnPressed.emit()
    assert isinstance(sent[1], LogInTyped)
    gate = LoggedOut(problem=LockedOut(NOW + timedelta(seconds=1)))
    page.refresh(desk.at(gate))
    page.refresh(replace(desk, now=NOW + timedelta(seconds=2)).at(gate))
    assert "もう一度試せます" in texts_of(page)


def test_a_code_that_is_being_printed_is_not_kept_yet_and_its_page_says_why(qtbot: QtBot, theme: Theme) -> None:
    shown = RecoveryShown(ADMINISTRATOR, RECOVERY, NOW, PrintState.PRINTING, replaces=True)
    page = RecoveryCodePage(theme, the_desk().at(shown))
    qtbot.addWidget(page)
    leave, *waits = page.findChildren(Button)
    assert leave.isEnabled()
    assert not any(button.isEnabled() for button in waits)
    assert "終わるまで、ここでお待ちください" in page.told[0]
    assert "前の紙のコードが使えます" in texts_of(page)
    page.resize(1366, 700)
    look_at(page)
    places = [button.pos() for button in (leave, *waits)]
    assert places[0] != places[1]
    for state, enabled in ((replace(shown, paper=PrintState.PRINTED), True), (replace(shown, is_kept=True), False)):
        page.refresh(the_desk().at(state))
        look_at(page)
        assert [button.isEnabled() for button in waits] == [enabled] * 2
        assert [button.pos() for button in (leave, *waits)] == places
    assert not leave.isEnabled()


def texts_of(page: AccessPage) -> str:
    return " ".join(label.text() for label in page.findChildren(TextLabel) if not label.isHidden())


def test_a_login_name_that_is_taken_does_not_cost_the_passphrase(qtbot: QtBot, theme: Theme) -> None:
    page = FirstPage(theme, the_desk().at(NoClerks()))
    qtbot.addWidget(page)
    lines = lines_of(page)
    for line, text in zip(lines, ("yama", "山", PASSPHRASE, PASSPHRASE), strict=True):
        line.setText(text)
    page.refresh(the_desk().at(NoClerks(NotChangedWhy.NO_NAME)))
    assert [line.text() for line in lines] == ["yama", "山", PASSPHRASE, PASSPHRASE]
