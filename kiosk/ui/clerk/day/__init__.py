"""The clerk's day: the shift hand-over, and the facts of the day's lists."""
