"""The composition root: the only place that knows which class stands behind which port."""

import logging
import time
from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import RELEASED
from kiosk.app.adapters.reader_diagnostics import ReaderDiagnostics
from kiosk.app.adapters.setting_choices import MachineSettingChoices
from kiosk.app.backup.keeper import DEADLINE_SECONDS, BackupKeeper
from kiosk.app.clock import ClockKeeper, clock_for
from kiosk.app.desk_settings import machine_name, names_fixed, overrides_for_start
from kiosk.app.jobs import SerialJobRunner
from kiosk.app.settings import Settings
from kiosk.app.shells.anchor_watch import AnchorWatch
from kiosk.app.shells.citizen import Presenter, Resources
from kiosk.app.start.configuration import FileCounters, start_configuration
from kiosk.app.start.shutdown import finished
from kiosk.app.store import Store, open_store
from kiosk.app.voice.player import SoundDevice
from kiosk.app.voice.shell import VoiceShell
from kiosk.domain.desk.state import SettingsView
from kiosk.domain.flow import Counter, start
from kiosk.domain.ports import Clock, Monitor
from kiosk.domain.settings.desk_settings import SettingName
from kiosk.domain.values.capacity import Mode
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.voice.settings import VoiceOutput
from kiosk.nfc.desk import NfcCardDesk
from kiosk.nfc.doctor.checkup import DiagnosticsContext
from kiosk.nfc.jpki.card_inspection import answers_as_ours
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.pcsc.connection import open_card
from kiosk.nfc.pcsc.monitor import PcscMonitor, look_at_all
from kiosk.nfc.pcsc.reader_scan import SlotTracker
from kiosk.nfc.practice.authority import Authority
from kiosk.nfc.practice.card_simulator import PracticeCardSimulator
from kiosk.nfc.practice.kinds import CardMaker
from kiosk.nfc.practice.reader import PracticeReader
from kiosk.storage.office.register_times import register_times
from kiosk.storage.office.tickets import SqlTickets
from kiosk.storage.records.register import SqlRegister
from kiosk.ui.paper.printers import Outlet, PrintQueue, SlipFolder
from kiosk.ui.paper.slip_printer import SlipPrinter

if TYPE_CHECKING:
    from kiosk.app.shells.desk import DeskPresenter

log = logging.getLogger(__name__)

STOP_SECONDS = 2.5

PRINT_SECONDS = 60.0
"""Enough for a leaflet of several pages on a slow printer."""


@dataclass(frozen=True)
class Kiosk:
    """One machine, put together.

    `practice` is the practice reader's cards, None with a real reader; `desk` the desk beside it, None at a kiosk;
    `backups` None in practice; `voice` None where nothing is read aloud.
    """

    counter: Counter
    clock: Clock
    store: Store
    monitor: Monitor
    card: NfcCardDesk
    presenter: Presenter
    runners: tuple[SerialJobRunner, ...]
    practice: PracticeCardSimulator | None
    desk: "DeskPresenter | None" = None
    backups: BackupKeeper | None = None
    anchor: AnchorWatch | None = None
    voice: VoiceShell | None = None

    def start(self) -> None:
        self.monitor.start(self.presenter.bridge.report)
        self.presenter.start()
        if self.desk is not None:
            self.desk.start()
        if self.backups is not None:
            self.backups.start()
        if self.anchor is not None:
            self.anchor.start()

    def stop(self, seconds: float = STOP_SECONDS) -> None:
        """Stop sources before what they feed. What hangs is named in the log and left to its daemon thread."""
        until = time.monotonic() + seconds
        if self.backups is not None:
            self.backups.stop()
        if self.desk is not None:
            self.desk.stop()
        self.presenter.stop()
        if self.anchor is not None:
            self.anchor.stop()
        hung = finished({"reader monitor": self.monitor.stop}, seconds / 3)
        for runner in self.runners:
            runner.stop()
        hung += [each.name for each in self.runners if not each.wait(max(0.0, (until - time.monotonic()) * 0.8))]
        closes = {"card connection": self.card.close, "register file": self.store.close}
        hung += finished(closes, max(0.0, until - time.monotonic()))
        if hung:
            log.error("stopped without waiting any longer for: %s", ", ".join(hung))


def practice_slips(settings: Settings) -> Path:
    """Where slips go in practice mode, unless another folder is set."""
    return settings.data_dir / "practice-slips"


