"""Where the key is: each way in which it can be missing or wrong is told in a sentence of its own."""

import errno
import os
from functools import partial
from pathlib import Path

import pytest

from kiosk.storage.core.dpapi import WindowsProtector, WindowsWrapping
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.key_place import KEY_LENGTH, KeyPlace
from kiosk.storage.core.keys import RegisterKeys, renewed

SECRET = bytes(range(KEY_LENGTH))


def written(file: Path, secret: bytes = SECRET) -> Path:
    file.write_bytes(secret)
    file.chmod(0o600)
    return file


@pytest.mark.expects_log
@pytest.mark.parametrize("mode", [0o644, 0o640, 0o606, 0o622])
def test_a_key_that_others_could_open_is_closed_to_them_with_a_word(
    mode: int, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = written(tmp_path / "register.key")
    file.chmod(mode)
    assert KeyPlace(file).read() == SECRET
    assert file.stat().st_mode & 0o777 == mode & 0o700
    assert "others could open the key file register.key; now they cannot" in caplog.text
    caplog.clear()
    assert KeyPlace(file).read() == SECRET
    assert caplog.text == ""


def test_a_key_that_others_can_open_and_that_cannot_be_closed_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = written(tmp_path / "register.key")
    file.chmod(0o644)

    def chmod(path: Path, mode: int) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "chmod", chmod)
    with pytest.raises(StorageError, match=r"^Others can open the key file register\.key, and .*not permitted"):
        KeyPlace(file).read()


def test_a_file_of_zeros_is_no_key(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="is damaged"):
        KeyPlace(written(tmp_path / "register.key", bytes(KEY_LENGTH))).read()


def test_a_medium_that_is_not_plugged_in_is_asked_for_first(tmp_path: Path) -> None:
    place = KeyPlace(tmp_path / "stick" / "register.key", is_elsewhere=True)
    for what in (f"The key file's folder {place.file.parent} is missing", f"The key file {place.file} is missing"):
        for attempt in (place.read, partial(place.write, SECRET)) if not place.file.parent.exists() else (place.read,):
            with pytest.raises(StorageError) as told:
                attempt()
            said = str(told.value)
            assert said.startswith(
                f"{what}: its medium is not plugged in, or not mounted there. Plug it in and mount it"
            )
            assert said.index("mount it") < said.index("`kiosk keys recover`") < said.index("`kiosk backup restore`")
        place.file.parent.mkdir(exist_ok=True)


def test_a_medium_that_cannot_be_written_is_told_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(part: Path, data: bytes) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr("kiosk.storage.core.key_place.fill", refuse)
    with pytest.raises(StorageError, match=r"its disk is read-only .* Make .* writable for the kiosk's user"):
        KeyPlace(tmp_path / "register.key", is_elsewhere=True).write(SECRET)


def test_the_next_key_of_a_change_that_is_damaged_is_told_to_be_that(tmp_path: Path) -> None:
    place = KeyPlace(written(tmp_path / "register.key"))
    written(place.next, bytes(KEY_LENGTH))
    with pytest.raises(StorageError, match=r"register\.key\.new is damaged\. It is the next key of a change"):
        place.read_next()


def test_a_damaged_credential_is_not_told_to_be_moved(tmp_path: Path) -> None:
    place = KeyPlace(written(tmp_path / "register.key", b"short"), is_given=True)
    with pytest.raises(StorageError, match=r"is damaged\. Bring the right key back .* encrypt FILE"):
        place.read()


@pytest.mark.parametrize("length", [KEY_LENGTH, 2 * KEY_LENGTH])
def test_a_secret_has_one_or_two_times_its_length(length: int, tmp_path: Path) -> None:
    assert len(KeyPlace(written(tmp_path / "register.key", os.urandom(length))).read()) == length


def test_what_the_system_does_not_give_is_told_and_never_made(tmp_path: Path) -> None:
    place = KeyPlace(tmp_path / "register.key", is_given=True, next_beside=tmp_path / "data" / "register.key")
    with pytest.raises(StorageError, match=r"^The system has given no key: .*LoadCredentialEncrypted=register\.key"):
        place.read(create=True)
    assert list(tmp_path.iterdir()) == []


def test_what_the_system_gives_is_read_whatever_its_mode(tmp_path: Path) -> None:
    """systemd opens it to the unit's user by an access list, which shows as the group's rights."""
    file = written(tmp_path / "register.key")
    file.chmod(0o440)
    assert KeyPlace(file, is_given=True).read() == SECRET
    assert file.stat().st_mode & 0o777 == 0o440


