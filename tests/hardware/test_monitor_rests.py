"""The monitor waits in the service and never spins; a list of readers that has grown old does not mislead it."""

import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
from smartcard import scard

from kiosk.domain.card.reader import CardOn, Empty, NoReader, ReaderState, ServiceDown
from kiosk.nfc.desk import NfcCardDesk
from kiosk.nfc.pcsc import monitor as pcsc_monitor
from kiosk.nfc.pcsc.monitor import PcscMonitor
from tests.fakes.card.cards import facts_of
from tests.fakes.card.pcscd import FIRST, Heard, Pcscd, Put

_MOST_LOOKS = 5


class Looks:
    """How often the monitor asks the service, counted on its own thread."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._lock = threading.Lock()
        self._number = 0
        for name in ("SCardGetStatusChange", "SCardEstablishContext"):
            monkeypatch.setattr(scard, name, self._counting(getattr(scard, name)))

    def _counting(self, asked: Callable[..., Any]) -> Callable[..., Any]:
        def ask(*arguments: Any) -> Any:
            with self._lock:
                self._number += 1
            return asked(*arguments)

        return ask

    def in_a_quiet_second(self, heard: Heard) -> int:
        with self._lock:
            self._number = 0
        assert heard.nothing_for(1.0)
        with self._lock:
            return self._number


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> Looks:
    return Looks(monkeypatch)


WatchReader = Callable[[str], Heard]


@pytest.fixture
def watch(looks: Looks, cleared: Pcscd) -> Iterator[WatchReader]:
    """Starts a monitor whose looks are counted."""
    monitors: list[PcscMonitor] = []

    def begin(wanted: str) -> Heard:
        said = Heard()
        monitors.append(PcscMonitor(wanted))
        monitors[-1].start(said.report)
        return said

    yield begin
    for monitor in monitors:
        monitor.stop()


@pytest.mark.parametrize(("wanted", "state"), [("", Empty(FIRST)), ("no such reader", NoReader())])
def test_the_monitor_rests_while_nothing_lies_on_the_reader(
    looks: Looks, watch: WatchReader, wanted: str, state: ReaderState
) -> None:
    heard = watch(wanted)
    heard.up_to(state)
    assert looks.in_a_quiet_second(heard) <= _MOST_LOOKS


def test_the_monitor_rests_while_a_card_lies_there(looks: Looks, watch: WatchReader, put: Put) -> None:
    put("good", 0)
    heard = watch("")
    heard.up_to(CardOn(FIRST))
    assert looks.in_a_quiet_second(heard) <= _MOST_LOOKS


def test_the_monitor_rests_while_a_session_holds_the_card(
    looks: Looks, watch: WatchReader, put: Put, desk: NfcCardDesk
) -> None:
    put("good", 0)
    heard = watch("")
    heard.up_to(CardOn(FIRST))
    facts_of(desk.read(1, FIRST))
    assert looks.in_a_quiet_second(heard) <= _MOST_LOOKS


def test_the_monitor_rests_while_the_service_is_away(looks: Looks, watch: WatchReader, pcscd: Pcscd) -> None:
    pcscd.kill()
    heard = watch("")
    heard.up_to(ServiceDown())
    assert looks.in_a_quiet_second(heard) <= _MOST_LOOKS


def test_a_reader_that_leaves_between_two_questions_is_no_dead_service(
    monkeypatch: pytest.MonkeyPatch, watch: WatchReader
) -> None:
    asked = pcsc_monitor.list_readers
    old: list[Sequence[str]] = [["A reader that was just unplugged 00 00"]]
    monkeypatch.setattr(pcsc_monitor, "list_readers", lambda context: old.pop() if old else asked(context))
    assert ServiceDown() not in watch("").up_to(Empty(FIRST))
