"""The payment services: the sheet that ships with the program, or the one that the city imported in its place."""

import os
import re
import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from kiosk.domain.errors import Explained, WrongUse
from kiosk.domain.services import Alphabet, CheckDigit, Field, Known, Length, Service, ServiceKind, Use
from kiosk.resources import FOLDER
from kiosk.sheets import Column, Row, Sheet, SheetProblems, contents, shown

NAME = "services.csv"
SHIPPED = FOLDER / NAME
UNKNOWN = "unknown"
LONGEST = 300
ACCOUNT, *CODES = (
    tuple(f"{name}_{part}" for part in ("label", "where", "alphabet", "length"))
    for name in ("id", "code1", "code2", "code3")
)
_KEY = re.compile(r"[a-z0-9_]{1,40}")
_NUMBER = re.compile(r"MP[0-9]{7}")
_READING = re.compile(r"[ァ-ヺー・ヽヾA-Za-z0-9]+")
_PREFIX = re.compile(r"[A-Za-z0-9]*")
_LENGTH = re.compile(r"([0-9]{1,2})(?:[-~〜～]([0-9]{1,2}))?")
_DAY = re.compile(r"([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})")
_URL = re.compile(r"https?://[\w.-]+(:[0-9]+)?([/?#]\S*)?")


def load_services(data_dir: Path) -> tuple[Service, ...]:
    """The imported services, or those that ship with the program. Raises Explained, SheetProblems."""
    file, data = _in_use(data_dir)
    return _services(data, str(file))


def import_services(file: Path, data_dir: Path) -> int:
    """Use this sheet from now on, and say how many services it has. Changes nothing unless all of it is well.

    Raises WrongUse, Explained, SheetProblems.
    """
    try:
        data = contents(file)
    except OSError as error:
        raise WrongUse(f"{file} cannot be read: {error.strerror}. Name a CSV file that can.") from None
    services = _services(data, file.name)
    try:
        data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise Explained(f"The data folder {data_dir} cannot be made: {error.strerror}.") from None
    _write(data_dir / NAME, data, 0o600)
    return len(services)


def export_services(data_dir: Path, out: Path) -> None:
    """Give the sheet in use back, byte for byte. Raises Explained."""
    _, data = _in_use(data_dir)
    _write(out, data, 0o666)


def _in_use(data_dir: Path) -> tuple[Path, bytes]:
    for file in (data_dir / NAME, SHIPPED):
        try:
            return file, contents(file)
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            raise Explained(f"{file} cannot be read: {error.strerror}. Import the services again.") from None
    raise Explained(f"{SHIPPED} is missing. Install the program again.")


def _services(data: bytes, name: str) -> tuple[Service, ...]:
    services = SHEET.read(data, name)
    if not services:
        raise SheetProblems(name, ["there is no service in it (write each in a line of its own)"])
    return services


