"""A desk, or the call centre, in lines that can be read out and written down."""

from datetime import date
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.city.counter import Counter
from kiosk.domain.city.municipality import Desk, Municipality
from kiosk.ui.messages import say
from kiosk.ui.messages.card.refusals import Whom
from kiosk.ui.messages.frame.hours import exceptions_of, in_one_line, week_of


class Desks(Enum):
    PLACE = QT_TRANSLATE_NOOP("Desks", "{name}\n{place}")
    PHONE = QT_TRANSLATE_NOOP("Desks", "電話 {phone}")
    FAX = QT_TRANSLATE_NOOP("Desks", "FAX {fax}")
    ASSUMED = QT_TRANSLATE_NOOP("Desks", "くわしい場所は、職員にお聞きください")
    CALL = QT_TRANSLATE_NOOP("Desks", "{name}\n電話 {phone} → {press}番")
    HEADING_STAFF = QT_TRANSLATE_NOOP("Desks", "お困りのとき")
    HEADING_CERTIFICATES = QT_TRANSLATE_NOOP("Desks", "行くところ")
    HEADING_CALL_CENTRE = QT_TRANSLATE_NOOP("Desks", "お問い合わせ")


def issued_by(counter: Counter) -> str:
    """What stands at the head of a paper: the city, and its programme where there is one."""
    programme = counter.promised
    return counter.municipality.name if programme is None else f"{counter.municipality.name} {programme.name}"


def desk_lines(desk: Desk) -> str:
    """Where it is and how it is reached."""
    assumed = (say(Desks.ASSUMED),) if desk.assumed else ()
    return "\n".join((say(Desks.PLACE, name=desk.name, place=desk.place), *assumed, *_numbers(desk)))


def contact_lines(desk: Desk) -> tuple[str, ...]:
    """Who answers for it, where to write, and its numbers: a fax for who cannot hear."""
    return tuple(line for line in (desk.section, desk.address, *_numbers(desk)) if line)


def _numbers(desk: Desk) -> tuple[str, ...]:
    phone = (say(Desks.PHONE, phone=desk.phone),) if desk.phone else ()
    return (*phone, say(Desks.FAX, fax=desk.fax)) if desk.fax else phone


def counter_lines(municipality: Municipality) -> str:
    return desk_lines(municipality.counter)


def counter_in_full(municipality: Municipality, today: date) -> str:
    """For paper, which is read elsewhere: with its hours, and who answers for it."""
    counter, timetable = municipality.counter, municipality.timetable
    place = say(Desks.PLACE, name=counter.name, place=counter.place)
    hours = in_one_line((*week_of(timetable), *exceptions_of(timetable, today)))
    return "\n".join((place, hours, *contact_lines(counter)))


def call_centre_lines(municipality: Municipality) -> str:
    centre = municipality.call_centre
    return say(Desks.CALL, name=centre.name, phone=centre.phone, press=centre.press)


def help_for(whom: Whom, municipality: Municipality) -> tuple[str, str]:
    """Heading and lines of the notice that says whom to ask."""
    match whom:
        case Whom.STAFF:
            return say(Desks.HEADING_STAFF), counter_lines(municipality)
        case Whom.CERTIFICATES:
            return say(Desks.HEADING_CERTIFICATES), desk_lines(municipality.certificates)
        case Whom.CALL_CENTRE:
            return say(Desks.HEADING_CALL_CENTRE), call_centre_lines(municipality)
