"""The windows, and the shells behind them."""

from typing import TYPE_CHECKING, Protocol

from kiosk.domain.flow import Flow
from kiosk.domain.flow.events import Event
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.ui.frame.window import KioskWindow

if TYPE_CHECKING:
    from kiosk.app.shells.desk import DeskPresenter
    from kiosk.ui.clerk.window import DeskWindow


class CitizenShell(Protocol):
    """What stands behind the citizen's window: its presenter, or what keeps its place until there is one."""

    flow: Flow

    def handle(self, event: Event) -> None: ...


@dataclass(frozen=True)
class Windows:
    """The last two are None without a desk, or where it has not been opened yet."""

    citizen: CitizenShell
    window: KioskWindow
    desk: "DeskPresenter | None" = None
    desk_window: "DeskWindow | None" = None
