"""Contactless or contact, and what is not told stays unknown (docs/card.md §4.3)."""

import pytest

from kiosk.domain.card.reader_interface import ReaderInterface, ReaderRole, has_sibling, interface_of, is_a_persons
from kiosk.nfc.pcsc.reader_scan import scan_readers
from tests.fakes.card.machines import CONTACT_ATR, CONTACTLESS_ATR, ICC, PICC, SAM, SONY, YUBIKEY_ATR, slot


@pytest.mark.parametrize(
    ("name", "interface"),
    [
        (PICC, ReaderInterface.CONTACTLESS),
        (ICC, ReaderInterface.CONTACT),
        (SAM, ReaderInterface.CONTACT),
        (SONY, ReaderInterface.UNKNOWN),
        ("Gemalto Contactless Reader", ReaderInterface.CONTACTLESS),
        ("HID Omnikey Contact Reader", ReaderInterface.CONTACT),
        ("Dual contact and contactless reader", ReaderInterface.UNKNOWN),
        ("Virtual PCD 00 00", ReaderInterface.UNKNOWN),
    ],
)
def test_a_readers_name_tells_its_surface_only_where_it_says_so(name: str, interface: ReaderInterface) -> None:
    assert interface_of(name) is interface


def test_the_cards_own_answer_counts_more_than_the_readers_name() -> None:
    assert interface_of(ICC, CONTACTLESS_ATR) is ReaderInterface.CONTACTLESS
    assert interface_of(PICC, CONTACT_ATR) is ReaderInterface.CONTACT


@pytest.mark.parametrize("atr", ["3BF59100FF918171FE400042000100D1D6", "3BF59100FF918171FE4000420001B3A115"])
def test_the_contactless_answers_of_scm_readers_are_not_taken_for_contact(atr: str) -> None:
    assert interface_of(SONY, bytes.fromhex(atr)) is ReaderInterface.CONTACTLESS


def test_an_answer_of_no_known_kind_leaves_it_unknown() -> None:
    assert interface_of(SONY, bytes.fromhex("3B6500")) is ReaderInterface.UNKNOWN


def test_what_lies_on_a_reader_is_a_persons_and_a_security_key_is_not() -> None:
    assert is_a_persons(CONTACTLESS_ATR)
    assert is_a_persons(CONTACT_ATR)
    assert is_a_persons(b"")
    assert not is_a_persons(YUBIKEY_ATR)


def test_a_contact_slot_is_a_half_only_beside_a_contactless_reader_of_its_make() -> None:
    assert has_sibling(ICC, (PICC, ICC))
    assert not has_sibling(ICC, (SONY, ICC))
    assert not has_sibling("HID Omnikey Contact Reader", (PICC,))


@pytest.mark.parametrize(
    ("slots", "wanted", "roles"),
    [
        ([slot(PICC)], "", [ReaderRole.USED_ONLY_ONE]),
        ([slot(PICC), slot(SAM, card=True)], "", [ReaderRole.USED_ONLY_ONE, ReaderRole.SAM]),
        ([slot(PICC), slot(SONY)], "", [ReaderRole.USED_FIRST, ReaderRole.WAITING]),
        ([slot(PICC), slot(SONY, card=True)], "", [ReaderRole.WAITING, ReaderRole.USED_HAS_CARD]),
        ([slot(PICC), slot(SONY, mute=True)], "", [ReaderRole.WAITING, ReaderRole.USED_HAS_CARD]),
        ([slot(PICC, card=True), slot(SONY)], "sony", [ReaderRole.FILTERED_OUT, ReaderRole.USED_ONLY_ONE]),
        ([slot(SAM, card=True)], "SAM", [ReaderRole.SAM]),
    ],
)
def test_each_reader_has_its_role_and_why(slots: list, wanted: str, roles: list[ReaderRole]) -> None:  # type: ignore[type-arg]
    assert [reader.role for reader in scan_readers(slots, wanted).readers] == roles
