"""Whether somebody is at the desk yet who asked for a paper there."""

from kiosk.domain.desk.accounts.gates import RecoveryShown
from kiosk.domain.desk.accounts.recovery import PrintRecovery
from kiosk.domain.desk.effects import Asking
from kiosk.domain.desk.state import Desk
from kiosk.domain.staff.attendance import Attended


def is_awaited(paper: Asking, attendance: int, desk: Desk) -> bool:
    """Whether a paper may come out that was asked for in this attendance: its clerk has not logged out, locked the
    desk, or gone away from it. A recovery code comes out only while it is shown.
    """
    gate = desk.gate
    if isinstance(paper, PrintRecovery):
        return isinstance(gate, RecoveryShown) and gate.code == paper.code
    return attendance == desk.attendance and isinstance(gate, Attended | RecoveryShown)
