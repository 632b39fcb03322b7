"""Qt's application with its font: for the window, and for what is drawn without one."""

from PySide6.QtWidgets import QApplication

from kiosk.app.settings import Settings
from kiosk.app.start import display
from kiosk.ui.heard import roles
from kiosk.ui.theme.fonts import load_fonts
from kiosk.ui.theme.motion import set_still


def make_application(settings: Settings) -> QApplication:
    """The application with its font. Raises NoDisplay, FontMissing."""
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else display.application()
    load_fonts()
    roles.install()
    set_still(still=not settings.animations)
    return app
