"""`kiosk records`: exit codes, sentences instead of tracebacks, and nothing that is secret on the screen."""

import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.fakes.around.city_hall import (
    ICOCA,
    ICOCA_NUMBER,
    PAYPAY,
    CityHall,
    LinkedHall,
    RecordedLink,
    a_city_hall,
    names,
    references_of,
)
from tests.fakes.process.command import call as run

ACCOUNTS = ("AB345678901234567", "CD345678901234567")
CODES = ("48213905", "73910284")
OF_BATCH = ("--service", ICOCA_NUMBER, "--batch", "1")


@pytest.fixture(scope="module")
def linked(tmp_path_factory: pytest.TempPathFactory) -> LinkedHall:
    hall = a_city_hall(tmp_path_factory.mktemp("two"))
    return LinkedHall(hall, [hall.link(holder, ACCOUNTS[holder], (CODES[holder],)) for holder in range(2)])


def records(hall: CityHall, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    answer = run("records", *arguments, "--data-dir", hall.folder)
    assert "Traceback" not in answer.stderr
    for secret in (*ACCOUNTS, *CODES):
        assert secret not in answer.stdout + answer.stderr
    return answer


def export(hall: CityHall, name: str = "links.csv", service: str = ICOCA_NUMBER) -> subprocess.CompletedProcess[str]:
    return records(hall, "export", "links", "--service", service, "--out", hall.out / name)


def results(
    hall: CityHall, *lines: str, name: str = "results.csv", service: str = ICOCA_NUMBER, batch: int = 1
) -> subprocess.CompletedProcess[str]:
    file = hall.out / name
    file.write_text("\r\n".join(["reference,result,reason", *lines, ""]), encoding="utf-8-sig", newline="")
    return records(hall, "import", "results", file, "--service", service, "--batch", str(batch))


# --- list and verify


def test_list_shows_each_record_half_covered_and_the_accounts_end(hall: CityHall, links: list[RecordedLink]) -> None:
    answer = records(hall, "list", "--check")
    assert answer.returncode == 0
    lines = answer.stdout.splitlines()
    assert [line.split("  ")[0] for line in lines] == ["link 2", "link 1", "reservation 2", "reservation 1"]
    for line, link in zip(lines[:2], reversed(links), strict=True):
        assert line.endswith("signature ok")
        assert f"{ICOCA}  …{link.account[-4:]}  recorded  {link.reference}" in line
        assert f"{link.mykey[:4]} ●●●●" in line
        assert link.mykey[4:] not in line.replace(link.account[-4:], "").replace(link.reference, "")


def test_verify_is_content_with_records_in_every_state(hall: CityHall, links: list[RecordedLink]) -> None:
    export(hall)
    results(hall, f"{links[0].reference},completed,", f"{links[1].reference},rejected,other")
    hall.cancel(1, hall.link(1, ACCOUNTS[1], (CODES[1],)))
    answer = records(hall, "verify")
    assert (answer.returncode, answer.stdout, answer.stderr) == (
        0,
        "5 records checked, 0 do not fit\ndesk: 2 events and 0 accounts checked, 0 do not fit\n",
        "",
    )


@pytest.mark.parametrize(
    ("change", "record", "field"),
    [
        ("link SET service = 'paypay_charge' WHERE id = 2", "link 2", "service"),
        ("link SET clerk_confirmed = 1 WHERE id = 1", "link 1", "clerk_confirmed"),
        ("link SET account_tail = '0000' WHERE id = 2", "link 2", "account_tail"),
        ("link_event SET counter = 'x' WHERE link_id = 1 AND number = 2", "link 1", "history 2"),
        ("link SET sealed_codes = x'00' WHERE id = 1", "link 1", "sealed_codes"),
        ("link SET signature = zeroblob(256) WHERE id = 1", "link 1", "signature"),
        ("reservation SET acting = 'parent' WHERE id = 2", "reservation 2", "acting"),
    ],
)
def test_verify_ends_with_1_and_names_the_record_and_its_field(
    change: str, record: str, field: str, hall: CityHall, links: list[RecordedLink]
) -> None:
    hall.change(f"UPDATE {change}")
    answer = records(hall, "verify")
    assert answer.returncode == 1
    first, last = answer.stdout.splitlines()
    assert first.startswith(f"{record}  ")
    assert first.endswith(f"DOES NOT FIT: {field}")
    assert last == "4 records checked, 1 do not fit"


@pytest.mark.parametrize("change", ["link SET entered_at = 'x'", "link SET account_id = 99", "link SET holder_id = 99"])
def test_a_record_that_cannot_be_read_is_counted_like_any_that_does_not_fit(
    change: str, hall: CityHall, links: list[RecordedLink]
) -> None:
    hall.change(f"UPDATE {change} WHERE id = 1")
    answer = records(hall, "verify")
    assert answer.returncode == 1
    assert answer.stdout.splitlines()[-1] == "4 records checked, 1 do not fit"
    assert records(hall, "list", "--check").stdout.count("signature ok") == 3


# --- export links


def test_links_are_handed_over_once(hall: CityHall, links: list[RecordedLink]) -> None:
    answer = export(hall)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert "2 links handed over" in answer.stdout
    assert references_of(hall.out / "links.csv") == [link.reference for link in links]
    again = export(hall)
    assert (again.returncode, "whole, with 2 links" in again.stdout) == (0, True)
    nothing = export(hall, "more.csv")
    assert nothing.returncode == 0
    assert nothing.stdout.startswith(f"no link waits for {ICOCA_NUMBER}")
    assert names(hall.out) == ["links.csv"]


@pytest.mark.parametrize(("since", "handed"), [("2026-06-10", 2), ("2026-06-10T10:00", 2), ("2026-06-10T10:01", 0)])
def test_since_is_by_the_city_halls_clock(since: str, handed: int, hall: CityHall, links: list[RecordedLink]) -> None:
    out = hall.out / "links.csv"
    answer = records(hall, "export", "links", "--service", ICOCA, "--since", since, "--out", out)
    assert answer.returncode == 0
    assert (len(references_of(out)) if out.exists() else 0) == handed


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--service", ICOCA, "--out", "links.pdf"], "ends with .csv or .xlsx"),
        (["--service", ICOCA, "--out", "letter.csv"], "is there already"),
        (["--service", ICOCA, "--since", "yesterday", "--out", "links.csv"], "is no day from"),
        (["--service", ICOCA], "name a file for one service, or a folder"),
        (["--service", ICOCA, "--out", "links.csv", "--out-dir", "out.d"], "name a file for one service, or a folder"),
        (["--out", "links.csv"], "One file is for one service"),
        (["--out-dir", "out.d"], "is no folder"),
    ],
)
def test_wrong_use_ends_with_2_and_hands_nothing_over(
    arguments: list[str], said: str, hall: CityHall, links: list[RecordedLink]
) -> None:
    (hall.out / "letter.csv").write_text("a letter")
    placed = [str(hall.out / word) if "." in word else word for word in arguments]
    answer = records(hall, "export", "links", *placed)
    assert answer.returncode == 2
    assert said in " ".join(answer.stderr.replace("│", " ").split())
    assert hall.states() == [("recorded", 1, None)] * 2
    assert names(hall.out) == ["letter.csv"]


