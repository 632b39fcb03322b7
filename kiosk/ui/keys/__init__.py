"""Keys on their way to a window: a person's, a scanner's, and those that are nobody's here (docs/adr/0018)."""
