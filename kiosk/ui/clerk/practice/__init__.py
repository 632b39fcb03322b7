"""Practising."""
