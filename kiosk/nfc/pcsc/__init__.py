"""The reader service, and what lies on the readers. The only place that imports pyscard."""
