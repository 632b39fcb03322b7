"""The notes of the shift hand-over in the register."""
