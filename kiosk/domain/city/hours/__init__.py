"""When an office and its call centre are open."""
