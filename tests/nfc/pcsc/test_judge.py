"""Which slot counts: what never is empty is set aside by name, and a person's card never for good."""

from collections.abc import Sequence

import pytest

from kiosk.domain.card.reader import CardMute, CardOn, Empty, NoReader, ReaderState, SeveralCards
from kiosk.domain.card.reader_interface import ReaderRole
from kiosk.domain.flow import advance, start
from kiosk.domain.flow.events import ReaderChanged
from kiosk.nfc.pcsc.reader_scan import MOMENT_SECONDS, SlotTracker
from kiosk.nfc.pcsc.readers import Slot
from tests.fakes.around.clock import WEDNESDAY_MORNING
from tests.fakes.card.machines import CONTACT_ATR, CONTACTLESS_ATR, ICC, PICC, SONY, YUBIKEY, YUBIKEY_ATR, Seconds, slot
from tests.fakes.office.desk import a_counter

MUTE = slot(ICC, mute=True)
KEY = slot(YUBIKEY, card=True, atr=YUBIKEY_ATR)
MODEM = slot("HUAWEI Mobile 02 00", card=True, atr=bytes.fromhex("3B9F96801FC78031A073BE21136743200718000001A5"))
EMPTY, CARD = slot(PICC), slot(PICC, card=True, atr=CONTACTLESS_ATR)


class StartedWindow:
    """The judge of a window that has just started."""

    def __init__(self, *slots: Slot, wanted: str = "", answers: bool = True) -> None:
        self.clock = Seconds()
        self.asked: list[str] = []
        self._answers = answers
        self.judge = SlotTracker(wanted, self._asks, self.clock)
        self.sees(*slots)

    def _asks(self, reader: str) -> bool:
        self.asked.append(reader)
        return self._answers

    def sees(self, *slots: Slot) -> ReaderState:
        self.survey = self.judge.judged(slots)
        return self.survey.state

    def sees_after_a_moment(self, *slots: Slot) -> ReaderState:
        self.clock.wait(MOMENT_SECONDS)
        return self.sees(*slots)

    def aside(self) -> list[str]:
        return [reader.name for reader in self.survey.readers if reader.role is ReaderRole.SET_ASIDE]


@pytest.mark.parametrize("device", [MUTE, KEY, MODEM], ids=["a mute slot", "a security key", "a modem"])
def test_what_never_is_empty_is_set_aside_after_a_moment_and_the_window_works_beside_it(device: Slot) -> None:
    machine = StartedWindow(EMPTY, device)
    assert machine.survey.undecided
    assert machine.sees_after_a_moment(EMPTY, device) == Empty(PICC)
    assert machine.aside() == [device.name]
    assert machine.sees(CARD, device) == CardOn(PICC)
    assert machine.sees(slot(PICC, mute=True), device) == CardMute(PICC)
    assert machine.sees(EMPTY, device) == Empty(PICC)
    assert machine.asked == []


def test_several_devices_are_set_aside_together() -> None:
    machine = StartedWindow(MUTE, KEY, MODEM, EMPTY)
    assert machine.sees_after_a_moment(MUTE, KEY, MODEM, EMPTY) == Empty(PICC)
    assert machine.aside() == [ICC, YUBIKEY, MODEM.name]


def test_the_flow_begins_with_a_card_that_is_put_down_beside_a_device() -> None:
    machine = StartedWindow(EMPTY, MUTE)
    flow = start(a_counter(), now=WEDNESDAY_MORNING)
    for state in (machine.survey.state, machine.sees_after_a_moment(EMPTY, MUTE), machine.sees(CARD, MUTE)):
        flow, _ = advance(flow, ReaderChanged(state), WEDNESDAY_MORNING)
    assert flow.card_is_new


def test_a_slot_that_was_empty_once_is_never_set_aside() -> None:
    machine = StartedWindow(EMPTY, slot(ICC))
    assert machine.sees_after_a_moment(EMPTY, MUTE) == CardMute(ICC)
    assert machine.sees_after_a_moment(EMPTY, MUTE) == CardMute(ICC)
    assert machine.aside() == []


