"""What every step is, and the steps that errands share. A step holds what its page shows and nothing else."""

from dataclasses import field
from datetime import datetime
from enum import Enum, StrEnum

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.records.link import Link
from kiosk.domain.records.records import Draft, Intent, Purpose
from kiosk.domain.records.reservation import Reservation
from kiosk.domain.report import opinion_survey
from kiosk.domain.values.lazy_dataclass import dataclass


class Bare(Enum):
    """What every step is that holds nothing: a member of an enum, which an errand may have of its own.

    Its value is the name by which a log and the register know it.
    """


class Plain(Bare):
    HOME = "Home"
    NEEDS = "Needs"
    MISSING = "Missing"  #: of what is needed, something is not there or not known
    WHO = "Who"
    PLACE_CARD = "PlaceCard"
    CHECKING_CARD = "CheckingCard"
    CARD_FINE = "CardFine"  #: the answer to "check my card": it can be used
    NEAR_END = "NearEnd"  #: the certificate can still be used, and ought to be renewed
    NOT_RESERVED = "NotReserved"  #: the holder came to link, or to look, and has no reservation yet
    HAVE_MYKEY = "HaveMyKey"  #: has the holder, of whom this register knows nothing, a MyKey ID already?
    CHOOSE_MEASURE = "ChooseMeasure"  #: several measures can be linked now: which one
    MY_STATUS = "MyStatus"  #: the holder's reservation and links
    CHOOSE_TOPIC = "ChooseTopic"  #: what there is to read about the programme
    CHOOSE_WAY = "ChooseWay"  #: the other ways to apply
    CHOOSE_TICKET = "ChooseTicket"  #: what the visitor came for
    NO_TICKET = "NoTicket"  #: no number could be given


@dataclass(frozen=True)
class Carrying:
    """What every step is that holds something."""


Step = Bare | Carrying

Kind = type[Carrying] | Bare
"""What tells one step from another, whatever it holds."""


@dataclass(frozen=True)
class PinRequest:
    """What the PIN is asked for. `before`: the page that showed it, to which Back leads.

    `attempt` 2: another counter was faster, so nothing was recorded and the PIN is asked for the same once more.
    """

    purpose: Purpose
    before: Step | None = None
    attempt: int = 1


@dataclass(frozen=True)
class LastTry(Carrying):
    """One try is left: the holder chooses whether to use it."""

    wanted: PinRequest


@dataclass(frozen=True)
class EnterPin(Carrying):
    wanted: PinRequest
    rejected: bool = False


@dataclass(frozen=True)
class ForgottenPin(Carrying):
    """What to do without the number. `before`: where it was asked for; nothing was sent."""

    before: EnterPin


@dataclass(frozen=True)
class VerifyingPin(Carrying):
    wanted: PinRequest


@dataclass(frozen=True)
class LookingUp(Carrying):
    """The register is asked of this holder: whether there is anything, or, after the PIN, what it is."""

    proven: bool = False


@dataclass(frozen=True)
class Recording(Carrying):
    """The record is drafted, signed and committed, in this order. Committing cannot be called back.

    `proven_at`: when the card accepted the PIN that was given for this intent.
    """

    intent: Intent
    proven_at: datetime
    draft: Draft | None = None
    committing: bool = False
    attempt: int = 1


@dataclass(frozen=True)
class Settling(Carrying):
    """The card left while its record was being committed: the register's answer decides what is said."""

    session: int


class PrintState(StrEnum):
    NOT_ASKED = "not_asked"
    PRINTING = "printing"
    PRINTED = "printed"
    FAILED = "failed"  #: nothing tells that it came out

    @property
    def may_be_asked(self) -> bool:
        """Whether it can be printed now: one slip is enough for one person."""
        return self in (PrintState.NOT_ASKED, PrintState.FAILED)


@dataclass(frozen=True)
class Reserved(Carrying):
    """`joined`: it was reserved with an earlier certificate."""

    reservation: Reservation
    new: bool
    joined: bool = False
    slip: PrintState = PrintState.NOT_ASKED


@dataclass(frozen=True)
class Linked(Carrying):
    link: Link
    slip: PrintState = PrintState.NOT_ASKED


@dataclass(frozen=True)
class Refused(Carrying):
    """`until`: the moment from which the errand works, where it is known. `pin_sent`: no answer to a PIN has come.

    `contested`: the link that has the account which was typed, for the staff alone.
    """

    refusal: Refusal
    until: datetime | None = field(default=None, repr=False)
    contested: int | None = field(default=None, repr=False)
    pin_sent: bool = field(default=False, compare=False)


@dataclass(frozen=True)
class Between(Carrying):
    """Between two people: nothing is left of the one before. `kept`: an earlier errand of the session was recorded.

    `asks`: what the finished errand was, about which three questions are asked; None: nothing is.
    `pin_sent`: no answer to a PIN has come, and the card may have counted it.
    """

    ending: Ending
    since: datetime
    kept: bool = False
    asks: Errand | None = None
    answered: tuple[tuple[opinion_survey.SurveyQuestion, opinion_survey.SurveyAnswer], ...] = ()
    pin_sent: bool = field(default=False, compare=False)

    @property
    def is_unsure(self) -> bool:
        """Whether nobody knows if the record was made."""
        return self.ending is Ending.OUTCOME_UNKNOWN


def kinds() -> frozenset[Kind]:
    """Of all steps that the program has loaded."""
    return frozenset({*(step for own in Bare.__subclasses__() for step in own), *Carrying.__subclasses__()})


def kind_of(step: Step) -> Kind:
    return step if isinstance(step, Bare) else type(step)


def name_of(kind: Kind) -> str:
    """By which a log and the register know the step: nothing that it holds is in it."""
    return kind.value if isinstance(kind, Bare) else kind.__name__


def is_proven(step: Step) -> bool:
    """Whether the card may have a verified PIN: the machine works on what it was given for, and nobody can touch."""
    return isinstance(step, Recording) or (isinstance(step, LookingUp) and step.proven)
