"""Backups: made, looked through, verified, restored, and made again by themselves while the window runs."""
