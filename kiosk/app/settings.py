"""Every setting, with its meaning."""

import re
from dataclasses import field, fields
from datetime import datetime, time, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args

from kiosk.city_data.locales import has_office, tags
from kiosk.domain.city.counter import ReaderSide
from kiosk.domain.city.municipality import OnHoliday
from kiosk.domain.city.timeouts import OutsideHours, Timeouts
from kiosk.domain.machine.backups import BackupSchedule
from kiosk.domain.values.capacity import Mode
from kiosk.domain.values.display import Contrast, Display, TextSize
from kiosk.domain.values.errors import UsageError
from kiosk.domain.values.languages import JAPANESE, Language
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.text.input_forms import in_usual_widths, moment_of, require_usual
from kiosk.domain.values.times import JST
from kiosk.domain.values.voice.settings import VoiceOutput, VoiceSettings
from kiosk.files.paths import data_folder

PRACTICE_HOUR = time(10)
"""The hour at which a practice day begins by default."""


class ReaderChoice(StrEnum):
    AUTO = "auto"
    PCSC = "pcsc"
    PRACTICE = "practice"


class WhoseCommands(StrEnum):
    """Whose a command is that says nothing of it."""

    OPEN = "open"  #: the owner's of the machine
    NAMED = "named"  #: nobody's: it is refused in service


class KeySource(StrEnum):
    FILE = "file"
    CREDENTIAL = "credential"
    DPAPI = "dpapi"


