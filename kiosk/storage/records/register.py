"""The register: each method is one unit of work, done whole or not at all."""

import logging
import secrets
from collections.abc import Callable
from datetime import datetime
from typing import assert_never

from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from sqlalchemy.orm import Session

from kiosk.domain.card.reader_health import HealthFound, ReadingAt
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.counter import Counter
from kiosk.domain.office.record_queries import RecordKind
from kiosk.domain.office.visit import Visit
from kiosk.domain.ports import Clock, ClockGuard
from kiosk.domain.records.certificate_joins import JoinDraft, JoinedSince, JoinIntent
from kiosk.domain.records.contested_accounts import AccountTaken, MyKeyTaken
from kiosk.domain.records.link import CancelIntent, CancellationDraft, LinkDraft, LinkIntent
from kiosk.domain.records.record_signing import Fact, Signature
from kiosk.domain.records.records import Draft, Intent, Record
from kiosk.domain.records.register_answers import (
    DraftAnswer,
    DraftRefusal,
    FindAnswer,
    HolderStatus,
    Holding,
    NotRecordedWhy,
    RecordAnswer,
    StandingAnswer,
    WrongProof,
)
from kiosk.domain.records.reservation import ReservationDraft, ReserveIntent
from kiosk.domain.report.opinion_survey import Opinion
from kiosk.domain.staff.account_answers import NotAnswered, Unsure
from kiosk.domain.staff.desk_log import AuditAction
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.times import in_register
from kiosk.storage.core.engine import READS, overwrite_erased
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.core.failed_commits import is_taken_back
from kiosk.storage.core.keys import HOLDER, RegisterKeys
from kiosk.storage.core.ready_statement import ReadyQuestion
from kiosk.storage.ledger.anchor import AnchorKeeper
from kiosk.storage.ledger.unit_of_work import RegisterUnit
from kiosk.storage.office.noted import row_of
from kiosk.storage.office.readings import health_since
from kiosk.storage.opening.answers import not_answered, reason
from kiosk.storage.recording.new_links import insert_cancellation, insert_link
from kiosk.storage.recording.new_reservations import insert_reservation
from kiosk.storage.recording.persons import Reserver, Rows, answered, reserver_in, shown_reservation
from kiosk.storage.recording.their_links import (
    HAS_LINKS,
    THEIR_LINKS,
    TO_RESERVE,
    draft_cancellation,
    draft_link,
    links_in,
)
from kiosk.storage.recording.written_record import WrittenRecord
from kiosk.storage.records.amendments import Misdated, mark_misdated, record_of
from kiosk.storage.records.committed import is_recorded
from kiosk.storage.records.contested_accounts import asked_free_again, keep_asked
from kiosk.storage.records.holders import RegisterContext, alike_how, choose_mykey, drawn_mykey
from kiosk.storage.records.joins import draft_join, insert_join, joined_to_holder_since
from kiosk.storage.records.links import has_links, most_used
from kiosk.storage.records.reservations import draft_reservation, reservation_of
from kiosk.storage.staff.desk_log import hold_log

log = logging.getLogger(__name__)


