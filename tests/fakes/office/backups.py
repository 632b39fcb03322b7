"""A city that backs its register up: a key pair, a place for the backups, and the commands as its people type them."""

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.app.backup.make import BackupMade, BackupResult, make_backup
from kiosk.app.backup.places import places_of
from kiosk.app.settings import Settings
from kiosk.files.backup.sealing import new_key_pair
from tests.fakes.around.city_hall import CityHall
from tests.fakes.process.command import call

NIGHT = datetime.fromisoformat("2026-06-10T19:00:00+09:00")
COUNTER = "1番"


@dataclass(frozen=True)
class BackedUpHall:
    """`place` is where backups go, `secret` the file of the key that opens them."""

    hall: CityHall
    place: Path
    public: str
    secret: Path

    @property
    def settings(self) -> Settings:
        return replace(
            self.hall.settings, backup_recipients=(self.public,), backup_dir=self.place, counter_name=COUNTER
        )

    @property
    def environment(self) -> dict[str, str]:
        """The same settings for a command."""
        return {
            "KIOSK_BACKUP_RECIPIENTS": self.public,
            "KIOSK_BACKUP_DIR": str(self.place),
            "KIOSK_COUNTER_NAME": COUNTER,
        }

    def make(self, now: datetime = NIGHT, **more: Any) -> list[BackupResult]:
        settings = replace(self.settings, **more)
        return make_backup(settings, places_of(settings, lambda: ()), now, practice=False)

    def made(self, now: datetime = NIGHT) -> Path:
        (result,) = self.make(now)
        assert isinstance(result, BackupMade), result
        return result.file

    def call(
        self, *arguments: str | Path, data_dir: Path | None = None, environment: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        told = self.environment | dict(environment or {})
        return call("backup", *arguments, "--data-dir", data_dir or self.hall.folder, environment=told)

    def restore(
        self,
        file: Path,
        *more: str | Path,
        data_dir: Path | None = None,
        secret: Path | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> subprocess.CompletedProcess[str]:
        arguments = ("restore", file, "--identity", secret or self.secret, "--yes", *more)
        return self.call(*arguments, data_dir=data_dir, environment=environment)


def backed_up(hall: CityHall, folder: Path) -> BackedUpHall:
    place = folder / "share"
    place.mkdir()
    public, secret = new_key_pair()
    file = folder / "city.key"
    file.write_text(f"# public key: {public}\n{secret}\n")
    return BackedUpHall(hall, place, public, file)


def days_later(days: int) -> datetime:
    return NIGHT + timedelta(days=days)
