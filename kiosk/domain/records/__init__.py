"""Reservations, links and joins: what a card signs, and the rules for it."""
