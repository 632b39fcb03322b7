"""The ledger of all that must not vanish, and its anchor beside the register."""
