"""What is opened once the first picture is painted."""
