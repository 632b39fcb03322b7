"""The commands' rooms, each loaded when its name is called: a command pays for no other's options."""

from collections.abc import Iterator, Mapping
from importlib import import_module

import typer
from typer._click import Command
from typer.main import get_command, get_group


class Rooms(Mapping[str, Command]):
    """The commands by name. `places`: where each is, like "kiosk.cli.run:run", a function or a group."""

    def __init__(self, places: Mapping[str, str]) -> None:
        self._places = places
        self._loaded: dict[str, Command] = {}

    def __getitem__(self, name: str) -> Command:
        if name not in self._loaded:
            self._loaded[name] = _loaded(name, self._places[name])
        return self._loaded[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


def _loaded(name: str, place: str) -> Command:
    module, _, attribute = place.partition(":")
    found = getattr(import_module(module), attribute)
    if isinstance(found, typer.Typer):
        command: Command = get_group(found)
    else:
        alone = typer.Typer(add_completion=False)
        alone.command(name)(found)
        command = get_command(alone)
    command.name = name
    return command
