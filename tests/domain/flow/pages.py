"""What the pages are to a person, as the tests have it: their own list, beside the tables of the errands."""

from kiosk.domain.flow.errands.doctor.steps import Compared, Examined, Examining, Reread, Rereading
from kiosk.domain.flow.errands.leaflets import Leaflet, LeafletContents, Spots
from kiosk.domain.flow.errands.link.steps import WherePoints
from kiosk.domain.flow.errands.phone import PhoneAdvice, PhoneCode, PhoneCodes, PhoneModel, PhoneQuestion, PhoneVerdict
from kiosk.domain.flow.errands.reserve.join import JoinTold
from kiosk.domain.flow.errands.status import Cancelled
from kiosk.domain.flow.errands.ticket import TakingTicket, YourTicket
from kiosk.domain.flow.steps import Kind, Linked, LookingUp, Plain, Recording, Reserved, Settling, Step, VerifyingPin

BUSY: frozenset[Kind] = frozenset(
    {Plain.CHECKING_CARD, VerifyingPin, LookingUp, Recording, Settling, Examining, Rereading}
)
"""The machine works and the person waits."""

EXAMINED: frozenset[Kind] = frozenset({Examined, Reread, Compared})

DONE: frozenset[Kind] = EXAMINED | {Plain.CARD_FINE, Reserved, Linked, Plain.MY_STATUS, WherePoints, Cancelled}
"""The errand's answer is on the screen: whoever leaves here has finished."""

TICKETING: frozenset[Kind] = frozenset({Plain.CHOOSE_TICKET, TakingTicket, YourTicket, Plain.NO_TICKET})

PHONE: frozenset[Kind] = frozenset({PhoneQuestion, PhoneModel, PhoneVerdict, PhoneCodes, PhoneCode, PhoneAdvice})

READING: frozenset[Kind] = frozenset({Plain.CHOOSE_TOPIC, Plain.CHOOSE_WAY, LeafletContents, Leaflet, Spots})

COPIED: frozenset[Kind] = frozenset(
    {Reserved, JoinTold, Linked, Plain.MY_STATUS, WherePoints, *EXAMINED, *READING, *PHONE}
)
"""What is on the screen is read slowly, copied by hand, or done with a phone."""


def follows_record(step: Step) -> bool:
    """Whether what has just been recorded is shown."""
    match step:
        case Reserved(new=True) | Linked() | Cancelled() | WherePoints(before=Linked()):
            return True
        case _:
            return False