class SettingsError(UsageError):
    """The settings cannot be used; `problems` says for each what is wrong."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__(*problems)
        self.problems = problems


def _data_dir() -> Path:
    """Raises SettingsError."""
    try:
        return data_folder()
    except ValueError as error:
        raise SettingsError([f"data_dir (default): {error}"]) from None


def _practice_start(value: object) -> object:
    """Parse the start of practice, alike on the command line, in the environment and in the file. Raises ValueError."""
    if value is None:
        return None
    if not isinstance(value, datetime):
        return moment_of(in_usual_widths(str(value)), PRACTICE_HOUR)
    require_usual(value.date())
    return value if value.tzinfo else value.replace(tzinfo=JST)


_BETWEEN_KEYS = re.compile(r"[,\n]")


def _public_keys(value: object) -> object:
    """A list in the file; in the environment separated by commas. Raises ValueError for what is no public key."""
    given = _BETWEEN_KEYS.split(value) if isinstance(value, str) else value
    if not isinstance(given, list | tuple) or not all(isinstance(one, str) for one in given):
        raise ValueError('is no list of public keys (write it like ["age1…"])')
    found = tuple(text for one in given if (text := one.strip()))
    if found:
        # Loaded where backups are set up.
        from kiosk.files.backup.sealing import public_key  # noqa: PLC0415

        for text in found:
            public_key(text)
    return found


def _language(value: object) -> Language:
    """Raises ValueError."""
    return _one_of(value, tags())


def _desk_language(value: object) -> Language:
    """Raises ValueError."""
    return _one_of(value, frozenset(tag for tag in tags() if has_office(tag)))


def _one_of(value: object, known: frozenset[Language]) -> Language:
    if not isinstance(value, str) or value not in known:
        raise ValueError(f"is not one of the languages (write {', '.join(sorted(known))})")
    return Language(value)


def _setting(default: Any, about: str, **limits: object) -> Any:  # noqa: ANN401 - a field of any type
    """Its default and its meaning, and what it may be: `least`, `most`, `above`, `below`; `longest`; `words`; `read`
    for what is understood in a way of its own. `unit` of a number; `example` of what is unset by default.
    """
    return field(default=default, metadata={"about": about, **limits})


@dataclass(frozen=True)
class Settings:
    mode: Mode = _setting(Mode.CITIZEN, "citizen: the kiosk; counter: beside a clerk")
    reader: ReaderChoice = _setting(
        ReaderChoice.AUTO, "auto: practice where no reader service is, otherwise pcsc; pcsc; practice"
    )
    reader_name: str = _setting("", "only readers whose name contains this; empty: any but SAM slots")
    municipality: str | None = _setting(
        None,
        "key of a file in resources/municipalities; unset: the shipped example in practice, and no start in service",
        example="chigasaki",
    )
    programme: str | None = _setting(
        None,
        "key of a file in resources/programmes; unset: the 2020 one in practice, none in service; "
        "municipal-example counts as none there",
        example="mynapoint-2022",
    )
    counter_name: str = _setting("", "this machine's name on screen and in the record", longest=64)
    language: Language = _setting(
        JAPANESE, "language of the citizen's screen, by its tag; visitors may choose another", read=_language
    )
    desk_language: Language = _setting(
        JAPANESE,
        "counter mode: language of the clerk's screen (ja or en); it can be turned where clerks log in",
        read=_desk_language,
    )
    display_text_size: TextSize = _setting(
        TextSize.STANDARD,
        f"size of all on the citizen's screen: {', '.join(TextSize)}; visitors may choose",
    )
    display_contrast: Contrast = _setting(Contrast.STANDARD, f"its colours: {', '.join(Contrast)}; visitors may choose")
    display_more_time: bool = _setting(False, "it waits three times as long for a person; visitors may choose")
    display_lower_half: bool = _setting(
        False, "what is pressed stands where somebody who sits can reach it; visitors may choose"
    )
    outside_hours: OutsideHours = _setting(
        OutsideHours.NOTICE, "while the counter is closed: notice (go on and say so) or close"
    )
    holiday_saturday: OnHoliday | None = _setting(
        None,
        "an open Saturday that is a holiday: open or closed; unset: as the municipality's file says",
        example=OnHoliday.CLOSED,
    )
    data_dir: Path = field(
        default_factory=_data_dir, metadata={"about": "the register, its key, the practice register"}
    )
    key_source: KeySource = _setting(
        KeySource.FILE,
        "where the register's key comes from: file; credential (register.key, which systemd gives); dpapi "
        "(a file that Windows seals)",
    )
    key_file: Path | None = _setting(
        None,
        "file and dpapi: the key's file; unset: register.key in data_dir, beside the register",
        example=Path("/etc/kiosk/register.key"),
    )
    trust_dir: Path | None = _setting(
        None,
        "folder of PEM files: the certificate authorities that are trusted; unset: trust/ in data_dir",
        example=Path("/etc/kiosk/trust"),
    )
    exchange_dir: Path | None = _setting(
        None,
        "folder for what comes and goes: the desk takes sheets from it, and reports are written into it; "
        "unset: sheets come from sticks alone, and reports go to reports/ in data_dir",
        example=Path("/srv/kiosk"),
    )
    backup_recipients: tuple[str, ...] = _setting(
        (), "the city's public keys (age1…) for which backups are sealed; unset: no backup is made", read=_public_keys
    )
    backup_dir: Path | None = _setting(
        None,
        "folder for backups, like a mounted share; it has to be there, and on another disk",
        example=Path("/mnt/backup"),
    )
    backup_stick: str = _setting("", "label of a USB stick for backups; empty: none", longest=64)
    backup_every: int = _setting(
        24, "hours from one backup to the next while the window runs; 0: only by hand", least=0, most=168, unit="hours"
    )
    backup_at: time = _setting(time(19), "the city's time of a backup; if it is missed, at the next start")
    backup_days: int = _setting(14, "of so many days a backup is kept", least=1, most=366, unit="days")
    backup_weeks: int = _setting(8, "of so many weeks one more is kept", least=0, most=520, unit="weeks")
    screen_inches: float | None = _setting(
        None,
        "the screen's diagonal; unset: as the screen says, 21.5 where it does not",
        above=3,
        below=120,
        unit="inches",
        example=21.5,
    )
    reader_side: ReaderSide | None = _setting(
        None,
        "where the card reader stands beside the screen: left, right or below; unset: not said",
        example=ReaderSide.RIGHT,
    )
    printer: str = _setting("", "name of the printer for slips; empty: none")
    slip_dir: Path | None = _setting(
        None,
        "folder for slips as PDF instead of a printer; unset: slips are only made in practice mode",
        example=Path("/srv/kiosk/slips"),
    )
    tickets: bool = _setting(
        False, "visitors take a numbered ticket here, and every screen shows the number that is called"
    )
    voice: VoiceOutput = _setting(
        VoiceOutput.OFF,
        "the citizen's screen is read aloud: off; speaker (all around hear it, so no ID is said); headphones",
    )
    animations: bool = _setting(True, "pictures move gently")
    idle_seconds: int = _setting(60, "without a touch, until the warning", least=20, most=600, unit="seconds")
    warning_seconds: int = _setting(
        20, "from the warning to the end of the session", least=20, most=120, unit="seconds"
    )
    between_seconds: int = _setting(8, "the screen between two people", least=3, most=60, unit="seconds")
    desk_lock_seconds: int = _setting(
        300,
        "counter mode: without a touch or a key, until the clerk's screen locks",
        least=30,
        most=3600,
        unit="seconds",
    )
    ask_questions: bool = _setting(True, "whoever has finished is asked three questions; nobody has to answer")
    commands_by: WhoseCommands = _setting(
        WhoseCommands.OPEN,
        "commands on records, clerks, key and backups: open (without --as they are the machine owner's) or "
        "named (in service each needs --as or --reason); all are in the desk's log",
    )
    today: datetime | None = _setting(
        None,
        "practice mode only: the day and time at which it starts",
        read=_practice_start,
        example=datetime(2020, 10, 12, 10, tzinfo=JST),
    )
    log_level: str = _setting("info", "how much is logged", words=("debug", "info", "warning", "error"))
    log_file: Path | None = _setting(
        None,
        "file for the log, of which five older ones of 2 MiB are kept; unset: standard error, in a unit the journal",
        example=Path("/var/log/kiosk/kiosk.log"),
    )

    @property
    def timeouts(self) -> Timeouts:
        return Timeouts(
            idle=timedelta(seconds=self.idle_seconds),
            warning=timedelta(seconds=self.warning_seconds),
            between=timedelta(seconds=self.between_seconds),
        )

    @property
    def display(self) -> Display:
        voice = VoiceSettings(on=self.voice is not VoiceOutput.OFF)
        return Display(
            text_size=self.display_text_size,
            contrast=self.display_contrast,
            more_time=self.display_more_time,
            lower_half=self.display_lower_half,
            voice=voice,
        )

    @property
    def own_words(self) -> tuple[str, ...]:
        """What everybody who would guess a passphrase knows of this machine."""
        return () if self.municipality is None else (self.municipality,)

    @property
    def desk_idle(self) -> timedelta:
        return timedelta(seconds=self.desk_lock_seconds)

    def register_file(self, *, practice: bool) -> Path:
        return self.data_dir / ("practice.sqlite3" if practice else "register.sqlite3")

    @property
    def can_back_up(self) -> bool:
        """Whether a backup can be made. `backup_schedule` says whether it is made by itself."""
        return bool(self.backup_recipients and (self.backup_dir or self.backup_stick))

    @property
    def backup_schedule(self) -> BackupSchedule:
        return BackupSchedule(timedelta(hours=self.backup_every), self.backup_at)

    @property
    def report_folder(self) -> Path:
        return self.exchange_dir or self.data_dir / "reports"

    @property
    def trust_folder(self) -> Path:
        return self.trust_dir or self.data_dir / "trust"


PATHS = tuple(each.name for each in fields(Settings) if Path in (each.type, *get_args(each.type)))
"""The settings that name a file or a folder."""
