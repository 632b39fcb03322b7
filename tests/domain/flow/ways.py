"""Every step at which a session is under way, the way there, and how a pulled card ends it."""

from collections.abc import Callable

from kiosk.domain.flow.errands.link.steps import (
    Calculator,
    ChooseService,
    ConfirmLink,
    EnterField,
    LinkTerms,
    ReadBack,
    ServiceDetails,
    WherePoints,
)
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.errands.status import Cancelled, ConfirmCancel
from kiosk.domain.flow.events import ErrandChosen, Press
from kiosk.domain.flow.steps import EnterPin, Kind, LastTry, Linked, LookingUp, Plain, Recording, Reserved, VerifyingPin
from kiosk.domain.office.visit import Ending, Errand
from tests.domain.flow.linking_ways import (
    reserve_before,
    to_cancel,
    to_cancelled,
    to_confirm,
    to_details,
    to_draft,
    to_field,
    to_linked,
    to_read_back,
    to_second_time,
    to_services,
    to_status,
    to_where_points,
    with_card,
)
from tests.domain.flow.linking_ways import to_terms as to_link_terms
from tests.domain.flow.walking import to_card_read, to_pin, to_place_card, to_reserved, to_terms
from tests.domain.flow.walking import to_draft as to_reserving_draft
from tests.fakes.office.desk import FakeCard, Machine, Runner

WalkTo = Callable[[Machine, FakeCard], object]


def checking(machine: Machine, card: FakeCard) -> None:
    to_place_card(machine)
    machine.put(card)


def near_end(machine: Machine, card: FakeCard) -> None:
    card.not_after = machine.clock.now().replace(month=7)
    to_card_read(machine, card)


def last_try(machine: Machine, card: FakeCard) -> None:
    card.tries = 1
    to_terms(machine, card)
    machine.do(Press.NEXT)


def last_try_taken(machine: Machine, card: FakeCard) -> None:
    last_try(machine, card)
    machine.do(Press.USE_LAST_TRY)


def verifying(machine: Machine, card: FakeCard) -> None:
    to_pin(machine, card)
    machine.type_pin("1234")


def looking_up(machine: Machine, card: FakeCard) -> None:
    reserve_before(machine, card)
    with_card(machine, card, Errand.STATUS)
    machine.type_pin(card.pin)
    machine.run(Runner.CARD)
    machine.deliver()


def drafting(machine: Machine, card: FakeCard) -> None:
    to_reserving_draft(machine, card)


def signing(machine: Machine, card: FakeCard) -> None:
    drafting(machine, card)
    machine.run(Runner.REGISTER)
    machine.deliver()


def printing(machine: Machine, card: FakeCard) -> None:
    to_reserved(machine, card)
    machine.send(Press.PRINT)


def card_fine(machine: Machine, card: FakeCard) -> None:
    machine.do(ErrandChosen(Errand.CHECK_CARD))
    machine.put(card)
    machine.settle()


def not_reserved(machine: Machine, card: FakeCard) -> None:
    with_card(machine, card)


def calculating(machine: Machine, card: FakeCard) -> None:
    to_details(machine, card)
    machine.do(Press.CALCULATOR)


WAYS: list[tuple[WalkTo, Kind, Ending]] = [
    (checking, Plain.CHECKING_CARD, Ending.CARD_REMOVED),
    (near_end, Plain.NEAR_END, Ending.CARD_REMOVED),
    (last_try, LastTry, Ending.CARD_REMOVED),
    (last_try_taken, EnterPin, Ending.CARD_REMOVED),
    (to_pin, EnterPin, Ending.CARD_REMOVED),
    (verifying, VerifyingPin, Ending.CARD_REMOVED),
    (looking_up, LookingUp, Ending.CARD_REMOVED),
    (to_terms, Terms, Ending.CARD_REMOVED),
    (drafting, Recording, Ending.CARD_REMOVED),
    (signing, Recording, Ending.CARD_REMOVED),
    (to_reserved, Reserved, Ending.FINISHED),
    (printing, Reserved, Ending.FINISHED),
    (card_fine, Plain.CARD_FINE, Ending.FINISHED),
    (not_reserved, Plain.NOT_RESERVED, Ending.CARD_REMOVED),
    (to_services, ChooseService, Ending.CARD_REMOVED),
    (to_details, ServiceDetails, Ending.CARD_REMOVED),
    (calculating, Calculator, Ending.CARD_REMOVED),
    (to_link_terms, LinkTerms, Ending.CARD_REMOVED),
    (to_field, EnterField, Ending.CARD_REMOVED),
    (to_second_time, EnterField, Ending.CARD_REMOVED),
    (to_read_back, ReadBack, Ending.CARD_REMOVED),
    (to_confirm, ConfirmLink, Ending.CARD_REMOVED),
    (to_draft, Recording, Ending.CARD_REMOVED),
    (to_linked, Linked, Ending.FINISHED),
    (to_where_points, WherePoints, Ending.FINISHED),
    (to_status, Plain.MY_STATUS, Ending.FINISHED),
    (to_cancel, ConfirmCancel, Ending.CARD_REMOVED),
    (to_cancelled, Cancelled, Ending.FINISHED),
]
