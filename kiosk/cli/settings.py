"""`kiosk settings`: every setting with its value, source and meaning; what is wrong."""

import typer

from kiosk.cli.common import Config, DataDir, explained
from kiosk.settings import ReaderChoice, Settings, load

settings = typer.Typer(no_args_is_help=True, help="Look at the settings.")


@settings.command("show")
def show_settings(data_dir: DataDir = None, config: Config = None) -> None:
    """Every setting with its value, where it comes from, and what it means."""
    with explained():
        loaded = load(config, data_dir=data_dir)
    for name, field in Settings.model_fields.items():
        value = getattr(loaded.settings, name)
        typer.echo(
            f"{name} = {value if value is not None else '(unset)'}  [{loaded.sources[name]}]  {field.description}"
        )


@settings.command("check")
def check_settings(data_dir: DataDir = None, config: Config = None) -> None:
    """What is wrong with the settings and the data files. Exit 2 when something is."""
    from kiosk.nfc.certificate import TrustAnchors
    from kiosk.wiring import counter_for

    with explained():
        chosen = load(config, data_dir=data_dir).settings
        counter = counter_for(chosen, practice=chosen.reader is ReaderChoice.PRACTICE)
        anchors = TrustAnchors.load(chosen.trust_folder)
    typer.echo(f"settings are usable: {counter.municipality.name}, {counter.programme.name}")
    if not anchors.certificates:
        typer.echo(
            f"note: no certificate authority is installed in {chosen.trust_folder}, "
            "so issuers are not checked; put the PEM files of the J-LIS authorities there"
        )
