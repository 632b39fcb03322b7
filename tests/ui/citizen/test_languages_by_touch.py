"""Another language by touch: chosen by whoever stands there or by the clerk beside, and gone with the person."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QPushButton

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.link.steps import ChooseService
from kiosk.domain.values.languages import ENGLISH
from kiosk.ui.theme.tokens import Density
from kiosk.ui.widgets.typing.entry import EntryPad
from kiosk.ui.widgets.typing.keypad import Keypad
from tests.fakes.around.languages import OF_THE_DESK
from tests.fakes.around.person import CitizenAndDesk, Person, text_on
from tests.fakes.around.typed import strike
from tests.fakes.office.clerk_at_desk import ClerkAtDesk
from tests.fakes.process.sqlite import opened

Meet = Callable[..., Person]
SIZES = {"tall": QSize(1080, 1920), "wide": QSize(1920, 1080)}
CARDHOLDER = "For myself"


def chooses(person: Person, language: str) -> None:
    person.touches("display")
    person.touches(f"language-{language}")
    person.touches("display-close")


def has_large_type(person: Person) -> bool:
    """The first screen has room for the largest, in both languages."""
    person.bot.waitUntil(lambda: person.window.page.theme.space is Density.ROOMY, timeout=5_000)
    return True


def types_pin(person: Person, digits: str = "1234") -> None:
    for digit in digits:
        person.touches(digit)
    person.touches("OK")


def languages_noted(person: Person) -> set[str]:
    with opened(person.settings.data_dir / "practice.sqlite3") as register:
        return {language for (language,) in register.execute("SELECT language FROM visit")}


@pytest.mark.parametrize("size", SIZES)
def test_somebody_who_reads_english_reserves_in_it_and_the_next_one_finds_japanese(meet: Meet, size: str) -> None:
    person = meet(SIZES[size])
    chooses(person, "en")
    assert person.reads("How can we help?")
    person.goes_to_pin(errand="Reserve your points", who=CARDHOLDER)
    assert person.reads("This is for your reservation.")
    types_pin(person)
    person.sees(steps.Reserved)
    assert person.reads("You have reserved")
    person.touches("Print on paper")
    text = text_on(person.sees_print())
    assert "MyNumberPoints" in text
    assert text.count("予約した日時") == 1, "what was recorded, once more in Japanese"
    person.takes_card()
    person.sees(steps.Between)
    assert person.reads("No data of the person who was here is left")
    person.touches("primary")
    person.sees(steps.Plain.HOME)
    assert person.reads("ご用件を選んでください")
    person.bot.waitUntil(lambda: languages_noted(person) == {"en"}, timeout=5_000)


def test_the_language_is_changed_in_the_middle_and_the_session_goes_on(meet: Meet) -> None:
    person = meet()
    person.goes_to_pin()
    session = person.flow.session
    chooses(person, "en")
    assert person.reads("Enter the 4-digit PIN")
    assert person.flow.session is session
    chooses(person, "ja")
    person.types_pin("1234")
    person.sees(steps.Reserved)


def test_what_is_half_typed_stays_and_a_pin_does_not(meet: Meet) -> None:
    person = meet()
    person.goes_to_pin()
    person.touches("1")
    person.touches("2")
    (before,) = person.window.page.findChildren(Keypad)
    buffer = before._digits
    assert buffer == b"12"
    chooses(person, "en")
    assert not any(buffer)
    chooses(person, "ja")
    person.types_pin("1234")
    person.sees(steps.Reserved)
    person.touches("続けて申し込む")
    person.sees(ChooseService)
    person.agrees_to_service("PayPay(チャージ)")
    person.presses_keys("12345")
    chooses(person, "en")
    (pad,) = person.window.page.findChildren(EntryPad)
    assert pad.typed == "12345"
    assert person.reads("Please enter: Payment service ID")


def test_a_search_goes_on_in_the_other_language_with_the_keys_of_its_letters(meet: Meet) -> None:
    person = meet()
    person.goes_to_services()
    chooses(person, "en")
    person.presses_keys("WAO")
    assert person.can_touch("WAON")
    person.touches("Kana")
    person.touches("Clear all")
    person.presses_keys("へ゜い")
    assert person.can_touch("PayPay (top-up)")
    chooses(person, "ja")
    assert person.can_touch("PayPay(チャージ)")


def test_a_page_is_in_the_same_type_however_its_language_came(meet: Meet) -> None:
    for size in SIZES.values():
        for own in OF_THE_DESK:
            person = meet(size, language=own)
            assert has_large_type(person)
            chooses(person, "en")
            assert has_large_type(person)
            chooses(person, "ja")
            assert has_large_type(person)


def test_in_english_too_a_service_is_found_by_its_kana(meet: Meet) -> None:
    person = meet()
    person.goes_to_services()
    chooses(person, "en")
    person.touches("Kana")
    person.presses_keys("める")
    assert person.reads("Merpay")


def test_the_filters_of_a_search_stay(meet: Meet) -> None:
    person = meet()
    person.goes_to_services()
    person.touches("filter-here")
    person.presses_keys("へ゜い")
    chooses(person, "en")
    assert person.can_touch("✓ Can apply here")
    assert person.can_touch("PayPay (top-up)")


def test_to_stay_with_the_language_is_a_way_back(meet: Meet) -> None:
    person = meet()
    chooses(person, "ja")
    person.touches("ポイントの予約をする")
    person.sees(steps.Plain.NEEDS)


def test_the_choice_goes_away_when_nobody_makes_it(meet: Meet) -> None:
    person = meet()
    person.touches("display")
    assert person.can_touch("language-en")
    person.waits(60)
    person.bot.waitUntil(lambda: not person.can_touch("language-en"), timeout=5_000)


def test_the_practice_card_that_was_chosen_stays(meet: Meet) -> None:
    person = meet()
    person.touches("practice-choose")
    person.touches("期限切れ")
    chooses(person, "en")
    person.goes_to_card("Reserve your points", CARDHOLDER)
    person.touches("practice-move")
    person.sees(steps.Refused)
    assert person.reads("expired")


def test_the_choice_of_practice_cards_stays_open_when_the_clerk_switches(meet: Meet) -> None:
    person = meet(mode="counter")
    assert person.clerk is not None
    person.clerk.begins()
    person.touches("practice-choose")
    assert person.can_touch("期限切れ")
    _lists(person.clerk, "English")
    person.clerk.presses("画面をEnglishに")
    person.bot.waitUntil(lambda: person.can_touch("Expired"), timeout=5_000)
    person.touches("Expired")
    assert person.can_touch("Practice card: Expired")


def test_the_staff_is_called_and_a_warning_given_in_the_language(meet: Meet) -> None:
    person = meet()
    person.goes_to_card()
    chooses(person, "en")
    person.touches("Call staff")
    assert person.reads("Calling the staff")
    person.touches("Cancel the call")
    person.waits(65)
    person.bot.waitUntil(lambda: person.reads("Continue?"), timeout=5_000)
    assert person.can_touch("Continue")


def test_a_language_that_is_changed_under_a_call_leaves_the_call_on_the_screen(meet: Meet) -> None:
    person = meet(mode="counter")
    person.touches("職員を呼ぶ")
    assert person.clerk is not None
    person.clerk.begins()
    _lists(person.clerk, "English")
    person.clerk.presses("画面をEnglishに")
    person.bot.waitUntil(lambda: person.reads("Calling the staff"), timeout=5_000)


# --- at the desk


def _lists(clerk: ClerkAtDesk, language: str) -> QComboBox:
    """Chooses it in the list of languages."""
    listed = clerk.window.findChild(QComboBox, "languages")
    assert isinstance(listed, QComboBox)
    clerk.bot.waitUntil(lambda: listed.findText(language) >= 0, timeout=5_000)
    listed.setCurrentText(language)
    return listed


@pytest.fixture
def attended(meet: Meet) -> CitizenAndDesk:
    person = meet(mode="counter", counter_name="2番")
    assert person.clerk is not None
    person.clerk.begins()
    return CitizenAndDesk(person, person.clerk)


def test_the_clerk_switches_the_citizens_screen_and_goes_on_reading_japanese(attended: CitizenAndDesk) -> None:
    person, clerk = attended.person, attended.clerk
    person.goes_to_card()
    _lists(clerk, "English")
    clerk.presses("画面をEnglishに")
    person.bot.waitUntil(lambda: person.reads("Place the card on the card reader"), timeout=5_000)
    clerk.comes_to_read("画面のことば:English")
    assert clerk.reads("予約 — ")
    assert not clerk.reads("Reserve")
    clerk.presses("画面を日本語に")
    person.bot.waitUntil(lambda: person.reads("カードを読み取り台に"), timeout=5_000)
    assert not clerk.reads("画面のことば:")


def test_the_clerk_switches_it_by_keyboard(attended: CitizenAndDesk) -> None:
    person, clerk = attended.person, attended.clerk
    listed = clerk.window.findChild(QComboBox, "languages")
    assert isinstance(listed, QComboBox)
    listed.setFocus(Qt.FocusReason.TabFocusReason)
    strike(listed, "E")
    button = clerk.window.findChild(QPushButton, "send-en")
    assert isinstance(button, QPushButton)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    strike(button, Qt.Key.Key_Space)
    person.bot.waitUntil(lambda: person.reads("How can we help?"), timeout=5_000)
    assert person.flow.counter.language == ENGLISH
    # The keyboard is where it was: the same key switches back.
    clerk.bot.waitUntil(lambda: _has_keyboard(clerk.window.findChild(QPushButton, "send-ja")), timeout=5_000)


def _has_keyboard(button: object) -> bool:
    return isinstance(button, QPushButton) and button.window().focusWidget() is button


def test_a_machine_that_is_set_to_english_begins_in_it(meet: Meet) -> None:
    person = meet(language=ENGLISH)
    assert person.reads("How can we help?")
    chooses(person, "ja")
    assert person.reads("ご用件を選んでください")
