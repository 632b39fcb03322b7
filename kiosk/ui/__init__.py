"""The window. It shows the flow it is given and turns touches into events."""
