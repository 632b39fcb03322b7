"""The voice of the citizen's screen: how it is set, and of which clips a sentence is put together."""
