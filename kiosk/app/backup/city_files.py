"""The city's own files in a backup: its sheets, and the authorities that it trusts."""

import os
from pathlib import Path

from kiosk.app.backup.make import never
from kiosk.app.backup.unpack import UnpackedBackup
from kiosk.app.process import show
from kiosk.files.backup.medium import digest_of
from kiosk.files.names import few

_AUTHORITY = ".pem"


def leave_out(found: UnpackedBackup) -> list[str]:
    """Take them out of what is restored; their names. Raises OSError."""
    names = _names_in(found)
    for name in names:
        (found.folder / name).unlink()
    for folder in {Path(name).parent for name in names} - {Path()}:
        (found.folder / folder).rmdir()
    return names


def tell_files(found: UnpackedBackup, folder: Path) -> None:
    """Which of them come back, or take the place of others in this data folder. The others there stay."""
    for name in _names_in(found):
        restored, stands = found.folder / name, folder / name
        if not _are_same(restored, stands):
            show(f"BACK  {_told(name, restored, stands)}")


def _are_same(restored: Path, stands: Path) -> bool:
    try:
        return digest_of(restored, never) == digest_of(stands, never)
    except OSError:
        return False


def _told(name: str, restored: Path, stands: Path) -> str:
    is_there = os.path.lexists(stands)
    if restored.suffix == _AUTHORITY:
        now = _subjects(stands) if is_there else "none of this name"
        return f"the authority {name}: {_subjects(restored)} (now {now})"
    return f"the sheet {name} of the backup (now {'another' if is_there else 'none'})"


def _subjects(file: Path) -> str:
    # A backup without a change of them needs no certificates.
    from kiosk.nfc.jpki.certificate import subjects_in  # noqa: PLC0415

    return few(subjects_in(file)) or "no readable certificate"


def _names_in(found: UnpackedBackup) -> list[str]:
    others = {found.manifest.register, found.manifest.key}
    return [file.name for file in found.manifest.files if file.name not in others]
