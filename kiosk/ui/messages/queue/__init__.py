"""The queue of tickets at the desk: what is pressed and told, and the list of who waits."""
