"""What the desk shows of the person beside it. No PIN and no code is here: they are never in the flow to be shown.

An account ID is, while the clerk compares it with what the person brought, and at no other moment.
"""

from dataclasses import field
from datetime import datetime

from kiosk.domain.card.checks import TRIES_CODES, Code, tries_code
from kiosk.domain.card.reader import Empty, NoReader, NotPermitted, ServiceDown
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.desk.lessons import Lesson, lesson_of
from kiosk.domain.flow.errands import takes
from kiosk.domain.flow.errands.doctor.steps import Examined
from kiosk.domain.flow.errands.link.steps import ClerkCheck
from kiosk.domain.flow.errands.reserve.join import is_certified
from kiosk.domain.flow.events import EarlierFound
from kiosk.domain.flow.state import Beside, Flow, Session
from kiosk.domain.flow.steps import Between, Kind, Refused, Step, is_proven, kind_of
from kiosk.domain.machine.clock_rules import ClockDoubt
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.certificate_joins import JoinedSince
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.languages import JAPANESE, Language
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.mykey import masked


@dataclass(frozen=True)
class AccountComparison:
    """What the clerk compares before a link may be confirmed."""

    measure: str
    service: str
    account: str = field(repr=False)


@dataclass(frozen=True)
class CitizenView:
    """`step` is where the person stands; `mykey` is half covered. `holder` is the key of the card beside.

    `checks` and `tries_left` are of now: after a wrong PIN they are not what they were when the card was read, and
    after the right one (`pin_accepted`) the card counts anew, and is read again when it has forgotten its PIN.

    `certified_from`: when its certificate began; its end is a birthday and not here. `may_join`: an earlier reservation
    can be offered now; `wrong_proofs`: how often its MyKey ID was typed wrongly. `joined`: the certificates that
    took the reservation over since. `until`: of a refusal that ends by itself;
    `contested`: the link that has the account which was typed. `is_unsure`: nobody knows whether it was recorded.
    `language`: of the screen, and `others` those that it can be in besides.
    `lesson`: what a clerk who practises learns here; `reader_free`: nothing lies on the reader, and it is there.
    `beside`: whom all this is about; what is pressed for them is done for nobody else. `clock`: why the machine's clock
    cannot be right. `has_reader`: one is there, and answers.
    """

    step: Kind
    errand: Errand | None = None
    since: datetime | None = None
    acting: Capacity | None = None
    refusal: Refusal | None = None
    checks: tuple[Code, ...] = ()
    tries_left: int | None = None
    pin_accepted: bool = False
    mykey: str | None = None
    card_on: bool = False
    staff_called: bool = False
    compared: AccountComparison | None = None
    examined: Examined | None = None
    session: int | None = None
    lesson: Lesson | None = None
    reader_free: bool = True
    holder: bytes | None = field(default=None, repr=False)
    certified_from: datetime | None = field(default=None, repr=False)
    may_join: bool = False
    wrong_proofs: int = 0
    joined: tuple[JoinedSince, ...] = ()
    until: datetime | None = None
    contested: int | None = None
    is_unsure: bool = False
    language: Language = JAPANESE
    others: tuple[Language, ...] = ()
    beside: Beside = field(default_factory=Beside)
    clock: ClockDoubt | None = None
    has_reader: bool = True

    @property
    def is_free(self) -> bool:
        """Whether nobody is at it."""
        return self.errand is None


def view_of(flow: Flow) -> CitizenView:
    notes, session = flow.visit_draft, flow.session
    certificate = session.facts.certificate if session is not None and session.facts is not None else None
    return CitizenView(
        kind_of(flow.step),
        errand=flow.errand,
        since=notes.started_at if notes is not None else None,
        acting=notes.acting if notes is not None else None,
        refusal=notes.refusal if notes is not None else None,
        checks=_checked(notes.checks if notes is not None else (), session, pin_accepted=_is_counting(flow)),
        pin_accepted=_is_counting(flow),
        tries_left=session.tries_left if session is not None else None,
        mykey=masked(session.reservation.mykey) if session is not None and session.reservation else None,
        card_on=flow.card_on,
        staff_called=flow.staff_called,
        compared=_compared(flow.step),
        session=session.id if session is not None else None,
        holder=certificate.public_key if certificate is not None else None,
        certified_from=certificate.not_before if certificate is not None else None,
        may_join=takes(kind_of(flow.step), EarlierFound) and is_certified(flow),
        wrong_proofs=session.wrong_proofs if session is not None else 0,
        joined=session.joined if session is not None else (),
        until=flow.step.until if isinstance(flow.step, Refused) else None,
        contested=flow.step.contested if isinstance(flow.step, Refused) else None,
        is_unsure=isinstance(flow.step, Between) and flow.step.is_unsure,
        lesson=lesson_of(flow.step),
        reader_free=flow.reader is None or isinstance(flow.reader, Empty),
        language=flow.counter.language,
        others=tuple(each for each in flow.localization.languages if each != flow.counter.language),
        examined=flow.step if isinstance(flow.step, Examined) else None,
        beside=flow.beside,
        clock=flow.clock,
        has_reader=not isinstance(flow.reader, ServiceDown | NotPermitted | NoReader),
    )


def _is_counting(flow: Flow) -> bool:
    """Whether the right PIN was given and the card, which counts anew from it, has not been read since."""
    session = flow.session
    if session is None or session.facts is None:
        return False
    return is_proven(flow.step) or (session.tries_left is None and session.facts.tries_left is not None)


def _checked(codes: tuple[Code, ...], session: Session | None, *, pin_accepted: bool) -> tuple[Code, ...]:
    """What the check of the card said, with the tries as they are now."""
    if session is None or session.facts is None:
        return codes
    others = tuple(code for code in codes if code not in TRIES_CODES)
    return others if pin_accepted else (*others, tries_code(session.tries_left))


def _compared(step: Step) -> AccountComparison | None:
    if not isinstance(step, ClerkCheck):
        return None
    return AccountComparison(step.entry.measure, step.entry.service, step.entry.account)
