"""The words of the errands."""
