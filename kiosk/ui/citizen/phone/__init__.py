"""The phone doctor."""
