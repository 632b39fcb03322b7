"""`kiosk keys show`: where the key comes from, and whether it fits."""

from kiosk.app.callers.acting import admitted, owner, say_not_logged
from kiosk.app.callers.options import AS_OWNER, CallerOptions
from kiosk.app.keys.source import key_place, lies_beside, source_told
from kiosk.app.process import show
from kiosk.app.settings import Settings
from kiosk.app.store import Store, store_to_read
from kiosk.domain.staff.command_line import reference_to
from kiosk.domain.staff.desk_log import AuditAction
from kiosk.domain.staff.register_trouble import RegisterTrouble
from kiosk.storage.core.key_place import KeyPlace
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.keys.key_fit import KeyFit, fit_of
from kiosk.storage.keys.key_log import is_noted
from kiosk.storage.opening.troubles import RegisterUnusable

_FITS = {
    KeyFit.FITS: "it fits the register",
    KeyFit.EMPTY: "nothing stands in the register yet that would tell whether it fits",
    KeyFit.FORMER: "it is this register's from before or after a change: sealed values DO NOT OPEN",
    KeyFit.OTHER: "it is ANOTHER REGISTER'S, or the register was changed from outside",
}
_NO_PAPER = "no recovery paper was made of this key; make one with `kiosk keys paper` and lock it away"
_UNFINISHED = "a change of the key has not ended; close the window and call `kiosk keys rotate`"
_BESIDE = (
    "the key lies beside the register: who takes the disk has both. Let systemd give it (key_source = credential), "
    "or keep it on another medium (key_file)"
)


def show_key(settings: Settings, *, practice: bool, by: CallerOptions = AS_OWNER) -> bool:
    """Whether it fits, as far as that can be told. Raises UsageError, StorageError."""
    owner(settings, by, practice=practice)
    place = key_place(settings, practice=practice)
    try:
        with store_to_read(settings, practice=practice) as store:
            keys, fit = store.keys, fit_of(store.engine, store.keys)
            found = warnings_of_store(store, place)
            if fit is KeyFit.OTHER:
                say_not_logged("the key is not the register's")
            else:
                permission = admitted(settings, store, by, AuditAction.SHOW_KEY, practice=practice)
                permission.note(reference_to("key", keys.fingerprint))
    except RegisterUnusable as error:
        if error.trouble is not RegisterTrouble.WRONG_KEY:
            raise
        keys, fit, found = RegisterKeys.of(place, create=False), KeyFit.OTHER, []
        say_not_logged("the key is not the register's")
    show(f"from: {place.file if practice else source_told(settings, place)}")
    show(f"key: {keys.fingerprint}")
    show(f"register: {_FITS[fit]}")
    for sentence in [*found, *([] if practice else _of_place(settings))]:
        show(sentence)
    return fit in {KeyFit.FITS, KeyFit.EMPTY}


def warnings_of(settings: Settings) -> list[str]:
    """What of the key of a counter in service is not as it should be. Raises StorageError."""
    if not settings.register_file(practice=False).exists():
        return _of_place(settings)
    place = key_place(settings, practice=False)
    with store_to_read(settings, practice=False) as store:
        return [*_of_place(settings), *warnings_of_store(store, place)]


def warnings_of_store(store: Store, place: KeyPlace) -> list[str]:
    """The same of an open register. Raises StorageError."""
    found = [] if is_noted(store.engine, store.keys, AuditAction.PAPER_KEY) else [_NO_PAPER]
    return [*found, _UNFINISHED] if place.next.exists() else found


def _of_place(settings: Settings) -> list[str]:
    return [_BESIDE] if lies_beside(settings) else []
