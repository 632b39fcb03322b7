"""What a person can read: pages with points, official pages on the web, other ways to apply. All of it is data."""

import re
from enum import StrEnum
from typing import ClassVar
from unicodedata import category, east_asian_width

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.text.readings import bare
from kiosk.domain.values.times import STRICT

# What has room on the smallest screen, in letters that can be read standing.
LONGEST_NAME, LONGEST_TITLE, LONGEST_POINT, MOST_POINTS = 40, 24, 60, 6
LINE, MOST_LINES = 17, 9
_WIDE = frozenset("WFA")
_MARKS = frozenset({"Mn", "Me"})
_URL = re.compile(r"https?://[\w.-]+(:[0-9]+)?([/?#]\S*)?")


def is_web_address(text: str) -> bool:
    return _URL.fullmatch(text) is not None


def breadth(text: str) -> int:
    """How wide a text is, in Japanese letters: a Latin one is half as wide, a mark on another none."""
    letters = (letter for letter in bare(text) if category(letter) not in _MARKS)
    return -(-sum(2 if east_asian_width(letter) in _WIDE else 1 for letter in letters) // 2)


class WebKind(StrEnum):
    PAGE = "page"
    LEAFLET = "leaflet"
    VIDEO = "video"


class WebTopic(StrEnum):
    """What a page of the program sends people to an official page for."""

    SPOTS = "spots"  #: other places
    SERVICES = "services"  #: which payment services there are
    READING = "reading"  #: a phone that does not read the card


@dataclass(frozen=True)
class WebPage:
    """An official page, leaflet or video. Without an address it is named, and has no QR code.

    `inside`: the address is the site's; there the page is looked for by its name.
    """

    __pydantic_config__: ClassVar = STRICT
    name: str
    url: str = ""
    kind: WebKind = WebKind.PAGE
    inside: bool = False
    topic: WebTopic | None = None

    def __post_init__(self) -> None:
        if not 0 < breadth(self.name) <= LONGEST_NAME:
            raise ValueError(f"a name has 1 to {LONGEST_NAME} characters")
        if self.url and not is_web_address(self.url):
            raise ValueError("url is no web address: write it with https:// or http://, or leave it out")


@dataclass(frozen=True)
class LeafletText:
    """One page of a leaflet. `first_number`: the points are steps, counted from here; without it they are marked.

    `picture` is a drawing in `resources/illustrations`, without its ending. With a `web` address the QR code stands
    in the picture's place.
    """

    __pydantic_config__: ClassVar = STRICT
    title: str
    points: tuple[str, ...]
    picture: str = ""
    first_number: int | None = None
    web: WebPage | None = None

    def __post_init__(self) -> None:
        if not 0 < breadth(self.title) <= LONGEST_TITLE:
            raise ValueError(f"a title has 1 to {LONGEST_TITLE} characters")
        if not 0 < len(self.points) <= MOST_POINTS:
            raise ValueError(f"a page has 1 to {MOST_POINTS} points: write another page")
        if not all(0 < breadth(point) <= LONGEST_POINT for point in self.points):
            raise ValueError(f"a point has 1 to {LONGEST_POINT} characters: make two of it")
        if sum(-(-breadth(point) // LINE) for point in self.points) > MOST_LINES:
            raise ValueError(f"more than {MOST_LINES} lines of {LINE} characters: write another page")
        if self.first_number is not None and self.first_number < 1:
            raise ValueError("first_number counts from 1")


@dataclass(frozen=True)
class ApplicationMethod:
    """Another way to apply, with its steps. `lists_spots`: the list of procedure spots belongs to it."""

    __pydantic_config__: ClassVar = STRICT
    key: str
    name: str
    about: str
    icon: str
    pages: tuple[LeafletText, ...]
    sources: tuple[str, ...]
    lists_spots: bool = False

    def __post_init__(self) -> None:
        if not self.pages:
            raise ValueError(f"way {self.key}: it needs a page")


@dataclass(frozen=True)
class Spot:
    """A procedure spot (手続スポット) near the counter."""

    name: str
    address: str
    hours: str | None = None
    note: str | None = None
