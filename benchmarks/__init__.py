"""`make bench`: ratios measured side by side in one run, never a test's limit (docs/benchmarks.md)."""
