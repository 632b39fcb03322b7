"""A link (申込): a MyKey ID tied to one payment service and the person's account there, signed by the holder's card."""

from collections.abc import Callable, Sequence
from dataclasses import field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.records import facts
from kiosk.domain.records.record_signing import Facts
from kiosk.domain.values import luhn
from kiosk.domain.values.capacity import Capacity, Mode
from kiosk.domain.values.lazy_dataclass import dataclass


class LinkState(StrEnum):
    """Where a link stands. Each state has its moment in the history."""

    ENTERED = "entered"  #: typed and confirmed, and signed by the card
    RECORDED = "recorded"
    HANDED_OVER = "handed_over"  #: the provider has it
    COMPLETED = "completed"  #: the provider has accepted it
    REJECTED = "rejected"  #: the provider has refused it, with a reason
    CANCELLED = "cancelled"


LIVE = frozenset({LinkState.RECORDED, LinkState.HANDED_OVER, LinkState.COMPLETED})
"""A link in one of these takes its measure and its account."""

_FOLLOWING = {
    LinkState.ENTERED: frozenset({LinkState.RECORDED}),
    LinkState.RECORDED: frozenset({LinkState.HANDED_OVER, LinkState.CANCELLED}),
    LinkState.HANDED_OVER: frozenset({LinkState.COMPLETED, LinkState.REJECTED, LinkState.CANCELLED}),
    LinkState.COMPLETED: frozenset({LinkState.CANCELLED}),
    LinkState.REJECTED: frozenset({LinkState.CANCELLED}),
    LinkState.CANCELLED: frozenset(),
}


_SAID_BY_PROVIDER = frozenset({LinkState.COMPLETED, LinkState.REJECTED})


def may_become(state: LinkState, following: LinkState) -> bool:
    return following in _FOLLOWING[state]


def may_go_back(state: LinkState, following: LinkState) -> bool:
    """By taking back what its provider said of it, and by nothing else."""
    return state in _SAID_BY_PROVIDER and following is LinkState.HANDED_OVER


def waits(state: str) -> bool:
    """Whether its provider has to get it yet. Until then, and no longer, its account and codes are kept."""
    return state == LinkState.RECORDED


def history_fault(states: Sequence[str], now: str, *, is_live: bool, is_in_batch: bool) -> str | None:
    """What of a link does not follow from the states that it has been in, in their order; None when all does.

    The states are codes: one that nobody knows does not follow either.
    """
    if list(states[:2]) != [LinkState.ENTERED, LinkState.RECORDED] or states[-1] != now:
        return "state"
    if is_live != (now in LIVE):
        return "is_live"
    return "batch" if is_in_batch != (LinkState.HANDED_OVER in states) else None


class RejectReason(StrEnum):
    """Why a provider refuses a link. A closed list: free text could name a person."""

    ACCOUNT_UNKNOWN = "account_unknown"
    CODE_WRONG = "code_wrong"
    ACCOUNT_CLOSED = "account_closed"
    ALREADY_LINKED = "already_linked"
    NOT_ELIGIBLE = "not_eligible"
    OTHER = "other"


@dataclass(frozen=True)
class LinkIntent:
    """The holder confirmed exactly this link. `codes` are the service's security codes, in its order."""

    measure: str
    service: str
    account: str = field(repr=False)
    codes: tuple[str, ...] = field(default=(), repr=False)
    clerk_confirmed: bool = False


@dataclass(frozen=True)
class CancelIntent:
    """The holder confirmed that this link be cancelled."""

    reference: str


@dataclass(frozen=True)
class LinkDraft:
    """What is about to be recorded. `holder`, `mykey_lookup` and `account_lookup` are the register's keyed hashes.

    `account_shared`: a child on the account of its representative, where the programme allows it.
    """

    holder: bytes = field(repr=False)
    public_key: bytes = field(repr=False)
    mykey: str = field(repr=False)
    mykey_lookup: bytes = field(repr=False)
    account: str = field(repr=False)
    account_lookup: bytes = field(repr=False)
    account_space: str
    codes: tuple[str, ...] = field(repr=False)
    reference: str
    programme: str
    measure: str
    service: str
    account_shared: bool
    clerk_confirmed: bool
    acting: Capacity
    terms: str
    counter: str
    mode: Mode
    entered_at: datetime

    def message(self) -> bytes:
        """The bytes that the card signs."""
        kept: Facts = {"mykey": self.mykey_lookup, "account": self.account_lookup, "account_tail": tail(self.account)}
        return facts.LINK.message(self, **kept)


@dataclass(frozen=True)
class CancellationDraft:
    """A cancellation that is about to be recorded, signed like the link that it ends."""

    holder: bytes = field(repr=False)
    public_key: bytes = field(repr=False)
    reference: str
    counter: str
    mode: Mode
    cancelled_at: datetime

    def message(self) -> bytes:
        """The bytes that the card signs."""
        return facts.CANCELLATION.message(self)


@dataclass(frozen=True)
class Link:
    """A recorded link, as its holder sees it. `account_tail` is all that is shown of the account."""

    reference: str
    mykey: str = field(repr=False)
    programme: str
    measure: str
    service: str
    account_tail: str = field(repr=False)
    state: LinkState
    recorded_at: datetime
    changed_at: datetime
    reason: RejectReason | None = None

    @property
    def is_live(self) -> bool:
        return self.state in LIVE


_TAIL = 4
_REFERENCE_LENGTH = 10


def tail(account: str) -> str:
    """What may be shown and kept of an account: its last four characters, fewer of a short one."""
    return account[-min(_TAIL, len(account) // 2) :] if len(account) > 1 else ""


def issue_reference(choose: Callable[[str], str]) -> str:
    """A receipt number (受付番号): ten digits, the last a check digit; `choose` picks from a secure source.

    Never a 0 first, which a spreadsheet takes away.
    """
    payload = choose("123456789") + "".join(choose("0123456789") for _ in range(_REFERENCE_LENGTH - 2))
    return payload + luhn.check_digit(payload)


def looks_like_reference(text: str) -> bool:
    """As long as one and of digits: meant as one, even when it was mistyped."""
    return len(text) == _REFERENCE_LENGTH and text.isascii() and text.isdecimal()


def is_reference(text: str) -> bool:
    return looks_like_reference(text) and luhn.is_whole(text)


def lost_its_zeros(text: str) -> bool:
    """Whether only zeros before it are missing, as a spreadsheet leaves a number that was issued with them."""
    return text.isdecimal() and len(text) < _REFERENCE_LENGTH and is_reference(text.zfill(_REFERENCE_LENGTH))
