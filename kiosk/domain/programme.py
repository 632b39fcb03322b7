"""A programme (施策の集まり): what it gives, to whom and when. It is data, never code."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from kiosk.domain.times import STRICT, Window


class MyKeySource(StrEnum):
    """Where a MyKey ID of this programme comes from."""

    ISSUED = "issued"  #: this register makes it
    ENTERED = "entered"  #: the national platform made it; it is typed twice and kept


@dataclass(frozen=True)
class Measure:
    """One benefit (施策): a rate on what is spent, or a flat sum, up to a cap."""

    __pydantic_config__: ClassVar = STRICT
    key: str
    name: str
    cap: int
    link: Window
    rate_percent: int | None = None
    usage: Window | None = None
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
class Terms:
    """What the holder agrees to before a reservation is recorded."""

    __pydantic_config__: ClassVar = STRICT
    version: str
    points: tuple[str, ...]


@dataclass(frozen=True)
class Programme:
    __pydantic_config__: ClassVar = STRICT
    key: str
    name: str
    issuer: str
    summary: tuple[str, ...]
    reservation: Window
    measures: tuple[Measure, ...]
    terms: Terms
    sources: tuple[str, ...]
    mykey: MyKeySource = MyKeySource.ISSUED
    one_service: bool = True

    def __post_init__(self) -> None:
        keys = [measure.key for measure in self.measures]
        if not keys or len(set(keys)) != len(keys):
            raise ValueError("a programme needs measures, each with a key of its own")
