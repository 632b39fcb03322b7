"""Accounts at the desk: the staff as an administrator sees them, a passphrase that was given, a recovery code."""
