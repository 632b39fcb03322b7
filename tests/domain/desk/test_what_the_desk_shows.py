"""What the desk shows of the citizen beside it, at every step of every errand, and what it never holds."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime

import pytest

from kiosk.domain.card.checks import TRIES_CODES, Code
from kiosk.domain.city.account_entry import Entry
from kiosk.domain.desk.events import TicketAct, TicketPressed
from kiosk.domain.desk.shift.room import ChangesShiftNotes, ShiftNoteTyped
from kiosk.domain.desk.shift.view import ShiftDraft
from kiosk.domain.desk.state import TicketDraft
from kiosk.domain.desk.view import CitizenView, view_of
from kiosk.domain.flow.errands import RULES
from kiosk.domain.flow.errands.link.steps import ClerkCheck, ConfirmLink, EnterField, ReadBack
from kiosk.domain.flow.events import CapacityChosen, ErrandChosen, Press
from kiosk.domain.flow.steps import Kind, kind_of
from kiosk.domain.office.shift.shift_notes import CorrectShiftNote, NoteHand, ShiftNote
from kiosk.domain.office.tickets import Ticket, TicketChanged, TicketErrand
from kiosk.domain.office.visit import Errand
from kiosk.domain.staff.clerks import Action, Role
from kiosk.domain.staff.passphrases import Weakness
from kiosk.domain.values.capacity import Capacity, Mode
from kiosk.ui.messages.desk.desk import action_name, capacity_name, errand_name, problem_of, role_name
from kiosk.ui.messages.frame.step_labels import place_of
from tests.domain.flow.ways import WAYS, WalkTo
from tests.fakes.office.desk import FakeCard, Machine, Runner, a_counter
from tests.fakes.office.services import ACCOUNT, CODE

ENTERED = Entry("municipal", "pay", values=(ACCOUNT, CODE))


def texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from texts_in(getattr(value, field.name))
    elif isinstance(value, tuple | list):
        for item in value:
            yield from texts_in(item)


@pytest.fixture
def counter_machine() -> Machine:
    machine = Machine(replace(a_counter(), mode=Mode.COUNTER))
    machine.look()
    return machine


@pytest.mark.parametrize(("way", "step", "ending"), WAYS, ids=lambda value: getattr(value, "__name__", ""))
def test_at_every_step_the_desk_has_a_place_and_no_secret(
    way: WalkTo, step: Kind, ending: object, machine: Machine, hanako: FakeCard
) -> None:
    way(machine, hanako)
    view = view_of(machine.flow)
    assert place_of(view.step)
    shown = " ".join(texts_in(view))
    assert hanako.pin not in shown.split()
    for mykey in machine.register.mykeys.values():
        assert mykey not in shown
    assert ACCOUNT not in shown
    assert CODE not in shown.split()


def test_an_account_is_on_the_desk_while_it_is_compared_and_at_no_other_step(counter_machine: Machine) -> None:
    flow = counter_machine.flow
    for step in (EnterField(ENTERED), ReadBack(ENTERED, ACCOUNT), ConfirmLink(ENTERED)):
        assert ACCOUNT not in " ".join(texts_in(view_of(flow.at(step))))
    view = view_of(flow.at(ClerkCheck(ENTERED)))
    assert view.compared is not None
    assert view.compared.account == ACCOUNT
    assert CODE not in " ".join(texts_in(view))
    assert ACCOUNT not in repr(view)


def test_the_tries_on_the_desk_are_those_that_are_left_now(counter_machine: Machine) -> None:
    machine, card = counter_machine, FakeCard(b"hanako")
    machine.do(ErrandChosen(Errand.RESERVE), Press.NEXT, CapacityChosen(Capacity.HOLDER))
    machine.put(card)
    machine.settle()
    assert view_of(machine.flow).tries_left == 3
    machine.do(Press.NEXT)
    for left, code in ((2, Code.TWO_TRIES_LEFT), (1, Code.LAST_TRY)):
        machine.type_pin("9999")
        machine.settle()
        view = view_of(machine.flow)
        assert view.tries_left == left
        assert code in view.checks
        assert len(TRIES_CODES & set(view.checks)) == 1
    machine.do(Press.USE_LAST_TRY)
    machine.type_pin("1234")
    machine.run(Runner.CARD)
    machine.deliver()
    view = view_of(machine.flow)
    assert view.pin_accepted
    assert not TRIES_CODES & set(view.checks), "what was left before the right one is not left now"
    machine.settle()
    assert view_of(machine.flow).tries_left == 3


def test_a_machine_at_which_nobody_stands_is_free(machine: Machine) -> None:
    view = view_of(machine.flow)
    assert view.is_free
    assert view == CitizenView(kind_of(machine.flow.step))


def test_every_step_has_a_place_on_the_desk() -> None:
    for kind in RULES:
        assert place_of(kind)


def test_every_role_action_errand_and_weakness_has_its_words() -> None:
    said = [*map(role_name, Role), *map(action_name, Action), *map(errand_name, Errand), *map(capacity_name, Capacity)]
    said += [problem_of(weakness) for weakness in Weakness]
    assert all(said)
    assert len(set(said)) == len(said)


def test_no_word_of_a_note_is_in_what_is_shown_of_a_value() -> None:
    """A repr gets into what a fault tells of itself."""
    word = "車いす"
    ticket = Ticket(date(2026, 6, 10), 7, TicketErrand.LINK, datetime(2026, 6, 10, 1, tzinfo=UTC), note=word)
    hand = NoteHand(ticket.taken_at, "counter-1", "hanada")
    values = (
        TicketPressed(TicketAct.ANNOTATE, ticket, word),
        TicketDraft(note=word),
        TicketChanged(ticket, ticket),
        ChangesShiftNotes(CorrectShiftNote(ShiftNote(1, hand, word), word)),
        ShiftNoteTyped(word),
        ShiftDraft(word),
    )
    assert word not in repr(values)