def outlet_for(settings: Settings, *, practice: bool) -> Outlet | None:
    """Where paper goes: to the printer that is set, or into a folder."""
    if settings.printer:
        return PrintQueue(settings.printer)
    folder = settings.slip_dir or (practice_slips(settings) if practice else None)
    return None if folder is None else SlipFolder(folder)


def build(
    settings: Settings,
    *,
    practice: bool,
    clock: Clock | None = None,
    fixed: Collection[str] = frozenset(),
    runner: Callable[..., SerialJobRunner] = SerialJobRunner,
    read: FileCounters | None = None,
) -> Kiosk:
    """Put one machine together. Needs a QApplication. Raises SettingsError, DataError, StorageError, AnchorProblem.

    `fixed`: the settings that the desk cannot override. `read`: what was read of the city's files already.
    """
    # A clock that is handed in, like that of practice, is not the machine's, and may stand or jump as it likes.
    is_own = clock is None and not practice
    clock = clock or clock_for(settings, practice=practice)
    store = open_store(settings, practice=practice, is_checked=True)
    made = overrides_for_start(store.engine, store.keys)
    ready = start_configuration(settings, made, practice=practice, fixed=fixed, read=read)
    settings, counter = ready.settings, ready.counter
    if practice:
        maker = CardMaker(Authority.load_or_create(settings.data_dir), clock.now())
        reader = PracticeReader()
        monitor: Monitor = reader
        cards: PracticeCardSimulator | None = PracticeCardSimulator(reader, maker)
        machine = DiagnosticsContext(reader.slots, reader.open_card)
        anchors = TrustAnchors((maker.authority.certificate(clock.now()),))
        desk = NfcCardDesk(reader.open_card, anchors)
    else:
        judge = SlotTracker(settings.reader_name, partial(answers_as_ours, open_card))
        monitor, cards = PcscMonitor(judge=judge), None
        machine = DiagnosticsContext(look_at_all, open_card, settings.reader_name, judge=judge)
        anchors = ready.anchors
        desk = NfcCardDesk(open_card, anchors)
        if not anchors.certificates:
            log.error("no certificate authority is installed in %s: nothing is recorded", settings.trust_folder)
    guard = ClockKeeper(clock, RELEASED, partial(register_times, store.engine, RELEASED)) if is_own else None
    card_jobs, register_jobs, print_jobs = runner("card"), runner("register"), runner("print", PRINT_SECONDS)
    found = Resources(
        clock=clock,
        card=desk,
        doctor=ReaderDiagnostics(machine, anchors, clock, settings.report_folder),
        register=SqlRegister(store.engine, store.keys, counter, clock, anchor=store.anchor, guard=guard),
        tickets=SqlTickets(store.engine, clock),
        printer=SlipPrinter(clock, outlet_for(settings, practice=practice), machine_name()),
        card_jobs=card_jobs,
        register_jobs=register_jobs,
        print_jobs=print_jobs,
        guard=guard,
    )
    presenter = Presenter(start(ready.shown, now=clock.now(), localization=ready.localization), found)
    clerk = None
    if settings.mode is Mode.COUNTER:
        # Loaded where there is a desk: a kiosk without one starts without it.
        from kiosk.app.desk_wiring import desk_beside  # noqa: PLC0415

        in_force = {
            SettingName.PROGRAMME: counter.programme.key,
            SettingName.COUNTER_NAME: counter.name,
            SettingName.PRINTER: settings.printer,
            SettingName.READER_NAME: settings.reader_name,
        }
        set_here = SettingsView(ready.file_defaults, names_fixed(fixed), made, in_force=in_force)
        offers, jobs = MachineSettingChoices(machine.look, machine.judged), runner("desk")
        clerk = desk_beside(settings, presenter, found, store, set_here, offers, jobs, cards)
    runners = [card_jobs, register_jobs, print_jobs, *([clerk.jobs] if clerk is not None else [])]
    anchor = AnchorWatch(store.anchor, register_jobs)
    anchor.judged.connect(presenter.handle)
    backups = None
    if not practice:
        backups = BackupKeeper(settings, clock, runner("backup", DEADLINE_SECONDS))
        runners.append(backups.jobs)
    if clerk is not None:
        anchor.doubted.connect(clerk.handle)
        if backups is not None:
            backups.told.connect(clerk.tell_backups)
    voice = None
    if settings.voice is not VoiceOutput.OFF:
        voice = VoiceShell(settings.voice, SoundDevice(), runner("voice"))
        runners.append(voice.jobs)
    return Kiosk(counter, clock, store, monitor, desk, presenter, tuple(runners), cards, clerk, backups, anchor, voice)
