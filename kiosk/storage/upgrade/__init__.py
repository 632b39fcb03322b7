"""Bringing a register to the newest schema, and the copy that is made before."""
