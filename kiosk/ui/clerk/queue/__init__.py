"""The queue of tickets: whom this counter has called, and all who wait."""
