"""The monitor where a card went and another came between two of its looks."""

from collections.abc import Callable

import pytest

from kiosk.domain.card.reader import CardMute, CardOn, Empty, ReaderState, SeveralCards
from kiosk.nfc.pcsc import monitor as pcsc_monitor
from kiosk.nfc.pcsc.monitor import PcscMonitor
from kiosk.nfc.pcsc.readers import Slot
from tests.fakes.card.pcscd import Heard

TellStates = Callable[..., list[ReaderState]]
A, B = "Reader A 00 00", "Reader B 01 00"


def slot(name: str, changes: int, *, card: bool = True, mute: bool = False) -> Slot:
    """`changes`: how many cards came and went; PC/SC counts them in the upper half."""
    return Slot(name, present=card, mute=mute, changes=changes << 16)


EMPTY_A, EMPTY_B = slot(A, 0, card=False), slot(B, 0, card=False)


class _Looks:
    """A reader service that answers each look with the next of these, and then with the last."""

    context = None

    def __init__(self, looks: list[list[Slot]]) -> None:
        self._looks = looks

    def establish(self) -> None:
        """It is there."""

    def look(self, _seen: dict[str, int], _milliseconds: int) -> list[Slot]:
        return self._looks.pop(0) if len(self._looks) > 1 else self._looks[0]

    def release(self) -> None:
        """It keeps nothing."""


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> TellStates:
    """What the monitor tells of such looks."""

    def tell(*looks: list[Slot], last: ReaderState) -> list[ReaderState]:
        monkeypatch.setattr(pcsc_monitor, "_Service", lambda: _Looks(list(looks)))
        heard = Heard()
        monitor = PcscMonitor()
        monitor.start(heard.report)
        states = heard.up_to(last)
        monitor.stop()
        return states

    return tell


def test_a_swap_is_told_although_a_second_card_came_with_it(told: TellStates) -> None:
    both = SeveralCards((A, B))
    states = told([EMPTY_A, EMPTY_B], [slot(A, 1), EMPTY_B], [slot(A, 3), slot(B, 1)], last=both)
    assert states == [Empty(A), CardOn(A), Empty(A), both]


def test_a_swap_is_told_although_a_second_card_lies_there(told: TellStates) -> None:
    looks = [EMPTY_A, EMPTY_B], [slot(A, 1), slot(B, 1)], [slot(A, 3), slot(B, 1)], [EMPTY_A, slot(B, 1)]
    assert told(*looks, last=CardOn(B)) == [Empty(A), SeveralCards((A, B)), Empty(A), SeveralCards((A, B)), CardOn(B)]


def test_a_swap_is_told_although_the_second_card_went_with_it(told: TellStates) -> None:
    looks = [EMPTY_A, EMPTY_B], [slot(A, 1), slot(B, 1)], [slot(A, 3), EMPTY_B], [slot(A, 3, mute=True), EMPTY_B]
    assert told(*looks, last=CardMute(A)) == [Empty(A), SeveralCards((A, B)), Empty(A), CardOn(A), CardMute(A)]


def test_a_swap_is_told_although_the_next_card_does_not_answer(told: TellStates) -> None:
    looks = [EMPTY_A, EMPTY_B], [slot(A, 1), EMPTY_B], [slot(A, 3, mute=True), EMPTY_B]
    assert told(*looks, last=CardMute(A)) == [Empty(A), CardOn(A), Empty(A), CardMute(A)]


def test_a_card_that_falls_mute_is_no_swap(told: TellStates) -> None:
    looks = [EMPTY_A, EMPTY_B], [slot(A, 1), EMPTY_B], [slot(A, 1, mute=True), EMPTY_B]
    assert told(*looks, last=CardMute(A)) == [Empty(A), CardOn(A), CardMute(A)]
