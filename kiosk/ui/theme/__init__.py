"""How everything looks: colours, type and sizes, in one place."""
