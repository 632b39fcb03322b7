"""The columns' types. SQLite keeps anything in any column: what a type cannot hold is found where it is read."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from typing import Any, TypeVar

from sqlalchemy import Boolean, Date, DateTime, Dialect, Double, Integer, LargeBinary, String, Text, TypeDecorator

from kiosk.domain.values.times import is_keepable, keepable, kept_moment
from kiosk.storage.core.errors import DamagedValue, decoded

T = TypeVar("T")
Converter = Callable[[Any], T | None]


class _Checked(TypeDecorator[T]):
    """Reading raises DamagedValue for a value of another kind."""

    kinds: tuple[type, ...]

    def result_processor(self, dialect: Dialect, coltype: object) -> Converter[T]:
        read = self.impl_instance.result_processor(dialect, coltype)
        return partial(self._read, read or _as_it_is)

    def _read(self, read: Converter[T], value: Any) -> T | None:  # noqa: ANN401 - whatever stands there
        if value is None:
            return None
        found = decoded(read, value)
        if not isinstance(found, self.kinds):
            raise DamagedValue
        return found


def _as_it_is(value: T) -> T:
    return value


class ShortText(_Checked[str]):
    impl = String
    cache_ok = True
    kinds = (str,)


class LongText(ShortText):
    impl = Text
    cache_ok = True


class Octets(_Checked[bytes]):
    impl = LargeBinary
    cache_ok = True
    kinds = (bytes,)


class Number(_Checked[int]):
    impl = Integer
    cache_ok = True
    kinds = (int,)


class Fraction(_Checked[float]):
    impl = Double
    cache_ok = True
    kinds = (float, int)


class Flag(_Checked[bool]):
    impl = Boolean
    cache_ok = True
    kinds = (bool,)

    def _read(self, read: Converter[bool], value: Any) -> bool | None:  # noqa: ANN401 - whatever stands there
        """Only yes and no: anything else would be yes here and no in a condition of SQL."""
        if value is not None and (not isinstance(value, int) or value not in (0, 1)):
            raise DamagedValue
        return super()._read(read, value)


class Day(_Checked[date]):
    impl = Date
    cache_ok = True
    kinds = (date,)

    def _read(self, read: Converter[date], value: Any) -> date | None:  # noqa: ANN401 - whatever stands there
        """In the one spelling that is written: SQLite compares texts."""
        found = super()._read(read, value)
        if found is not None and isinstance(value, str) and found.isoformat() != value:
            raise DamagedValue
        return found


class UtcTime(_Checked[datetime]):
    """A moment, kept in UTC; SQLite has no time zones of its own."""

    impl = DateTime
    cache_ok = True
    kinds = (datetime,)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone was about to be recorded")
        return keepable(value).replace(tzinfo=None)

    def _read(self, read: Converter[datetime], value: Any) -> datetime | None:  # noqa: ANN401
        if isinstance(value, str):
            return decoded(kept_moment, value)
        found = super()._read(read, value)
        if found is None:
            return None
        if not is_keepable(moment := found.replace(tzinfo=UTC)):
            raise DamagedValue
        return moment
