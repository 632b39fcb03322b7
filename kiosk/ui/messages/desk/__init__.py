"""The desk's words."""
