"""Files that people write, keep or take away: read with an answer to whatever is in them, and written whole."""
