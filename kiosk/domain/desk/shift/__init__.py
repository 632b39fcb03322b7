"""The shift hand-over at the desk: what it shows of itself, the notes, and what is being written."""
