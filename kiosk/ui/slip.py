"""The slip (MyKey ID to take along): on a printer where one is set, as a PDF where a folder is."""

import logging
import os
from dataclasses import dataclass
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QMarginsF, QRect, QSizeF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.domain.entry import grouped as grouped_account
from kiosk.domain.flow import Counter
from kiosk.domain.link import Link
from kiosk.domain.mykey import grouped
from kiosk.domain.ports import Clock
from kiosk.domain.records import Record
from kiosk.domain.reservation import Reservation
from kiosk.domain.times import local
from kiosk.ui.messages import say
from kiosk.ui.messages.desks import call_centre_lines, counter_lines
from kiosk.ui.messages.linking import Linking
from kiosk.ui.messages.moments import Moments, shown
from kiosk.ui.messages.next_steps import next_steps
from kiosk.ui.messages.pages import Pages
from kiosk.ui.theme.tokens import FIXED_FAMILY, TEXT_FAMILY
from kiosk.ui.widgets.phrases import phrases
from kiosk.ui.widgets.qr import modules, paint_modules

log = logging.getLogger(__name__)

_DPI = 300
_WIDTH_MM, _HEIGHT_MM, _MARGIN_MM = 105.0, 148.0, 9.0


@dataclass(frozen=True)
class SlipPrinter:
    """Implements `domain.ports.Printer`. Without a printer and a folder there is no slip."""

    counter: Counter
    clock: Clock
    printer: str = ""
    folder: Path | None = None

    def print_slip(self, record: Record) -> bool:
        if self.printer:
            return self._on_paper(record)
        return self.folder is not None and self._as_pdf(record, self.folder)

    def _on_paper(self, record: Record) -> bool:
        # Loads the print system's libraries: not before somebody prints.
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415

        info = QPrinterInfo.printerInfo(self.printer)
        if info.isNull():
            log.error("the printer that is set does not exist")
            return False
        device = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        device.setResolution(_DPI)
        return draw(device, record, self.counter)

    def _as_pdf(self, record: Record, folder: Path) -> bool:
        file = folder / f"slip-{local(self.clock.now()):%Y%m%d-%H%M%S}.pdf"
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            os.close(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        except OSError as error:
            log.error("the slip folder cannot be written: %s", error.strerror)
            return False
        device = QPdfWriter(str(file))
        device.setResolution(_DPI)
        device.setTitle(say(_title(record)))
        return draw(device, record, self.counter)


def _title(record: Record) -> Pages | Linking:
    return Pages.SLIP_TITLE if isinstance(record, Reservation) else Linking.SLIP_TITLE


def draw(device: QPagedPaintDevice, record: Record, counter: Counter) -> bool:
    """One page of A6: what was recorded, what to do next, whom to call. False when the device refuses."""
    size = QPageSize(QSizeF(_WIDTH_MM, _HEIGHT_MM), QPageSize.Unit.Millimeter)
    device.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    )
    painter = QPainter()
    if not painter.begin(device):
        return False
    pen = _Pen(painter)
    if counter.practice:
        pen.write(say(Pages.SLIP_PRACTICE), 3.6, bold=True)
    pen.write(say(_title(record)), 5.6, bold=True)
    pen.write(f"{counter.municipality.name} {counter.programme.name}", 3.6)
    pen.skip(3)
    match record:
        case Reservation():
            _draw_reservation(pen, record)
        case Link():
            _draw_link(pen, record, counter)
        case _:
            assert_never(record)
    pen.skip(2)
    for line in (counter_lines(counter.municipality), call_centre_lines(counter.municipality)):
        pen.write(line, 3.4)
    return painter.end()


def _draw_reservation(pen: "_Pen", reservation: Reservation) -> None:
    pen.write(grouped(reservation.mykey), 13.0, bold=True, family=FIXED_FAMILY, centred=True)
    pen.code(reservation.mykey, 32)
    pen.skip(2)
    pen.write(say(Pages.SLIP_WHEN, moment=shown(Moments.FULL, reservation.recorded_at)), 3.6)
    pen.write(say(Pages.SLIP_KEEP), 3.6)
    pen.write(say(Pages.SLIP_NEXT), 3.6)


def _draw_link(pen: "_Pen", link: Link, counter: Counter) -> None:
    service = counter.catalogue.name_of(link.service)
    pen.write(say(Linking.SLIP_SERVICE, service=service), 4.6, bold=True)
    pen.write(say(Linking.SLIP_ACCOUNT, tail=link.account_tail), 4.6, bold=True)
    pen.write(say(Linking.SLIP_MYKEY, mykey=grouped(link.mykey)), 4.6, bold=True)
    pen.write(say(Linking.SLIP_REFERENCE, reference=grouped_account(link.reference)), 4.6, bold=True)
    pen.skip(3)
    pen.write(say(Pages.DONE_NEXT_HEADING), 4.2, bold=True)
    pen.write(next_steps(counter, link, link.recorded_at), 4.2)
    pen.skip(3)
    pen.write(say(Linking.SLIP_WHEN, moment=shown(Moments.FULL, link.recorded_at)), 3.6)
    pen.write(say(Linking.SLIP_KEEP), 3.6)
    pen.write(say(Pages.SLIP_KEEP), 3.6)


class _Pen:
    """Writes down the page, in millimetres."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._top = _px(_MARGIN_MM)
        self._left, self._width = _px(_MARGIN_MM), _px(_WIDTH_MM - 2 * _MARGIN_MM)

    def skip(self, millimetres: float) -> None:
        self._top += _px(millimetres)

    def write(
        self, text: str, em: float, *, bold: bool = False, family: str = TEXT_FAMILY, centred: bool = False
    ) -> None:
        font = QFont(family)
        font.setPixelSize(_px(em))
        font.setBold(bold)
        self._painter.setFont(font)
        height = round(_px(em) * 1.5)
        flag = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
        for line in self._lines(text):
            self._painter.drawText(QRect(self._left, self._top, self._width, height), flag, line)
            self._top += height

    def _lines(self, text: str) -> list[str]:
        metrics = self._painter.fontMetrics()
        lines: list[str] = []
        for paragraph in text.split("\n"):
            lines.append("")
            for piece in phrases(paragraph):
                if lines[-1] and metrics.horizontalAdvance(lines[-1] + piece) > self._width:
                    lines.append("")
                lines[-1] += piece
        return lines

    def code(self, text: str, side: float) -> None:
        paint_modules(self._painter, QRect(self._left, self._top, self._width, _px(side)), modules(text))
        self._top += _px(side)


def _px(millimetres: float) -> int:
    return round(millimetres * _DPI / 25.4)
