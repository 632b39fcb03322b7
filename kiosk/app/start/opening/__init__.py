"""From the command line to the first picture, and what is opened once that is painted."""
