"""What `kiosk settings check` has found: how bad it is, what it is about, and a sentence."""

import os
from enum import StrEnum
from pathlib import Path

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.files.names import is_read_only


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


def of_folder(folder: Path, about: str, grade: StartGrade) -> StartFinding:
    """Check a folder that exists or can be made."""
    there = next((one for one in (folder, *folder.parents) if os.path.lexists(one)), folder)
    if not there.is_dir():
        return StartFinding(grade, about, f"{folder} cannot be used: {there} is no folder")
    if not os.access(there, os.W_OK | os.X_OK):
        return StartFinding(grade, about, f"{folder} cannot be written: {refused(there)}")
    return StartFinding(StartGrade.OK, about, str(folder) if there == folder else f"{folder} (will be made)")


def refused(folder: Path) -> str:
    """Why nothing can be written in a folder that is there."""
    if is_read_only(folder):
        return f"the disk of {folder} is read-only: `dmesg` says why. Make it writable, or name another folder"
    return f"this user has no right to write in {folder}"
