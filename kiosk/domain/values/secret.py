"""A secret on its way to where it is checked: taken once, wiped, shown nowhere, stored nowhere."""

from collections.abc import Iterator
from contextlib import contextmanager


class Secret:
    """Octets that can be taken once and are then gone."""

    __slots__ = ("_octets",)

    def __init__(self, octets: bytearray) -> None:
        """Takes over `octets`; the caller keeps nothing."""
        self._octets: bytearray | None = octets

    def take(self) -> bytearray:
        """The octets, once; the taker wipes them. Raises RuntimeError the second time."""
        octets = self._shown()
        self._octets = None
        return octets

    def wipe(self) -> None:
        if self._octets is not None:
            wipe(self._octets)
            self._octets = None

    def _shown(self) -> bytearray:
        if self._octets is None:
            raise RuntimeError("this secret has been used")
        return self._octets

    def __repr__(self) -> str:
        return f"{type(self).__name__}(****)"

    def __reduce__(self) -> str | tuple[object, ...]:
        raise TypeError("a secret is never stored")


def wipe(octets: bytearray) -> None:
    """Overwrite them in place."""
    octets[:] = bytes(len(octets))


@contextmanager
def taken(secret: Secret) -> Iterator[bytearray]:
    """The octets of a secret, wiped at the end. Raises RuntimeError when they were taken before."""
    octets = secret.take()
    try:
        yield octets
    finally:
        wipe(octets)
