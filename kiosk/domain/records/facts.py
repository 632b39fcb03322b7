"""What each kind of record states, by version: the one list from which it is signed, sealed and checked again.

A record carries the version in which it was made, and is checked by that one. A version that stands in a register is
never changed: what is to be stated besides becomes the next one, beside it.
"""

import json
from functools import cache

from kiosk.domain.records.record_signing import Fact, Facts, message_of, written
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class FactSchema:
    """`versions`: what each states, the first one first. `where_said`: stated in any of them where there is some."""

    name: str
    versions: tuple[tuple[str, ...], ...]
    where_said: tuple[str, ...] = ()
    separators: tuple[str, str] = (",", ":")

    @property
    def newest(self) -> int:
        return len(self.versions)

    def title(self, version: int) -> str:
        return f"{self.name}/{version}"

    def facts(self, source: object, version: int | None = None, /, **elsewhere: Fact) -> Facts:
        """The attributes of `source` that have these names, and what it has `elsewhere`; without a version, the newest.

        What only a later version states has to be empty: where something was added to the record, it is told with it.
        """
        always, where_said = _names(self.versions, self.where_said, version or self.newest)
        found = {name: _fact(source, name, elsewhere) for name in always}
        for name in where_said:
            if (fact := _fact(source, name, elsewhere)) is not None:
                found[name] = fact
        return found

    def message(self, source: object, version: int | None = None, /, **elsewhere: Fact) -> bytes:
        """The bytes that are signed, or sealed."""
        return message_of(self.facts(source, version, **elsewhere), self.separators)


@cache
def _names(
    versions: tuple[tuple[str, ...], ...], where_said: tuple[str, ...], version: int
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What this version states, and what is stated where there is some."""
    known = versions[:version]
    added = {name for later in versions[version:] for name in later}.difference(*known)
    always = known[-1]
    return always, tuple(name for name in (*sorted(added), *where_said) if name not in always)


def _fact(source: object, name: str, elsewhere: Facts) -> Fact:
    fact: Fact = elsewhere[name] if name in elsewhere else getattr(source, name)
    return fact


@dataclass(frozen=True)
class SignedFactSchema(FactSchema):
    """A kind that a card signs. Its message says by itself which version it is."""

    def facts(self, source: object, version: int | None = None, /, **elsewhere: Fact) -> Facts:
        return {"record": self.title(version or self.newest), **super().facts(source, version, **elsewhere)}

    def changed(self, message: bytes, source: object, /, **elsewhere: Fact) -> str | None:
        """The first fact that is not as it was signed; None when all are."""
        signed: dict[str, str] = json.loads(message)
        version = next((one for one in range(1, self.newest + 1) if self.title(one) == signed.get("record")), None)
        if version is None:
            return "record"
        stated = written(self.facts(source, version, **elsewhere))
        names = sorted(signed.keys() | stated.keys())
        return next((name for name in names if signed.get(name) != stated.get(name)), None)


# --- what cards sign. Holders, MyKey IDs and accounts are stated as keyed hashes.

RESERVATION = SignedFactSchema(
    "reservation", (("holder", "mykey", "programme", "acting", "terms", "counter", "mode", "recorded_at"),)
)
_LINK = (
    "holder",
    "mykey",
    "account",
    "account_space",
    "account_tail",
    "account_shared",
    "reference",
    "programme",
    "measure",
    "service",
    "clerk_confirmed",
    "acting",
    "terms",
    "counter",
    "mode",
    "entered_at",
)
LINK = SignedFactSchema("link", (_LINK,))
CANCELLATION = SignedFactSchema("cancellation", (("holder", "reference", "counter", "mode", "cancelled_at"),))
_JOIN = ("holder", "earlier", "mykey", "reservation", "programme", "acting", "clerk", "counter", "mode", "joined_at")
# The second clerk came with version 2.
JOIN = SignedFactSchema("join", (_JOIN, (*_JOIN, "second")))


# --- what the register seals with its key. The names keep the kinds apart: they are part of what is hashed.

_JOIN_SEAL = (
    "holder",
    "earlier",
    "mykey",
    "reservation",
    "acting",
    "clerk",
    "counter",
    "mode",
    "joined_at",
    "signature",
    "scheme",
)
JOIN_SEAL = FactSchema("certificate join", (_JOIN_SEAL,), where_said=("second",))
# The signature makes it an amendment of this record, and not of its number alone: the card signs none twice.
_AMENDMENT = ("kind", "record", "signature", "number", "at", "counter", "clerk", "act", "old", "new", "reason", "paper")
AMENDMENT = FactSchema("amendment", (_AMENDMENT,))
INCIDENT = FactSchema("incident", (("id", "opened_at", "counter", "clerk", "errand", "step"),))
INCIDENT_LINE = FactSchema("incident line", (("incident", "number", "at", "clerk", "counter", "topic", "value"),))
SHIFT_NOTE = FactSchema(
    "shift note",
    (("id", "written_at", "counter", "clerk", "digest", "done_at", "done_by", "done_counter"),),
    where_said=("changes",),
)
SETTING = FactSchema("setting", (("number", "at", "clerk", "counter", "machine", "name", "is_set", "value"),))
_ACCOUNT = (
    "login",
    "name",
    "role",
    "passphrase",
    "code",
    "is_active",
    "failures",
    "last_failure_at",
    "code_failures",
    "made_at",
    "made_by",
)
ACCOUNT = FactSchema("clerk account", (_ACCOUNT,), where_said=("factor", "factor_step", "given_by", "recovery"))


ADOPTION = FactSchema("adoption", (("number", "at", "counter", "found", "expected", "reason"),))


# --- what is chained besides, each to the one before

DESK_EVENT = FactSchema(
    "desk event",
    (("number", "at", "clerk", "action", "about", "counter", "denial"),),
    where_said=("owner", "reason"),
)
LINK_EVENT = FactSchema(
    "link event",
    (("reference", "number", "state", "at", "reason", "counter", "mode", "signature", "scheme", "batch"),),
    where_said=("results",),
    separators=(", ", ": "),
)
# Each has the versions of the link's event that states it.
BATCH = FactSchema("batch", (("id", "service", "made_at", "file", "digest", "links"),))
RESULTS = FactSchema("results", (("id", "batch", "at", "counter", "digest", "links"),))
LEDGER_ENTRY = FactSchema("ledger entry", (("number", "kind", "record_id", "is_new", "digest"),))
