"""A register in memory that keeps the real one's promises: unique, asked at commit, whole or not at all."""

from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256

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


def nothing() -> None:
    pass


@dataclass(frozen=True)
class Row:
    """A committed record, and what the reader held at the moment of the commit."""

    draft: ReservationDraft
    signature: Signature
    seen: object

    @property
    def shown(self) -> Reservation:
        return Reservation(self.draft.mykey, self.draft.programme, self.draft.recorded_at)


@dataclass
class FakeRegister:
    """Implements `domain.ports.Register`. `witness` is asked what the reader holds when a record is committed."""

    counter: Counter
    clock: Clock
    witness: Callable[[], object] = nothing
    rows: list[Row] = field(default_factory=list)
    visits: list[Visit] = field(default_factory=list)
    mykeys: dict[bytes, str] = field(default_factory=dict)
    drafts: list[ReservationDraft] = field(default_factory=list)
    works: bool = True
    before_commit: Callable[[], None] = nothing
    after_commit: Callable[[], None] = nothing
    _issued: int = 0

    def find(self, session: int, public_key: bytes) -> ReservationFound | NoReservation | RegisterFailed:
        if not self.works:
            return RegisterFailed(session)
        row = self._row(public_key, self.counter.programme.key)
        return NoReservation(session) if row is None else ReservationFound(session, row.shown)

    def draft(
        self, session: int, public_key: bytes, acting: Acting, mykey: str | None
    ) -> Drafted | ReservationFound | MyKeyTaken | RegisterFailed:
        found = self.find(session, public_key)
        if not isinstance(found, NoReservation):
            return found
        own = self.mykeys.get(public_key)
        chosen = own or mykey or self._issue()
        if mykey not in (None, chosen) or (own is None and chosen in self.mykeys.values()):
            return MyKeyTaken(session)
        draft = ReservationDraft(
            holder=sha256(b"holder" + public_key).digest(),
            public_key=public_key,
            mykey=chosen,
            mykey_lookup=sha256(b"mykey" + chosen.encode()).digest(),
            programme=self.counter.programme.key,
            acting=acting,
            terms=self.counter.programme.terms.version,
            counter=self.counter.name,
            mode=self.counter.mode,
            recorded_at=in_register(self.clock.now()),
        )
        self.drafts.append(draft)
        return Drafted(session, draft)

    def record(
        self, session: int, draft: ReservationDraft, signature: Signature, holds: Callable[[int], bool]
    ) -> Recorded | NotRecorded:
        self.before_commit()
        if not self.works:
            return NotRecorded(session, NotRecordedWhy.UNAVAILABLE)
        if not self._fits(draft):
            return NotRecorded(session, NotRecordedWhy.CONFLICT)
        if not holds(session):
            return NotRecorded(session, NotRecordedWhy.CARD_GONE)
        row = self.commit(draft, signature)
        self.after_commit()
        return Recorded(session, row.shown)

    def note(self, visit: Visit) -> None:
        self.visits.append(visit)

    def commit(self, draft: ReservationDraft, signature: Signature) -> Row:
        row = Row(draft, signature, self.witness())
        self.rows.append(row)
        self.mykeys[draft.public_key] = draft.mykey
        return row

    def another_counter_reserves(self, public_key: bytes, mykey: str) -> None:
        """What a second counter on the same register may do at any moment."""
        drafted = self.draft(0, public_key, Acting.HOLDER, mykey)
        assert isinstance(drafted, Drafted)
        self.commit(drafted.draft, Signature(b"made at another counter", "fake"))

    def another_counter_issues(self, mykey: str) -> None:
        self.mykeys[b"a holder at another counter, for " + mykey.encode()] = mykey

    def _fits(self, draft: ReservationDraft) -> bool:
        others = {mykey for key, mykey in self.mykeys.items() if key != draft.public_key}
        own = self.mykeys.get(draft.public_key, draft.mykey)
        return self._row(draft.public_key, draft.programme) is None and draft.mykey not in others and own == draft.mykey

    def _row(self, public_key: bytes, programme: str) -> Row | None:
        fits = (row for row in self.rows if (row.draft.public_key, row.draft.programme) == (public_key, programme))
        return next(fits, None)

    def _issue(self) -> str:
        # Like the real one it is random to the holder; unlike it, the same in every run.
        self._issued += 1
        spread = iter(sha256(b"draw %d" % self._issued).digest())
        return mykeys.issue(lambda alphabet: alphabet[next(spread) % len(alphabet)])
