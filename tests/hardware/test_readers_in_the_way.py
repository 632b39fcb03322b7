"""What stands in the way at real counters: a slot that always is mute, another program, a service that stands still."""

import logging
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from time import monotonic
from typing import Any, Self

import pytest
from smartcard import scard

from kiosk.domain.card.card import CardFault
from kiosk.domain.card.card_answers import CardFailure, CheckedCard, PinAnswer, PinResult
from kiosk.domain.card.diagnostics import Finding, StepId
from kiosk.domain.card.reader import CardOn, Empty, ServiceDown
from kiosk.domain.card.reader_interface import ReaderRole
from kiosk.nfc.desk import NfcCardDesk
from kiosk.nfc.doctor.checkup import DiagnosticsContext, check_up
from kiosk.nfc.errors import ServiceUnavailable as NoService
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.pcsc.connection import open_card
from kiosk.nfc.pcsc.driver_thread import DriverThread
from kiosk.nfc.pcsc.monitor import PcscMonitor, look_at_all
from kiosk.nfc.pcsc.reader_scan import MOMENT_SECONDS, SlotTracker
from kiosk.nfc.practice.card import MY_NUMBER_ATR
from tests.fakes.card.cards import RESERVE, TODAY, facts_of, pin, until
from tests.fakes.card.pcscd import FIRST, SECOND, Heard, Pcscd, Put, wait_for_no_card

_QUICKLY = partial(threading.Event.wait, timeout=0.7)


class MuteSlot:
    """Something that never powers up lies on the second slot of vpcd, and is there again at once."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._lie_there, daemon=True)
        self._socket: socket.socket | None = None

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        if self._socket is not None:
            with suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)

    def _lie_there(self) -> None:
        while not self._ended.is_set():
            with suppress(OSError), socket.create_connection(("127.0.0.1", self._port)) as self._socket:
                self._answer(self._socket)
            self._ended.wait(0.05)

    def _answer(self, there: socket.socket) -> None:
        while (head := there.recv(2, socket.MSG_WAITALL)) and (
            body := there.recv(struct.unpack(">H", head)[0], socket.MSG_WAITALL)
        ):
            if body in (b"\x01", b"\x02"):
                return  # power on, or reset: it goes silent
            if body == b"\x04":
                there.sendall(struct.pack(">H", len(MY_NUMBER_ATR)) + MY_NUMBER_ATR)


@pytest.fixture
def mute(cleared: Pcscd) -> Iterator[None]:
    with MuteSlot(cleared.port + 1):
        assert until(lambda: any(slot.mute for slot in look_at_all()), 10)
        yield
    wait_for_no_card(SECOND)


@pytest.mark.usefixtures("mute")
def test_a_slot_that_always_is_mute_is_set_aside_by_window_and_doctor(put: Put, anchors: TrustAnchors) -> None:
    judge, said = SlotTracker(), Heard()
    monitor = PcscMonitor(judge=judge)
    monitor.start(said.report)
    said.up_to(Empty(FIRST), MOMENT_SECONDS + 3)
    put("good", 0)
    said.up_to(CardOn(FIRST), 5)
    for machine in (
        DiagnosticsContext(look_at_all, open_card, judge=judge),
        DiagnosticsContext(look_at_all, open_card),
    ):
        found = check_up(machine, anchors, TODAY)
        assert (found.trouble, found.reader) == (None, FIRST)
        assert next(step.finding for step in found.steps if step.id is StepId.READER) is Finding.SLOT_SET_ASIDE
        assert [reader.name for reader in found.readers if reader.role is ReaderRole.SET_ASIDE] == [SECOND]
    monitor.stop()


def _look_at_the_card(reader: str, seconds: float, began: threading.Event, ended: threading.Event) -> None:
    _, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
    protocols = scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1
    code, card, _ = scard.SCardConnect(context, reader, scard.SCARD_SHARE_EXCLUSIVE, protocols)
    began.set()
    ended.wait(seconds)
    if code == scard.SCARD_S_SUCCESS:
        scard.SCardDisconnect(card, scard.SCARD_LEAVE_CARD)
    scard.SCardReleaseContext(context)


def test_another_program_that_looks_at_each_new_card_is_waited_for(put: Put, desk: NfcCardDesk) -> None:
    card, began, ended = put("good"), threading.Event(), threading.Event()
    other = threading.Thread(target=_look_at_the_card, args=(card.reader, 0.3, began, ended))
    other.start()
    assert began.wait(5)
    assert isinstance(desk.read(1, card.reader), CheckedCard)
    other.join()


class Frozen:
    """The service as its clients meet one that was stopped: a call comes back, and is done, when it goes on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._goes_on = threading.Event()
        self._goes_on.set()
        self.stand_still, self.go_on = self._goes_on.clear, self._goes_on.set
        for name in dir(scard):
            if name.startswith("SCard") and name != "SCardCancel":
                monkeypatch.setattr(scard, name, self._waiting(getattr(scard, name)))

    def _waiting(self, asked: Callable[..., Any]) -> Callable[..., Any]:
        def ask(*arguments: Any) -> Any:
            self._goes_on.wait()
            return asked(*arguments)

        return ask


