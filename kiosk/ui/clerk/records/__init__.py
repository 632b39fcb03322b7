"""Finding and changing records."""
