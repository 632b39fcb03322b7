"""PC/SC result codes in our words, against the lists of pcsc-lite and Windows and the library's own constants."""

import pytest
from smartcard import scard

from kiosk.domain.card.card import CardFault
from kiosk.nfc.desk import fault_of
from kiosk.nfc.errors import (
    CardError,
    CardInUse,
    CardRemoved,
    CardReset,
    CardUnresponsive,
    NotTransacted,
    ReaderFault,
    ReaderMissing,
    ServiceDenied,
    ServiceLost,
    ServiceUnavailable,
    TransferRefused,
)
from kiosk.nfc.pcsc import result_codes as pcsc_errors
from kiosk.nfc.pcsc.result_codes import RESULT_CODES, error_for
from tests.fakes.card.result_codes import PCSC_LITE, WINDOWS

_MEANINGS: dict[str, type[CardError]] = {
    "SCARD_E_SHARING_VIOLATION": CardInUse,
    "SCARD_E_NO_SMARTCARD": CardRemoved,
    "SCARD_W_REMOVED_CARD": CardRemoved,
    "SCARD_W_RESET_CARD": CardReset,
    "SCARD_W_UNPOWERED_CARD": CardReset,
    "SCARD_W_UNRESPONSIVE_CARD": CardUnresponsive,
    "SCARD_E_UNKNOWN_READER": ReaderMissing,
    "SCARD_E_READER_UNAVAILABLE": ReaderMissing,
    "SCARD_E_NO_READERS_AVAILABLE": ReaderMissing,
    "SCARD_E_NO_SERVICE": ServiceUnavailable,
    "SCARD_E_SERVICE_STOPPED": ServiceUnavailable,
    "SCARD_F_COMM_ERROR": ServiceLost,
    "SCARD_E_INVALID_HANDLE": ServiceUnavailable,
    "SCARD_E_NO_ACCESS": ServiceDenied,
    "SCARD_W_SECURITY_VIOLATION": ServiceDenied,
    "SCARD_E_INVALID_PARAMETER": TransferRefused,
    "SCARD_E_INSUFFICIENT_BUFFER": TransferRefused,
    "SCARD_E_PROTO_MISMATCH": TransferRefused,
    "SCARD_E_INVALID_VALUE": TransferRefused,
    "SCARD_E_NOT_TRANSACTED": NotTransacted,
    "SCARD_E_UNSUPPORTED_FEATURE": TransferRefused,
    "SCARD_E_COMM_DATA_LOST": NotTransacted,
    "SCARD_F_INTERNAL_ERROR": ReaderFault,
    "SCARD_F_UNKNOWN_ERROR": ReaderFault,
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


def test_every_code_of_both_lists_is_known_by_its_number() -> None:
    known = {code.number for code in RESULT_CODES}
    assert {number for _, number in (*PCSC_LITE, *WINDOWS)} <= known


def test_the_lists_are_those_of_the_library() -> None:
    listed = dict(PCSC_LITE)
    for name in dir(scard):
        if name.startswith(("SCARD_E_", "SCARD_F_", "SCARD_W_", "SCARD_P_")) and name in listed:
            assert _code(name) in {listed[name], dict(WINDOWS).get(name)}, name


def test_a_number_has_one_name_and_the_name_is_the_lists_own() -> None:
    assert len({code.number for code in RESULT_CODES}) == len({code.name for code in RESULT_CODES}) == len(RESULT_CODES)
    listed = {*PCSC_LITE, *WINDOWS}
    assert {(code.name, code.number) for code in RESULT_CODES if code.name.startswith("SCARD_")} <= listed


@pytest.mark.parametrize("number", [0x801000FE, 0x12345678, 1])
def test_an_unknown_code_says_nothing_of_the_card(number: int) -> None:
    error = error_for(number)
    assert type(error) is ReaderFault
    assert fault_of(error) is CardFault.READER_FAULT
    assert error.result_code == f"0x{number:08X}"


def test_an_error_bears_the_name_that_the_document_explains() -> None:
    assert error_for(0x8010006A).result_code == "SCARD_W_SECURITY_VIOLATION (0x8010006A)"


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
