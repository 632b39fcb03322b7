"""What a city writes, read and checked: programmes, municipality, services, devices, spots, calendars."""
