"""Expands the paths that people write and makes them absolute. Nothing is guessed."""

import os
from pathlib import Path


def path_of(text: str, base: Path | None = None) -> Path:
    """The absolute path; a relative one counts from `base`, or from the working folder.

    Raises ValueError with a sentence.
    """
    if not text.strip():
        raise ValueError("it is empty; name a path, like /var/lib/kiosk")
    if text == "-":
        raise ValueError("- stands for no stream here; name a file or folder, ./- for one of that name")
    if not is_text(text):
        raise ValueError(f"{text!a} holds octets that no name can have; write it in UTF-8")
    expanded = os.path.expanduser(text)  # noqa: PTH111 - Path's own has no answer to a home that is not there
    if text.startswith("~") and (not Path(expanded).is_absolute() or os.environ.get("HOME") == ""):
        raise ValueError(f"{text!r}: this home folder is not known; write the whole path")
    try:
        return base / expanded if base is not None else Path(expanded).absolute()
    except FileNotFoundError:
        raise ValueError(f"{text!r}: the working folder is gone; write the whole path") from None


def data_folder() -> Path:
    """The default folder of the register: in the user's home, or systemd's state folder for a service without one.

    Raises ValueError with a sentence if there is neither.
    """
    import platformdirs  # noqa: PLC0415 - where none is named

    try:
        usual: Path | None = platformdirs.user_data_path("kiosk", appauthor=False)
    except RuntimeError:
        usual = None
    # What systemd starts under an identity of its own has the root folder for a home.
    if usual is not None and os.environ.get("HOME") != "/":
        return usual
    if kept := os.environ.get("STATE_DIRECTORY"):
        return path_of(kept.split(":")[0])
    if usual is not None:
        return usual
    raise ValueError(
        "this user has no home folder; set data_dir in the settings file or KIOSK_DATA_DIR, or StateDirectory= in "
        "the unit of systemd"
    )


def is_text(text: str) -> bool:
    """Whether it can be stored in a file, a register and a log."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in text
