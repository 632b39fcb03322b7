"""Lists: of what was found, of facts, of points, of what was done."""
