"""`kiosk services`: a city's list goes in whole or not at all, and comes out as it went in."""

from pathlib import Path

import pytest

from kiosk.city_data.services import SERVICES
from tests.fakes.process.command import call as run


@pytest.fixture
def town(tmp_path: Path) -> Path:
    """A city's own list: the shipped one with one name changed."""
    (tmp_path / "data").mkdir()
    file = tmp_path / "town.csv"
    file.write_bytes(SERVICES.shipped.read_bytes().replace("楽天Edy".encode(), "町のEdy".encode(), 1))
    return file


def test_list_names_key_number_name_and_whether_it_can_be_done_here(tmp_path: Path) -> None:
    answer = run("services", "list", "--data-dir", tmp_path / "data")
    assert answer.returncode == 0
    lines = answer.stdout.splitlines()
    assert len(lines) == 44
    assert lines[0] == "paypay_charge\tunknown\tPayPay(チャージ)\tyes"
    assert "icoca\tMP0000064\tICOCA(ICOCAポイント)\tunknown" in lines
    assert not (tmp_path / "data").exists()


def test_a_citys_list_goes_in_and_comes_out_byte_for_byte(tmp_path: Path, town: Path) -> None:
    data, out = tmp_path / "data", tmp_path / "out.csv"
    answer = run("services", "import", town, "--data-dir", data)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout.startswith("44 services are in use")
    assert "町のEdy" in run("services", "list", "--data-dir", data).stdout
    assert run("services", "export", out, "--data-dir", data).returncode == 0
    assert out.read_bytes() == town.read_bytes()


def test_the_data_folder_may_be_named_in_the_settings_file(tmp_path: Path, town: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text(f'data_dir = "{tmp_path / "data"}"\n')
    assert run("services", "import", town, "--config", config).returncode == 0
    assert "町のEdy" in run("services", "list", "--config", config).stdout


def test_mistakes_are_named_by_line_and_column_and_nothing_is_changed(tmp_path: Path, town: Path) -> None:
    data = tmp_path / "data"
    run("services", "import", town, "--data-dir", data)
    lines = town.read_text(encoding="utf-8").splitlines()
    lines[2] = lines[2].replace(",purchase,yes,", ",purchase,perhaps,")
    lines[7] = lines[7].replace(",code,", ",qr,") + ",one cell more"
    town.write_text("\n".join(lines), encoding="utf-8")
    answer = run("services", "import", town, "--data-dir", data)
    assert (answer.returncode, answer.stdout) == (1, "")
    told = answer.stderr.splitlines()
    assert told[0] == "kiosk: town.csv was not taken over, it has 2 problems:"
    assert told[1] == "kiosk: line 3, column here: 'perhaps' is not one of the words (write yes, no, unknown)"
    assert told[2].startswith("kiosk: line 8: has 44 cells where the first line has 43 (")
    assert "町のEdy" in run("services", "list", "--data-dir", data).stdout


def test_another_encoding_is_answered_with_how_to_save_the_file(tmp_path: Path, town: Path) -> None:
    town.write_bytes("key,name\nmachi,町ペイ\n".encode("euc_jp"))
    answer = run("services", "import", town, "--data-dir", tmp_path / "data")
    assert answer.returncode == 1
    assert "CSV UTF-8" in answer.stderr
    assert list((tmp_path / "data").iterdir()) == []


def test_a_file_that_is_not_there_is_wrong_use(tmp_path: Path) -> None:
    answer = run("services", "import", tmp_path / "missing.csv", "--data-dir", tmp_path / "data")
    assert answer.returncode == 2
    assert "missing.csv cannot be read: No such file or directory" in answer.stderr


def test_export_writes_over_a_file_only_when_told_to(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    out.write_text("kept")
    answer = run("services", "export", out, "--data-dir", tmp_path)
    assert answer.returncode == 2
    assert "is there already" in answer.stderr
    assert out.read_text() == "kept"
    assert run("services", "export", out, "--force", "--data-dir", tmp_path).returncode == 0
    assert out.read_bytes() == SERVICES.shipped.read_bytes()


def test_a_place_that_cannot_be_written_is_a_problem(tmp_path: Path, town: Path) -> None:
    for arguments in (("import", town, "--data-dir", town), ("export", town / "out.csv", "--data-dir", tmp_path)):
        answer = run("services", *arguments)
        assert answer.returncode == 1
        assert "Traceback" not in answer.stderr
        assert "cannot be" in answer.stderr


def test_settings_check_says_that_the_imported_services_were_spoilt(tmp_path: Path, town: Path) -> None:
    run("services", "import", town, "--data-dir", tmp_path)
    assert run("settings", "check", "--data-dir", tmp_path).returncode == 0
    (tmp_path / "services.csv").write_text("key\n")
    answer = run("settings", "check", "--data-dir", tmp_path)
    assert answer.returncode == 2
    assert "line 1, column name: is missing" in answer.stderr


def test_a_key_stays_the_service_that_it_was(tmp_path: Path, town: Path) -> None:
    data = tmp_path / "data"
    text = town.read_text(encoding="utf-8")
    text = text.replace("icoca,MP0000064,", "@,").replace("majica,MP0000034,", "icoca,MP0000034,")
    town.write_text(text.replace("@,", "majica,MP0000064,"), encoding="utf-8")
    answer = run("services", "import", town, "--data-dir", data)
    assert (answer.returncode, answer.stdout) == (1, "")
    assert "icoca: number was MP0000064 and is MP0000034" in answer.stderr
    assert "majica: brand was majica and is icoca" in answer.stderr
    assert not (data / "services.csv").exists()
