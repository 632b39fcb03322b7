"""The report, and the readers' health."""
