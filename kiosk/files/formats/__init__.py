"""What stands in a file, by its format: TOML and JSON as data of the domain, records as lines, CSV, JSON or Excel."""
