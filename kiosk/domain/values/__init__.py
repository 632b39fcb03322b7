"""Small values for everything above: texts, times, numbers, languages, secrets."""
