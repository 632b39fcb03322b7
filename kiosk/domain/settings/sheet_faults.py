"""What can be wrong with a sheet: each kind of fault with its values and its place.

A kind's own words are those of the command line; the desk has its own (`kiosk/ui/messages/desk/sheet_faults.py`).
"""

from collections.abc import Mapping
from enum import Enum
from typing import TypeAlias

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.text.letters import Letter, Written


class SheetFaultKind(Enum):
    # The file.
    GONE = "{file} is not there any more (look for the files again)"
    UNREADABLE = "{file} cannot be read (put the stick in again, or take another)"
    NOT_PUT = "it could not be put in its place on this machine; nothing was changed (tell whoever keeps the machine)"
    TOO_LARGE = "the file is larger than {most} MiB (divide it, or take lines out)"
    EMPTY = "the file is empty (write the columns in its first line: {columns})"
    NO_LINE = "there is no line in it (write each in a line of its own)"
    NO_SERVICE = "there is no service in it (write each in a line of its own)"
    NO_DEVICE = "there is no device in it (write each in a line of its own)"
    WORKBOOK = "the file is an Excel workbook ({save})"
    OLD_WORKBOOK = "the file is an Excel workbook of an old kind ({save})"
    NO_WORKBOOK = "the file is packed, and is no Excel workbook ({save})"
    LOCKED_WORKBOOK = "the file has a password (take it off in Excel, and save it again)"
    DAMAGED_WORKBOOK = "the workbook is damaged, or of a kind that is not read (open it in Excel and save it as .xlsx)"
    SWOLLEN_WORKBOOK = (
        "the workbook holds more than {most} MiB, or reaches over more than {cells:,} cells "
        "(copy its lines into a new workbook, or divide it)"
    )
    SEVERAL_SHEETS = "several sheets have something in them: {sheets} (keep one, or hide the others)"
    HIDDEN_SHEETS = "only hidden sheets have something in them: {sheets} (show the one that counts)"
    PDF = "the file is a PDF ({save})"
    UTF_32 = "the file is UTF-32 text ({save})"
    UTF_16 = "the file is UTF-16 text ({save})"
    UTF_16_LINE = "is UTF-16 text ({save})"
    NUL = "holds a NUL byte, so the file is damaged, or no text ({save})"
    JIS = "is in ISO-2022-JP (JIS), not in UTF-8 ({save})"
    EUC_JP = "is in EUC-JP, not in UTF-8 ({save})"
    SHIFT_JIS = "is in Shift_JIS, not in UTF-8 ({save})"
    NO_TEXT = "holds bytes that are no UTF-8 text ({save})"
    # Its first line, and lines as a whole.
    NO_COLUMNS = "names none of the columns, separated by commas (write {columns})"
    UNKNOWN_COLUMN = "is not known (correct its name, or take the column out)"
    COLUMN_TWICE = "is there twice (take one of the two out)"
    COLUMN_MISSING = "is missing (write it in this line)"
    LONG_CELL = (
        "a cell has more than {most:,} characters (look for a quotation mark left open); the lines below were not read"
    )
    QUOTATION = (
        "a quotation mark is left open or stands in the middle of a cell "
        '(write "" for one within quoted text); the lines below were not read'
    )
    FEW_CELLS = (
        "has {cells} cells where the first line has {width} "
        "(write the missing commas; in Excel fill the last column, or empty cells at the end are left out)"
    )
    MANY_CELLS = (
        "has {cells} cells where the first line has {width} (put quotation marks around a text that has commas)"
    )
    NOT_CHECKED = "not checked, after so many problems"
    # Any cell.
    SAME = "is the same as in line {first} (write another)"
    LOOKS_SAME = "looks the same as in line {first} (write what tells them apart)"
    EXCEL_ERROR = "holds {value}, an error of Excel (correct the cell's formula, or write the value)"
    NOT_CALCULATED = "holds a formula without its value (open the file in Excel and save it again)"
    MERGED = "has cells that are merged (undo that in Excel: セル結合の解除; write each value into a cell of its own)"
    ZEROS_TAKEN = (
        "is a number to Excel, which takes a 0 before it (give the cell the form 文字列, and write it again with its 0)"
    )
    TOO_NARROW = "holds # alone, as Excel shows what has no room (make the column wider and save it again)"
    TOO_LONG = "has {length} characters ({most} at the most; shorten it)"
    NO_NAME = "has no name (write the name that people know)"
    NO_WORD = "{written} is not one of the words (write {words})"
    # Characters that cannot be shown.
    LINE_BREAK = "holds a line break (write a plain space or leave it out)"
    LOST_CHARACTER = "holds {letter}, which stands where another program lost a character (write that one)"
    VARIANT = (
        "holds {letter}, which asks for a form that the screen cannot show (leave it out: the usual form is shown)"
    )
    PRIVATE_CHARACTER = (
        "holds a character that cannot be shown, {letter}: one that somebody made for themselves (外字; write another)"
    )
    OTHER_SPACE = "holds a space of another kind, {letter} (write a plain space or leave it out)"
    UNSEEN_CHARACTER = "holds a character that cannot be shown, {letter} (write a plain space or leave it out)"
    LOOSE_MARK = "holds a mark that does not join with the letter before it, {letter} (leave it out)"
    NO_SUCH_GLYPH = (
        "holds a character that cannot be shown, {letter}: the screen's fonts do not have it (write it in others)"
    )
    # Cells of the city's sheets.
    NO_KEY = "{written} is no key (write 1 to 40 of a-z, 0-9 and _)"
    NO_PROGRAMME = "{written} is no programme's key (write it as in resources/programmes, or nothing)"
    NO_NUMBER = "{written} is no official number (write MP and seven digits, or unknown)"
    NO_READING = "{written} is no reading (write full-width katakana without spaces)"
    NO_PREFIX = "{written} is no beginning of an ID (write letters and digits, or nothing)"
    NO_LENGTH = "{written} is no length (write 16 or 4-32; 4〜32 where Excel makes a date of it; or unknown)"
    LENGTH_BOUNDS = "{written} is no length (write numbers from 1 to {most}, the smaller one first)"
    EXCEL_DAY = "{written} is a day as Excel counts them (give the column Excel's form for dates)"
    NO_DAY = "{written} is no day (write it like 2023-09-29, 2023/9/29 or 令和5年9月29日, or unknown)"
    NO_ADDRESS = "{written} is no web address (write it with https:// or http://, or unknown)"
    NO_PLACE = "is empty (write where the place is)"
    # Between the cells of one line.
    NOT_ELSEWHERE = "is empty, though it cannot be done here (write where it can be, or unknown)"
    CODE_BEFORE = "is asked for without the code before it (fill the codes from code1 on)"
    CODE_UNNAMED = "is empty, so that no such code is asked for (write its name or unknown, or empty {column_of_it})"
    PREFIX_LONGER = "is longer than id_length (correct one of the two)"
    PREFIX_NO_DIGITS = "is not of digits, as id_alphabet says (correct one of the two)"
    LUHN_NO_DIGITS = "is luhn, which goes with digits alone (write digits in id_alphabet, or correct id_check)"
    NOT_ASKED = "is n/a, which goes with a rule alone (write yes, no, unknown)"
    OTHER_SYSTEM = "does not go with this kind (write iOS, iPadOS or Android for a phone, Windows… for a reader)"
    TWO_SYSTEMS = "is of two systems, which goes with a count or a rule alone"
    # Against the sheet before.
    CHANGED = "{key}: {name} was {old} and is {new} (links go by it: give another service another key)"
    # The results of a provider, which the command line alone takes.
    LOST_ZEROS = (
        "has {length} digits: Excel took the 0 before them (copy the ten digits from the hand-over file, as text)"
    )
    ROUNDED = (
        "is a number that Excel rounded: digits of it are lost (copy the ten digits from the hand-over file, as text)"
    )
    AS_A_SUM = "is written as a sum or with decimals (copy the ten digits from the hand-over file, as text)"
    NO_REFERENCE = "is no receipt number (copy the ten digits from the hand-over file, as text)"
    NO_RESULT = "is no result (write {one} or {other})"
    NO_REASON = "is no reason (write one of {words}, or nothing)"
    REASON_NEEDED = "a rejected link needs one (write one of {words})"
    REASON_TOO_MUCH = "a completed link has none (leave it empty)"


FaultValue: TypeAlias = str | int | Written | Letter


@dataclass(frozen=True)
class SheetFault:
    """`line` None: of the file as a whole. `column`: as its first line names it. `cell`: as a workbook names it."""

    kind: SheetFaultKind
    values: Mapping[str, FaultValue]
    line: int | None = None
    column: str | Written | None = None
    cell: str | None = None

    def __str__(self) -> str:
        said = self.kind.value.format(**self.values)
        if self.line is None:
            return said
        # What was not checked begins at its line and has no end.
        below = " and below" if self.kind is SheetFaultKind.NOT_CHECKED else ""
        column = "" if self.column is None else f", column {self.column}"
        cell = "" if self.cell is None else f", cell {self.cell}"
        return f"line {self.line}{below}{column}{cell}: {said}"


def fault(kind: SheetFaultKind, **values: FaultValue) -> SheetFault:
    return SheetFault(kind, values)


class TextFault(ValueError):
    """Something that was written cannot be used; `args` hold the words of the command line."""

    def __init__(self, kind: SheetFaultKind, line: int | None = None, **values: FaultValue) -> None:
        self.fault = SheetFault(kind, values, line)
        super().__init__(str(self.fault))
