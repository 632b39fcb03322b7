"""A desk, or the call centre, in lines that can be read out and written down."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.city.counter import Counter
from kiosk.domain.city.municipality import ContactPoint, Municipality
from kiosk.ui.messages import CitizenText, say
from kiosk.ui.messages.card.refusals import HelpContact
from kiosk.ui.messages.frame.hours import exceptions_of, in_one_line, week_of


class ContactTexts(CitizenText):
    PLACE = QT_TRANSLATE_NOOP("ContactTexts", "{name}\n{place}")
    PHONE = QT_TRANSLATE_NOOP("ContactTexts", "電話 {phone}")
    FAX = QT_TRANSLATE_NOOP("ContactTexts", "FAX {fax}")
    ASSUMED = QT_TRANSLATE_NOOP("ContactTexts", "くわしい場所は、職員にお聞きください")
    CALL = QT_TRANSLATE_NOOP("ContactTexts", "{name}\n電話 {phone}、つながったら{press}番")
    HEADING_STAFF = QT_TRANSLATE_NOOP("ContactTexts", "お困りのとき")
    HEADING_CERTIFICATES = QT_TRANSLATE_NOOP("ContactTexts", "行くところ")
    HEADING_CALL_CENTRE = QT_TRANSLATE_NOOP("ContactTexts", "お問い合わせ")


def issued_by(counter: Counter) -> str:
    """What stands at the head of a paper: the city, and its programme where there is one."""
    programme = counter.promised
    return counter.municipality.name if programme is None else f"{counter.municipality.name} {programme.name}"


def desk_lines(desk: ContactPoint) -> str:
    """Where it is and how it is reached."""
    assumed = (say(ContactTexts.ASSUMED),) if desk.assumed else ()
    return "\n".join((say(ContactTexts.PLACE, name=desk.name, place=desk.place), *assumed, *_numbers(desk)))


def contact_lines(desk: ContactPoint) -> tuple[str, ...]:
    """Who answers for it, where to write, and its numbers: a fax for who cannot hear."""
    return tuple(line for line in (desk.section, desk.address, *_numbers(desk)) if line)


def _numbers(desk: ContactPoint) -> tuple[str, ...]:
    phone = (say(ContactTexts.PHONE, phone=desk.phone),) if desk.phone else ()
    return (*phone, say(ContactTexts.FAX, fax=desk.fax)) if desk.fax else phone


def counter_lines(municipality: Municipality) -> str:
    return desk_lines(municipality.counter)


def counter_in_full(municipality: Municipality, today: date) -> str:
    """For paper, which is read elsewhere: with its hours, and who answers for it."""
    counter, timetable = municipality.counter, municipality.timetable
    place = say(ContactTexts.PLACE, name=counter.name, place=counter.place)
    hours = in_one_line((*week_of(timetable), *exceptions_of(timetable, today)))
    return "\n".join((place, hours, *contact_lines(counter)))


def call_centre_lines(municipality: Municipality) -> str:
    centre = municipality.call_centre
    return say(ContactTexts.CALL, name=centre.name, phone=centre.phone, press=centre.press)


def help_for(whom: HelpContact, municipality: Municipality) -> tuple[str, str]:
    """Heading and lines of the notice that says whom to ask."""
    match whom:
        case HelpContact.STAFF:
            return say(ContactTexts.HEADING_STAFF), counter_lines(municipality)
        case HelpContact.CERTIFICATES:
            return say(ContactTexts.HEADING_CERTIFICATES), desk_lines(municipality.certificates)
        case HelpContact.CALL_CENTRE:
            return say(ContactTexts.HEADING_CALL_CENTRE), call_centre_lines(municipality)
