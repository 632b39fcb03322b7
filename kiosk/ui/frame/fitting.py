"""A page in the largest type in which all of it has room."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kiosk.domain.flow import Flow
from kiosk.ui.citizen.page import Page
from kiosk.ui.theme.sheet import style_sheet
from kiosk.ui.theme.tokens import Theme


def fitting_page(kind: type[Page], themes: Sequence[Theme], flow: Flow, room: QWidget, around: Theme) -> Page:
    """Made in this room, in the first of the themes or a tighter one. What has no room in that either is read on.

    The other themes are for what cannot scroll, as keys: each is smaller than the one before. `around`: the window's.
    """
    for theme in themes:
        sheet = "" if theme == around else style_sheet(theme)
        page = _in_theme(kind, theme, flow, room, sheet)
        if theme is themes[-1] or not page.is_scrolling or page.holds_when_scrolled(room.size()):
            break
        page.deleteLater()
    return page


def _in_theme(kind: type[Page], theme: Theme, flow: Flow, room: QWidget, sheet: str) -> Page:
    *roomier, tightest = theme.from_here()
    for each in roomier:
        if (page := _polished(kind(each, flow), room, sheet)).fits(room.size()):
            return page
        page.deleteLater()
    page = _polished(kind(tightest, flow), room, sheet)
    if not page.fits(room.size()):
        page.let_scroll()
    return page


def _polished(page: Page, room: QWidget, sheet: str) -> Page:
    """With the frames that the style sheet gives it: they take room. `sheet`: another than its window has."""
    page.setParent(room)
    if sheet:
        page.setStyleSheet(sheet)
    # Or it would be seen with the window, if it is too large and waits to be deleted.
    page.hide()
    page.ensurePolished()
    return page
