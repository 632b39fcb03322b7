"""Every fault that is known ends in its own diagnosis: the table is in tests/fakes/card/scenarios.py."""

from collections import defaultdict

import pytest

from kiosk.domain.card.card_answers import CheckedCard
from kiosk.domain.card.checks import CheckId, Code, Status, checks_of_card
from kiosk.domain.card.diagnostics import DiagnosticStep, Finding, StepId
from kiosk.nfc.desk import NfcCardDesk
from kiosk.nfc.doctor.checkup import Checkup, DiagnosticsContext, check_up
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.practice import faults
from kiosk.nfc.practice.kinds import KINDS, CardMaker, PlacedCard
from kiosk.nfc.practice.reader import NAME, PracticeReader
from kiosk.ui.messages.card.doctor import FindingTexts, sentence_of
from tests.fakes.card.cards import TODAY
from tests.fakes.card.machines import PICC, slot, without_card
from tests.fakes.card.scenarios import SCENARIOS, Scenario

_EVERY = pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)
# These say how a thing is, and not that something is wrong with it.
_STATES = {Finding.OK, Finding.SKIPPED, Finding.CONTACTLESS, Finding.CONTACT, Finding.INTERFACE_UNKNOWN}


@pytest.fixture
def examined(scenario: Scenario, maker: CardMaker, anchors: TrustAnchors) -> Checkup:
    return check_up(scenario.machine(maker), anchors, TODAY)


def told_by(found: Checkup) -> DiagnosticStep | None:
    """The problem, or the first warning where there is none."""
    return found.trouble or next((step for step in found.steps if step.status is Status.WARNING), None)


def machine_with(placed: PlacedCard) -> DiagnosticsContext:
    """A practice reader on which this card lies."""
    reader = PracticeReader()
    reader.put(placed)
    return machine_on(reader, placed)


def machine_on(reader: PracticeReader, placed: PlacedCard) -> DiagnosticsContext:
    """For the doctor, over the practice reader on which this card lies."""
    return DiagnosticsContext(lambda: [slot(NAME, card=True, atr=placed.card.atr)], reader.open_card)


@_EVERY
def test_each_scenario_ends_at_its_step_with_its_code(scenario: Scenario, examined: Checkup) -> None:
    told = told_by(examined)
    assert (told and told.id, told.finding if told else Finding.OK) == (scenario.step, scenario.code)


@_EVERY
def test_every_step_is_reported_in_order_and_nothing_follows_a_missing_one(
    scenario: Scenario, examined: Checkup
) -> None:
    assert [step.id for step in examined.steps] == list(StepId)
    skipped = [step.status is Status.SKIPPED for step in examined.steps]
    assert skipped == sorted(skipped)


@_EVERY
def test_the_doctor_and_the_nine_checks_agree_whether_all_is_well(scenario: Scenario, examined: Checkup) -> None:
    assert [check.id for check in examined.checks] == list(CheckId)
    assert examined.ready is (examined.trouble is None)
    assert examined.ready is all(step.status in (Status.OK, Status.WARNING) for step in examined.steps)


@_EVERY
def test_each_step_is_told_when_it_is_done(scenario: Scenario, maker: CardMaker, anchors: TrustAnchors) -> None:
    heard: list[DiagnosticStep] = []
    found = check_up(scenario.machine(maker), anchors, TODAY, heard.append)
    assert tuple(heard) == tuple(step for step in found.steps if step.status is not Status.SKIPPED)


@pytest.mark.parametrize("kind", [kind for kind in [*KINDS, *faults.FAULTS] if kind not in {"mute", "slow"}])
def test_the_doctor_judges_a_card_as_the_citizens_flow_does(maker: CardMaker, anchors: TrustAnchors, kind: str) -> None:
    placed = faults.make(maker, kind)
    reader = PracticeReader()
    reader.put(placed)
    machine = machine_on(reader, placed)
    found = {check.id: check.code for check in check_up(machine, anchors, TODAY).checks}
    read = NfcCardDesk(reader.open_card, anchors).read(1, NAME)
    if isinstance(read, CheckedCard):
        flow = dict(checks_of_card(read.facts, TODAY))
        # The flow does not look at EF 0008; a fault that is counted in commands strikes it elsewhere.
        assert {id_: found[id_] for id_ in flow} == flow or placed.card.quirks.fault is not None
    else:
        assert found[CheckId.CARD] is not Code.OK


def test_there_are_at_least_thirty_scenarios_and_no_two_of_one_name() -> None:
    names = [scenario.name for scenario in SCENARIOS]
    assert len(set(names)) == len(names) >= 30


def test_every_practice_card_and_every_practice_fault_has_its_scenario() -> None:
    shown = {scenario.card for scenario in SCENARIOS}
    # "mute" is what the service says of it, "slow" only takes its time, and what "silent" is depends on the driver:
    # they are shown without a card's name.
    assert {*KINDS, *faults.FAULTS} - shown == {"mute", "slow", "silent"}


def test_every_code_has_a_scenario_that_ends_in_it(maker: CardMaker) -> None:
    ends = {scenario.code for scenario in SCENARIOS}
    good = {Finding.BOTH_CERTIFICATES, Finding.AUTHENTICATION_ONLY, Finding.ISSUER_NOT_CHECKED, *_STATES}
    assert set(Finding) - ends <= good


def test_without_trust_anchors_the_issuer_is_not_judged(maker: CardMaker) -> None:
    good = next(scenario for scenario in SCENARIOS if scenario.card == "good")
    told = told_by(check_up(good.machine(maker), TrustAnchors(), TODAY))
    assert told is not None
    assert told.finding is Finding.ISSUER_NOT_CHECKED


def test_no_two_causes_end_in_the_same_sentence() -> None:
    causes = defaultdict(set)
    for finding in Finding:
        causes[sentence_of(finding)].add(finding)
    assert all(len(findings) == 1 for findings in causes.values())
    assert {finding.name for finding in Finding} == {member.name for member in FindingTexts}


def test_every_code_of_the_flow_is_one_of_the_doctors_too() -> None:
    assert {code.value for code in Code} <= {finding.value for finding in Finding}


def test_a_missing_reader_takes_no_command(anchors: TrustAnchors) -> None:
    found = check_up(without_card(slot(PICC)), anchors, TODAY)
    assert (found.commands, found.reader) == (0, PICC)


def test_what_the_doctor_keeps_of_a_good_card_are_nine_commands_and_the_certificates_size(
    maker: CardMaker, anchors: TrustAnchors
) -> None:
    # Of this very card: another one's serial number may be an octet shorter.
    good = maker.good()
    found = check_up(machine_with(PlacedCard(good)), anchors, TODAY)
    assert [exchange.name for exchange in found.exchanges].count("READ_BINARY") == 3
    assert found.commands == 9
    assert found.certificate_size == len(good.certificate or b"")
