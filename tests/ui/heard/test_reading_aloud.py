"""What is read aloud: what stands there and what a screen reader gets, and nothing that somebody typed."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from kiosk.app.settings import Settings
from kiosk.app.start.application import make_application
from kiosk.domain.flow import Flow, steps
from kiosk.domain.flow.errands.link.steps import EnterField
from kiosk.domain.flow.errands.reserve.mykey import EnterMyKey
from kiosk.domain.flow.personal_settings import speak
from kiosk.domain.flow.state import StaffCall
from kiosk.domain.values.display import Display
from kiosk.domain.values.languages import ENGLISH, Language
from kiosk.domain.values.voice.settings import VoiceSettings
from kiosk.domain.values.voice.speech import SpeechReason, Utterance
from kiosk.ui.citizen.pages import page_for
from kiosk.ui.citizen.search import SearchPage
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.heard.reading_aloud import AloudReader
from kiosk.ui.messages import say, speaking
from kiosk.ui.messages.frame.heard import HeardTexts
from kiosk.ui.messages.frame.languages import name_of as language_name
from kiosk.ui.messages.frame.pages import FrameTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.typing.entry import EntryPad
from kiosk.ui.widgets.typing.keypad import Keypad
from scripts.voices.phrases import told_in
from scripts.voices.rules import spoken_languages
from tests.fakes.voice.books import book_of
from tests.screens.test_every_screen import _Cards, _flow, _localization, _steps

SIZE = QSize(1080, 1920)
_PLACE = re.compile(r"\{[^{}]*\}")


class AloudWindow:
    """A window that is read aloud, and what of it is wanted."""

    def __init__(self, window: KioskWindow) -> None:
        self.window = window
        self.said: list[Utterance] = []
        self.stops = 0
        reader = AloudReader(window)
        reader.wanted.connect(self.said.append)
        reader.stopped.connect(self._stopped)
        self.reader = reader

    def _stopped(self) -> None:
        self.stops += 1

    def show(self, flow: Flow) -> None:
        self.said.clear()
        read_aloud = replace(flow, display=Display(voice=VoiceSettings(on=True)))
        self.window.show_flow(read_aloud)
        self.reader.follow()
        QApplication.processEvents()

    @property
    def again(self) -> QPushButton | None:
        """The key that repeats, where there is one."""
        keys = () if (middle := self.window.centralWidget()) is None else middle.findChildren(QPushButton)
        return next((key for key in keys if key.objectName() == "again"), None)

    @property
    def texts(self) -> list[str]:
        return [line.text for said in self.said for line in said.lines]


@pytest.fixture
def heard(qtbot: QtBot, qapp: QApplication) -> AloudWindow:
    make_application(Settings(animations=False))
    window = KioskWindow(Theme.for_screen(SIZE, 21.5), _flow(steps.LookingUp()), _Cards())
    qtbot.addWidget(window)
    window.resize(SIZE)
    window.show()
    return AloudWindow(window)


def _in(language: Language, flow: Flow) -> Flow:
    return speak(replace(flow, localization=_localization()), language)


@pytest.mark.parametrize("language", spoken_languages())
def test_each_sentence_has_its_clips_whatever_stands_in_it(language: Language) -> None:
    """What a window shows is looked at with what a screen reader gets (test_every_page_is_heard)."""
    book = book_of(language)
    for sentence in told_in(language):
        filled = _PLACE.sub(" 12,500 34679ACD 8:30 ", sentence)
        assert book.parts_of(filled) is not None, filled


def _step_with(page: type) -> steps.Step:
    return next(step for step in _steps() if isinstance(step, page))


def test_of_a_pin_it_is_said_how_much_there_is_of_it(heard: AloudWindow) -> None:
    heard.show(_flow(_step_with(steps.EnterPin)))
    (pad,) = heard.window.findChildren(Keypad)
    heard.said.clear()
    for digit in "7896":
        key = next(key for key in pad.findChildren(QPushButton) if key.text() == digit)
        key.setFocus()  # as by Tab, and told as nothing
        key.click()
    heard.reader.read()
    assert heard.said[0].reason is SpeechReason.NEWS
    assert heard.texts[0].startswith("4桁のうち1桁")
    assert not set("789") & set("".join(heard.texts))
    assert "6" not in "".join(heard.texts[:4])


def test_what_is_typed_is_never_said_secret_or_not(heard: AloudWindow) -> None:
    for page, typed in ((EnterMyKey, "XQ7Z"), (EnterField, "9876")):
        heard.show(_flow(_step_with(page)))
        (pad,) = heard.window.page.findChildren(EntryPad)
        heard.said.clear()
        told: list[str] = []
        heard.window.announcer.said.connect(told.append)
        for count, letter in enumerate(typed, 1):
            pad._press(letter)
            with speaking(heard.window.dress.language):
                assert heard.texts[-1].startswith(str(count))
        heard.reader.read()
        assert not any(letter in text for text in heard.texts for letter in ("X", "Q", "Z", "98"))
        assert any(typed[0] in text for text in told)  # a screen reader's user alone hears that
        pad.clear()


def test_what_is_searched_for_is_not_said(heard: AloudWindow) -> None:
    step = next(step for step in _steps() if issubclass(page_for(step), SearchPage))
    heard.show(_flow(step))
    page = heard.window.page
    assert isinstance(page, SearchPage)
    page.go_on_typing("ゅゑヰ")
    heard.said.clear()
    heard.reader.read()
    assert "ゅゑヰ" not in "".join(heard.texts)


def test_a_touch_and_a_turn_stop_it_and_a_key_says_where_it_has_come(heard: AloudWindow, qtbot: QtBot) -> None:
    heard.show(_flow(steps.Plain.HOME))
    heard.window.activateWindow()
    qtbot.waitUntil(heard.window.isActiveWindow)
    before = heard.stops
    QTest.mouseClick(heard.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert heard.stops == before + 1
    heard.said.clear()
    QTest.keyClick(heard.window.windowHandle(), Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: bool(heard.said))
    focus = QApplication.focusWidget()
    assert focus is not None
    assert heard.said[-1].reason is SpeechReason.FOCUS
    assert heard.texts[-1].startswith(focus.accessibleName())
    assert heard.stops > before + 1
    before = heard.stops
    heard.show(_flow(_step_with(steps.EnterPin)))
    assert heard.stops > before
    assert [said.reason for said in heard.said] == [SpeechReason.PAGE]


def test_a_page_is_said_again_when_that_is_wanted_and_in_the_language_that_is_chosen(heard: AloudWindow) -> None:
    heard.show(_flow(steps.Plain.HOME))
    first = heard.texts
    again = heard.again
    assert again is not None
    assert again.isVisible()
    heard.said.clear()
    again.click()
    assert heard.texts == first
    other = ENGLISH
    heard.show(_in(other, _flow(steps.Plain.HOME)))
    assert heard.said[-1].language == other
    with speaking(other):
        assert any(say(FrameTexts.AGAIN) in text for text in heard.texts), language_name(other)


def test_a_sheet_over_the_page_is_said_in_its_place(heard: AloudWindow) -> None:
    flow = _flow(steps.Plain.HOME)
    heard.show(flow)
    heard.show(replace(flow, staff=StaffCall.CALLED))
    assert heard.said[-1].reason is SpeechReason.PAGE
    assert say(FrameTexts.STAFF_TITLE) in heard.texts
    assert not any(say(HeardTexts.CHOICE, number=9, name="") in text for text in heard.texts)


def test_an_id_is_marked_as_a_persons(heard: AloudWindow) -> None:
    heard.show(_flow(_step_with(steps.Reserved)))
    personal = [line.text for said in heard.said for line in said.lines if line.personal]
    assert personal == ["マイキーID: 3 4 6 7、9 A C D"]


def test_where_nothing_is_read_aloud_there_is_no_key_for_it(heard: AloudWindow) -> None:
    heard.window.show_flow(_flow(steps.Plain.HOME))
    assert heard.again is None
