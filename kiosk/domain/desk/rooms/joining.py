"""Offering the reservation whose story is told to the holder of the card beside: two clerks confirm it."""

from dataclasses import replace
from enum import StrEnum

from kiosk.domain.desk.effects import TellCitizen
from kiosk.domain.desk.events import Command
from kiosk.domain.desk.rows import DeskRows, KeptCommand
from kiosk.domain.desk.state import Desk, DeskAdvance, DeskRefusal, Sent
from kiosk.domain.flow.events import EarlierFound
from kiosk.domain.office.join_confirmation import JoinConfirmation, JoinConfirmed, JoinNotConfirmed
from kiosk.domain.office.record_queries import FoundRecord, RecordKind
from kiosk.domain.records.certificate_joins import EarlierReservation, may_follow
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class EarlierOffered(Command):
    """Two clerks offer the reservation whose story is told to the holder beside, who may show that it is theirs.

    Of the session that the clerks saw: the next person may have come before the register answers.
    """

    session: int
    confirmation: JoinConfirmation

    def wipe(self) -> None:
        self.confirmation.wipe()


class JoinProblem(StrEnum):
    NOT_LIVE = "not_live"
    NOBODY = "nobody"  #: no holder of a good card without a reservation stands there
    OLDER = "older"  #: the certificate there is not younger than the reservation


def reservation_told(desk: Desk) -> FoundRecord | None:
    """The reservation whose story the desk tells; None: it tells of none."""
    timeline = desk.search.timeline
    record = timeline.record if timeline is not None else None
    return record if isinstance(record, FoundRecord) and record.kind is RecordKind.RESERVATION else None


def join_problem(desk: Desk, record: FoundRecord) -> JoinProblem | None:
    """Why this reservation cannot be offered; None when it can."""
    if not record.is_live:
        return JoinProblem.NOT_LIVE
    if not desk.citizen.may_join or desk.citizen.certified_from is None:
        return JoinProblem.NOBODY
    return None if may_follow(desk.citizen.certified_from, record.recorded_at) else JoinProblem.OLDER


def earlier_of(record: FoundRecord) -> EarlierReservation:
    return EarlierReservation(record.id, record.recorded_at, record.counter)


def confirming(desk: Desk) -> Desk:
    return replace(desk, search=replace(desk.search, confirmed=None))


def confirmed(desk: Desk, act: EarlierOffered, answer: JoinConfirmed | JoinNotConfirmed) -> DeskAdvance:
    """It is offered to whom the two have seen, and to nobody else."""
    if isinstance(answer, JoinNotConfirmed):
        return replace(desk, search=replace(desk.search, confirmed=answer)), ()
    if act.session != desk.citizen.session:
        return replace(desk, refusal=DeskRefusal(Action.JOIN_CERTIFICATE, is_late=True, act=act)), ()
    sent = Sent(answer, desk.citizen.errand, earlier=reservation_told(desk))
    desk = replace(desk, search=replace(desk.search, confirmed=answer), sent=sent)
    return desk, (TellCitizen(EarlierFound(act.session, answer.offer)),)


ROWS: DeskRows = (KeptCommand(EarlierOffered, Action.JOIN_CERTIFICATE, confirmed, begins=confirming, once=True),)