def _write(file: Path, data: bytes, mode: int) -> None:
    """Put the file in place at once, or leave what is there."""
    fresh = file.parent / f".kiosk-{secrets.token_hex(8)}"
    try:
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        fresh.replace(file)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink()
        raise Explained(
            f"{file} cannot be written: {error.strerror}. Nothing was changed; make room there, or name another place."
        ) from None
    with suppress(OSError):  # the file is in place; some network folders cannot be asked to keep their list
        folder = os.open(file.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _matching(pattern: re.Pattern[str], wrong: str) -> Callable[[str], str]:
    """Exactly what the pattern takes. The word for not known is no key and no reading, whatever the pattern says."""

    def parse(text: str) -> str:
        if pattern.fullmatch(text) is None or text == UNKNOWN:
            raise ValueError(f"{shown(text)} {wrong}")
        return text

    return parse


def _optional(parse: Callable[[str], object], *nothing: str) -> Callable[[str], object]:
    """None for the texts that say nothing."""
    return lambda text: None if text in nothing else parse(text)


def _choice(kind: type[StrEnum], empty: StrEnum | None = None) -> Callable[[str], StrEnum]:
    """One of its words; an empty cell is refused unless it stands for one."""
    words = {choice.value: choice for choice in kind}
    if empty is not None:
        words[""] = empty

    def parse(text: str) -> StrEnum:
        if text not in words:
            raise ValueError(f"{shown(text)} is not one of the words (write {', '.join(kind)})")
        return words[text]

    return parse


def _text(text: str) -> str:
    if len(text) > LONGEST:
        raise ValueError(f"has {len(text)} characters ({LONGEST} at the most; shorten it)")
    if not text.replace("\u3000", " ").isprintable():
        odd = next(letter for letter in text if letter != "\u3000" and not letter.isprintable())
        what = "a line break" if odd in "\r\n" else f"a character that cannot be shown, U+{ord(odd):04X}"
        raise ValueError(f"holds {what} (write a plain space or leave it out)")
    return text


def _name(text: str) -> str:
    if text in ("", UNKNOWN):
        raise ValueError("has no name (write the name that people know)")
    return _text(text)


def _length(text: str) -> Length:
    found = _LENGTH.fullmatch(text)
    if found is None:
        raise ValueError(
            f"{shown(text)} is no length (write 16 or 4-32; 4〜32 where Excel makes a date of it; or unknown)"
        )
    least, most = int(found[1]), int(found[2] or found[1])
    if not 0 < least <= most <= 64:
        raise ValueError(f"{shown(text)} is no length (write numbers from 1 to 64, the smaller one first)")
    return Length(least, most)


def _day(text: str) -> date:
    if found := _DAY.fullmatch(text):
        with suppress(ValueError):
            return date(*(int(part) for part in found.groups()))
    raise ValueError(f"{shown(text)} is no day (write it like 2023-09-29, or unknown)")


def _url(text: str) -> str:
    if _URL.fullmatch(text) is None:
        raise ValueError(f"{shown(text)} is no web address (write it with https:// or http://, or unknown)")
    return _text(text)


def _sources(text: str) -> tuple[str, ...]:
    return tuple(_text(source) for source in text.split(" ; "))


_word = _matching(_KEY, "is no key (write 1 to 40 of a-z, 0-9 and _)")
_number = _matching(_NUMBER, "is no official number (write MP and seven digits, or unknown)")
_reading = _matching(_READING, "is no reading (write full-width katakana without spaces)")
_prefix = _matching(_PREFIX, "is no beginning of an ID (write letters and digits, or nothing)")
_said = _optional(_text, "", UNKNOWN)
_known = _choice(Known)


def _asked(names: Sequence[str]) -> tuple[Column, ...]:
    parsers = (_said, _said, _choice(Alphabet, Alphabet.UNKNOWN), _optional(_length, "", UNKNOWN))
    return tuple(Column(name, parse) for name, parse in zip(names, parsers, strict=True))


COLUMNS = (
    Column("key", _word, unique=True),
    Column("number", _optional(_number, UNKNOWN), unique=True),
    Column("name", _name),
    Column("reading", _reading),
    Column("kind", _choice(ServiceKind)),
    Column("brand", _optional(_word, "")),
    Column("provider", _said),
    Column("use", _choice(Use)),
    Column("here", _known),
    Column("elsewhere", _said),
    Column("preparation", _known),
    Column("prepare", _said),
    *_asked(ACCOUNT),
    Column("id_prefix", _optional(_prefix, "", UNKNOWN)),
    Column("id_check", _choice(CheckDigit, CheckDigit.UNKNOWN)),
    *(column for names in CODES for column in _asked(names)),
    Column("point_name", _said),
    Column("grant", _said),
    Column("collect", _known),
    Column("collect_how", _said),
    Column("validity", _said),
    Column("campaign", _said),
    Column("last_day", _optional(_day, "", UNKNOWN)),
    Column("url", _optional(_url, "", UNKNOWN)),
    Column("note", _said),
    Column("sources", _optional(_sources, "", UNKNOWN)),
)


def _rules(row: Row) -> Iterator[tuple[str, str]]:
    """What has to fit between the cells of one service."""
    texts = row.texts
    if texts["here"] == Known.NO and not texts["elsewhere"]:
        yield "elsewhere", "is empty, though it cannot be done here (write where it can be, or unknown)"
    asked = True
    for label, *others in CODES:
        if texts[label] and not asked:
            yield label, "is asked for without the code before it (fill the codes from code1 on)"
        asked = bool(texts[label])
        orphan = next((name for name in others if texts[name] not in ("", UNKNOWN)), None)
        if orphan and not asked:
            yield label, f"is empty, so that no such code is asked for (write its name or unknown, or empty {orphan})"
    length, prefix = row.values.get("id_length"), row.values.get("id_prefix") or ""
    if length is not None and len(prefix) > length.most:
        yield "id_prefix", "is longer than id_length (correct one of the two)"
    if texts["id_alphabet"] == Alphabet.DIGITS and prefix and not prefix.isdigit():
        yield "id_prefix", "is not of digits, as id_alphabet says (correct one of the two)"
    if texts["id_check"] == CheckDigit.LUHN and texts["id_alphabet"] != Alphabet.DIGITS:
        yield "id_check", "is luhn, which goes with digits alone (write digits in id_alphabet, or correct id_check)"


def _service(row: Row) -> Service:
    plain = {name: value for name, value in row.values.items() if not name.startswith(("id_", "code"))}
    plain["brand"] = plain["brand"] or plain["key"]
    plain["sources"] = plain["sources"] or ()
    account = replace(
        _field(row, ACCOUNT, secret=False), prefix=row.values["id_prefix"] or "", check=row.values["id_check"]
    )
    codes = tuple(_field(row, names, secret=True) for names in CODES if row.texts[names[0]])
    return Service(account=account, codes=codes, **plain)


def _field(row: Row, names: Sequence[str], *, secret: bool) -> Field:
    return Field(secret, *(row.values[name] for name in names))


SHEET = Sheet(COLUMNS, _service, _rules)
