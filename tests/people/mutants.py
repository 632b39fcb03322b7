"""Faults to plant into the machine. Each has done harm somewhere, or would: the model has to see every one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from importlib import import_module

import pytest

from kiosk.domain.card.card import CardFault
from kiosk.domain.card.card_answers import CardFailure, PinAnswer, PinResult
from kiosk.domain.flow import idle_left, recording
from kiosk.domain.flow.effects import FindHolder
from kiosk.domain.flow.errands.shared import pin
from kiosk.domain.flow.events import Result
from kiosk.domain.flow.recording import ask_pin, begin_record
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import LookingUp, PinRequest
from kiosk.domain.records.record_signing import Signature
from kiosk.domain.records.records import Draft, StatusInquiry
from tests.domain.flow.pages import follows_record
from tests.fakes.office.desk import FakeDesk
from tests.people.oracle import Oracle
from tests.people.world import World

_ENGINE = import_module("kiosk.domain.flow.advance")


class KeepsTheProof(FakeDesk):
    """It says that the card has forgotten its PIN, and has not cut its power."""

    def forget(self, session: int) -> PinResult | CardFailure:
        if not self.holds(session) or self.held is None:
            return CardFailure(CardFault.REMOVED)
        return PinResult(PinAnswer.FORGOTTEN, self.held.card.tries)


class SignsAnything(KeepsTheProof):
    """It asks neither for what the PIN was given, nor whether it has been used."""

    def sign(self, session: int, draft: Draft) -> Signature | CardFailure | None:
        held = self.held
        if not self.holds(session) or held is None:
            return CardFailure(CardFault.REMOVED)
        if held.card.verified_under != held.power or held.card.key != draft.public_key:
            return None
        return Signature(held.card.signs(draft.message()), "fake")


def _untouched(_patch: pytest.MonkeyPatch) -> None:
    """The fault is in the desk alone."""


def asks_once_a_session(patch: pytest.MonkeyPatch) -> None:
    """Whoever stands there goes on with the PIN of the one before: the accident of 2023."""
    patch.setattr(recording, "ask_pin", _ask_once)
    # That the card keeps its proof would be seen first: here the record itself has to be.
    patch.setattr(Oracle, "_card_has_forgotten", _overlook)


def _ask_once(flow: Flow, wanted: PinRequest, *, rejected: bool = False) -> Advance:
    proven = flow.session is not None and flow.session.reservation is not None
    if proven and not isinstance(wanted.purpose, StatusInquiry):
        return begin_record(flow, wanted.purpose, wanted.attempt)
    return ask_pin(flow, wanted, rejected=rejected)


def _overlook(_oracle: Oracle, _world: World) -> None:
    pass


def shows_without_a_pin(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(pin, "ask_pin", _show)
    patch.setattr(recording, "ask_pin", _show)


def _show(flow: Flow, wanted: PinRequest, *, rejected: bool = False) -> Advance:
    session = flow.session
    looks = isinstance(wanted.purpose, StatusInquiry)
    if not looks or session is None or session.facts is None or session.facts.certificate is None:
        return ask_pin(flow, wanted, rejected=rejected)
    return flow.at(LookingUp(proven=True)), (FindHolder(session.id, session.facts.certificate.public_key),)


def any_touch_prolongs(patch: pytest.MonkeyPatch) -> None:
    """What was recorded stays as long as somebody is about."""
    patch.setattr(_ENGINE, "idle_left", partial(_left, idle_left))


def _left(real: Callable[[Flow], timedelta | None], flow: Flow) -> timedelta | None:
    return None if follows_record(flow.step) else real(flow)


def acts_for_any_session(patch: pytest.MonkeyPatch) -> None:
    """What was done for the one before is taken for the next."""
    patch.setattr(_ENGINE, "_is_late", _is_nobodys)


def _is_nobodys(flow: Flow, _event: Result) -> bool:
    return flow.session is None


@dataclass(frozen=True)
class Mutant:
    """`sees`: what the model says of it. `seed`: which sees it soon."""

    plant: Callable[[pytest.MonkeyPatch], None]
    sees: str
    desk: type[FakeDesk] = FakeDesk
    seed: int = 1


MUTANTS = {
    "the proof is not dropped": Mutant(_untouched, "a verified PIN is left", KeepsTheProof),
    "one PIN opens the session": Mutant(asks_once_a_session, "has not given the PIN for it", SignsAnything),
    "shown without a PIN": Mutant(shows_without_a_pin, "shown to whom has not given the PIN"),
    "touches prolong": Mutant(any_touch_prolongs, "a minute after the last touch"),
    "acts without session": Mutant(acts_for_any_session, "PIN", seed=4),
}
