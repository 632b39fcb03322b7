"""As whom a command is called, as its options say it."""

from kiosk.domain.staff.clerks import LONGEST_REASON, reason_of
from kiosk.domain.values.errors import UsageError
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class CallerOptions:
    """As whom somebody calls. `login` None: as the owner of the machine, for this `reason`.

    `descriptor`: where a script gives the passphrase; None: it is asked for at the terminal.
    """

    login: str | None = None
    reason: str | None = None
    descriptor: int | None = None

    def __post_init__(self) -> None:
        """Raises UsageError."""
        if self.login is not None and self.reason is not None:
            raise UsageError("--as and --reason: call as a clerk, or as the owner of the machine with a reason.")
        if self.descriptor is not None and self.login is None:
            raise UsageError("--as-fd gives the passphrase of --as LOGIN: name whose it is.")
        if self.reason is not None and reason_of(self.reason) is None:
            raise UsageError(f"A reason has 1 to {LONGEST_REASON} characters, and no My Number among them.")


AS_OWNER = CallerOptions()
