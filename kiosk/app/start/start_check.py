"""`kiosk settings check`: what `kiosk run` will do here with the same options. Uses the start's own code."""

import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from kiosk import RELEASED
from kiosk.app import counter_setup
from kiosk.app.backup.places import BackupPlace, ahead_told, backup_name, backups_in, of_one, places_of
from kiosk.app.clock import SystemClock
from kiosk.app.desk_settings import SettingOverrides, faults_of, overrides_in_register, reader_wanted
from kiosk.app.keys.show import warnings_of
from kiosk.app.keys.source import key_place, source_told
from kiosk.app.records.clock_command import WHAT_TO_DO, doubt_at_start, reason_of
from kiosk.app.settings import Loaded, ReaderChoice, Settings
from kiosk.app.start import display
from kiosk.app.start.application import make_application
from kiosk.app.start.configuration import StartConfiguration, practice_for_start, start_configuration
from kiosk.app.store import new_register, store_to_read
from kiosk.domain.card.reader import NoReader, NotPermitted, ReaderState, ServiceDown
from kiosk.domain.machine.backups import BackupName, newest
from kiosk.domain.machine.clock_rules import RegisterTimes
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.languages import Language
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import moment_in_digits
from kiosk.nfc.pcsc.monitor import look_once
from kiosk.storage.office.register_times import register_times
from kiosk.ui.messages import is_there
from kiosk.ui.paper.printers import printer_names


class StartGrade(StrEnum):
    OK = "ok"
    WARNING = "warning"  #: the window opens, and something will be missing
    BLOCKED = "blocked"  #: the window opens, and nothing can be recorded
    PROBLEM = "problem"  #: the start is refused, or what was set does not count


@dataclass(frozen=True)
class StartFinding:
    grade: StartGrade
    about: str
    said: str


def found_for(loaded: Loaded) -> Iterator[StartFinding]:
    """The findings in the order of a start, each problem separately."""
    settings = loaded.settings
    try:
        practice = practice_for_start(settings, loaded.fixed)
    except UserError as error:
        yield StartFinding(StartGrade.PROBLEM, "reader", str(error))
        return
    yield _of_display()
    yield _of_fonts(settings)
    yield _of_reader(loaded, practice=practice)
    yield _of_folder(settings.data_dir, "data folder", StartGrade.PROBLEM)
    made, register = _of_register(settings, practice=practice)
    yield register
    if not practice:
        yield from _of_key(settings, opens=register.grade is not StartGrade.PROBLEM)
    yield from _of_anchor(settings, practice=practice)
    if not practice and register.grade is not StartGrade.PROBLEM:
        yield _of_clock(settings)
    yield from (StartFinding(StartGrade.PROBLEM, "set at the desk", fault) for fault in faults_of(made))
    try:
        ready = start_configuration(settings, made, practice=practice, fixed=loaded.fixed)
    except UserError as error:
        yield from (StartFinding(StartGrade.PROBLEM, "settings and data", line) for line in str(error).splitlines())
        return
    yield _of_counter(ready)
    yield from _of_languages()
    if not practice:
        yield _of_anchors(ready)
        yield from _of_backups(ready.settings)
    yield from _of_slips(ready.settings, practice=practice)
    if ready.settings.exchange_dir is not None:
        yield _of_folder(ready.settings.exchange_dir, "exchange folder", StartGrade.WARNING)


def _of_display() -> StartFinding:
    named = ", ".join(f"{name}={os.environ[name]}" for name in display.NAMES if os.environ.get(name))
    try:
        display.try_display()
    except display.NoDisplay as error:
        return StartFinding(StartGrade.PROBLEM, "display", str(error))
    return StartFinding(StartGrade.OK, "display", named)


def _of_fonts(settings: Settings) -> StartFinding:
    # What is looked at needs no display, and Qt ends the process where it wants one in vain.
    display.offscreen()
    try:
        make_application(settings)
    except UserError as error:
        return StartFinding(StartGrade.PROBLEM, "font", str(error))
    return StartFinding(StartGrade.OK, "font", "the Japanese font is there")


def _of_reader(loaded: Loaded, *, practice: bool) -> StartFinding:
    if loaded.settings.reader is ReaderChoice.PRACTICE:
        return StartFinding(StartGrade.OK, "reader", "practice mode: nothing that is recorded counts")
    if practice:
        return StartFinding(
            StartGrade.WARNING,
            "reader",
            "practice mode, because no reader is attached and there is no reader service: nothing recorded counts",
        )
    wanted = reader_wanted(loaded.settings, loaded.fixed)
    if (trouble := _trouble(look_once(wanted), wanted)) is not None:
        return StartFinding(
            StartGrade.WARNING, "reader", f"{trouble}; the window shows the staff's page until it is there"
        )
    return StartFinding(StartGrade.OK, "reader", "a real reader")


