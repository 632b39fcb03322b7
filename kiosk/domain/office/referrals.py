"""To which other window of the city hall a visitor was sent."""

from enum import StrEnum


class CityHallWindow(StrEnum):
    CERTIFICATES = "certificates"
    TAX = "tax"
    PENSION = "pension"
