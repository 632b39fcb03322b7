"""What people type, paste or write in a sheet, in one form; and times and days as they write them."""

import re
import unicodedata
from contextlib import suppress
from datetime import date, datetime, time

from kiosk.domain.values.times import JST, at

_TIME = re.compile(r"(\d{1,2}):(\d{2})|(\d{1,2})時(?:(\d{1,2})分)?", re.ASCII)
_DAY = re.compile(
    r"(?P<era>[^\W0-9]{0,2})(?P<year>[0-9]{1,4}|元)"
    r"(?:(?P<mark>[-/.])(?P<month>[0-9]{1,2})(?P=mark)(?P<day>[0-9]{1,2})|年(?P<month_>[0-9]{1,2})月(?P<day_>[0-9]{1,2})日)"
)
_MONTH_DAY = re.compile(r"(\d{1,2})[-/.](\d{1,2})|(\d{1,2})月(\d{1,2})日", re.ASCII)
_LEAP_YEAR = 2024
_ERAS = (
    ("明治", "M", date(1868, 1, 25)),
    ("大正", "T", date(1912, 7, 30)),
    ("昭和", "S", date(1926, 12, 25)),
    ("平成", "H", date(1989, 1, 8)),
    ("令和", "R", date(2019, 5, 1)),
)
_FIRST_DAYS = {spelt: first for name, letter, first in _ERAS for spelt in (name, name[0], letter)}
# The forms of one kanji that Unicode has for other systems' sake. NFC would put the common form in their place, and a
# name would be spelt otherwise than its bearer does.
_COMPOSABLE = re.compile("[^\uf900-\ufaff\U0002f800-\U0002fa1f]+")
# Hyphens and dashes of any kind between digits; an input method for kana gives the long mark.
_DASH = re.compile(r"(?<=\d)\s*[‐‑‒–—―−ー─]\s*(?=\d)")
# Since the day on which My Number began; and no programme is planned for the next century.
FIRST_DAY, LAST_DAY = date(2015, 10, 5), date(2100, 12, 31)


def time_of(text: str) -> time:
    """8:30, or 8時30分. Raises ValueError."""
    found = _TIME.fullmatch(text)
    if found is None:
        raise ValueError("no time")
    hour, minute = found[1] or found[3], found[2] or found[4] or "0"
    return time(int(hour), int(minute))


def composed(text: str) -> str:
    """A text of any kind: each voicing mark and accent joined to its letter, which a Mac keeps apart."""
    return _COMPOSABLE.sub(lambda part: unicodedata.normalize("NFC", part[0]), text)


def in_usual_widths(text: str) -> str:
    """A number, date or key: letters, digits and katakana of the usual width, and no spaces around it."""
    return _DASH.sub("-", unicodedata.normalize("NFKC", text).strip())


def day_of(text: str) -> date:
    """2026-10-12, 2026/10/12, 2026年10月12日, 令和8年10月12日, R8.10.12; never without its year.

    Raises ValueError, with a sentence, for what is none and for one before `FIRST_DAY` or after `LAST_DAY`.
    """
    with suppress(ValueError):
        day = _counted(text)
        require_usual(day)
        return day
    raise ValueError(f"{text!r} is no day from {FIRST_DAY} to {LAST_DAY}; write it like 2020-10-12")


def _counted(text: str) -> date:
    """In the calendar in which it is written. Raises ValueError."""
    found = _DAY.fullmatch("".join(text.split()))
    if found is None:
        raise ValueError("no day")
    month, day = int(found["month"] or found["month_"]), int(found["day"] or found["day_"])
    era, year = found["era"].upper(), found["year"]
    if not era:
        if len(year) < 4:
            raise ValueError("no year")
        return date(int(year), month, day)
    first = _FIRST_DAYS.get(era)
    if first is None or len(year) > 2:
        raise ValueError("no era")
    counted = date(first.year - 1 + (1 if year == "元" else int(year)), month, day)
    if counted < first:
        raise ValueError("before its era")
    return counted


def require_usual(day: date) -> None:
    """Raises ValueError for a day outside of all that the program is about: beyond it, clocks and zones overflow."""
    if not FIRST_DAY <= day <= LAST_DAY:
        raise ValueError(f"{day} is no day from {FIRST_DAY} to {LAST_DAY}")


def moment_of(text: str, hour: time) -> datetime:
    """A day, at `hour` of the city hall's clock, or a day and a time like 2020-10-12T10:00. Raises ValueError."""
    day, _, clock = text.replace("T", " ", 1).partition(" ")
    found = at(day_of(day), hour)
    if not clock:
        return found
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is no day and time; write it like 2020-10-12T10:00") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=JST)


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
