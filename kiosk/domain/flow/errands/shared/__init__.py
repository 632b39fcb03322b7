"""What all errands share: where they begin and end, who acts, the card, its PIN, and the record."""
