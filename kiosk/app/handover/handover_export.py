"""`kiosk records export`: the register's transaction and the file.

A file is completely written under a temporary name before the register marks its links; then it is renamed.
So after a stop at any moment the links still wait, or the next call renames the file.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import field
from datetime import datetime, time, timedelta
from functools import partial
from itertools import count
from pathlib import Path

from kiosk.app.callers.acting import admitted
from kiosk.app.callers.options import AS_OWNER, CallerOptions
from kiosk.app.clock import SystemClock
from kiosk.app.handover.handover_file import check_name, digest_of, write_part
from kiosk.app.handover.left_exports import PART, LeftExports
from kiosk.app.handover.named_links import tell_doubtful
from kiosk.app.process import show
from kiosk.app.progress import Progress, progress, stopped_saying
from kiosk.app.records.service_keys import service_key
from kiosk.app.settings import Settings
from kiosk.app.store import Store, existing_store, is_signed
from kiosk.domain.staff.desk_log import AuditAction
from kiosk.domain.values.errors import UsageError, UserError
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import at, in_register, local
from kiosk.files.durable import locked, sync
from kiosk.files.names import name_shown, why
from kiosk.storage.handover.handover import Batch, HandedOverLink, HandOver
from kiosk.storage.handover.services import waited_for
from kiosk.storage.upgrade.upgrade_copy import copies_before_upgrade, erase_copies

_LEFT = "{} was left by a call that was stopped before it handed anything over; it is gone"


def _part(register: HandOver, out: Path) -> Path:
    """The temporary name beside it. The next call finds it again; nobody can predict it without the register's key."""
    return out.with_name(f".{out.name}.{register.mark_of(out)}.part")


def _left(register: HandOver, folder: Path) -> list[Path]:
    """Temporary files of a killed call: they belong to no batch, and carry this register's mark."""
    found: list[Path] = []
    for file in folder.iterdir():
        match = PART.fullmatch(file.name)
        if match is not None and file == _part(register, out := folder / match["name"]):
            found += [] if register.unplaced(str(out)) is not None else [file]
    return found


def _real(out: Path) -> Path:
    """The path with its folder's links resolved. The name itself must not be a link. Raises UsageError."""
    if os.path.islink(out):  # noqa: PTH114 - Path's own raises for a name that is too long
        raise UsageError(f"{name_shown(out)} is a link to another place. Name the file itself.")
    return _folder(out.parent) / out.name


def _folder(folder: Path) -> Path:
    """Raises UsageError."""
    try:
        return folder.resolve()
    except (OSError, RuntimeError):  # a circle of links
        raise UsageError(f"{name_shown(folder)} leads nowhere. Name another folder.") from None


@dataclass(frozen=True)
class HandoverFiles:
    """The files of one hand-over: `first`, and -2, -3 … beside it where more links wait than fit into one.

    `is_open`: it goes on from call to call. Otherwise a file that is not full is its last.
    """

    first: Path
    is_open: bool = False

    def file(self, number: int) -> Path:
        return self.first if number == 1 else self.first.with_stem(f"{self.first.stem}-{number}")

    def holds(self, file: Path) -> bool:
        if self.is_open:
            return file.parent == self.first.parent
        number = file.stem.removeprefix(f"{self.first.stem}-")
        return file == self.first or (number.isdecimal() and file == self.file(int(number)))


def export_links(
    settings: Settings,
    service: str,
    since: datetime | None,
    out: Path,
    *,
    practice: bool,
    today: bool = False,
    to_come: bool = False,
    by: CallerOptions = AS_OWNER,
) -> None:
    """Hand over the waiting links of this service; today's only on request, because they may still be taken back.

    `to_come`: also those of days that have not come, made while the clock was ahead.

    Raises UsageError, UserError, StorageError.
    """
    real = _real(out)
    # What a link leads to says which kind of file it is.
    check_name(real)
    series = HandoverFiles(real)
    with _exporting(settings, since, by, practice=practice, today=today, to_come=to_come) as export:
        export.hand_over(service_key(settings, export.store, service), service, series)


