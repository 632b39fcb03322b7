"""The queue of tickets: who is next, which state may follow, what a day's waits came to, and what a note may say."""
