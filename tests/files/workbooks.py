"""Excel workbooks, as an office may have them."""

import io
import zipfile
from collections.abc import Mapping, Sequence

import openpyxl


def workbook(
    *rows: Sequence[object],
    places: Mapping[str, object] | None = None,
    merged: str = "",
    state: str = "visible",
    beside: Mapping[str, str] | None = None,
) -> bytes:
    """`beside`: further sheets with one cell each, and whether they are seen. What begins with = is a formula."""
    book = openpyxl.Workbook()
    sheet = book.active
    for row in rows:
        sheet.append(row)
    for place, value in (places or {}).items():
        sheet[place] = value
    if merged:
        sheet.merge_cells(merged)
    for name, shown in (beside or {}).items():
        other = book.create_sheet(name)
        other["A1"], other.sheet_state = "x", shown
    if state != "visible":
        book.create_sheet("empty")
        sheet.sheet_state = state
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def packed(parts: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return out.getvalue()


def changed(book: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """The same workbook with other octets in one of its parts."""
    with zipfile.ZipFile(io.BytesIO(book)) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    assert old in parts[part]
    return packed(parts | {part: parts[part].replace(old, new)})
