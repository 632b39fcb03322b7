"""The composition root: the only place that knows which class stands behind which port."""

import logging
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from kiosk.app.adapters.machine_offers import MachineOffers
from kiosk.app.adapters.reader_doctor import ReaderDoctor
from kiosk.app.counters import counter_for, in_languages
from kiosk.app.desk_settings import Made, as_set, made_for_start, names_fixed, reader_wanted
from kiosk.app.jobs import SerialJobRunner
from kiosk.app.opening import Store, clock_for, open_store
from kiosk.app.process import started_as_service
from kiosk.app.settings import ReaderChoice, Settings, SettingsError
from kiosk.app.shells.citizen import Presenter, Resources
from kiosk.app.start.stopping import finished
from kiosk.domain.card.reader import ReaderState, ServiceDown
from kiosk.domain.desk.state import SetHere
from kiosk.domain.flow import Counter, start
from kiosk.domain.ports import Clock, Monitor
from kiosk.domain.settings.in_force import counter_with
from kiosk.domain.values.capacity import (
    Mode,
)
from kiosk.nfc.desk import NfcCardDesk
from kiosk.nfc.doctor.checkup import Machine
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.jpki.inspect import answers_as_ours
from kiosk.nfc.pcsc.connection import open_card
from kiosk.nfc.pcsc.monitor import PcscMonitor, look_at_all, look_once
from kiosk.nfc.pcsc.survey import Judge
from kiosk.nfc.practice.authority import Authority
from kiosk.nfc.practice.hand import PracticeCards
from kiosk.nfc.practice.kinds import CardMaker
from kiosk.nfc.practice.reader import PracticeReader
from kiosk.storage.office.tickets import SqlTickets
from kiosk.storage.records.register import SqlRegister
from kiosk.ui.paper.printers import Outlet, PrintQueue, SlipFolder
from kiosk.ui.paper.slip import SlipPrinter

if TYPE_CHECKING:
    from kiosk.app.shells.desk import DeskPresenter

log = logging.getLogger(__name__)

STOP_SECONDS = 2.5

PRINT_SECONDS = 60.0
"""Enough for a leaflet of several pages on a slow printer."""


@dataclass(frozen=True)
class Ready:
    """Everything that a start reads before it builds anything. If it cannot be read, the start is refused.

    `settings` are those with what was set at the desk, `counters` the counter in each language, its own first.
    """

    settings: Settings
    as_filed: Counter
    counter: Counter
    counters: tuple[Counter, ...]
    anchors: TrustAnchors


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

    def stop(self, seconds: float = STOP_SECONDS) -> None:
        """Stop sources before what they feed. What hangs is named in the log and left to its daemon thread."""
        until = time.monotonic() + seconds
        if self.clerk is not None:
            self.clerk.stop()
        self.presenter.stop()
        hung = finished({"reader monitor": self.monitor.stop}, seconds / 3)
        for runner in self.runners:
            runner.stop()
        hung += [each.name for each in self.runners if not each.wait(max(0.0, (until - time.monotonic()) * 0.8))]
        closes = {"card connection": self.desk.close, "register file": self.store.engine.dispose}
        hung += finished(closes, max(0.0, until - time.monotonic()))
        if hung:
            log.error("stopped without waiting any longer for: %s", ", ".join(hung))


def practice_for_start(settings: Settings, fixed: Collection[str]) -> bool:
    """Whether a window that starts now is practice. Raises SettingsError if `today` is set without practice."""
    practice = is_practice(settings, fixed=fixed)
    if settings.today is not None and not practice:
        raise SettingsError(["today: a real reader is attached and goes by the real clock; add --reader practice"])
    return practice


def is_practice(
    settings: Settings,
    look: Callable[[str], ReaderState] = look_once,
    fixed: Collection[str] = frozenset(),
    *,
    as_service: Callable[[], bool] = started_as_service,
) -> bool:
    """Whether this run is practice: because it was asked for, or because this machine has no reader service at all.

    A fault never means practice. A service that hangs or refuses, and an unplugged reader, are pages
    for the staff. A program started as a service is a counter, never practice. ADR 19.
    """
    match settings.reader:
        case ReaderChoice.PRACTICE:
            return True
        case ReaderChoice.PCSC:
            return False
        case ReaderChoice.AUTO:
            state = look(reader_wanted(settings, fixed))
            return isinstance(state, ServiceDown) and not state.stands_still and not as_service()


