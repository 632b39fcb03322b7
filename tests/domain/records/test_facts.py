"""The one list of what each kind of record states: a version that stands in registers is never changed."""

import json
from dataclasses import replace
from types import SimpleNamespace

import pytest

from kiosk.domain.records import facts
from kiosk.domain.records.facts import FactSchema, SignedFactSchema

KINDS = tuple(kind for kind in vars(facts).values() if isinstance(kind, FactSchema))
SIGNED = tuple(kind for kind in KINDS if isinstance(kind, SignedFactSchema))


def stating(kind: FactSchema, **others: str | None) -> SimpleNamespace:
    """A record that says something for every name, also for those that a version will only bring."""
    names = {name for version in kind.versions for name in version} | set(kind.where_said)
    return SimpleNamespace(**{name: f"the {name}" for name in names} | others)


def with_one_more(kind: FactSchema) -> FactSchema:
    return replace(kind, versions=(*kind.versions, (*kind.versions[-1], "language")))


def named(kinds: tuple[FactSchema, ...]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("kind", kinds, ids=[kind.name for kind in kinds])


def test_no_two_kinds_have_one_name() -> None:
    assert len({kind.name for kind in KINDS}) == len(KINDS)


@named(KINDS)
def test_a_fact_that_comes_with_the_next_version_leaves_earlier_records_the_bytes_that_they_have(
    kind: FactSchema,
) -> None:
    record, earlier = stating(kind, language="ja"), stating(kind, language=None)
    grown = with_one_more(kind)
    assert grown.message(earlier, kind.newest) == kind.message(record)
    assert grown.message(record) != kind.message(record)


@pytest.mark.parametrize("kind", SIGNED, ids=[kind.name for kind in SIGNED])
def test_each_version_names_the_fact_that_was_changed(kind: SignedFactSchema) -> None:
    grown = with_one_more(kind)
    assert isinstance(grown, SignedFactSchema)
    record = stating(grown)
    message = grown.message(record)
    assert json.loads(message)["record"] == f"{kind.name}/{grown.newest}"
    assert grown.changed(message, record) is None
    for name in grown.versions[-1]:
        assert grown.changed(message, stating(grown, **{name: "another"})) == name


@pytest.mark.parametrize("kind", SIGNED, ids=[kind.name for kind in SIGNED])
def test_an_earlier_record_is_checked_by_its_own_version_and_takes_nothing_in(kind: SignedFactSchema) -> None:
    grown = with_one_more(kind)
    assert isinstance(grown, SignedFactSchema)
    signed = kind.message(stating(kind))
    assert grown.changed(signed, stating(kind, language=None)) is None
    assert grown.changed(signed, stating(kind, language="ja")) == "language"
    for name in kind.versions[-1]:
        assert grown.changed(signed, stating(kind, language=None, **{name: "another"})) == name


@pytest.mark.parametrize("record", ["reservation/2", "reservation/0", "link/1", "", None])
def test_a_message_of_no_known_version_or_of_another_kind_is_not_taken_for_one(record: str | None) -> None:
    kind = facts.RESERVATION
    message = json.dumps({"record": record}).encode()
    assert kind.changed(message, stating(kind)) == "record"
