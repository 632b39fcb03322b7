"""Reading at the machine: topics, leaflets, ways, spots. No card is asked for; a locked card's holder reads on."""

from dataclasses import replace

import pytest

from kiosk.city_data import resources
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.leaflets import LeafletCatalog, LeafletId, LeafletTopic
from kiosk.domain.flow import Counter, idle_left
from kiosk.domain.flow.effects import Print
from kiosk.domain.flow.errands.leaflets import Leaflet, LeafletContents, Spots, has_contents, leaflet_of, sheets
from kiosk.domain.flow.events import ErrandChosen, Press, Printed, SheetChosen, TitleChosen
from kiosk.domain.flow.steps import EnterPin, Plain, PrintState, Refused
from kiosk.domain.office.visit import Ending, Errand
from tests.domain.flow.walking import seen, to_card_read, to_pin
from tests.fakes.office.desk import FakeCard, Machine, a_counter

PROGRAMME, PIN = LeafletId(LeafletTopic.PROGRAMME), LeafletId(LeafletTopic.PIN)
LAWSON = LeafletId(LeafletTopic.WAY, "lawson")


@pytest.fixture
def counter() -> Counter:
    """Of a programme whose windows are open, with the ways of another."""
    return replace(a_counter(), leaflets=LeafletCatalog(resources.ways_of(resources.programmes()["mynapoint-2020"])))


def to_topics(machine: Machine) -> None:
    machine.do(ErrandChosen(Errand.ABOUT))
    assert machine.page() == Plain.CHOOSE_TOPIC


def to_locked(machine: Machine, card: FakeCard) -> None:
    card.tries = 0
    to_card_read(machine, card)
    assert machine.page() == Refused(Refusal.PIN_LOCKED)


def opens(machine: Machine, title: LeafletId) -> None:
    """At its first page, by its contents where it has any."""
    machine.do(TitleChosen(title))
    if has_contents(machine.flow, title):
        seen(machine, LeafletContents)
        machine.do(SheetChosen(0))
    seen(machine, Leaflet)


def page(machine: Machine) -> Leaflet:
    return machine.sees(Leaflet)


def endings(machine: Machine) -> list[tuple[Errand, Ending]]:
    machine.settle()
    return [(visit.errand, visit.ending) for visit in machine.register.visits]


@pytest.mark.parametrize("title", [PROGRAMME, PIN, LeafletId(LeafletTopic.WEB)])
def test_a_leaflet_is_leafed_through_to_its_end_and_back_to_where_it_was_opened(
    title: LeafletId, machine: Machine
) -> None:
    to_topics(machine)
    opens(machine, title)
    count = len(sheets(machine.flow, title))
    for number in range(count):
        assert page(machine).page == number
        machine.do(Press.NEXT)
    assert machine.page() == Plain.CHOOSE_TOPIC


def test_back_leads_from_page_to_page_to_the_topics_and_home(machine: Machine) -> None:
    to_topics(machine)
    opens(machine, PROGRAMME)
    machine.do(Press.NEXT, Press.BACK)
    assert page(machine).page == 0
    machine.do(Press.BACK)
    assert machine.page() == LeafletContents(PROGRAMME, Plain.CHOOSE_TOPIC)
    machine.do(Press.BACK)
    assert machine.page() == Plain.CHOOSE_TOPIC
    machine.do(Press.BACK)
    assert machine.page() == Plain.HOME


def test_every_way_of_the_programme_is_read_and_leads_back_to_the_choice(machine: Machine) -> None:
    to_topics(machine)
    machine.do(Press.WAYS)
    for way in machine.flow.counter.leaflets.ways:
        title = LeafletId(LeafletTopic.WAY, way.key)
        opens(machine, title)
        for _ in sheets(machine.flow, title):
            seen(machine, Leaflet)
            machine.do(Press.NEXT)
        assert machine.page() == Plain.CHOOSE_WAY
    machine.do(Press.BACK)
    assert machine.page() == Plain.CHOOSE_TOPIC


def test_a_way_that_the_programme_has_not_cannot_be_opened(machine: Machine) -> None:
    to_topics(machine)
    machine.do(Press.WAYS, TitleChosen(LeafletId(LeafletTopic.WAY, "pigeon")))
    assert machine.page() == Plain.CHOOSE_WAY
    machine.do(TitleChosen(PROGRAMME))
    assert machine.page() == Plain.CHOOSE_WAY


def test_a_programme_without_other_ways_offers_none(counter: Counter) -> None:
    machine = Machine(replace(counter, leaflets=LeafletCatalog()))
    machine.look()
    to_topics(machine)
    machine.do(Press.WAYS)
    assert machine.page() == Plain.CHOOSE_TOPIC


def test_spots_lead_back_to_the_page_from_which_they_were_asked(machine: Machine) -> None:
    to_topics(machine)
    machine.do(Press.SPOTS)
    assert machine.page() == Spots(Plain.CHOOSE_TOPIC)
    machine.do(Press.BACK, Press.WAYS)
    opens(machine, LeafletId(LeafletTopic.WAY, "spot"))
    at = page(machine)
    machine.do(Press.SPOTS)
    assert machine.page() == Spots(at)
    machine.do(Press.BACK)
    assert machine.page() == at


def test_who_ends_while_reading_has_finished(machine: Machine) -> None:
    to_topics(machine)
    machine.do(TitleChosen(PROGRAMME), Press.END)
    assert machine.page() == Plain.HOME
    assert endings(machine) == [(Errand.ABOUT, Ending.FINISHED)]


