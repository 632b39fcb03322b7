"""Backups: made, looked through and verified."""
