"""The counter kiosk: reserve and link My Number card points, one card one session."""

from datetime import date

__version__ = "0.1.0"
RELEASED = date(2026, 11, 29)
"""On which day this version was made: no clock that is right shows an earlier one."""
