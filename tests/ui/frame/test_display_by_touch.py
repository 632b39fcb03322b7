"""How the screen looks and waits, set by touch: at once, on every page, and gone with the person."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton

from kiosk.domain.flow import steps
from kiosk.domain.values.display import Contrast, Display, TextSize
from kiosk.domain.values.languages import ENGLISH, JAPANESE, Language
from kiosk.domain.values.voice.settings import SpeechRate, SpeechVolume, VoiceOutput, VoiceSettings
from kiosk.ui.frame import display_choice
from kiosk.ui.messages import say, speaking
from kiosk.ui.messages.frame.display import DisplayTexts
from kiosk.ui.theme.palettes import PALETTES, Colour
from kiosk.ui.theme.tokens import TextRole
from kiosk.ui.widgets.buttons import Button
from kiosk.ui.widgets.typing.keypad import Keypad
from tests.fakes.around.person import Person

Meet = Callable[..., Person]
SIZES = {"tall": QSize(1080, 1920), "wide": QSize(1920, 1080)}


def is_set(person: Person, name: str) -> bool:
    (button,) = [each for each in person.window.findChildren(Button, name) if each.isVisible()]
    return button.isChecked() and button.text().startswith("✓")


@pytest.mark.parametrize("size", SIZES)
def test_each_choice_is_seen_at_once_on_its_own_page_and_all_of_it_is_reset(meet: Meet, size: str) -> None:
    person = meet(SIZES[size])
    usual = person.window.dress.theme.em(TextRole.LABEL)
    person.touches("display")
    assert person.reads("選ぶと、すぐに画面が変わります。")
    assert is_set(person, "size-standard")
    person.touches("size-large")
    assert person.flow.display == Display(TextSize.LARGE)
    assert is_set(person, "size-large")
    assert person.window.dress.theme.em(TextRole.LABEL) > usual
    person.window._sheets.display.stand_at("contrast-white_on_black")
    person.touches("contrast-white_on_black")
    palette = PALETTES[Contrast.WHITE_ON_BLACK]
    assert person.window.page.theme.palette == palette
    assert palette.codes[Colour.PAPER] in person.window.styleSheet()
    person.touches("display-reset")
    assert person.flow.display == Display()
    assert not person.can_touch("display-reset")
    person.touches("display-close")
    assert person.window._sheets.covering is None
    assert person.window.dress.theme.em(TextRole.LABEL) == usual


def test_an_errand_that_is_open_goes_on_and_the_next_person_finds_the_machines_own(meet: Meet) -> None:
    person = meet()
    person.goes_to_pin()
    person.touches("1")
    person.touches("2")
    (before,) = person.window.page.findChildren(Keypad)
    buffer, session = before._digits, person.flow.session
    person.touches("display")
    assert person.reads("とちゅうまで押した暗証番号は消えます。")
    person.touches("size-large")
    assert not any(buffer)
    person.touches("display-close")
    assert person.flow.session is session
    person.types_pin("1234")
    person.sees(steps.Reserved)
    person.takes_card()
    person.sees(steps.Between)
    assert person.flow.display.text_size is TextSize.LARGE
    person.touches("primary")
    person.sees(steps.Plain.HOME)
    assert person.flow.display == Display()
    assert not person.window.dress.theme.is_enlarged


def test_the_page_is_at_one_place_on_every_page_and_stays_open_in_another_language(meet: Meet) -> None:
    for size in SIZES.values():
        person = meet(size)
        button = person.window._around.display
        place = button.geometry().translated(button.mapTo(person.window, button.pos()) - button.pos())
        person.goes_to_card()
        button = person.window._around.display
        assert button.geometry().translated(button.mapTo(person.window, button.pos()) - button.pos()) == place
        assert button.accessibleName() == "画面の設定 / Display"
        person.touches("display")
        person.touches("language-en")
        assert person.reads("Display settings")
        assert person.window._around.display.accessibleName() == "画面の設定 / Display"
        assert is_set(person, "language-en")
        person.touches("display-close")
        assert person.flow.counter.language == ENGLISH


def test_who_types_goes_on_with_the_same_keys_in_larger_type(meet: Meet) -> None:
    person = meet()
    person.goes_to_services()
    person.touches("英数字")
    person.touches("W")
    person.touches("display")
    person.touches("size-largest")
    person.touches("display-close")
    person.touches("A")
    assert person.reads("WA")


def test_who_needs_more_time_is_warned_later(meet: Meet) -> None:
    person = meet()
    person.goes_to_card()
    person.touches("display")
    person.touches("time-TIME_MORE")
    person.touches("display-close")
    person.waits(150)
    assert person.window._sheets.overlay is None
    person.waits(35)
    person.bot.waitUntil(lambda: person.window._sheets.overlay is not None, timeout=5_000)


def test_a_machine_may_begin_as_its_city_wants_it(meet: Meet) -> None:
    person = meet(display_text_size=TextSize.LARGE, display_contrast=Contrast.SOFT, display_more_time=True)
    assert person.flow.display == Display(TextSize.LARGE, Contrast.SOFT, more_time=True)
    assert person.window.page.theme.palette == PALETTES[Contrast.SOFT]
    person.touches("display")
    assert not person.can_touch("display-reset")


def test_a_machine_with_a_voice_lets_it_be_silent_slower_and_louder_and_one_without_offers_none(
    meet: Meet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(display_choice, "has_voice", lambda _language: True)
    person = meet()
    person.touches("display")
    assert person.window.findChild(QPushButton, "voice-VOICE_ON") is None
    person.touches("display-close")
    person = meet(SIZES["tall"], voice=VoiceOutput.HEADPHONES)
    person.touches("display")
    _comes_to(person, "rate-slow")
    person.touches("rate-slow")
    assert is_set(person, "rate-slow")
    _comes_to(person, "volume-loud")
    person.touches("volume-loud")
    assert person.flow.display.voice == VoiceSettings(on=True, rate=SpeechRate.SLOW, volume=SpeechVolume.LOUD)
    _comes_to(person, "voice-VOICE_OFF")
    person.touches("voice-VOICE_OFF")
    assert not person.flow.display.voice.on
    person.touches("display-reset")
    assert person.flow.display.voice == VoiceSettings(on=True)


def test_a_language_that_the_voice_does_not_speak_says_so(meet: Meet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display_choice, "has_voice", lambda language: language == JAPANESE)
    person = meet(SIZES["tall"], voice=VoiceOutput.HEADPHONES)
    person.touches("display")
    assert _of_voice(person, JAPANESE) == (True, False)
    person.touches("language-en")
    assert _of_voice(person, ENGLISH) == (False, True)


def _of_voice(person: Person, language: Language) -> tuple[bool, bool]:
    """Whether it is offered to set how it speaks, and whether it is said that it does not speak this language."""
    with speaking(language):
        is_said = person.reads(say(DisplayTexts.VOICE_NONE))
    return person.window.findChild(QPushButton, "rate-slow") is not None, is_said


def _comes_to(person: Person, name: str) -> None:
    """Reads on until it is seen."""
    sheet = person.window._sheets.covering
    assert sheet is not None
    button = sheet.findChild(QPushButton, name)
    assert button is not None
    sheet._pane.bring_up(button)
