"""What can be done with every list of the desk."""
