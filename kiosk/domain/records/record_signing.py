"""What all records share: who acts, where, the bytes that the card signs, and the signature."""

import json
from collections.abc import Mapping
from dataclasses import field
from datetime import UTC, datetime
from functools import cache

from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class Signature:
    """The card's signature over a record's message, and the scheme that made it."""

    value: bytes = field(repr=False)
    scheme: str


Fact = str | bytes | bool | int | datetime | None
"""One thing that a record states; None: that there is none."""

Facts = Mapping[str, Fact]
"""What a record states, by name. Stored identifiers enter as keyed hashes: they outlive the clear text."""


def written(facts: Facts) -> dict[str, str]:
    """Each fact as it is signed: hashes in hex, a moment in UTC seconds."""
    return {name: _written(fact) for name, fact in facts.items()}


def message_of(facts: Facts, separators: tuple[str, str] = (",", ":")) -> bytes:
    """The canonical form of a record, which the card signs: sorted JSON."""
    return _encoder(separators).encode(written(facts)).encode()


@cache
def _encoder(separators: tuple[str, str]) -> json.JSONEncoder:
    """Made once: a record is a dozen messages, and somebody waits for it."""
    return json.JSONEncoder(sort_keys=True, separators=separators, ensure_ascii=True)


def _written(fact: Fact) -> str:
    match fact:
        case str():
            return str(fact)
        case None:
            return ""
        case bytes():
            return fact.hex()
        case bool():
            return "yes" if fact else "no"
        case datetime():
            # A record has whole seconds; a fraction that somebody added to it shows.
            return fact.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"
        case _:
            return str(fact)
