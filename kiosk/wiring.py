"""The composition root: the only place that knows which class stands behind which port."""

import logging
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import Engine

from kiosk import resources
from kiosk.clock import PracticeClock, SystemClock
from kiosk.desk_settings import MachineOffers, Made, as_set, made_for_start, made_in, names_fixed
from kiosk.devices_file import DEVICES
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.desk.state import SetHere
from kiosk.domain.devices import Devices
from kiosk.domain.flow import Counter, start
from kiosk.domain.in_force import counter_with
from kiosk.domain.languages import Language, reworded
from kiosk.domain.leaflets import Shelf
from kiosk.domain.municipality import Municipality
from kiosk.domain.phone import PhoneHelp
from kiosk.domain.ports import Clock, Monitor
from kiosk.domain.reader import NoReader, ReaderState, ServiceDown
from kiosk.domain.record import Mode
from kiosk.domain.times import JST
from kiosk.jobs import JobExecutor, SerialJobRunner, ThreadExecutor
from kiosk.nfc.certificate import TrustAnchors
from kiosk.nfc.checkup import Machine
from kiosk.nfc.desk import NfcCardDesk
from kiosk.nfc.pcsc_connection import open_card
from kiosk.nfc.pcsc_monitor import PcscMonitor, look_at_all, look_once
from kiosk.nfc.practice.authority import Authority
from kiosk.nfc.practice.hand import PracticeCards
from kiosk.nfc.practice.kinds import CardMaker
from kiosk.nfc.practice.reader import PracticeReader
from kiosk.reader_doctor import ReaderDoctor
from kiosk.resources import DataError
from kiosk.services_file import SERVICES
from kiosk.settings import ReaderChoice, Settings, SettingsError
from kiosk.spots_file import SPOTS
from kiosk.storage.engine import open_database
from kiosk.storage.errors import StorageError
from kiosk.storage.keys import RegisterKeys
from kiosk.storage.register import SqlRegister
from kiosk.storage.tickets import SqlTickets
from kiosk.ui.messages import is_there
from kiosk.ui.presenter import Presenter, Resources
from kiosk.ui.slip import SlipPrinter

if TYPE_CHECKING:
    from kiosk.ui.clerk.presenter import DeskPresenter

log = logging.getLogger(__name__)

# The Monday on which practice mode begins: Chigasaki's page was updated on this day (seed).
PRACTICE_START = datetime(2020, 10, 12, 10, 0, tzinfo=JST)
PRACTICE_PROGRAMME = "mynapoint-2020"
DEFAULT_PROGRAMME = "municipal-example"


@dataclass(frozen=True)
class Store:
    """A register's file and keys."""

    engine: Engine
    keys: RegisterKeys


@dataclass(frozen=True)
class Kiosk:
    """One machine, put together.

    `practice` is the practice reader's cards, None with a real reader; `clerk` the desk beside it, None at a kiosk.
    """

    counter: Counter
    clock: Clock
    store: Store
    monitor: Monitor
    desk: NfcCardDesk
    presenter: Presenter
    runners: tuple[SerialJobRunner, ...]
    practice: PracticeCards | None
    clerk: "DeskPresenter | None" = None

    def start(self) -> None:
        self.monitor.start(self.presenter.bridge.report)
        self.presenter.start()
        if self.clerk is not None:
            self.clerk.start()

    def stop(self) -> None:
        """Stop in the order in which things feed each other; nothing is left running."""
        if self.clerk is not None:
            self.clerk.stop()
        self.presenter.stop()
        self.monitor.stop()
        for runner in self.runners:
            runner.stop()
        self.desk.close()
        self.store.engine.dispose()


def is_practice(
    settings: Settings, look: Callable[[str], ReaderState] = look_once, fixed: Collection[str] = frozenset()
) -> bool:
    """Whether this run is practice: because it was asked for, or because no reader is attached.

    Which reader is wanted may have been set at the desk: the register in service is asked, where there is one.
    """
    match settings.reader:
        case ReaderChoice.PRACTICE:
            return True
        case ReaderChoice.PCSC:
            return False
        case ReaderChoice.AUTO:
            return isinstance(look(reader_wanted(settings, fixed)), ServiceDown | NoReader)


def reader_wanted(settings: Settings, fixed: Collection[str]) -> str:
    """The name of the reader in service: as it was set at the desk, where one was."""
    try:
        made = made_in_register(settings, practice=False)
    except StorageError:
        # Whoever opens it next is told why it cannot be.
        made = ()
    return as_set(settings, made, fixed).reader_name


def made_in_register(settings: Settings, *, practice: bool) -> Made:
    """What was set at the desk, out of a register that may not be there yet. Raises StorageError."""
    if not settings.register_file(practice=practice).exists():
        return ()
    with existing_store(settings, practice=practice) as store:
        return made_in(store.engine, store.keys)


def clock_for(settings: Settings, *, practice: bool) -> Clock:
    if not practice:
        return SystemClock()
    return PracticeClock(settings.today or PRACTICE_START)


