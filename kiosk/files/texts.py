"""Decodes a text file that a person wrote. If it is not UTF-8, says what it is and how to save it."""

import codecs
import re

from kiosk.domain.settings.sheet_faults import SheetFaultKind, TextFault

SAVE_TEXT = "save it as UTF-8: in Notepad (メモ帳) by 名前を付けて保存 with the エンコード UTF-8"
SAVE_SHEET = 'save it in Excel as .xlsx or "CSV UTF-8 (コンマ区切り)"'
# The longer mark first: UTF-32 begins as UTF-16 does.
_OTHER_FORMS = {
    b"PK\x03\x04": SheetFaultKind.WORKBOOK,
    b"\xd0\xcf\x11\xe0": SheetFaultKind.OLD_WORKBOOK,
    b"%PDF": SheetFaultKind.PDF,
    b"\xff\xfe\0\0": SheetFaultKind.UTF_32,
    b"\0\0\xfe\xff": SheetFaultKind.UTF_32,
    b"\xff\xfe": SheetFaultKind.UTF_16,
    b"\xfe\xff": SheetFaultKind.UTF_16,
}
_PASSWORD = "EncryptedPackage".encode("utf-16-le")
"""The name of what Excel seals, in the old kind of file that it then makes."""
_ISO_2022_JP = re.compile(rb"\x1b\$[@B]|\x1b\(J")
_LINE_END = re.compile(rb"\r\n|\r|\n")
_SAMPLE = 1 << 20
_HALF_WIDTH = re.compile("[｡-ﾟ]")
_NOT_ASCII = re.compile("[^\x00-\x7f]")


def is_packed(data: bytes) -> bool:
    """Whether it is a ZIP file, as a workbook is."""
    return data.startswith(b"PK\x03\x04")


def decoded(data: bytes, save: str, *, also_shift_jis: bool = False) -> str:
    """The text, with or without a byte order mark before it. `save` says how such a file is saved.

    `also_shift_jis`: as Excel saves a plain "CSV" in Japan (CP932).

    Raises TextFault: where, and what it is (what to do).
    """
    if data.startswith(b"\xd0\xcf\x11\xe0") and _PASSWORD in data:
        raise TextFault(SheetFaultKind.LOCKED_WORKBOOK)
    for start, form in _OTHER_FORMS.items():
        if data.startswith(start):
            raise TextFault(form, save=save)
    if b"\0" in data:
        what = SheetFaultKind.UTF_16_LINE if _is_utf16(data) else SheetFaultKind.NUL
        raise TextFault(what, _line(data, data.index(0)), save=save)
    if found := _ISO_2022_JP.search(data):
        raise TextFault(SheetFaultKind.JIS, _line(data, found.start()), save=save)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        begin = data.rfind(b"\n", 0, error.start) + 1
        kind, line = _not_utf8(data[begin : begin + _SAMPLE]), _line(data, error.start)
    if kind is SheetFaultKind.SHIFT_JIS and also_shift_jis:
        try:
            return data.decode("cp932")
        except UnicodeDecodeError as error:
            kind, line = SheetFaultKind.NO_TEXT, _line(data, error.start)
    raise TextFault(kind, line, save=save)


def _line(data: bytes, place: int) -> int:
    """The line's number as an editor counts it, with any line end."""
    return 1 + len(_LINE_END.findall(data, 0, place))


def _is_utf16(data: bytes) -> bool:
    """UTF-16 without a mark: every other octet of ASCII letters is zero."""
    return 3 * max(data[0::2].count(0), data[1::2].count(0)) > len(data)


def _not_utf8(data: bytes) -> SheetFaultKind:
    shift_jis = _read_as(data, "cp932")
    euc_jp = _read_as(data, "euc_jp") or _read_as(data, "euc_jis_2004")
    if not shift_jis and not euc_jp:
        return SheetFaultKind.NO_TEXT
    # EUC-JP read as Shift_JIS is full of half-width katakana.
    if not shift_jis or (euc_jp and 2 * len(_HALF_WIDTH.findall(shift_jis)) >= len(_NOT_ASCII.findall(shift_jis))):
        return SheetFaultKind.EUC_JP
    return SheetFaultKind.SHIFT_JIS


def _read_as(data: bytes, encoding: str) -> str | None:
    """The text in that encoding; None if it is another. The end may be cut within a character."""
    try:
        return codecs.getincrementaldecoder(encoding)().decode(data)
    except UnicodeDecodeError:
        return None
