"""What is written once, when a counter is set up."""
