"""What a killed program has left half-way is gone before the next person comes."""

import logging
from datetime import datetime

from kiosk.app.settings import Settings
from kiosk.app.store import Store, is_signed
from kiosk.app.wiring import practice_slips
from kiosk.domain.office.shift.shift_notes import WORDS_KEPT
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.times import local
from kiosk.files.durable import clear_left
from kiosk.ui.paper.printers import erase_day_lists

log = logging.getLogger(__name__)


def sweep(store: Store, settings: Settings, now: datetime, *, practice: bool) -> None:
    """In every folder of the settings that this program writes to; hand-over files wherever they lie.

    So are lists of the day in the slip folder once the words of shift notes on them are erased in the register.

    The folder for backups is swept by the next backup: a share that is away must not hold up a start.
    """
    key_folder = settings.data_dir if settings.key_file is None else settings.key_file.parent
    slips = settings.slip_dir or practice_slips(settings)
    for folder in {settings.data_dir, key_folder, settings.report_folder, slips}:
        clear_left(folder)
    if not practice:
        # The clock of practice begins on a day of its own.
        erase_day_lists(slips, local(now - WORDS_KEPT).date())
    register_file = settings.register_file(practice=practice)
    if not register_file.with_suffix(".parts").exists():
        return
    # Loaded where something may have been left.
    from kiosk.app.handover.left_exports import LeftExports  # noqa: PLC0415
    from kiosk.storage.handover.handover import HandOver  # noqa: PLC0415

    register = HandOver(store.engine, store.keys, is_signed, settings.counter_name)
    try:
        for part in LeftExports.of(register_file, register).sweep():
            log.info("%s was left by an export that was killed; it is gone", part.name)
    except (OSError, UserError) as error:
        log.warning("hand-over files may have been left half-way: %s", type(error).__name__)