@pytest.fixture
def frozen(pcscd: Pcscd, monkeypatch: pytest.MonkeyPatch) -> Iterator[Frozen]:
    """Goes on after the test."""
    service = Frozen(monkeypatch)
    yield service
    service.go_on()
    stuck = [one for one in threading.enumerate() if isinstance(one, DriverThread) and one.is_stuck]
    assert all(thread.ended.wait(10) for thread in stuck)


def test_a_look_at_all_readers_ends_in_time_although_the_service_stands_still(frozen: Frozen) -> None:
    frozen.stand_still()
    began = monotonic()
    for _ in range(2):
        with pytest.raises(NoService):
            look_at_all(_QUICKLY)
    assert monotonic() - began < 3


def test_the_monitor_says_that_the_service_stands_still_and_that_it_goes_on(frozen: Frozen) -> None:
    wait_for_no_card(FIRST)
    said = Heard()
    monitor = PcscMonitor(in_time=partial(threading.Event.wait, timeout=1.5))
    monitor.start(said.report)
    said.up_to(Empty(FIRST))
    frozen.stand_still()
    assert said.next(5) == ServiceDown()
    assert said.nothing_for(0.5)
    frozen.go_on()
    assert said.next(5) == Empty(FIRST)
    monitor.stop()


def test_a_pin_does_not_reach_the_card_when_a_frozen_service_goes_on(
    frozen: Frozen, put: Put, anchors: TrustAnchors
) -> None:
    card = put("good")
    desk = NfcCardDesk(partial(open_card, in_time=_QUICKLY, soon=_QUICKLY), anchors)
    facts_of(desk.read(1, card.reader))
    frozen.stand_still()
    failed = desk.verify(1, pin(b"9870"), RESERVE)
    assert isinstance(failed, CardFailure)
    assert (failed.fault, failed.pin_sent) == (CardFault.READER_STUCK, False)
    desk.release(1)
    frozen.go_on()
    assert until(lambda: isinstance(desk.read(2, card.reader), CheckedCard), 10)
    assert card.placed.card.pin.left == 3
    assert desk.verify(2, pin(), RESERVE) == PinResult(PinAnswer.ACCEPTED)
    desk.close()


def test_a_service_that_is_away_is_two_lines_in_the_log(
    pcscd: Pcscd, heard: Heard, caplog: pytest.LogCaptureFixture
) -> None:
    heard.up_to(Empty(FIRST))
    with caplog.at_level(logging.INFO, "kiosk.nfc.pcsc.monitor"):
        pcscd.kill()
        heard.up_to(ServiceDown())
        assert heard.nothing_for(2.0)
        pcscd.start()
        heard.up_to(Empty(FIRST), 5)
    lines = [record.getMessage() for record in caplog.records]
    assert len(lines) == 2
    assert lines[-1] == "the readers are watched again"
