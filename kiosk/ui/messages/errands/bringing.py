"""What to bring, by errand: on pages, leaflets and slips alike."""

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.city.municipality import Bring
from kiosk.domain.office.visit import Errand
from kiosk.ui.messages import say


class Bringing(Enum):
    LINE = QT_TRANSLATE_NOOP("Bringing", "持ってくるもの:{things}")
    AND = QT_TRANSLATE_NOOP("Bringing", "、")
    TO_LINK = QT_TRANSLATE_NOOP("Bringing", "申し込みもする方は、{thing}")


def things_for(bring: Bring, errand: Errand | None) -> tuple[str, ...]:
    """For a link what it takes; for all else what a reservation does, and what whoever goes on to link needs too."""
    if errand is Errand.LINK:
        return bring.link
    return (*bring.reserve, *(say(Bringing.TO_LINK, thing=thing) for thing in bring.only_to_link))


def bring_line(bring: Bring, errand: Errand | None) -> str:
    """On a paper."""
    return say(Bringing.LINE, things=say(Bringing.AND).join(things_for(bring, errand)))
