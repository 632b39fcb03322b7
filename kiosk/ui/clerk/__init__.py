"""The clerk's window: one page a file, and nothing on it that belongs to the citizen alone."""
