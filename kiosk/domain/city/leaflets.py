"""Leaflets: what there is to leaf through at one counter, page by page."""

from enum import StrEnum
from itertools import count
from typing import assert_never

from kiosk.domain.city.municipality import Municipality
from kiosk.domain.city.programme import Programme
from kiosk.domain.city.reading_matter import ApplicationMethod, LeafletText, Spot, WebPage, WebTopic
from kiosk.domain.values.lazy_dataclass import dataclass

MOST_SHEETS = 10
# So many parts stand together, of text and of codes.
_TEXTS, _CODES = 3, 2


class LeafletTopic(StrEnum):
    PROGRAMME = "programme"
    WAY = "way"  #: one of the other ways to apply
    PIN = "pin"
    WEB = "web"  #: official pages, leaflets and videos


class GeneratedPage(StrEnum):
    """A page that is made of what the programme and the municipality say anyway."""

    SUMMARY = "summary"
    WHEN = "when"
    BRING = "bring"
    HERE = "here"  #: where the counter is, and when it is open
    CONTACT = "contact"  #: how it is asked
    NOTES = "notes"
    PIN_WHICH = "pin_which"
    PIN_UNSURE = "pin_unsure"
    PIN_LOCKED = "pin_locked"
    NO_ADDRESS = "no_address"  #: official pages of which nobody has written the address


@dataclass(frozen=True)
class Benefit:
    """A page about one of several measures."""

    measure: str


LeafletPart = LeafletText | WebPage | GeneratedPage | Benefit


@dataclass(frozen=True)
class LeafletId:
    """Which leaflet: its topic, and the key of the way when it is about one."""

    topic: LeafletTopic
    way: str = ""


@dataclass(frozen=True)
class LeafletCatalog:
    """What a counter has to read beside its programme and its municipality."""

    ways: tuple[ApplicationMethod, ...] = ()
    spots: tuple[Spot, ...] = ()

    def way(self, key: str) -> ApplicationMethod | None:
        return next((way for way in self.ways if way.key == key), None)


def pages_of(
    title: LeafletId, programme: Programme | None, municipality: Municipality, leaflets: LeafletCatalog
) -> tuple[LeafletPart, ...]:
    """The pages of a leaflet; none when there is no such leaflet at this counter. `programme`: which is promised."""
    match title.topic:
        case LeafletTopic.PROGRAMME:
            notes = (GeneratedPage.NOTES,) if municipality.notes else ()
            contact = (GeneratedPage.CONTACT,) if municipality.counter.phone else ()
            return (*_about(programme), GeneratedPage.BRING, *notes, *municipality.about, GeneratedPage.HERE, *contact)
        case LeafletTopic.WAY:
            way = leaflets.way(title.way)
            return way.pages if way is not None else ()
        case LeafletTopic.PIN:
            return (
                GeneratedPage.PIN_WHICH,
                GeneratedPage.PIN_UNSURE,
                GeneratedPage.PIN_LOCKED,
                *municipality.pin_reset,
            )
        case LeafletTopic.WEB:
            found = web_pages(programme, municipality)
            rest = (GeneratedPage.NO_ADDRESS,) if any(not page.url for page in found) else ()
            return (*(page for page in found if page.url), *rest)
        case _:
            assert_never(title.topic)


def sheets_of(parts: tuple[LeafletPart, ...]) -> tuple[tuple[LeafletPart, ...], ...]:
    """The pages as they are turned: several parts each, so many that their contents have room on one page."""
    return next(sheets for more in count() if len(sheets := _packed(parts, more)) <= MOST_SHEETS)


def _packed(parts: tuple[LeafletPart, ...], more: int) -> tuple[tuple[LeafletPart, ...], ...]:
    sheets: list[tuple[LeafletPart, ...]] = []
    for part in parts:
        with_code = _has_code(part)
        most = (_CODES if with_code else _TEXTS) + more
        if sheets and _has_code(sheets[-1][-1]) is with_code and len(sheets[-1]) < most:
            sheets[-1] = (*sheets[-1], part)
        else:
            sheets.append((part,))
    return tuple(sheets)


def _has_code(part: LeafletPart) -> bool:
    """Whether a QR code stands there, which takes its room."""
    return isinstance(part, WebPage) or (isinstance(part, LeafletText) and part.web is not None)


def _about(programme: Programme | None) -> tuple[LeafletPart, ...]:
    if programme is None:
        return ()
    measures = programme.measures if len(programme.measures) > 1 else ()
    return (
        GeneratedPage.SUMMARY,
        *programme.about,
        GeneratedPage.WHEN,
        *(Benefit(measure.key) for measure in measures),
    )


def web_pages(programme: Programme | None, municipality: Municipality) -> tuple[WebPage, ...]:
    """Every official page, leaflet and video, the programme's first."""
    return (*(programme.links if programme is not None else ()), *municipality.links)


def page_about(topic: WebTopic, programme: Programme | None, municipality: Municipality) -> WebPage | None:
    """The official page to send somebody to for this; None where nobody has written its address."""
    found = (page for page in web_pages(programme, municipality) if page.topic is topic and page.url)
    return next(found, None)
