"""One window for all that is looked at in it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from kiosk.app.settings import Settings
from kiosk.app.start.application import make_application
from kiosk.ui.clerk.window import DeskWindow
from kiosk.ui.theme.tokens import Theme
from tests.fakes.around.typed import Typing
from tests.fakes.office.desk_views import desk_views, the_desk
from tests.ui.clerk.guide.sight import Sight

SIZE = QSize(1280, 800)


@pytest.fixture(scope="module")
def sight(qapp: QApplication) -> Iterator[Sight]:
    make_application(Settings(animations=False))
    window = DeskWindow(Theme.for_desk(SIZE, 15.6), the_desk(practice=True), clock=Typing())
    window.setUpdatesEnabled(False)
    window.resize(SIZE)
    window.show()
    yield Sight(window, dict(desk_views()))
    window.close()
    window.deleteLater()
