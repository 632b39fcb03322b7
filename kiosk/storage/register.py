"""The register: each method is one unit of work, done whole or not at all."""

import logging
import secrets
from collections.abc import Callable

from sqlalchemy import Engine, select
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from sqlalchemy.orm import Session

from kiosk.domain import mykey as mykeys
from kiosk.domain.flow.events import (
    Drafted,
    MyKeyTaken,
    NoReservation,
    NotRecorded,
    NotRecordedWhy,
    Recorded,
    RegisterFailed,
    ReservationFound,
)
from kiosk.domain.flow.state import Counter
from kiosk.domain.ports import Clock
from kiosk.domain.reservation import Acting, Reservation, ReservationDraft, Signature
from kiosk.domain.times import in_register
from kiosk.domain.visit import Visit
from kiosk.storage.engine import READS
from kiosk.storage.errors import StorageError
from kiosk.storage.keys import RegisterKeys
from kiosk.storage.tables import HolderRow, MyKeyRow, ReservationRow, VisitRow

log = logging.getLogger(__name__)

HOLDER, MYKEY, PUBLIC_KEY = "holder", "mykey", "public_key"
_DRAWS = 20


class SqlRegister:
    """Implements `domain.ports.Register` for one counter."""

    def __init__(
        self,
        engine: Engine,
        keys: RegisterKeys,
        counter: Counter,
        clock: Clock,
        choose: Callable[[str], str] = secrets.choice,
    ) -> None:
        self._engine = engine
        self._reader = engine.execution_options(**{READS: True})
        self._keys = keys
        self._counter = counter
        self._clock = clock
        self._choose = choose

    def find(self, session: int, public_key: bytes) -> ReservationFound | NoReservation | RegisterFailed:
        try:
            with Session(self._reader) as unit:
                row = self._reservation(unit, self._keys.lookup(HOLDER, public_key))
                return NoReservation(session) if row is None else ReservationFound(session, self._shown(row))
        except (SQLAlchemyError, StorageError) as error:
            return _failed(session, error)

    def draft(
        self, session: int, public_key: bytes, acting: Acting, mykey: str | None
    ) -> Drafted | ReservationFound | MyKeyTaken | RegisterFailed:
        holder = self._keys.lookup(HOLDER, public_key)
        try:
            with Session(self._reader) as unit:
                if (row := self._reservation(unit, holder)) is not None:
                    return ReservationFound(session, self._shown(row))
                chosen = self._choose_mykey(unit, holder, mykey)
        except (SQLAlchemyError, StorageError) as error:
            return _failed(session, error)
        if chosen is None:
            return MyKeyTaken(session)
        counter = self._counter
        draft = ReservationDraft(
            holder=holder,
            public_key=public_key,
            mykey=chosen,
            mykey_lookup=self._keys.lookup(MYKEY, chosen.encode()),
            programme=counter.programme.key,
            acting=acting,
            terms=counter.programme.terms.version,
            counter=counter.name,
            mode=counter.mode,
            recorded_at=in_register(self._clock.now()),
        )
        return Drafted(session, draft)

    def record(
        self, session: int, draft: ReservationDraft, signature: Signature, holds: Callable[[int], bool]
    ) -> Recorded | NotRecorded:
        """Commits only while the card that signed is still held: it is asked last, inside the unit of work."""
        try:
            with Session(self._engine) as unit:
                unit.add(
                    ReservationRow(
                        holder=self._holder(unit, draft),
                        programme=draft.programme,
                        acting=draft.acting.value,
                        terms=draft.terms,
                        counter=draft.counter,
                        mode=draft.mode.value,
                        recorded_at=draft.recorded_at,
                        signature=signature.value,
                        scheme=signature.scheme,
                    )
                )
                unit.flush()
                if not holds(session):
                    return NotRecorded(session, NotRecordedWhy.CARD_GONE)
                unit.commit()
        except IntegrityError:
            return NotRecorded(session, NotRecordedWhy.CONFLICT)
        except (SQLAlchemyError, StorageError) as error:
            log.error("not recorded: %s", type(error).__name__)
            return NotRecorded(session, NotRecordedWhy.UNAVAILABLE)
        return Recorded(session, Reservation(draft.mykey, draft.programme, draft.recorded_at))

    def note(self, visit: Visit) -> None:
        """Keep the log of sessions. One that cannot be written must not stop the next person."""
        row = VisitRow(
            started_at=visit.started_at,
            ended_at=visit.ended_at,
            errand=visit.errand.value,
            ending=visit.ending.value,
            refusal=visit.refusal.value if visit.refusal else None,
            checks=" ".join(code.value for code in visit.checks),
            recorded=visit.recorded,
            acting=visit.acting.value if visit.acting else None,
            programme=visit.programme,
            language=visit.language,
            counter=visit.counter,
            mode=visit.mode.value,
        )
        try:
            with Session(self._engine) as unit:
                unit.add(row)
                unit.commit()
        except SQLAlchemyError as error:
            log.error("visit not noted: %s", type(error).__name__)

    def _reservation(self, unit: Session, holder: bytes) -> ReservationRow | None:
        query = (
            select(ReservationRow)
            .join(HolderRow)
            .where(HolderRow.lookup == holder, ReservationRow.programme == self._counter.programme.key)
        )
        return unit.scalars(query).one_or_none()

    def _choose_mykey(self, unit: Session, holder: bytes, typed: str | None) -> str | None:
        """The holder's own MyKey ID, the typed one, or a new one; None when the typed one is somebody else's."""
        known = unit.scalars(select(HolderRow).where(HolderRow.lookup == holder)).one_or_none()
        if known is not None:
            own = self._open(known.mykey)
            return own if typed in (None, own) else None
        if typed is not None:
            return None if self._exists(unit, typed) else typed
        for _ in range(_DRAWS):
            drawn = mykeys.issue(self._choose)
            if not self._exists(unit, drawn):
                return drawn
        return None

    def _exists(self, unit: Session, value: str) -> bool:
        lookup = self._keys.lookup(MYKEY, value.encode())
        return unit.scalars(select(MyKeyRow.id).where(MyKeyRow.lookup == lookup)).first() is not None

    def _holder(self, unit: Session, draft: ReservationDraft) -> HolderRow:
        known = unit.scalars(select(HolderRow).where(HolderRow.lookup == draft.holder)).one_or_none()
        if known is not None:
            if known.mykey.lookup != draft.mykey_lookup:
                raise IntegrityError("the holder has another MyKey ID", None, ValueError())
            return known
        sealed = self._keys.seal(MYKEY, draft.mykey.encode())
        return HolderRow(
            lookup=draft.holder,
            sealed_public_key=self._keys.seal(PUBLIC_KEY, draft.public_key),
            mykey=MyKeyRow(lookup=draft.mykey_lookup, sealed=sealed),
        )

    def _shown(self, row: ReservationRow) -> Reservation:
        return Reservation(self._open(row.holder.mykey), row.programme, row.recorded_at)

    def _open(self, row: MyKeyRow) -> str:
        return self._keys.open(MYKEY, row.sealed).decode()


def _failed(session: int, error: Exception) -> RegisterFailed:
    log.error("the register did not answer: %s", type(error).__name__)
    return RegisterFailed(session)
