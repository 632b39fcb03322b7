"""Why an errand stops, and what helps: another card, the doctor, a leaflet, a clerk."""

from kiosk.domain.card.refusals import ANOTHER_CARD_MAY_DO, READER_TROUBLE, Refusal
from kiosk.domain.city.leaflets import LeafletTopic
from kiosk.domain.flow.errands.doctor.looking import examine
from kiosk.domain.flow.errands.families import SLOW, STOP, question
from kiosk.domain.flow.errands.leaflets import open_leaflet
from kiosk.domain.flow.events import Cue, Press, TitleChosen, WaitOverruled
from kiosk.domain.flow.rules import Foot, Position, Primary, Rules, on
from kiosk.domain.flow.session import another_card, end, end_or_leave, overrule_wait, place_card
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import Refused, Step
from kiosk.domain.office.visit import Ending


def offers_pin_help(step: Step) -> bool:
    """Whether the PIN's leaflet can be opened from this refusal."""
    return isinstance(step, Refused) and step.refusal is Refusal.PIN_LOCKED


def _title_chosen(flow: Flow, event: TitleChosen) -> Advance:
    return open_leaflet(flow, event.title, when=event.title.topic is LeafletTopic.PIN and offers_pin_help(flow.step))


def _overruled(flow: Flow, event: WaitOverruled) -> Advance:
    return overrule_wait(flow, event.session)


def _card_gone(flow: Flow) -> Advance:
    another = flow.step_as(Refused).refusal in ANOTHER_CARD_MAY_DO
    return another_card(flow) if another else end(flow, Ending.REFUSED)


def _reader_changed(flow: Flow, before: Flow) -> Advance:
    if flow.step_as(Refused).refusal in READER_TROUBLE | ANOTHER_CARD_MAY_DO:
        return place_card(flow)
    return end(flow, Ending.REFUSED) if before.card_on and not flow.card_on else (flow, ())


def _end(flow: Flow) -> Advance:
    return end_or_leave(flow, Ending.REFUSED)


def _foot(flow: Flow) -> Foot:
    return STOP if flow.step_as(Refused).refusal in ANOTHER_CARD_MAY_DO else Foot(primary=Primary.END)


RULES: Rules = {
    Refused: question(
        stage=None,
        position=Position.REFUSED,
        foot=_foot,
        back=None,
        end=_end,
        # What to do and where to go is copied by hand.
        timer=SLOW,
        card_gone=_card_gone,
        reader=_reader_changed,
        takes=(
            on(Press.EXAMINE, examine),
            on(Cue.SCREEN_FAULTED, _end),
            on(TitleChosen, _title_chosen),
            on(WaitOverruled, _overruled),
        ),
    ),
}
