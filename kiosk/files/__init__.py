"""Reads files that people write, and says what is wrong in them."""
