"""MyKey IDs: read aloud, written down by hand, typed again."""

from collections.abc import Iterator
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.values.mykey import ALPHABET, LENGTH, grouped, issue, masked, may_have, parse


def full_width(text: str) -> str:
    """As a Japanese keyboard writes it."""
    return "".join(chr(ord(character) + 0xFEE0) for character in text)


LOOK_ALIKES = ("0OQ", "1IL", "2Z", "5S", "8B", "UV")


@pytest.mark.parametrize("group", LOOK_ALIKES)
def test_of_characters_that_look_alike_at_most_one_is_issued(group: str) -> None:
    assert len(set(group) & set(ALPHABET)) <= 1


def test_the_alphabet_has_no_character_twice_and_only_capitals_and_digits() -> None:
    assert len(set(ALPHABET)) == len(ALPHABET)
    assert ALPHABET.isascii()
    assert ALPHABET.isalnum()
    assert not any(character.islower() for character in ALPHABET)


def test_an_issued_id_takes_each_character_from_the_source_that_it_was_given() -> None:
    turn: Iterator[int] = count()
    assert issue(lambda alphabet: alphabet[next(turn)]) == ALPHABET[:LENGTH]


@given(st.lists(st.integers(0, len(ALPHABET) - 1), min_size=LENGTH, max_size=LENGTH))
def test_every_issued_id_reads_back_as_it_was_shown(picks: list[int]) -> None:
    turn = iter(picks)
    mykey = issue(lambda alphabet: alphabet[next(turn)])
    assert parse(mykey) == mykey
    assert parse(grouped(mykey)) == mykey


@pytest.mark.parametrize(
    "typed",
    [
        "ABCD 3467",
        "ABCD-3467",
        " ABCD3467 ",
        "A B C D 3 4 6 7",
        full_width("ABCD3467"),
        full_width("ABCD-3467"),
        f"{full_width('ABCD')}\u3000{full_width('3467')}",
        *(f"ABCD{dash}3467" for dash in "‐‑‒–—―−ーｰ"),
    ],
)
def test_spaces_hyphens_and_full_width_forms_are_folded(typed: str) -> None:
    assert parse(typed) == "ABCD3467"


def test_the_platforms_ids_keep_their_case_and_their_look_alikes() -> None:
    assert parse("abCD01lO") == "abCD01lO"


@pytest.mark.parametrize(
    "typed", ["", "ABCD346", "ABCD34679", "ABCD346!", "ABCD346あ", "ABCD346é", "ABCD_467", "ABCD346\n", "\u0661" * 8]
)
def test_whatever_is_not_eight_letters_or_digits_is_no_id(typed: str) -> None:
    assert parse(typed) is None


@given(st.text())
def test_whatever_is_typed_gives_an_id_or_none_and_never_an_error(typed: str) -> None:
    read = parse(typed)
    assert read is None or (len(read) == LENGTH and read.isascii() and read.isalnum())


def test_an_id_is_shown_in_two_groups_of_four() -> None:
    assert grouped("ABCD3467") == "ABCD 3467"


def test_a_masked_id_covers_its_second_half() -> None:
    assert masked("ABCD3467").startswith("ABCD ")
    assert not set("3467") & set(masked("ABCD3467"))


@pytest.mark.parametrize(
    ("own", "own_counts", "is_free", "may"),
    [
        (None, False, True, True),
        (None, False, False, False),
        ("ACDE3467", True, False, True),
        ("34679ACD", True, True, False),
        ("34679ACD", False, True, True),
        ("34679ACD", False, False, False),
    ],
)
def test_a_holder_has_one_mykey_id_and_nobody_elses(
    own: str | None, own_counts: bool, is_free: bool, may: bool
) -> None:
    assert may_have("ACDE3467", own, own_counts=own_counts, is_free=is_free) is may
