"""The desk's part of the composition root. Loaded only where there is a desk: a kiosk without one starts without it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.app.adapters.city_imports import CityImports
from kiosk.app.adapters.exercises import EXERCISES
from kiosk.app.adapters.zoom_file import ZoomFile
from kiosk.app.clock import SystemClock
from kiosk.app.counter_setup import for_desk
from kiosk.app.desk_settings import machine_name
from kiosk.app.jobs import SerialJobRunner
from kiosk.app.records.report_files import ReportFiles
from kiosk.app.settings import Settings
from kiosk.app.shells.citizen import Presenter, Resources
from kiosk.app.shells.desk import DeskPresenter
from kiosk.app.shells.desk_resources import DeskResources
from kiosk.city_data import resources
from kiosk.domain.desk.lessons import TrainingProgress
from kiosk.domain.desk.state import SettingsView, begin
from kiosk.domain.desk.view import view_of
from kiosk.domain.ports import SettingChoiceSource
from kiosk.domain.settings.effective_settings import counter_with
from kiosk.files.file_locations import FileLocations
from kiosk.nfc.jpki.signing import is_signed
from kiosk.nfc.practice.card_simulator import PracticeCardSimulator
from kiosk.storage.office.amend import SqlAmendments
from kiosk.storage.office.clock import SqlClockBook
from kiosk.storage.office.incidents import SqlIncidents
from kiosk.storage.office.reports import SqlReports
from kiosk.storage.search.finder import SqlFinder
from kiosk.storage.settings.desk_settings import SqlDeskSettings
from kiosk.storage.shift.shift_notes import SqlShiftNotes
from kiosk.storage.staff.clerks import SqlClerks
from kiosk.storage.staff.logged_actions import LoggedActions

if TYPE_CHECKING:
    from kiosk.app.store import Store


def desk_beside(
    settings: Settings,
    presenter: Presenter,
    found: Resources,
    store: "Store",
    set_here: SettingsView,
    offers: SettingChoiceSource,
    jobs: SerialJobRunner,
    cards: PracticeCardSimulator | None,
) -> DeskPresenter:
    """The clerk's side. It has its own runner, so a citizen never waits for a clerk's query."""
    counter, clock = counter_with(set_here.file_defaults, set_here.changes), found.clock
    engine, keys, name = store.engine, store.keys, counter.name
    programmes = resources.programmes()
    opened = {key: programme.corrections.by_clerks for key, programme in programmes.items()}
    zoom = ZoomFile(settings.data_dir)
    here = DeskResources(
        clock=clock,
        clerks=SqlClerks(
            engine,
            keys,
            name,
            clock,
            opened=counter.programme.corrections.by_clerks,
            own_words=(counter.municipality.key, counter.municipality.name),
            phones=SystemClock(),
            anchor=store.anchor,
        ),
        register=found.register,
        finder=SqlFinder(engine, keys, is_signed),
        amendments=SqlAmendments(engine, keys, is_signed, name, clock, opened),
        incidents=SqlIncidents(engine, keys, name, counter.programme.key, clock),
        shift_notes=SqlShiftNotes(engine, keys, name, clock),
        clock_book=SqlClockBook(engine, keys, name, clock),
        settings=SqlDeskSettings(engine, keys, name, machine_name(), clock, frozenset(programmes)),
        offers=offers,
        sheets=CityImports(
            LoggedActions(engine, keys, name, clock),
            FileLocations(settings.exchange_dir),
            settings.data_dir,
            counter.practice,
        ),
        tickets=found.tickets,
        reports=SqlReports(engine),
        report_files=ReportFiles(counter, clock, FileLocations(settings.report_folder)),
        printer=found.printer,
        jobs=jobs,
        print_jobs=found.print_jobs,
        card_jobs=found.card_jobs,
        doctor=found.doctor,
        zoom=zoom,
        practice=cards,
        guard=found.guard,
    )
    practice = None if cards is None else TrainingProgress(EXERCISES)
    citizen = view_of(presenter.flow)
    desk = begin(
        counter,
        citizen,
        clock.now(),
        settings.desk_idle,
        set_here,
        practice,
        for_desk(presenter.flow.localization),
        settings.desk_language,
    )
    return DeskPresenter(replace(desk, zoom=zoom.kept()), here)
