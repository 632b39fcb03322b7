"""Where somebody stands who is not at work yet: a passphrase has to be made, or was forgotten."""

from dataclasses import field
from datetime import datetime

from kiosk.domain.desk.events import DeskEvent
from kiosk.domain.flow.steps import PrintState
from kiosk.domain.staff.account_answers import LockedOut, NotAnswered, NotChangedWhy, WrongPassphrase
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.clerks import Clerk
from kiosk.domain.staff.desk_log import Denial
from kiosk.domain.staff.passphrases import Weakness
from kiosk.domain.values.lazy_dataclass import dataclass

PassphraseProblem = WrongPassphrase | LockedOut | NotAnswered | NotChangedWhy | Weakness | Denial


@dataclass(frozen=True)
class PassphraseDue:
    """Logged in with a passphrase that another clerk gave. `judged`, here and below: what was typed, while busy."""

    clerk: Clerk
    touched_at: datetime
    problem: PassphraseProblem | None = None
    judged: DeskEvent | None = field(default=None, repr=False)

    @property
    def busy(self) -> bool:
        return self.judged is not None


@dataclass(frozen=True)
class Recovering:
    """Somebody has forgotten their passphrase."""

    touched_at: datetime
    problem: PassphraseProblem | None = None
    judged: DeskEvent | None = field(default=None, repr=False)

    @property
    def busy(self) -> bool:
        return self.judged is not None


@dataclass(frozen=True)
class RecoveryShown:
    """A recovery code, shown this once. It counts when its clerk says that it is on paper.

    `back`: who made it at work, and goes on there. `replaces`: the one before counts until then. `is_kept`: they have
    said so, and the register has not answered yet.
    """

    clerk: Clerk
    code: str = field(repr=False)
    touched_at: datetime
    paper: PrintState = PrintState.NOT_ASKED
    back: Attended | None = None
    replaces: bool = False
    problem: PassphraseProblem | None = None
    is_kept: bool = False

    @property
    def busy(self) -> bool:
        """What is under way is waited for: a code comes out, and begins to count, before the eyes of its clerk."""
        return self.is_kept or self.paper is PrintState.PRINTING


AccountGate = PassphraseDue | Recovering | RecoveryShown
