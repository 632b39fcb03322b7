"""What a backup says of itself: the first file of its archive."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from kiosk.domain.values.errors import UserError
from kiosk.domain.values.times import is_keepable
from kiosk.files.backup.archive import DamagedArchive
from kiosk.files.backup.held_names import can_hold, is_of_a_register

MANIFEST = "manifest.json"
FORMAT = 1
LARGEST = 1024 * 1024


def _keepable(moment: datetime) -> datetime:
    """Raises ValueError."""
    if not is_keepable(moment):
        raise ValueError("no time of this program")
    return moment


_KeptMoment = Annotated[AwareDatetime, AfterValidator(_keepable)]


class ArchivedFile(BaseModel):
    """A file of the archive."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    size: int = Field(ge=0)
    sha256: str = Field(pattern="^[0-9a-f]{64}$")


class BackupManifest(BaseModel):
    """`newest`: when the newest record was made, None without any or if unknown. `counts`: the rows of each table."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    format: int
    program: str
    practice: bool
    counter: str
    made_at: _KeptMoment
    schema_revision: str
    newest: _KeptMoment | None
    counts: Mapping[str, int]
    files: tuple[ArchivedFile, ...]

    def octets(self) -> bytes:
        return (json.dumps(self.model_dump(mode="json"), ensure_ascii=False, indent=1) + "\n").encode()

    @property
    def register(self) -> str:
        return "practice.sqlite3" if self.practice else "register.sqlite3"

    @property
    def key(self) -> str:
        return "practice.key" if self.practice else "register.key"


def manifest_in(octets: bytes) -> BackupManifest:
    """Raises DamagedArchive, and UserError for one of a newer program."""
    try:
        found = json.loads(octets)
        number = found["format"]
        if isinstance(number, int) and number > FORMAT:
            raise UserError(
                f"This backup is of a newer program ({str(found.get('program'))[:20]!a}) than this one. Install that "
                "one, and call again. Nothing was changed."
            )
        manifest = BackupManifest.model_validate(found)
    except (ValueError, KeyError, TypeError, ValidationError, RecursionError):
        raise DamagedArchive("The backup does not say what it holds. Nothing was changed. Take another one.") from None
    names = [file.name for file in manifest.files]
    # One register, and of its own kind: a practice backup that holds a real one would replace that.
    whole = {manifest.register, manifest.key} == set(filter(is_of_a_register, names))
    if not whole or len(set(names)) != len(names) or not all(map(can_hold, names)):
        raise DamagedArchive("The backup holds other files than a backup has. Nothing was changed. Take another one.")
    return manifest
