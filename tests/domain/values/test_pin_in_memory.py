"""A PIN in memory: taken once, wiped, shown nowhere, stored nowhere."""

import copy
import pickle
from dataclasses import FrozenInstanceError

import pytest

from kiosk.domain.card.card import Pin
from kiosk.domain.flow.effects import VerifyPin
from kiosk.domain.flow.events import PinEntered
from kiosk.domain.records.records import StatusInquiry


def test_a_pin_can_be_taken_once() -> None:
    pin = Pin(bytearray(b"4073"))
    assert pin.take() == b"4073"
    with pytest.raises(RuntimeError, match="has been used"):
        pin.take()


def test_a_pin_takes_over_the_callers_digits_so_that_no_copy_is_left() -> None:
    digits = bytearray(b"4073")
    assert Pin(digits).take() is digits


def test_wiping_a_pin_overwrites_the_digits_in_place() -> None:
    digits = bytearray(b"4073")
    pin = Pin(digits)
    pin.wipe()
    assert digits == bytes(4)
    with pytest.raises(RuntimeError, match="has been used"):
        pin.take()


def test_wiping_twice_or_after_taking_is_no_error_and_leaves_the_takers_digits_alone() -> None:
    pin = Pin(bytearray(b"4073"))
    taken = pin.take()
    pin.wipe()
    pin.wipe()
    assert taken == b"4073"


@pytest.mark.parametrize(
    "digits", [b"", b"123", b"12345", b"12a4", b"1 34", b"-123", "\uff11\uff12\uff13\uff14".encode()]
)
def test_only_four_ascii_digits_are_a_pin(digits: bytes) -> None:
    with pytest.raises(ValueError, match="four digits"):
        Pin(bytearray(digits))


def test_neither_a_pin_nor_what_carries_it_shows_its_digits() -> None:
    pin = Pin(bytearray(b"4073"))
    for shown in (repr(pin), str(pin), f"{pin}", repr(PinEntered(pin)), repr(VerifyPin(1, pin, StatusInquiry()))):
        assert "4073" not in shown


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_pin_is_not_pickled(protocol: int) -> None:
    with pytest.raises(TypeError, match="never stored"):
        pickle.dumps(Pin(bytearray(b"4073")), protocol)


def test_a_pin_is_not_copied() -> None:
    pin = Pin(bytearray(b"4073"))
    for duplicate in (copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="never stored"):
            duplicate(pin)


def test_a_pin_has_no_room_for_anything_else() -> None:
    pin = Pin(bytearray(b"4073"))
    with pytest.raises(AttributeError):
        pin.note = "4073"  # type: ignore[attr-defined]
    with pytest.raises(FrozenInstanceError):
        PinEntered(pin).pin = pin  # type: ignore[misc]