def test_a_changed_link_ends_with_1_and_is_named(hall: CityHall, links: list[RecordedLink]) -> None:
    hall.change("UPDATE link SET terms = 'x' WHERE id = 2")
    answer = export(hall)
    assert (answer.returncode, answer.stdout) == (1, "")
    assert answer.stderr.startswith(f"kiosk: Link {links[1].reference} is not as its card signed it (terms).")
    assert names(hall.out) == []


def test_a_place_that_cannot_be_written_ends_with_1(hall: CityHall, links: list[RecordedLink]) -> None:
    answer = export(hall, "nowhere/links.xlsx")
    assert answer.returncode == 1
    assert "cannot be written: No such file or directory. Nothing was handed over." in answer.stderr


def test_without_a_register_nothing_is_made(hall: CityHall) -> None:
    for answer in (export(hall), results(hall, "9999999999,completed,")):
        assert answer.returncode == 1
        assert "There is no register register.sqlite3" in answer.stderr
    assert not hall.folder.exists()


# --- import results


def test_results_without_a_line_are_a_problem(hall: CityHall, links: list[RecordedLink]) -> None:
    answer = results(hall)
    assert (answer.returncode, answer.stdout) == (1, "")
    assert "there is no line in it" in answer.stderr


def test_results_are_taken_back_and_known_the_second_time(hall: CityHall, links: list[RecordedLink]) -> None:
    export(hall)
    lines = [f'"=""{links[0].reference}""",completed,', f"{links[1].reference},rejected,account_closed"]
    answer = results(hall, *lines)
    assert answer.stdout.splitlines() == [
        "2 links changed, 0 were known already",
        "results 1: `kiosk records import undo 1` takes them back",
    ]
    answer = results(hall, *lines)
    assert (answer.returncode, answer.stdout) == (0, "0 links changed, 2 were known already\n")
    assert [state[0] for state in hall.states()] == ["completed", "rejected"]


