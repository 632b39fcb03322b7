"""The reception: what a clerk lets happen on the citizen's screen, by the person's own events."""

from collections.abc import Mapping
from dataclasses import replace

from kiosk.domain.desk.effects import TellCitizen
from kiosk.domain.desk.events import Noted, Remote, kind_of
from kiosk.domain.desk.rooms.practice import show_refusal
from kiosk.domain.desk.rows import Free, GuardedAction, RoomTable
from kiosk.domain.desk.state import Desk, DeskAdvance, Sent, WaitDraft
from kiosk.domain.flow.events import ClerkConfirmed, LanguageChosen, LeafletShown, Press, RefusalSent, WaitOverruled
from kiosk.domain.office.amendments import WaitReason
from kiosk.domain.records.link import tail
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.lazy_dataclass import dataclass

RIGHTS: Mapping[object, Action] = {
    Press.BACK: Action.SERVE,
    Press.END: Action.SERVE,
    LanguageChosen: Action.SERVE,
    LeafletShown: Action.SERVE,
    ClerkConfirmed: Action.SERVE,
    Press.REPORT: Action.SERVE,
    RefusalSent: Action.SERVE,
    WaitOverruled: Action.OVERRULE_WAIT,
}
"""A clerk sends nothing else: of the person's other touches none can be built into a press of the desk."""


def right_to_send(act: Remote) -> Action:
    """Raises KeyError for what no clerk may send."""
    return RIGHTS[kind_of(act.event)]


def reason_of(act: Remote) -> str:
    return "" if act.reason is None else act.reason.value


@dataclass(frozen=True)
class WaitReasonChosen(Noted):
    """None: none is chosen any more."""

    session: int
    reason: WaitReason | None


def choose_wait_reason(desk: Desk, event: WaitReasonChosen) -> DeskAdvance:
    draft = None if event.reason is None else WaitDraft(event.session, event.reason)
    return replace(desk, wait_draft=draft) if isinstance(desk.gate, Attended) else desk, ()


def send(desk: Desk, act: Remote) -> DeskAdvance:
    """What was let happen is told at the desk; of an account that was compared its end is kept, and no more of it."""
    event = act.event
    if isinstance(event, RefusalSent):
        return show_refusal(desk, event)
    kept = replace(act, event=replace(event, account=tail(event.account))) if isinstance(event, ClerkConfirmed) else act
    beside = desk.citizen
    service = beside.compared.service if beside.compared is not None else None
    wait_draft = None if isinstance(event, WaitOverruled) else desk.wait_draft
    desk = replace(desk, sent=Sent(kept, beside.errand, beside.mykey, service), wait_draft=wait_draft)
    return desk, (TellCitizen(event),)


TABLE = RoomTable(
    (
        GuardedAction(Remote, right_to_send, send, about=reason_of, for_person=True),
        Free(WaitReasonChosen, choose_wait_reason),
    )
)
