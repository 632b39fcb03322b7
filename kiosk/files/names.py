"""The names of files as a person gives them, and in words why one of them cannot be used."""

import errno
import unicodedata
from pathlib import Path

from kiosk.domain.values.errors import WrongUse

_LONGEST = 255
"""Octets of a name between two slashes; no file system of ours takes more."""
_SHOWN = 40
_UNSEEN = frozenset({"Cc", "Cf", "Zl", "Zp"})
_NOT_ON_A_STICK = frozenset('\\:*?"<>|')
_WHY = {
    errno.EPERM: "it is not permitted there",
    errno.EINVAL: "its name is not allowed there",
    errno.EILSEQ: "its name is not allowed there",
    errno.EIO: "the medium is at fault; take another",
    errno.ELOOP: "it is a link to another place; name the file itself",
    errno.EROFS: "the place can only be read; a stick or card may have a lock switch",
    errno.ENOSPC: "there is no room left",
    errno.EDQUOT: "there is no room left",
    errno.EFBIG: "it would be too large for the place",
}


def name_shown(file: str | Path) -> str:
    """A file's name as a sentence may say it: quoted where it holds something that is not seen or steers a terminal."""
    text = str(file)
    return text if text.replace("\u3000", " ").isprintable() else repr(text)


def escaped(text: str) -> str:
    """A line as a terminal may be given it: what is not seen, or would steer it, by its code."""
    return "".join(letter if letter.isprintable() or letter == "\u3000" else ascii(letter)[1:-1] for letter in text)


def why(error: OSError, file: Path | None = None) -> str:
    """What the system has against it. Of a name that a stick refuses, the character."""
    if error.errno in (errno.EINVAL, errno.EILSEQ) and file is not None:
        refused = next((letter for letter in file.name if letter in _NOT_ON_A_STICK), None)
        if refused is not None:
            return f"a name with {refused} is not allowed there"
    return _WHY.get(error.errno or 0) or error.strerror or type(error).__name__


def code_of(letter: str) -> str:
    """A character by its number in Unicode, and by its name unless that says the number only."""
    name = unicodedata.name(letter, "")
    code = f"U+{ord(letter):04X}"
    return code if not name or name.endswith(f"-{ord(letter):X}") else f"{code} {name}"


def check_name(file: Path) -> None:
    """Raises WrongUse for what cannot be the name of a file that is written."""
    text = str(file)
    if any(unicodedata.category(letter) in _UNSEEN for letter in text):
        raise WrongUse(f"{name_shown(file)} cannot be a file: its name holds what is not seen. Name another file.")
    if any(_octets(part) > _LONGEST for part in file.parts):
        raise WrongUse(f"{name_shown(text[:_SHOWN])}… cannot be a file: its name is too long. Name another file.")


def _octets(part: str) -> int:
    return len(part.encode(errors="surrogateescape"))
