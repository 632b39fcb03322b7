"""A handful of faults, planted into the rules one at a time: the tests of those rules have to notice each.

The long form, thousands of them, is `make mutants`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from inspect import getsource
from textwrap import dedent
from types import CodeType, FunctionType

import pytest

from kiosk.domain.desk import advance
from kiosk.domain.desk.events import DeskPress
from kiosk.domain.staff.lockout import TriesHere
from kiosk.domain.values.luhn import check_digit
from kiosk.nfc.jpki.session import JpkiSession
from kiosk.nfc.jpki.signing import is_signed
from kiosk.nfc.practice.kinds import CardMaker
from tests.domain.desk import test_desk
from tests.domain.staff import test_lockout
from tests.domain.values import test_luhn
from tests.fakes.card.cards import TODAY, the_authority
from tests.nfc.jpki import test_certificates, test_inspection


@dataclass(frozen=True)
class Planted:
    """`text` of the function becomes `fault`; `notices` is a test that has to fail then."""

    function: Callable[..., object]
    text: str
    fault: str
    notices: Callable[[], None]

    def code(self) -> CodeType:
        """Of the function with the fault in it."""
        source = dedent(getsource(self.function))
        assert source.count(self.text) == 1, "the text is not there once: has the function been changed?"
        found: dict[str, FunctionType] = {}
        exec(source.replace(self.text, self.fault), {**self.function.__globals__}, found)  # noqa: S102 - our own
        return found[self.function.__name__].__code__


def _the_next_clerk_has_come() -> None:
    office = test_desk.Office()
    office.open()
    office.log_in()
    test_desk.test_what_one_clerk_was_allowed_is_not_done_for_the_next(office, DeskPress.QUIT)


def _one_try_is_left() -> None:
    test_inspection.test_the_tries_left_are_read_and_none_is_used(CardMaker(the_authority(), TODAY), 1)


def _nothing_is_signed() -> None:
    test_certificates.test_a_signature_of_zeros_proves_nothing(the_authority(), 256)


PLANTED = {
    "what one clerk was allowed is done for the next": Planted(
        advance._judged, "if clerk.login == gate.clerk.login", "if clerk.login", _the_next_clerk_has_come
    ),
    "a delay that is over goes on": Planted(
        TriesHere.locked_until,
        "<= now < until",
        "<= now <= until",
        test_lockout.test_when_the_delay_is_over_the_next_try_is_judged,
    ),
    "the wrong digits are doubled": Planted(
        check_digit,
        "place % 2 == 0",
        "place % 2 == 1",
        partial(test_luhn.test_published_numbers_are_whole, "79927398713"),
    ),
    "a full counter is told for any": Planted(JpkiSession.tries_left, "return left", "return 3", _one_try_is_left),
    "a wrong signature is taken for one": Planted(
        is_signed,
        "UnsupportedAlgorithm):\n        return False",
        "UnsupportedAlgorithm):\n        return True",
        _nothing_is_signed,
    ),
}


@pytest.mark.parametrize("planted", PLANTED.values(), ids=PLANTED)
def test_a_planted_fault_is_noticed(planted: Planted, monkeypatch: pytest.MonkeyPatch) -> None:
    planted.notices()
    monkeypatch.setattr(planted.function, "__code__", planted.code())
    with pytest.raises(AssertionError):
        planted.notices()
