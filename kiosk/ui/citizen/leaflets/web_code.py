"""An official page as a QR code to take along, with its address and, where it has to be looked for, its name."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.city.reading_matter import WebPage
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.leaflets import LeafletTexts
from kiosk.ui.paper.leaflet_pages import address_lines
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.qr import QrCode
from kiosk.ui.widgets.text.text_label import TextLabel


def web_code(theme: Theme, web: WebPage, side: int) -> QWidget:
    """`side`: in pixels."""
    shown = QWidget()
    column = QVBoxLayout(shown)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(1))
    code = QrCode(web.url, side, say(LeafletTexts.WEB_QR, name=web.name), is_public=True)
    column.addWidget(code, 0, Qt.AlignmentFlag.AlignHCenter)
    address = "\n".join(address_lines(web.url))
    column.addWidget(TextLabel(theme, TextRole.SMALL, address, colour=Colour.SUB, centred=True))
    return shown