def ready_to_start(settings: Settings, made: Made, *, practice: bool, fixed: Collection[str]) -> Ready:
    """Raises SettingsError, DataError, SheetProblems, AnchorProblem."""
    settings = as_set(settings, made, fixed)
    as_filed = counter_for(settings, practice=practice)
    counter = counter_with(as_filed, made)
    counters = in_languages(counter, settings.language)
    anchors = TrustAnchors() if practice else TrustAnchors.load(settings.trust_folder)
    return Ready(settings, as_filed, counter, counters, anchors)


def outlet_for(settings: Settings, *, practice: bool) -> Outlet | None:
    """Where paper goes: to the printer that is set, or into a folder."""
    if settings.printer:
        return PrintQueue(settings.printer)
    folder = settings.slip_dir or (settings.data_dir / "practice-slips" if practice else None)
    return None if folder is None else SlipFolder(folder)


def build(
    settings: Settings,
    *,
    practice: bool,
    clock: Clock | None = None,
    fixed: Collection[str] = frozenset(),
    runner: Callable[..., SerialJobRunner] = SerialJobRunner,
) -> Kiosk:
    """Put one machine together. Needs a QApplication. Raises SettingsError, DataError, StorageError, AnchorProblem.

    `fixed`: the settings that the desk cannot override.
    """
    clock = clock or clock_for(settings, practice=practice)
    store = open_store(settings, practice=practice)
    made = made_for_start(store.engine, store.keys)
    ready = ready_to_start(settings, made, practice=practice, fixed=fixed)
    settings, counter = ready.settings, ready.counter
    if practice:
        maker = CardMaker(Authority.load_or_create(settings.data_dir), clock.now())
        reader = PracticeReader()
        monitor: Monitor = reader
        cards: PracticeCards | None = PracticeCards(reader, maker)
        machine = Machine(reader.slots, reader.open_card)
        anchors = TrustAnchors((maker.authority.certificate(clock.now()),))
        desk = NfcCardDesk(reader.open_card, anchors)
    else:
        judge = Judge(settings.reader_name, partial(answers_as_ours, open_card))
        monitor, cards = PcscMonitor(judge=judge), None
        machine = Machine(look_at_all, open_card, settings.reader_name, judge=judge)
        anchors = ready.anchors
        desk = NfcCardDesk(open_card, anchors)
        if not anchors.certificates:
            log.error("no certificate authority is installed in %s: nothing is recorded", settings.trust_folder)
    card_jobs, register_jobs, print_jobs = runner("card"), runner("register"), runner("print", PRINT_SECONDS)
    found = Resources(
        clock=clock,
        desk=desk,
        doctor=ReaderDoctor(machine, anchors, clock, settings.report_folder),
        register=SqlRegister(store.engine, store.keys, counter, clock),
        tickets=SqlTickets(store.engine, clock),
        printer=SlipPrinter(clock, outlet_for(settings, practice=practice)),
        card_jobs=card_jobs,
        register_jobs=register_jobs,
        print_jobs=print_jobs,
    )
    presenter = Presenter(start(*ready.counters, now=clock.now()), found)
    clerk = None
    if settings.mode is Mode.COUNTER:
        # Loaded where there is a desk: a kiosk without one starts without it.
        from kiosk.app.desk_wiring import desk_beside  # noqa: PLC0415

        set_here = SetHere(ready.as_filed, names_fixed(fixed), made)
        offers, jobs = MachineOffers(machine.look, machine.judged), runner("desk")
        clerk = desk_beside(settings, presenter, found, store, set_here, offers, jobs, cards)
    runners = (card_jobs, register_jobs, print_jobs, *([clerk.jobs] if clerk is not None else []))
    return Kiosk(counter, clock, store, monitor, desk, presenter, runners, cards, clerk)
