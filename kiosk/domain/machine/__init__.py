"""What the machine itself needs looked after: its clock, and its backups."""
