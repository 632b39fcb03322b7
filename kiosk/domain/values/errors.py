"""Errors that a person at the command line is told of: the text says what happened and what to do."""


class UserError(Exception):
    """The program cannot go on. Holds nothing of a person."""


class UsageError(UserError):
    """What was asked for cannot be done this way."""
