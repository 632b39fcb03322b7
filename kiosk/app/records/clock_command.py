"""`kiosk clock`: whether the machine's clock can be right, and what its owner says of it."""

from datetime import timedelta
from typing import assert_never

from kiosk import RELEASED
from kiosk.app.callers.acting import owner
from kiosk.app.callers.options import AS_OWNER, CallerOptions
from kiosk.app.clock import SystemClock
from kiosk.app.process import show
from kiosk.app.settings import Settings
from kiosk.app.store import existing_store, store_to_read
from kiosk.domain.machine.clock_rules import (
    ClockAccepted,
    ClockDoubt,
    ClockFault,
    ClockReading,
    ClockVerdict,
    ClockWatch,
    RegisterTimes,
    judge_clock,
)
from kiosk.domain.staff.account_answers import Denied, NotAnswered
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.times import in_register, moment_in_digits
from kiosk.storage.office.clock import SqlClockBook, later_than
from kiosk.storage.office.register_times import register_times

_FAULTS = {
    ClockFault.BEFORE_RECORDS: "it is before {against}, when something was recorded already",
    ClockFault.BEFORE_RELEASE: "it is before {against}, when this version of the program was made",
    ClockFault.FAR_AHEAD: "it is years after {against}, the last moment that anything is known of",
    ClockFault.JUMPED: "it has moved by {moved} minutes",
}
WHAT_TO_DO = (
    "Set the date and the time, or wait until the time service has (`timedatectl`). "
    "If it is right already: `kiosk clock accept --reason set_right`."
)


def show_clock(settings: Settings) -> bool:
    """Print what speaks against the clock; whether nothing is recorded because of it. Raises StorageError."""
    now = SystemClock().now()
    with store_to_read(settings, practice=False) as store:
        times = register_times(store.engine, RELEASED)
        later = later_than(store.engine, in_register(now))
    doubt = doubt_at_start(times)
    show(f"the clock says {moment_in_digits(now)}")
    if times.newest is not None:
        show(f"the newest record is of {moment_in_digits(times.newest)}")
    if (said := times.accepted) is not None:
        show(f"{said.clerk or 'the owner'} said at {moment_in_digits(said.at)}: {said.verdict}")
    if later:
        show(f"{later:,} records have a later time; `kiosk clock accept --reason set_right` marks them")
    if doubt is None:
        show("nothing speaks against it")
        return False
    show(f"it cannot be right: {reason_of(doubt)}")
    show(f"{'Nothing is recorded' if doubt.stops else 'Each record is marked'}. {WHAT_TO_DO}")
    return doubt.stops


def accept_clock(settings: Settings, verdict: ClockVerdict, by: CallerOptions = AS_OWNER) -> None:
    """Raises UserError, StorageError."""
    by_owner = owner(settings, by, practice=False)
    with existing_store(settings, practice=False) as store:
        store.anchor.require_whole()
        book = SqlClockBook(store.engine, store.keys, settings.counter_name, SystemClock())
        answer = book.accept(by_owner, verdict)
    match answer:
        case ClockAccepted():
            _tell(answer)
        case NotAnswered(why):
            raise UserError(why)
        case Denied():
            raise UserError("Your account may not say so, and nothing was changed. Ask an administrator.")
        case _:
            assert_never(answer)


def _tell(accepted: ClockAccepted) -> None:
    if accepted.verdict is ClockVerdict.WRONG:
        show("for a day it is recorded by this clock, and each record is marked")
        return
    show(f"the clock is taken for right; {accepted.marked:,} records with a later time are marked")
    if accepted.marked:
        show("`kiosk records list --mark clock` lists them")


def doubt_at_start(times: RegisterTimes) -> ClockDoubt | None:
    """What speaks against the clock where nothing is known of how it has run."""
    reading = ClockReading(SystemClock().now(), timedelta())
    _, doubt = judge_clock(ClockWatch(RELEASED, times), reading)
    return doubt


def reason_of(doubt: ClockDoubt) -> str:
    against = "" if doubt.against is None else moment_in_digits(doubt.against)
    return _FAULTS[doubt.fault].format(against=against, moved=doubt.moved)
