"""Every setting, with its meaning."""

import re
from datetime import datetime, time, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from kiosk.domain.city.counter import ReaderSide
from kiosk.domain.city.municipality import OnHoliday
from kiosk.domain.city.timeouts import OutsideHours, Timeouts
from kiosk.domain.machine.backups import BackupSchedule
from kiosk.domain.values.capacity import Mode
from kiosk.domain.values.errors import UsageError
from kiosk.domain.values.languages import Language
from kiosk.domain.values.text.input_forms import in_usual_widths, moment_of, require_usual
from kiosk.domain.values.times import JST
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


class Settings(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    mode: Mode = Field(Mode.CITIZEN, description="citizen: the kiosk; counter: beside a clerk")
    reader: ReaderChoice = Field(
        ReaderChoice.AUTO, description="auto: practice where no reader service is, otherwise pcsc; pcsc; practice"
    )
    reader_name: str = Field("", description="only readers whose name contains this; empty: any but SAM slots")
    municipality: str = Field("chigasaki", description="key of a file in resources/municipalities")
    programme: str | None = Field(
        None,
        description="key of a file in resources/programmes; unset: the 2020 one in practice, none in service; "
        "municipal-example counts as none there",
    )
    counter_name: str = Field("", max_length=64, description="this machine's name on screen and in the record")
    language: Language = Field(Language.JA, description="language of the citizen's screen; visitors may choose another")
    outside_hours: OutsideHours = Field(
        OutsideHours.NOTICE, description="while the counter is closed: notice (go on and say so) or close"
    )
    holiday_saturday: OnHoliday | None = Field(
        None, description="an open Saturday that is a holiday: open or closed; unset: as the municipality's file says"
    )
    data_dir: Path = Field(default_factory=_data_dir, description="the register, its key, the practice register")
    key_source: KeySource = Field(
        KeySource.FILE,
        description="where the register's key comes from: file; credential (register.key, which systemd gives); dpapi "
        "(a file that Windows seals)",
    )
    key_file: Path | None = Field(
        None, description="file and dpapi: the key's file; unset: register.key in data_dir, beside the register"
    )
    trust_dir: Path | None = Field(
        None, description="folder of PEM files: the certificate authorities that are trusted; unset: trust/ in data_dir"
    )
    exchange_dir: Path | None = Field(
        None,
        description="folder for what comes and goes: the desk takes sheets from it, and reports are written into it; "
        "unset: sheets come from sticks alone, and reports go to reports/ in data_dir",
    )
    backup_recipients: Annotated[tuple[str, ...], BeforeValidator(_public_keys)] = Field(
        (), description="the city's public keys (age1…) for which backups are sealed; unset: no backup is made"
    )
    backup_dir: Path | None = Field(
        None, description="folder for backups, like a mounted share; it has to be there, and on another disk"
    )
    backup_stick: str = Field("", max_length=64, description="label of a USB stick for backups; empty: none")
    backup_every: int = Field(
        24, ge=0, le=168, description="hours from one backup to the next while the window runs; 0: only by hand"
    )
    backup_at: time = Field(time(19), description="the city's time of a backup; if it is missed, at the next start")
    backup_days: int = Field(14, ge=1, le=366, description="of so many days a backup is kept")
    backup_weeks: int = Field(8, ge=0, le=520, description="of so many weeks one more is kept")
    screen_inches: float | None = Field(
        None, gt=3, lt=120, description="the screen's diagonal; unset: as the screen says, 21.5 where it does not"
    )
    reader_side: ReaderSide | None = Field(
        None, description="where the card reader stands beside the screen: left, right or below; unset: not said"
    )
    printer: str = Field("", description="name of the printer for slips; empty: none")
    slip_dir: Path | None = Field(
        None, description="folder for slips as PDF instead of a printer; unset: slips are only made in practice mode"
    )
    tickets: bool = Field(
        False, description="visitors take a numbered ticket here, and every screen shows the number that is called"
    )
    animations: bool = Field(True, description="pictures move gently")
    idle_seconds: int = Field(60, ge=20, le=600, description="without a touch, until the warning")
    warning_seconds: int = Field(20, ge=20, le=120, description="from the warning to the end of the session")
    between_seconds: int = Field(8, ge=3, le=60, description="the screen between two people")
    desk_lock_seconds: int = Field(
        300, ge=30, le=3600, description="counter mode: without a touch or a key, until the clerk's screen locks"
    )
    ask_questions: bool = Field(True, description="whoever has finished is asked three questions; nobody has to answer")
    commands_by: WhoseCommands = Field(
        WhoseCommands.OPEN,
        description="commands on records, clerks, key and backups: open (without --as they are the machine owner's) or "
        "named (in service each needs --as or --reason); all are in the desk's log",
    )
    today: Annotated[datetime | None, BeforeValidator(_practice_start)] = Field(
        None, description="practice mode only: the day and time at which it starts"
    )
    log_level: str = Field("info", pattern="^(debug|info|warning|error)$", description="how much is logged")

    @property
    def timeouts(self) -> Timeouts:
        return Timeouts(
            idle=timedelta(seconds=self.idle_seconds),
            warning=timedelta(seconds=self.warning_seconds),
            between=timedelta(seconds=self.between_seconds),
        )

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


PATHS = tuple(
    name for name, field in Settings.model_fields.items() if Path in (field.annotation, *get_args(field.annotation))
)
"""The settings that name a file or a folder."""
