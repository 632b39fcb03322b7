"""The person beside the desk, and the queue."""
