"""All that a language says on one screen, or on paper."""

from kiosk.domain.flow import steps
from kiosk.domain.values.languages import Language
from tests.languages.on_paper import walk_papers
from tests.languages.walk import leaflet_steps, opened, walk, walk_called, walk_sheets
from tests.screens.test_every_screen import _steps

PAPER = "paper"


def walked(where: tuple[Language, str]) -> list[str]:
    """Of a screen: the pages with their leaflets, the sheets that lie over them, and the calls of numbers."""
    language, on = where
    with opened(language, "small" if on == PAPER else on) as window:
        if on == PAPER:
            return list(walk_papers(language))
        return [
            *walk(window, language, [*_steps(), *leaflet_steps(language)]),
            *walk_sheets(window, language, steps.Plain.NEEDS),
            *walk_called(window, language, (steps.Plain.HOME, steps.Plain.NEEDS, steps.Plain.MY_STATUS)),
        ]
