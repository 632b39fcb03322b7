"""Accounts at the desk: the staff list, a passphrase that was given, a recovery code, and who is there yet."""
