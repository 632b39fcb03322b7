"""PC/SC result codes in our words, against the constants of pcsc-lite itself."""

import pytest
from smartcard import scard

from kiosk.nfc import pcsc_errors
from kiosk.nfc.errors import (
    CardError,
    CardInUse,
    CardMute,
    CardRemoved,
    NotTransacted,
    ReaderMissing,
    ServiceDown,
    TransferRefused,
)
from kiosk.nfc.pcsc_errors import error_for

_MEANINGS: dict[str, type[CardError]] = {
    "SCARD_E_SHARING_VIOLATION": CardInUse,
    "SCARD_E_NO_SMARTCARD": CardRemoved,
    "SCARD_W_REMOVED_CARD": CardRemoved,
    "SCARD_W_RESET_CARD": CardRemoved,
    "SCARD_W_UNPOWERED_CARD": CardRemoved,
    "SCARD_W_UNRESPONSIVE_CARD": CardMute,
    "SCARD_E_UNKNOWN_READER": ReaderMissing,
    "SCARD_E_READER_UNAVAILABLE": ReaderMissing,
    "SCARD_E_NO_READERS_AVAILABLE": ReaderMissing,
    "SCARD_E_NO_SERVICE": ServiceDown,
    "SCARD_E_SERVICE_STOPPED": ServiceDown,
    "SCARD_F_COMM_ERROR": ServiceDown,
    "SCARD_E_INVALID_HANDLE": ServiceDown,
    "SCARD_E_INVALID_PARAMETER": TransferRefused,
    "SCARD_E_INSUFFICIENT_BUFFER": TransferRefused,
    "SCARD_E_PROTO_MISMATCH": TransferRefused,
    "SCARD_E_INVALID_VALUE": TransferRefused,
    "SCARD_E_NOT_TRANSACTED": NotTransacted,
    "SCARD_E_UNSUPPORTED_FEATURE": TransferRefused,
    "SCARD_E_COMM_DATA_LOST": NotTransacted,
    "SCARD_F_INTERNAL_ERROR": CardRemoved,
    "SCARD_F_UNKNOWN_ERROR": CardRemoved,
}


def _code(name: str) -> int:
    return int(getattr(scard, name)) & 0xFFFFFFFF


@pytest.mark.parametrize(("name", "error"), _MEANINGS.items(), ids=_MEANINGS)
def test_a_result_code_has_its_meaning(name: str, error: type[CardError]) -> None:
    found = error_for(_code(name))
    assert type(found) is error
    assert f"{_code(name):08X}" in str(found)


@pytest.mark.parametrize("name", _MEANINGS)
def test_a_result_code_may_come_signed(name: str) -> None:
    assert type(error_for(_code(name) - (1 << 32))) is _MEANINGS[name]


def test_an_unknown_code_is_a_card_that_left() -> None:
    assert type(error_for(0x801000FE)) is CardRemoved


@pytest.mark.parametrize(
    ("ours", "name"),
    [
        (pcsc_errors.S_SUCCESS, "SCARD_S_SUCCESS"),
        (pcsc_errors.E_TIMEOUT, "SCARD_E_TIMEOUT"),
        (pcsc_errors.E_CANCELLED, "SCARD_E_CANCELLED"),
        (pcsc_errors.E_NO_READERS, "SCARD_E_NO_READERS_AVAILABLE"),
    ],
)
def test_the_codes_that_are_no_errors_are_those_of_the_library(ours: int, name: str) -> None:
    assert ours == _code(name)
