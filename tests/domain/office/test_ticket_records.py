"""Where a ticket was, as far as its queue tells."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.domain.office.ticket_records import AtCounter, NotAtCounter, Uncalled, whereabouts
from kiosk.domain.office.tickets import Ticket, TicketErrand, TicketState

DAY = date(2026, 6, 10)
TAKEN = datetime(2026, 6, 10, 1, tzinfo=UTC)
CALLED, ENDED = TAKEN + timedelta(minutes=4), TAKEN + timedelta(minutes=15)
WAITING = Ticket(DAY, 28, TicketErrand.LINK, TAKEN)
CALLED_TICKET = replace(WAITING, state=TicketState.CALLED, called_at=CALLED, counter="2番")


def test_a_ticket_is_at_its_counter_from_the_call_to_the_end() -> None:
    served = replace(CALLED_TICKET, state=TicketState.SERVED, ended_at=ENDED)
    found = whereabouts(DAY, 28, served)
    assert found == AtCounter(DAY, 28, "2番", CALLED, ENDED)
    assert isinstance(found, AtCounter)
    assert found.last == ENDED


@pytest.mark.parametrize("state", [TicketState.CALLED, TicketState.LEFT])
def test_one_that_nobody_ended_is_there_until_its_day_is_over(state: TicketState) -> None:
    found = whereabouts(DAY, 28, replace(CALLED_TICKET, state=state))
    assert isinstance(found, AtCounter)
    assert found.until is None
    assert found.last == datetime(2026, 6, 10, 14, 59, 59, 999999, tzinfo=UTC)


@pytest.mark.parametrize(
    ("ticket", "why"),
    [
        (None, Uncalled.NO_TICKET),
        (WAITING, Uncalled.NEVER),
        (replace(WAITING, state=TicketState.LEFT), Uncalled.NEVER),
        (replace(CALLED_TICKET, state=TicketState.NO_SHOW, ended_at=ENDED), Uncalled.NO_SHOW),
    ],
)
def test_one_that_was_at_no_counter_is_told_with_its_reason(ticket: Ticket | None, why: Uncalled) -> None:
    assert whereabouts(DAY, 28, ticket) == NotAtCounter(DAY, 28, why)