def export_all(  # noqa: PLR0913 - each is an option of the command
    settings: Settings,
    service: str | None,
    since: datetime | None,
    folder: Path,
    kind: str,
    *,
    practice: bool,
    today: bool = False,
    to_come: bool = False,
    by: CallerOptions = AS_OWNER,
) -> None:
    """The same for every service, or for this one. Each file is named by service and day.

    A problem with one service does not stop the others. Raises UsageError, UserError, StorageError.
    """
    if not folder.is_dir():
        raise UsageError(f"{folder} is no folder. Name one that is there.")
    problems: list[str] = []
    with _exporting(settings, since, by, practice=practice, today=today, to_come=to_come) as export:
        keys = waited_for(export.store.engine) if service is None else [service_key(settings, export.store, service)]
        for key in keys:
            first = _folder(folder) / f"{key}-{local(export.now):%Y-%m-%d}{kind}"
            try:
                export.hand_over(key, key, HandoverFiles(first, is_open=True))
            except UserError as problem:
                problems.append(f"{key}: {problem}")
        if not keys:
            show("no link waits")
    if problems:
        raise UserError(*problems)


@contextmanager
def _exporting(
    settings: Settings, since: datetime | None, by: CallerOptions, *, practice: bool, today: bool, to_come: bool
) -> Iterator["_Export"]:
    now = in_register(SystemClock().now())
    with existing_store(settings, practice=practice) as store, progress("links handed over") as told:
        store.anchor.require_whole()
        permission = admitted(settings, store, by, AuditAction.HAND_OVER, practice=practice)
        tell_doubtful(store)
        register = HandOver(store.engine, store.keys, is_signed, settings.counter_name, permission.by)
        left = LeftExports.of(settings.register_file(practice=practice), register)
        for part in _swept(left):
            told.say(_LEFT.format(name_shown(part)))
        export = _Export(store, register, left, now, since, told, today, to_come)
        with export.held, stopped_saying(export.stopped):
            yield export
        if not export.files:
            permission.note("nothing")
    if export.files:
        # A copy of before an upgrade still has the codes that are erased now.
        erase_copies(copies_before_upgrade(settings.register_file(practice=practice)))
    if export.files > 1:
        show(f"{export.told.done:,} links handed over in {export.files} files")


def _swept(left: LeftExports) -> tuple[Path, ...]:
    """Raises UserError, StorageError."""
    try:
        return left.sweep()
    except OSError as error:
        raise UserError(f"{left.names} cannot be written: {why(error)}. Nothing was handed over.") from None


@dataclass
class _Export:
    """One call of the command, with the number of files it has written. `held`: those that are not in their place."""

    store: Store
    register: HandOver
    left: LeftExports
    now: datetime
    since: datetime | None
    told: Progress
    today: bool = False
    to_come: bool = False
    files: int = 0
    held: ExitStack = field(default_factory=ExitStack)

    @property
    def tomorrow(self) -> datetime:
        return _midnight(self.now + timedelta(days=1))

    @property
    def before(self) -> datetime:
        """Links from this moment on wait."""
        return self.tomorrow if self.today else _midnight(self.now)

    def stopped(self) -> str:
        return (
            f"Stopped. {self.told.done:,} links were handed over in {self.files} files; the others wait. "
            "Call again: it goes on where it was."
        )

    def hand_over(self, key: str, named: str, series: HandoverFiles) -> None:
        """Hand over everything that waits for this service. Raises UsageError, UserError, StorageError."""
        self._finish(key, series)
        held = self.register.held_back(key, self.since, self.before)
        later = 0 if self.to_come else self.register.later(key, self.since, self.tomorrow)
        is_told = False
        for number in count(1):
            out = series.file(number)
            try:
                there = self._is_there(key, out)
                if there is not None and (series.is_open or there.is_full):
                    continue
                if there is not None:
                    self.told.say(
                        f"{out} is batch {there.id}, whole, with {there.links} links; "
                        "for links made since name another file"
                    )
                    return
                batch = self._batch(key, out)
            except OSError as error:
                raise UserError(f"{out} cannot be written: {why(error, out)}. Nothing was handed over.") from None
            if batch is None:
                break
            is_told = True
            self._put(batch, out)
            if not batch.waiting:
                break
        if not is_told:
            today = "" if self.today else " (those of today wait until tomorrow)"
            self.told.say(f"no link waits for {named}{today}")
        if later:
            self.told.say(
                f"{later} links for {named} have a day that has not come yet: the clock was ahead when they were made, "
                "or it is behind now (`kiosk clock show`). If it is right, hand them over too with --to-come"
            )
        if held:
            self.told.say(
                f"{held} links are held back by an incident until it is closed: `kiosk records incidents` lists them"
            )

    def _finish(self, key: str, series: HandoverFiles) -> None:
        """Finish a call that was stopped between marking the links and renaming the file."""
        unfinished = self.register.unplaced(str(series.first), key)
        if unfinished is None:
            return
        out = Path(unfinished.file)
        if unfinished.service != key or not series.holds(out):
            raise UserError(
                f"Batch {unfinished.id} ({unfinished.service}) was handed over into {unfinished.file} and is not "
                "in its place yet. Call again for that service and that file first."
            )
        _place(self.register, unfinished, out, self.now)
        self.told.say(f"batch {unfinished.id} was handed over before: its {unfinished.links} links are now in {out}")

    def _batch(self, key: str, out: Path) -> Batch | None:
        """Raises OSError, UsageError, StorageError."""
        write = partial(self._write, out)
        undo = partial(_part(self.register, out).unlink, missing_ok=True)
        later = self.tomorrow if self.to_come else None
        return self.register.hand_over(key, self.since, str(out), write, self.now, self.before, undo, later)

    def _write(self, out: Path, links: Sequence[HandedOverLink]) -> bytes:
        """Called under the register's lock, so no other call writes. Raises OSError, UsageError."""
        if os.path.lexists(out) or self.register.unplaced(str(out)) is not None:
            raise UsageError(f"{out} is there now. Nothing was handed over; name another file.")
        for left in _left(self.register, out.parent):
            left.unlink(missing_ok=True)
            self.told.say(_LEFT.format(name_shown(left)))
        part = _part(self.register, out)
        self.left.remember(part)
        digest = write_part(part, out.suffix, links)
        self.held.enter_context(locked(part))
        return digest

    def _put(self, batch: Batch, out: Path) -> None:
        """Raises UserError."""
        _place(self.register, batch, out, self.now)
        self.files += 1
        self.told.step(batch.links)
        self.told.say(
            f"batch {batch.id}: {batch.links} links handed over in {out}; their IDs and security codes are erased here"
            f"; register head {batch.head}"
        )

    def _is_there(self, key: str, out: Path) -> Batch | None:
        """The batch of this file. Raises OSError, and UsageError if another file has that name."""
        if not os.path.lexists(out):
            return None
        batch = self.register.last(str(out))
        if (
            batch is None
            or batch.service != key
            or out.is_symlink()
            or not out.is_file()
            or digest_of(out) != batch.digest
        ):
            raise UsageError(f"{out} is there already. Name another file.")
        return batch


