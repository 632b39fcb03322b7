"""Numbered tickets."""
