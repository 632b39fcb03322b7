"""One-time codes by the time (RFC 6238), as every authenticator app makes them."""

from datetime import datetime

import pyotp
from pyotp.utils import strings_equal

from kiosk.domain.staff.account_answers import FactorOffered
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.schema.desk_tables import ClerkRow

ONE_TIME_CODES = "one-time codes"
_ISSUER = "kiosk"
_DRIFT = (-1, 0, 1)
"""Steps of half a minute by which the clocks of the machine and of the app may differ (RFC 6238, 5.2)."""


def offered_to(login: str) -> FactorOffered:
    secret = pyotp.random_base32()
    return FactorOffered(secret, pyotp.TOTP(secret).provisioning_uri(name=login, issuer_name=_ISSUER))


def step_of(secret: str, code: bytearray, now: datetime, newest: int | None = None) -> int | None:
    """The step of time whose code this is; None: of none, or of one that was taken already (RFC 6238, 5.2)."""
    otp = pyotp.TOTP(secret)
    step = otp.timecode(now)
    typed = code.decode()
    # All are compared, so that the answer takes as long for each.
    fitting = [step + drift for drift in _DRIFT if strings_equal(otp.generate_otp(step + drift), typed)]
    return next((found for found in fitting if newest is None or found > newest), None)


def takes(keys: RegisterKeys, row: ClerkRow, code: bytearray | None, now: datetime) -> bool:
    """Whether the account takes this code, or wants none. It is noted: no code counts twice.

    Raises StorageError for a secret that was changed.
    """
    if row.factor is None:
        return True
    secret = keys.open(ONE_TIME_CODES, row.factor).decode()
    step = None if code is None else step_of(secret, code, now, row.factor_step)
    if step is None:
        return False
    row.factor_step = step
    return True


def put_factor(keys: RegisterKeys, row: ClerkRow, secret: str, step: int) -> None:
    row.factor, row.factor_step = keys.seal(ONE_TIME_CODES, secret.encode()), step
