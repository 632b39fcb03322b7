"""The card. The protocol knows only `send(bytes) -> (bytes, sw)`; PC/SC is in `pcsc` alone."""
