"""`make voices`: renders a clip for each sentence that the citizen's screen says. No part of the program (ADR 45)."""
