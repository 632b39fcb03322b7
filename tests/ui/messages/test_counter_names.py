"""A counter's name as every language can say it."""

import pytest

from kiosk.domain.office.tickets import TicketCall
from kiosk.domain.values.languages import Language
from kiosk.ui.messages import speaking
from kiosk.ui.messages.errands.tickets import call_parts, call_text, counter_in_full, counter_name


@pytest.mark.parametrize(
    ("name", "japanese", "english"),
    [
        ("3番", "3番窓口", "Counter 3"),
        ("3", "3番窓口", "Counter 3"),
        ("3窓口", "3番窓口", "Counter 3"),
        ("10番窓口", "10番窓口", "Counter 10"),
        ("総合窓口", "総合窓口", "総合窓口 counter"),
        ("市民課", "市民課窓口", "市民課 counter"),
    ],
)
def test_a_number_is_said_in_the_language_and_a_name_as_its_sign_has_it(name: str, japanese: str, english: str) -> None:
    assert counter_name(name) == japanese
    with speaking(Language.EN):
        assert counter_name(name) == english


def test_a_call_names_number_and_counter() -> None:
    call = TicketCall(128, "10番")
    assert call_text(call) == "128番の方、10番窓口へ"
    with speaking(Language.EN):
        assert call_text(call) == "No. 128: Counter 10"


def test_ticket_3_and_counter_3_are_never_the_same_words() -> None:
    call = TicketCall(3, "3")
    assert call_parts(call) == ("3番の方", "3番窓口へ")
    assert counter_in_full("支援窓口", "3") == "支援窓口 3番窓口"
    assert counter_in_full("支援窓口", "総合") == "支援窓口 総合"
    with speaking(Language.EN):
        assert call_parts(call) == ("No. 3", "to Counter 3")
