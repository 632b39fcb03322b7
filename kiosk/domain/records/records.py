"""The kinds of record: what the holder wants recorded, the draft that the card signs, what is then shown."""

from kiosk.domain.records.certificate_joins import JoinDraft, JoinIntent, is_proof
from kiosk.domain.records.link import CancelIntent, CancellationDraft, Link, LinkDraft, LinkIntent
from kiosk.domain.records.reservation import Reservation, ReservationDraft, ReserveIntent
from kiosk.domain.values.lazy_dataclass import dataclass

Intent = ReserveIntent | LinkIntent | CancelIntent | JoinIntent
Draft = ReservationDraft | LinkDraft | CancellationDraft | JoinDraft
Record = Reservation | Link


@dataclass(frozen=True)
class StatusInquiry:
    """The holder wants to see what is recorded of them. Nothing is signed for it."""


Purpose = StatusInquiry | Intent
"""What a PIN is given for: one thing."""


def fulfils(draft: Draft, purpose: Purpose) -> bool:
    """Whether the draft is what the PIN was given for, and nothing else."""
    match purpose, draft:
        case ReserveIntent(mykey=typed), ReservationDraft(mykey=mykey):
            return typed in (None, mykey)
        case LinkIntent() as wanted, LinkDraft():
            written = LinkIntent(draft.measure, draft.service, draft.account, draft.codes, draft.clerk_confirmed)
            return written == wanted
        case CancelIntent(reference=wanted_reference), CancellationDraft(reference=reference):
            return reference == wanted_reference
        case JoinIntent(offer=offer, typed=typed), JoinDraft(reservation=reservation, mykey=mykey):
            return reservation == offer.earlier.reservation and is_proof(typed, mykey)
        case _:
            return False
