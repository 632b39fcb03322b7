"""The counter kiosk: reserve and link My Number card points, one card one session."""

__version__ = "0.1.0"
