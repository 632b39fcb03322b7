"""What a city sets: programmes, services, opening hours, leaflets, phone help."""
