"""What is recorded of the holder, and taking a link back."""
