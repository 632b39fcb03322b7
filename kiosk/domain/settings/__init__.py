"""What is set at the desk."""
