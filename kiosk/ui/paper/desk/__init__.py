"""Sheets that a clerk prints for the desk itself."""
