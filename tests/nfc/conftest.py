"""The practice authority, its cards, and a desk over the practice reader."""

import pytest

from kiosk.nfc.desk import NfcCardDesk
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.practice.authority import Authority
from kiosk.nfc.practice.kinds import CardMaker
from kiosk.nfc.practice.reader import PracticeReader
from tests.fakes.card.cards import TODAY, the_authority


@pytest.fixture(scope="session")
def authority() -> Authority:
    return the_authority()


@pytest.fixture(scope="session")
def maker(authority: Authority) -> CardMaker:
    return CardMaker(authority, TODAY)


@pytest.fixture(scope="session")
def anchors(authority: Authority) -> TrustAnchors:
    return TrustAnchors((authority.certificate(TODAY),))


@pytest.fixture
def reader() -> PracticeReader:
    return PracticeReader()


@pytest.fixture
def desk(reader: PracticeReader, anchors: TrustAnchors) -> NfcCardDesk:
    return NfcCardDesk(reader.open_card, anchors)
