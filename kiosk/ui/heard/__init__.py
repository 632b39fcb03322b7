"""What a screen reader hears: what each thing is, how numbers are read out, and what is said when something changes."""
