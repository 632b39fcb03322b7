"""What the shell does for the desk, and how it answers. An effect of one room alone stands in that room."""

from enum import Enum
from typing import Any

from kiosk.domain.desk.events import Command, DeskEvent
from kiosk.domain.flow.events import Cue, FromDesk, Touch
from kiosk.domain.flow.state import Beside
from kiosk.domain.office.record_queries import Query
from kiosk.domain.staff.attendance import Locked
from kiosk.domain.staff.clerks import Action, Clerk
from kiosk.domain.staff.desk_log import AuditAction
from kiosk.domain.values.display import Zoom
from kiosk.domain.values.lazy_dataclass import dataclass


class DeskEffect:
    pass


class Asking(DeskEffect):
    """Its answer has a row of its own in the table of the desk."""


class LookUp(Asking, Enum):
    """What is looked up as it is now."""

    CLERKS = "clerks"  #: is there any? The first administrator is asked for where there is none
    ACCOUNTS = "accounts"  #: of all clerks, for the room that changes them
    READERS = "readers"
    QUEUE = "queue"  #: who waits, and who is called
    INCIDENTS = "incidents"  #: the newest, and how many are open
    LINKS = "links"  #: how many wait to be handed over
    HANDED_OVER = "handed_over"  #: the files that no provider has answered
    SHIFT_NOTES = "shift_notes"  #: those that are open, and the newest that were ticked
    SETTINGS = "settings"  #: what was set at the desk
    OFFERS = "offers"  #: what a setting can be chosen from
    PLACES = "places"  #: where a file of the desk can be written


@dataclass(frozen=True)
class Authenticate(DeskEffect):
    """Whether what was typed is right. `of`: whose it has to be; None: of whom it says itself."""

    typed: DeskEvent
    of: Clerk | Locked | None = None


@dataclass(frozen=True)
class NoteLeaving(DeskEffect):
    """A clerk has locked the desk, or logged out."""

    clerk: Clerk
    audit_action: AuditAction


@dataclass(frozen=True)
class AskFor(DeskEffect):
    """May this clerk do it now? The question and its answer are kept in the desk's log, with what it is about or seeks.

    `beside`: who was there when it was pressed.
    """

    clerk: Clerk
    action: Action
    act: DeskEvent
    about: str | Query
    beside: Beside


@dataclass(frozen=True)
class Do(DeskEffect):
    """What the register has allowed, or a clerk's room needs."""

    act: DeskEvent


@dataclass(frozen=True)
class Perform(DeskEffect):
    """Do it if this clerk may now: judged, done and kept in the desk's log in one unit of work."""

    clerk: Clerk
    act: Command


@dataclass(frozen=True)
class TellCitizen(DeskEffect):
    """Let this happen in the citizen's flow."""

    event: FromDesk | Touch | Cue


@dataclass(frozen=True)
class KeepZoom(DeskEffect):
    """Of this machine, for the next start too."""

    zoom: Zoom


@dataclass(frozen=True)
class EffectAnswered:
    """What came of an effect. `is_late`: who asked has left the desk. What was typed the desk knows again by itself."""

    asked: DeskEffect
    answer: Any
    is_late: bool = False


def subject_of(effect: DeskEffect) -> object:
    """By what an answer finds its row: the event that the effect carries out, or the effect itself."""
    match effect:
        case Do(act) | Perform(_, act):
            return act
        case Authenticate(typed):
            return typed
        case _:
            return effect
