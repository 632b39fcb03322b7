"""`kiosk records report`: a file out of the register, and a sentence for everything that is wrong."""

import subprocess
from datetime import UTC, datetime, timedelta
from itertools import dropwhile
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader

from tests.fakes.around.city_hall import CityHall, a_city_hall, names
from tests.fakes.process.command import call as run

NOW = datetime.now(UTC)
COLUMNS = "started_at, ended_at, seconds, errand, ending, checks, recorded, programme, language, counter, mode"


@pytest.fixture
def hall(tmp_path: Path) -> CityHall:
    """Seven visits today, one of them about the phone; two on the day before."""
    hall = a_city_hall(tmp_path)
    hall.link(0, "AB345678901234567")
    for days, errands in ((0, ["reserve"] * 6 + ["phone"]), (1, ["link", "link"])):
        moment = f"{NOW - timedelta(days=days):%Y-%m-%d %H:%M:%S.000000}"
        for errand in errands:
            hall.execute(
                f"INSERT INTO visit ({COLUMNS}) VALUES "  # noqa: S608
                f"('{moment}', '{moment}', 60, '{errand}', 'finished', 'ok', 1, 'any', 'ja', 'office', 'counter')"
            )
    return hall


def report(hall: CityHall, name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    answer = run("records", "report", "--out", hall.out / name, "--data-dir", hall.folder, *arguments)
    assert "Traceback" not in answer.stderr
    return answer


def errands_in(file: Path) -> dict[object, object]:
    rows = openpyxl.load_workbook(file)["手続き"].iter_rows(values_only=True)
    under = dropwhile(lambda row: row[0] != "手続き" or row[1] is None, rows)
    next(under)
    return {row[0]: row[1] for row in under if row[1]}


def day(ago: int) -> str:
    return f"{(NOW + timedelta(hours=9)).date() - timedelta(days=ago)}"


def test_today_is_reported_where_no_day_is_given(hall: CityHall) -> None:
    answer = report(hall, "today.xlsx")
    assert (answer.returncode, answer.stderr) == (0, "")
    assert "受け付けた件数 7件" in answer.stdout
    assert errands_in(hall.out / "today.xlsx") == {"予約": 6, "スマホの相談": 1}


def test_days_are_counted_from_the_first_to_the_last(hall: CityHall) -> None:
    report(hall, "both.xlsx", "--from", day(1), "--to", day(0))
    report(hall, "since.xlsx", "--from", day(1))
    report(hall, "one.xlsx", "--from", day(1), "--to", day(1))
    report(hall, "to.xlsx", "--to", day(1))
    assert errands_in(hall.out / "both.xlsx") == {"予約": 6, "申込": 2, "スマホの相談": 1}
    assert errands_in(hall.out / "since.xlsx") == errands_in(hall.out / "both.xlsx")
    assert errands_in(hall.out / "one.xlsx") == errands_in(hall.out / "to.xlsx") == {"申込": 2}


def test_a_published_report_hides_the_few(hall: CityHall) -> None:
    assert report(hall, "public.pdf", "--masked").returncode == 0
    text = "".join("".join(page.extract_text().split()) for page in PdfReader(hall.out / "public.pdf").pages)
    assert "公表用です。" in text
    assert "予約非公表" in text


def test_one_counter_is_reported_by_itself(hall: CityHall) -> None:
    hall.change("UPDATE visit SET counter = '2番' WHERE errand = 'phone'")
    answer = report(hall, "second.xlsx", "--counter", "2番")
    assert "2番窓口だけ: 受け付けた件数 1件" in answer.stdout
    assert errands_in(hall.out / "second.xlsx") == {"スマホの相談": 1}


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("--counter", "office", "--masked"), 2, "A report of one counter is not for publication"),
        (("--counter", "3番"), 1, "Nobody came to the counter '3番' in these days. Choose one of: office."),
    ],
)
def test_a_counter_is_reported_for_the_city_hall_alone_and_where_somebody_came(
    arguments: tuple[str, ...], status: int, said: str, hall: CityHall
) -> None:
    answer = report(hall, "one.xlsx", *arguments)
    assert (answer.returncode, answer.stdout) == (status, "")
    assert said in answer.stderr
    assert names(hall.out) == []


@pytest.mark.parametrize(
    ("name", "arguments", "said"),
    [
        ("report.csv", (), "ends with .xlsx or .pdf"),
        ("nowhere/report.pdf", (), "is no folder"),
        ("report.pdf", ("--from", "2026-06-10", "--to", "2026-06-09"), "comes before"),
        ("report.pdf", ("--from", "yesterday"), "is no day"),
        ("report.pdf", ("--from", "0001-01-01", "--to", "9999-12-31"), "is no day from 2015-10-05 to 2100-12-31"),
    ],
)
def test_wrong_use_is_told_and_writes_nothing(name: str, arguments: tuple[str, ...], said: str, hall: CityHall) -> None:
    answer = report(hall, name, *arguments)
    assert answer.returncode == 2
    assert said in " ".join(answer.stderr.replace("│", " ").split())
    assert names(hall.out) == []


def test_never_over_another_file(hall: CityHall) -> None:
    (hall.out / "mine.pdf").write_text("mine")
    assert report(hall, "mine.pdf").returncode == 2
    assert (hall.out / "mine.pdf").read_text() == "mine"


@pytest.mark.expects_log
def test_a_damaged_register_is_told(hall: CityHall) -> None:
    hall.execute("UPDATE visit SET ending = 'nonsense'")
    answer = report(hall, "report.pdf")
    assert answer.returncode == 1
    assert "kiosk: The report cannot be counted" in answer.stderr
    assert names(hall.out) == []


def test_without_a_register_there_is_nothing_to_report(tmp_path: Path) -> None:
    answer = run("records", "report", "--out", tmp_path / "report.pdf", "--data-dir", tmp_path)
    assert answer.returncode == 1
    assert "There is no register" in answer.stderr
