"""The words around every page."""
