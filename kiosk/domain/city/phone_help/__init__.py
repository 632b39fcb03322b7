"""The phone doctor as data: its tree and its devices."""
