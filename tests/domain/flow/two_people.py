"""What must hold at every moment for two people, whatever they and the machine do."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass

from kiosk.domain.card.card import CardFacts, Certificate, Pin
from kiosk.domain.card.diagnostics import UNREAD, DiagnosticStep, Finding, StepId
from kiosk.domain.city.account_entry import Entry
from kiosk.domain.flow import Counter, Flow
from kiosk.domain.flow.effects import CommitRecord, VerifyPin
from kiosk.domain.flow.errands.doctor.steps import Compared, Examined, Examining, PlaceAnother, Reread, Rereading
from kiosk.domain.flow.events import EarlierFound, Event, NotRecorded, PinEntered, Press, Recorded, Typed
from kiosk.domain.flow.steps import Between, EnterPin, LastTry, Plain, Recording, Settling, kind_of
from kiosk.domain.office.visit import Ending
from kiosk.domain.records.certificate_joins import EarlierReservation, JoinDraft
from kiosk.domain.records.link import CancellationDraft, Link, LinkDraft, LinkIntent
from kiosk.domain.records.record_signing import Signature
from kiosk.domain.records.reservation import Reservation, ReservationDraft
from tests.domain.flow.pages import TICKETING
from tests.fakes.office.desk import FakeCard, Machine, Runner

OF_A_PERSON = (
    CardFacts,
    Certificate,
    Pin,
    Reservation,
    ReservationDraft,
    Link,
    LinkDraft,
    LinkIntent,
    CancellationDraft,
    JoinDraft,
    EarlierReservation,
    Entry,
    Signature,
)

OF_NOBODY = (Plain.HOME, Between, Examining, Examined, Rereading, Reread, PlaceAnother, Compared, *TICKETING)
"""Steps without a session."""


def reachable(value: object) -> Iterator[object]:
    """The value and everything in it. What the city set for the machine is nobody's."""
    yield value
    if isinstance(value, Counter):
        return
    if is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from reachable(getattr(value, field.name))
    elif isinstance(value, dict):
        for pair in value.items():
            yield from reachable(pair)
    elif isinstance(value, tuple | list | set | frozenset):
        for item in value:
            yield from reachable(item)


class WatchedMachine(Machine):
    """A machine whose every step is looked at."""

    def __init__(self, counter: Counter, people: tuple[FakeCard, ...]) -> None:
        super().__init__(counter)
        self.people = people
        self.presses = 0
        self.last_tries: set[int] = set()
        self.typed: dict[int | None, set[str]] = {None: set()}
        self.commit_answered = True
        self.offered: set[tuple[int, int]] = set()
        self.sessions_of_commit: dict[bytes, int] = {}

    def send(self, event: Event) -> None:
        session, page, before = self.flow.session, self.page(), len(self.sent)
        if event is Press.USE_LAST_TRY and isinstance(page, LastTry) and session is not None:
            self.last_tries.add(session.id)
        if isinstance(event, EarlierFound):
            self.offered.add((event.session, event.offer.earlier.reservation))
        if isinstance(event, Typed):
            self.typed.setdefault(session.id if session else None, set()).add(event.text)
        super().send(event)
        for effect in self.sent[before:]:
            if isinstance(effect, CommitRecord):
                self.sessions_of_commit[effect.signature.value] = effect.session
        sent = [effect.pin for effect in self.sent[before:] if isinstance(effect, VerifyPin)]
        if isinstance(event, PinEntered):
            self.presses += 1
            assert sent in ([], [event.pin])
        else:
            assert sent == [], f"{event} sent a PIN"
        assert not sent or isinstance(page, EnterPin), "a PIN was sent that no page asked for"
        self.check()

    def is_committing(self) -> bool:
        """Whether the next thing that the register does is a commit."""
        queue = self.pending[Runner.REGISTER]
        return bool(queue) and isinstance(queue[0], CommitRecord)

    def check(self) -> None:
        only_signed_records_of_a_card_that_never_left(self)
        nobody_is_linked_to_the_account_of_another(self)
        nobody_takes_over_what_was_not_offered_to_them(self)
        nothing_of_a_person_without_a_session(self)
        nothing_of_another_card(self)
        verifies = sum(len(card.met) for card in self.people)
        assert verifies <= self.presses
        for session, tries in self.desk.verified:
            assert tries != 1 or session in self.last_tries, "a last try was used without having been chosen"
        if kind_of(self.page()) in OF_NOBODY:
            assert self.flow.session is None
        every_record_is_told(self)
        findings_are_of_the_card_that_lies_there(self)

    def lose_a_result(self) -> None:
        lost = self.results.popleft()
        self.commit_answered = self.commit_answered and not isinstance(lost, Recorded | NotRecorded)

    def texts_of(self, card: FakeCard) -> set[str]:
        """What was typed while this card was the session's."""
        sessions = [session for session, owner in self.desk.owners.items() if owner is card]
        return set().union(*(self.typed.get(session, set()) for session in sessions))

    def mykeys_of(self, card: FakeCard) -> set[str]:
        drafted = {draft.mykey for draft in self.register.drafts if draft.public_key == card.key}
        return drafted | {mykey for key, mykey in self.register.mykeys.items() if key == card.key}