def test_what_was_set_aside_counts_again_when_it_has_been_empty() -> None:
    machine = StartedWindow(EMPTY, MUTE)
    machine.sees_after_a_moment(EMPTY, MUTE)
    machine.sees(EMPTY, slot(ICC))
    card = slot(ICC, card=True, atr=CONTACT_ATR)
    assert machine.sees(EMPTY, card) == CardOn(ICC)
    assert machine.aside() == []


@pytest.mark.parametrize("alone", [MUTE, KEY, CARD], ids=["mute", "a device", "a card"])
def test_the_only_reader_is_never_set_aside(alone: Slot) -> None:
    machine = StartedWindow(alone)
    before = machine.survey.state
    assert machine.sees_after_a_moment(alone) == before
    assert (machine.aside(), machine.asked, machine.survey.undecided) == ([], [], False)


def test_readers_that_all_hold_something_are_all_kept() -> None:
    machine = StartedWindow(MUTE, slot(PICC, mute=True))
    assert machine.sees_after_a_moment(MUTE, slot(PICC, mute=True)) == CardMute(ICC)
    assert machine.sees(MUTE, EMPTY) == Empty(PICC)
    assert machine.aside() == [ICC]


def test_a_card_that_was_left_at_the_start_is_kept_and_nobody_s_who_comes() -> None:
    machine = StartedWindow(CARD, slot(SONY))
    assert machine.survey.state == CardOn(PICC)
    state = machine.sees_after_a_moment(CARD, slot(SONY))
    assert state == CardOn(PICC)
    assert isinstance(state, CardOn)
    assert state.lay_there
    assert machine.aside() == []
    # It is taken, and the next one that is put there is its holder's.
    assert machine.sees(EMPTY, slot(SONY)) == Empty(PICC)
    state = machine.sees(CARD, slot(SONY))
    assert isinstance(state, CardOn)
    assert not state.lay_there


def test_what_answers_and_is_no_card_of_ours_is_set_aside_until_it_leaves() -> None:
    machine = StartedWindow(CARD, slot(SONY), answers=False)
    assert machine.sees_after_a_moment(CARD, slot(SONY)) == Empty(SONY)
    assert (machine.aside(), machine.asked) == ([PICC], [PICC])
    machine.sees(EMPTY, slot(SONY))
    assert machine.sees(CARD, slot(SONY)) == CardOn(PICC)


def test_a_card_beside_a_left_one_is_several_cards() -> None:
    machine = StartedWindow(CARD, slot(SONY))
    other = slot(SONY, card=True, atr=CONTACTLESS_ATR)
    assert machine.sees_after_a_moment(CARD, other) == SeveralCards((PICC, SONY))


def test_a_device_that_is_plugged_in_later_begins_nobodys_errand() -> None:
    machine = StartedWindow(EMPTY)
    assert machine.sees(EMPTY, KEY) == Empty(PICC)
    assert machine.survey.undecided
    assert machine.sees_after_a_moment(EMPTY, KEY) == Empty(PICC)
    assert machine.aside() == [YUBIKEY]


def test_a_reader_that_comes_back_with_a_card_on_it_brings_no_new_card() -> None:
    machine = StartedWindow(CARD, slot(SONY))
    assert machine.sees(slot(SONY)) == Empty(SONY)
    assert machine.sees(CARD, slot(SONY)) == Empty(SONY)
    state = machine.sees_after_a_moment(CARD, slot(SONY))
    assert isinstance(state, CardOn)
    assert state.lay_there


def test_a_device_that_is_pulled_and_plugged_in_again_is_judged_anew() -> None:
    machine = StartedWindow(EMPTY, MUTE)
    machine.sees_after_a_moment(EMPTY, MUTE)
    machine.sees(EMPTY)
    machine.sees(EMPTY, slot(ICC))
    assert machine.sees(EMPTY, MUTE) == CardMute(ICC)


@pytest.mark.parametrize("wanted", [YUBIKEY, "YubiKey"])
def test_a_reader_that_the_city_names_is_used_whatever_it_is(wanted: str) -> None:
    machine = StartedWindow(EMPTY, KEY, wanted=wanted)
    assert machine.sees_after_a_moment(EMPTY, KEY) == CardOn(YUBIKEY)


@pytest.mark.parametrize("slots", [[], [slot("SCM SAM 00 00", card=True)]])
def test_without_a_reader_there_is_nothing_to_judge(slots: Sequence[Slot]) -> None:
    assert StartedWindow(*slots).survey.state == NoReader()
