"""The receipt numbers in a hand-over file: what is still known where the register cannot be read."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from kiosk.domain.records.link import is_reference
from kiosk.domain.values.errors import UsageError
from kiosk.files.names import name_shown, why
from kiosk.files.reading import contents

_LARGEST = 256 * 1024 * 1024
_STRING = re.compile(rb"<si>(.*?)</si>", re.DOTALL)
_TEXT = re.compile(rb"<t(?:\s[^>]*)?>([^<]*)</t>")
_FIRST_COLUMN = re.compile(rb'<c r="A[0-9]+"[^>]*t="s"[^>]*><v>([0-9]{1,7})</v>')
_MARKED = re.compile(r'(?:=")?([0-9]{10})"?')


def references_in(file: Path) -> frozenset[str]:
    """Of the first column of a CSV or a workbook. Raises UsageError for a file without any."""
    try:
        octets = contents(file, _LARGEST)
        cells = _of_workbook(octets) if zipfile.is_zipfile(io.BytesIO(octets)) else _of_csv(octets)
        found = frozenset(number for cell in cells if (number := _number(cell)) is not None)
    except OSError as error:
        raise UsageError(f"{name_shown(file)} cannot be read: {why(error)}. Name a hand-over file.") from None
    except (ValueError, KeyError, csv.Error, zipfile.BadZipFile):
        found = frozenset()
    if not found:
        raise UsageError(f"{name_shown(file)} holds no receipt number in its first column. Name a hand-over file.")
    return found


def _number(cell: str) -> str | None:
    marked = _MARKED.fullmatch(cell.strip())
    return marked[1] if marked is not None and is_reference(marked[1]) else None


def _of_csv(octets: bytes) -> Iterator[str]:
    for line in csv.reader(io.StringIO(octets.decode("utf-8-sig"), newline="")):
        yield from line[:1]


def _of_workbook(octets: bytes) -> list[str]:
    """Raises KeyError, ValueError, BadZipFile for what is none."""
    with zipfile.ZipFile(io.BytesIO(octets)) as book:
        strings, sheet = (_part(book, name) for name in ("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"))
    texts = [b"".join(_TEXT.findall(found)).decode() for found in _STRING.findall(strings)]
    return [texts[number] for number in map(int, _FIRST_COLUMN.findall(sheet)) if number < len(texts)]


def _part(book: zipfile.ZipFile, name: str) -> bytes:
    if book.getinfo(name).file_size > _LARGEST:
        raise ValueError("too large")
    return book.read(name)
