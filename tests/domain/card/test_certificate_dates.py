"""The certificate's dates at their very edges."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.card.card import CardFacts, CardKind, Certificate, Issuer
from kiosk.domain.card.checks import CheckId, Code, checks_of_card
from kiosk.domain.values.times import JST

SECOND = timedelta(seconds=1)


def jst(year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, second, tzinfo=JST)


def last_second_of(year: int, month: int, day: int) -> datetime:
    """When a certificate of this birthday ends."""
    return jst(year, month, day, 23, 59, 59)


def codes(certificate: Certificate, now: datetime) -> dict[CheckId, Code]:
    return dict(checks_of_card(CardFacts(CardKind.MY_NUMBER, certificate, Issuer.TRUSTED, 3), now))


def made_at(moment: datetime) -> Certificate:
    return Certificate(b"key", moment, moment + timedelta(days=5 * 365))


def ending(moment: datetime) -> Certificate:
    return Certificate(b"key", moment - timedelta(days=5 * 365), moment)


@pytest.mark.parametrize(
    ("age", "code"),
    [
        (timedelta(0), Code.WAITING),
        (timedelta(hours=24) - SECOND, Code.WAITING),
        (timedelta(hours=24), Code.OK),
        (timedelta(hours=24) + SECOND, Code.OK),
    ],
)
def test_a_certificate_waits_twenty_four_hours_to_the_second(age: timedelta, code: Code) -> None:
    made = jst(2020, 10, 12, 14, 3, 27)
    certificate = made_at(made)
    assert codes(certificate, made + age)[CheckId.WAITING_PERIOD] is code
    assert certificate.usable_from() == jst(2020, 10, 13, 14, 3, 27)


def test_before_its_first_second_a_certificate_is_not_yet_valid() -> None:
    made = jst(2020, 10, 12, 14)
    assert codes(made_at(made), made - SECOND)[CheckId.VALIDITY] is Code.NOT_YET_VALID
    assert codes(made_at(made), made)[CheckId.VALIDITY] is Code.OK


def test_a_certificate_is_good_until_the_last_second_of_its_birthday() -> None:
    end = last_second_of(2026, 6, 10)
    certificate = ending(end)
    assert codes(certificate, end)[CheckId.VALIDITY] is Code.NEAR_END
    assert codes(certificate, end + SECOND)[CheckId.VALIDITY] is Code.EXPIRED
    assert not certificate.is_expired(end)
    assert certificate.is_expired(jst(2026, 6, 11))


def test_the_end_may_be_written_in_utc_as_certificates_do() -> None:
    end = datetime(2026, 6, 10, 14, 59, 59, tzinfo=UTC)
    assert not ending(end).is_expired(last_second_of(2026, 6, 10))
    assert ending(end).is_expired(jst(2026, 6, 11))


@pytest.mark.parametrize(
    ("end", "renewable"),
    [
        (last_second_of(2026, 6, 10), last_second_of(2026, 3, 10)),
        (last_second_of(2025, 5, 31), last_second_of(2025, 2, 28)),
        (last_second_of(2024, 5, 31), last_second_of(2024, 2, 29)),
        (last_second_of(2025, 5, 29), last_second_of(2025, 2, 28)),
        (last_second_of(2024, 5, 29), last_second_of(2024, 2, 29)),
        (last_second_of(2025, 5, 28), last_second_of(2025, 2, 28)),
        (last_second_of(2026, 7, 31), last_second_of(2026, 4, 30)),
        (last_second_of(2026, 12, 31), last_second_of(2026, 9, 30)),
        (last_second_of(2026, 1, 31), last_second_of(2025, 10, 31)),
        (last_second_of(2026, 2, 28), last_second_of(2025, 11, 28)),
        (last_second_of(2028, 2, 29), last_second_of(2027, 11, 29)),
        (last_second_of(2026, 3, 1), last_second_of(2025, 12, 1)),
        (last_second_of(2026, 4, 15), last_second_of(2026, 1, 15)),
    ],
)
def test_renewal_begins_three_months_before_the_end_month_ends_too(end: datetime, renewable: datetime) -> None:
    certificate = ending(end)
    assert certificate.renewable_from() == renewable
    assert codes(certificate, renewable - SECOND)[CheckId.VALIDITY] is Code.OK
    assert codes(certificate, renewable)[CheckId.VALIDITY] is Code.NEAR_END


def test_the_three_months_are_counted_on_the_city_halls_calendar() -> None:
    # The first minute of 31 May in Tokyo is still 30 May in UTC.
    assert ending(datetime(2025, 5, 30, 15, 0, 0, tzinfo=UTC)).renewable_from() == jst(2025, 2, 28)


def test_the_dates_are_hidden_from_repr_because_the_end_is_a_birthday() -> None:
    shown = repr(ending(last_second_of(2031, 7, 19)))
    assert "2031" not in shown
    assert "key" not in shown.replace("public_key", "")
