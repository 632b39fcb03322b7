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


class IncompleteProgramError(UserError, TypeError):
    """A register of the program lacks an entry, or has two: it does not start. Says which."""

    @property
    def lines(self) -> tuple[str, ...]:
        return tuple(f"The program is not whole: {each}. Tell the supplier this line." for each in self.args)
