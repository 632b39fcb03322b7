"""The reader doctor."""
