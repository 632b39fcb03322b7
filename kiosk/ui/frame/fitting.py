"""A page in the largest type in which all of it has room."""

from PySide6.QtWidgets import QWidget

from kiosk.domain.flow import Flow
from kiosk.ui.citizen.page import Page
from kiosk.ui.theme.tokens import Theme


def fitting_page(kind: type[Page], theme: Theme, flow: Flow, room: QWidget) -> Page:
    """Made in this room, in the theme or a tighter one. What has no room in the tightest either is read on."""
    *roomier, tightest = theme.from_here()
    for each in roomier:
        if (page := _polished(kind(each, flow), room)).fits(room.size()):
            return page
        page.deleteLater()
    page = _polished(kind(tightest, flow), room)
    if not page.fits(room.size()):
        page.let_scroll()
    return page


def _polished(page: Page, room: QWidget) -> Page:
    """With the frames that the style sheet gives it: they take room."""
    page.setParent(room)
    # Or it would be seen with the window, if it is too large and waits to be deleted.
    page.hide()
    page.ensurePolished()
    return page
