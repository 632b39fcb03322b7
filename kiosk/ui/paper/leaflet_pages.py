"""The pages of a leaflet in words: on the screen and on paper alike."""

from datetime import datetime
from typing import assert_never

from kiosk.domain.city.leaflets import (
    Benefit,
    GeneratedPage,
    LeafletId,
    LeafletPart,
    LeafletTopic,
    pages_of,
    sheets_of,
    web_pages,
)
from kiosk.domain.city.programme import Measure
from kiosk.domain.city.reading_matter import LeafletText, WebKind, WebPage
from kiosk.domain.flow import Counter
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import AcceptanceWindow, local
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.contacts import contact_lines
from kiosk.ui.messages.errands.items_to_bring import things_for
from kiosk.ui.messages.errands.leaflets import LeafletTexts
from kiosk.ui.messages.frame.hours import exceptions_of, week_of
from kiosk.ui.messages.frame.moments import DateFormats, shown

_KINDS = {
    WebKind.PAGE: LeafletTexts.WEB_PAGE,
    WebKind.LEAFLET: LeafletTexts.WEB_LEAFLET,
    WebKind.VIDEO: LeafletTexts.WEB_VIDEO,
}
_TITLES = {
    LeafletTopic.PROGRAMME: LeafletTexts.PROGRAMME,
    LeafletTopic.WAY: LeafletTexts.WAYS,
    LeafletTopic.PIN: LeafletTexts.PIN,
    LeafletTopic.WEB: LeafletTexts.WEB,
}


@dataclass(frozen=True)
class LeafletPageText:
    """One page as it is shown. With `web` a QR code stands in the picture's place."""

    title: str
    points: tuple[str, ...]
    picture: str = ""
    first_number: int | None = None
    web: WebPage | None = None


def name_of(title: LeafletId, counter: Counter) -> str:
    """What the leaflet is called."""
    way = counter.leaflets.way(title.way)
    return way.name if way is not None else say(_TITLES[title.topic])


def leaflet_pages(title: LeafletId, counter: Counter, now: datetime) -> tuple[LeafletPageText, ...]:
    leaves = pages_of(title, counter.promised, counter.municipality, counter.leaflets)
    return tuple(_page_text(leaf, counter, now) for leaf in leaves)


def leaflet_sheets(title: LeafletId, counter: Counter, now: datetime) -> tuple[tuple[LeafletPageText, ...], ...]:
    """The pages as they are turned on the screen, each with all that stands on it."""
    leaves = pages_of(title, counter.promised, counter.municipality, counter.leaflets)
    return tuple(tuple(_page_text(leaf, counter, now) for leaf in sheet) for sheet in sheets_of(leaves))


def address_lines(url: str) -> tuple[str, ...]:
    """A web address broken where a person would break it: after the host."""
    end = url.find("/", url.find("//") + 2) + 1
    return (url[:end], url[end:]) if 0 < end < len(url) else (url,)


def _page_text(leaf: LeafletPart, counter: Counter, now: datetime) -> LeafletPageText:
    match leaf:
        case LeafletText(title, points, picture, first_number, web):
            told = points if web is None else (*points, *_how_to_open(web))
            return LeafletPageText(title, told, picture, first_number, web)
        case WebPage(name=name, kind=kind):
            return LeafletPageText(name, (say(_KINDS[kind]), *_how_to_open(leaf)), web=leaf)
        case Benefit(key):
            measure = counter.programme.measure(key)
            return LeafletPageText(key, ()) if measure is None else _benefit(measure, now)
        case GeneratedPage():
            return _made(leaf, counter, now)
        case _:
            assert_never(leaf)


def _how_to_open(web: WebPage) -> tuple[str, ...]:
    inside = (say(LeafletTexts.WEB_INSIDE, name=web.name),) if web.inside else ()
    return (*inside, say(LeafletTexts.WEB_HOW))


