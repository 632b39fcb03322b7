"""`kiosk settings`: every setting with its value, source and meaning; what is wrong."""

import typer

from kiosk.cli.common import Config, DataDir, explained
from kiosk.settings import Loaded, ReaderChoice, Settings, load

settings = typer.Typer(no_args_is_help=True, help="Look at the settings.")


@settings.command("show")
def show_settings(data_dir: DataDir = None, config: Config = None) -> None:
    """Every setting with its value, where it comes from, and what it means; and what of the calendar was set."""
    from kiosk.desk_settings import calendar_of, loaded_as_set, made_in_register
    from kiosk.storage.errors import StorageError

    with explained():
        loaded = load(config, data_dir=data_dir)
    try:
        made = made_in_register(loaded.settings, practice=_is_practice(loaded))
    except StorageError as error:
        typer.echo(f"kiosk: {error} What was set at the desk is not shown.", err=True)
        made = ()
    loaded = loaded_as_set(loaded, made)
    for name, field in Settings.model_fields.items():
        value = getattr(loaded.settings, name)
        typer.echo(
            f"{name} = {value if value is not None else '(unset)'}  [{loaded.sources[name]}]  {field.description}"
        )
    for line in calendar_of(made):
        typer.echo(line)


@settings.command("check")
def check_settings(data_dir: DataDir = None, config: Config = None) -> None:
    """What is wrong with the settings and the data files. Exit 2 when something is."""
    from kiosk.counters import counter_for, in_languages
    from kiosk.desk_settings import faults_of, loaded_as_set, made_in_register
    from kiosk.nfc.certificate import TrustAnchors
    from kiosk.settings import SettingsError

    with explained():
        loaded = load(config, data_dir=data_dir)
        practice = _is_practice(loaded)
        made = made_in_register(loaded.settings, practice=practice)
        chosen = loaded_as_set(loaded, made).settings
        counter = counter_for(chosen, practice=practice)
        in_languages(counter, chosen.language)
        anchors = TrustAnchors.load(chosen.trust_folder)
        if problems := faults_of(made):
            raise SettingsError(problems)
    typer.echo(f"settings are usable: {counter.municipality.name}, {counter.programme.name}")
    if not anchors.certificates:
        typer.echo(
            f"note: no certificate authority is installed in {chosen.trust_folder}, "
            "so issuers are not checked; put the PEM files of the J-LIS authorities there"
        )


def _is_practice(loaded: Loaded) -> bool:
    return loaded.settings.reader is ReaderChoice.PRACTICE