def test_one_mistake_ends_with_1_by_line_and_column_and_changes_nothing(
    hall: CityHall, links: list[RecordedLink]
) -> None:
    export(hall)
    answer = results(hall, f"{links[0].reference},completed,", f"{links[1].reference},perhaps,")
    assert (answer.returncode, answer.stdout) == (1, "")
    assert "kiosk: line 3, column result: is no result (write completed or rejected)" in answer.stderr
    answer = results(hall, f"{links[0].reference},completed,", "9999999999,completed,")
    assert (answer.returncode, answer.stdout) == (1, "")
    assert "kiosk: line 3, column reference: there is no such link" in answer.stderr
    assert [state[0] for state in hall.states()] == ["handed_over"] * 2


def test_results_are_undone_by_their_number_and_listed_with_their_batch(
    hall: CityHall, links: list[RecordedLink]
) -> None:
    export(hall)
    results(hall, f"{links[0].reference},completed,", f"{links[1].reference},rejected,account_closed")
    answer = records(hall, "import", "undo", "1")
    assert answer.stdout == "results 1 taken back: 2 links are with their provider again\n"
    assert [state[0] for state in hall.states()] == ["handed_over"] * 2
    assert records(hall, "verify").returncode == 0
    (line,) = records(hall, "batches").stdout.splitlines()
    assert line.startswith("batch 1  ")
    assert line.endswith("  results 1")
    answer = records(hall, "import", "undo", "1")
    assert (answer.returncode, "were taken back before" in answer.stderr) == (2, True)


def test_the_file_of_another_service_changes_nothing(hall: CityHall, links: list[RecordedLink]) -> None:
    other = hall.link(2, "another one", service=PAYPAY)
    export(hall)
    export(hall, "paypay.csv", PAYPAY)
    answer = results(hall, f"{links[0].reference},rejected,other", service=PAYPAY, batch=2)
    assert answer.returncode == 1
    assert f"line 2, column reference: the link is not of batch 2 of {PAYPAY}" in answer.stderr
    answer = results(hall, f"{other.reference},completed,", service=PAYPAY, batch=1)
    assert answer.returncode == 1
    assert f"There is no batch 1 of {PAYPAY}" in answer.stderr
    assert [state[0] for state in hall.states()] == ["handed_over"] * 3


def test_results_of_a_link_that_was_not_handed_over_are_refused(hall: CityHall, links: list[RecordedLink]) -> None:
    export(hall)
    waits = hall.link(2, "EF345678901234567", ("11112222",))
    answer = results(hall, f"{waits.reference},completed,")
    assert answer.returncode == 1
    assert "line 2, column result: the link is recorded, so it cannot become completed" in answer.stderr


def test_results_that_cannot_be_read_are_wrong_use(hall: CityHall, links: list[RecordedLink]) -> None:
    answer = records(hall, "import", "results", hall.out / "missing.csv", *OF_BATCH)
    assert answer.returncode == 2
    assert "missing.csv cannot be read: No such file or directory" in answer.stderr


