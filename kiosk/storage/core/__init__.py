"""The database, the keys, and what seals and hashes with them."""
