"""Settings and sheets."""