class SqlRegister:
    """Implements `domain.ports.Register` for one counter."""

    def __init__(
        self,
        engine: Engine,
        keys: RegisterKeys,
        counter: Counter,
        clock: Clock,
        choose: Callable[[str], str] = secrets.choice,
        anchor: AnchorKeeper | None = None,
        guard: ClockGuard | None = None,
    ) -> None:
        """`anchor`: while it does not hold, nothing is recorded. `guard`: of the clock; practice has none."""
        self._engine = engine
        self._reader = engine.execution_options(**{READS: True})
        self._context = RegisterContext(keys, counter, choose)
        self._clock = clock
        self._anchor = anchor
        self._guard = guard

    def standing(self, public_key: bytes) -> StandingAnswer:
        try:
            with Session(self._reader) as unit:
                rows = self._asked_of(unit, HAS_LINKS, public_key)
                reserver = self._reserver(unit, rows, public_key)
                return HolderStatus.NOTHING if reserver is None else self._standing_of(unit, rows, reserver)
        except (*DAMAGED, StorageError) as error:
            return self._not_answered(error)

    def find(self, public_key: bytes) -> FindAnswer:
        try:
            with Session(self._reader) as unit:
                rows = self._asked_of(unit, THEIR_LINKS, public_key)
                reserver = self._reserver(unit, rows, public_key)
                return None if reserver is None else self._holding(unit, rows, reserver)
        except (*DAMAGED, StorageError) as error:
            return self._not_answered(error)

    def draft(self, public_key: bytes, acting: Capacity, intent: Intent) -> DraftAnswer:
        context, now = self._context, in_register(self._clock.now())
        holder = context.keys.lookup(HOLDER, public_key)
        found: Draft | Refusal | DraftRefusal | AccountTaken | MyKeyTaken
        if (told := self._doubted()) is not None:
            return NotAnswered(told)
        if isinstance(intent, JoinIntent):
            return self._draft_join(holder, public_key, intent, acting)
        try:
            with Session(self._reader) as unit:
                match intent:
                    case ReserveIntent(mykey=typed):
                        drawn = drawn_mykey(context)
                        rows = self._asked_of(unit, TO_RESERVE, public_key, **alike_how(context.keys, drawn))
                        if (reserver := self._reserver(unit, rows, public_key)) is not None:
                            return self._holding(unit, rows, reserver)
                        if typed is not None and (until := self._asked(unit, AuditAction.ASK_MYKEY, now)) is not None:
                            return DraftRefusal(Refusal.ASKED_TOO_OFTEN, until)
                        is_first = typed is None and rows[0].holder_id is None and not rows[0].is_alike
                        mykey = drawn if is_first else choose_mykey(context, unit, holder, typed)
                        found = MyKeyTaken()
                        if mykey is not None:
                            found = draft_reservation(context, holder, public_key, mykey, acting, now)
                    case LinkIntent():
                        found = draft_link(context, unit, holder, public_key, intent, acting, now)
                    case CancelIntent():
                        found = draft_cancellation(context, unit, holder, public_key, intent, now)
                    case _:
                        assert_never(intent)
        except (*DAMAGED, StorageError) as error:
            return self._not_answered(error)
        if isinstance(found, AccountTaken | MyKeyTaken):
            return self._taken(found)
        return DraftRefusal(found) if isinstance(found, Refusal) else found

    def _asked(self, unit: Session, audit_action: AuditAction, now: datetime) -> datetime | None:
        return asked_free_again(unit, self._context.counter.name, audit_action, now)

    def _taken(self, taken: AccountTaken | MyKeyTaken) -> DraftRefusal | NotAnswered:
        """Told once it is kept: who asks where it cannot be kept learns nothing."""
        try:
            with RegisterUnit(self._engine, self._context.keys) as unit:
                keep_asked(self._context, unit, taken, in_register(self._clock.now()))
                unit.commit()
        except (*DAMAGED, StorageError) as error:
            return self._not_answered(error)
        if isinstance(taken, MyKeyTaken):
            return DraftRefusal(Refusal.MYKEY_TAKEN)
        return DraftRefusal(Refusal.ACCOUNT_TAKEN, contested=taken.link)

    def _draft_join(self, holder: bytes, public_key: bytes, intent: JoinIntent, acting: Capacity) -> DraftAnswer:
        """A unit that writes: a proof that is wrong is counted, also when two counters try at once."""
        now = in_register(self._clock.now())
        try:
            with RegisterUnit(self._engine, self._context.keys) as unit:
                found = draft_join(self._context, unit, holder, public_key, intent, acting, now)
                unit.commit()
        except (*DAMAGED, StorageError) as error:
            return self._not_answered(error)
        match found:
            case Refusal():
                return DraftRefusal(found)
            case JoinDraft():
                return found
            case _:
                return WrongProof(found)

    def record(self, draft: Draft, signature: Signature, holds: Callable[[], bool]) -> RecordAnswer:
        """Commits only while the card that signed is still held: it is asked last, inside the unit of work.

        The clock is asked once more before, for it may have moved since the draft was dated.
        """
        if self._doubted() is not None:
            return NotRecordedWhy.UNAVAILABLE
        committed: Record | None = None
        try:
            with RegisterUnit(self._engine, self._context.keys, expires=False) as unit:
                written = self._insert(unit, draft, signature)
                if not self._is_dated(unit, written):
                    return NotRecordedWhy.CLOCK
                unit.enter()
                if not holds():
                    return NotRecordedWhy.CARD_GONE
                committed = written.shown
                unit.commit()
        except IntegrityError:
            return NotRecordedWhy.CONFLICT
        except (*DAMAGED, StorageError) as error:
            why = reason(self._engine, error)
            if committed is None or (is_kept := self._is_kept(draft, signature)) is False:
                log.error("not recorded: %s", why)
                return NotRecordedWhy.UNAVAILABLE
            log.error("%s: %s", "recorded" if is_kept else "not known whether recorded", why)
            if is_kept is None:
                return Unsure()
        if isinstance(draft, CancellationDraft):
            overwrite_erased(self._engine)
        return committed

    def _is_kept(self, draft: Draft, signature: Signature) -> bool | None:
        """After a commit that failed: whether the record is there. None: that cannot be found out now."""
        if not is_taken_back(self._engine):
            return None
        try:
            with Session(self._reader) as unit:
                return is_recorded(unit, draft, signature)
        except SQLAlchemyError:
            return None

    def _doubted(self) -> str | None:
        return None if self._anchor is None else self._anchor.told()

    def _is_dated(self, unit: Session, written: WrittenRecord) -> bool:
        """Whether the record's time may count. By a clock that is known to be wrong it is marked."""
        doubt = self._guard.doubt() if self._guard is not None else None
        if doubt is None or doubt.accepted is None:
            return doubt is None
        hold_log(unit)
        said = Misdated(in_register(self._clock.now()), doubt.accepted.clerk, self._context.counter.name)
        if (row := record_of(unit, written.kind, written.number)) is not None:
            mark_misdated(self._context.keys, unit, row, said)
        return True

    def _insert(self, unit: RegisterUnit, draft: Draft, signature: Signature) -> WrittenRecord:
        """Everything that the record needs, written and not yet committed."""
        context = self._context
        match draft:
            case ReservationDraft():
                return insert_reservation(context.keys, unit, draft, signature)
            case LinkDraft():
                return insert_link(context, unit, draft, signature, in_register(self._clock.now()))
            case CancellationDraft():
                return insert_cancellation(context, unit, draft, signature)
            case JoinDraft():
                row = insert_join(context, unit, draft, signature)
                return WrittenRecord(reservation_of(context.keys, row), RecordKind.RESERVATION, row.id)
            case _:
                assert_never(draft)

    def rank(self) -> tuple[str, ...]:
        """The catalogue's own order has to do where the register does not answer."""
        try:
            with Session(self._reader) as unit:
                return most_used(self._context, unit)
        except SQLAlchemyError as error:
            log.error("services not ranked: %s", reason(self._engine, error))
            return ()

    def note(self, noted: Visit | ReadingAt | Opinion) -> None:
        """What cannot be noted must not stop the next person."""
        row = row_of(noted, self._context.counter.name)
        try:
            with Session(self._engine) as unit:
                unit.add(row)
                unit.commit()
        except SQLAlchemyError as error:
            log.error("%s not noted: %s", row.__tablename__, reason(self._engine, error))

    def health(self) -> HealthFound:
        try:
            return HealthFound(health_since(self._reader, in_register(self._clock.now())))
        except StorageError as error:
            log.error("%s", error)
            return HealthFound(None)

    def _asked_of(self, unit: Session, question: ReadyQuestion, public_key: bytes, **named: Fact) -> Rows:
        holder = self._context.keys.lookup(HOLDER, public_key)
        return answered(unit.connection(), question, self._context.counter.programme.key, holder, **named)

    def _reserver(self, unit: Session, rows: Rows, public_key: bytes) -> Reserver | None:
        holder = self._context.keys.lookup(HOLDER, public_key)
        return reserver_in(unit, self._context.keys, rows, self._context.counter.programme.key, holder)

    def _standing_of(self, unit: Session, rows: Rows, reserver: Reserver) -> HolderStatus:
        if self._joined(unit, reserver):
            return HolderStatus.JOINED
        has_any = rows[0].has_links if reserver.row is None else has_links(self._context, unit, reserver.row)
        return HolderStatus.LINKED if has_any else HolderStatus.RESERVED

    def _joined(self, unit: Session, reserver: Reserver) -> tuple[JoinedSince, ...]:
        return () if reserver.row is None else joined_to_holder_since(unit, self._context.keys, reserver.holder)

    def _holding(self, unit: Session, rows: Rows, reserver: Reserver) -> Holding:
        links, since = links_in(self._context, unit, rows, reserver), self._joined(unit, reserver)
        return Holding(shown_reservation(reserver), links, since)

    def _not_answered(self, error: Exception) -> NotAnswered:
        log.error("the register did not answer: %s", reason(self._engine, error))
        return not_answered(self._engine, error)
