"""The bytes that a card signs for a link and for taking it back: one form for one record, another for every other."""

import json
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from kiosk.domain.records.link import CancelIntent, CancellationDraft, Link, LinkDraft, LinkIntent, LinkState
from kiosk.domain.values.capacity import Capacity, Mode
from kiosk.domain.values.times import local

MOMENT = datetime(2026, 6, 10, 1, 2, 3, tzinfo=UTC)
LINK = LinkDraft(
    holder=bytes(range(32)),
    public_key=b"the holder's public key",
    mykey="ACDE3467",
    mykey_lookup=bytes(range(32, 64)),
    account="1234567890129876",
    account_lookup=bytes(range(64, 96)),
    account_space="paypay",
    codes=("48213355", "hunter2"),
    reference="1234567897",
    programme="mynapoint-2022",
    measure="health-insurance",
    service="paypay_charge",
    account_shared=False,
    clerk_confirmed=False,
    acting=Capacity.HOLDER,
    terms="2022-06",
    counter="counter-1",
    mode=Mode.CITIZEN,
    entered_at=MOMENT,
)
BACK = CancellationDraft(
    holder=bytes(range(32)),
    public_key=b"the holder's public key",
    reference="1234567897",
    counter="counter-1",
    mode=Mode.CITIZEN,
    cancelled_at=MOMENT,
)
LinkOrCancellation = LinkDraft | CancellationDraft
OTHER_HASH = bytes(31) + b"\x01"
# The public key is the signature's own; the MyKey ID enters as its keyed hash; codes outlive nothing.
NOT_SIGNED_ITSELF: dict[LinkOrCancellation, set[str]] = {LINK: {"public_key", "mykey", "codes"}, BACK: {"public_key"}}
CHANGES: dict[LinkOrCancellation, dict[str, Any]] = {
    LINK: {
        "holder": OTHER_HASH,
        "mykey_lookup": OTHER_HASH,
        "account": "1234567890129875",
        "account_lookup": OTHER_HASH,
        "account_space": "paypay_pay",
        "reference": "2234567896",
        "programme": "mynapoint-2020",
        "measure": "public-money-account",
        "service": "paypay_pay",
        "account_shared": True,
        "clerk_confirmed": True,
        "acting": Capacity.PARENT,
        "terms": "2022-07",
        "counter": "counter-2",
        "mode": Mode.COUNTER,
        "entered_at": MOMENT + timedelta(seconds=1),
    },
    BACK: {
        "holder": OTHER_HASH,
        "reference": "2234567896",
        "counter": "counter-2",
        "mode": Mode.COUNTER,
        "cancelled_at": MOMENT + timedelta(seconds=1),
    },
}
drafts = pytest.mark.parametrize("draft", [LINK, BACK], ids=["a link", "a cancellation"])


@drafts
def test_every_field_of_a_draft_is_either_signed_or_said_not_to_be(draft: LinkOrCancellation) -> None:
    assert {field.name for field in fields(draft)} == NOT_SIGNED_ITSELF[draft] | set(CHANGES[draft])


@drafts
def test_every_changed_field_changes_the_bytes_and_each_in_its_own_way(draft: LinkOrCancellation) -> None:
    changed = {replace(draft, **{name: value}).message() for name, value in CHANGES[draft].items()}
    assert len(changed | {draft.message()}) == len(CHANGES[draft]) + 1


@pytest.mark.parametrize("name", ["holder", "mykey_lookup", "account_lookup"])
def test_every_single_bit_of_a_hash_counts(name: str) -> None:
    original = int.from_bytes(getattr(LINK, name))
    others: list[dict[str, Any]] = [{name: (original ^ (1 << bit)).to_bytes(32)} for bit in range(256)]
    flipped = {replace(LINK, **other).message() for other in others}
    assert len(flipped | {LINK.message()}) == 257


def test_values_cannot_move_from_one_field_to_the_next() -> None:
    one = replace(LINK, service='a","zone":"b', counter="c")
    other = replace(LINK, service="a", counter='b","zone":"c')
    assert one.message() != other.message()
    assert json.loads(one.message())["service"] == 'a","zone":"b'


@drafts
def test_the_same_moment_in_another_zone_is_signed_as_it_is_kept(draft: LinkOrCancellation) -> None:
    moment = "entered_at" if isinstance(draft, LinkDraft) else "cancelled_at"
    elsewhere: dict[str, Any] = {moment: local(MOMENT)}
    assert replace(draft, **elsewhere).message() == draft.message()
    assert json.loads(draft.message())[moment] == "2026-06-10T01:02:03Z"


@drafts
def test_the_form_is_sorted_compact_ascii_that_names_its_kind_and_version(draft: LinkOrCancellation) -> None:
    message, read = draft.message(), json.loads(draft.message())
    assert message.decode("ascii") == json.dumps(read, sort_keys=True, separators=(",", ":"))
    assert read["record"] == ("link/1" if isinstance(draft, LinkDraft) else "cancellation/1")


def test_the_bytes_of_a_link_are_these() -> None:
    assert json.loads(LINK.message()) == {
        "record": "link/1",
        "holder": bytes(range(32)).hex(),
        "mykey": bytes(range(32, 64)).hex(),
        "account": bytes(range(64, 96)).hex(),
        "account_tail": "9876",
        "account_shared": "no",
        "account_space": "paypay",
        "reference": "1234567897",
        "programme": "mynapoint-2022",
        "measure": "health-insurance",
        "service": "paypay_charge",
        "clerk_confirmed": "no",
        "acting": "holder",
        "terms": "2022-06",
        "counter": "counter-1",
        "mode": "citizen",
        "entered_at": "2026-06-10T01:02:03Z",
    }


def test_no_account_code_mykey_id_or_key_stands_in_the_message() -> None:
    message = LINK.message()
    secrets = (LINK.account.encode(), LINK.mykey.encode(), LINK.public_key, *(code.encode() for code in LINK.codes))
    assert [secret for secret in secrets if secret in message] == []


def test_no_repr_shows_a_holder_an_account_or_a_code() -> None:
    intent = LinkIntent("m", "s", LINK.account, LINK.codes)
    recorded = Link("r", LINK.mykey, "p", "m", "s", "9876", LinkState.RECORDED, MOMENT, MOMENT)
    shown = repr((LINK, BACK, intent, recorded, CancelIntent("r")))
    keys = (LINK.holder, LINK.public_key, LINK.mykey_lookup, LINK.account_lookup)
    hidden = (LINK.mykey, LINK.account, "9876", *LINK.codes, *map(repr, keys))
    assert [secret for secret in hidden if secret in shown] == []


def test_a_link_is_confirmed_by_no_clerk_unless_one_confirmed_it() -> None:
    assert not LinkIntent("m", "s", LINK.account).clerk_confirmed
