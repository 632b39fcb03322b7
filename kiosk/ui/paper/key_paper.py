"""The register's key on a sheet of A4: a QR code, and lines that people can type."""

from collections.abc import Sequence
from dataclasses import field
from datetime import datetime

from PySide6.QtGui import QPagedPaintDevice

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.ui.messages import say
from kiosk.ui.messages.frame.moments import DateFormats, shown
from kiosk.ui.messages.machine.key_paper import KeyPaperTexts
from kiosk.ui.paper.page_writer import A4, PageWriter
from kiosk.ui.theme.fonts import FIXED_FAMILY

_TITLE, _TEXT, _KEY = 8.0, 4.4, 6.0
_GAP, _SIDE = 5.0, 62.0


@dataclass(frozen=True)
class KeyPaper:
    """`lines` are the secret, `code` is all of them in one."""

    fingerprint: str
    machine: str
    file: str
    made_at: datetime
    lines: Sequence[str] = field(repr=False)
    code: str = field(repr=False)

    def heading(self) -> list[str]:
        return [
            say(KeyPaperTexts.NAME, fingerprint=self.fingerprint),
            say(KeyPaperTexts.PLACE, machine=self.machine, file=self.file),
            say(KeyPaperTexts.MADE, moment=shown(DateFormats.FULL, self.made_at)),
        ]

    def key_lines(self) -> list[str]:
        return [say(KeyPaperTexts.LINE, number=number, letters=line) for number, line in enumerate(self.lines, start=1)]


def draw_key_paper(device: QPagedPaintDevice, sheet: KeyPaper) -> bool:
    """False when the device refuses."""
    pen = PageWriter.on(device, A4)
    if pen is None:
        return False
    pen.write(say(KeyPaperTexts.TITLE), _TITLE, bold=True)
    pen.skip(_GAP)
    pen.write(say(KeyPaperTexts.SECRET), _TEXT, bold=True)
    pen.write(say(KeyPaperTexts.WHAT_FOR), _TEXT)
    pen.skip(_GAP)
    for line in sheet.heading():
        pen.write(line, _TEXT)
    pen.skip(_GAP)
    for line in sheet.key_lines():
        pen.write(line, _KEY, family=FIXED_FAMILY)
    pen.skip(_GAP)
    pen.code(sheet.code, _SIDE)
    pen.skip(_GAP)
    for text in (KeyPaperTexts.HOW, KeyPaperTexts.LETTERS, KeyPaperTexts.NEXT):
        pen.write(say(text), _TEXT)
    return pen.done()


def key_paper_text(sheet: KeyPaper) -> str:
    """The same as a text, without the QR code."""
    parts = [
        [say(KeyPaperTexts.TITLE)],
        [say(KeyPaperTexts.SECRET), say(KeyPaperTexts.WHAT_FOR)],
        sheet.heading(),
        sheet.key_lines(),
        [say(KeyPaperTexts.HOW), say(KeyPaperTexts.LETTERS), say(KeyPaperTexts.NEXT)],
    ]
    return "\n\n".join("\n".join(part) for part in parts) + "\n"
