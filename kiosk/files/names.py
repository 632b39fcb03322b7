"""Shows names, of files and in lists, in messages, and says why a file cannot be used."""

import errno
import os
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from kiosk.domain.values.errors import UsageError
from kiosk.domain.values.text.letters import Letter

_LONGEST = 255
"""The most octets of one name; no file system takes more."""
_SHOWN = 40
_MOST_NAMED = 20
_UNSEEN = frozenset({"Cc", "Cf", "Zl", "Zp"})
_NOT_ON_A_STICK = frozenset('\\:*?"<>|')
_WHY = {
    errno.EPERM: "it is not permitted there",
    errno.EINVAL: "its name is not allowed there",
    errno.EILSEQ: "its name is not allowed there",
    errno.EIO: "the medium is at fault; take another",
    errno.ELOOP: "it is a link to another place; name the file itself",
    errno.EROFS: "its disk is read-only (a stick or card may have a lock switch; of a disk `dmesg` says why)",
    errno.ENOSPC: "there is no room left",
    errno.EDQUOT: "there is no room left",
    errno.EFBIG: "it would be too large for the place",
}
_REMEDIES = {
    errno.ENOSPC: "make room there",
    errno.EDQUOT: "make room there",
    errno.EFBIG: "make room there",
    errno.EROFS: "make it writable",
    errno.EACCES: "give this user the right to write there",
    errno.EPERM: "give this user the right to write there",
}


def name_shown(file: str | Path) -> str:
    """A file's name for a message; quoted if it holds invisible characters or terminal controls."""
    text = str(file)
    return text if _is_seen(text) else repr(text)


def escaped(text: str) -> str:
    """A line for a terminal: invisible characters and controls are written as their code."""
    return text if _is_seen(text) else "".join(each if _is_seen(each) else ascii(each)[1:-1] for each in text)


def json_lines(data: object, indent: int | None = None) -> Iterator[str]:
    """As JSON that a terminal shows as it is, and a program reads as it was."""
    # Loaded where JSON is asked for.
    import json  # noqa: PLC0415

    for line in json.dumps(data, ensure_ascii=False, indent=indent).split("\n"):
        yield line if _is_seen(line) else "".join(each if _is_seen(each) else json.dumps(each)[1:-1] for each in line)


def _is_seen(text: str) -> bool:
    return text.replace("\u3000", " ").isprintable()


def why(error: OSError, file: Path | None = None) -> str:
    """Why the system refuses it; for a name that a stick refuses, which character."""
    if error.errno in (errno.EINVAL, errno.EILSEQ) and file is not None:
        refused = next((letter for letter in file.name if letter in _NOT_ON_A_STICK), None)
        if refused is not None:
            return f"a name with {refused} is not allowed there"
    return _WHY.get(error.errno or 0) or error.strerror or type(error).__name__


def remedy(error: OSError, otherwise: str) -> str:
    """What to do now about what the system refuses."""
    first = _REMEDIES.get(error.errno or 0)
    return otherwise if first is None else f"{first}, or {otherwise}"


def is_read_only(folder: Path) -> bool:
    """Whether nobody can write on its disk, whatever their rights."""
    try:
        return bool(os.statvfs(folder).f_flag & os.ST_RDONLY)
    except OSError:
        return False


def code_of(letter: str) -> str:
    """A character's Unicode number, and its name if it has one."""
    return str(Letter(letter))


def check_name(file: Path) -> None:
    """Raises UsageError for what cannot be the name of a file that is written."""
    text = str(file)
    if any(unicodedata.category(letter) in _UNSEEN for letter in text):
        raise UsageError(f"{name_shown(file)} cannot be a file: its name holds what is not seen. Name another file.")
    if any(_octets(part) > _LONGEST for part in file.parts):
        raise UsageError(f"{name_shown(text[:_SHOWN])}… cannot be a file: its name is too long. Name another file.")


def _octets(part: str) -> int:
    return len(part.encode(errors="surrogateescape"))


def few(texts: Sequence[str]) -> str:
    """The first of them, and how many more there are."""
    shown = ", ".join(texts[:_MOST_NAMED])
    return shown if len(texts) <= _MOST_NAMED else f"{shown} and {len(texts) - _MOST_NAMED:,} more"
