"""Accounts, rights and the desk's log."""
