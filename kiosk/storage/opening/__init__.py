"""Opening a register: what stands there, what is wrong with it, and whether its key is its own."""
