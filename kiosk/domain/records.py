"""The kinds of record: what the holder wants recorded, the draft that the card signs, what is then shown."""

from kiosk.domain.joining import JoinDraft, JoinIntent
from kiosk.domain.link import CancelIntent, CancellationDraft, Link, LinkDraft, LinkIntent
from kiosk.domain.reservation import Reservation, ReservationDraft, ReserveIntent

Intent = ReserveIntent | LinkIntent | CancelIntent | JoinIntent
Draft = ReservationDraft | LinkDraft | CancellationDraft | JoinDraft
Record = Reservation | Link
