"""Start, composition root, shells, settings: the only place that knows everybody."""
