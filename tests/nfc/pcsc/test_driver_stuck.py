"""A call that does not come back from the driver: told in time, and cleared away when it comes back after all."""

import gc
import threading
import weakref
from collections.abc import Iterator
from contextlib import suppress
from functools import partial

import pytest
from smartcard import scard

from kiosk.domain.card.card import CardFault
from kiosk.domain.card.card_answers import CardFailure, CheckedCard, PinAnswer, PinResult
from kiosk.nfc.desk import NfcCardDesk
from kiosk.nfc.errors import CardInUse, CardRemoved, DriverStuck
from kiosk.nfc.jpki.apdu import Ins
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.jpki.session import JpkiSession
from kiosk.nfc.jpki.transmit import Transmitter
from kiosk.nfc.pcsc import connection as pcsc_connection
from kiosk.nfc.pcsc.connection import PcscConnection
from kiosk.nfc.pcsc.driver_thread import DEADLINE_SECONDS, DriverThread
from kiosk.nfc.practice.kinds import CardMaker
from tests.fakes.card.cards import RESERVE, facts_of, pin, until
from tests.fakes.card.driver import Driver

READER = "A reader"
_COMMAND = bytes.fromhex("00A4040C0AD392F000260100000001")
# Always waited in full: each test that uses it has a call that is blocked.
_SHORTLY = partial(threading.Event.wait, timeout=0.05)
_OPENING = ["SCardEstablishContext", "SCardConnect", "SCardReconnect", "SCardStatus"]


@pytest.fixture
def driver(monkeypatch: pytest.MonkeyPatch, maker: CardMaker) -> Iterator[Driver]:
    """A good card lies on its reader. Nothing is left blocked at the end."""
    hand = Driver(maker.good())
    monkeypatch.setattr(pcsc_connection, "scard", hand)
    yield hand
    _comes_back(hand)


def _at_once(_seconds: float) -> None:
    """No test waits for what may pass."""


def _driver_threads() -> list[DriverThread]:
    return [thread for thread in threading.enumerate() if isinstance(thread, DriverThread)]


def _comes_back(driver: Driver) -> None:
    """The blocked call, and what its thread has left to do."""
    driver.comes_back()
    assert until(lambda: not _driver_threads(), 5)


def _open(driver: Driver) -> PcscConnection:
    return pcsc_connection.open_card(READER, driver.in_time, driver.in_time, _at_once)


def _stuck(driver: Driver) -> PcscConnection:
    """A connection whose first command does not come back."""
    connection = _open(driver)
    driver.blocks = "SCardTransmit"
    with pytest.raises(DriverStuck):
        connection.send(_COMMAND)
    return connection


def test_a_command_that_comes_back_is_answered(driver: Driver) -> None:
    connection = _open(driver)
    assert connection.send(_COMMAND) == (b"", 0x9000)
    assert connection.is_held()
    connection.close()
    assert (driver.contexts, driver.disposed) == (set(), [scard.SCARD_UNPOWER_CARD])


def test_a_connection_that_does_not_answer_in_time_is_dead_and_sends_nothing_more(driver: Driver) -> None:
    connection = _stuck(driver)
    assert not connection.is_held()
    with pytest.raises(DriverStuck):
        connection.send(_COMMAND)
    connection.close()
    connection.close()
    assert driver.sent == [_COMMAND]
    assert driver.disposed == []


def test_a_command_after_the_end_asks_no_driver(driver: Driver) -> None:
    connection = _open(driver)
    connection.close()
    with pytest.raises(CardRemoved):
        connection.send(_COMMAND)
    assert driver.sent == []


def test_a_command_that_comes_back_late_powers_the_card_down_and_gives_everything_back(driver: Driver) -> None:
    assert driver.card is not None
    connection = _open(driver)
    JpkiSession(Transmitter(connection)).verify(pin())
    driver.blocks = "SCardTransmit"
    with pytest.raises(DriverStuck):
        connection.send(_COMMAND)
    assert driver.card.pin.verified
    _comes_back(driver)
    assert not driver.card.pin.verified
    assert (driver.contexts, driver.disposed) == (set(), [scard.SCARD_UNPOWER_CARD])


def test_a_command_that_comes_back_over_another_card_leaves_that_one_under_power(
    driver: Driver, maker: CardMaker
) -> None:
    _stuck(driver)
    driver.put(maker.good("B"))
    _comes_back(driver)
    assert (driver.contexts, driver.disposed) == (set(), [scard.SCARD_LEAVE_CARD])


