"""The rows of the desk's table: for each event which right it needs, what it does, and what its answer does."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from enum import Enum
from typing import Any, Generic, TypeAlias, TypeVar

from kiosk.domain.desk.effects import Asking, Do
from kiosk.domain.desk.events import Command, DeskEvent, DeskPress, Room
from kiosk.domain.desk.state import CredentialChange, Desk, DeskAdvance
from kiosk.domain.office.record_queries import Query
from kiosk.domain.staff.account_answers import NotAnswered
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.errors import IncompleteProgramError
from kiosk.domain.values.lazy_dataclass import dataclass

E = TypeVar("E", bound=DeskEvent)
C = TypeVar("C", bound=Command)

Then: TypeAlias = Callable[[Desk, Any, Any], DeskAdvance]
"""Of the desk, what was asked, and the answer."""


UNANSWERED = NotAnswered("an effect of the desk failed")


def nothing(desk: Desk, _asked: object, _answer: object) -> DeskAdvance:
    return desk, ()


def unchanged(desk: Desk) -> Desk:
    return desk


def carry_out(desk: Desk, act: DeskEvent) -> DeskAdvance:
    """The shell does it."""
    return desk, (Do(act),)


def no_reference(_act: DeskEvent) -> str:
    return ""


def nothing_sought(_desk: Desk, _act: DeskEvent) -> Query | None:
    return None


@dataclass(frozen=True)
class Incoming(Generic[E]):
    """The machine tells it; that nobody touched anything."""

    event: type[E] | E
    does: Callable[[Desk, E], DeskAdvance]


@dataclass(frozen=True)
class Free(Generic[E]):
    """Nobody is asked whether a clerk may. The answer is heard whoever is there by then: `then` looks whose it is."""

    event: type[E] | E
    does: Callable[[Desk, E], DeskAdvance]
    then: Then = nothing
    failed: object = None


@dataclass(frozen=True)
class GuardedAction(Generic[E]):
    """Asked of the register before it is done.

    `about`: the reference under which the log keeps it. `sought`: of a search, for what;
    the log keeps that instead. `for_person`: done for whom it was pressed for, or for nobody.
    `then`: what the answer does, while the clerk is there; `failed`: what is taken for an answer when none came.
    """

    event: type[E] | E
    needs: Action | Callable[[E], Action]
    does: Callable[[Desk, E], DeskAdvance] = carry_out
    about: Callable[[E], str] = no_reference
    sought: Callable[[Desk, E], Query | None] = nothing_sought
    for_person: bool = False
    then: Then = nothing
    failed: object = None


@dataclass(frozen=True)
class KeptCommand(Generic[C]):
    """`left`: what the answer does at a desk that was left meanwhile. `begins`: how the desk looks until it comes.

    `once`: a second press does nothing while the first is under way.
    """

    event: type[C]
    needs: Action | Callable[[C], Action]
    then: Then
    left: Then = nothing
    begins: Callable[[Desk], Desk] = unchanged
    once: bool = False


@dataclass(frozen=True)
class Shorthand:
    """A press that stands for a command about what is there at this moment."""

    event: DeskPress
    stands_for: Callable[[Desk], Command]


@dataclass(frozen=True)
class Reply:
    """The answer to an effect that carries out no event."""

    asked: type[Asking] | Asking
    then: Then
    left: Then = nothing
    failed: object = None


DeskRow: TypeAlias = Incoming[Any] | Free[Any] | GuardedAction[Any] | KeptCommand[Any] | Shorthand
DeskRows: TypeAlias = tuple[DeskRow | Reply, ...]


def enter(desk: Desk, room: Room) -> DeskAdvance:
    """Without what was told in the room before. What was looked for among the records stays."""
    return replace(desk.without_answers(), room=room, credential_change=CredentialChange()), ()


@dataclass(frozen=True)
class RoomTable:
    """A room of the desk: what is pressed and answered there, which right opens it, and what it begins with."""

    rows: DeskRows = ()
    needs: Action = Action.SERVE
    enter: Callable[[Desk, Room], DeskAdvance] = enter


def events_of(rows: Iterable[DeskRow | Reply]) -> Mapping[object, DeskRow]:
    """Raises TypeError for an event that has no row, or two."""
    return _one_each(((row.event, row) for row in rows if not isinstance(row, Reply)), DeskEvent)


def replies_of(rows: Iterable[DeskRow | Reply]) -> Mapping[object, Reply]:
    """Raises TypeError for an effect whose answer has no row, or two."""
    return _one_each(((row.asked, row) for row in rows if isinstance(row, Reply)), Asking)


T = TypeVar("T")


def _one_each(rows: Iterable[tuple[object, T]], base: type[Any]) -> Mapping[object, T]:
    table: dict[object, T] = {}
    for kind, row in rows:
        if kind in table:
            raise IncompleteProgramError(f"two rows for {kind}")
        table[kind] = row
    if lacking := set(kinds_of(base)) - table.keys():
        raise IncompleteProgramError(f"no row for {', '.join(sorted(map(str, lacking)))}")
    return table


def kinds_of(base: type[Any]) -> Iterator[object]:
    """Every class under it that has none under itself; of an enum its members."""
    for kind in base.__subclasses__():
        if issubclass(kind, Enum):
            yield from kind
        elif kind.__subclasses__():
            yield from kinds_of(kind)
        else:
            yield kind
