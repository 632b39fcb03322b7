"""The page that asks for the PIN names what will be done with it."""

from datetime import datetime

import pytest

from kiosk.domain.flow.steps import PinRequest
from kiosk.domain.records.certificate_joins import EarlierReservation, JoinIntent, JoinOffer
from kiosk.domain.values.times import JST
from kiosk.ui.messages.card.pin_purpose import purpose_text
from tests.fakes.office.desk import a_counter

IN_MAY = datetime(2021, 5, 6, 10, tzinfo=JST)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("typed", ["34679ACD", "3467-9ACD"])
def test_a_join_is_named_by_the_earlier_reservation_and_half_of_its_mykey_id(typed: str) -> None:
    """Two people may stand there: one has typed the MyKey ID, and the other is asked for the PIN."""
    offer = JoinOffer(EarlierReservation(1, IN_MAY, "counter-1"), "mori", "yama")
    text = purpose_text(a_counter(), PinRequest(JoinIntent(offer, typed)), ())
    assert "2021年5月6日" in text
    assert "3467 ●●●●" in text
    assert "9ACD" not in text
