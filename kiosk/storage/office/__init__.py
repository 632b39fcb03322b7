"""Amendments, incidents, tickets, reports."""
