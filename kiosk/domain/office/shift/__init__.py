"""The shift hand-over: what one clerk tells the next, and who may change what of it."""
