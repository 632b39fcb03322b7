"""What was set at the desk."""
