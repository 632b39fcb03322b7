"""Keys to type on."""
