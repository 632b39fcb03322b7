"""`kiosk records export links`: the file for a provider and the register's marks belong together."""

import re
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest

from kiosk.app.handover import handover_export
from kiosk.app.handover.handover_export import export_links
from kiosk.app.store import open_store
from kiosk.city_data.services import SERVICES
from kiosk.storage.handover import handover
from tests.fakes.around.city_hall import (
    ICOCA,
    ICOCA_NUMBER,
    PAYPAY,
    CityHall,
    in_excel,
    lines_of,
    names,
    references_of,
)


@pytest.mark.parametrize("service", [ICOCA, ICOCA_NUMBER])
def test_what_waits_for_a_service_is_in_the_file_and_marked(
    service: str, hall: CityHall, capsys: pytest.CaptureFixture[str]
) -> None:
    links = [hall.link(1, "00000000000000017", ("0012",)), hall.link(2, "AB345678901234567", ("99", "", "z"))]
    other = hall.link(3, "another", service=PAYPAY)
    out = hall.export(service=service)
    header, *lines = [[in_excel(cell) for cell in line] for line in lines_of(out)]
    assert header[:7] == ["reference", "measure", "mykey_id", "account_id", "code1", "code2", "code3"]
    assert [line[:7] for line in lines] == [
        [links[0].reference, "municipal", links[0].mykey, links[0].account, "0012", "", ""],
        [links[1].reference, "municipal", links[1].mykey, links[1].account, "99", "", "z"],
    ]
    assert hall.states() == [("handed_over", 0, 1), ("handed_over", 0, 1), ("recorded", 1, None)]
    assert names(hall.out) == ["links.csv"]
    assert out.stat().st_mode & 0o777 == 0o600
    said = capsys.readouterr().out
    assert said.startswith(f"batch 1: 2 links handed over in {out}")
    for secret in (links[0].account, links[0].mykey, "0012", other.account):
        assert secret not in said


def test_a_workbook_has_the_same_texts(hall: CityHall) -> None:
    link = hall.link(1, "00000000000000017", ("0012",))
    book = openpyxl.load_workbook(hall.export("links.xlsx"))
    rows = [[cell.value for cell in line] for line in book.active.iter_rows()]
    book.close()
    assert rows[1][:5] == [link.reference, "municipal", link.mykey, "00000000000000017", "0012"]
    assert names(hall.out) == ["links.xlsx"]


def test_the_same_call_again_loses_and_doubles_nothing(hall: CityHall, capsys: pytest.CaptureFixture[str]) -> None:
    first = hall.link(1, "1")
    before = hall.export().read_bytes()
    second = hall.link(2, "2")
    capsys.readouterr()
    assert hall.export().read_bytes() == before
    assert "whole, with 1 links" in capsys.readouterr().out
    assert [state[0] for state in hall.states()] == ["handed_over", "recorded"]
    assert references_of(hall.export("more.csv")) == [second.reference]
    assert references_of(hall.out / "links.csv") == [first.reference]
    assert names(hall.out) == ["links.csv", "more.csv"]


def test_a_name_may_be_used_again_when_its_file_was_moved_away(hall: CityHall) -> None:
    hall.link(1, "1")
    sent = hall.export().rename(hall.out / "sent.csv")
    link = hall.link(2, "2")
    assert references_of(hall.export()) == [link.reference]
    assert link.reference not in references_of(sent)


def test_where_nothing_waits_no_file_is_made(hall: CityHall, capsys: pytest.CaptureFixture[str]) -> None:
    link = hall.link(1, "1")
    hall.cancel(1, link)
    out = hall.export(service=ICOCA_NUMBER)
    assert not out.exists()
    assert capsys.readouterr().out.startswith(f"no link waits for {ICOCA_NUMBER}")


def test_links_from_a_day_on_are_handed_over_and_the_older_wait(hall: CityHall) -> None:
    hall.link(1, "1")
    hall.clock.moment += timedelta(days=1)
    link = hall.link(2, "2")
    since = hall.clock.moment.replace(hour=0, minute=0)
    export_links(hall.settings, ICOCA, since, hall.out / "links.csv", practice=False)
    assert references_of(hall.out / "links.csv") == [link.reference]
    assert [state[0] for state in hall.states()] == ["recorded", "handed_over"]


def test_links_of_today_wait_until_they_cannot_be_taken_back_any_more(
    hall: CityHall, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handover_export, "SystemClock", lambda: hall.clock)
    yesterday = hall.link(1, "1")
    hall.clock.moment += timedelta(days=1)
    today = hall.link(2, "2")
    assert references_of(hall.export()) == [yesterday.reference]
    assert not hall.export("more.csv").exists()
    assert "those of today wait until tomorrow" in capsys.readouterr().out
    hall.cancel(2, today)
    today = hall.link(2, "2")
    export_links(hall.settings, ICOCA, None, hall.out / "more.csv", practice=False, today=True)
    assert references_of(hall.out / "more.csv") == [today.reference]


def test_more_than_fit_into_one_file_go_into_the_next_in_the_same_call(
    hall: CityHall, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handover, "MOST", 2)
    links = [hall.link(number, str(number)) for number in range(5)]
    hall.export()
    files = [hall.out / name for name in ("links.csv", "links-2.csv", "links-3.csv")]
    told = capsys.readouterr().out.splitlines()
    assert [re.sub(r"; register head \d+ [0-9a-f]{16}$", "", line) for line in told] == [
        *(
            f"batch {number}: {count} links handed over in {file}; their IDs and security codes are erased here"
            for number, (file, count) in enumerate(zip(files, (2, 2, 1), strict=True), start=1)
        ),
        "5 links handed over in 3 files",
    ]
    assert [reference for file in files for reference in references_of(file)] == [link.reference for link in links]


def test_a_service_that_left_the_catalogue_still_gets_its_links(hall: CityHall, tmp_path: Path) -> None:
    link = hall.link(1, "1")
    shorter = tmp_path / "shorter.csv"
    lines = SERVICES.shipped.read_text(encoding="utf-8").splitlines(keepends=True)
    shorter.write_text("".join(line for line in lines if not line.startswith(f"{ICOCA},")), encoding="utf-8")
    SERVICES.take_over(shorter, hall.folder)
    assert references_of(hall.export()) == [link.reference]


# --- erased


def test_sealed_codes_are_in_no_file_after_the_hand_over_while_a_kiosk_has_the_register_open(hall: CityHall) -> None:
    hall.link(1, "1", ("48213905",))
    kiosk = open_store(hall.settings, practice=False)
    with kiosk.engine.connect() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM link")
    hall.link(2, "2", ("90817263",))
    sealed = [bytes(str(row[0]), "ascii") for row in hall.rows("SELECT hex(sealed_codes) FROM link")]
    hall.export()
    content = b"".join(path.read_bytes() for path in hall.folder.iterdir()).hex().upper().encode()
    left = [value for value in sealed if value in content]
    kiosk.engine.dispose()
    assert left == []
