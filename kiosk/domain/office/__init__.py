"""What the office does with what was recorded."""
