"""How the reader stands, as its monitor reports it."""

from dataclasses import field

from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class ServiceDown:
    """The PC/SC service does not answer. `stands_still`: it is there, and does not come back from a question."""

    stands_still: bool = field(default=False, compare=False)


@dataclass(frozen=True)
class NotPermitted:
    """The PC/SC service is there, and this program may not use it."""


@dataclass(frozen=True)
class NoReader:
    """The service answers; no usable reader is attached."""


@dataclass(frozen=True)
class Empty:
    """A reader without a card."""

    reader: str


@dataclass(frozen=True)
class CardOn:
    """A card answers on this reader. `lay_there`: nobody saw it being put down, so nobody knows whose it is."""

    reader: str
    lay_there: bool = field(default=False, compare=False)


@dataclass(frozen=True)
class CardMute:
    """Something lies on the reader that does not answer: two cards, a thick holder, a broken chip."""

    reader: str


@dataclass(frozen=True)
class SeveralCards:
    """More than one of the readers in use holds a card."""

    readers: tuple[str, ...]


ReaderState = ServiceDown | NotPermitted | NoReader | Empty | CardOn | CardMute | SeveralCards


def has_card(state: ReaderState) -> bool:
    """Whether something that a person put there may still be on a reader."""
    return bool(cards_on(state))


def cards_on(state: ReaderState | None) -> tuple[str, ...]:
    """The readers with something on them that a person may have put there."""
    match state:
        case CardOn(reader=reader) | CardMute(reader=reader):
            return (reader,)
        case SeveralCards(readers=readers):
            return readers
        case _:
            return ()
