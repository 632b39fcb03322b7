"""`kiosk records list`: pages for people, files and pipes for programs, and signatures only when asked for."""

import csv
import io
import json
import subprocess
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kiosk.app.records import find_command, list_command
from kiosk.app.store import is_signed
from tests.fakes.around.city_hall import (
    ICOCA_NUMBER,
    PAYPAY,
    THREE_ACCOUNTS,
    THREE_CODE,
    CityHall,
    RecordedLink,
    in_excel,
)
from tests.fakes.process.command import call as run

ALL = ["link 3", "reservation 3", "link 2", "reservation 2", "link 1", "reservation 1"]


def listed(hall: CityHall, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    answer = run("records", "list", *arguments, "--data-dir", hall.folder)
    assert "Traceback" not in answer.stderr
    for secret in (*THREE_ACCOUNTS, THREE_CODE):
        assert secret not in answer.stdout + answer.stderr
    return answer


def names(answer: subprocess.CompletedProcess[str]) -> list[str]:
    return [line.split("  ")[0] for line in answer.stdout.splitlines()]


def as_json(hall: CityHall, *arguments: str | Path) -> list[dict[str, Any]]:
    answer = listed(hall, "--format", "json", *arguments)
    assert (answer.returncode, answer.stderr) == (0, "")
    found: list[dict[str, Any]] = json.loads(answer.stdout)
    return found


# --- pages


def test_the_newest_come_first_and_each_page_says_how_to_go_on(hall: CityHall, links: list[RecordedLink]) -> None:
    first = listed(hall, "--limit", "3")
    assert names(first) == ALL[:3]
    assert first.stderr == "there are more than these 3: go on with --after link:2, or list --all\n"
    last = listed(hall, "--limit", "3", "--after", "link:2")
    assert (names(last), last.stderr) == (ALL[3:], "")


def test_a_page_holds_a_hundred_and_all_of_them_are_listed_when_asked_for(
    hall: CityHall, links: list[RecordedLink], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_command, "PAGE", 4)
    monkeypatch.setattr(list_command, "_AT_ONCE", 2)
    page = listed(hall)
    assert (names(page), "more than these 4" in page.stderr) == (ALL[:4], True)
    whole = listed(hall, "--all")
    assert (names(whole), whole.stderr) == (ALL, "")
    # For another program there is no page.
    assert len(as_json(hall)) == 6


def test_a_record_that_is_not_there_is_nothing_to_go_on_from(hall: CityHall, links: list[RecordedLink]) -> None:
    answer = listed(hall, "--after", "link:99")
    assert (answer.returncode, answer.stdout) == (1, "")
    assert "There is no link 99 to go on from" in answer.stderr
    for wrong in ("99", "link", "person:1", "link:x", "link:-1"):
        assert listed(hall, "--after", wrong).returncode == 2


def test_each_option_narrows_what_is_listed(hall: CityHall, links: list[RecordedLink]) -> None:
    mykey = links[1].mykey
    assert names(listed(hall, "--mykey", f"{mykey[:4]} {mykey[4:]}".lower())) == ["link 2", "reservation 2"]
    assert names(listed(hall, "--service", ICOCA_NUMBER)) == ["link 2", "link 1"]
    assert names(listed(hall, "--state", "recorded")) == ["link 3"]
    assert names(listed(hall, "--kind", "reservation")) == ["reservation 3", "reservation 2", "reservation 1"]
    assert names(listed(hall, "--kind", "link", "--from", "2026-06-10", "--to", "2026-06-10")) == ALL[::2]
    assert names(listed(hall, "--programme", "municipal-example")) == ALL
    assert listed(hall, "--programme", "another").stdout == "nothing is found\n"
    assert listed(hall, "--from", "2026-06-11").stdout == "nothing is found\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--mykey", "x"], "a MyKey ID has eight letters or digits"),
        (["--from", "2026-06-11", "--to", "2026-06-10"], "--to is before --from"),
        (["--kind", "reservation", "--state", "recorded"], "a reservation has no service, state or receipt number"),
        (["--format", "xlsx"], "name it with --out FILE.xlsx"),
        (["--out", "records.pdf"], "ends with .csv, .xlsx, .json or .txt"),
        (["--out", "records.csv", "--format", "json"], "ends with .json"),
        (["--out", "nowhere/records.csv"], "is no folder"),
        (["--limit", "0"], "greater than or equal to 1"),
        (["--all", "--limit", "3"], "all of them, or so many at the most"),
    ],
)
def test_wrong_use_ends_with_2_and_a_sentence(
    arguments: list[str], said: str, hall: CityHall, links: list[RecordedLink]
) -> None:
    answer = listed(hall, *arguments)
    assert (answer.returncode, answer.stdout) == (2, "")
    assert said in " ".join(answer.stderr.replace("│", " ").split())


# --- signatures


