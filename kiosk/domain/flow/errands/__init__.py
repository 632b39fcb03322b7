"""The register of errands: one line for each, and nothing else of it."""

from collections.abc import Mapping

from kiosk.domain.flow.errands import doctor, leaflets, link, phone, reserve, status, ticket
from kiosk.domain.flow.errands.shared import card, home, pin, record, refused, who
from kiosk.domain.flow.rules import LINES, Foot, Handler, Rule, Rules, Stage, registered
from kiosk.domain.flow.state import Flow
from kiosk.domain.flow.steps import Kind, kind_of
from kiosk.domain.office.visit import Errand

BEGINS: Mapping[Errand, Handler] = {
    Errand.RESERVE: reserve.begin,
    Errand.LINK: link.begin,
    Errand.STATUS: status.begin,
    Errand.CHECK_CARD: card.begin,
    Errand.PHONE: phone.begin,
    Errand.ABOUT: leaflets.begin,
}

RULES: Rules = registered(
    home.rules(BEGINS),
    who.RULES,
    card.RULES,
    pin.RULES,
    record.RULES,
    refused.RULES,
    reserve.RULES,
    link.RULES,
    status.RULES,
    doctor.RULES,
    phone.RULES,
    leaflets.RULES,
    ticket.RULES,
)


def rule_of(flow: Flow) -> Rule:
    return RULES[kind_of(flow.step)]


def takes(kind: Kind, event: type) -> bool:
    """Whether steps of this kind have a use for such an event."""
    return any(each.event is event for each in RULES[kind].takes)


def foot_of(flow: Flow) -> Foot:
    """The buttons of the bar at the bottom."""
    foot = rule_of(flow).foot
    return foot if isinstance(foot, Foot) else foot(flow)


def leads_back(flow: Flow) -> bool:
    back = rule_of(flow).back
    return back is not None and back(flow) is not None


def loses(flow: Flow) -> bool:
    """Whether whoever stops here loses something: the card was read, and what they chose and typed since."""
    session, rule = flow.session, rule_of(flow)
    # Where the machine works nothing more is asked, and it goes on while somebody makes up their mind.
    return session is not None and session.facts is not None and rule.timer.warns and not rule.answers


def place_on_line(flow: Flow) -> int | None:
    """How far the errand is; None where it has no line of steps, or this step no place on it."""
    stage = rule_of(flow).stage
    now = stage if stage is None or isinstance(stage, Stage) else stage(flow)
    line = () if flow.errand is None else LINES.get(flow.errand, ())
    return next((place for place, stages in enumerate(line) if now in stages), None)
