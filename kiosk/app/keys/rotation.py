"""`kiosk keys rotate`: another cipher key, and every sealed value sealed again with it.

The desk's log tells to which key it leads, then the new secret stands beside the old one, then the first value is
sealed with it; after the last it takes the old one's place. Killed at any moment, the register opens, and the next call
goes on.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from functools import partial

from sqlalchemy.exc import SQLAlchemyError

from kiosk.app.callers.acting import owner
from kiosk.app.callers.options import AS_OWNER, CallerOptions
from kiosk.app.clock import clock_for
from kiosk.app.keys.source import key_place
from kiosk.app.process import show
from kiosk.app.progress import Progress, progress, stopped_saying
from kiosk.app.settings import Settings
from kiosk.app.start.instance_locks import hold_alone
from kiosk.app.store import Store, anchor_of, existing_store
from kiosk.domain.staff.desk_log import AuditAction
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.times import in_register
from kiosk.storage.core.engine import overwrite_erased
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.key_place import KeyPlace
from kiosk.storage.core.keys import RegisterKeys, renewed
from kiosk.storage.keys.key_fit import KeyFit, fit_of
from kiosk.storage.keys.key_log import is_noted, note_key, was_begun
from kiosk.storage.keys.resealing import left_behind, rows_of, seal_all_again
from kiosk.storage.opening.answers import unanswered


def rotate(settings: Settings, *, practice: bool, by: CallerOptions = AS_OWNER) -> None:
    """Raises InUse where a window is open, UserError, StorageError."""
    by_owner = owner(settings, by, practice=practice)
    with _alone(settings, practice=practice) as store:
        store.anchor.require_whole()
        place = key_place(settings, practice=practice)
        if fit_of(store.engine, store.keys) in {KeyFit.FORMER, KeyFit.OTHER}:
            raise UserError("This key does not fit the register, so nothing was changed. Look with `kiosk keys show`.")
        now = in_register(clock_for(settings, practice=practice).now())
        note = partial(note_key, store.engine, now=now, counter=settings.counter_name, by=by_owner)
        keys = _keys_after(place, store, partial(note, action=AuditAction.BEGIN_KEY_CHANGE))
        faults = _seal_again(store, keys)
        if not is_noted(store.engine, keys, AuditAction.ROTATE_KEY):
            note(keys, AuditAction.ROTATE_KEY)
        # It is sealed too, and only the new key opens it from now on.
        anchor_of(store.engine, keys, settings.register_file(practice=practice)).reseal()
        _take_over(place, keys)
    for fault in faults:
        show(f"{fault} opens with neither key and was left as it was; `kiosk records verify` names its record")


@contextmanager
def _alone(settings: Settings, *, practice: bool) -> Iterator[Store]:
    """The register, while nobody else has it: whoever loaded the old key before would go on with that.

    The lock comes first: another call may just be ending.
    """
    file = settings.register_file(practice=practice)
    # Without a register there is nothing to lock, and its own sentence says so.
    held = hold_alone(file) if file.exists() else nullcontext()
    with held, existing_store(settings, practice=practice, is_alone=True) as store:
        yield store


def _keys_after(place: KeyPlace, store: Store, begin: Callable[[RegisterKeys], None]) -> RegisterKeys:
    """The keys to which this change leads; those of a change that was begun before. Raises StorageError."""
    present = store.keys
    if place.read_next() is not None and present.former is None and not _waits_for_system(place, store):
        place.drop_next()
        show(f"{place.next.name} was the key itself, and led to no other one: it is taken away, and a change begins")
    if place.read_next() is None:
        secret = renewed(place.read())
        keys = RegisterKeys.derive(secret).after(present, place)
        # First: whatever lies there without this line is not ours. And no line of a key that cannot be written.
        place.write_next(secret, partial(begin, keys))
        return keys
    _require_next(place, present)
    if present.former is not None and not was_begun(store.engine, present):
        begin(present)
    show("a change of the key was begun before; it goes on")
    return present


def _waits_for_system(place: KeyPlace, store: Store) -> bool:
    """Whether a change has ended but for the file out of which the system was given its key."""
    return place.is_given and is_noted(store.engine, store.keys, AuditAction.ROTATE_KEY)


def _require_next(place: KeyPlace, keys: RegisterKeys) -> None:
    """The next secret is still the one with which values are sealed. Raises StorageError."""
    following = place.read_next()
    if following is None or RegisterKeys.derive(following).cipher_key != keys.cipher_key:
        raise StorageError(
            f"{place.next} was changed while the key was: somebody else writes there. The old key stays. Find out who "
            "it is, put the file back as it was, and call again."
        )


def _seal_again(store: Store, keys: RegisterKeys) -> list[str]:
    """Raises UserError."""
    try:
        with (
            progress("values sealed again", rows_of(store.engine)) as told,
            stopped_saying(partial(_stopped, told)),
        ):
            faults = seal_all_again(store.engine, keys, told.step)
        left = left_behind(store.engine, keys)
    except SQLAlchemyError as error:
        what = "The register cannot be written any further. It opens with both keys, and nothing is lost"
        raise unanswered(store.engine, error, what) from None
    if left:
        raise UserError(
            f"{left:,} values are still sealed with the old key, so it stays: something else has written meanwhile. "
            "The register opens with both keys; end what uses it, and call again."
        )
    overwrite_erased(store.engine)
    return faults


def _stopped(told: Progress) -> str:
    return f"Stopped after {told.done:,} of {told.total:,} values. The register opens with both keys; call again."


def _take_over(place: KeyPlace, keys: RegisterKeys) -> None:
    """The new secret becomes the key, and the old one is overwritten. Raises StorageError."""
    _require_next(place, keys)
    if not place.is_given:
        place.take_next()
        _require_changed(place, keys)
    elif keys.former is None:
        place.drop_next()
        show(f"systemd gives the new key, and {place.next} is taken away. To change the key once more, call again")
    else:
        show(
            f"everything is sealed with the new key {keys.fingerprint}. systemd still gives the old one: encrypt "
            f"{place.next} with `systemd-creds encrypt --name=register.key`, put it in the place of the old one, and "
            "call this again, which takes the file away (docs/operations.md)"
        )
        return
    show(
        f"the key {keys.fingerprint} is in use. Make a new paper with `kiosk keys paper` and a new backup; keep the "
        "old paper as long as a backup from before today"
    )


def _require_changed(place: KeyPlace, keys: RegisterKeys) -> None:
    """The key in use is the new one, and another one than before. Raises StorageError."""
    in_use = RegisterKeys.derive(place.read()).cipher_key
    if in_use != keys.cipher_key or in_use == keys.former:
        raise StorageError(
            f"{place.shown} is not the key to which this change has led: somebody else writes there. Find out who it "
            "is, and look with `kiosk keys show`."
        )
