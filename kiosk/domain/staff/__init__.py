"""Clerks: their accounts, rights and log."""
