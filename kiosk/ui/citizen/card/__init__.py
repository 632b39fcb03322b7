"""The card, its PIN, and why an errand stops."""
