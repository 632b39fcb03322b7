"""One pcscd for all tests, a monitor that is heard, and cards that are put down and taken away again."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kiosk.nfc.desk import NfcCardDesk
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.pcsc.connection import open_card
from kiosk.nfc.pcsc.monitor import PcscMonitor
from kiosk.nfc.practice import faults
from kiosk.nfc.practice.kinds import CardMaker, PlacedCard
from tests.fakes.card.cards import TODAY, the_authority
from tests.fakes.card.pcscd import READERS, Heard, Lying, Pcscd, Put, wait_for_card, wait_for_no_card

_ended_with = pytest.StashKey[int]()


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    session.config.stash[_ended_with] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """WORKAROUND: under Python 3.13 a process with pytest, PySide6 and pyscard crashes after all is done, in the
    interpreter's own end, also where no test has run. How the program's own processes end, the tests look at.
    """
    status = config.stash.get(_ended_with, None)
    if sys.version_info >= (3, 13) and status is not None:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


@pytest.fixture(scope="session")
def service() -> Iterator[Pcscd]:
    with TemporaryDirectory(prefix="pcscd-") as folder, Pcscd(Path(folder)) as running:
        yield running


@pytest.fixture
def pcscd(service: Pcscd) -> Iterator[Pcscd]:
    """Running now; a test may kill it."""
    if not service.is_running:
        service.start()
    yield service
    if not service.is_running:
        service.start()


@pytest.fixture
def cleared(pcscd: Pcscd) -> Pcscd:
    """No card on any slot, and none that has just left."""
    for reader in READERS:
        wait_for_no_card(reader)
    return pcscd


@pytest.fixture(scope="session")
def maker() -> CardMaker:
    return CardMaker(the_authority(), TODAY)


@pytest.fixture(scope="session")
def anchors() -> TrustAnchors:
    return TrustAnchors((the_authority().certificate(TODAY),))


@pytest.fixture
def put(pcscd: Pcscd, maker: CardMaker) -> Iterator[Put]:
    """Puts a practice card down: on the slot that has rested longer, unless the test names one.

    So hardly any test waits until pcscd, which looks every 0.4 s, has noticed that the card of the test before has
    gone. A test that does not wait puts a card down at once, whatever pcscd has noticed.
    """
    cards: list[Lying] = []

    def put_down(what: str | PlacedCard, slot: int | None = None, *, wait: bool = True) -> Lying:
        placed = faults.make(maker, what) if isinstance(what, str) else what
        chosen = slot is None
        slot = pcscd.next_slot() if slot is None else slot
        if chosen or wait:
            wait_for_no_card(READERS[slot])
        cards.append(Lying(placed, pcscd.port, slot))
        if wait:
            wait_for_card(cards[-1].reader)
        return cards[-1]

    yield put_down
    for card in cards:
        card.pull()


@pytest.fixture
def desk(anchors: TrustAnchors) -> Iterator[NfcCardDesk]:
    """Its sessions are let go at the end."""
    counter = NfcCardDesk(open_card, anchors)
    yield counter
    for session in range(10):
        counter.release(session)


@pytest.fixture
def heard(cleared: Pcscd) -> Iterator[Heard]:
    """A monitor that has been started."""
    said = Heard()
    monitor = PcscMonitor()
    monitor.start(said.report)
    yield said
    monitor.stop()
