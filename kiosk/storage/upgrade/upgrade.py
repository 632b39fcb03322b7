"""Bringing a register to the newest schema, by Alembic."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Engine

from kiosk.storage.core.errors import StorageError


def migrations(folder: Path) -> Config:
    """Alembic's configuration; the connection is handed over in its attributes."""
    config = Config()
    config.set_main_option("script_location", str(folder))
    return config


def upgrade(engine: Engine, folder: Path) -> None:
    """Raises StorageError for a register of a version that this program does not know."""
    config = migrations(folder)
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except CommandError as error:
        raise StorageError(
            f"The register's tables cannot be brought up to date ({type(error).__name__}). It was left as it was; "
            "restore the newest backup with `kiosk backup restore`, or ask the supplier."
        ) from None
