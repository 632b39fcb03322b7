"""Opens a register with its key. One of them without the other, and a pair that does not fit, are refused."""

import logging
import os
from datetime import datetime
from functools import partial
from pathlib import Path

from sqlalchemy import Engine

from kiosk.domain.staff.register_trouble import RegisterTrouble
from kiosk.storage.core.engine import known_revisions, open_database
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.core.key_place import KEY_LENGTH, KeyPlace
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.ledger.anchor import AnchorFile, anchor_beside
from kiosk.storage.opening.found_register import FoundRegister, found_at, has_ledger_begun, is_begun, is_used
from kiosk.storage.opening.identity import fill_identity, is_its_key, opens_nothing
from kiosk.storage.opening.reading import reading_engine
from kiosk.storage.opening.troubles import Belongings, has_content, not_opened, unusable, wal_of
from kiosk.storage.search.mykey_folding import fill_folded

_LEDGER_SINCE = "0017"
"""The revision of the schema that has a ledger."""

log = logging.getLogger(__name__)


def is_new(file: Path, place: KeyPlace) -> bool:
    """Whether nothing of a register is there, and nothing that belongs to one."""
    return not has_content(file) and _trace(file, place) is None


def open_register(
    file: Path, place: KeyPlace, now: datetime, *, is_checked: bool = False
) -> tuple[Engine, RegisterKeys]:
    """Brought up to date, and made where nothing of one is there. `is_checked`: its pages are read first.

    Raises StorageError.
    """
    found = found_at(file, is_checked=is_checked)
    keys = _keys_for(file, place, found)
    if keys is not None and found is not None:
        _begin_older(file, found, keys, is_given=place.is_given)
        _require_identity(file, found, keys)
    engine = open_database(file)
    try:
        # The key comes after its register: a first start that was cut short begins again.
        keys = keys or _new_keys(file, place, is_again=found is not None)
        _bring_up(engine, found, keys, now)
    except (*DAMAGED, StorageError) as error:
        engine.dispose()
        raise not_opened(file, error) from None
    return engine, keys


def open_with(file: Path, keys: RegisterKeys, now: datetime) -> Engine:
    """The same of one whose keys are in no file. Raises StorageError."""
    found = found_at(file)
    if found is not None:
        _require_own_revision(file, found)
        _begin_older(file, found, keys)
        _require_identity(file, found, keys)
    engine = open_database(file)
    try:
        _bring_up(engine, found, keys, now)
    except (*DAMAGED, StorageError) as error:
        engine.dispose()
        raise not_opened(file, error) from None
    return engine


def _new_keys(file: Path, place: KeyPlace, *, is_again: bool) -> RegisterKeys:
    """The first anchor comes before the key: beside a key, one that is missing was taken away. Raises StorageError.

    It comes once the key is written and lacks no more than its name: over another's only where that is sure.
    `is_again`: a first start was cut short before, and what it left opens with nothing.
    """
    if is_again:
        log.warning("%s holds nothing, and begins anew: its first start was cut short, or it was emptied", file.name)
    if place.is_given:
        keys = RegisterKeys.of(place, create=False)
        _first_anchor(file, keys).begin()
        return keys
    secret = os.urandom(KEY_LENGTH)
    place.write(secret, partial(_first_anchor(file, RegisterKeys.derive(secret)).begin, over=is_again))
    return RegisterKeys.of(place, create=False)


def _begin_older(file: Path, found: FoundRegister, keys: RegisterKeys, *, is_given: bool = False) -> None:
    """The first anchor of one that has no ledger yet, before it gets one. Raises StorageError.

    `is_given`: the key is there before its register, so that it does not tell that this one was begun.
    """
    is_older = found.revision < _LEDGER_SINCE
    if not is_older and not (is_given and found.identity is None):
        return
    if not is_used(file):
        log.warning("%s holds nothing, and begins anew: it was never used, or it was emptied", file.name)
    elif not is_older:
        return
    _first_anchor(file, keys).begin()


def _require_identity(file: Path, found: FoundRegister, keys: RegisterKeys) -> None:
    """It comes after the first anchor and before the ledger: one that is gone later is not made anew, or nobody would
    ever hear of it. Raises StorageError.
    """
    if found.identity is None and (not _first_anchor(file, keys).is_first() or has_ledger_begun(file)):
        raise unusable(file, RegisterTrouble.ALTERED)


def _was_cut_short(file: Path, keys: RegisterKeys) -> bool:
    """Whether a first start has made its key, and was ended before the ledger. Raises StorageError."""
    return not is_begun(file) and _first_anchor(file, keys).is_first() and not is_used(file)


