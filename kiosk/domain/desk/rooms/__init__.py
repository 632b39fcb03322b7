"""The rooms of the desk, one line each. Whoever adds a room writes its module and its line here."""

from collections.abc import Mapping

from kiosk.domain.desk.events import Room
from kiosk.domain.desk.rooms import (
    calls,
    copying,
    incidents,
    joining,
    practice,
    readers,
    reception,
    records,
    report,
    settings,
    staff,
    tickets,
)
from kiosk.domain.desk.rows import DeskRows, RoomTable
from kiosk.domain.desk.shift import room as shift

ROOMS: Mapping[Room, RoomTable] = {
    Room.RECEPTION: reception.TABLE,
    Room.QUEUE: tickets.TABLE,
    Room.SHIFT: shift.TABLE,
    Room.CALLS: calls.TABLE,
    Room.FIND: records.TABLE,
    Room.INCIDENTS: incidents.TABLE,
    Room.READERS: readers.TABLE,
    Room.REPORT: report.TABLE,
    Room.CALENDAR: settings.CALENDAR,
    Room.SETTINGS: settings.SETTINGS,
    Room.MYSELF: RoomTable(),
    Room.STAFF: staff.TABLE,
    Room.PRACTICE: practice.TABLE,
}
PARTS: tuple[DeskRows, ...] = (joining.ROWS, copying.ROWS)
"""What has no room of its own: an offer stands in a record's timeline; numbers are copied out of several lists."""
