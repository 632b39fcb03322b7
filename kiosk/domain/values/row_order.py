"""In which order a list stands."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any, Self, TypeVar

from kiosk.domain.values.lazy_dataclass import dataclass

R = TypeVar("R")


@dataclass(frozen=True)
class RowOrder:
    """By which column, counted from 0."""

    column: int = 0
    is_descending: bool = True

    def by(self, column: int) -> Self:
        """As its head is pressed: by this column; by the same one the other way round."""
        return self.turned() if column == self.column else replace(self, column=column, is_descending=False)

    def turned(self) -> Self:
        return replace(self, is_descending=not self.is_descending)

    def next(self, columns: int) -> Self:
        """By the column after it, and by the first one after the last."""
        return replace(self, column=(self.column + 1) % columns, is_descending=False)


def in_order(rows: Iterable[R], order: RowOrder, keys: Sequence[Callable[[R], Any]]) -> tuple[R, ...]:
    """A key for each column; None: it has no value there, and stands last either way round."""
    key, told, untold = keys[order.column], list[R](), list[R]()
    for row in rows:
        (untold if key(row) is None else told).append(row)
    return (*sorted(told, key=key, reverse=order.is_descending), *untold)
