"""Folders that people name are whole and never guessed."""

import pwd
from pathlib import Path

import pytest

from kiosk.app.settings import Settings, SettingsError
from kiosk.app.settings_loading import load
from kiosk.files.paths import data_folder, path_of
from tests.fakes.process.command import call


@pytest.fixture
def no_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """A service with an identity of its own: neither HOME nor an entry in the list of users."""

    def unknown(number: int) -> None:
        raise KeyError(number)

    for name in ("HOME", "XDG_DATA_HOME", "STATE_DIRECTORY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(pwd, "getpwuid", unknown)


def config(folder: Path, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / "kiosk.toml"
    file.write_text(text)
    return file


def test_a_home_is_written_as_a_wave_everywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("KIOSK_DATA_DIR", raising=False)
    kept = tmp_path / "kiosk-data"
    assert load(data_dir=Path("~/kiosk-data")).settings.data_dir == kept
    assert load(config(tmp_path, 'data_dir = "~/kiosk-data"')).settings.data_dir == kept
    monkeypatch.setenv("KIOSK_DATA_DIR", "~/kiosk-data")
    assert load().settings.data_dir == kept


def test_a_files_folders_count_from_the_file_and_others_from_where_one_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = config(tmp_path / "etc", 'trust_dir = "trust"\nslip_dir = "../slips"')
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KIOSK_DATA_DIR", "data")
    settings = load(Path("etc/kiosk.toml")).settings
    assert settings.trust_dir == file.parent / "trust"
    assert settings.slip_dir == file.parent / "../slips"
    assert settings.data_dir == tmp_path / "data"


@pytest.mark.parametrize("name", ["data_dir", "trust_dir", "slip_dir", "exchange_dir"])
@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("", "it is empty"),
        ("a\0b", "octets that are no text"),
        ("\udcff", "octets that are no text"),
        ("~nobody-of-this-name/x", "this home folder is not known"),
    ],
)
def test_what_can_be_no_folder_is_told_with_its_setting(name: str, value: str, said: str) -> None:
    with pytest.raises(SettingsError, match=rf"{name} \(command line\): .*{said}"):
        load(None, **{name: value})


def test_reports_go_into_the_folder_for_what_comes_and_goes_where_there_is_one(tmp_path: Path) -> None:
    assert Settings(data_dir=tmp_path).report_folder == tmp_path / "reports"
    assert Settings(data_dir=tmp_path, exchange_dir=tmp_path / "share").report_folder == tmp_path / "share"


@pytest.mark.usefixtures("no_home")
class TestWithoutAHome:
    def test_the_register_is_where_systemd_has_it_kept(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("STATE_DIRECTORY", "/var/lib/kiosk:/var/lib/other")
        assert Settings().data_dir == Path("/var/lib/kiosk")

    def test_it_has_to_be_said_where_the_register_is(self) -> None:
        with pytest.raises(SettingsError, match=r"data_dir \(default\): this user has no home folder; set data_dir"):
            load()
        assert load(data_dir="/srv/kiosk").settings.data_dir == Path("/srv/kiosk")

    def test_a_wave_is_no_folders_name(self) -> None:
        with pytest.raises(ValueError, match="this home folder is not known"):
            path_of("~/kiosk-data")

    def test_a_root_folder_is_no_home_of_a_service(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HOME", "/")
        monkeypatch.setenv("STATE_DIRECTORY", "/var/lib/kiosk")
        assert data_folder() == Path("/var/lib/kiosk")


def test_where_the_working_folder_is_gone_the_whole_path_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    with pytest.raises(ValueError, match="the working folder is gone"):
        path_of("data")
    assert path_of("/data") == Path("/data")


@pytest.mark.parametrize(
    "command",
    [
        ("services", "export"),
        ("services", "export", "--force"),
        ("services", "import"),
        ("records", "report", "--out"),
        ("records", "list", "--out"),
        ("records", "export", "links", "--service", "icoca", "--out"),
        ("records", "export", "links", "--out-dir"),
        ("records", "import", "results"),
        ("check", "--report"),
        ("settings", "check", "--config"),
        ("settings", "check", "--data-dir"),
        ("tour", "--out"),
    ],
    ids=" ".join,
)
def test_no_command_takes_a_stream_for_a_file(
    command: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = call(*command, "-")
    assert answer.returncode == 2
    assert "- stands for no stream here" in " ".join(answer.stderr.replace("│", "").split())
    assert list(tmp_path.iterdir()) == []


def test_a_file_of_that_name_can_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert path_of("./-") == tmp_path / "-"
