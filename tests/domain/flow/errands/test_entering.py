"""Entering an account and its codes: twice, or scanned and read back, and refused with a reason."""

import pytest

from kiosk.domain.city.account_entry import FieldProblem, first_difference
from kiosk.domain.flow.errands.link.steps import ConfirmLink, LinkTerms, ReadBack, ServiceDetails
from kiosk.domain.flow.events import Press, Typed
from tests.domain.flow.linking_ways import field, to_confirm, to_details, to_field, to_read_back, to_second_time
from tests.domain.flow.walking import seen
from tests.fakes.office.desk import FakeCard, Machine
from tests.fakes.office.services import ACCOUNT, CODE, EMONEY, EMONEY_ACCOUNT, OTHER_ACCOUNT

FULL_WIDTH = {ord(digit): ord(digit) + 0xFEE0 for digit in "0123456789"}
MY_NUMBER = "123456789018"  # a number whose check digit is that of a 個人番号


def test_an_id_is_typed_twice(machine: Machine, hanako: FakeCard) -> None:
    to_second_time(machine, hanako)
    assert (field(machine).first, field(machine).entry.values) == (ACCOUNT, ())
    machine.do(Typed(ACCOUNT))
    assert field(machine).entry.values == (ACCOUNT,)


def test_a_second_time_that_is_not_the_first_begins_anew(machine: Machine, hanako: FakeCard) -> None:
    to_second_time(machine, hanako)
    machine.do(Typed(OTHER_ACCOUNT))
    assert (field(machine).first, field(machine).problem) == (None, FieldProblem.DIFFERENT)
    assert field(machine).differs_at == first_difference(ACCOUNT, OTHER_ACCOUNT)
    machine.do(Typed(OTHER_ACCOUNT), Typed(OTHER_ACCOUNT))
    assert field(machine).entry.values == (OTHER_ACCOUNT,)


@pytest.mark.parametrize(
    ("one", "other", "place"), [("1234", "1235", 4), ("1234", "9234", 1), ("1234", "123", 4), ("123", "1234", 4)]
)
def test_where_two_entries_differ_is_the_first_character_that_is_not_the_same(one: str, other: str, place: int) -> None:
    assert first_difference(one, other) == place


def test_a_scanned_id_is_read_back_and_not_typed_again(machine: Machine, hanako: FakeCard) -> None:
    to_read_back(machine, hanako)
    page = machine.sees(ReadBack)
    assert page.scanned == ACCOUNT
    machine.do(Press.NEXT)
    assert (field(machine).entry.values, field(machine).entry.scanned) == ((ACCOUNT,), True)


def test_a_scanned_id_that_is_not_right_is_entered_again(machine: Machine, hanako: FakeCard) -> None:
    to_read_back(machine, hanako)
    machine.do(Press.BACK, Typed(OTHER_ACCOUNT), Typed(OTHER_ACCOUNT))
    assert (field(machine).entry.account, field(machine).entry.scanned) == (OTHER_ACCOUNT, False)


def test_a_scan_after_the_first_time_is_compared_with_it(machine: Machine, hanako: FakeCard) -> None:
    to_second_time(machine, hanako)
    machine.do(Typed(ACCOUNT, scanned=True))
    assert field(machine).entry.values == (ACCOUNT,)


def test_what_a_scanner_reads_is_refused_for_what_it_is_and_not_cut_until_it_fits(
    machine: Machine, hanako: FakeCard
) -> None:
    to_field(machine, hanako)
    machine.do(Typed(f"https://example.invalid/{ACCOUNT}", scanned=True))
    assert field(machine).problem is FieldProblem.ALPHABET
    machine.do(Typed(ACCOUNT + "7", scanned=True))
    assert field(machine).problem is FieldProblem.LENGTH


def test_the_account_is_not_its_own_code(machine: Machine, hanako: FakeCard) -> None:
    to_field(machine, hanako)
    machine.do(Typed(ACCOUNT), Typed(ACCOUNT), Typed(f"{ACCOUNT[:4]}-{ACCOUNT[4:]}"))
    assert (field(machine).problem, field(machine).entry.values) == (FieldProblem.REPEATED, (ACCOUNT,))


