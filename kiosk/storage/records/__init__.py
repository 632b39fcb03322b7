"""Records as they are made."""
