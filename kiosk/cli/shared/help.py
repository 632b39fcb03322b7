"""Help and parser errors in the locale's language: Japanese, or the English in the code."""

import os
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import field
from functools import cache
from typing import Any

from typer import Context
from typer._click.exceptions import ClickException
from typer._click.formatting import HelpFormatter
from typer.core import TyperCommand, TyperGroup

from kiosk.domain.values.languages import ENGLISH, JAPANESE, Language
from kiosk.domain.values.lazy_dataclass import dataclass

# In the order in which gettext asks them.
_LOCALE = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
_JAPANESE = re.compile(r"ja(?:$|[_.@:-])", re.IGNORECASE)
_HELP, _USAGE = "--help", "Usage: "
# What typer's help has beside our own texts, by its names in typer.rich_utils.
_TITLES = {
    "OPTIONS_PANEL_TITLE": "Options",
    "ARGUMENTS_PANEL_TITLE": "Arguments",
    "COMMANDS_PANEL_TITLE": "Commands",
    "ERRORS_PANEL_TITLE": "Error",
    "ABORTED_TEXT": "Aborted.",
    "REQUIRED_LONG_STRING": "[required]",
    "DEFAULT_STRING": "[default: {}]",
    "ENVVAR_STRING": "[env var: {}]",
    "DEPRECATED_STRING": "(deprecated) ",
    "RICH_HELP": "Try [blue]'{command_path} {help_option}'[/] for help.",
}


def is_japanese(environment: Mapping[str, str]) -> bool:
    """Whether the locale's messages are Japanese."""
    named = next((environment[name] for name in _LOCALE if environment.get(name)), "")
    return _JAPANESE.match(named) is not None


def spoken_language() -> Language:
    """In which a command says what the window's sentences say."""
    return JAPANESE if is_japanese(os.environ) else ENGLISH


@dataclass(frozen=True)
class HelpTranslation:
    """The texts that replace the English; none: English. `errors` has {} for values."""

    texts: Mapping[str, str] = field(default_factory=dict)
    errors: Sequence[tuple[re.Pattern[str], str]] = ()

    def say(self, text: str) -> str:
        return self.texts.get(text, text)

    def say_error(self, text: str) -> str:
        for pattern, said in self.errors:
            if (filled := pattern.fullmatch(text)) is not None:
                return said.format(*map(self.say_error, filled.groups()))
        return text

    def reword(self, command: Any) -> None:  # noqa: ANN401 - typer has no public name for what both kinds are
        """Translate a command and all its subcommands."""
        command.context_class = _context_class(self.say(_USAGE))
        for name in ("help", "short_help", "options_metavar", "subcommand_metavar"):
            if isinstance(text := getattr(command, name, None), str):
                setattr(command, name, self.say(text))
        for option in (*command.params, command.get_help_option(Context(command))):
            if isinstance(text := getattr(option, "help", None), str):
                option.help = self.say(text)
        for below in getattr(command, "commands", {}).values():
            self.reword(below)

    def title(self) -> None:
        """Translate the frame of help and errors."""
        # Rich is loaded where it is shown: it takes as long as all the rest of a start.
        from typer import rich_utils

        for name, text in _TITLES.items():
            setattr(rich_utils, name, self.say(text))
        _made_rich_text()
        rich_utils._make_rich_text = _folded  # noqa: SLF001


@cache
def _context_class(usage: str) -> type[Context]:
    class Formatter(HelpFormatter):
        def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
            super().write_usage(prog, args, usage if prefix is None else prefix)

    class WordedContext(Context):
        formatter_class = Formatter

    return WordedContext


def _folded(**given: Any) -> Any:  # noqa: ANN401
    """WORKAROUND: Japanese has no blanks, and a table of rich cuts off what has none. Folded it is read to its end."""
    made = _made_rich_text()(**given)
    made.overflow = "fold"
    return made


@cache
def _made_rich_text() -> Any:  # noqa: ANN401
    from typer import rich_utils

    return rich_utils._make_rich_text  # noqa: SLF001


@cache
def japanese() -> HelpTranslation:
    from kiosk.city_data.shipped import language_folder

    table = tomllib.loads((language_folder(JAPANESE) / "help.toml").read_text(encoding="utf-8"))
    errors = [(_pattern(english), said) for english, said in table["errors"].items()]
    return HelpTranslation(table["help"] | table["parser"], errors)


def _pattern(english: str) -> re.Pattern[str]:
    return re.compile("(.+?)".join(map(re.escape, english.split("{}"))), re.DOTALL)


def speech() -> HelpTranslation:
    return japanese() if is_japanese(os.environ) else HelpTranslation()


class Group(TyperGroup):
    """The root of the commands. It is reworded only where its help or an error is shown."""

    def make_context(self, info_name: str | None, args: list[str], parent: Any = None, **extra: Any) -> Any:  # noqa: ANN401
        if _HELP in args or self._ends_at_group(args):
            speech().reword(self)
            speech().title()
        with _errors_worded():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401
        with _errors_worded():
            return super().invoke(ctx)

    def _ends_at_group(self, args: Sequence[str]) -> bool:
        """A group without a subcommand shows its help."""
        here: TyperGroup | TyperCommand = self
        for word in args:
            below = here.commands.get(word) if isinstance(here, TyperGroup) else None
            if not isinstance(below, TyperGroup | TyperCommand):
                return False
            here = below
        return isinstance(here, TyperGroup)


_BEFORE_COMMAND = frozenset({"--as", "--as-fd", "--reason"})
"""Options of whom a command is called by: they are everybody's, and no command's own."""


def _text_of(error: ClickException) -> str:
    option = getattr(error, "option_name", None)
    if option in _BEFORE_COMMAND:
        return f"{option} stands before the command, like: kiosk {option} … records list"
    # WORKAROUND: the parser tells whence it has a sentence before it tells the sentence.
    return error.format_message().replace("Value error, ", "", 1)


@contextmanager
def _errors_worded() -> Iterator[None]:
    try:
        yield
    except ClickException as error:
        said = speech().say_error(_text_of(error))
        error.format_message = lambda: said  # type: ignore[method-assign]
        if (ctx := getattr(error, "ctx", None)) is not None:
            speech().reword(ctx.command)
            ctx.formatter_class = ctx.command.context_class.formatter_class
        speech().title()
        raise