def test_a_reader_has_three_minutes_a_page_before_being_asked(machine: Machine) -> None:
    to_topics(machine)
    machine.do(TitleChosen(PROGRAMME))
    machine.wait(175)
    assert idle_left(machine.flow) is None
    machine.wait(30)
    assert machine.page() == Plain.HOME
    assert endings(machine) == [(Errand.ABOUT, Ending.TIMED_OUT)]


# --- paper


def test_a_leaflet_is_printed_once_while_its_pages_are_turned(machine: Machine) -> None:
    to_topics(machine)
    machine.do(Press.WAYS, TitleChosen(LAWSON))
    machine.send(Press.PRINT)
    machine.send(Press.PRINT)
    machine.send(Press.NEXT)
    assert page(machine).slip is PrintState.PRINTING
    machine.settle()
    assert (page(machine).page, page(machine).slip) == (1, PrintState.PRINTED)
    assert machine.printer.handouts == [LAWSON]


def test_a_printer_that_does_not_print_is_told_and_may_be_tried_again(machine: Machine) -> None:
    machine.printer.works = False
    to_topics(machine)
    machine.do(TitleChosen(PIN), Press.PRINT)
    assert page(machine).slip is PrintState.FAILED
    machine.printer.works = True
    machine.do(Press.PRINT)
    assert page(machine).slip is PrintState.PRINTED


def test_a_leaflet_that_was_closed_meanwhile_is_told_nothing(machine: Machine) -> None:
    to_topics(machine)
    machine.do(TitleChosen(PIN))
    machine.send(Press.PRINT)
    machine.send(Press.BACK)
    machine.send(TitleChosen(PROGRAMME))
    machine.send(SheetChosen(0))
    machine.settle()
    assert page(machine).slip is PrintState.NOT_ASKED
    machine.send(Printed(PROGRAMME, printed=True))
    assert page(machine).slip is PrintState.NOT_ASKED


def test_nothing_is_printed_where_there_is_no_printer(counter: Counter) -> None:
    machine = Machine(replace(counter, prints=False))
    machine.look()
    to_topics(machine)
    machine.do(TitleChosen(PIN), Press.PRINT)
    assert not any(isinstance(effect, Print) for effect in machine.sent)


# --- a locked card


def test_the_holder_of_a_locked_card_reads_on_and_comes_back(machine: Machine, hanako: FakeCard) -> None:
    to_locked(machine, hanako)
    machine.do(TitleChosen(PIN), Press.NEXT, Press.BACK, Press.BACK)
    assert machine.page() == Refused(Refusal.PIN_LOCKED)
    assert hanako.met == []


def test_taking_the_locked_card_while_reading_ends_the_visit_as_refused(machine: Machine, hanako: FakeCard) -> None:
    to_locked(machine, hanako)
    machine.do(TitleChosen(PIN), Press.NEXT)
    machine.pull()
    assert machine.flow.session is None
    assert endings(machine) == [(Errand.RESERVE, Ending.REFUSED)]


def test_ending_while_reading_with_a_locked_card_ends_the_visit_as_refused(machine: Machine, hanako: FakeCard) -> None:
    to_locked(machine, hanako)
    machine.do(TitleChosen(PIN), Press.END)
    assert machine.flow.session is None
    assert endings(machine) == [(Errand.RESERVE, Ending.REFUSED)]


def test_the_last_page_of_a_locked_cards_leaflet_goes_nowhere_but_out(machine: Machine, hanako: FakeCard) -> None:
    to_locked(machine, hanako)
    machine.do(TitleChosen(PIN), *[Press.NEXT] * 20)
    assert page(machine).page == len(sheets(machine.flow, PIN)) - 1


@pytest.mark.parametrize("title", [PROGRAMME, LAWSON])
def test_a_locked_card_opens_the_leaflet_of_the_pin_and_no_other(
    title: LeafletId, machine: Machine, hanako: FakeCard
) -> None:
    to_locked(machine, hanako)
    machine.do(TitleChosen(title), Press.WAYS, Press.SPOTS)
    assert machine.page() == Refused(Refusal.PIN_LOCKED)


def test_the_page_of_the_pin_keeps_to_its_keypad(machine: Machine, hanako: FakeCard) -> None:
    to_pin(machine, hanako)
    machine.do(TitleChosen(PIN), Press.WAYS, Press.SPOTS)
    seen(machine, EnterPin)


def test_other_refusals_open_no_leaflet(machine: Machine, hanako: FakeCard) -> None:
    hanako.has_certificate = False
    to_card_read(machine, hanako)
    machine.do(TitleChosen(PIN))
    assert machine.page() == Refused(Refusal.NO_CERTIFICATE)


def test_a_card_that_is_put_down_while_reading_is_not_read(machine: Machine, hanako: FakeCard) -> None:
    to_topics(machine)
    opens(machine, PROGRAMME)
    machine.put(hanako)
    machine.settle()
    seen(machine, Leaflet)
    assert machine.flow.session is None
    assert machine.desk.owners == {}


# --- contents


def test_the_contents_turn_to_any_page_that_there_is_and_every_page_leads_back(machine: Machine) -> None:
    to_topics(machine)
    machine.do(TitleChosen(PROGRAMME))
    contents = machine.sees(LeafletContents)
    count = len(sheets(machine.flow, PROGRAMME))
    machine.do(SheetChosen(count), SheetChosen(-1))
    assert machine.page() == contents
    machine.do(SheetChosen(count - 1))
    assert page(machine).page == count - 1
    machine.do(Press.CONTENTS)
    assert machine.page() == contents


def test_the_pages_hold_every_part_once_and_in_order(machine: Machine) -> None:
    for topic in (PROGRAMME, PIN, LeafletId(LeafletTopic.WEB)):
        parts = [part for sheet in sheets(machine.flow, topic) for part in sheet]
        assert tuple(parts) == leaflet_of(machine.flow, topic)
