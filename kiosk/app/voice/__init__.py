"""The voice: its clips, the sound device, and the shell that says what the window wants said."""
