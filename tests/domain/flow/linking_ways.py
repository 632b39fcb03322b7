"""Ways through a link that many journeys share. The holder has reserved at another counter before."""

from kiosk.domain.flow.errands.link.steps import ChooseService, ConfirmLink, EnterField
from kiosk.domain.flow.events import CancelChosen, PointsAsked, Press, ServiceChosen, Typed
from kiosk.domain.flow.steps import EnterPin, Linked, Plain, Recording
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.link import LinkIntent
from kiosk.domain.values.capacity import Capacity
from tests.domain.flow.walking import confirm, enter, seen, to_place_card
from tests.fakes.office.desk import FakeCard, Machine, Runner
from tests.fakes.office.services import ACCOUNT, CODE, PAY

MYKEY = "ACDE3467"


def reserve_before(machine: Machine, card: FakeCard, mykey: str = MYKEY) -> None:
    machine.register.another_counter_reserves(card.key, mykey)


def with_card(
    machine: Machine, card: FakeCard, errand: Errand = Errand.LINK, acting: Capacity = Capacity.HOLDER
) -> None:
    """Whatever follows the card in this errand."""
    to_place_card(machine, acting, errand)
    machine.put(card)
    machine.settle()


def with_pin(
    machine: Machine, card: FakeCard, errand: Errand = Errand.LINK, acting: Capacity = Capacity.HOLDER
) -> None:
    """Whatever follows what the register holds of them, which is shown after the PIN alone."""
    with_card(machine, card, errand, acting)
    seen(machine, EnterPin)
    enter(machine, card.pin)


def to_services(machine: Machine, card: FakeCard, acting: Capacity = Capacity.HOLDER) -> None:
    if card.key not in machine.register.mykeys:
        reserve_before(machine, card)
    with_card(machine, card, acting=acting)
    if isinstance(machine.page(), EnterPin):
        # There are links already: which, is shown to nobody else.
        enter(machine, card.pin)
    seen(machine, ChooseService)


def to_details(machine: Machine, card: FakeCard, service: str = PAY.key) -> None:
    to_services(machine, card)
    machine.do(ServiceChosen(service))


def to_terms(machine: Machine, card: FakeCard) -> None:
    to_details(machine, card)
    machine.do(Press.NEXT)


def to_field(machine: Machine, card: FakeCard) -> EnterField:
    to_terms(machine, card)
    machine.do(Press.NEXT)
    return field(machine)


def field(machine: Machine) -> EnterField:
    return machine.sees(EnterField)


def type_all(machine: Machine, account: str = ACCOUNT, code: str | None = CODE) -> None:
    machine.do(Typed(account), Typed(account))
    if code is not None:
        machine.do(Typed(code))


def to_second_time(machine: Machine, card: FakeCard) -> None:
    to_field(machine, card)
    machine.do(Typed(ACCOUNT))


def to_read_back(machine: Machine, card: FakeCard) -> None:
    to_field(machine, card)
    machine.do(Typed(ACCOUNT, scanned=True))


def to_confirm(machine: Machine, card: FakeCard, account: str = ACCOUNT) -> ConfirmLink:
    to_field(machine, card)
    type_all(machine, account)
    return machine.sees(ConfirmLink)


def to_draft(machine: Machine, card: FakeCard) -> None:
    to_confirm(machine, card)
    machine.do(Press.NEXT)
    machine.type_pin(card.pin)
    machine.run(Runner.CARD)
    machine.deliver()
    seen(machine, Recording)


def to_linked(machine: Machine, card: FakeCard, account: str = ACCOUNT) -> Linked:
    to_confirm(machine, card, account)
    confirm(machine, card)
    return linked(machine)


def linked(machine: Machine) -> Linked:
    return machine.sees(Linked)


def to_where_points(machine: Machine, card: FakeCard) -> None:
    to_linked(machine, card)
    machine.do(PointsAsked(PAY.key))


def to_status(machine: Machine, card: FakeCard) -> None:
    if card.key not in machine.register.mykeys:
        reserve_before(machine, card)
    with_pin(machine, card, Errand.STATUS)
    seen(machine, Plain.MY_STATUS)


def to_cancel(machine: Machine, card: FakeCard) -> None:
    """The question whether a link that another counter recorded today shall be cancelled."""
    reserve_before(machine, card)
    machine.register.another_counter_links(card.key, LinkIntent("municipal", PAY.key, ACCOUNT, (CODE,)))
    to_status(machine, card)
    machine.do(CancelChosen(machine.register.links[-1].draft.reference))


def to_cancelled(machine: Machine, card: FakeCard) -> None:
    to_cancel(machine, card)
    confirm(machine, card)
