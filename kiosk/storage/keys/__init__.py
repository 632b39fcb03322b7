"""What the register holds of its key: whether it fits, values that are sealed again, and what the desk's log says."""
