"""The bytes that a card signs: one form for one record, another for every other."""

import json
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from kiosk.domain.records.reservation import ReservationDraft
from kiosk.domain.values.capacity import Capacity, Mode
from kiosk.domain.values.times import local

DRAFT = ReservationDraft(
    holder=bytes(range(32)),
    public_key=b"the holder's public key",
    mykey="ACDE3467",
    mykey_lookup=bytes(range(32, 64)),
    programme="mynapoint-2022",
    acting=Capacity.HOLDER,
    terms="2022-06",
    counter="counter-1",
    mode=Mode.CITIZEN,
    recorded_at=datetime(2026, 6, 10, 1, 2, 3, tzinfo=UTC),
)
# The public key is the signature's own; the MyKey ID enters as its keyed hash.
NOT_SIGNED_ITSELF = {"public_key", "mykey"}
CHANGES: dict[str, Any] = {
    "holder": bytes(31) + b"\x01",
    "mykey_lookup": bytes(31) + b"\x01",
    "programme": "mynapoint-2020",
    "acting": Capacity.PARENT,
    "terms": "2022-07",
    "counter": "counter-2",
    "mode": Mode.COUNTER,
    "recorded_at": DRAFT.recorded_at + timedelta(seconds=1),
}


def test_every_field_of_a_draft_is_either_signed_or_said_not_to_be() -> None:
    assert {field.name for field in fields(ReservationDraft)} == NOT_SIGNED_ITSELF | set(CHANGES)


@pytest.mark.parametrize("name", CHANGES)
def test_a_changed_field_changes_the_bytes(name: str) -> None:
    assert replace(DRAFT, **{name: CHANGES[name]}).message() != DRAFT.message()


def test_no_two_changes_give_the_same_bytes() -> None:
    messages = [replace(DRAFT, **{name: value}).message() for name, value in CHANGES.items()]
    assert len(set(messages)) == len(CHANGES)


@pytest.mark.parametrize("name", ["holder", "mykey_lookup"])
def test_every_single_bit_of_a_hash_counts(name: str) -> None:
    original: bytes = getattr(DRAFT, name)
    others: list[dict[str, Any]] = [
        {name: (int.from_bytes(original) ^ (1 << bit)).to_bytes(len(original))} for bit in range(256)
    ]
    flipped = {replace(DRAFT, **other).message() for other in others}
    assert len(flipped) == 256
    assert DRAFT.message() not in flipped


def test_values_cannot_move_from_one_field_to_the_next() -> None:
    one = replace(DRAFT, terms='a","zone":"b', counter="c")
    other = replace(DRAFT, terms="a", counter='b","zone":"c')
    assert one.message() != other.message()
    assert json.loads(one.message())["terms"] == 'a","zone":"b'


def test_the_same_moment_in_another_zone_is_signed_as_it_is_kept() -> None:
    # signed_message() names its time "Z": a moment that is not yet UTC must not be written as if it were.
    assert replace(DRAFT, recorded_at=local(DRAFT.recorded_at)).message() == DRAFT.message()


def test_the_form_is_sorted_compact_ascii_that_names_its_version() -> None:
    message = DRAFT.message()
    read = json.loads(message)
    assert message.isascii()
    assert list(read) == sorted(read)
    assert b", " not in message
    assert b": " not in message
    assert read["record"] == "reservation/1"
    assert read["recorded_at"] == "2026-06-10T01:02:03Z"
    assert read["acting"] == "holder"


def test_the_mykey_id_and_the_public_key_do_not_stand_in_the_message() -> None:
    message = DRAFT.message()
    assert DRAFT.mykey.encode() not in message
    assert DRAFT.public_key not in message


def test_a_drafts_repr_shows_nothing_of_the_holder() -> None:
    for secret in (DRAFT.mykey, repr(DRAFT.holder), repr(DRAFT.public_key), repr(DRAFT.mykey_lookup)):
        assert secret not in repr(DRAFT)
