"""Whether all is still as it was kept."""
