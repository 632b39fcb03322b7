"""`kiosk records find` and `show`: what is found, sentences for bad input, and nothing that is secret on the screen."""

import subprocess
from pathlib import Path

import pytest

from tests.fakes.around.city_hall import (
    ICOCA,
    ICOCA_NUMBER,
    PAYPAY,
    THREE_ACCOUNTS,
    THREE_CODE,
    CityHall,
    RecordedLink,
)
from tests.fakes.process.command import call as run


def records(hall: CityHall, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    answer = run("records", *arguments, "--data-dir", hall.folder)
    assert "Traceback" not in answer.stderr
    for secret in (*THREE_ACCOUNTS, THREE_CODE):
        assert secret not in answer.stdout + answer.stderr
    return answer


def found(hall: CityHall, *arguments: str) -> list[str]:
    """The records that are named, in their order."""
    answer = records(hall, "find", *arguments)
    assert (answer.returncode, answer.stderr) == (0, "")
    return [line.split("  ")[0] for line in answer.stdout.splitlines()]


def test_without_a_question_the_newest_come_first(hall: CityHall, links: list[RecordedLink]) -> None:
    assert found(hall) == ["link 3", "reservation 3", "link 2", "reservation 2", "link 1", "reservation 1"]


def test_a_record_is_shown_half_covered(hall: CityHall, links: list[RecordedLink]) -> None:
    (line, *_) = records(hall, "find", "--service", PAYPAY).stdout.splitlines()
    link = links[2]
    assert line == (
        f"link 3  2026-06-10 10:02:00  municipal-example  {link.mykey[:4]} ●●●●  holder  office  municipal  "
        f"{PAYPAY}  …{link.account[-4:]}  recorded  {link.reference}"
    )


def test_each_option_narrows_what_is_found(hall: CityHall, links: list[RecordedLink]) -> None:
    mykey = links[1].mykey
    for typed in (mykey, mykey.lower(), f"{mykey[:4]}-{mykey[4:]}"):
        assert found(hall, "--mykey", typed) == ["link 2", "reservation 2"]
    assert found(hall, "--service", ICOCA) == found(hall, "--service", ICOCA_NUMBER) == ["link 2", "link 1"]
    assert found(hall, "--state", "recorded") == ["link 3"]
    assert found(hall, "--state", "recorded", "--state", "handed_over") == ["link 3", "link 2", "link 1"]
    assert found(hall, "--service", ICOCA, "--mykey", mykey) == ["link 2"]
    assert found(hall, "--from", "2026-06-10", "--to", "2026-06-10", "--state", "handed_over") == ["link 2", "link 1"]


@pytest.mark.parametrize("days", [("--from", "2026-06-11"), ("--to", "2026-06-09"), ("--state", "completed")])
def test_when_nothing_fits_it_says_so(days: tuple[str, str], hall: CityHall, links: list[RecordedLink]) -> None:
    answer = records(hall, "find", *days)
    assert (answer.returncode, answer.stdout) == (1, "nothing is found\n")


def test_when_there_are_more_it_says_so(hall: CityHall, links: list[RecordedLink]) -> None:
    *lines, last = records(hall, "find", "--limit", "4").stdout.splitlines()
    assert len(lines) == 4
    assert last == "there are more than these 4: ask more closely, or with a higher --limit"
    assert len(found(hall, "--limit", "6")) == 6


@pytest.fixture
def ticket(hall: CityHall, links: list[RecordedLink]) -> None:
    """The first ticket of the links' day was called after the first of them, the second waits."""
    columns = "day, number, errand, taken_at, state, called_at, counter, recalls, ended_at"
    taken, called, ended = (f"'2026-06-10 01:{minute}.000000'" for minute in ("00:00", "01:00", "02:30"))
    for values in (
        f"1, 'link', {taken}, 'served', {called}, 'office', 0, {ended}",
        f"2, 'link', {taken}, 'waiting', NULL, '', 0, NULL",
    ):
        hall.execute(f"INSERT INTO ticket ({columns}) VALUES ('2026-06-10', {values})")  # noqa: S608


def test_a_ticket_finds_what_was_recorded_at_its_counter_and_says_that_it_is_a_guess(
    hall: CityHall, ticket: None
) -> None:
    answer = records(hall, "find", "--ticket", "1", "--from", "2026-06-10")
    called, guess, *lines = answer.stdout.splitlines()
    assert called == ("ticket 1 of 2026-06-10 was called to office at 2026-06-10 10:01:00, until 2026-06-10 10:02:30.")
    assert guess.endswith("perhaps by the same person:")
    assert [line.split("  ")[0] for line in lines] == ["link 3", "reservation 3", "link 2", "reservation 2"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["2", "--from", "2026-06-10"], "Ticket 2 of 2026-06-10 was not called to any counter."),
        (["3", "--from", "2026-06-10"], "There is no ticket 3 of 2026-06-10. Ask for another day with --from."),
        (["1"], "There is no ticket 1 of "),
    ],
)
def test_a_ticket_that_was_at_no_counter_ends_with_1(
    arguments: list[str], said: str, hall: CityHall, ticket: None
) -> None:
    answer = records(hall, "find", "--ticket", *arguments)
    assert (answer.returncode, answer.stdout) == (1, "")
    assert f"kiosk: {said}" in answer.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["find", "--mykey", "ABC"], "a MyKey ID has eight letters or digits"),
        (["find", "--state", "lost"], "is not one of"),
        (["find", "--state", "entered"], "no link stands in that state"),
        (["find", "--from", "yesterday"], "is no day from"),
        (["find", "--from", "2026-06-11", "--to", "2026-06-10"], "--to is before --from"),
        (["find", "--ticket", "0"], "a ticket has a number from 1 to 999"),
        (["find", "--ticket", "1000"], "a ticket has a number from 1 to 999"),
        (["find", "--limit", "0"], "greater than or equal to 1"),
        (["show"], "Missing argument"),
        (["show", "1234567890"], "that is no receipt number"),
        (["show", "nonsense"], "that is no receipt number"),
        (["show", "visit:1"], "'visit:1' names no record"),
        (["show", "link:"], "'link:' names no record"),
        (["show", "link:-1"], "'link:-1' names no record"),
        (["show", "link:１"], "names no record"),
        (["show", f"link:{10**30}"], "names no record"),
    ],
)
def test_wrong_use_ends_with_2_and_a_sentence(
    arguments: list[str], said: str, hall: CityHall, links: list[RecordedLink]
) -> None:
    answer = records(hall, *arguments)
    assert (answer.returncode, answer.stdout) == (2, "")
    assert said in " ".join(answer.stderr.replace("│", " ").split())


