"""Settings that are made at the desk: what each may be, and what the counter is with them."""
