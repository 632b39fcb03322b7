"""A payment service (決済サービス) of the catalogue. What is not known stays unknown, and is never a yes."""

from datetime import date
from enum import StrEnum

from kiosk.domain.values.lazy_dataclass import dataclass

LONGEST_ID = 64


class ServiceKind(StrEnum):
    """The official classes (docs/counter.md §3), with transit cards apart as people look for them."""

    EMONEY = "emoney"
    CODE = "code"
    CREDIT = "credit"
    DEBIT = "debit"
    PREPAID = "prepaid"
    TRANSIT = "transit"


class ServiceUse(StrEnum):
    """What earns the points. One brand may be two services, one for each (docs/counter.md §3)."""

    CHARGE = "charge"
    PURCHASE = "purchase"
    UNKNOWN = "unknown"


class TriState(StrEnum):
    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"  #: shown as "ask here"


class CharacterSet(StrEnum):
    """What a field may hold. UNKNOWN takes whatever is printable."""

    DIGITS = "digits"
    ALNUM = "alnum"
    ANY = "any"
    UNKNOWN = "unknown"


class CheckDigit(StrEnum):
    """How the last digit follows from the others."""

    NONE = "none"
    LUHN = "luhn"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Length:
    """How many characters, both ends included."""

    least: int
    most: int

    def __post_init__(self) -> None:
        if not 0 < self.least <= self.most <= LONGEST_ID:
            raise ValueError(f"write numbers from 1 to {LONGEST_ID}, the smaller one first")

    def __str__(self) -> str:
        return str(self.least) if self.least == self.most else f"{self.least}-{self.most}"


@dataclass(frozen=True)
class ServiceField:
    """One thing that a service asks for. None, where it is not known: what it is called, where it is found, its length.

    A secret field is a セキュリティコード: masked on the screen, and erased when the link is handed over.
    """

    secret: bool
    label: str | None = None
    where: str | None = None
    alphabet: CharacterSet = CharacterSet.UNKNOWN
    length: Length | None = None
    prefix: str = ""
    check: CheckDigit = CheckDigit.UNKNOWN


@dataclass(frozen=True)
class Campaign:
    """What the company adds of its own, and until which day; None: of that nothing is known."""

    text: str
    last_day: date | None = None

    def is_over(self, today: date) -> bool:
        return self.last_day is not None and today > self.last_day


@dataclass(frozen=True)
class Service:
    """One row of the catalogue. `number` is the official one (MP and seven digits), None where no source names it.

    `campaigns` is None where nothing is known of any. `campaign_of` and `last_day_of` name the programme of which those
    speak; None: of every one. `brand` joins services that take the same account: two of one brand may not have it for
    two holders.
    """

    key: str
    number: str | None
    name: str
    reading: str
    kind: ServiceKind
    brand: str
    provider: str | None
    use: ServiceUse
    here: TriState
    elsewhere: str | None
    preparation: TriState
    prepare: str | None
    account: ServiceField
    codes: tuple[ServiceField, ...]
    point_name: str | None
    grant: str | None
    collect: TriState
    collect_how: str | None
    validity: str | None
    campaigns: tuple[Campaign, ...] | None
    campaign_of: str | None
    last_day: date | None
    last_day_of: str | None
    url: str | None
    note: str | None
    sources: tuple[str, ...]

    @property
    def fields(self) -> tuple[ServiceField, ...]:
        """In the order in which they are asked for."""
        return (self.account, *self.codes)

    def last_day_in(self, programme: str) -> date | None:
        """Its own last day to apply in this programme; one that names no programme counts in all."""
        return self.last_day if self.last_day_of in (None, programme) else None

    def campaigns_in(self, programme: str, today: date) -> tuple[str, ...] | None:
        """Those that still run; None where it is not known whether there are any."""
        if self.campaigns is None or self.campaign_of not in (None, programme):
            return None
        return tuple(campaign.text for campaign in self.campaigns if not campaign.is_over(today))

    def is_over(self, programme: str, today: date) -> bool:
        """Whether its own last day to apply has passed."""
        last = self.last_day_in(programme)
        return last is not None and today > last
