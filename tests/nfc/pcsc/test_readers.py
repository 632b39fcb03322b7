"""Which readers count, and what their states add up to."""

import pytest

from kiosk.domain.card.reader import CardMute, CardOn, Empty, NoReader, ReaderState, SeveralCards
from kiosk.nfc.pcsc.readers import Slot, eligible, together

_PICC = "ACS ACR1251 1S CL Reader [ACR1251 1S CL Reader PICC] 00 00"
_SAM = "ACS ACR1251 1S CL Reader [ACR1251 1S CL Reader SAM] 01 00"
_SONY = "SONY FeliCa RC-S300/P (0123456) 00 00"
_WINDOWS_SAM = "ACS ACR1281 1S Dual Reader SAM 0"


def _slot(name: str, *, present: bool = False, mute: bool = False) -> Slot:
    return Slot(name, present, mute, 0)


@pytest.mark.parametrize("sam", [_SAM, _WINDOWS_SAM, _WINDOWS_SAM.lower()])
def test_the_sam_half_of_a_reader_is_no_place_for_a_card(sam: str) -> None:
    assert eligible([_PICC, sam, _SONY]) == [_PICC, _SONY]


@pytest.mark.parametrize(
    ("wanted", "names"),
    [("", [_PICC, _SONY]), ("rc-s300", [_SONY]), ("RC-S300", [_SONY]), ("PICC", [_PICC]), ("RC-S380", [])],
)
def test_the_city_chooses_a_reader_by_a_part_of_its_name(wanted: str, names: list[str]) -> None:
    assert eligible([_PICC, _SONY], wanted) == names


def test_a_filter_does_not_bring_a_sam_back() -> None:
    assert eligible([_PICC, _SAM], "SAM") == []


@pytest.mark.parametrize(
    ("wanted", "there", "used"),
    [
        ("Virtual PCD 00 01", ["Virtual PCD 01 00", "Virtual PCD 01 01"], "Virtual PCD 01 01"),
        ("virtual pcd 00 00", ["Virtual PCD 0A 00", "Virtual PCD 0A 01"], "Virtual PCD 0A 00"),
        ("X [X PICC] (123) 00 00", ["X [X ICC] (123) 01 00", "X [X PICC] (123) 02 00"], "X [X PICC] (123) 02 00"),
        ("Sony RC-S300/P 0", ["ACS ACR39U 0", "Sony RC-S300/P 1"], "Sony RC-S300/P 1"),
        # Of two alike, the one of this name while it is there.
        ("Sony RC-S300 01 00", ["Sony RC-S300 00 00", "Sony RC-S300 01 00"], "Sony RC-S300 01 00"),
    ],
)
def test_a_slot_that_was_chosen_is_the_same_one_after_it_was_plugged_in_again(
    wanted: str, there: list[str], used: str
) -> None:
    assert eligible(there, wanted) == [used]


def test_a_name_that_only_begins_like_sam_is_a_reader() -> None:
    assert eligible(["Generic Samsung Reader 00 00"])


@pytest.mark.parametrize(
    ("slots", "state"),
    [
        ([], NoReader()),
        ([_slot("a"), _slot("b")], Empty("a")),
        ([_slot("a"), _slot("b", present=True)], CardOn("b")),
        ([_slot("a", present=True), _slot("b", present=True)], SeveralCards(("a", "b"))),
        ([_slot("a", present=True, mute=True), _slot("b")], CardMute("a")),
        ([_slot("a"), _slot("b", mute=True)], CardMute("b")),
        ([_slot("a", present=True, mute=True), _slot("b", present=True)], CardOn("b")),
        ([_slot("a", mute=True), _slot("b", mute=True)], CardMute("a")),
    ],
    ids=["none", "empty", "one card", "two cards", "mute", "mute and not present", "mute and a card", "two mute"],
)
def test_the_readers_add_up_to_one_state(slots: list[Slot], state: ReaderState) -> None:
    assert together(slots) == state
