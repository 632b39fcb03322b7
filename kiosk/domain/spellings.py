"""Times and days as people type them, in the usual widths."""

import re
import unicodedata
from datetime import date, time

_TIME = re.compile(r"(\d{1,2}):(\d{2})|(\d{1,2})時(?:(\d{1,2})分)?", re.ASCII)
_DAY = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{4})年(\d{1,2})月(\d{1,2})日", re.ASCII)
_MONTH_DAY = re.compile(r"(\d{1,2})[-/.](\d{1,2})|(\d{1,2})月(\d{1,2})日", re.ASCII)
_LEAP_YEAR = 2024


def time_of(text: str) -> time:
    """8:30, or 8時30分. Raises ValueError."""
    found = _TIME.fullmatch(text)
    if found is None:
        raise ValueError("no time")
    hour, minute = found[1] or found[3], found[2] or found[4] or "0"
    return time(int(hour), int(minute))


def in_usual_widths(text: str) -> str:
    """What was typed, without spaces around it."""
    return unicodedata.normalize("NFKC", text).strip()


def day_of(text: str) -> date:
    """2026-10-12, 2026/10/12 or 2026年10月12日; never without its year. Raises ValueError."""
    found = _DAY.fullmatch(text)
    if found is None:
        raise ValueError("no day")
    return date(int(found[1] or found[5]), int(found[3] or found[6]), int(found[4] or found[7]))


def month_day_of(text: str) -> str:
    """12-29, 12/29 or 12月29日, as `YearlyClosing` has it. Raises ValueError."""
    found = _MONTH_DAY.fullmatch(text)
    if found is None:
        raise ValueError("no day of the year")
    return date(_LEAP_YEAR, int(found[1] or found[3]), int(found[2] or found[4])).strftime("%m-%d")


def weeks_of(text: str) -> tuple[int, ...]:
    """2,4 or 第2・第4. Raises ValueError."""
    weeks = tuple(sorted({int(part) for part in re.split(r"[,、・\s]+", text.replace("第", "")) if part}))
    if not set(weeks) <= {1, 2, 3, 4, 5}:
        raise ValueError("no weeks of a month")
    return weeks
