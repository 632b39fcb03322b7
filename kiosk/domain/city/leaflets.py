"""Leaflets: what there is to leaf through at one counter, page by page."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from kiosk.domain.city.municipality import Municipality
from kiosk.domain.city.programme import Programme
from kiosk.domain.city.reading import LeafPage, Spot, Way, WebPage, WebTopic


class Topic(StrEnum):
    PROGRAMME = "programme"
    WAY = "way"  #: one of the other ways to apply
    PIN = "pin"
    WEB = "web"  #: official pages, leaflets and videos


class Made(StrEnum):
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


Leaf = LeafPage | WebPage | Made | Benefit


@dataclass(frozen=True)
class Title:
    """Which leaflet: its topic, and the key of the way when it is about one."""

    topic: Topic
    way: str = ""


@dataclass(frozen=True)
class Shelf:
    """What a counter has to read beside its programme and its municipality."""

    ways: tuple[Way, ...] = ()
    spots: tuple[Spot, ...] = ()

    def way(self, key: str) -> Way | None:
        return next((way for way in self.ways if way.key == key), None)


def leaves_of(title: Title, programme: Programme | None, municipality: Municipality, shelf: Shelf) -> tuple[Leaf, ...]:
    """The pages of a leaflet; none when there is no such leaflet at this counter. `programme`: which is promised."""
    match title.topic:
        case Topic.PROGRAMME:
            notes = (Made.NOTES,) if municipality.notes else ()
            contact = (Made.CONTACT,) if municipality.counter.phone else ()
            return (*_about(programme), Made.BRING, *notes, *municipality.about, Made.HERE, *contact)
        case Topic.WAY:
            way = shelf.way(title.way)
            return way.pages if way is not None else ()
        case Topic.PIN:
            return (Made.PIN_WHICH, Made.PIN_UNSURE, Made.PIN_LOCKED, *municipality.pin_reset)
        case Topic.WEB:
            found = web_pages(programme, municipality)
            rest = (Made.NO_ADDRESS,) if any(not page.url for page in found) else ()
            return (*(page for page in found if page.url), *rest)
        case _:
            assert_never(title.topic)


def _about(programme: Programme | None) -> tuple[Leaf, ...]:
    if programme is None:
        return ()
    measures = programme.measures if len(programme.measures) > 1 else ()
    return (Made.SUMMARY, *programme.about, Made.WHEN, *(Benefit(measure.key) for measure in measures))


def web_pages(programme: Programme | None, municipality: Municipality) -> tuple[WebPage, ...]:
    """Every official page, leaflet and video, the programme's first."""
    return (*(programme.links if programme is not None else ()), *municipality.links)


def page_about(topic: WebTopic, programme: Programme | None, municipality: Municipality) -> WebPage | None:
    """The official page to send somebody to for this; None where nobody has written its address."""
    found = (page for page in web_pages(programme, municipality) if page.topic is topic and page.url)
    return next(found, None)
