"""The monitor where the reader service says no: at once it may be dying, after a while it means it."""

import pytest
from smartcard import scard

from kiosk.domain.card.reader import NotPermitted, ServiceDown
from kiosk.nfc.pcsc import monitor as pcsc_monitor
from kiosk.nfc.pcsc.monitor import PcscMonitor
from tests.fakes.card.pcscd import Heard


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """What a monitor tells of a service that says no to everybody."""
    monkeypatch.setattr(scard, "SCardEstablishContext", lambda _: (scard.SCARD_W_SECURITY_VIOLATION, 0))
    monkeypatch.setattr(pcsc_monitor, "_RETRY_SECONDS", 0.01)
    return Heard()


def test_a_no_is_a_service_that_is_away_until_it_has_lasted(heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pcsc_monitor, "_DYING_SECONDS", 0.1)
    monitor = PcscMonitor()
    monitor.start(heard.report)
    assert [heard.next(), heard.next()] == [ServiceDown(), NotPermitted()]
    monitor.stop()


def test_a_service_that_dies_is_never_taken_for_one_that_says_no(heard: Heard) -> None:
    monitor = PcscMonitor()
    monitor.start(heard.report)
    assert heard.next() == ServiceDown()
    assert heard.nothing_for(0.3)
    monitor.stop()
