"""What the city hall does with records: corrections, incidents, tickets, search, report."""
