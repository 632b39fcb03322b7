"""A person's way from the card to the row: each step one question, and rows without objects (ADR 33)."""
