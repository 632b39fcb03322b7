"""What everything is made of: texts, times, numbers, secrets."""
