"""From the first touch to the next person."""
