"""The page of each room, and of who is at the desk before a room is."""

from collections.abc import Callable

from kiosk.domain.desk.accounts.gates import PassphraseDue, Recovering, RecoveryShown
from kiosk.domain.desk.events import Room
from kiosk.domain.desk.state import Desk, LockedBy, LoggedOut, LoginState, NoClerks, Unasked
from kiosk.domain.staff.attendance import Attended
from kiosk.ui.clerk.accounts.access_pages import FirstPage, LockedPage, LogInPage, WaitingPage
from kiosk.ui.clerk.accounts.own_account import OwnAccountPage
from kiosk.ui.clerk.accounts.recovery_pages import PassphraseDuePage, RecoverPage, RecoveryCodePage
from kiosk.ui.clerk.accounts.staff_page import StaffPage
from kiosk.ui.clerk.calendar.room import CalendarPage
from kiosk.ui.clerk.day.shift_page import ShiftPage
from kiosk.ui.clerk.fault_page import DeskFaultPage
from kiosk.ui.clerk.incidents.incidents import IncidentsPage
from kiosk.ui.clerk.page import DeskPage
from kiosk.ui.clerk.practice.practising import PracticePage
from kiosk.ui.clerk.queue.room import QueuePage
from kiosk.ui.clerk.reception.calls import CallsPage
from kiosk.ui.clerk.reception.reception import ReceptionPage
from kiosk.ui.clerk.records.finding import FindPage
from kiosk.ui.clerk.report.readers import ReadersPage
from kiosk.ui.clerk.report.report_page import ReportPage
from kiosk.ui.clerk.settings.settings_page import SettingsPage
from kiosk.ui.theme.tokens import Theme

PageMaker = Callable[[Theme, Desk], DeskPage]

GATES: dict[type[LoginState], PageMaker] = {
    Unasked: WaitingPage,
    NoClerks: FirstPage,
    LoggedOut: LogInPage,
    LockedBy: LockedPage,
    PassphraseDue: PassphraseDuePage,
    Recovering: RecoverPage,
    RecoveryShown: RecoveryCodePage,
}
_PAGES: dict[Room, PageMaker] = {
    Room.RECEPTION: ReceptionPage,
    Room.QUEUE: QueuePage,
    Room.SHIFT: ShiftPage,
    Room.FIND: FindPage,
    Room.CALLS: CallsPage,
    Room.INCIDENTS: IncidentsPage,
    Room.REPORT: ReportPage,
    Room.READERS: ReadersPage,
    Room.CALENDAR: CalendarPage,
    Room.SETTINGS: SettingsPage,
    Room.MYSELF: OwnAccountPage,
    Room.STAFF: StaffPage,
    Room.PRACTICE: PracticePage,
}


def page_for(desk: Desk) -> PageMaker:
    if desk.is_page_closed:
        return DeskFaultPage
    return _PAGES[desk.room] if isinstance(desk.gate, Attended) else GATES[type(desk.gate)]
