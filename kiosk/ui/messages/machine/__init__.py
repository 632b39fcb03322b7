"""What is said of the machine: its clock, its register, its key and its backups."""
