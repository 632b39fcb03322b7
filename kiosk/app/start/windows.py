"""The windows, and the shells behind them."""

from typing import TYPE_CHECKING

from kiosk.app.shells.citizen import Presenter
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.ui.frame.window import KioskWindow

if TYPE_CHECKING:
    from kiosk.app.shells.desk import DeskPresenter
    from kiosk.ui.clerk.window import DeskWindow


@dataclass(frozen=True)
class Windows:
    """The last two are None without a desk."""

    citizen: Presenter
    window: KioskWindow
    desk: "DeskPresenter | None" = None
    desk_window: "DeskWindow | None" = None