@pytest.mark.parametrize("call", _OPENING)
def test_a_card_that_cannot_be_opened_in_time_ends_the_same_way_and_is_let_go_later(driver: Driver, call: str) -> None:
    driver.blocks = call
    with pytest.raises(DriverStuck):
        _open(driver)
    assert driver.calls == _OPENING[: _OPENING.index(call) + 1]
    _comes_back(driver)
    assert driver.contexts == set()
    _open(driver).close()


def test_a_reader_that_is_blocked_is_not_asked_again_and_serves_when_it_is_back(driver: Driver) -> None:
    _stuck(driver)
    asked = list(driver.calls)
    with pytest.raises(DriverStuck):
        pcsc_connection.open_card(READER, _SHORTLY, _SHORTLY)
    assert driver.calls == asked
    _comes_back(driver)
    connection = _open(driver)
    assert connection.send(_COMMAND) == (b"", 0x9000)
    connection.close()


def test_another_reader_does_not_wait_for_the_blocked_one(driver: Driver) -> None:
    _stuck(driver)
    with pytest.raises(CardInUse):
        pcsc_connection.open_card("Another reader", threading.Event.wait, pause=_at_once)


def test_a_card_that_is_held_and_answers_is_in_use(driver: Driver) -> None:
    connection = _open(driver)
    with pytest.raises(CardInUse):
        _open(driver)
    connection.close()


def test_letting_go_that_does_not_come_back_holds_nobody(driver: Driver) -> None:
    connection = _open(driver)
    driver.blocks = "SCardDisconnect"
    connection.close()
    with pytest.raises(DriverStuck):
        _open(driver)
    _comes_back(driver)
    assert driver.contexts == set()


def test_the_deadline_is_a_time_and_no_thread_holds_the_programs_end() -> None:
    blocked = threading.Event()
    thread = DriverThread(READER, lambda: None, _SHORTLY)
    thread.start()
    with pytest.raises(DriverStuck):
        thread.call(partial(blocked.wait, 5))
    assert thread.daemon
    blocked.set()
    thread.join(5)
    assert 2 < DEADLINE_SECONDS < 30


def test_a_command_that_waits_behind_a_stuck_one_is_never_made() -> None:
    blocked, made = threading.Event(), list[str]()
    behind = iter(["second"])

    def in_time(_event: threading.Event) -> bool:
        """While the first call is under way, another is put behind it."""
        for name in behind:
            with pytest.raises(DriverStuck):
                thread.call(partial(made.append, name))
        return False

    thread = DriverThread(READER, partial(made.append, "released"), in_time)
    thread.start()
    with pytest.raises(DriverStuck):
        thread.call(partial(blocked.wait, 5))
    blocked.set()
    thread.join(5)
    assert made == ["released"]


def test_what_goes_wrong_in_a_call_is_told_to_who_asked(driver: Driver) -> None:
    driver.pull()
    with pytest.raises(CardRemoved):
        _open(driver)
    assert (driver.contexts, _driver_threads()) == (set(), [])


def _desk(driver: Driver, anchors: TrustAnchors) -> NfcCardDesk:
    return NfcCardDesk(
        partial(pcsc_connection.open_card, in_time=driver.in_time, soon=driver.in_time, pause=_at_once), anchors
    )


def test_the_card_after_a_stuck_one_is_served(driver: Driver, maker: CardMaker, anchors: TrustAnchors) -> None:
    desk = _desk(driver, anchors)
    driver.blocks = "SCardTransmit"
    for session in (1, 2):
        failed = desk.read(session, READER)
        assert isinstance(failed, CardFailure)
        assert failed.fault is CardFault.READER_STUCK
    assert not desk.holds(1)
    driver.put(maker.good("B"))
    driver.comes_back()
    assert isinstance(desk.read(3, READER), CheckedCard)
    assert desk.verify(3, pin(), RESERVE) == PinResult(PinAnswer.ACCEPTED)
    desk.close()


def test_a_pin_whose_answer_does_not_come_is_sent_once_and_not_called_wrong(
    driver: Driver, anchors: TrustAnchors
) -> None:
    desk = _desk(driver, anchors)
    facts_of(desk.read(1, READER))
    driver.blocks = "SCardTransmit"
    assert desk.verify(1, pin(), RESERVE) == CardFailure(CardFault.READER_STUCK, pin_sent=True)
    assert desk.verify(1, pin(), RESERVE) == CardFailure(CardFault.REMOVED)
    with_a_pin = [command for command in driver.sent if command[1] == Ins.VERIFY and len(command) > 4]
    assert with_a_pin == driver.sent[-1:]


