"""Clerks: their accounts, rights, secrets and log."""
