"""A link that was rejected counts again only where it could be made today, by the same person."""

from dataclasses import replace

import pytest

from kiosk.domain.city.programme import Programme
from kiosk.domain.records.link import Link, LinkState
from kiosk.domain.records.result_reversal import (
    ChangesSince,
    Obstacle,
    ObstacleKind,
    OnAccount,
    RejectedLink,
    fit_together,
    obstacle,
)
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW

E, R, X, Z = LinkState.ENTERED, LinkState.RECORDED, LinkState.REJECTED, LinkState.CANCELLED
HANAKO, TARO, CHILD = 1, 2, 3
INSURANCE, BANK = "health-insurance", "public-money-account"
LINK = RejectedLink(INSURANCE, "pay", HANAKO)
OWN = OnAccount(HANAKO, 0, ((1, E), (2, R), (5, X)))
AS_IT_WAS = ChangesSince(HANAKO, is_mykey_of_others=False, links=(), account=OWN, beside=())


def linked(measure: str, service: str) -> tuple[Link, ...]:
    return (Link("1234567897", "ACDE3467", "mynapoint-2022", measure, service, "3456", R, NOW, NOW),)


@pytest.fixture(scope="module")
def second(programmes: dict[str, Programme]) -> Programme:
    """One service serves all its measures."""
    return programmes["mynapoint-2022"]


@pytest.mark.parametrize(
    ("since", "stands"),
    [
        (AS_IT_WAS, None),
        (replace(AS_IT_WAS, reserved_mykey=None), Obstacle(ObstacleKind.RESERVATION)),
        (replace(AS_IT_WAS, reserved_mykey=TARO), Obstacle(ObstacleKind.RESERVATION)),
        (replace(AS_IT_WAS, is_mykey_of_others=True), Obstacle(ObstacleKind.MYKEY)),
        (replace(AS_IT_WAS, links=linked(INSURANCE, "pay")), Obstacle(ObstacleKind.MEASURE, "1234567897")),
        (replace(AS_IT_WAS, links=linked(BANK, "emoney")), Obstacle(ObstacleKind.SERVICE, "emoney")),
        (replace(AS_IT_WAS, links=linked(BANK, "pay")), None),
        (replace(AS_IT_WAS, beside=(OnAccount(TARO, 0, ((6, E), (7, R))),)), Obstacle(ObstacleKind.ACCOUNT)),
    ],
)
def test_what_has_come_about_since_is_named(second: Programme, since: ChangesSince, stands: Obstacle | None) -> None:
    assert obstacle(second, LINK, since) == stands


def test_a_programme_that_is_gone_binds_no_service() -> None:
    assert obstacle(None, LINK, replace(AS_IT_WAS, links=linked(BANK, "emoney"))) is None


@pytest.mark.parametrize(
    ("other", "fits"),
    [
        # The child's link was made while the parent's counted, and the other way round.
        (OnAccount(CHILD, CHILD, ((3, E), (4, R))), True),
        (OnAccount(CHILD, CHILD, ((-1, E), (0, R))), True),
        # It was made after the parent's was rejected: nobody looked at both.
        (OnAccount(CHILD, CHILD, ((6, E), (7, R))), False),
        # It was over when the parent's was made.
        (OnAccount(CHILD, CHILD, ((-2, E), (-1, R), (0, Z))), False),
        # Their own, once more, as a child of somebody.
        (OnAccount(HANAKO, HANAKO, ((6, E), (7, R))), True),
        (OnAccount(HANAKO, 0, ((3, E), (4, R))), False),
    ],
)
def test_two_are_on_one_account_only_where_a_clerk_looked_at_both(other: OnAccount, fits: bool) -> None:
    assert fit_together(OWN, [other]) is fits
    assert fit_together(other, [OWN]) is fits


def test_an_account_without_others_fits() -> None:
    assert fit_together(OWN, [])