def test_a_command_that_takes_too_long_while_the_service_answers_is_slow_and_not_stuck(
    driver: Driver, anchors: TrustAnchors
) -> None:
    answers = partial(threading.Event.wait, timeout=5)
    opens = partial(pcsc_connection.open_card, in_time=driver.in_time, soon=answers, pause=_at_once)
    desk = NfcCardDesk(opens, anchors)
    driver.blocks, driver.looks_pass = "SCardTransmit", True
    assert desk.read(1, READER) == CardFailure(CardFault.SLOW)


def test_a_pin_is_not_sent_into_a_service_that_stands_still(driver: Driver, anchors: TrustAnchors) -> None:
    desk = _desk(driver, anchors)
    facts_of(desk.read(1, READER))
    driver.blocks = "SCardStatus"
    failed = desk.verify(1, pin(), RESERVE)
    assert isinstance(failed, CardFailure)
    assert (failed.fault, failed.pin_sent) == (CardFault.READER_STUCK, False)
    _comes_back(driver)
    assert driver.card is not None
    assert (driver.card.pin.left, driver.card.pin.verified) == (3, False)
    assert not [command for command in driver.sent if command[1] == Ins.VERIFY and len(command) > 4]


def test_a_card_that_says_nothing_while_it_lies_there_is_mute(
    driver: Driver, anchors: TrustAnchors, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pcsc_connection, "LOOK_SECONDS", 0.0)
    driver.silent = True
    assert _desk(driver, anchors).read(1, READER) == CardFailure(CardFault.MUTE)
    assert driver.disposed == [scard.SCARD_UNPOWER_CARD]


@pytest.mark.parametrize(
    "code",
    [
        scard.SCARD_E_SHARING_VIOLATION,
        scard.SCARD_W_RESET_CARD,
        scard.SCARD_W_UNRESPONSIVE_CARD,
        scard.SCARD_F_COMM_ERROR,
        scard.SCARD_E_NOT_TRANSACTED,
        scard.SCARD_F_INTERNAL_ERROR,
    ],
)
def test_what_passes_while_a_card_comes_down_is_waited_out(driver: Driver, anchors: TrustAnchors, code: int) -> None:
    driver.refuses = [code] * 3
    desk = _desk(driver, anchors)
    facts_of(desk.read(1, READER))
    assert driver.calls.count("SCardConnect") == 4
    desk.close()


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        (scard.SCARD_E_NO_SMARTCARD, CardFault.REMOVED),
        (scard.SCARD_E_UNKNOWN_READER, CardFault.NO_READER),
        (scard.SCARD_E_NO_SERVICE, CardFault.SERVICE_DOWN),
        (scard.SCARD_W_SECURITY_VIOLATION, CardFault.NOT_PERMITTED),
    ],
)
def test_what_does_not_pass_is_told_at_once(driver: Driver, anchors: TrustAnchors, code: int, fault: CardFault) -> None:
    driver.refuses = [code]
    assert _desk(driver, anchors).read(1, READER) == CardFailure(fault)
    assert driver.calls.count("SCardConnect") == 1


def test_another_program_that_stays_is_told_in_the_end(driver: Driver, anchors: TrustAnchors) -> None:
    driver.refuses = [scard.SCARD_E_SHARING_VIOLATION] * pcsc_connection.ATTEMPTS
    assert _desk(driver, anchors).read(1, READER) == CardFailure(CardFault.IN_USE)
    assert 1 <= pcsc_connection.ATTEMPTS * pcsc_connection.PAUSE_SECONDS <= 2


class CarriedSecret:
    """Something that a command carries."""


def test_a_command_that_failed_is_kept_by_nothing_until_the_collector_comes() -> None:
    thread = DriverThread("A reader", nothing_to_release)
    thread.start()
    secret = CarriedSecret()
    kept = weakref.ref(secret)
    gc.disable()
    try:
        with suppress(CardRemoved):
            thread.call(partial(failing, secret))
        del secret
        assert kept() is None
    finally:
        gc.enable()
        thread.end()


def failing(_carried: CarriedSecret) -> None:
    raise CardRemoved("pulled")


def nothing_to_release() -> None:
    """No card was taken."""
