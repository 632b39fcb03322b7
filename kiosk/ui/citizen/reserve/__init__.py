"""Reserving."""