def test_no_signature_is_checked_unless_it_is_asked_for(
    hall: CityHall, links: list[RecordedLink], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def noted(scheme: str, *rest: bytes) -> bool:
        asked.append(scheme)
        return is_signed(scheme, *rest)

    monkeypatch.setattr(list_command, "is_signed", noted)
    assert "signature" not in listed(hall).stdout
    assert asked == []
    assert listed(hall, "--check").stdout.count("  signature ok\n") == 6
    assert len(asked) == 6


def test_asked_for_it_says_of_each_what_does_not_fit(hall: CityHall, links: list[RecordedLink]) -> None:
    hall.change("UPDATE link SET terms = 'x' WHERE id = 2")
    answer = listed(hall, "--check", "--kind", "link")
    assert [line.rpartition("  ")[2] for line in answer.stdout.splitlines()] == [
        "signature ok",
        "DOES NOT FIT: terms",
        "signature ok",
    ]
    assert [line["signature"] for line in as_json(hall, "--check", "--kind", "link")] == [
        "ok",
        "does not fit: terms",
        "ok",
    ]


def test_a_damaged_record_hides_no_other(hall: CityHall, links: list[RecordedLink]) -> None:
    hall.change("UPDATE link SET mykey_id = 99 WHERE id = 2")
    assert names(listed(hall, "--kind", "link")) == ["link 3", "link 2", "link 1"]
    assert [line["damaged"] for line in as_json(hall, "--kind", "link")] == [False, True, False]


# --- files


def test_json_has_the_same_keys_for_each_and_times_with_their_offset(hall: CityHall, links: list[RecordedLink]) -> None:
    link, reservation, *_ = as_json(hall)
    assert link == {
        "kind": "link",
        "id": 3,
        "recorded_at": "2026-06-10T10:02:00+09:00",
        "programme": "municipal-example",
        "mykey": f"{links[2].mykey[:4]} ●●●●",
        "acting": "holder",
        "counter": "office",
        "measure": "municipal",
        "service": PAYPAY,
        "account_tail": links[2].account[-4:],
        "state": "recorded",
        "reference": links[2].reference,
        "damaged": False,
        "signature": None,
    }
    assert [*reservation] == [*link]
    assert (reservation["kind"], reservation["service"], reservation["state"]) == ("reservation", None, None)
    assert datetime.fromisoformat(link["recorded_at"]).utcoffset() is not None


def test_an_empty_list_is_json_too(hall: CityHall, links: list[RecordedLink]) -> None:
    assert as_json(hall, "--from", "2026-06-11") == []


def test_csv_opens_in_excel_as_text_and_runs_nothing(hall: CityHall, links: list[RecordedLink]) -> None:
    hall.change("UPDATE reservation SET counter = '=1+1' WHERE id = 3")
    for text in (listed(hall, "--format", "csv").stdout, _file(hall, "records.csv").decode()):
        assert text.startswith("\ufeffkind,id,recorded_at")
        header, *rows = csv.reader(io.StringIO(text.removeprefix("\ufeff")))
        by_name = [dict(zip(header, row, strict=True)) for row in rows]
        assert [f"{in_excel(row['kind'])} {row['id']}" for row in by_name] == ALL
        assert by_name[0]["reference"] == f'="{links[2].reference}"'
        assert by_name[1]["counter"] == '="=1+1"'


def test_a_workbook_keeps_every_text_as_text(hall: CityHall, links: list[RecordedLink]) -> None:
    hall.change("UPDATE reservation SET counter = '=1+1' WHERE id = 3")
    book = openpyxl.load_workbook(io.BytesIO(_file(hall, "records.xlsx")))
    header, *rows = [[cell.value for cell in row] for row in book.active.iter_rows()]
    book.close()
    by_name = [dict(zip(header, row, strict=True)) for row in rows]
    assert [f"{row['kind']} {row['id']}" for row in by_name] == ALL
    assert by_name[0]["reference"] == links[2].reference
    assert by_name[1]["counter"] == "=1+1"


def _file(hall: CityHall, name: str) -> bytes:
    """All of them, in a new file of its owner alone."""
    out = hall.out / name
    answer = listed(hall, "--out", out)
    assert (answer.returncode, answer.stdout) == (0, f"6 records are in {out}\n")
    assert out.stat().st_mode & 0o777 == 0o600
    return out.read_bytes()


def test_no_file_is_written_over(hall: CityHall, links: list[RecordedLink]) -> None:
    letter = hall.out / "letter.csv"
    letter.write_text("a letter")
    answer = listed(hall, "--out", letter)
    assert (answer.returncode, letter.read_text()) == (2, "a letter")
    assert "is there already" in answer.stderr


@pytest.mark.parametrize("name", [None, "records.csv", "records.xlsx"])
def test_who_stops_it_is_told_and_no_half_file_stays(
    name: str | None, hall: CityHall, links: list[RecordedLink], monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = iter([find_command.page_of])

    def page_of(*given: Any) -> Any:
        page = next(pages, None)
        if page is None:
            raise KeyboardInterrupt
        return page(*given)

    monkeypatch.setattr(list_command, "page_of", page_of)
    monkeypatch.setattr(list_command, "_AT_ONCE", 2)
    before = sorted(hall.out.iterdir())
    into: list[str | Path] = [] if name is None else ["--out", hall.out / name]
    answer = listed(hall, "--all", *into)
    assert answer.returncode == 1
    assert answer.stderr == (
        "kiosk: Stopped after 2 records.\n" if name is None else f"kiosk: Stopped. {hall.out / name} was not written.\n"
    )
    assert sorted(hall.out.iterdir()) == before
