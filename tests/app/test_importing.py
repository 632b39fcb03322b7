"""A city's sheet taken over at the desk: all of it or nothing, by an administrator, and named in the log."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.app.adapters.city_imports import CityImports
from kiosk.city_data.spots import SPOTS
from kiosk.domain.settings.file_locations import FileLocation, LocatedFile, LocationKind
from kiosk.domain.settings.sheet_faults import SheetFaultKind
from kiosk.domain.settings.sheet_imports import CitySheet, Imported, NotImported
from kiosk.domain.staff.account_answers import Denied, NotAnswered
from kiosk.domain.staff.clerks import Clerk
from kiosk.domain.staff.desk_log import Denial
from kiosk.files.file_locations import FileLocations
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.staff.clerks import SqlClerks
from kiosk.storage.staff.logged_actions import LoggedActions
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.clerks import HANAKO, YURI, add, log_in
from tests.files.workbooks import workbook
from tests.storage.conftest import clerks, clock, engine, file, hasher, key_file, keys
from tests.storage.desk import change, happened

__all__ = ["clerks", "clock", "engine", "file", "hasher", "key_file", "keys"]

GOOD = "name,address,hours,note\n郵便局,中央1-1,unknown,\n市民センター,本町2-3,9:00-17:00,\n"
WRONG = "name,address,hours,note\n郵便局,,unknown,\n,本町2-3,,\n"


@pytest.fixture
def hanako(clerks: SqlClerks) -> Clerk:
    """An administrator."""
    add(clerks, HANAKO, YURI)
    return log_in(clerks, "hanako")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "city"


@pytest.fixture
def imports(engine: Engine, keys: RegisterKeys, clock: FakeClock, places: FileLocations, folder: Path) -> CityImports:
    return CityImports(LoggedActions(engine, keys, "1番", clock), places, folder, practice=False)


@pytest.fixture
def places(tmp_path: Path) -> FileLocations:
    (tmp_path / "STICK").mkdir()
    return FileLocations(media=lambda: (tmp_path / "STICK",))


@pytest.fixture
def sheet(tmp_path: Path, places: FileLocations) -> Callable[[str], LocatedFile]:
    def written(text: str) -> LocatedFile:
        (place,) = places.found()
        (tmp_path / "STICK" / "typed.csv").write_text(text, encoding="utf-8")
        return LocatedFile(place, "typed.csv")

    return written


def test_a_workbook_is_offered_and_taken_over(
    imports: CityImports, hanako: Clerk, sheet: Callable[[str], LocatedFile], tmp_path: Path, folder: Path
) -> None:
    file = replace(sheet(GOOD), name="places.xlsx")
    (tmp_path / "STICK" / file.name).write_bytes(workbook(*(line.split(",") for line in GOOD.splitlines())))
    assert [each.files for each in imports.places()] == [("places.xlsx", "typed.csv")]
    assert imports.take_over(hanako, CitySheet.SPOTS, file) == Imported(CitySheet.SPOTS, 2)
    assert [spot.name for spot in SPOTS.load(folder)] == ["郵便局", "市民センター"]


def test_a_sheet_is_in_use_and_the_log_says_how_long_it_is(
    imports: CityImports, hanako: Clerk, clerks: SqlClerks, sheet: Callable[[str], LocatedFile], folder: Path
) -> None:
    assert imports.take_over(hanako, CitySheet.SPOTS, sheet(GOOD)) == Imported(CitySheet.SPOTS, 2)
    assert [spot.name for spot in SPOTS.load(folder)] == ["郵便局", "市民センター"]
    assert happened(clerks)[-1] == ("hanako", "import_data", "spots.csv 2 lines stick:typed.csv", None)


def test_a_sheet_with_mistakes_changes_nothing_and_all_of_them_are_told(
    imports: CityImports, hanako: Clerk, clerks: SqlClerks, sheet: Callable[[str], LocatedFile], folder: Path
) -> None:
    answer = imports.take_over(hanako, CitySheet.SPOTS, sheet(WRONG))
    assert isinstance(answer, NotImported)
    assert [(fault.line, fault.column, fault.kind) for fault in answer.faults] == [
        (2, "address", SheetFaultKind.NO_PLACE),
        (3, "name", SheetFaultKind.NO_NAME),
    ]
    assert not folder.exists()
    assert happened(clerks)[-1] == ("hanako", "import_data", "spots.csv refused stick:typed.csv", None)


STICK = FileLocation(LocationKind.STICK, "STICK")


@pytest.mark.parametrize(
    "placed",
    [
        LocatedFile(STICK, "gone.csv"),
        LocatedFile(STICK, "../outside.csv"),
        LocatedFile(STICK, "nul\0.csv"),
        LocatedFile(FileLocation(LocationKind.STICK, ".."), "outside.csv"),
        LocatedFile(FileLocation(LocationKind.FOLDER), "typed.csv"),
    ],
    ids=ascii,
)
def test_a_file_that_is_in_no_named_place_is_told_and_named_in_the_log(
    placed: LocatedFile, imports: CityImports, hanako: Clerk, clerks: SqlClerks, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "outside.csv").write_text(GOOD, encoding="utf-8")
    answer = imports.take_over(hanako, CitySheet.SPOTS, placed)
    assert isinstance(answer, NotImported)
    assert answer.faults[0].kind in (SheetFaultKind.GONE, SheetFaultKind.UNREADABLE)
    assert not folder.exists()
    assert happened(clerks)[-1][:2] == ("hanako", "import_data")


def test_a_files_name_is_quoted_letter_by_letter_in_the_programs_log(
    imports: CityImports, hanako: Clerk, clerks: SqlClerks, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("INFO", "kiosk.app.adapters.city_imports"):
        imports.take_over(hanako, CitySheet.SPOTS, LocatedFile(STICK, "\x1b[2Jお\u202e\n.csv"))
    assert caplog.messages == [
        r"sheet spots out of stick 'STICK', file '\x1b[2J\u304a\u202e\n.csv', by hanako: refused"
    ]
    assert happened(clerks)[-1][2] == "spots.csv refused stick:__2J___.csv"


@pytest.mark.parametrize("text", [GOOD, WRONG])
def test_only_an_administrator_takes_a_sheet_over(
    text: str, imports: CityImports, hanako: Clerk, clerks: SqlClerks, sheet: Callable[[str], LocatedFile], folder: Path
) -> None:
    yuri = log_in(clerks, "yuri")
    assert imports.take_over(yuri, CitySheet.SPOTS, sheet(text)) == Denied(Denial.ROLE)
    assert not folder.exists()
    assert [(who, what, why) for who, what, _, why in happened(clerks, denied=True)] == [
        ("yuri", "import_data", "role")
    ]


def test_in_practice_a_sheet_is_checked_and_not_put_in_place(
    engine: Engine,
    keys: RegisterKeys,
    clock: FakeClock,
    hanako: Clerk,
    places: FileLocations,
    sheet: Callable[[str], LocatedFile],
    folder: Path,
) -> None:
    practice = CityImports(LoggedActions(engine, keys, "1番", clock), places, folder, practice=True)
    assert practice.take_over(hanako, CitySheet.SPOTS, sheet(GOOD)) == Imported(CitySheet.SPOTS, 2, in_use=False)
    assert isinstance(practice.take_over(hanako, CitySheet.SPOTS, sheet(WRONG)), NotImported)
    assert not folder.exists()


@pytest.mark.expects_log
def test_without_its_line_in_the_log_nothing_is_taken_over(
    imports: CityImports, hanako: Clerk, sheet: Callable[[str], LocatedFile], folder: Path, file: Path
) -> None:
    change(file, "DELETE FROM desk_log")
    assert isinstance(imports.take_over(hanako, CitySheet.SPOTS, sheet(GOOD)), NotAnswered)
    assert not folder.exists()


@pytest.mark.expects_log
def test_a_folder_that_cannot_be_written_is_told_and_the_log_says_that_nothing_was_taken_over(
    imports: CityImports, hanako: Clerk, clerks: SqlClerks, sheet: Callable[[str], LocatedFile], folder: Path
) -> None:
    folder.write_text("a file where the folder should be")
    answer = imports.take_over(hanako, CitySheet.SPOTS, sheet(GOOD))
    assert isinstance(answer, NotImported)
    assert [fault.kind for fault in answer.faults] == [SheetFaultKind.NOT_PUT]
    assert happened(clerks)[-1] == ("hanako", "import_data", "spots.csv refused stick:typed.csv", None)
