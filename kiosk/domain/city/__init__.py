"""What a city and its programmes say."""
