"""The pages of a leaflet in words: on the screen and on paper alike."""

from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from kiosk.domain.city.leaflets import Benefit, Leaf, Made, Title, Topic, leaves_of, web_pages
from kiosk.domain.city.programme import Measure
from kiosk.domain.city.reading import LeafPage, WebKind, WebPage
from kiosk.domain.flow import Counter
from kiosk.domain.values.times import Window, local
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.desks import contact_lines
from kiosk.ui.messages.errands.bringing import things_for
from kiosk.ui.messages.errands.leaflets import Leaflets
from kiosk.ui.messages.frame.hours import exceptions_of, week_of
from kiosk.ui.messages.frame.moments import Moments, shown

_KINDS = {
    WebKind.PAGE: Leaflets.WEB_PAGE,
    WebKind.LEAFLET: Leaflets.WEB_LEAFLET,
    WebKind.VIDEO: Leaflets.WEB_VIDEO,
}
_TITLES = {
    Topic.PROGRAMME: Leaflets.PROGRAMME,
    Topic.WAY: Leaflets.WAYS,
    Topic.PIN: Leaflets.PIN,
    Topic.WEB: Leaflets.WEB,
}


@dataclass(frozen=True)
class Spread:
    """One page as it is shown. With `web` a QR code stands in the picture's place."""

    title: str
    points: tuple[str, ...]
    picture: str = ""
    first_number: int | None = None
    web: WebPage | None = None


def name_of(title: Title, counter: Counter) -> str:
    """What the leaflet is called."""
    way = counter.shelf.way(title.way)
    return way.name if way is not None else say(_TITLES[title.topic])


def spreads_of(title: Title, counter: Counter, now: datetime) -> tuple[Spread, ...]:
    leaves = leaves_of(title, counter.promised, counter.municipality, counter.shelf)
    return tuple(_spread(leaf, counter, now) for leaf in leaves)


def address_lines(url: str) -> tuple[str, ...]:
    """A web address broken where a person would break it: after the host."""
    end = url.find("/", url.find("//") + 2) + 1
    return (url[:end], url[end:]) if 0 < end < len(url) else (url,)


def _spread(leaf: Leaf, counter: Counter, now: datetime) -> Spread:
    match leaf:
        case LeafPage(title, points, picture, first_number, web):
            told = points if web is None else (*points, *_how_to_open(web))
            return Spread(title, told, picture, first_number, web)
        case WebPage(name=name, kind=kind):
            return Spread(name, (say(_KINDS[kind]), *_how_to_open(leaf)), web=leaf)
        case Benefit(key):
            measure = counter.programme.measure(key)
            return Spread(key, ()) if measure is None else _benefit(measure, now)
        case Made():
            return _made(leaf, counter, now)
        case _:
            assert_never(leaf)


def _how_to_open(web: WebPage) -> tuple[str, ...]:
    inside = (say(Leaflets.WEB_INSIDE, name=web.name),) if web.inside else ()
    return (*inside, say(Leaflets.WEB_HOW))


def _made(made: Made, counter: Counter, now: datetime) -> Spread:
    programme, municipality = counter.programme, counter.municipality
    match made:
        case Made.SUMMARY:
            return Spread(say(Leaflets.SUMMARY_TITLE, programme=programme.name), programme.summary, "points-at-company")
        case Made.WHEN:
            return Spread(say(Leaflets.WHEN_TITLE), _dates(counter, now), "waiting")
        case Made.BRING:
            return Spread(say(Leaflets.BRING_TITLE), things_for(municipality.bring, None), "pin")
        case Made.HERE:
            week = (*week_of(municipality.timetable), *exceptions_of(municipality.timetable, local(now).date()))
            return Spread(say(Leaflets.HERE_TITLE), (municipality.counter.place, *week), "staff")
        case Made.CONTACT:
            return Spread(say(Leaflets.CONTACT_TITLE), contact_lines(municipality.counter), "phone-call")
        case Made.NOTES:
            title = say(Leaflets.NOTES_TITLE, municipality=municipality.name)
            return Spread(title, municipality.notes, "staff")
        case Made.PIN_WHICH | Made.PIN_UNSURE | Made.PIN_LOCKED:
            return _pin(made, counter)
        case Made.NO_ADDRESS:
            names = tuple(page.name for page in web_pages(counter.promised, municipality) if not page.url)
            return Spread(say(Leaflets.NO_ADDRESS_TITLE), names, "take-along")
        case _:
            assert_never(made)


def _pin(made: Made, counter: Counter) -> Spread:
    desk = counter.municipality.certificates
    if made is Made.PIN_WHICH:
        texts = (Leaflets.PIN_WHICH_THIS, Leaflets.PIN_WHICH_OTHERS, Leaflets.PIN_WHICH_SIGNING)
        return Spread(say(Leaflets.PIN_WHICH_TITLE), tuple(say(text) for text in texts), "pin-three")
    if made is Made.PIN_UNSURE:
        points = (
            say(Leaflets.PIN_UNSURE_STOP),
            say(Leaflets.PIN_UNSURE_KEPT),
            say(Leaflets.PIN_UNSURE_DESK, desk=desk.name),
            say(Leaflets.PIN_UNSURE_SECRET),
        )
        return Spread(say(Leaflets.PIN_UNSURE_TITLE), points, "pin")
    points = (
        say(Leaflets.PIN_LOCKED_WHERE, desk=desk.name, place=desk.place),
        say(Leaflets.PIN_LOCKED_HOME),
        say(Leaflets.PIN_LOCKED_BRING),
        say(Leaflets.PIN_LOCKED_FOR_OTHERS),
    )
    return Spread(say(Leaflets.PIN_LOCKED_TITLE), points, "locked")


def _dates(counter: Counter, now: datetime) -> tuple[str, ...]:
    """Of several measures each has a page with its own."""
    programme = counter.programme
    reserve = say(Leaflets.WHEN_RESERVE, window=_window(programme.reservation, now))
    if len(programme.measures) > 1:
        return (reserve, say(Leaflets.WHEN_EACH))
    return (reserve, *_dates_of(programme.measures[0], now))


def _dates_of(measure: Measure, now: datetime) -> tuple[str, ...]:
    link = say(Leaflets.WHEN_LINK, window=_window(measure.link, now))
    if measure.usage is None:
        return (link,)
    return (link, say(Leaflets.WHEN_USE, window=_window(measure.usage, now)))


def _benefit(measure: Measure, now: datetime) -> Spread:
    points = f"{measure.cap:,}"
    gives = (
        say(Leaflets.GIVES_FLAT, points=points)
        if measure.rate_percent is None
        else say(Leaflets.GIVES_RATE, rate=measure.rate_percent, points=points)
    )
    who = (measure.who,) if measure.who else ()
    return Spread(measure.name, (gives, *who, *_dates_of(measure, now)), "points-at-company")


def _window(window: Window, now: datetime) -> str:
    """From when to when, as it is known today."""
    last_day = window.last_day(now)
    last = "" if last_day is None else shown(Moments.DAY, last_day)
    opens = None if window.opens is None else shown(Moments.DAY, window.opens)
    if last_day is not None and last_day < now:
        return say(Leaflets.WINDOW_OVER, last=last)
    match opens, last:
        case None, "":
            return say(Leaflets.WINDOW_OPEN)
        case None, _:
            return say(Leaflets.WINDOW_UNTIL, last=last)
        case _, "":
            return say(Leaflets.WINDOW_FROM, opens=opens)
        case _:
            return say(Leaflets.WINDOW, opens=opens, last=last)
