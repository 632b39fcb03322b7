"""Builds a machine's counter from the city's data files and the settings, in each language."""

import logging
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from kiosk.app.settings import Settings, SettingsError
from kiosk.city_data.locales import has_letters, languages, locale_of
from kiosk.domain.city.counter import Counter
from kiosk.domain.city.leaflets import LeafletCatalog
from kiosk.domain.city.localization import Localization
from kiosk.domain.city.municipality import Municipality
from kiosk.domain.city.phone_help.devices import Devices
from kiosk.domain.city.phone_help.tree import PhoneHelp
from kiosk.domain.city.programme import Programme
from kiosk.domain.city.service_catalogue import Catalogue
from kiosk.domain.values.languages import Language
from kiosk.ui.messages import OFFICE, is_there

# What reads the city's files is loaded where they are read: the first picture may need none of it (ADR 36).

log = logging.getLogger(__name__)

PRACTICE_MUNICIPALITY = "chigasaki"
PRACTICE_PROGRAMME = "mynapoint-2020"
DEFAULT_PROGRAMME = "municipal-example"


def counter_for(settings: Settings, *, practice: bool) -> Counter:
    """The counter as the data files have it. Raises SettingsError, DataError."""
    from kiosk.city_data import resources  # noqa: PLC0415 - see above
    from kiosk.city_data.devices import DEVICES  # noqa: PLC0415
    from kiosk.city_data.services import SERVICES  # noqa: PLC0415
    from kiosk.city_data.spots import SPOTS  # noqa: PLC0415

    programmes, municipalities = resources.programmes(), resources.municipalities()
    programme = settings.programme or (PRACTICE_PROGRAMME if practice else DEFAULT_PROGRAMME)
    city = settings.municipality or (PRACTICE_MUNICIPALITY if practice else None)
    if city is None:
        raise SettingsError([_no_city(municipalities)])
    problems = [
        f"{name}: there is no {key!r}; there are: {', '.join(known)}"
        for name, key, known in (
            ("programme", programme, list(programmes)),
            ("municipality", city, list(municipalities)),
        )
        if key not in known
    ]
    if problems:
        raise SettingsError(problems)
    municipality = municipalities[city]
    return counter_of(
        settings,
        practice=practice,
        programme=_with_rules(programmes[programme], municipality),
        municipality=_with_saturday(municipality, settings),
        maintenance=resources.maintenance(),
        phone=PhoneHelp(resources.phone_tree(), Devices(DEVICES.load(settings.data_dir))),
        catalogue=Catalogue(SERVICES.load(settings.data_dir)),
        leaflets=LeafletCatalog(resources.ways_of(programmes[programme]), SPOTS.load(settings.data_dir)),
    )


def counter_of(settings: Settings, *, practice: bool, **of_city: Any) -> Counter:  # noqa: ANN401 - its fields
    """What the city's files say, with what the settings say."""
    return Counter(
        name=settings.counter_name,
        mode=settings.mode,
        outside_hours=settings.outside_hours,
        timeouts=settings.timeouts,
        practice=practice,
        prints=practice or bool(settings.printer) or settings.slip_dir is not None,
        asks=settings.ask_questions,
        tickets=settings.tickets,
        reader_side=settings.reader_side,
        display=settings.display,
        **of_city,
    )


def _no_city(known: Iterable[str]) -> str:
    line = f"write municipality = with your own file's key, or with one of: {', '.join(known)}"
    return f"municipality: is unset, so nobody knows whose counter this is; {line}"


def no_programme(counter: Counter) -> str | None:
    """The sentence for the staff if no programme is set; None if one is."""
    if counter.promised is not None:
        return None
    from kiosk.city_data import resources  # noqa: PLC0415 - see above

    real = ", ".join(key for key, programme in resources.programmes().items() if not programme.example)
    return (
        f"programme is unset or {DEFAULT_PROGRAMME}, which is for practice mode alone, so nothing can be reserved or "
        f"linked; set it to your own file's key, or to one of: {real}"
    )


def in_languages(counter: Counter, own: Language) -> Localization:
    """The counter in each language that this machine has. Raises SettingsError, DataError."""
    from kiosk.city_data import resources  # noqa: PLC0415 - see above

    why = {language: reason for language in languages() if (reason := not_offered(language))}
    if own in why:
        raise SettingsError([f"language: {why[own]}"])
    for language, reason in why.items():
        # What is not finished is nobody's mistake.
        level = logging.WARNING if locale_of(language).offered else logging.INFO
        log.log(level, "%s; so it is not offered", reason)
    wordings = {language: resources.wording(language) for language in languages() if language not in why}
    return Localization(counter, own, wordings)


def not_offered(language: Language) -> str | None:
    """Why this machine cannot speak it."""
    locale = locale_of(language)
    if not locale.offered:
        return f"languages/{language}/language.toml does not say offered = true"
    if not is_there(language):
        return f"the sentences in {language!r} are missing; run `make setup`"
    if not has_letters(locale):
        return f"the font of {language!r}, {locale.font}, is missing; install Debian's package {locale.package}"
    return None


def for_desk(localization: Localization) -> Localization:
    """In the languages alone in which this machine has a desk's sentences."""
    spoken = {key: said for key, said in localization.wordings.items() if is_there(key, OFFICE)}
    return replace(localization, wordings=spoken)


def localized(localization: Localization, language: Language) -> Counter:
    """Raises DataError for a wording that has no room, or is none, in its place."""
    try:
        return localization.fitting_counter(language)
    except ValueError as error:
        from kiosk.city_data.resources import DataError  # noqa: PLC0415 - see above

        raise DataError(f"languages/{language}/data.toml: {error}") from None


def _with_rules(programme: Programme, municipality: Municipality) -> Programme:
    """The programme with the rules that this city overrides."""
    if municipality.cancellation is None:
        return programme
    return replace(programme, linking=replace(programme.linking, cancellation=municipality.cancellation))


def _with_saturday(municipality: Municipality, settings: Settings) -> Municipality:
    if settings.holiday_saturday is None:
        return municipality
    timetable = replace(municipality.timetable, on_holiday_saturday=settings.holiday_saturday)
    return replace(municipality, timetable=timetable)