def counter_for(settings: Settings, *, practice: bool) -> Counter:
    """What the city set, out of the data files. Raises SettingsError, DataError."""
    programmes, municipalities = resources.programmes(), resources.municipalities()
    programme = settings.programme or (PRACTICE_PROGRAMME if practice else DEFAULT_PROGRAMME)
    problems = [
        f"{name}: there is no {key!r}; there are: {', '.join(known)}"
        for name, key, known in (
            ("programme", programme, list(programmes)),
            ("municipality", settings.municipality, list(municipalities)),
        )
        if key not in known
    ]
    if problems:
        raise SettingsError(problems)
    return Counter(
        programme=programmes[programme],
        municipality=_with_saturday(municipalities[settings.municipality], settings),
        name=settings.counter_name,
        phone=PhoneHelp(resources.phone_tree(), Devices(DEVICES.load(settings.data_dir))),
        catalogue=Catalogue(SERVICES.load(settings.data_dir)),
        mode=settings.mode,
        maintenance=resources.maintenance(),
        outside_hours=settings.outside_hours,
        patience=settings.patience,
        practice=practice,
        prints=practice or bool(settings.printer) or settings.slip_dir is not None,
        asks=settings.ask_questions,
        shelf=Shelf(resources.ways_of(programmes[programme]), SPOTS.load(settings.data_dir)),
        tickets=settings.tickets,
    )


def in_languages(counter: Counter, own: Language) -> tuple[Counter, ...]:
    """The counter in each language that this machine has, its own first. Raises SettingsError, DataError."""
    missing = [language for language in Language if not is_there(language)]
    if own in missing:
        raise SettingsError([f"language: the sentences in {own.value!r} are missing; run `make setup`"])
    for language in missing:
        log.warning("the sentences in %r are missing, so it is not offered; run `make setup`", language.value)
    others = sorted(set(Language) - set(missing), key=lambda language: (language is not own, language))
    return tuple(_reworded(counter, language) for language in others)


def _reworded(counter: Counter, language: Language) -> Counter:
    try:
        said = reworded(counter, resources.wording(language))
    except ValueError as error:
        raise DataError(f"data_{language}.toml: {error}") from None
    # By this name every visit is recorded.
    return replace(said, language=language, name=counter.name)


def _with_saturday(municipality: Municipality, settings: Settings) -> Municipality:
    if settings.holiday_saturday is None:
        return municipality
    timetable = replace(municipality.timetable, on_holiday_saturday=settings.holiday_saturday)
    return replace(municipality, timetable=timetable)


def open_store(settings: Settings, *, practice: bool, create: bool = True) -> Store:
    """The register; practice has a file and a key of its own. Raises StorageError."""
    file = settings.register_file(practice=practice)
    if not create and not file.exists():
        raise StorageError(f"There is no register {file.name} in {settings.data_dir}. Name its folder with --data-dir.")
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise StorageError(f"The data folder {settings.data_dir} cannot be made: {error.strerror}.") from None
    keys = RegisterKeys.load(file.with_suffix(".key"), create=not file.exists())
    return Store(open_database(file), keys)


@contextmanager
def existing_store(settings: Settings, *, practice: bool) -> Iterator[Store]:
    """A register that is there already, closed at the end. Raises StorageError."""
    store = open_store(settings, practice=practice, create=False)
    try:
        yield store
    finally:
        store.engine.dispose()


def build(
    settings: Settings,
    *,
    practice: bool,
    clock: Clock | None = None,
    fixed: Collection[str] = frozenset(),
    executor: Callable[[str], JobExecutor] = ThreadExecutor,
) -> Kiosk:
    """Put one machine together. Needs a QApplication. Raises SettingsError, DataError, StorageError, AnchorProblem.

    `fixed`: the settings in whose place nothing counts that was set at the desk.
    """
    clock = clock or clock_for(settings, practice=practice)
    store = open_store(settings, practice=practice)
    made = made_for_start(store.engine, store.keys)
    settings = as_set(settings, made, fixed)
    as_filed = counter_for(settings, practice=practice)
    counter = counter_with(as_filed, made)
    if practice:
        maker = CardMaker(Authority.load_or_create(settings.data_dir), clock.now())
        reader = PracticeReader()
        monitor: Monitor = reader
        cards: PracticeCards | None = PracticeCards(reader, maker)
        machine = Machine(reader.slots, reader.open_card)
        anchors = TrustAnchors((maker.authority.certificate(clock.now()),))
    else:
        monitor, cards = PcscMonitor(settings.reader_name), None
        machine = Machine(look_at_all, open_card, settings.reader_name)
        anchors = TrustAnchors.load(settings.trust_folder)
    desk = NfcCardDesk(machine.open_card, anchors)
    slips = settings.slip_dir or (settings.data_dir / "practice-slips" if practice else None)
    card_jobs, register_jobs, print_jobs = (SerialJobRunner(executor(name)) for name in ("card", "register", "print"))
    found = Resources(
        clock=clock,
        desk=desk,
        doctor=ReaderDoctor(machine, anchors, clock, settings.data_dir / "reports"),
        register=SqlRegister(store.engine, store.keys, counter, clock),
        tickets=SqlTickets(store.engine, clock),
        printer=SlipPrinter(clock, settings.printer, slips),
        card_jobs=card_jobs,
        register_jobs=register_jobs,
        print_jobs=print_jobs,
    )
    presenter = Presenter(start(*in_languages(counter, settings.language), now=clock.now()), found)
    clerk = None
    if settings.mode is Mode.COUNTER:
        # Loaded where there is a desk: a kiosk without one starts without it.
        from kiosk.desk_wiring import desk_beside  # noqa: PLC0415

        set_here = SetHere(as_filed, names_fixed(fixed), made)
        offers, jobs = MachineOffers(machine.look), executor("desk")
        clerk = desk_beside(settings, presenter, found, store, set_here, offers, jobs, cards)
    runners = (card_jobs, register_jobs, print_jobs, *([clerk.jobs] if clerk is not None else []))
    return Kiosk(counter, clock, store, monitor, desk, presenter, runners, cards, clerk)
