"""What stands behind the smaller ports, and the page to which each practice card leads."""
