"""Starting the window, and stopping it."""
