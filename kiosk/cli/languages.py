"""`kiosk languages`: what each language says, and what is wrong in one."""

from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.app.process import show
from kiosk.app.settings_loading import load
from kiosk.cli.shared.common import Config, DataDir, explained, language
from kiosk.domain.values.languages import JAPANESE, Language

if TYPE_CHECKING:
    from kiosk.app.check.language_check import LanguageState

_HEADS = "language", "name", "sentences", "texts of the data", "desk", "font", "offered here", "read by a native"


def languages(
    tag: Annotated[
        Language | None,
        typer.Argument(parser=language, metavar="TAG", help="One language, like en. Exit 1: something is wrong in it."),
    ] = None,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """How much each language says of what it has to, and whether it is offered here. With TAG what is wrong in it."""
    from kiosk.app.check.language_check import CityTexts, faults_in, state_of
    from kiosk.city_data.locales import languages as all_languages

    with explained():
        city = CityTexts(load(config, data_dir=data_dir).settings.data_dir)
        show(*_HEADS)
        for each in all_languages() if tag is None else (tag,):
            show(*_cells(state_of(each, city)))
        faults = [] if tag is None else list(faults_in(tag, city))
    for fault in faults:
        show(fault.kind, fault.about, fault.said)
    if faults:
        raise typer.Exit(1)
    if tag is not None:
        show("nothing is wrong")


def _cells(state: "LanguageState") -> tuple[str, ...]:
    font = state.locale.font or "the program's own"
    return (
        state.language,
        state.locale.name,
        str(state.sentences),
        str(state.texts),
        "yes" if state.at_desk else "no",
        font if state.has_font else f"{font} (missing)",
        "yes" if state.why_not is None else f"no: {state.why_not}",
        "(written in it)" if state.language == JAPANESE else state.locale.read_by or "nobody",
    )
