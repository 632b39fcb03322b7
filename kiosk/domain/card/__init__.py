"""The card and its reader: what was read, which checks, why an errand stops. No bytes."""
