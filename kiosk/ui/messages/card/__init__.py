"""The words about cards, readers and refusals."""
