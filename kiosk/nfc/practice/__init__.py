"""The practice card: a virtual My Number card with its own test CA, in process or on a vpcd reader."""
