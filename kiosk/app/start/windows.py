"""What people see, and the shells behind it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.app.shells.citizen import Presenter
from kiosk.ui.frame.window import KioskWindow

if TYPE_CHECKING:
    from kiosk.app.shells.desk import DeskPresenter
    from kiosk.ui.clerk.window import DeskWindow


@dataclass(frozen=True)
class Windows:
    """Without a desk the last two are None."""

    citizen: Presenter
    window: KioskWindow
    desk: "DeskPresenter | None" = None
    desk_window: "DeskWindow | None" = None
