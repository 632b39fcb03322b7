"""A register in memory that keeps the real one's promises: unique, asked at commit, whole or not at all."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import assert_never

from kiosk.domain.card.reader_health import HealthFound, ReadingAt, health_of
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.counter import Counter
from kiosk.domain.office.visit import Visit
from kiosk.domain.ports import Clock
from kiosk.domain.records.certificate_joins import TRIES, JoinDraft, JoinedSince, JoinIntent, is_proof
from kiosk.domain.records.link import CancelIntent, CancellationDraft, Link, LinkDraft, LinkIntent, LinkState, tail
from kiosk.domain.records.link_rules import (
    account_key,
    account_space,
    link_refusal,
    linked,
    may_cancel,
    may_share_account,
)
from kiosk.domain.records.record_signing import Signature
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
from kiosk.domain.records.reservation import Reservation, ReservationDraft, ReserveIntent
from kiosk.domain.report.opinion_survey import Opinion
from kiosk.domain.staff.account_answers import NotAnswered
from kiosk.domain.values import mykey as mykeys
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.times import in_register

FAILED = NotAnswered("The register did not answer. Nothing was changed.")


def nothing() -> None:
    pass


@dataclass(frozen=True)
class CommittedRow:
    """A committed reservation, and what the reader held at the moment of the commit."""

    draft: ReservationDraft
    signature: Signature
    seen: object

    @property
    def shown(self) -> Reservation:
        return Reservation(self.draft.mykey, self.draft.programme, self.draft.recorded_at)


@dataclass
class LinkedRow:
    """A committed link; a cancellation is a row of its own, and changes the state here."""

    draft: LinkDraft
    signature: Signature
    seen: object
    state: LinkState = LinkState.RECORDED

    @property
    def shown(self) -> Link:
        draft = self.draft
        return Link(
            draft.reference,
            draft.mykey,
            draft.programme,
            draft.measure,
            draft.service,
            tail(draft.account),
            self.state,
            draft.entered_at,
            draft.entered_at,
        )


@dataclass(frozen=True)
class CancelledRow:
    draft: CancellationDraft
    signature: Signature
    seen: object


@dataclass(frozen=True)
class JoinedRow:
    """A renewed certificate that was joined to the one that reserved."""

    draft: JoinDraft
    signature: Signature
    seen: object
    earlier_key: bytes


@dataclass
class FakeRegister:
    """Implements `domain.ports.Register`. `witness` is asked what the reader holds when a record is committed.

    `is_dated`: the clock can be right.
    """

    counter: Counter
    clock: Clock
    witness: Callable[[], object] = nothing
    rows: list[CommittedRow] = field(default_factory=list)
    links: list[LinkedRow] = field(default_factory=list)
    cancellations: list[CancelledRow] = field(default_factory=list)
    joins: list[JoinedRow] = field(default_factory=list)
    visits: list[Visit] = field(default_factory=list)
    readings: list[ReadingAt] = field(default_factory=list)
    opinions: list[Opinion] = field(default_factory=list)
    mykeys: dict[bytes, str] = field(default_factory=dict)
    drafts: list[ReservationDraft | JoinDraft] = field(default_factory=list)
    wrong_proofs: dict[int, int] = field(default_factory=dict)
    works: bool = True
    is_dated: bool = True
    before_commit: Callable[[], None] = nothing
    after_commit: Callable[[], None] = nothing
    _issued: int = 0

    @property
    def committed(self) -> list[CommittedRow | LinkedRow | CancelledRow | JoinedRow]:
        return [*self.rows, *self.links, *self.cancellations, *self.joins]

    def standing(self, public_key: bytes) -> StandingAnswer:
        match self.find(public_key):
            case None:
                return HolderStatus.NOTHING
            case NotAnswered() as failed:
                return failed
            case Holding(joined=joined) if joined:
                return HolderStatus.JOINED
            case Holding(links=links):
                return HolderStatus.LINKED if links else HolderStatus.RESERVED

    def find(self, public_key: bytes) -> FindAnswer:
        if not self.works:
            return FAILED
        row = self._row(public_key, self.counter.programme.key)
        if row is None:
            return None
        return Holding(row.shown, self._links_of(public_key), self._joined_since(public_key))

    def draft(self, public_key: bytes, acting: Capacity, intent: Intent) -> DraftAnswer:
        if not self.works:
            return FAILED
        found: Draft | Refusal | Holding | int
        match intent:
            case ReserveIntent(mykey=mykey):
                found = self._draft_reservation(public_key, acting, mykey)
            case LinkIntent():
                found = self._draft_link(public_key, acting, intent)
            case CancelIntent(reference=reference):
                found = self._draft_cancellation(public_key, reference)
            case JoinIntent():
                found = self._draft_join(public_key, acting, intent)
        match found:
            case Refusal():
                return DraftRefusal(found)
            case int():
                return WrongProof(found)
            case _:
                return found

    def record(self, draft: Draft, signature: Signature, holds: Callable[[], bool]) -> RecordAnswer:
        self.before_commit()
        if not self.works:
            return NotRecordedWhy.UNAVAILABLE
        if not self._fits(draft):
            return NotRecordedWhy.CONFLICT
        if not self.is_dated:
            return NotRecordedWhy.CLOCK
        if not holds():
            return NotRecordedWhy.CARD_GONE
        shown = self.commit(draft, signature)
        self.after_commit()
        return shown

    def _joined_since(self, public_key: bytes) -> tuple[JoinedSince, ...]:
        person = [row for row in self.joins if row.earlier_key in self.person_of(public_key)]
        own = max((place for place, row in enumerate(person) if row.draft.public_key == public_key), default=-1)
        return tuple(JoinedSince(row.draft.joined_at, row.draft.counter) for row in person[own + 1 :])

    def rank(self) -> tuple[str, ...]:
        counted = [row.draft.service for row in self.links if row.shown.is_live]
        return tuple(sorted(set(counted), key=lambda key: (-counted.count(key), key)))

    def note(self, noted: Visit | ReadingAt | Opinion) -> None:
        match noted:
            case Visit():
                self.visits.append(noted)
            case ReadingAt():
                self.readings.append(noted)
            case Opinion():
                self.opinions.append(noted)
            case _:
                assert_never(noted)

    def health(self) -> HealthFound:
        return HealthFound(health_of(self.readings) if self.works else None)

    def commit(self, draft: Draft, signature: Signature) -> Record:
        seen = self.witness()
        match draft:
            case ReservationDraft():
                row = CommittedRow(draft, signature, seen)
                self.rows.append(row)
                self.mykeys[draft.public_key] = draft.mykey
                return row.shown
            case LinkDraft():
                link = LinkedRow(draft, signature, seen)
                self.links.append(link)
                return link.shown
            case CancellationDraft():
                self.cancellations.append(CancelledRow(draft, signature, seen))
                (ended,) = (row for row in self.links if row.draft.reference == draft.reference)
                ended.state = LinkState.CANCELLED
                return ended.shown
            case JoinDraft():
                earlier = self.rows[draft.reservation - 1]
                self.joins.append(JoinedRow(draft, signature, seen, earlier.draft.public_key))
                self.mykeys[draft.public_key] = draft.mykey
                return earlier.shown

    def another_counter_reserves(self, public_key: bytes, mykey: str) -> None:
        """What a second counter on the same register may do at any moment."""
        drafted = self.draft(public_key, Capacity.HOLDER, ReserveIntent(mykey))
        assert isinstance(drafted, ReservationDraft)
        self.commit(drafted, Signature(b"made at another counter", "fake"))

    def another_counter_links(self, public_key: bytes, intent: LinkIntent) -> None:
        drafted = self.draft(public_key, Capacity.HOLDER, intent)
        assert isinstance(drafted, LinkDraft), drafted
        self.commit(drafted, Signature(b"made at another counter", "fake"))

    def another_counter_issues(self, mykey: str) -> None:
        self.mykeys[b"a holder at another counter, for " + mykey.encode()] = mykey

    def hand_over(self) -> None:
        for row in self.links:
            row.state = LinkState.HANDED_OVER

    # --- drafting

    def _draft_reservation(
        self, public_key: bytes, acting: Capacity, mykey: str | None
    ) -> ReservationDraft | Refusal | Holding:
        found = self.find(public_key)
        if isinstance(found, Holding):
            return found
        own = self.mykeys.get(public_key)
        chosen = own or mykey or self._issue()
        if mykey not in (None, chosen) or (own is None and chosen in self.mykeys.values()):
            return Refusal.MYKEY_TAKEN
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
        return draft

    def _draft_link(self, public_key: bytes, acting: Capacity, intent: LinkIntent) -> LinkDraft | Refusal:
        programme, service = self.counter.programme, self.counter.catalogue.service(intent.service)
        row = self._row(public_key, programme.key)
        if row is None:
            return Refusal.NOT_RESERVED
        assert service is not None
        if (refusal := link_refusal(programme, intent.measure, service, self._links_of(public_key))) is not None:
            return refusal
        self._issued += 1
        draft = LinkDraft(
            holder=row.draft.holder,
            public_key=public_key,
            mykey=row.draft.mykey,
            mykey_lookup=row.draft.mykey_lookup,
            account=intent.account,
            account_lookup=sha256(account_key(account_space(programme, service), intent.account)).digest(),
            account_space=account_space(programme, service),
            codes=intent.codes,
            reference=f"{self._issued:010}",
            programme=programme.key,
            measure=intent.measure,
            service=service.key,
            account_shared=False,
            clerk_confirmed=intent.clerk_confirmed,
            acting=acting,
            terms=programme.linking.terms.version,
            counter=self.counter.name,
            mode=self.counter.mode,
            entered_at=in_register(self.clock.now()),
        )
        if self._has_free_account(draft):
            return draft
        shares = may_share_account(programme, acting, clerk_confirmed=intent.clerk_confirmed)
        return replace(draft, account_shared=True) if shares else Refusal.ACCOUNT_TAKEN

    def _draft_cancellation(self, public_key: bytes, reference: str) -> CancellationDraft | Refusal:
        own = [link for link in self._links_of(public_key) if link.reference == reference]
        if not own or not may_cancel(self.counter.programme, own[0], self.clock.now()):
            return Refusal.CANCEL_OVER
        return CancellationDraft(
            holder=sha256(b"holder" + public_key).digest(),
            public_key=public_key,
            reference=reference,
            counter=self.counter.name,
            mode=self.counter.mode,
            cancelled_at=in_register(self.clock.now()),
        )

    def _draft_join(self, public_key: bytes, acting: Capacity, intent: JoinIntent) -> JoinDraft | Refusal | int:
        """A number: so many tries are left."""
        number = intent.offer.earlier.reservation
        place = number - 1
        if not 0 <= place < len(self.rows) or public_key in self.mykeys:
            return Refusal.NOT_JOINED
        earlier = self.rows[place].draft
        left = TRIES - self.wrong_proofs.get(number, 0)
        if left <= 0:
            return Refusal.NOT_PROVEN
        if not is_proof(intent.typed, earlier.mykey):
            self.wrong_proofs[number] = TRIES - left + 1
            return left - 1
        draft = JoinDraft(
            holder=sha256(b"holder" + public_key).digest(),
            public_key=public_key,
            earlier=earlier.holder,
            mykey=earlier.mykey,
            mykey_lookup=earlier.mykey_lookup,
            reservation=number,
            programme=earlier.programme,
            acting=acting,
            clerk=intent.offer.clerk,
            second=intent.offer.second,
            counter=self.counter.name,
            mode=self.counter.mode,
            joined_at=in_register(self.clock.now()),
        )
        self.drafts.append(draft)
        return draft

    # --- what is unique

    def _fits(self, draft: Draft) -> bool:
        match draft:
            case ReservationDraft():
                person = self.person_of(draft.public_key)
                others = {mykey for key, mykey in self.mykeys.items() if key not in person}
                own = self.mykeys.get(draft.public_key, draft.mykey)
                known = self._row(draft.public_key, draft.programme)
                return known is None and draft.mykey not in others and own == draft.mykey
            case LinkDraft():
                return self._has_free_account(draft) and linked(self._links_of(draft.public_key), draft.measure) is None
            case CancellationDraft():
                states = [row.state for row in self.links if row.draft.reference == draft.reference]
                return states == [LinkState.RECORDED]
            case JoinDraft():
                return draft.public_key not in self.mykeys

    def _has_free_account(self, draft: LinkDraft) -> bool:
        owners = {
            row.draft.public_key
            for row in self.links
            if row.shown.is_live and row.draft.account_lookup == draft.account_lookup
        }
        return draft.account_shared or owners <= self.person_of(draft.public_key)

    def person_of(self, public_key: bytes) -> set[bytes]:
        """All certificates of this one's holder."""
        person = {public_key}
        for _ in self.joins:
            for join in self.joins:
                if person & {join.draft.public_key, join.earlier_key}:
                    person |= {join.draft.public_key, join.earlier_key}
        return person

    def _links_of(self, public_key: bytes) -> tuple[Link, ...]:
        person = self.person_of(public_key)
        return tuple(row.shown for row in reversed(self.links) if row.draft.public_key in person)

    def _row(self, public_key: bytes, programme: str) -> CommittedRow | None:
        person = self.person_of(public_key)
        fits = (row for row in self.rows if row.draft.public_key in person and row.draft.programme == programme)
        return next(fits, None)

    def _issue(self) -> str:
        # Like the real one it is random to the holder; unlike it, the same in every run.
        self._issued += 1
        spread = iter(sha256(b"draw %d" % self._issued).digest())
        return mykeys.issue(lambda alphabet: alphabet[next(spread) % len(alphabet)])