# --- two halves


def test_a_key_of_before_is_both_halves_of_a_key_of_today() -> None:
    assert RegisterKeys.derive(SECRET + SECRET) == RegisterKeys.derive(SECRET)


def test_a_renewed_key_looks_up_alike_and_opens_nothing_of_before() -> None:
    before, after = RegisterKeys.derive(SECRET), RegisterKeys.derive(renewed(SECRET))
    assert before.lookup("mykey", b"value") == after.lookup("mykey", b"value")
    with pytest.raises(StorageError):
        after.open("mykey", before.seal("mykey", b"value"))
    again = RegisterKeys.derive(renewed(renewed(SECRET)))
    assert again.lookup_key == before.lookup_key
    assert again.cipher_key not in {before.cipher_key, after.cipher_key}


def test_while_a_change_has_not_ended_both_keys_open_and_the_new_one_seals(tmp_path: Path) -> None:
    place = KeyPlace(written(tmp_path / "register.key"))
    before = RegisterKeys.of(place, create=False)
    place.write_next(renewed(SECRET))
    during = RegisterKeys.of(place, create=False)
    assert during.open("mykey", before.seal("mykey", b"value")) == b"value"
    place.take_next()
    after = RegisterKeys.of(place, create=False)
    assert after.former is None
    assert after.open("mykey", during.seal("mykey", b"value")) == b"value"
    assert [path.name for path in tmp_path.iterdir()] == ["register.key"]


def test_the_octets_of_the_old_key_are_overwritten(tmp_path: Path) -> None:
    place = KeyPlace(written(tmp_path / "register.key"))
    place.write_next(renewed(SECRET))
    with place.file.open("rb") as old:
        place.take_next()
        assert old.read() == bytes(KEY_LENGTH)


def test_a_next_key_of_another_register_is_told(tmp_path: Path) -> None:
    place = KeyPlace(written(tmp_path / "register.key"))
    place.write_next(renewed(os.urandom(KEY_LENGTH)))
    with pytest.raises(StorageError, match=r"register\.key\.new is another register's"):
        RegisterKeys.of(place, create=False)


def test_a_fingerprint_names_a_key_and_shows_nothing_of_it() -> None:
    keys = RegisterKeys.derive(SECRET)
    others = {RegisterKeys.derive(secret).fingerprint for secret in (SECRET[::-1], renewed(SECRET), bytes(31) + b"1")}
    assert len(others | {keys.fingerprint}) == 4
    assert all(letter not in "0123456789" for letter in keys.fingerprint)
    for octets in (SECRET, keys.lookup_key, keys.cipher_key):
        assert octets.hex()[:4].upper() not in keys.fingerprint.replace("-", "")


# --- Windows


class SealedHere:
    """As Windows does it: opens nothing that was sealed elsewhere."""

    def protect(self, secret: bytes) -> bytes:
        return b"sealed here" + secret[::-1]

    def unprotect(self, blob: bytes) -> bytes:
        if not blob.startswith(b"sealed here"):
            raise OSError("CryptUnprotectData answers 13")
        return blob.removeprefix(b"sealed here")[::-1]


def test_what_windows_seals_does_not_lie_there_in_clear(tmp_path: Path) -> None:
    place = KeyPlace(tmp_path / "register.key", WindowsWrapping(SealedHere()))
    secret = place.read(create=True)
    assert secret not in place.file.read_bytes()
    assert place.read() == secret
    place.write_next(renewed(secret))
    place.take_next()
    assert RegisterKeys.of(place, create=False).lookup_key == RegisterKeys.derive(secret).lookup_key


def test_what_windows_does_not_open_is_told(tmp_path: Path) -> None:
    place = KeyPlace(written(tmp_path / "register.key"), WindowsWrapping(SealedHere()))
    with pytest.raises(StorageError, match=r"^Windows does not open the key .* another user or machine"):
        place.read()


def test_without_windows_its_own_protection_is_told_to_be_missing(tmp_path: Path) -> None:
    place = KeyPlace(tmp_path / "register.key", WindowsWrapping(WindowsProtector()))
    with pytest.raises(StorageError, match="no Data Protection API on this system"):
        place.read(create=True)
    assert list(tmp_path.iterdir()) == []
