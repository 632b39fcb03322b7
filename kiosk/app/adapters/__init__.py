"""What stands behind the smaller ports."""