def _midnight(now: datetime) -> datetime:
    return at(local(now).date(), time())


def abandon(settings: Settings, batch: int, *, practice: bool, by: CallerOptions = AS_OWNER) -> None:
    """Close a batch whose file is lost, so that its service can go on. Raises UsageError, UserError, StorageError."""
    with existing_store(settings, practice=practice) as store:
        store.anchor.require_whole()
        permission = admitted(settings, store, by, AuditAction.ABANDON_BATCH, practice=practice)
        register = HandOver(store.engine, store.keys, is_signed, settings.counter_name, permission.by)
        kept = register.batch(batch)
        if kept is not None and not kept.is_placed and (whole := _whole(register, kept)) is not None:
            raise UserError(
                f"Batch {batch} is not lost: {whole} holds it. Call the same export again to put it in its place."
            )
        references = register.abandon(batch, in_register(SystemClock().now()))
    show(f"batch {batch} is waited for no longer. The codes of these links are lost; ask their holders:")
    for reference in references:
        show(reference)


def _whole(register: HandOver, batch: Batch) -> Path | None:
    """The batch's file, under its final or its temporary name. Raises UserError."""
    out = Path(batch.file)
    try:
        return next(
            (file for file in (out, _part(register, out)) if file.is_file() and digest_of(file) == batch.digest), None
        )
    except OSError as error:
        raise UserError(f"{out} cannot be read: {error.strerror}. Nothing was given up; try again.") from None


def _place(register: HandOver, batch: Batch, out: Path, now: datetime) -> None:
    """Give the file its name. Raises UserError."""
    part = _part(register, out)
    try:
        if part.exists() and digest_of(part) == batch.digest:
            if out.exists() and digest_of(out) != batch.digest:
                raise UserError(f"{out} is there already and is not batch {batch.id}. Move it away, and call again.")
            part.replace(out)
            with suppress(OSError):  # the file is in place
                sync(out.parent)
        elif not out.exists() or digest_of(out) != batch.digest:
            raise UserError(
                f"Batch {batch.id} was handed over into {out}, and neither it nor {part.name} beside it is whole. "
                "Its codes are erased: put the file back from where it was copied to, and call again; "
                f"or give it up with `kiosk records export abandon {batch.id}`."
            )
    except OSError as error:
        raise UserError(
            f"{out} cannot be put in its place: {why(error, out)}. The links are in {part}; call again."
        ) from None
    register.place(batch.id, now)
