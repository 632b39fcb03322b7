"""What is written on keys, and what is said of them."""
