"""The shells of the two flows: they run effects and hand in events."""