def _trouble(state: ReaderState, wanted: str) -> str | None:
    match state:
        case ServiceDown():
            return "the PC/SC service does not answer"
        case NotPermitted():
            return "the PC/SC service may not be used by this user (polkit); see docs/check-codes.md"
        case NoReader():
            return f"no reader whose name contains {wanted!r} is attached" if wanted else "no reader is attached"
        case _:
            return None


def _of_register(settings: Settings, *, practice: bool) -> tuple[SettingOverrides, StartFinding]:
    file = settings.register_file(practice=practice)
    try:
        if (said := new_register(settings, practice=practice)) is not None:
            return (), StartFinding(StartGrade.OK if practice else StartGrade.WARNING, "register", said)
        made = overrides_in_register(settings, practice=practice, is_checked=True)
    except UserError as error:
        return (), StartFinding(StartGrade.PROBLEM, "register", str(error))
    return made, StartFinding(StartGrade.OK, "register", str(file))


def _of_key(settings: Settings, *, opens: bool) -> Iterator[StartFinding]:
    """Where it comes from, and what of it is not as it should be. That it is missing is a problem of the register."""
    try:
        place = key_place(settings, practice=False)
    except UserError as error:
        yield StartFinding(StartGrade.PROBLEM, "key", str(error))
        return
    made = "" if place.file.exists() or place.is_given else " (will be made)"
    yield StartFinding(StartGrade.OK, "key", f"{source_told(settings, place)}{made}")
    if opens:
        yield from (StartFinding(StartGrade.WARNING, "key", sentence) for sentence in warnings_of(settings))


def _of_anchor(settings: Settings, *, practice: bool) -> Iterator[StartFinding]:
    """Nothing where the register itself is told of."""
    if not settings.register_file(practice=practice).exists():
        return
    with suppress(UserError), store_to_read(settings, practice=practice) as store:
        if (told := store.anchor.told()) is not None:
            yield StartFinding(StartGrade.BLOCKED, "register", told)


def _of_clock(settings: Settings) -> StartFinding:
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


def _of_folder(folder: Path, about: str, grade: StartGrade) -> StartFinding:
    """Check a folder that exists or can be made."""
    there = next((one for one in (folder, *folder.parents) if os.path.lexists(one)), folder)
    if not there.is_dir():
        return StartFinding(grade, about, f"{folder} cannot be used: {there} is no folder")
    if not os.access(there, os.W_OK | os.X_OK):
        return StartFinding(grade, about, f"{folder} cannot be written: this user has no right to write in {there}")
    return StartFinding(StartGrade.OK, about, str(folder) if there == folder else f"{folder} (will be made)")


def _of_counter(ready: StartConfiguration) -> StartFinding:
    if (missing := counter_setup.no_programme(ready.counter)) is not None:
        return StartFinding(StartGrade.WARNING, "counter", f"{ready.counter.municipality.name}: {missing}")
    return StartFinding(StartGrade.OK, "counter", f"{ready.counter.municipality.name}, {ready.counter.programme.name}")


def _of_languages() -> Iterator[StartFinding]:
    for language in Language:
        if not is_there(language):
            yield StartFinding(
                StartGrade.WARNING, "language", f"the sentences in {language.value!r} are missing, so it is not offered"
            )


def _of_anchors(ready: StartConfiguration) -> StartFinding:
    folder = ready.settings.trust_folder
    if ready.anchors.certificates:
        return StartFinding(
            StartGrade.OK, "trust", f"{len(ready.anchors.certificates)} certificate authorities in {folder}"
        )
    return StartFinding(
        StartGrade.BLOCKED,
        "trust",
        f"no certificate authority is installed in {folder}, so every card is refused and nothing is recorded; put the "
        "PEM files of the J-LIS authorities for user authentication there",
    )


def _of_backups(settings: Settings) -> Iterator[StartFinding]:
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
        yield StartGrade.WARNING, f"this user has no right to write into the {place.label}"
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


def _of_slips(settings: Settings, *, practice: bool) -> Iterator[StartFinding]:
    if settings.printer:
        there = printer_names()
        if settings.printer in there:
            yield StartFinding(StartGrade.OK, "printer", settings.printer)
        else:
            known = ", ".join(there) or "none"
            yield StartFinding(
                StartGrade.WARNING, "printer", f"there is no printer {settings.printer!r}; there are: {known}"
            )
    elif settings.slip_dir is not None:
        yield _of_folder(settings.slip_dir, "slip folder", StartGrade.WARNING)
    elif not practice:
        yield StartFinding(StartGrade.OK, "printer", "none is set: no slips are printed")