def test_a_code_is_not_scanned(machine: Machine, hanako: FakeCard) -> None:
    to_field(machine, hanako)
    machine.do(Typed(ACCOUNT), Typed(ACCOUNT), Typed(CODE, scanned=True))
    assert (field(machine).problem, field(machine).entry.values) == (FieldProblem.SCANNED, (ACCOUNT,))
    machine.do(Typed(CODE))
    assert isinstance(machine.page(), ConfirmLink)


def test_a_code_is_typed_once(machine: Machine, hanako: FakeCard) -> None:
    page = to_confirm(machine, hanako)
    assert page.entry.codes == (CODE,)


@pytest.mark.parametrize("typed", [MY_NUMBER, "1234 5678 9018", "1234-5678-9018", MY_NUMBER.translate(FULL_WIDTH)])
@pytest.mark.parametrize("scanned", [True, False])
def test_a_my_number_is_refused_in_every_field_however_it_is_written(
    typed: str, scanned: bool, machine: Machine, hanako: FakeCard
) -> None:
    to_field(machine, hanako)
    machine.do(Typed(typed, scanned))
    assert field(machine).problem is FieldProblem.MY_NUMBER
    machine.do(Typed(ACCOUNT), Typed(ACCOUNT), Typed(typed, scanned))
    assert field(machine).problem is FieldProblem.MY_NUMBER
    assert MY_NUMBER not in repr(machine.flow)


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("6900123456789013", None),
        ("6900 1234 5678 9013", None),
        ("6900123456789014", FieldProblem.CHECK_DIGIT),
        ("5900123456789013", FieldProblem.PREFIX),
        ("690012345678901", FieldProblem.LENGTH),
        ("690012345678901A", FieldProblem.ALPHABET),
    ],
)
def test_each_form_that_the_service_knows_is_checked(
    typed: str, problem: FieldProblem | None, machine: Machine, hanako: FakeCard
) -> None:
    to_details(machine, hanako, EMONEY.key)
    machine.do(Press.NEXT, Press.NEXT, Typed(typed))
    assert (field(machine).problem, field(machine).first) == (problem, None if problem else EMONEY_ACCOUNT)


def test_a_code_that_the_service_names_cannot_be_left_out(machine: Machine, hanako: FakeCard) -> None:
    to_field(machine, hanako)
    machine.do(Press.SKIP_FIELD)
    assert field(machine).entry.values == ()
    machine.do(Typed(ACCOUNT), Typed(ACCOUNT), Press.SKIP_FIELD)
    assert field(machine).entry.values == (ACCOUNT,)


def test_back_leads_from_each_field_to_the_one_before_it(machine: Machine, hanako: FakeCard) -> None:
    to_second_time(machine, hanako)
    machine.do(Press.BACK)
    assert field(machine).first is None
    machine.do(Typed(ACCOUNT), Typed(ACCOUNT), Press.BACK)
    assert field(machine).entry.values == ()
    machine.do(Press.BACK)
    seen(machine, LinkTerms)
    machine.do(Press.BACK)
    seen(machine, ServiceDetails)


def test_what_was_typed_is_in_no_text_of_the_flow_that_a_log_could_take(machine: Machine, hanako: FakeCard) -> None:
    to_confirm(machine, hanako)
    machine.send(Press.NEXT)
    for text in (repr(machine.flow), repr(machine.sent), repr(Typed(ACCOUNT))):
        assert ACCOUNT not in text
        assert CODE not in text


def test_nothing_of_an_entry_is_left_when_the_card_leaves(machine: Machine, hanako: FakeCard) -> None:
    to_confirm(machine, hanako)
    seen(machine, ConfirmLink)
    machine.pull()
    machine.settle()
    assert machine.flow.session is None
    assert not hasattr(machine.page(), "entry")
