"""Handing links over to their providers, and taking their results back."""
