"""What to bring, by errand: on pages, leaflets and slips alike."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.city.municipality import ItemsToBring
from kiosk.domain.office.visit import Errand
from kiosk.ui.messages import CitizenText, say


class ItemsToBringTexts(CitizenText):
    LINE = QT_TRANSLATE_NOOP("ItemsToBringTexts", "持ってくるもの:{things}")
    AND = QT_TRANSLATE_NOOP("ItemsToBringTexts", "、")
    TO_LINK = QT_TRANSLATE_NOOP("ItemsToBringTexts", "申し込みもする方は、{thing}")


def things_for(bring: ItemsToBring, errand: Errand | None) -> tuple[str, ...]:
    """For a link what it takes; for all else what a reservation does, and what whoever goes on to link needs too."""
    if errand is Errand.LINK:
        return bring.link
    return (*bring.reserve, *(say(ItemsToBringTexts.TO_LINK, thing=thing) for thing in bring.only_to_link))


def bring_line(bring: ItemsToBring, errand: Errand | None) -> str:
    """On a paper."""
    return say(ItemsToBringTexts.LINE, things=say(ItemsToBringTexts.AND).join(things_for(bring, errand)))
