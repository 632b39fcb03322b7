"""Backups: made, looked through, verified and restored."""