@pytest.mark.parametrize(
    ("sought", "said"),
    [
        (["show", "link:99"], "There is no link 99. Compare the number"),
        (["show", "1234567897"], "There is no link 12"),
        (["find", "--service", "nowhere"], "there is no service 'nowhere'"),
        (["list", "--service", "nowhere"], "there is no service 'nowhere'"),
        (["export", "links", "--service", "nowhere", "--out", "/nowhere/links.csv"], "there is no service 'nowhere'"),
        (["import", "undo", "2"], "There are no results 2."),
        (["export", "abandon", "7"], "There is no batch 7"),
        (["report", "--counter", "3番", "--out", "/nowhere/r.xlsx"], "Nobody came to the counter"),
    ],
)
def test_what_is_named_and_is_not_there_ends_with_1(
    sought: list[str], said: str, hall: CityHall, links: list[RecordedLink]
) -> None:
    placed = [word.replace("/nowhere", str(hall.out)) for word in sought]
    answer = records(hall, *placed)
    assert (answer.returncode, answer.stdout) == (1, "")
    assert f"kiosk: {said}" in answer.stderr


def test_without_a_register_nothing_is_made(hall: CityHall) -> None:
    for arguments in (["find"], ["show", "link:1"]):
        answer = records(hall, *arguments)
        assert answer.returncode == 1
        assert "There is no register register.sqlite3" in answer.stderr
    assert not hall.folder.exists()


def test_show_tells_the_story_of_a_link_by_receipt_number_and_by_its_own(
    hall: CityHall, links: list[RecordedLink]
) -> None:
    answer = records(hall, "show", links[0].reference)
    assert answer.returncode == 0
    head, entered, recorded, handed, reservation, signature = answer.stdout.splitlines()
    assert head.endswith(f"{ICOCA}  …{THREE_ACCOUNTS[0][-4:]}  handed_over  {links[0].reference}")
    assert entered == "  2026-06-10 10:00:00  entered by the holder, terms example-1  (office, citizen)"
    assert recorded == "  2026-06-10 10:00:00  recorded  (office, citizen)"
    assert handed.endswith("  handed over: batch 1, links.csv  (office, counter)")
    assert reservation.startswith("  belongs to it: reservation 1  ")
    assert signature == "signature ok"
    assert records(hall, "show", "link:1").stdout == answer.stdout


def test_show_tells_the_story_of_a_reservation_with_its_links(hall: CityHall, links: list[RecordedLink]) -> None:
    hall.cancel(2, links[2])
    head, reserved, link, signature = records(hall, "show", "reservation:3").stdout.splitlines()
    assert f"{links[2].mykey[:4]} ●●●●" in head
    assert reserved == "  2026-06-10 10:02:00  reserved by the holder, terms example-2  (office, citizen)"
    assert link.startswith("  belongs to it: link 3  ")
    assert link.endswith(f"cancelled  {links[2].reference}")
    assert signature == "signature ok"
    assert "cancelled by the holder" in records(hall, "show", "link:3").stdout


def test_a_changed_record_is_told_with_its_field(hall: CityHall, links: list[RecordedLink]) -> None:
    hall.change("UPDATE link SET counter = 'x' WHERE id = 1")
    assert records(hall, "show", "link:1").stdout.endswith("DOES NOT FIT: counter\n")


def test_a_damaged_record_is_named_and_hides_no_other(hall: CityHall, links: list[RecordedLink]) -> None:
    hall.change("UPDATE link SET entered_at = 5 WHERE id = 1")
    assert sorted(found(hall, "--service", ICOCA)) == ["link 1", "link 2"]
    assert "link 1  DAMAGED, see `kiosk records show link:1`" in records(hall, "find").stdout
    assert records(hall, "show", "link:1").stdout.endswith("DOES NOT FIT: entered_at\n")
