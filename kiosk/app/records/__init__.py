"""What `kiosk records` does: each returns lines or writes a file."""
