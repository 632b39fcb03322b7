"""Of `kiosk settings check`: the register, its key, its clock and its backups."""

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from kiosk import RELEASED
from kiosk.app.backup.places import BackupPlace, ahead_told, backup_name, backups_in, of_one, places_of
from kiosk.app.check.findings import StartFinding, StartGrade, of_folder, refused
from kiosk.app.clock import SystemClock
from kiosk.app.desk_settings import SettingOverrides, overrides_in_register
from kiosk.app.keys.show import warnings_of
from kiosk.app.keys.source import key_place, source_told
from kiosk.app.records.clock_command import WHAT_TO_DO, doubt_at_start, reason_of
from kiosk.app.settings import Settings
from kiosk.app.start.data_folder import is_closed_to_others
from kiosk.app.store import new_register, store_to_read
from kiosk.domain.machine.backups import BackupName, newest
from kiosk.domain.machine.clock_rules import RegisterTimes
from kiosk.domain.staff.register_trouble import RegisterTrouble
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.times import moment_in_digits
from kiosk.files.folder_lock import together
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.key_place import KeyPlace
from kiosk.storage.office.register_times import register_times
from kiosk.storage.opening.troubles import RegisterUnusable


def of_data_folder(folder: Path) -> StartFinding:
    usable = of_folder(folder, "data folder", StartGrade.PROBLEM)
    if usable.grade is StartGrade.PROBLEM or not folder.exists():
        return usable
    try:
        is_closed = is_closed_to_others(folder)
    except StorageError as error:
        return StartFinding(StartGrade.PROBLEM, usable.about, str(error))
    if is_closed:
        return usable
    mode = f"{stat.S_IMODE(folder.stat().st_mode):o}"
    said = f"others may write in {folder} (mode {mode}); the start closes it to them"
    return StartFinding(StartGrade.WARNING, usable.about, said)


def of_register(settings: Settings, *, practice: bool) -> tuple[SettingOverrides, StartFinding]:
    file = settings.register_file(practice=practice)
    try:
        if (said := new_register(settings, practice=practice)) is not None:
            with together(settings.data_dir, is_reading=True):
                pass  # whoever has the folder alone keeps the start from making one
            return (), StartFinding(StartGrade.OK if practice else StartGrade.WARNING, "register", said)
        made = overrides_in_register(settings, practice=practice, is_checked=True)
    except UserError as error:
        return (), StartFinding(StartGrade.PROBLEM, "register", str(error))
    return made, StartFinding(StartGrade.OK, "register", str(file))


def of_key(settings: Settings, *, opens: bool) -> Iterator[StartFinding]:
    """Where it comes from, and what of it is not as it should be. `opens`: the register does."""
    try:
        place = key_place(settings, practice=False)
        told = _key_told(settings, place, opens=opens)
    except UserError as error:
        yield StartFinding(StartGrade.PROBLEM, "key", str(error))
        return
    yield StartFinding(StartGrade.OK, "key", told)
    if opens:
        yield from (StartFinding(StartGrade.WARNING, "key", sentence) for sentence in warnings_of(settings))


def _key_told(settings: Settings, place: KeyPlace, *, opens: bool) -> str:
    """Raises StorageError where the start would."""
    told = source_told(settings, place)
    if opens and not place.is_given and not os.path.lexists(place.file):
        folder = place.file.parent
        if folder != settings.data_dir and not (folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)):
            raise StorageError(f"{told} cannot be made: {folder} is no folder in which this user can write")
        return f"{told} (will be made)"
    place.read()
    if not opens and _is_of_another(settings):
        raise StorageError(f"{told} is another register's")
    return told


def _is_of_another(settings: Settings) -> bool:
    with suppress(UserError):
        try:
            with store_to_read(settings, practice=False, any_schema=True):
                pass
        except RegisterUnusable as error:
            return error.trouble is RegisterTrouble.WRONG_KEY
    return False


def of_anchor(settings: Settings, *, practice: bool) -> Iterator[StartFinding]:
    """Nothing where the register itself is told of."""
    if not settings.register_file(practice=practice).exists():
        return
    with suppress(UserError), store_to_read(settings, practice=practice) as store:
        if (told := store.anchor.told()) is not None:
            yield StartFinding(StartGrade.BLOCKED, "register", told)


def of_clock(settings: Settings) -> StartFinding:
    times = RegisterTimes()
    if settings.register_file(practice=False).exists():
        try:
            with store_to_read(settings, practice=False, any_schema=True) as store:
                times = register_times(store.engine, RELEASED)
        except UserError as error:
            return StartFinding(StartGrade.PROBLEM, "clock", str(error))
    doubt = doubt_at_start(times)
    if doubt is None:
        return StartFinding(StartGrade.OK, "clock", "nothing speaks against it")
    if not doubt.stops:
        said = f"{reason_of(doubt)}; an administrator lets it be recorded, and each record is marked"
        return StartFinding(StartGrade.WARNING, "clock", said)
    return StartFinding(StartGrade.BLOCKED, "clock", f"{reason_of(doubt)}, so nothing is recorded. {WHAT_TO_DO}")


def of_backups(settings: Settings) -> Iterator[StartFinding]:
    places = places_of(settings)
    if not settings.can_back_up:
        missing = "backup_recipients" if places else "backup_dir or backup_stick"
        is_half = bool(settings.backup_recipients or places)
        yield StartFinding(
            StartGrade.PROBLEM if is_half else StartGrade.WARNING,
            "backup",
            f"none is made, because {missing} is not set; a broken disk loses every record (docs/operations.md)",
        )
        return
    now = SystemClock().now()
    name = _name_of_backups(settings, now)
    for place in places:
        for grade, said in _of_place(place, name, settings, now):
            yield StartFinding(grade, "backup", said)


def _name_of_backups(settings: Settings, now: datetime) -> BackupName | None:
    """None: there is no register yet, or its key cannot be read, which is told where they are."""
    with suppress(UserError):
        return backup_name(settings, now, practice=False)
    return None


def _of_place(
    place: BackupPlace, name: BackupName | None, settings: Settings, now: datetime
) -> Iterator[tuple[StartGrade, str]]:
    try:
        folder = place.require()
        there = backups_in(folder)
    except UserError as error:
        yield StartGrade.WARNING, str(error)
        return
    if not os.access(folder, os.W_OK | os.X_OK):
        yield StartGrade.WARNING, f"{place.label}: {refused(folder)}"
    if folder.stat().st_dev == _device_of(settings.data_dir):
        yield StartGrade.WARNING, f"the {place.label} is on the disk of the register: they are lost together"
    mine = [] if name is None else of_one(there, name)
    if (told := ahead_told(mine, now)) is not None:
        yield StartGrade.WARNING, f"{place.label}: {told}"
    made_at = newest((file.name.made_at for file in mine), now)
    if made_at is None:
        others = f" (of others: {len(there) - len(mine):,})" if len(there) > len(mine) else ""
        yield StartGrade.WARNING, f"none of this register was found in the {place.label}{others}"
        return
    schedule = settings.backup_schedule
    grade = StartGrade.WARNING if now - made_at > schedule.late_after else StartGrade.OK
    late = ": the next is late" if grade is StartGrade.WARNING else ""
    how = "" if schedule.is_by_itself else ", made by hand alone"
    yield grade, f"{place.label}, the newest of {moment_in_digits(made_at)}{how}{late}"


def _device_of(folder: Path) -> int:
    """Of the disk on which it is, or will be made."""
    return next(one for one in (folder, *folder.parents) if one.is_dir()).stat().st_dev
