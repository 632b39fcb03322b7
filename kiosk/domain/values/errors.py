"""Errors that a person at the command line is told of: the text says what happened and what to do."""


class UserError(Exception):
    """The program cannot go on. `lines` tell a person why. Holds nothing of a person."""

    @property
    def lines(self) -> tuple[str, ...]:
        return tuple(map(str, self.args))

    def __str__(self) -> str:
        return "\n".join(self.lines)


class UsageError(UserError):
    """What was asked for cannot be done this way."""
