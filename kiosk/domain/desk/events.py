"""What can happen at the desk: a clerk's touch, the time, what the citizen beside does, and answers."""

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.clerk_answers import (
    Allowed,
    ChangeAnswer,
    ClerksListed,
    Denied,
    LoginAnswer,
    NotAnswered,
    OwnChangeAnswer,
    UnlockAnswer,
)
from kiosk.domain.desk.view import CitizenView
from kiosk.domain.health import HealthFound
from kiosk.domain.leaflets import Title
from kiosk.domain.passphrases import Passphrase, QuickCode


@dataclass(frozen=True)
class Tick:
    """Time has passed."""


@dataclass(frozen=True)
class CitizenMoved:
    """The citizen's screen shows something else now."""

    view: CitizenView


# --- coming and going


@dataclass(frozen=True)
class Touched:
    """Somebody is at the desk."""


@dataclass(frozen=True)
class FirstTyped:
    """Who will be the first administrator."""

    login: str
    name: str = field(repr=False)
    passphrase: Passphrase


@dataclass(frozen=True)
class LogInTyped:
    login: str
    passphrase: Passphrase


@dataclass(frozen=True)
class CodeTyped:
    code: QuickCode


@dataclass(frozen=True)
class CodeWanted:
    """A clerk chooses the code that will unlock what they lock."""

    passphrase: Passphrase
    code: QuickCode


@dataclass(frozen=True)
class PassphraseWanted:
    """A clerk chooses another passphrase."""

    old: Passphrase
    new: Passphrase


@dataclass(frozen=True)
class LockPressed:
    pass


@dataclass(frozen=True)
class LogOutPressed:
    """Also of a locked desk: another clerk takes it over."""


# --- what a clerk does; each is asked of the register before it is done


class Room(StrEnum):
    RECEPTION = "reception"
    CALLS = "calls"
    READERS = "readers"
    MYSELF = "myself"


@dataclass(frozen=True)
class RoomChosen:
    room: Room


@dataclass(frozen=True)
class BackSent:
    """The citizen's screen goes one page back."""


@dataclass(frozen=True)
class EndSent:
    """The citizen's session ends."""


@dataclass(frozen=True)
class PageSent:
    """The citizen's screen shows a leaflet."""

    title: Title


@dataclass(frozen=True)
class AccountCompared:
    """The account on the desk is the one that the person brought."""

    account: str = field(repr=False)


@dataclass(frozen=True)
class ReportAsked:
    """Of what the reader doctor has found, for the supplier."""


@dataclass(frozen=True)
class CallTaken:
    pass


@dataclass(frozen=True)
class CallDone:
    pass


@dataclass(frozen=True)
class LeavePressed:
    """Leave the full screen of the citizen's window, or go back to it."""


@dataclass(frozen=True)
class QuitPressed:
    """End the program."""


Act = (
    RoomChosen
    | BackSent
    | EndSent
    | PageSent
    | AccountCompared
    | ReportAsked
    | CallTaken
    | CallDone
    | LeavePressed
    | QuitPressed
)


# --- answers


@dataclass(frozen=True)
class FirstAnswered:
    answer: ChangeAnswer


@dataclass(frozen=True)
class LogInAnswered:
    answer: LoginAnswer


@dataclass(frozen=True)
class CodeAnswered:
    answer: UnlockAnswer


@dataclass(frozen=True)
class OwnAnswered:
    """A clerk wanted to change their own code or passphrase."""

    answer: OwnChangeAnswer


@dataclass(frozen=True)
class ActAnswered:
    """May it be done?"""

    act: Act
    answer: Allowed | Denied | NotAnswered


ClerksAnswer = ClerksListed | NotAnswered
DeskTouch = (
    Touched | FirstTyped | LogInTyped | CodeTyped | CodeWanted | PassphraseWanted | LockPressed | LogOutPressed | Act
)
DeskAnswer = ClerksAnswer | FirstAnswered | LogInAnswered | CodeAnswered | OwnAnswered | ActAnswered | HealthFound
DeskHappening = Tick | CitizenMoved | DeskTouch | DeskAnswer
