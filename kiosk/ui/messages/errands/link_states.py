"""How a link stands, in a word."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.records.link import LinkState
from kiosk.ui.messages import DeskText, say


class LinkStates(DeskText):
    RECORDED = QT_TRANSLATE_NOOP("LinkStates", "記録済み")
    HANDED_OVER = QT_TRANSLATE_NOOP("LinkStates", "事業者に渡した")
    COMPLETED = QT_TRANSLATE_NOOP("LinkStates", "完了")
    REJECTED = QT_TRANSLATE_NOOP("LinkStates", "断られた")
    CANCELLED = QT_TRANSLATE_NOOP("LinkStates", "取り消し")


def state_name(state: LinkState) -> str:
    return say(LinkStates[state.name])
