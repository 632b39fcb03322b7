"""What stands around the pages of the desk: the header, the rooms at the left, what is told above each page."""
