"""Handing links over, and taking back what became of them."""