def _made(made: GeneratedPage, counter: Counter, now: datetime) -> LeafletPageText:
    programme, municipality = counter.programme, counter.municipality
    match made:
        case GeneratedPage.SUMMARY:
            return LeafletPageText(
                say(LeafletTexts.SUMMARY_TITLE, programme=programme.name), programme.summary, "points-at-company"
            )
        case GeneratedPage.WHEN:
            return LeafletPageText(say(LeafletTexts.WHEN_TITLE), _dates(counter, now), "waiting")
        case GeneratedPage.BRING:
            return LeafletPageText(say(LeafletTexts.BRING_TITLE), things_for(municipality.bring, None), "pin")
        case GeneratedPage.HERE:
            week = (*week_of(municipality.timetable), *exceptions_of(municipality.timetable, local(now).date()))
            return LeafletPageText(say(LeafletTexts.HERE_TITLE), (municipality.counter.place, *week), "staff")
        case GeneratedPage.CONTACT:
            return LeafletPageText(say(LeafletTexts.CONTACT_TITLE), contact_lines(municipality.counter), "phone-call")
        case GeneratedPage.NOTES:
            title = say(LeafletTexts.NOTES_TITLE, municipality=municipality.name)
            return LeafletPageText(title, municipality.notes, "staff")
        case GeneratedPage.PIN_WHICH | GeneratedPage.PIN_UNSURE | GeneratedPage.PIN_LOCKED:
            return _pin(made, counter)
        case GeneratedPage.NO_ADDRESS:
            names = tuple(page.name for page in web_pages(counter.promised, municipality) if not page.url)
            return LeafletPageText(say(LeafletTexts.NO_ADDRESS_TITLE), names, "take-along")
        case _:
            assert_never(made)


def _pin(made: GeneratedPage, counter: Counter) -> LeafletPageText:
    desk = counter.municipality.certificates
    if made is GeneratedPage.PIN_WHICH:
        texts = (LeafletTexts.PIN_WHICH_THIS, LeafletTexts.PIN_WHICH_OTHERS, LeafletTexts.PIN_WHICH_SIGNING)
        return LeafletPageText(say(LeafletTexts.PIN_WHICH_TITLE), tuple(say(text) for text in texts), "pin-three")
    if made is GeneratedPage.PIN_UNSURE:
        points = (
            say(LeafletTexts.PIN_UNSURE_STOP),
            say(LeafletTexts.PIN_UNSURE_KEPT),
            say(LeafletTexts.PIN_UNSURE_DESK, desk=desk.name),
            say(LeafletTexts.PIN_UNSURE_SECRET),
        )
        return LeafletPageText(say(LeafletTexts.PIN_UNSURE_TITLE), points, "pin")
    points = (
        say(LeafletTexts.PIN_LOCKED_WHERE, desk=desk.name, place=desk.place),
        say(LeafletTexts.PIN_LOCKED_HOME),
        say(LeafletTexts.PIN_LOCKED_BRING),
        say(LeafletTexts.PIN_LOCKED_FOR_OTHERS),
    )
    return LeafletPageText(say(LeafletTexts.PIN_LOCKED_TITLE), points, "locked")


def _dates(counter: Counter, now: datetime) -> tuple[str, ...]:
    """Of several measures each has a page with its own."""
    programme = counter.programme
    reserve = say(LeafletTexts.WHEN_RESERVE, window=_window(programme.reservation, now))
    if len(programme.measures) > 1:
        return (reserve, say(LeafletTexts.WHEN_EACH))
    return (reserve, *_dates_of(programme.measures[0], now))


def _dates_of(measure: Measure, now: datetime) -> tuple[str, ...]:
    link = say(LeafletTexts.WHEN_LINK, window=_window(measure.link, now))
    if measure.usage is None:
        return (link,)
    return (link, say(LeafletTexts.WHEN_USE, window=_window(measure.usage, now)))


def _benefit(measure: Measure, now: datetime) -> LeafletPageText:
    points = f"{measure.cap:,}"
    gives = (
        say(LeafletTexts.GIVES_FLAT, points=points)
        if measure.rate_percent is None
        else say(LeafletTexts.GIVES_RATE, rate=measure.rate_percent, points=points)
    )
    who = (measure.who,) if measure.who else ()
    return LeafletPageText(measure.name, (gives, *who, *_dates_of(measure, now)), "points-at-company")


def _window(window: AcceptanceWindow, now: datetime) -> str:
    """From when to when, as it is known today."""
    last_day = window.last_day(now)
    last = "" if last_day is None else shown(DateFormats.DAY, last_day)
    opens = None if window.opens is None else shown(DateFormats.DAY, window.opens)
    if last_day is not None and last_day < now:
        return say(LeafletTexts.WINDOW_OVER, last=last)
    match opens, last:
        case None, "":
            return say(LeafletTexts.WINDOW_OPEN)
        case None, _:
            return say(LeafletTexts.WINDOW_UNTIL, last=last)
        case _, "":
            return say(LeafletTexts.WINDOW_FROM, opens=opens)
        case _:
            return say(LeafletTexts.WINDOW, opens=opens, last=last)
