"""The card and its reader, in the words of people."""
