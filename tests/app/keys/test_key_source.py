"""The settings say where the key comes from."""

from pathlib import Path

import pytest

from kiosk.app.keys.source import key_place, lies_beside
from kiosk.app.settings import KeySource, Settings, SettingsError
from kiosk.app.settings_loading import load
from kiosk.app.store import open_store
from kiosk.storage.core.errors import StorageError
from tests.fakes.process.command import call


def test_it_lies_beside_the_register_unless_the_settings_say_else(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path)
    assert key_place(settings, practice=False).file == tmp_path / "register.key"
    assert lies_beside(settings)
    elsewhere = Settings(data_dir=tmp_path / "data", key_file=tmp_path / "stick" / "city.key")
    assert key_place(elsewhere, practice=False).file == tmp_path / "stick" / "city.key"
    assert not lies_beside(elsewhere)


def test_a_key_in_a_folder_within_the_data_folder_lies_beside_the_register(tmp_path: Path) -> None:
    assert lies_beside(Settings(data_dir=tmp_path, key_file=tmp_path / "hidden" / "k"))


def test_practice_has_its_own_beside_its_register_whatever_is_set(tmp_path: Path) -> None:
    for source in KeySource:
        settings = Settings(data_dir=tmp_path, key_source=source)
        assert key_place(settings, practice=True).file == tmp_path / "practice.key"


def test_a_register_opens_with_the_credential_that_systemd_gives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_store(Settings(data_dir=tmp_path / "data"), practice=False).engine.dispose()
    given = tmp_path / "given"
    given.mkdir()
    (tmp_path / "data" / "register.key").rename(given / "register.key")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(given))
    settings = Settings(data_dir=tmp_path / "data", key_source=KeySource.CREDENTIAL)
    open_store(settings, practice=False).engine.dispose()
    assert not (tmp_path / "data" / "register.key").exists()
    assert not lies_beside(settings)


def test_without_a_credential_the_register_stays_shut_and_the_unit_is_named(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, key_source=KeySource.CREDENTIAL)
    with pytest.raises(StorageError, match=r"systemd has given none.*Start it by its unit.*systemd-run"):
        key_place(settings, practice=False, environment={})
    assert list(tmp_path.iterdir()) == []


def test_a_file_and_a_credential_contradict_each_other(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"^key_file \(command line\): the key comes from systemd"):
        load(data_dir=tmp_path, key_source="credential", key_file=tmp_path / "k")


def test_a_relative_key_file_counts_from_the_settings_file(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text('key_file = "keys/city.key"\n')
    assert load(tmp_path / "kiosk.toml").settings.key_file == tmp_path / "keys" / "city.key"


# --- settings check


def checked(folder: Path, *more: str, **environment: str) -> str:
    answer = call("settings", "check", "--data-dir", folder, "--reader", "pcsc", *more, environment=environment)
    return answer.stdout + answer.stderr


def test_the_check_tells_where_the_key_comes_from_and_warns_of_one_beside_the_register(tmp_path: Path) -> None:
    said = checked(tmp_path)
    assert f"ok       key: file, {tmp_path}/register.key (will be made)" in said
    assert "warning  key: the key lies beside the register: who takes the disk has both" in said
    (tmp_path / "stick").mkdir()
    said = checked(tmp_path / "data", KIOSK_KEY_FILE=str(tmp_path / "stick" / "city.key"))
    assert f"ok       key: file, {tmp_path}/stick/city.key (will be made)" in said
    assert "lies beside" not in said


def test_the_check_says_of_a_key_that_cannot_be_made_why(tmp_path: Path) -> None:
    said = checked(tmp_path / "data", KIOSK_KEY_FILE=str(tmp_path / "stick" / "city.key"))
    assert f"problem  key: file, {tmp_path}/stick/city.key cannot be made: {tmp_path}/stick is no folder" in said


def spoilt(file: Path, how: str) -> None:
    match how:
        case "missing":
            file.unlink()
        case "damaged":
            file.write_bytes(b"short")
        case _:
            file.write_bytes(bytes(range(32)))


@pytest.mark.parametrize(
    ("how", "told"),
    [
        ("missing", "The key file register.key is missing"),
        ("damaged", "The key file register.key "),
        ("foreign", "file, {key} is another register's"),
    ],
)
def test_the_check_says_of_a_key_what_the_start_would(how: str, told: str, tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path)
    open_store(settings, practice=False).engine.dispose()
    spoilt(tmp_path / "register.key", how)
    with pytest.raises(StorageError):
        open_store(settings, practice=False)
    said = checked(tmp_path)
    assert f"problem  key: {told.format(key=tmp_path / 'register.key')}" in said
    assert "ok       key" not in said


def test_the_check_says_that_the_system_gave_no_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path / "given"))
    said = checked(tmp_path, KIOSK_KEY_SOURCE="credential")
    assert "problem  key: The system has given no key" in said
    assert "ok       key" not in said


def test_the_check_names_a_missing_credential(tmp_path: Path) -> None:
    assert "problem  key: key_source is credential, and systemd has given none" in checked(
        tmp_path, KIOSK_KEY_SOURCE="credential"
    )


def test_practice_is_not_told_of_its_key(tmp_path: Path) -> None:
    answer = call("settings", "check", "--data-dir", tmp_path, "--reader", "practice")
    assert " key: " not in answer.stdout + answer.stderr


def test_the_check_misses_the_recovery_paper_until_it_is_made(tmp_path: Path) -> None:
    open_store(Settings(data_dir=tmp_path / "data"), practice=False).engine.dispose()
    assert "warning  key: no recovery paper was made of this key" in checked(tmp_path / "data")
    assert call("keys", "paper", "--data-dir", tmp_path / "data", "--out", tmp_path / "key.txt").returncode == 0
    assert "recovery paper" not in checked(tmp_path / "data")


def test_a_first_start_with_a_credential_makes_a_register_that_the_next_one_takes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = tmp_path / "given"
    given.mkdir()
    (given / "register.key").write_bytes(bytes(range(32)))
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(given))
    settings = Settings(data_dir=tmp_path / "data", key_source=KeySource.CREDENTIAL)
    for _ in range(2):
        store = open_store(settings, practice=False)
        assert store.anchor.told() is None
        store.close()
    (tmp_path / "data" / "register.anchor").unlink()
    store = open_store(settings, practice=False)
    assert "register.anchor is missing" in (store.anchor.told() or "")
    store.close()
