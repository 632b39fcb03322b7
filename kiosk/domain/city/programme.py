"""A programme (施策の集まり): what it gives, to whom and when. It is data, never code."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from kiosk.domain.city.reading_matter import LeafletText, WebPage
from kiosk.domain.staff.clerks import PROGRAMME_DECIDES, Action
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import STRICT, AcceptanceWindow, require_zone


class MyKeySource(StrEnum):
    """Where a MyKey ID of this programme comes from."""

    ISSUED = "issued"  #: this register makes it
    ENTERED = "entered"  #: the national platform made it; it is typed twice and kept
    EITHER = "either"  #: who has one of the national platform types it; for all others this register makes one


@dataclass(frozen=True)
class Measure:
    """One benefit (施策): a rate on what is spent, or a flat sum, up to a cap."""

    __pydantic_config__: ClassVar = STRICT
    key: str
    name: str
    cap: int
    link: AcceptanceWindow
    rate_percent: int | None = None
    usage: AcceptanceWindow | None = None
    who: str = ""

    def __post_init__(self) -> None:
        if self.cap <= 0 or (self.rate_percent is not None and not 0 < self.rate_percent <= 100):
            raise ValueError(f"measure {self.key}: the cap and the rate must be above 0")

    @property
    def spending_for_cap(self) -> int | None:
        """The yen that reach the cap; None for a flat sum."""
        if self.rate_percent is None:
            return None
        return -(-self.cap * 100 // self.rate_percent)


@dataclass(frozen=True)
class TermsOfUse:
    """What the holder agrees to before a reservation, or a link, is recorded."""

    __pydantic_config__: ClassVar = STRICT
    version: str
    points: tuple[str, ...]


class CancellationDeadline(StrEnum):
    """Until when a holder may take a link back (docs/counter.md §2.4)."""

    NEVER = "never"
    SAME_DAY = "same_day"  #: on the day it was made, while the provider has not got it


@dataclass(frozen=True)
class SameService:
    """Measures that one service has to serve; a link made before `since` binds nobody."""

    __pydantic_config__: ClassVar = STRICT
    measures: tuple[str, ...]
    since: datetime | None = None

    def __post_init__(self) -> None:
        require_zone(self.since)
        if len(set(self.measures)) < 2:
            raise ValueError("name two measures or more that need the same service")


@dataclass(frozen=True)
class LinkRules:
    """What a programme rules of its links (申込).

    `child_may_share_account`: a child under 15 may be on the representative's own account.
    `brands_counting_as_two`: services of these brands may have the same account for two holders, one each.
    """

    __pydantic_config__: ClassVar = STRICT
    terms: TermsOfUse
    cancellation: CancellationDeadline = CancellationDeadline.NEVER
    child_may_share_account: bool = False
    brands_counting_as_two: tuple[str, ...] = ()
    same_service: tuple[SameService, ...] = ()


@dataclass(frozen=True)
class Corrections:
    """Which corrections of its records a programme leaves to every clerk; the others need a supervisor."""

    __pydantic_config__: ClassVar = STRICT
    by_clerks: frozenset[Action] = frozenset()

    def __post_init__(self) -> None:
        if wrong := sorted(self.by_clerks - PROGRAMME_DECIDES):
            raise ValueError(f"corrections.by_clerks names what no programme decides: {', '.join(wrong)}")


@dataclass(frozen=True)
class Programme:
    """`about`: pages of its leaflet. `links`: official pages on the web. `ways`: keys of the other ways to apply.

    `example`: to copy and to practise with; nobody is promised anything of it.
    """

    __pydantic_config__: ClassVar = STRICT
    key: str
    name: str
    issuer: str
    summary: tuple[str, ...]
    reservation: AcceptanceWindow
    measures: tuple[Measure, ...]
    terms: TermsOfUse
    linking: LinkRules
    sources: tuple[str, ...]
    mykey: MyKeySource = MyKeySource.ISSUED
    corrections: Corrections = Corrections()
    about: tuple[LeafletText, ...] = ()
    links: tuple[WebPage, ...] = ()
    ways: tuple[str, ...] = ()
    example: bool = False

    def __post_init__(self) -> None:
        keys = [measure.key for measure in self.measures]
        if not keys or len(set(keys)) != len(keys):
            raise ValueError("a programme needs measures, each with a key of its own")
        named = {key for rule in self.linking.same_service for key in rule.measures}
        if unknown := sorted(named - set(keys)):
            raise ValueError(f"linking.same_service names a measure that is not there: {', '.join(unknown)}")

    def measure(self, key: str) -> Measure | None:
        return next((measure for measure in self.measures if measure.key == key), None)
