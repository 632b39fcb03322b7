"""Whether the file itself is whole: its pages, and the references between its rows."""

import sqlite3

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from kiosk.storage.opening.answers import reason
from kiosk.storage.opening.quick_check import page_faults, reference_faults


def file_faults(engine: Engine) -> list[str]:
    """A line for each fault, with nothing of what stands there."""
    faults: list[str] = []
    try:
        with engine.connect() as connection:
            driver = connection.connection.dbapi_connection
            if isinstance(driver, sqlite3.Connection):
                faults += page_faults(driver)
                faults += reference_faults(driver)
    except (SQLAlchemyError, sqlite3.Error) as error:
        faults.append(f"the file cannot be read through: {reason(engine, error)}")
    return faults
