"""What a restore undoes, as it is told before it asks: records lost, accounts that come back."""

import os
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from kiosk.app.backup.standing import remains_of
from kiosk.app.backup.unpack import UnpackedBackup
from kiosk.app.handover.named_links import AGAIN, lines_of_named
from kiosk.app.process import show
from kiosk.app.progress import progress
from kiosk.domain.values.times import moment_in_digits
from kiosk.files.names import few
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.key_place import KeyPlace
from kiosk.storage.verify.lost_records import AccountBack, LostRecords, lost_records, waiting_of

_STILL_TELL = "Hand-over files since then still tell: name them with --handed-over."


def tell_lost(found: UnpackedBackup, register: Path, place: KeyPlace) -> None:
    """What of the register that stands there is not in the backup."""
    if not os.path.lexists(register):
        if remains := remains_of(register, place):
            show(
                f"NOT KNOWN  what was recorded since {moment_in_digits(found.manifest.made_at)}: {', '.join(remains)} "
                f"lies here, and {register.name} does not. {_STILL_TELL}"
            )
        else:
            show("no register stands here: nothing is lost by this")
        return
    try:
        with progress("comparing with the register that stands here"):
            lost = lost_records(register, found.register)
    except sqlite3.Error:
        lost = LostRecords(unread=("register",))
    for line in lost_lines(lost, found.manifest.made_at):
        show(line)


def tell_named(found: UnpackedBackup, named: frozenset[str]) -> None:
    """What of the links in hand-over files is not as they say. Raises StorageError."""
    if not named:
        return
    try:
        waiting = waiting_of(found.register, named)
    except sqlite3.Error as error:
        raise StorageError(
            f"The restored register cannot be read ({type(error).__name__}). Nothing was changed. Take another backup; "
            "`kiosk backup list` names them."
        ) from None
    for line in lines_of_named(named, waiting):
        show(line)


def lost_lines(lost: LostRecords, made_at: datetime) -> list[str]:
    """For the person who restores. Receipt numbers, and no ID."""
    if lost.is_nothing:
        return ["the register that stands here has nothing that the backup has not"]
    lines = []
    if lost.reservations:
        lines.append(f"LOST  {len(lost.reservations):,} reservations: {_numbers(lost.reservations)}")
    if lost.links:
        receipts = few([*lost.links.values()])
        lines.append(f"LOST  {len(lost.links):,} links: {_numbers(list(lost.links))}; receipt numbers {receipts}")
    lines += [
        f"LOST  the hand-over of batch {batch} ({service}): {len(references):,} links: {AGAIN}; "
        f"receipt numbers {few(references)}"
        for (batch, service), references in lost.again.items()
    ]
    if lost.changed:
        lines.append(f"LOST  what became of {len(lost.changed):,} links; receipt numbers {few(lost.changed)}")
    lines += [f"LOST  {count:,} {name}" for name, count in lost.rows.items()]
    lines += [f"BACK  {_account_told(account)}" for account in lost.accounts]
    if lost.unread:
        lines.append(
            f"NOT KNOWN  what was recorded since {moment_in_digits(made_at)}: of the register that stands here "
            f"{', '.join(lost.unread)} cannot be read. {_STILL_TELL}"
        )
    return lines


def _account_told(account: AccountBack) -> str:
    """As `kiosk clerks list` shows accounts."""
    told = f"the account {account.login}: {account.role}, {_use(is_active=account.is_active)}"
    if account.was is None:
        return f"{told} (now there is none of this name)"
    if (account.role, account.is_active) != account.was:
        role, is_active = account.was
        told = f"{told} (now {role}, {_use(is_active=is_active)})"
    return "; ".join([told, *(f"{secret} of the backup" for secret in account.secrets)])


def _use(*, is_active: bool) -> str:
    return "in use" if is_active else "out of use"


def _numbers(numbers: Sequence[int]) -> str:
    """As spans: 3-7, 9."""
    spans: list[tuple[int, int]] = []
    for number in numbers:
        if spans and spans[-1][1] == number - 1:
            spans[-1] = (spans[-1][0], number)
        else:
            spans.append((number, number))
    return few([str(first) if first == last else f"{first}-{last}" for first, last in spans])
