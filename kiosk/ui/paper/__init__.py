"""What is written on paper."""
