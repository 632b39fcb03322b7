"""The register's key: where it comes from, changed, written on paper and brought back."""
