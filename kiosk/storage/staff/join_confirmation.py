"""Judging two clerks who confirm one thing, inside a unit of work at the desk."""

from kiosk.domain.office.join_confirmation import (
    JoinConfirmation,
    JoinConfirmed,
    JoinNotConfirmed,
    JoinNotConfirmedWhy,
    are_two,
)
from kiosk.domain.office.record_queries import RecordKind, reference_of
from kiosk.domain.records.certificate_joins import JoinOffer
from kiosk.domain.staff.account_answers import Denied
from kiosk.domain.staff.clerks import Action, Clerk
from kiosk.domain.staff.desk_log import Denial
from kiosk.storage.schema.desk_tables import ClerkRow
from kiosk.storage.staff.account_changes import allowed, denied
from kiosk.storage.staff.accounts import DeskUnit, clerk_of
from kiosk.storage.staff.authentication import judge

_JOIN = Action.JOIN_CERTIFICATE


def confirm_join(
    desk: DeskUnit,
    clerk: Clerk,
    asked: JoinConfirmation,
    secrets: tuple[bytearray, bytearray],
    opened: frozenset[Action],
) -> JoinConfirmed | JoinNotConfirmed | Denied:
    """`secrets`: the passphrases of who offers it and of the second. Both confirmations name the case."""
    named = reference_of(RecordKind.RESERVATION, asked.earlier.reservation)
    if (no := denied(desk, clerk, _JOIN, named, opened)) is not None:
        return no
    if not are_two(clerk.login, asked.second):
        return JoinNotConfirmed(JoinNotConfirmedWhy.SAME)
    own, theirs = secrets
    if not isinstance(judge(desk, clerk.login, own, _JOIN), ClerkRow):
        return JoinNotConfirmed(JoinNotConfirmedWhy.PASSPHRASE)
    judged = judge(desk, asked.second, theirs, _JOIN)
    if not isinstance(judged, ClerkRow):
        return JoinNotConfirmed(JoinNotConfirmedWhy.SECOND)
    second = allowed(desk, clerk_of(judged), _JOIN, opened)
    if isinstance(second, Denial):
        desk.note(judged.login, _JOIN, named, second)
        return JoinNotConfirmed(JoinNotConfirmedWhy.SECOND_MAY_NOT)
    desk.note(clerk.login, _JOIN, f"{named} offered")
    desk.note(second.login, _JOIN, f"{named} confirmed")
    return JoinConfirmed(JoinOffer(asked.earlier, clerk.login, second.login))
