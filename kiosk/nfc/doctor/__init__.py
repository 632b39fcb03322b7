"""The reader doctor: what it asks of a card."""
