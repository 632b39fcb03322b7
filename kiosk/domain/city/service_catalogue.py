"""The payment services to choose from, and a search over them that answers within one frame of the screen."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from functools import cached_property
from heapq import merge
from itertools import accumulate, chain, islice

from kiosk.domain.city.services import Service, ServiceKind, ServiceUse, TriState
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.text.search_folding import Spellings, spellings, wanted

# Before each spelling of a name or reading, and before each of a provider or point name. No spelling has one in it.
_OWN, _OTHER = "\n", "\t"
# The first of so many are found in the text sooner than the many are put in order.
_MANY = 500


@dataclass(frozen=True)
class Filters:
    """What a service has to be; None and False: any will do. `here_only` passes none of which it is unknown."""

    kind: ServiceKind | None = None
    use: ServiceUse | None = None
    here_only: bool = False

    def passes(self, kind: ServiceKind, use: ServiceUse, here: TriState) -> bool:
        return self.kind in (None, kind) and self.use in (None, use) and (here is TriState.YES or not self.here_only)


@dataclass(frozen=True)
class SearchState:
    """Where a person left the search, to come back to it."""

    query: str = field(default="", repr=False)
    filters: Filters = Filters()


@dataclass(frozen=True, eq=False)
class Catalogue:
    """Services in the order in which the catalogue names them.

    Ready to search once it is made, which takes seconds for a hundred thousand. Raises ValueError where two services
    have one key or one official number.
    """

    services: tuple[Service, ...] = ()

    def __post_init__(self) -> None:
        if len(self._places) < len(self.services):
            raise ValueError("two services have one key")
        if len(self._numbers) < sum(service.number is not None for service in self.services):
            raise ValueError("two services have one official number")
        _ = self._index

    @cached_property
    def kinds(self) -> tuple[ServiceKind, ...]:
        """Those of which there is a service."""
        present = {service.kind for service in self.services}
        return tuple(kind for kind in ServiceKind if kind in present)

    def service(self, key: str) -> Service | None:
        place = self._places.get(key)
        return None if place is None else self.services[place]

    def name_of(self, key: str) -> str:
        """The service's name; its key where the catalogue does not have it any more."""
        service = self.service(key)
        return key if service is None else service.name

    def numbered(self, number: str) -> Service | None:
        """The service that has this official number."""
        place = self._numbers.get(number)
        return None if place is None else self.services[place]

    def search(self, query: str, filters: Filters, popular: Sequence[str], limit: int) -> tuple[Service, ...]:
        """At most `limit` services that pass, and have the query in their name, reading, provider or point name.

        Those whose name or reading begins with it come first; among these and among the others `popular` ones, keys
        of which the most used is the first, come before the rest, which keep the catalogue's order.
        """
        used = [place for key in popular if (place := self._places.get(key)) is not None]
        places = self._index.ranked(wanted(query), filters, used)
        return tuple(self.services[place] for place in islice(_once(places), limit))

    @cached_property
    def _places(self) -> dict[str, int]:
        return {service.key: place for place, service in enumerate(self.services)}

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {service.number: place for place, service in enumerate(self.services) if service.number is not None}

    @cached_property
    def _index(self) -> "_Index":
        return _Index(self.services)


class _Index:
    """The spellings of services, to be found by a part of them. A service's place is its position in the catalogue."""

    def __init__(self, services: Sequence[Service]) -> None:
        self._sorts = [(service.kind, service.use, service.here) for service in services]
        self._entries = _entries(services)
        rising: dict[tuple[ServiceKind, ServiceUse, TriState], list[int]] = defaultdict(list)
        for place, sort in enumerate(self._sorts):
            rising[sort].append(place)
        self._shelves = {sort: _Shelf(places, self._entries) for sort, places in rising.items()}

    def ranked(self, sought: Spellings, filters: Filters, used: Sequence[int]) -> Iterator[int]:
        """The places of what is found, the best first. One may come more than once."""
        used = [place for place in used if filters.passes(*self._sorts[place])]
        shelves = [leaflets for sort, leaflets in self._shelves.items() if filters.passes(*sort)]
        if not sought.kana and not sought.latin:
            yield from used
            yield from merge(*(leaflets.places for leaflets in shelves))
        yield from (place for place in used if self._entries[place].begins(sought))
        yield from merge(*(places for leaflets in shelves for places in leaflets.beginning(sought)))
        yield from (place for place in used if self._entries[place].has(sought))
        yield from merge(*(places for leaflets in shelves for places in leaflets.having(sought)))


@dataclass(frozen=True)
class _Entry:
    """What is looked through for one service: its spellings, each behind its mark."""

    kana: str
    latin: str

    def begins(self, sought: Spellings) -> bool:
        return any(_OWN + text in self.kana for text in sought.kana) or any(
            _OWN + text in self.latin for text in sought.latin
        )

    def has(self, sought: Spellings) -> bool:
        return any(text in self.kana for text in sought.kana) or any(text in self.latin for text in sought.latin)


class _Shelf:
    """All services of one sort."""

    def __init__(self, places: Sequence[int], entries: Sequence[_Entry]) -> None:
        """`places` rise, as all that is found does."""
        self.places = places
        self._kana = _Text(places, [entries[place].kana for place in places])
        self._latin = _Text(places, [entries[place].latin for place in places])

    def having(self, sought: Spellings) -> list[Iterator[int]]:
        return [*map(self._kana.having, sought.kana), *map(self._latin.having, sought.latin)]

    def beginning(self, sought: Spellings) -> list[Iterator[int]]:
        return [*map(self._kana.beginning, sought.kana), *map(self._latin.beginning, sought.latin)]


class _Text:
    """The entries of many services as one text, so that one find looks through all of them."""

    def __init__(self, places: Sequence[int], entries: Sequence[str]) -> None:
        self._places = places
        self._text = "".join(entries)
        self._starts = [0, *accumulate(map(len, entries))]
        spelt = sorted(
            (own, place)
            for place, entry in zip(places, entries, strict=True)
            for own in entry.partition(_OTHER)[0].split(_OWN)[1:]
        )
        self._own = [own for own, _ in spelt]
        self._owners = [place for _, place in spelt]

    def having(self, text: str) -> Iterator[int]:
        at = self._text.find(text)
        while at >= 0:
            following = bisect_right(self._starts, at)
            yield self._places[following - 1]
            at = self._text.find(text, self._starts[following])

    def beginning(self, text: str) -> Iterator[int]:
        """Those of which a name or reading begins with it."""
        first, end = bisect_left(self._own, text), bisect_left(self._own, text + "\U0010ffff")
        return self.having(_OWN + text) if end - first > _MANY else iter(sorted(self._owners[first:end]))


def _entries(services: Sequence[Service]) -> list[_Entry]:
    texts = [(s.name, s.reading, s.provider or "", s.point_name or "") for s in services]
    once = list(dict.fromkeys(chain.from_iterable(texts)))
    known = dict(zip(once, spellings(once), strict=True))
    spelt = [[known[text] for text in four] for four in texts]
    return [_Entry(_marked([text.kana for text in four]), _marked([text.latin for text in four])) for four in spelt]


def _marked(four: Sequence[Sequence[str]]) -> str:
    name, reading, *others = four
    own = dict.fromkeys((*name, *reading))
    other = dict.fromkeys(text for text in chain(*others) if text not in own)
    return "".join([*(_OWN + text for text in own), *(_OTHER + text for text in other)])


def _once(places: Iterable[int]) -> Iterator[int]:
    seen: set[int] = set()
    for place in places:
        if place not in seen:
            seen.add(place)
            yield place
