"""What the register asks of a signature, of which it knows nothing itself."""

from collections.abc import Callable

IsSigned = Callable[[str, bytes, bytes, bytes], bool]
"""(scheme, public key, message, signature) -> whether that key made it."""
