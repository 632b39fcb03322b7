"""Reads and checks what a city writes: programmes, municipality, services, devices, spots, calendars."""
