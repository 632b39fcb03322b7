"""Start, composition root, shells, jobs and settings: the only place that knows every class."""
