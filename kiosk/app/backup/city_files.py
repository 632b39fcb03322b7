"""The city's own files in a backup: its sheets, and the authorities that it trusts."""

from pathlib import Path

from kiosk.app.backup.unpack import UnpackedBackup


def names_in(found: UnpackedBackup) -> list[str]:
    """As the backup names them."""
    others = {found.manifest.register, found.manifest.key}
    return [file.name for file in found.manifest.files if file.name not in others]


def leave_out(found: UnpackedBackup) -> list[str]:
    """Take them out of what is restored; their names. Raises OSError."""
    names = names_in(found)
    for name in names:
        (found.folder / name).unlink()
    for folder in {Path(name).parent for name in names} - {Path()}:
        (found.folder / folder).rmdir()
    return names
