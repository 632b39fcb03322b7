"""The citizen's pages, one a file, and which of them shows a step."""
