"""What people see, and the shells behind it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.ui.presenter import Presenter
from kiosk.ui.window import KioskWindow

if TYPE_CHECKING:
    from kiosk.ui.clerk.presenter import DeskPresenter
    from kiosk.ui.clerk.window import DeskWindow


@dataclass(frozen=True)
class Windows:
    """Without a desk the last two are None."""

    citizen: Presenter
    window: KioskWindow
    desk: "DeskPresenter | None" = None
    desk_window: "DeskWindow | None" = None
