"""What to have at hand, and who acts: the holder, or somebody for them."""

from dataclasses import replace
from functools import partial

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.errands.families import STOP, question
from kiosk.domain.flow.events import CapacityChosen, Press
from kiosk.domain.flow.rules import Foot, Position, Primary, Rules, Stage, goes_to, on
from kiosk.domain.flow.session import leave, place_card, refuse
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import Carrying, Plain
from kiosk.domain.office.visit import Errand
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class Representative(Carrying):
    """What a legal representative has to know before the card is put down."""

    acting: Capacity


def _acts(flow: Flow, event: CapacityChosen) -> Advance:
    acting = event.acting
    if flow.visit_draft is None:
        return flow, ()
    if acting is None or not flow.counter.municipality.admits(acting):
        return refuse(flow, Refusal.ANYONE_ELSE)
    flow = replace(flow, visit_draft=replace(flow.visit_draft, acting=acting))
    return place_card(flow) if acting is Capacity.HOLDER else (flow.at(Representative(acting)), ())


def _reserve_only(flow: Flow) -> Advance:
    """What a link needs can be brought another day."""
    return (flow.at(Plain.WHO) if flow.errand is Errand.RESERVE else flow), ()


def _back(flow: Flow) -> Advance:
    return leave(flow) if flow.errand is Errand.STATUS else (flow.at(Plain.NEEDS), ())


def _foot(flow: Flow) -> Foot:
    is_parent = flow.step_as(Representative).acting is Capacity.PARENT
    return Foot(stop=True, primary=Primary.PARENT if is_parent else Primary.GUARDIAN)


_prepares = partial(question, stage=Stage.PREPARE)

RULES: Rules = {
    Plain.NEEDS: _prepares(
        position=Position.NEEDS,
        foot=Foot(primary=Primary.READY),
        back=leave,
        takes=(on(Press.NEXT, goes_to(Plain.WHO)), on(Press.MISSES_SOMETHING, goes_to(Plain.MISSING))),
    ),
    Plain.MISSING: _prepares(
        position=Position.NEEDS,
        foot=Foot(primary=Primary.END),
        back=goes_to(Plain.NEEDS),
        takes=(on(Press.RESERVE_ONLY, _reserve_only),),
    ),
    Plain.WHO: _prepares(
        position=Position.WHO,
        foot=STOP,
        back=_back,
        takes=(on(CapacityChosen, _acts),),
    ),
    Representative: _prepares(
        position=Position.WHO,
        foot=_foot,
        back=goes_to(Plain.WHO),
        takes=(on(Press.NEXT, place_card), on(CapacityChosen, _acts)),
    ),
}
