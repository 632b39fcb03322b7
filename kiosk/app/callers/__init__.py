"""Who calls a command, and what they may."""
