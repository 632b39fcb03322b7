"""What is set at the desk: a closed list of settings, what each may be, and what a counter is with it."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import TypeVar, assert_never

from kiosk.domain.city.municipality import Hours, OnHoliday, SpecialDay, YearlyClosing
from kiosk.domain.staff.account_answers import Denied, NotAnswered
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.mynumber import is_my_number
from kiosk.domain.values.times import Period

T = TypeVar("T")


class SettingName(StrEnum):
    HOURS = "hours"
    CLOSINGS = "closings"
    HOLIDAYS = "holidays"
    SPECIAL = "special"
    MAINTENANCE = "maintenance"
    PROGRAMME = "programme"
    COUNTER_NAME = "counter_name"
    PRINTER = "printer"
    READER_NAME = "reader_name"


CALENDAR = (
    SettingName.HOURS,
    SettingName.CLOSINGS,
    SettingName.HOLIDAYS,
    SettingName.SPECIAL,
    SettingName.MAINTENANCE,
)
"""These count at every counter, and at once; the others from the next start on."""

OF_THIS_MACHINE = frozenset({SettingName.COUNTER_NAME, SettingName.PRINTER, SettingName.READER_NAME})
LONGEST_NAME, LONGEST_TEXT = 20, 128


@dataclass(frozen=True)
class WeeklyHours:
    rows: tuple[Hours, ...]


@dataclass(frozen=True)
class YearlyClosings:
    rows: tuple[YearlyClosing, ...]


@dataclass(frozen=True)
class HolidayRules:
    """What an ordinary day's hours do on a national holiday, and what a Saturday's do."""

    weekday: OnHoliday
    saturday: OnHoliday


@dataclass(frozen=True)
class SpecialDays:
    rows: tuple[SpecialDay, ...]


@dataclass(frozen=True)
class Maintenance:
    """When the platform is down."""

    rows: tuple[Period, ...]


@dataclass(frozen=True)
class TextSetting:
    """A setting that is one word or name; an empty one says that there is none, or that any will do."""

    name: SettingName
    text: str


SettingValue = WeeklyHours | YearlyClosings | HolidayRules | SpecialDays | Maintenance | TextSetting


@dataclass(frozen=True)
class SettingChange:
    """What a clerk wants set. `value` None: as the files say again.

    `after` is the number of the change that they saw last (0: none), so that nobody undoes what they have not seen.
    """

    name: SettingName
    value: SettingValue | None
    after: int = 0


class SettingFault(StrEnum):
    """Why what was set cannot be used any more; what the files say counts instead."""

    DAMAGED = "damaged"  #: it is not as it was set
    GONE = "gone"  #: a programme that does not come with the program any more


@dataclass(frozen=True)
class SettingOverride:
    """One change of one setting, with who made it when; of a damaged one that may be lost."""

    number: int
    at: datetime | None
    clerk: str
    counter: str
    name: SettingName
    value: SettingValue | None
    fault: SettingFault | None = None


class SettingNotSavedWhy(StrEnum):
    SAME = "same"  #: it says so already
    OVERTAKEN = "overtaken"  #: somebody else changed it meanwhile
    UNFIT = "unfit"  #: the parts of it do not fit together
    NO_HOURS = "no_hours"  #: the counter would never be open


@dataclass(frozen=True)
class SettingSaved:
    made: SettingOverride


@dataclass(frozen=True)
class SettingNotSaved:
    """Nothing was changed."""

    name: SettingName
    why: SettingNotSavedWhy


SetAnswer = SettingSaved | SettingNotSaved | Denied | NotAnswered


@dataclass(frozen=True)
class SettingChoices:
    """What there is to choose from: programmes by key and name, the printers and readers of this machine."""

    programmes: tuple[tuple[str, str], ...] = ()
    printers: tuple[str, ...] = ()
    readers: tuple[str, ...] = ()
    aside: tuple[str, ...] = ()  #: readers that are set aside, by name, for they never are empty


def name_answered(answer: SettingSaved | SettingNotSaved) -> SettingName:
    return answer.made.name if isinstance(answer, SettingSaved) else answer.name


def action_for(name: SettingName) -> Action:
    return Action.EDIT_CALENDAR if name in CALENDAR else Action.EDIT_SETTINGS


def name_of(value: SettingValue) -> SettingName:
    match value:
        case WeeklyHours():
            return SettingName.HOURS
        case YearlyClosings():
            return SettingName.CLOSINGS
        case HolidayRules():
            return SettingName.HOLIDAYS
        case SpecialDays():
            return SettingName.SPECIAL
        case Maintenance():
            return SettingName.MAINTENANCE
        case TextSetting(name=name):
            return name
        case _:
            assert_never(value)


# --- what fits


def change_refusal(before: SettingOverride | None, change: SettingChange) -> SettingNotSavedWhy | None:
    """Why it is not set now. `before`: what was set last, None for nothing.

    Somebody may have changed it since the clerk saw it. Who presses twice has not been overtaken.
    """
    present = None if before is None else before.value
    is_whole = before is None or before.fault is None
    if is_whole and present == change.value:
        return SettingNotSavedWhy.SAME
    if (before.number if before is not None else 0) != change.after:
        return SettingNotSavedWhy.OVERTAKEN
    if change.value is None:
        return None
    return validate_setting(change.value) if name_of(change.value) is change.name else SettingNotSavedWhy.UNFIT


def validate_setting(value: SettingValue) -> SettingNotSavedWhy | None:
    """Why this cannot be set, whoever wants it and however it was typed."""
    match value:
        case WeeklyHours(rows=()):
            return SettingNotSavedWhy.NO_HOURS
        case WeeklyHours(rows):
            fits = not any(meet(one, other) for one, other in _pairs(rows))
        case YearlyClosings(rows):
            fits = len(set(rows)) == len(rows)
        case SpecialDays(rows):
            fits = len({row.day for row in rows}) == len(rows)
        case Maintenance(rows):
            fits = not any(overlap(one, other) for one, other in _pairs(rows))
        case HolidayRules():
            fits = True
        case TextSetting(name, text):
            fits = name not in CALENDAR and text_fits(name, text)
        case _:
            assert_never(value)
    return None if fits else SettingNotSavedWhy.UNFIT


def _pairs(rows: Sequence[T]) -> Iterable[tuple[T, T]]:
    return ((one, other) for place, one in enumerate(rows) for other in rows[place + 1 :])


def meet(one: Hours, other: Hours) -> bool:
    """Whether some day has both, at the same time of the day."""
    weeks = not one.nth or not other.nth or bool(set(one.nth) & set(other.nth))
    at_once = one.opens < other.closes and other.opens < one.closes
    return weeks and at_once and bool(set(one.days) & set(other.days))


def overlap(one: Period, other: Period) -> bool:
    return one.start < other.end and other.start < one.end


def text_fits(name: SettingName, text: str) -> bool:
    """In one line, not too long, and no 個人番号; a programme has a key."""
    longest = LONGEST_NAME if name is SettingName.COUNTER_NAME else LONGEST_TEXT
    if name is SettingName.PROGRAMME and not text:
        return False
    return len(text) <= longest and text.isprintable() and text == text.strip() and not is_my_number(text)
