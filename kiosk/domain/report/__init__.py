"""What was done in some days, counted; and what of it may be published."""
