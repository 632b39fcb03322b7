"""`kiosk keys paper`: the secret on a sheet that is kept elsewhere. The desk's log keeps that it was made."""

from functools import partial
from pathlib import Path

from kiosk.app.callers.acting import owner, say_doubted
from kiosk.app.callers.options import AS_OWNER, CallerOptions
from kiosk.app.clock import clock_for
from kiosk.app.desk_settings import machine_name
from kiosk.app.keys.recovery_code import code_of, lines_of
from kiosk.app.keys.source import key_place
from kiosk.app.process import show
from kiosk.app.settings import Settings
from kiosk.app.start import display
from kiosk.app.start.application import make_application
from kiosk.app.store import existing_store
from kiosk.domain.staff.desk_log import AuditAction
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.times import in_register
from kiosk.files.durable import check_free, write_whole
from kiosk.storage.keys.key_fit import KeyFit, fit_of
from kiosk.storage.keys.key_log import note_key
from kiosk.ui.messages import say
from kiosk.ui.messages.machine.key_paper import KeyPaperTexts
from kiosk.ui.paper.key_paper import KeyPaper, draw_key_paper, key_paper_text
from kiosk.ui.paper.page_writer import as_pdf

_PDF, _TEXT = ".pdf", ".txt"


def write_paper(settings: Settings, out: Path, *, practice: bool, by: CallerOptions = AS_OWNER) -> None:
    """A new file, for its owner alone. Raises UsageError, UserError, StorageError."""
    by_owner = owner(settings, by, practice=practice)
    check_free(out, _PDF, _TEXT)
    now = clock_for(settings, practice=practice).now()
    with existing_store(settings, practice=practice) as store:
        if fit_of(store.engine, store.keys) in {KeyFit.FORMER, KeyFit.OTHER}:
            raise UserError("This key does not fit the register, so no paper was made. Look with `kiosk keys show`.")
        if store.keys.former is not None:
            raise UserError("A change of the key has not ended, so no paper was made. Call `kiosk keys rotate` first.")
        secret = key_place(settings, practice=practice).read()
        file = str(settings.register_file(practice=practice))
        sheet = KeyPaper(store.keys.fingerprint, machine_name(), file, now, lines_of(secret), code_of(secret))
        write_whole(out, _written(settings, sheet, out.suffix.lower()))
        if store.anchor.fault is None:
            note_key(store.engine, store.keys, AuditAction.PAPER_KEY, in_register(now), settings.counter_name, by_owner)
        else:
            say_doubted()
    show(f"the key {sheet.fingerprint} is on {out}: print it, remove the file, lock the paper up elsewhere")


def _written(settings: Settings, sheet: KeyPaper, kind: str) -> bytes:
    """Raises UserError."""
    if kind == _TEXT:
        return key_paper_text(sheet).encode()
    display.offscreen()
    make_application(settings)
    drawn = as_pdf(partial(draw_key_paper, sheet=sheet), say(KeyPaperTexts.TITLE))
    if drawn is None:
        raise UserError("The paper cannot be drawn as a PDF. Write it as .txt.")
    return drawn
