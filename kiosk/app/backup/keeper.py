"""Makes backups by itself while the window runs, on a runner of its own."""

import logging
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.app.backup.places import Media, backup_name, newest_of, places_of
from kiosk.app.jobs import Err, JobCancellation, Ok, SerialJobRunner
from kiosk.app.settings import Settings
from kiosk.domain.machine.backups import BackupState
from kiosk.domain.ports import Clock
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.files.file_locations import mounted_media

log = logging.getLogger(__name__)

_LOOK_MS = 60_000

DEADLINE_SECONDS = 3600.0
"""A register of millions, on a slow stick, is copied by then."""


class BackupEnded(Exception):
    """The program ends; what was half written has been taken away."""


@dataclass(frozen=True)
class BackupRound:
    """One look at the places.

    `newest`: of them all, None where nothing is known. `failed`: a sentence for each where one is due and could not be
    made; None: it was not tried again yet.
    """

    newest: datetime | None
    failed: tuple[str, ...] | None = None


class BackupKeeper(QObject):
    """Looks once a minute whether one is due, or was made by hand. `told` carries how the backups stand."""

    told = Signal(object)

    def __init__(self, settings: Settings, clock: Clock, jobs: SerialJobRunner, media: Media = mounted_media) -> None:
        super().__init__()
        self.jobs = jobs
        self._settings, self._clock, self._media = settings, clock, media
        self.schedule = settings.backup_schedule
        self.state = BackupState(settings.can_back_up, clock.now(), self.schedule.late_after)
        self._tried: datetime | None = None
        self._is_busy = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        if not self.state.is_set_up:
            log.info("no backup is made: set backup_recipients, and backup_dir or backup_stick")
            self.told.emit(self.state)
            return
        self._timer.start()
        self.look()

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        if self._is_busy:
            return
        self._is_busy = True
        now, cancellation = self._clock.now(), JobCancellation()
        work = partial(self.round, now, self._tried, cancellation)
        self.jobs.submit(work, partial(self._done, now), cancellation=cancellation)

    def _done(self, now: datetime, outcome: Ok[BackupRound] | Err) -> None:
        self._is_busy = False
        was = self.state
        found = outcome.value if isinstance(outcome, Ok) else BackupRound(was.newest, (outcome.kind,))
        failed = was.failed if found.failed is None else "\n".join(found.failed) or None
        if found.failed:
            self._tried = now
            if failed != was.failed:
                log.error("no backup was made: %s", failed)
        newest = was.newest if found.newest is None else found.newest
        self.state = replace(was, newest=newest, failed=failed)
        self.told.emit(self.state)

    # --- on the runner's thread

    def round(self, now: datetime, tried: datetime | None, cancellation: JobCancellation) -> BackupRound:
        """Makes one where it is due. Not called on the window's thread."""
        # Loaded here, so that the window does not wait for it.
        from kiosk.app.backup.make import make_backup  # noqa: PLC0415

        settings, due = self._settings, self.schedule.is_due
        places = places_of(settings, self._media)
        try:
            name = backup_name(settings, now, practice=False)
            behind = [place for place in places if due(now, newest_of([place], name, now))]
            if not behind:
                return BackupRound(newest_of(places, name, now), ())
            if not due(now, None, tried):
                return BackupRound(newest_of(places, name, now))
            between = partial(_end_if_cancelled, cancellation)
            results = make_backup(settings, behind, now, practice=False, between=between)
        except UserError as error:
            return BackupRound(None, (str(error),))
        except BackupEnded:
            return BackupRound(None)
        failed = tuple(result.why for result in results if result.why is not None)
        return BackupRound(newest_of(places, name, now), failed)


def _end_if_cancelled(cancellation: JobCancellation) -> None:
    if cancellation.is_cancelled:
        raise BackupEnded
