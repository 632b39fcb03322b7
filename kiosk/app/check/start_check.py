"""`kiosk settings check`: what `kiosk run` will do here with the same options. Uses the start's own code."""

import os
from collections.abc import Iterator

from kiosk.app import counter_setup
from kiosk.app.check.findings import StartFinding, StartGrade, of_folder
from kiosk.app.check.register_check import of_anchor, of_backups, of_clock, of_data_folder, of_key, of_register
from kiosk.app.check.voice_check import of_voice
from kiosk.app.desk_settings import faults_of, reader_wanted
from kiosk.app.settings import ReaderChoice, Settings
from kiosk.app.settings_loading import Loaded
from kiosk.app.start import display
from kiosk.app.start.application import make_application
from kiosk.app.start.configuration import StartConfiguration, practice_for_start, start_configuration
from kiosk.city_data.locales import languages, locale_of
from kiosk.domain.card.reader import NoReader, NotPermitted, ReaderState, ServiceDown
from kiosk.domain.city.localization import Localization
from kiosk.domain.values.errors import UserError
from kiosk.nfc.pcsc.monitor import look_once
from kiosk.ui.paper.printers import printer_names


def found_for(loaded: Loaded) -> Iterator[StartFinding]:
    """The findings in the order of a start, each problem separately."""
    settings = loaded.settings
    try:
        practice = practice_for_start(settings, loaded.fixed)
    except UserError as error:
        yield StartFinding(StartGrade.PROBLEM, "reader", str(error))
        return
    yield _of_display()
    yield _of_fonts(settings)
    yield _of_reader(loaded, practice=practice)
    yield of_data_folder(settings.data_dir)
    made, register = of_register(settings, practice=practice)
    yield register
    if not practice:
        yield from of_key(settings, opens=register.grade is not StartGrade.PROBLEM)
    yield from of_anchor(settings, practice=practice)
    if not practice and register.grade is not StartGrade.PROBLEM:
        yield of_clock(settings)
    yield from (StartFinding(StartGrade.PROBLEM, "set at the desk", fault) for fault in faults_of(made))
    try:
        ready = start_configuration(settings, made, practice=practice, fixed=loaded.fixed)
    except UserError as error:
        yield from (StartFinding(StartGrade.PROBLEM, "settings and data", line) for line in error.lines)
        return
    yield _of_counter(ready)
    yield from _of_languages(ready.localization)
    if not practice:
        yield _of_anchors(ready)
        yield from of_backups(ready.settings)
    yield from _of_slips(ready.settings, practice=practice)
    yield from of_voice(ready.settings, ready.localization.wordings)
    if ready.settings.exchange_dir is not None:
        yield of_folder(ready.settings.exchange_dir, "exchange folder", StartGrade.WARNING)


def _of_display() -> StartFinding:
    named = ", ".join(f"{name}={os.environ[name]}" for name in display.NAMES if os.environ.get(name))
    try:
        display.try_display()
    except display.NoDisplay as error:
        return StartFinding(StartGrade.PROBLEM, "display", str(error))
    return StartFinding(StartGrade.OK, "display", named)


def _of_fonts(settings: Settings) -> StartFinding:
    # What is looked at needs no display, and Qt ends the process where it wants one in vain.
    display.offscreen()
    try:
        make_application(settings)
    except UserError as error:
        return StartFinding(StartGrade.PROBLEM, "font", str(error))
    return StartFinding(StartGrade.OK, "font", "the Japanese font is there")


def _of_reader(loaded: Loaded, *, practice: bool) -> StartFinding:
    if loaded.settings.reader is ReaderChoice.PRACTICE:
        return StartFinding(StartGrade.OK, "reader", "practice mode: nothing that is recorded counts")
    if practice:
        return StartFinding(
            StartGrade.WARNING,
            "reader",
            "practice mode, because no reader is attached and there is no reader service: nothing recorded counts",
        )
    wanted = reader_wanted(loaded.settings, loaded.fixed)
    if (trouble := _trouble(look_once(wanted), wanted)) is not None:
        return StartFinding(
            StartGrade.WARNING, "reader", f"{trouble}; the window shows the staff's page until it is there"
        )
    return StartFinding(StartGrade.OK, "reader", "a real reader")


def _trouble(state: ReaderState, wanted: str) -> str | None:
    match state:
        case ServiceDown():
            return "the PC/SC service does not answer"
        case NotPermitted():
            return "the PC/SC service may not be used by this user (polkit); see docs/check-codes.md"
        case NoReader():
            return f"no reader whose name contains {wanted!r} is attached" if wanted else "no reader is attached"
        case _:
            return None


def _of_counter(ready: StartConfiguration) -> StartFinding:
    if (missing := counter_setup.no_programme(ready.counter)) is not None:
        return StartFinding(StartGrade.WARNING, "counter", f"{ready.counter.municipality.name}: {missing}")
    return StartFinding(StartGrade.OK, "counter", f"{ready.counter.municipality.name}, {ready.counter.programme.name}")


def _of_languages(localization: Localization) -> Iterator[StartFinding]:
    # What is not finished is not offered, and nobody's mistake.
    for language in (each for each in languages() if locale_of(each).offered):
        if (why := counter_setup.not_offered(language)) is not None:
            yield StartFinding(StartGrade.WARNING, "language", f"{why}; so it is not offered")
            continue
        try:
            counter_setup.localized(localization, language)
        except UserError as error:
            yield StartFinding(StartGrade.WARNING, "language", f"{error}; the city's own words are shown instead")


def _of_anchors(ready: StartConfiguration) -> StartFinding:
    folder = ready.settings.trust_folder
    if ready.anchors.certificates:
        return StartFinding(
            StartGrade.OK, "trust", f"{len(ready.anchors.certificates)} certificate authorities in {folder}"
        )
    return StartFinding(
        StartGrade.BLOCKED,
        "trust",
        f"no certificate authority is installed in {folder}, so every card is refused and nothing is recorded; put the "
        "PEM files of the J-LIS authorities for user authentication there",
    )


def _of_slips(settings: Settings, *, practice: bool) -> Iterator[StartFinding]:
    if settings.printer:
        there = printer_names()
        if settings.printer in there:
            yield StartFinding(StartGrade.OK, "printer", settings.printer)
        else:
            known = ", ".join(there) or "none"
            yield StartFinding(
                StartGrade.WARNING, "printer", f"there is no printer {settings.printer!r}; there are: {known}"
            )
    elif settings.slip_dir is not None:
        yield of_folder(settings.slip_dir, "slip folder", StartGrade.WARNING)
    elif not practice:
        yield StartFinding(StartGrade.OK, "printer", "none is set: no slips are printed")
