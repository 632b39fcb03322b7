"""Named places: what is put in and what the settings name, by bare names, through no link."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest

from kiosk.domain.settings.file_locations import FileLocation, LocatedFile, LocationContents, LocationKind
from kiosk.files.file_locations import FileLocations, medium_of, mounted_media

FOLDER = FileLocation(LocationKind.FOLDER)


def media(*folders: Path) -> Callable[[], tuple[Path, ...]]:
    return lambda: folders


@pytest.fixture
def exchange(tmp_path: Path) -> Path:
    folder = tmp_path / "exchange"
    folder.mkdir()
    return folder


@pytest.fixture
def places(exchange: Path) -> FileLocations:
    return FileLocations(exchange, media())


def names(places: FileLocations, most: int = 100) -> tuple[str, ...]:
    (found,) = places.listed((".csv",), most)
    return found.files


def test_only_what_is_mounted_where_media_are_mounted_is_a_stick(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_bytes(
        b"/dev/sda1 / ext4 rw 0 0\n"
        b"/dev/sdb1 /media/kiosk/USB\\040MEMORY vfat rw 0 0\n"
        b"/dev/sdc1 /run/media/kiosk/\\343\\201\\202\\134 exfat rw 0 0\n"
        b"/dev/sdb1 /media/kiosk/USB\\040MEMORY vfat rw 0 0\n"
        b"tmpfs /mediatheque tmpfs rw 0 0\n"
        b"tmpfs /media tmpfs rw 0 0\n\nbroken\n"
    )
    assert mounted_media(mounts) == (Path("/media/kiosk/USB MEMORY"), Path("/run/media/kiosk/あ\\"))
    assert mounted_media(tmp_path / "none") == ()


def test_two_sticks_of_one_name_are_told_apart(tmp_path: Path) -> None:
    sticks = [tmp_path / who / "USB" for who in ("a", "b")]
    for stick in sticks:
        stick.mkdir(parents=True)
    found = FileLocations(media=media(*sticks)).found()
    assert [place.name for place in found] == ["USB", "USB (2)"]
    assert list(found.values()) == sticks


def test_without_a_folder_in_the_settings_there_are_sticks_alone() -> None:
    assert FileLocations(media=media()).listed((".csv",), 100) == ()


def test_what_is_no_sheet_or_too_large_or_a_link_is_not_listed(places: FileLocations, exchange: Path) -> None:
    for name in ("b.csv", "A.CSV", ".hidden.csv", "notes.txt", "csv"):
        (exchange / name).write_bytes(b"x")
    (exchange / "large.csv").write_bytes(b"x" * 101)
    (exchange / "folder.csv").mkdir()
    (exchange / "link.csv").symlink_to(exchange / "b.csv")
    os.mkfifo(exchange / "pipe.csv")
    assert names(places) == ("A.CSV", "b.csv")


@pytest.mark.parametrize(
    "name", ["link.csv", "folder.csv", "pipe.csv", "../out.csv", "sub/in.csv", "/etc/x.csv", "b.txt"]
)
def test_nothing_but_a_plain_file_of_the_place_itself_is_read(name: str, places: FileLocations, exchange: Path) -> None:
    (exchange.parent / "out.csv").write_bytes(b"outside")
    (exchange / "link.csv").symlink_to(exchange.parent / "out.csv")
    (exchange / "folder.csv").mkdir()
    os.mkfifo(exchange / "pipe.csv")
    (exchange / "sub").mkdir()
    (exchange / "sub" / "in.csv").write_bytes(b"below")
    (exchange / "b.txt").write_bytes(b"text")
    with pytest.raises(OSError, match="it is "):
        places.read(LocatedFile(FOLDER, name), (".csv",), 100)


def test_a_file_is_read_whole_and_one_that_has_grown_shows_it(places: FileLocations, exchange: Path) -> None:
    (exchange / "a.csv").write_bytes(b"0123456789")
    assert places.read(LocatedFile(FOLDER, "a.csv"), (".csv",), 100) == b"0123456789"
    assert places.read(LocatedFile(FOLDER, "a.csv"), (".csv",), 5) == b"012345"


def test_a_link_in_the_folders_own_place_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    assert FileLocations(tmp_path / "link", media()).listed((".csv",), 9) == (
        LocationContents(FOLDER, has_failed=True),
    )


def test_a_stick_that_was_pulled_out_is_no_place_any_more(tmp_path: Path) -> None:
    sticks = [tmp_path]
    places = FileLocations(media=lambda: tuple(sticks))
    (tmp_path / "a.csv").write_bytes(b"x")
    (found,) = places.listed((".csv",), 100)
    sticks.clear()
    with pytest.raises(OSError, match="not there any more"):
        places.read(LocatedFile(found.place, "a.csv"), (".csv",), 100)


def test_another_stick_under_the_name_of_the_one_that_was_chosen_is_another_place(tmp_path: Path) -> None:
    stick, swaps = tmp_path / "USB", False

    def put_in() -> None:
        stick.mkdir()
        (stick / "a.csv").write_bytes(b"x")

    def mounted() -> Iterator[Path]:
        yield stick
        if swaps:
            stick.rename(tmp_path / "pulled out")
            put_in()

    put_in()
    places = FileLocations(media=cast("Callable[[], tuple[Path, ...]]", mounted))
    (found,) = places.listed((".csv",), 100)
    swaps = True
    with pytest.raises(OSError, match="not there any more"):
        places.read(LocatedFile(found.place, "a.csv"), (".csv",), 100)
    swaps = False
    with pytest.raises(OSError, match="not there any more"), places.held(found.place):
        pass
    (now,) = places.found()
    with places.held(now) as held:
        assert [file.name for file in held.iterdir()] == ["a.csv"]


def test_a_stick_is_known_by_the_number_that_the_kernel_gave_its_disk(tmp_path: Path) -> None:
    found = tmp_path.stat()
    number = f"{os.major(found.st_dev)}:{os.minor(found.st_dev)}"
    partition, disks = tmp_path / "sdb" / "sdb1", tmp_path / "disks"
    for folder in (partition, disks):
        folder.mkdir(parents=True)
    (disks / number).symlink_to(partition)
    mediums = {medium_of(found, disks)}
    for sequence in ("7", "8"):
        (tmp_path / "sdb" / "diskseq").write_text(f"{sequence}\n")
        mediums.add(medium_of(found, disks))
    assert len(mediums) == 3


def test_of_a_full_stick_the_first_hundred_are_listed(places: FileLocations, exchange: Path) -> None:
    for number in range(103):
        (exchange / f"{number}.csv").touch()
    (found,) = places.listed((".csv",), 100)
    assert (len(found.files), found.is_cut) == (100, True)
