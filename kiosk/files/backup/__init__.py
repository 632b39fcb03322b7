"""Backups as files: one archive, sealed to the city's public keys, whole on its medium or not there."""
