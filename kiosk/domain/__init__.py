"""Rules and flows: immutable data and pure functions. No Qt, no database, no reader, no clock."""
