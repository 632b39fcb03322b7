"""The machine and the cards of the flows: the desk looks at the same citizen."""

from tests.domain.flow.conftest import counter, hanako, machine

__all__ = ["counter", "hanako", "machine"]