def only_signed_records_of_a_card_that_never_left(machine: WatchedMachine) -> None:
    """The evidence: one power from the PIN to the signature to the commit, of the one card that the record names."""
    for row in machine.register.committed:
        card, power = machine.desk.signed[row.signature.value]
        assert row.draft.public_key == card.key
        assert row.signature.value == card.signs(row.draft.message())
        assert row.seen == (card, power), "the card that signed was not on the reader, under that power, at the commit"


def nobody_is_linked_to_the_account_of_another(machine: WatchedMachine) -> None:
    """One live link a measure, and an account is on one holder's links alone: the accident of 2023."""
    live = [row.draft for row in machine.register.links if row.shown.is_live]
    assert len({(draft.mykey, draft.measure) for draft in live}) == len(live)
    persons = {key: frozenset(machine.register.person_of(key)) for key in {draft.public_key for draft in live}}
    owners = {(draft.account_lookup, persons[draft.public_key]) for draft in live if not draft.account_shared}
    assert len({account for account, _ in owners}) == len(owners)
    for row in machine.register.links:
        session = machine.sessions_of_commit[row.signature.value]
        assert row.draft.account in machine.typed.get(session, set()), "an account that its holder did not type"


def nobody_takes_over_what_was_not_offered_to_them(machine: WatchedMachine) -> None:
    """A reservation is joined in the session for which a clerk found it, and in no other."""
    for row in machine.register.joins:
        assert (machine.sessions_of_commit[row.signature.value], row.draft.reservation) in machine.offered


def every_record_is_told(machine: WatchedMachine) -> None:
    """Each record is in the note of a visit, or will be, or its person was told that the register did not answer.

    So nobody is told that nothing was recorded when it was.
    """
    page, notes = machine.page(), machine.flow.visit_draft
    under_way = isinstance(page, Settling) or (isinstance(page, Recording) and page.committing)
    visits = machine.visits()
    told = sum(visit.recorded for visit in visits) + (notes is not None and notes.recorded)
    unknown = sum(visit.ending is Ending.OUTCOME_UNKNOWN for visit in visits)
    if machine.commit_answered:
        assert told <= len(machine.register.committed) <= told + under_way + unknown


def findings_are_of_the_card_that_lies_there(machine: WatchedMachine) -> None:
    """What the doctor found of a card is on the screen while that card is on the reader, and not over another."""
    page = machine.page()
    if isinstance(page, Examined) and any(step.id in OF_THE_CARD for step in page.found.steps if told_of(step)):
        assert machine.reader.card is machine.doctor.cards[page.run] or machine.reader.moved


OF_THE_CARD = frozenset(list(StepId)[list(StepId).index(StepId.CARD_KIND) :])


def told_of(step: DiagnosticStep) -> bool:
    return step.finding is not Finding.SKIPPED and step.finding not in UNREAD


def nothing_of_a_person_without_a_session(machine: WatchedMachine) -> None:
    if machine.flow.session is not None:
        return
    assert_nothing_of(machine.flow, machine.people, machine)
    if not isinstance(machine.page(), Settling):
        found = [value for value in reachable(machine.flow) if isinstance(value, OF_A_PERSON)]
        assert found == []
        assert not set().union(*machine.typed.values()) & strings_in(machine.flow)


def nothing_of_another_card(machine: WatchedMachine) -> None:
    session = machine.flow.session
    if session is None:
        return
    owner = machine.desk.owners.get(session.id)
    others = tuple(card for card in machine.people if card is not owner)
    # Whoever stands there may type any ID at all; it is then theirs to see, as their own MyKey ID is.
    theirs = machine.typed.get(session.id, set()) | (machine.mykeys_of(owner) if owner is not None else set())
    assert_nothing_of(machine.flow, others, machine, theirs)


def assert_nothing_of(
    flow: Flow, others: tuple[FakeCard, ...], machine: WatchedMachine, theirs: AbstractSet[str] = frozenset()
) -> None:
    values = {value for value in reachable(flow) if isinstance(value, bytes)}
    for card in others:
        assert card.key not in values
        assert not ((machine.mykeys_of(card) | machine.texts_of(card)) - theirs) & strings_in(flow)


def strings_in(flow: Flow) -> set[str]:
    return {value for value in reachable(flow) if isinstance(value, str)}
