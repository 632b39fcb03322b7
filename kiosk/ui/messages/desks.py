"""A desk, or the call centre, in lines that can be read out and written down."""

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.counter import Counter
from kiosk.domain.municipality import Desk, Municipality
from kiosk.ui.messages import say
from kiosk.ui.messages.refusals import Whom


class Desks(Enum):
    PLACE = QT_TRANSLATE_NOOP("Desks", "{name}\n{place}")
    PHONE = QT_TRANSLATE_NOOP("Desks", "電話 {phone}")
    CALL = QT_TRANSLATE_NOOP("Desks", "{name}\n電話 {phone} → {press}番")
    HEADING_STAFF = QT_TRANSLATE_NOOP("Desks", "お困りのとき")
    HEADING_CERTIFICATES = QT_TRANSLATE_NOOP("Desks", "行くところ")
    HEADING_CALL_CENTRE = QT_TRANSLATE_NOOP("Desks", "お問い合わせ")


def issued_by(counter: Counter) -> str:
    """What stands at the head of a paper: the city, and its programme where there is one."""
    programme = counter.promised
    return counter.municipality.name if programme is None else f"{counter.municipality.name} {programme.name}"


def desk_lines(desk: Desk) -> str:
    place = say(Desks.PLACE, name=desk.name, place=desk.place)
    return f"{place}\n{say(Desks.PHONE, phone=desk.phone)}" if desk.phone else place


def counter_lines(municipality: Municipality) -> str:
    return desk_lines(municipality.counter)


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
