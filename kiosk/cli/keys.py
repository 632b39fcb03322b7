"""`kiosk keys`: the key with which the register is sealed."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.app.settings_loading import load
from kiosk.cli.shared.common import Config, DataDir, PracticeOption, caller, explained, path
from kiosk.cli.shared.help import spoken_language

keys = typer.Typer(no_args_is_help=True, help="The register's key: look at it, change it, keep it on paper.")


@keys.command("show")
def show(practice: PracticeOption = False, data_dir: DataDir = None, config: Config = None) -> None:
    """Where the key comes from, its fingerprint, and whether it fits. Exit 1: it does not fit the register."""
    from kiosk.app.keys.show import show_key

    with explained():
        fits = show_key(load(config, data_dir=data_dir).settings, practice=practice, by=caller())
    raise typer.Exit(0 if fits else 1)


@keys.command("rotate")
def rotate_key(practice: PracticeOption = False, data_dir: DataDir = None, config: Config = None) -> None:
    """Change the key: everything is sealed again, while no window is open. If it is stopped, call it again."""
    from kiosk.app.keys.rotation import rotate

    with explained():
        rotate(load(config, data_dir=data_dir).settings, practice=practice, by=caller())


@keys.command("paper")
def write_paper(
    out: Annotated[Path, typer.Option(parser=path, metavar="FILE.(pdf|txt)", help="A new file.")],
    practice: PracticeOption = False,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """Write the key down, to be printed and locked away: a QR code, and lines that can be typed."""
    from kiosk.app.keys import paper
    from kiosk.ui.messages import speaking

    with explained(), speaking(spoken_language()):
        paper.write_paper(load(config, data_dir=data_dir).settings, out, practice=practice, by=caller())


@keys.command("recover")
def recover_key(
    out: Annotated[
        Path | None,
        typer.Option(parser=path, metavar="FILE", help="Write the key there. Unset: where the settings say."),
    ] = None,
    practice: PracticeOption = False,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """Bring a lost key back from its paper. The lines are asked for, or read from standard input."""
    from kiosk.app.keys import recovery

    with explained():
        recovery.recover(load(config, data_dir=data_dir).settings, out, practice=practice, by=caller())
