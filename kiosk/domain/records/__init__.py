"""What the holder of a card has recorded, and the rules of it."""
