"""Two people, two cards, one machine: every order of touches, cards, troubles and effects that chance finds."""

import os
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kiosk.domain.city.programme import MyKeySource
from kiosk.domain.flow.errands.link.steps import ChooseService
from kiosk.domain.flow.errands.reserve.mykey import EnterMyKey
from kiosk.domain.flow.events import (
    Answered,
    CancelChosen,
    CapacityChosen,
    EarlierFound,
    ErrandChosen,
    Picked,
    PointsAsked,
    Press,
    ServiceChosen,
    Touch,
    Typed,
    WaitOverruled,
)
from kiosk.domain.flow.steps import Plain, Refused, Reserved
from kiosk.domain.office.tickets import TicketErrand
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.certificate_joins import EarlierReservation, JoinOffer
from kiosk.domain.report.opinion_survey import SurveyAnswer, SurveyQuestion
from kiosk.domain.values.capacity import Capacity
from tests.domain.flow.two_people import WatchedMachine
from tests.fakes.around.clock import WEDNESDAY_MORNING
from tests.fakes.office.desk import FakeCard, Runner, a_counter
from tests.fakes.office.register import nothing
from tests.fakes.office.services import ACCOUNT, CODE, ELSEWHERE, OTHER_ACCOUNT, PAY, PAY_SHOPPING

COUNTER = replace(a_counter(), tickets=True, asks=True)
ACCOUNTS = (ACCOUNT, OTHER_ACCOUNT)
IDS = ("ABCD3467", "ACDE7643")
PLAIN: tuple[Touch, ...] = (
    Press.NEXT,
    Press.BACK,
    Press.END,
    Press.USE_LAST_TRY,
    Press.PRINT,
    Press.ELSEWHERE,
    Press.CALL_STAFF,
    Press.CLOSE_CALL,
    Press.LINK,
    Press.CALCULATOR,
    Press.SKIP_FIELD,
    Press.SHOW_MYKEY,
    Press.HAS_MYKEY,
    Press.HAS_NO_MYKEY,
    Press.EXAMINE,
    Press.EXAMINE,
    Press.REREAD,
    Press.COMPARE,
    Press.REPORT,
    PointsAsked(PAY.key),
    Press.TICKET,
    Picked(TicketErrand.OTHER),
    Answered(SurveyQuestion.CLEAR, SurveyAnswer.YES),
    *(ServiceChosen(service.key) for service in (PAY, PAY_SHOPPING, ELSEWHERE)),
)


def _offer(reservation: int) -> JoinOffer:
    return JoinOffer(
        EarlierReservation(reservation, WEDNESDAY_MORNING - timedelta(days=3 * 365), "counter-1"), "mori", "yama"
    )


