"""Three people with their cards, a clerk and one machine, on which a history is played move by move."""

from collections import deque
from copy import copy
from dataclasses import replace
from datetime import datetime
from functools import cache

from kiosk.domain.flow import Counter
from kiosk.domain.flow.events import Cue, DoctorResult, Event, Press, Result
from kiosk.domain.flow.steps import EnterPin
from kiosk.domain.records.link import LinkState
from kiosk.domain.records.record_signing import Signature
from kiosk.domain.records.records import Draft, Record
from kiosk.domain.values.capacity import Mode
from kiosk.domain.values.times import JST
from tests.fakes.around.clock import WEDNESDAY_MORNING, FakeClock
from tests.fakes.office.desk import FakeCard, FakeDesk, FakePrinter, Machine, Runner, a_counter
from tests.fakes.office.register import FakeRegister, LinkedRow
from tests.people.oracle import KnownPerson, Oracle

IN_JULY = datetime(2022, 7, 6, 10, tzinfo=JST)
EARLIER = "34679ACD"
PEOPLE = (
    KnownPerson("hanako", b"the key of Hanako's card", "1234", "1234567890123456", EARLIER),
    KnownPerson("taro", b"the key of Taro's card", "9876", "9999888877776666"),
    KnownPerson("jiro", b"the key of Jiro's card", "4649", "5555444433332222"),
)


@cache
def places() -> tuple[tuple[Counter, datetime], ...]:
    """A kiosk, a counter with a clerk beside, and a programme of several measures that bind each other."""
    kiosk = a_counter()
    return (
        (kiosk, WEDNESDAY_MORNING),
        (replace(kiosk, mode=Mode.COUNTER), WEDNESDAY_MORNING),
        (a_counter("mynapoint-2022"), IN_JULY),
    )


class WatchedRegister(FakeRegister):
    """Tells the oracle what it commits, as it commits it."""

    world: "World"

    def commit(self, draft: Draft, signature: Signature) -> Record:
        self.world.oracle.committed(self.world, draft)
        return super().commit(draft, signature)


class World(Machine):
    """`front`: who stands there and touches. `cuts`: how often a card lost its power unasked; `lifts`: by a hand.

    `lifts_noticed`: when the monitor looked last.
    """

    def __init__(self, place: int, desk: type[FakeDesk] = FakeDesk) -> None:
        counter, begins = places()[place]
        super().__init__(counter, FakeClock(begins))
        self.desk = desk(self.reader)
        if counter.mode is Mode.COUNTER:
            # Hanako's certificate was renewed since. The clerk may find it for her, and for anybody else.
            self.clock.moment = begins.replace(year=begins.year - 2)
            self.register.another_counter_reserves(b"the key of an earlier certificate", EARLIER)
            self.clock.moment = begins
        self._watch()
        self.oracle = Oracle()
        self.front = 0  #: in PEOPLE
        self.cuts = self.lifts = self.lifts_noticed = 0
        self.late: deque[Result | DoctorResult] = deque()  #: results that hang somewhere
        self.touched_at = begins
        years = begins.replace(year=begins.year - 1), begins.replace(year=begins.year + 3)
        self.cards = [FakeCard(person.key, person.pin, not_before=years[0], not_after=years[1]) for person in PEOPLE]
        self.look()

    def _watch(self) -> None:
        kept = vars(self.register)
        self.register = WatchedRegister(self.register.counter, self.clock, self._witness)
        vars(self.register).update(kept, clock=self.clock, witness=self._witness, world=self)

    def fork(self) -> "World":
        """The same world once more, to be played on in another way. No PIN may be on its way to the card."""
        other = object.__new__(type(self))
        vars(other).update(vars(self))
        cards = {id(card): copy(card) for card in self.cards}
        other.cards = list(cards.values())
        for card in other.cards:
            card.met = []
        other.clock = FakeClock(self.clock.moment)
        other.reader = copy(self.reader)
        other.reader.card = cards.get(id(self.reader.card))
        held = self.desk.held
        other.desk = type(self.desk)(other.reader)
        other.desk.held = None if held is None else replace(held, card=cards[id(held.card)])
        rows = self.register
        other._watch()
        for name in ("rows", "cancellations", "joins"):
            setattr(other.register, name, list(getattr(rows, name)))
        other.register.links = [copy(row) for row in rows.links]
        other.register.mykeys, other.register.wrong_proofs = dict(rows.mykeys), dict(rows.wrong_proofs)
        other.register.visits, other.register.readings, other.register.drafts = [], [], []
        other.printer = FakePrinter()
        other.pending = {runner: deque(queue) for runner, queue in self.pending.items()}
        other.results, other.late = deque(self.results), deque(self.late)
        other.sent = []
        other.oracle = self.oracle.fork()
        return other

    @property
    def can_fork(self) -> bool:
        return not self.pending[Runner.CARD]

    # --- what everything passes

    def send(self, event: Event) -> None:
        super().send(event)
        self.oracle.look(self)

    def look(self) -> None:
        self.lifts_noticed = self.lifts
        super().look()

    def touch(self, event: Event) -> None:
        self.touched_at = self.clock.now()
        self.send(event)

    # --- people

    @property
    def person(self) -> KnownPerson:
        return PEOPLE[self.front]

    def holder(self) -> KnownPerson | None:
        """Whose card lies there."""
        card = self.reader.card
        return None if card is None else next(person for person in PEOPLE if person.key == card.key)

    def give_pin(self) -> None:
        """Whoever stands there gives their own PIN, for what they want; for anything else they do not give it."""
        wanted = self.page()
        if isinstance(wanted, EnterPin) and not self.person.wants(self, wanted.wanted.purpose):
            self.touch(Press.ELSEWHERE)
            return
        self.press_pin(self.person.pin, by=self.person)

    def guess_pin(self, digits: str) -> None:
        """An accomplice, the clerk's keyboard, a scanner."""
        self.press_pin(digits, by=None)

    def press_pin(self, digits: str, by: KnownPerson | None) -> None:
        page = self.page()
        if by is not None and isinstance(page, EnterPin) and self.holder() is by and self.reader.card is not None:
            self.oracle.gave(self, by, page.wanted.purpose)
        self.touched_at = self.clock.now()
        self.type_pin(digits)

    def put_card(self) -> None:
        if self.reader.card is None:
            self.reader.put(self.cards[self.front])

    def take_card(self) -> None:
        """Whoever stands there takes what lies there, theirs or not."""
        if self.reader.card is not None:
            self.reader.pull()
            self.cuts += 1
            self.lifts += 1

    # --- trouble, time, the clerk

    def lose_power(self) -> None:
        self.reader.cut()
        self.cuts += 1

    def fail(self, *, attached: bool, service: bool) -> None:
        self.reader.fail(attached=attached, service=service)
        self.cuts += 1

    def mend(self) -> None:
        self.reader.attached = self.reader.service = self.register.works = True
        self.reader.mute = self.reader.second = False

    def pass_time(self, seconds: int) -> None:
        self.clock.go_on(seconds=seconds)
        self.send(Cue.TICK)
        self.oracle.waited(self)

    def hold_back(self) -> None:
        if self.results:
            self.late.append(self.results.popleft())

    def come_late(self) -> None:
        if self.late:
            self.send(self.late.popleft())

    def cancel_at_desk(self, number: int) -> None:
        """The clerk cancels the link that their form names."""
        live = [row for row in self.register.links if row.shown.is_live]
        if live:
            row: LinkedRow = live[number % len(live)]
            row.state = LinkState.CANCELLED