def test_the_hand_over_file_given_back_is_no_result(hall: CityHall, links: list[RecordedLink]) -> None:
    export(hall, "links.xlsx")
    answer = records(hall, "import", "results", hall.out / "links.xlsx", *OF_BATCH)
    assert answer.returncode == 1
    assert "links.xlsx was not taken over" in answer.stderr
    assert "column result: is missing" in answer.stderr


def test_of_two_services_each_gets_its_own_links(hall: CityHall, links: list[RecordedLink]) -> None:
    other = hall.link(2, "another one", service=PAYPAY)
    assert export(hall, "paypay.csv", PAYPAY).returncode == 0
    assert references_of(hall.out / "paypay.csv") == [other.reference]
    assert [state[0] for state in hall.states()] == ["recorded", "recorded", "handed_over"]


# --- export abandon


@pytest.mark.parametrize("batch", ["7", "1"])
def test_there_is_nothing_to_give_up_in_a_batch_that_has_its_file_or_is_none(
    batch: str, hall: CityHall, links: list[RecordedLink]
) -> None:
    export(hall)
    answer = records(hall, "export", "abandon", batch)
    assert answer.returncode == 1
    assert f"There is no batch {batch} that waits for its file" in answer.stderr


# --- readers


def test_readers_that_have_read_nothing_are_told(hall: CityHall, links: list[RecordedLink]) -> None:
    answer = records(hall, "readers")
    assert (answer.returncode, answer.stdout) == (0, "no card has been read\n")


def test_readers_are_listed_with_their_days(hall: CityHall, links: list[RecordedLink]) -> None:
    now = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S.000000")
    hall.execute(f"INSERT INTO reading VALUES (1, '{now}', 'office', 'ACS', 'read', 0.42, 1)")  # noqa: S608
    hall.execute(f"INSERT INTO reading VALUES (2, '{now}', 'office', 'ACS', 'removed', 0.1, 0)")  # noqa: S608
    lines = records(hall, "readers").stdout.splitlines()
    assert lines[0].startswith("office窓口 — ACS: ")
    assert "2回、読めなかった 1回、聞き直した 1回、ふつう 0.42秒" in lines[1]


def test_a_damaged_register_is_told_when_readers_are_asked_for(hall: CityHall, links: list[RecordedLink]) -> None:
    now = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S.000000")
    hall.execute(f"INSERT INTO reading VALUES (1, '{now}', 'office', 'ACS', 'nonsense', 0.42, 1)")  # noqa: S608
    answer = records(hall, "readers")
    assert answer.returncode == 1
    assert "cannot be read from the register" in answer.stderr


# --- who stops a command


@pytest.mark.parametrize(
    ("command", "stopped", "said"),
    [
        (
            ["verify"],
            "kiosk.app.records.verify_command.listed_links",
            "Stopped after 2 of 4 records: the rest was not checked.",
        ),
        (
            ["report", "--out", "{out}/r.xlsx"],
            "kiosk.app.records.report_command.SqlReports.report",
            "Stopped. No report was written.",
        ),
        (
            ["import", "results", "{out}/r.csv", *OF_BATCH],
            "kiosk.app.handover.results_import.ProviderResults.take_over",
            "Stopped. Nothing was changed",
        ),
    ],
)
def test_who_stops_a_command_is_told_what_was_done_and_finds_nothing_half_written(
    command: list[str],
    stopped: str,
    said: str,
    hall: CityHall,
    links: list[RecordedLink],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    (hall.out / "r.csv").write_text(f"reference,result,reason\n{links[0].reference},completed,\n", encoding="utf-8")
    monkeypatch.setattr(stopped, interrupted)
    answer = records(hall, *(word.format(out=hall.out) for word in command))
    assert answer.returncode == 1
    assert answer.stderr.startswith(f"kiosk: {said}")
    assert names(hall.out) == ["r.csv"]
    assert [state[0] for state in hall.states()] == ["recorded"] * 2
