"""`kiosk services`, `kiosk spots` and `kiosk devices`: what a city may replace, as a CSV or out of a workbook."""

import os.path
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Generic, TypeVar

import typer

from kiosk.app.process import show
from kiosk.app.settings import Settings
from kiosk.app.settings_loading import load
from kiosk.cli.shared.common import Config, DataDir, caller, explained, path
from kiosk.cli.shared.lists import AsJson, show_items
from kiosk.domain.values.errors import UsageError, UserError
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.files.names import name_shown

if TYPE_CHECKING:
    from kiosk.city_data.replaceable import CityFile
    from kiosk.domain.city.phone_help.devices import Device
    from kiosk.domain.city.reading_matter import Spot
    from kiosk.domain.city.services import Service

T = TypeVar("T")


@dataclass(frozen=True)
class SheetCommands(Generic[T]):
    """A city's file for its commands. `sheet` loads it only when needed, so that other commands start faster.

    `cells` are what `list` says of one item, `listed` and `columns` are what the help says of `list` and the file.
    `keys`: the names of the cells, for programs.
    """

    sheet: "Callable[[], CityFile[T]]"
    cells: Callable[[T], Sequence[str]]
    listed: str
    columns: str
    keys: tuple[str, ...]


def _commands(many: str, about: str, told: SheetCommands[T]) -> typer.Typer:
    app = typer.Typer(no_args_is_help=True, help=about)

    @app.command(
        "import", help=f"Use the {many} of this file from now on. Exit 1: it is wrong, and nothing was changed."
    )
    def import_sheet(
        file: Annotated[Path, typer.Argument(parser=path, metavar="FILE.(csv|xlsx)", help=told.columns)],
        data_dir: DataDir = None,
        config: Config = None,
    ) -> None:
        with explained():
            count = _take_over(told.sheet(), file, load(config, data_dir=data_dir).settings)
        show(f"{count} {many} are in use; a window that is open shows them when it starts again")

    @app.command("export", help=f"The {many} in use, byte for byte as they were imported.")
    def export_sheet(
        out: Annotated[Path, typer.Argument(parser=path, metavar="FILE.csv", help="Where to write it.")],
        force: Annotated[bool, typer.Option("--force", help="Write over a file that is there.")] = False,
        data_dir: DataDir = None,
        config: Config = None,
    ) -> None:
        with explained():
            chosen = load(config, data_dir=data_dir).settings
            if not force and os.path.lexists(out):
                raise UsageError(
                    f"{name_shown(out)} is there already. Name another file, or write over it with --force."
                )
            told.sheet().give_back(chosen.data_dir, out, over=force)

    @app.command("list", help=told.listed)
    def list_sheet(as_json: AsJson = False, data_dir: DataDir = None, config: Config = None) -> None:
        with explained():
            found = told.sheet().load(load(config, data_dir=data_dir).settings.data_dir)
        if as_json:
            show_items(_item(told.keys, told.cells(item)) for item in found)
            return
        for item in found:
            show(*told.cells(item))

    return app


def _item(keys: Sequence[str], cells: Sequence[str]) -> dict[str, str | None]:
    """By their names; None for one that is empty."""
    return dict.fromkeys(keys) | {key: cell or None for key, cell in zip(keys, cells, strict=False)}


def _take_over(sheet: "CityFile[T]", file: Path, settings: Settings) -> int:
    """Into the log of the register, where there is one: before it a city brings its sheets. Raises UserError."""
    if not settings.register_file(practice=False).exists():
        data, lines = sheet.read_new(file, settings.data_dir)
        if not settings.data_dir.is_dir():
            raise UserError(
                f"{name_shown(settings.data_dir)} cannot be the data folder: it is no folder that is there. Name it "
                "with --data-dir; the first start of the window (`kiosk run`) makes it."
            )
        sheet.put(data, settings.data_dir)
        return lines
    # With the register, which a first import has not.
    from kiosk.app.callers.acting import admitted
    from kiosk.app.store import existing_store
    from kiosk.domain.staff.command_line import reference_to
    from kiosk.domain.staff.desk_log import AuditAction

    with existing_store(settings, practice=False) as store:
        permission = admitted(settings, store, caller(), AuditAction.IMPORT_SHEET, practice=False)
        data, lines = sheet.read_new(file, settings.data_dir)
        permission.note(reference_to(sheet.name, lines, "lines from", file.name))
        sheet.put(data, settings.data_dir)
    return lines


def _services() -> "CityFile[Service]":
    from kiosk.city_data.services import SERVICES

    return SERVICES


def _spots() -> "CityFile[Spot]":
    from kiosk.city_data.spots import SPOTS

    return SPOTS


def _devices() -> "CityFile[Device]":
    from kiosk.city_data.devices import DEVICES

    return DEVICES


def _service_cells(service: "Service") -> Sequence[str]:
    return service.key, service.number or "unknown", service.name, service.here


def _spot_cells(spot: "Spot") -> Sequence[str]:
    cells = [spot.name, spot.address, spot.hours or "", spot.note or ""]
    while not cells[-1]:
        cells.pop()
    return cells


def _device_cells(device: "Device") -> Sequence[str]:
    return device.kind, device.maker, device.model, device.os, device.reads


services = _commands(
    "services",
    "Look at the payment services, and change them.",
    SheetCommands(
        _services,
        _service_cells,
        "Key, official number, name and whether it can be done here, a line a service.",
        "The services, as docs/operations.md has it.",
        ("key", "number", "name", "here"),
    ),
)
spots = _commands(
    "spots",
    "Look at the procedure spots near here, and change them.",
    SheetCommands(
        _spots,
        _spot_cells,
        "Name, address, hours and note, a line a spot.",
        "name,address,hours,note, a line a place.",
        ("name", "address", "hours", "note"),
    ),
)
devices = _commands(
    "devices",
    "Look at the phones and readers, and change them.",
    SheetCommands(
        _devices,
        _device_cells,
        "Kind, maker, model, system and whether it reads the card, a line a device or rule.",
        "The devices, as docs/operations.md has it.",
        ("kind", "maker", "model", "os", "reads_card"),
    ),
)