def _first_anchor(file: Path, keys: RegisterKeys) -> AnchorFile:
    """Of no machine yet: the ledger's beginning names it."""
    return AnchorFile(anchor_beside(file), keys, b"")


def _bring_up(engine: Engine, found: FoundRegister | None, keys: RegisterKeys, now: datetime) -> None:
    """What a migration cannot fill, for it has no keys. Raises StorageError, SQLAlchemyError."""
    if found is None or found.identity is None:
        fill_identity(engine, keys, now)
        # From here on each connection knows which register it has to be.
        engine.dispose()
    fill_folded(engine, keys)


def open_to_read(
    file: Path, place: KeyPlace, *, any_schema: bool = False, is_checked: bool = False, is_cut: bool = False
) -> tuple[Engine, RegisterKeys]:
    """As it is, with nothing made, upgraded or taken over. Raises StorageError.

    `any_schema`: an older one too, for whoever reads nothing that it may lack. `is_cut`: what is left of one that is
    shorter than it was.
    """
    found = found_at(file, is_checked=is_checked, is_cut=is_cut)
    keys = _keys_for(file, place, found)
    if found is None or keys is None or (not is_cut and _was_cut_short(file, keys)):
        raise StorageError(
            f"The register {file.name} holds nothing yet. Start the window once (`kiosk run`), which makes it; or name "
            "another folder with --data-dir."
        )
    if found.revision != known_revisions()[-1] and not any_schema:
        raise unusable(file, RegisterTrouble.OLDER)
    return reading_engine(file, is_cut=is_cut), keys


def require_usable(file: Path, place: KeyPlace) -> None:
    """Whether it opens with its key, whatever its schema. Raises StorageError."""
    engine, _ = open_to_read(file, place, any_schema=True)
    engine.dispose()


def _keys_for(file: Path, place: KeyPlace, found: FoundRegister | None) -> RegisterKeys | None:
    """Its keys; None: neither it nor its key is there yet. Raises StorageError."""
    if found is None:
        if (trace := _trace(file, place)) is not None:
            trouble = RegisterTrouble.EMPTIED if os.path.lexists(file) else RegisterTrouble.LOST
            raise unusable(file, trouble, belongings=Belongings(_shown(trace, place), _remains(file, place)))
        return None
    _require_own_revision(file, found)
    if not os.path.lexists(place.file) and found.identity is None and not is_used(file):
        return None
    keys = RegisterKeys.of(place, create=False)
    fits = not opens_nothing(file, keys) if found.identity is None else is_its_key(keys, *found.identity)
    if not fits:
        where = place.shown if place.is_elsewhere or place.is_given else f"{place.shown} beside it"
        raise unusable(file, RegisterTrouble.WRONG_KEY, belongings=Belongings(where, way_back=place.way_back))
    if keys.former is not None:
        # Where a next key lies: no other start needs it.
        from kiosk.storage.keys.next_key import require_begun  # noqa: PLC0415

        require_begun(file, place, keys)
    return keys


def _require_own_revision(file: Path, found: FoundRegister) -> None:
    """Anybody can write another one there: with the ledger of a later one it is not its own. Raises StorageError."""
    if found.revision not in known_revisions():
        raise unusable(file, RegisterTrouble.NEWER if found.revision else RegisterTrouble.ALTERED)
    if found.revision < _LEDGER_SINCE and found.has_ledger:
        raise unusable(file, RegisterTrouble.ALTERED)


def _trace(file: Path, place: KeyPlace) -> Path | None:
    """What is left of a register that has no table. A key that the system gives is there before it."""
    if not place.is_given and os.path.lexists(place.file):
        return place.file
    # A first start makes it last.
    if os.path.lexists(anchor := file.with_suffix(".anchor")):
        return anchor
    # Of a file that has a page it is what a first start left that was cut short.
    return wal if not has_content(file) and has_content(wal := wal_of(file)) else None


def _remains(file: Path, place: KeyPlace) -> list[str]:
    """All that is left of a register, by name: what would stop another one from being begun."""
    own = [file, *(file.with_name(f"{file.name}{end}") for end in ("-wal", "-shm", "-journal"))]
    beside = [file.with_suffix(".anchor"), place.next, *([] if place.is_given else [place.file])]
    return [_shown(left, place) for left in (*own, *beside) if os.path.lexists(left)]


def _shown(file: Path, place: KeyPlace) -> str:
    return place.shown if file == place.file else file.name
