"""The log: where its lines go, how they look there, and what is said again and again."""