class TwoPeople(RuleBasedStateMachine):
    machine: WatchedMachine

    @initialize(
        source=st.sampled_from(MyKeySource),
        tries=st.tuples(st.sampled_from([3, 1, 0]), st.sampled_from([3, 2, 1])),
        fresh=st.booleans(),
    )
    def two_people_come(self, source: MyKeySource, tries: tuple[int, int], fresh: bool) -> None:
        hanako = FakeCard(b"the public key of Hanako's card", pin="1234", tries=tries[0])
        taro = FakeCard(b"the public key of Taro's card", pin="9876", tries=tries[1])
        if fresh:
            taro.not_before = WEDNESDAY_MORNING - timedelta(hours=1)
        counter = replace(COUNTER, programme=replace(COUNTER.programme, mykey=source))
        self.machine = WatchedMachine(counter, (hanako, taro))
        self.machine.look()

    # --- the person's fingers

    @rule(errand=st.sampled_from([Errand.RESERVE, Errand.LINK, Errand.STATUS, Errand.CHECK_CARD, Errand.PHONE]))
    def choose(self, errand: Errand) -> None:
        self.machine.send(ErrandChosen(errand))

    @rule(touch=st.sampled_from(PLAIN))
    def touch(self, touch: Touch) -> None:
        self.machine.send(touch)

    @rule(acting=st.sampled_from([Capacity.HOLDER, Capacity.HOLDER, Capacity.PARENT, None]))
    def say_who(self, acting: Capacity | None) -> None:
        self.machine.send(CapacityChosen(acting))

    @rule(digits=st.sampled_from(["1234", "9876", "0000"]), twice=st.booleans())
    def press_the_pins_button(self, digits: str, twice: bool) -> None:
        self.machine.type_pin(digits)
        if twice:
            self.machine.type_pin(digits)

    @precondition(lambda self: self.machine.reader.card is not None)
    @rule()
    def press_with_the_right_pin(self) -> None:
        card = self.machine.reader.card
        self.machine.type_pin(card.pin if card is not None else "0000")

    @rule(typed=st.sampled_from(IDS))
    def type_a_mykey_id(self, typed: str) -> None:
        self.machine.send(Typed(typed))

    @rule(typed=st.sampled_from([*ACCOUNTS, CODE]), scanned=st.booleans())
    def type_into_a_field(self, typed: str, scanned: bool) -> None:
        self.machine.send(Typed(typed, scanned))

    @precondition(lambda self: bool(self.machine.register.links))
    @rule(data=st.data())
    def choose_to_cancel(self, data: st.DataObject) -> None:
        row = data.draw(st.sampled_from(self.machine.register.links))
        self.machine.send(CancelChosen(row.draft.reference))

    # --- ways that chance alone would seldom find, of nothing but ordinary events

    @rule(
        card=st.sampled_from([0, 1]),
        errand=st.sampled_from([Errand.RESERVE, Errand.LINK]),
        goal=st.integers(0, 7),
        slips=st.integers(0, 2),
        last=st.booleans(),
    )
    def come_with_a_card(self, card: int, errand: Errand, goal: int, slips: int, last: bool) -> None:
        machine, person = self.machine, self.machine.people[card]
        if machine.reader.card is not None:
            machine.pull()
        self.the_reader_comes_back()
        for event in (Press.END, Press.NEXT, ErrandChosen(errand), Press.NEXT):
            machine.send(event)
        machine.send(CapacityChosen(Capacity.HOLDER))
        machine.put(person)
        if goal > 0:
            machine.settle()
        for _ in range(slips if goal > 1 else 0):
            machine.type_pin("0000")
            machine.settle()
        if last:
            machine.send(Press.USE_LAST_TRY)
        if goal > 1:
            machine.type_pin(person.pin)
        if goal > 2:
            machine.settle()
        self.answer_whether_they_have_one(card)
        if goal > 3:
            machine.send(Press.NEXT)
        if goal > 4 and isinstance(machine.page(), EnterMyKey):
            self.type_a_mykey_id(IDS[card])
            self.type_a_mykey_id(IDS[card])
        if goal > 5:
            self.some_effects_come_back(4)
        if goal > 6:
            machine.settle()

    def answer_whether_they_have_one(self, card: int) -> None:
        if self.machine.page() is Plain.HAVE_MYKEY:
            self.machine.send(Press.HAS_MYKEY if card == 1 else Press.HAS_NO_MYKEY)

    @precondition(
        lambda self: (
            self.machine.page() in (Plain.MY_STATUS, Plain.NOT_RESERVED)
            or isinstance(self.machine.page(), Reserved | ChooseService)
        )
    )
    @rule(account=st.sampled_from(ACCOUNTS), goal=st.integers(0, 6))
    def link_in_the_same_session(self, account: str, goal: int) -> None:
        machine = self.machine
        if machine.page() is Plain.NOT_RESERVED:
            machine.send(Press.NEXT)
            return
        machine.send(Press.LINK)
        machine.send(ServiceChosen(PAY.key))
        if goal > 0:
            machine.send(Press.NEXT)
            machine.send(Press.NEXT)
        if goal > 1:
            machine.send(Typed(account, scanned=True))
            machine.send(Press.NEXT)
        if goal > 2:
            machine.send(Typed(CODE))
        if goal > 3:
            machine.send(Press.NEXT)
        if goal > 4:
            self.some_effects_come_back(4)
        if goal > 5:
            machine.settle()

    @rule(card=st.sampled_from([0, 1]), account=st.sampled_from(ACCOUNTS), goal=st.sampled_from([*range(7), 6, 6, 6]))
    def come_and_link(self, card: int, account: str, goal: int) -> None:
        machine = self.machine
        self.come_with_a_card(card, Errand.LINK, 3, 0, last=True)
        if machine.page() is Plain.NOT_RESERVED:
            machine.do(Press.NEXT)
            self.answer_whether_they_have_one(card)
            machine.do(Press.NEXT)
            if isinstance(machine.page(), EnterMyKey):
                machine.do(Typed(IDS[card]), Typed(IDS[card]))
        if isinstance(machine.page(), Reserved | ChooseService):
            self.link_in_the_same_session(account, goal)

    @precondition(lambda self: bool(self.machine.register.links))
    @rule(card=st.sampled_from([0, 1]), goal=st.sampled_from([*range(5), 4, 4]))
    def come_and_take_a_link_back(self, card: int, goal: int) -> None:
        machine = self.machine
        self.come_with_a_card(card, Errand.STATUS, 3, 0, last=True)
        for row in machine.register.links:
            machine.send(CancelChosen(row.draft.reference))
        if goal > 0:
            machine.send(Press.NEXT)
        if goal > 1:
            self.some_effects_come_back(goal)
        if goal > 3:
            machine.settle()

    @rule(steps=st.integers(1, 6))
    def some_effects_come_back(self, steps: int) -> None:
        machine = self.machine
        for _ in range(steps):
            if machine.results:
                machine.deliver()
            elif waiting := [runner for runner, queue in machine.pending.items() if queue]:
                machine.run(waiting[0])

    # --- the clerk beside, whose word may come to the next person

    @rule(ago=st.sampled_from([0, 0, 0, 1]))
    def the_clerk_overrules_the_wait(self, ago: int) -> None:
        self.machine.send(WaitOverruled(self.machine.flow.sessions - ago))

    @precondition(lambda self: bool(self.machine.register.rows))
    @rule(data=st.data(), ago=st.sampled_from([0, 0, 0, 1]), knows=st.sampled_from([True, False, None]))
    def the_clerks_offer_an_earlier_reservation(self, data: st.DataObject, ago: int, knows: bool | None) -> None:
        number = data.draw(st.integers(1, len(self.machine.register.rows)))
        self.machine.send(EarlierFound(self.machine.flow.sessions - ago, _offer(number)))
        if knows is not None:
            row = self.machine.register.rows[number - 1]
            self.machine.send(Typed(row.draft.mykey if knows else "ABCD3467"))

    @rule(card=st.sampled_from([0, 1]), goal=st.integers(0, 3), ago=st.sampled_from([0, 0, 1]))
    def come_with_a_renewed_certificate(self, card: int, goal: int, ago: int) -> None:
        machine = self.machine
        if not machine.register.rows:
            return
        self.come_with_a_card(card, Errand.RESERVE, 3, 0, last=True)
        if isinstance(machine.page(), Refused):
            machine.send(WaitOverruled(machine.flow.sessions))
            machine.settle()
            machine.type_pin(machine.people[card].pin)
            machine.settle()
        machine.send(EarlierFound(machine.flow.sessions - ago, _offer(1)))
        if goal > 0:
            machine.send(Typed(machine.register.rows[0].draft.mykey))
        if goal > 1:
            self.some_effects_come_back(goal)
        if goal > 2:
            machine.settle()

    # --- the card

    @precondition(lambda self: self.machine.reader.card is None)
    @rule(card=st.sampled_from([0, 1]), seen=st.booleans())
    def put(self, card: int, seen: bool) -> None:
        self.machine.reader.put(self.machine.people[card])
        self.look_if(seen)

    @precondition(lambda self: self.machine.reader.card is not None)
    @rule(seen=st.booleans())
    def pull(self, seen: bool) -> None:
        self.machine.reader.pull()
        self.look_if(seen)

    @precondition(lambda self: self.machine.reader.card is not None)
    @rule(card=st.sampled_from([0, 1]), seen=st.booleans())
    def swap(self, card: int, seen: bool) -> None:
        self.machine.reader.pull()
        self.machine.reader.put(self.machine.people[card])
        self.look_if(seen)

    @precondition(lambda self: self.machine.is_committing())
    @rule(card=st.sampled_from([None, 0, 1]), before=st.booleans(), seen=st.booleans())
    def the_card_moves_while_the_register_commits(self, card: int | None, before: bool, seen: bool) -> None:
        register, reader = self.machine.register, self.machine.reader

        def move() -> None:
            register.before_commit = register.after_commit = nothing
            if reader.card is not None:
                reader.pull()
            if card is not None:
                reader.put(self.machine.people[card])
            self.look_if(seen)

        if before:
            register.before_commit = move
        else:
            register.after_commit = move
        self.machine.run(Runner.REGISTER)

    @rule()
    def the_monitor_looks(self) -> None:
        self.machine.look()

    def look_if(self, seen: bool) -> None:
        if seen:
            self.machine.look()

    # --- trouble

    @rule(trouble=st.sampled_from(["reader", "service", "register", "none"]), seen=st.booleans())
    def trouble(self, trouble: str, seen: bool) -> None:
        machine = self.machine
        machine.register.works = trouble != "register"
        if trouble in ("reader", "service"):
            machine.reader.fail(attached=trouble != "reader", service=trouble != "service")
        self.look_if(seen)

    @rule()
    def the_reader_comes_back(self) -> None:
        machine = self.machine
        machine.reader.attached = machine.reader.service = machine.register.works = True
        machine.look()

    # --- time and effects

    @rule(seconds=st.sampled_from([1, 8, 20, 30, 60, 80, 200]))
    def time_passes(self, seconds: int) -> None:
        self.machine.wait(seconds)

    @precondition(lambda self: any(self.machine.pending.values()))
    @rule(data=st.data())
    def run_one_effect(self, data: st.DataObject) -> None:
        waiting = [runner for runner, queue in self.machine.pending.items() if queue]
        self.machine.run(data.draw(st.sampled_from(waiting)))

    @precondition(lambda self: bool(self.machine.results))
    @rule()
    def deliver_one_result(self) -> None:
        self.machine.deliver()

    @precondition(lambda self: bool(self.machine.results))
    @rule()
    def lose_one_result(self) -> None:
        self.machine.lose_a_result()

    def teardown(self) -> None:
        """Whatever happened: when all trouble is over and everybody has left, the machine waits for the next person."""
        if not hasattr(self, "machine"):
            return
        machine = self.machine
        self.the_reader_comes_back()
        machine.settle()
        # A card that moved meanwhile is noticed at the monitor's next look.
        machine.look()
        if machine.reader.card is not None:
            machine.pull()
        for _ in range(5):
            machine.wait(200)
            machine.settle()
        machine.do(Press.NEXT)
        assert machine.page() == Plain.HOME or not machine.commit_answered

    @invariant()
    def what_must_hold(self) -> None:
        self.machine.check()


# `make campaign-people` plays twenty times as many, and others each time.
EXAMPLES = int(os.environ.get("TWO_PEOPLE", "100"))
# Green takes seconds; when it fails, finding the shortest way there takes longer.
TestTwoPeople = pytest.mark.timeout(max(400, 2 * EXAMPLES))(TwoPeople.TestCase)
TestTwoPeople.settings = settings(max_examples=EXAMPLES, stateful_step_count=40)
