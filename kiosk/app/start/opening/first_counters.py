"""What of the city's files the first picture shows: kept from start to start, and trusted for that picture alone.

Reading and checking all of them takes as long as two bare windows. They are read all the same, once the picture stands
and before a touch goes on. Decision: docs/adr/0036.
"""

import json
import logging
import os
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from kiosk import __version__
from kiosk.app.counter_setup import counter_of
from kiosk.app.settings import Settings
from kiosk.app.start.configuration import FileCounters, counters_of_files
from kiosk.city_data.shipped import FOLDER
from kiosk.domain.city.counter import Counter
from kiosk.domain.city.leaflets import LeafletCatalog
from kiosk.domain.city.localization import Localization
from kiosk.domain.city.municipality import Municipality
from kiosk.domain.city.phone_help.devices import Devices
from kiosk.domain.city.phone_help.tree import PhoneHelp, PhoneTree
from kiosk.domain.city.programme import Corrections, LinkRules, Programme, TermsOfUse
from kiosk.domain.city.service_catalogue import Catalogue
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.languages import Language
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import Period
from kiosk.files.formats.plain_data import read_as, written
from kiosk.files.reading import contents

log = logging.getLogger(__name__)

_LARGEST = 64 * 1024
_LARGEST_SOURCE = 16 * 1024 * 1024
_TEXTS = (
    "programmes/*.toml",
    "municipalities/*.toml",
    "*.toml",
    "troubleshooting/*.toml",
    "languages/*/*.toml",
    "languages/*/*.qm",
)
_SHEETS = ("services.csv", "devices.csv", "spots.csv")
_DRAWINGS = ("icons", "illustrations")

_NO_HELP = PhoneHelp(PhoneTree("", (), (), ()), Devices())
_NO_SERVICES, _NO_LEAFLETS = Catalogue(), LeafletCatalog()
_NO_TERMS = TermsOfUse("", ())


@dataclass(frozen=True)
class PicturedCity:
    """A counter's facts on the first picture, in the machine's own language, and the languages that it offers."""

    language: Language
    languages: tuple[Language, ...]
    programme: Programme
    municipality: Municipality
    maintenance: tuple[Period, ...]


@dataclass(frozen=True)
class KeptPicture:
    """`digest` of all that it was made from."""

    digest: str
    city: PicturedCity


class FirstCounters:
    """`shown`: the counter in its own language, with what the first picture shows of it.

    Raises SettingsError, DataError, SheetProblems where nothing is kept that fits.
    """

    def __init__(self, settings: Settings, *, practice: bool) -> None:
        self._settings, self._practice = settings, practice
        self._file = settings.register_file(practice=practice).with_suffix(".picture")
        self._digest = _digest(settings, practice=practice)
        kept = self._kept()
        self._read: FileCounters | None = None
        if kept is None:
            self._read = read = counters_of_files(settings, practice=practice)
            kept = read.shown, read.localization
        self.shown, self.localization = kept
        self._is_kept = False

    def read(self) -> FileCounters:
        """All of the files; what a next start shows of them is kept. Raises SettingsError, DataError, SheetProblems."""
        if self._read is None:
            self._read = counters_of_files(self._settings, practice=self._practice)
        if not self._is_kept:
            self._keep(self._read)
            self._is_kept = True
        return self._read

    def are_as_shown(self, counter: Counter, languages: tuple[Language, ...]) -> bool:
        """Whether the first picture would be the same with these."""
        return _pictured(counter) == _pictured(self.shown) and languages == self.localization.languages

    def _kept(self) -> tuple[Counter, Localization] | None:
        """Nothing where none is kept, or where it is not of these files or not whole.

        Each is used once: where a start comes to nothing by it, the next one reads the files.
        """
        try:
            data = contents(self._file, _LARGEST)
            self._file.unlink()
            kept = read_as(KeptPicture, json.loads(data[:_LARGEST]))
        except (OSError, ValueError, RecursionError):
            return None
        if kept.digest != self._digest:
            return None
        counter = self._counter(kept.city)
        # What is touched before all is read is kept till then: no other language is spoken yet.
        return counter, Localization(counter, counter.language, {language: {} for language in kept.city.languages})

    def _counter(self, city: PicturedCity) -> Counter:
        return counter_of(
            self._settings,
            practice=self._practice,
            programme=city.programme,
            municipality=city.municipality,
            maintenance=city.maintenance,
            language=city.language,
            phone=_NO_HELP,
            catalogue=_NO_SERVICES,
            leaflets=_NO_LEAFLETS,
        )

    def _keep(self, read: FileCounters) -> None:
        from kiosk.files.durable import write_whole  # noqa: PLC0415 - behind the picture

        shown, languages = read.shown, read.localization.languages
        city = PicturedCity(shown.language, languages, _named(shown.programme), shown.municipality, shown.maintenance)
        data = json.dumps(written(KeptPicture(self._digest, city)), ensure_ascii=False).encode()
        try:
            if not self._file.is_file() or contents(self._file, _LARGEST) != data:
                write_whole(self._file, data, over=True)
        except (OSError, UserError) as error:
            log.info("the first picture is not kept for the next start: %s", type(error).__name__)


def _pictured(counter: Counter) -> Counter:
    programme = _named(counter.programme)
    return replace(counter, programme=programme, phone=_NO_HELP, catalogue=_NO_SERVICES, leaflets=_NO_LEAFLETS)


def _named(programme: Programme) -> Programme:
    """It is named, and whether it may be promised; what it gives is not told before somebody asks."""
    return replace(
        programme,
        summary=(),
        measures=programme.measures[:1],
        terms=_NO_TERMS,
        linking=LinkRules(_NO_TERMS),
        corrections=Corrections(),
        sources=(),
        about=(),
        links=(),
        ways=(),
    )


def _digest(settings: Settings, *, practice: bool) -> str:
    """Of this program, its settings, and all files of the city; of drawings, by their size and age."""
    digest = sha256(f"{__version__} {settings} {practice}".encode(errors="backslashreplace"))
    for file in _sources(settings.data_dir):
        try:
            data = contents(file, _LARGEST_SOURCE)
        except OSError as error:
            data = f"errno {error.errno}".encode()
        digest.update(f"\n{file} {len(data)} ".encode(errors="backslashreplace"))
        digest.update(data)
    for name in _DRAWINGS:
        with os.scandir(FOLDER / name) as found:
            drawings = sorted((each.name, each.stat().st_size, each.stat().st_mtime_ns) for each in found)
        digest.update(repr(drawings).encode())
    return digest.hexdigest()


def _sources(data_dir: Path) -> Iterator[Path]:
    for pattern in _TEXTS:
        yield from sorted(FOLDER.glob(pattern))
    for name in _SHEETS:
        yield from (data_dir / name, FOLDER / name)
