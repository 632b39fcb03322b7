"""The card check and PIN + signature, against OpenSC's tools and against the floor."""

from collections.abc import Mapping, Sequence

from benchmarks import floor
from benchmarks.contenders import Contenders
from benchmarks.rounds import ROUNDS, middle, side_by_side
from benchmarks.stand import AIR, CardStand, Timing
from benchmarks.table import BenchmarkReport, ComparisonRow

_AGAINST_OPENSC = 0.45
_AGAINST_FLOOR = 1.25

Measured = Mapping[str, Sequence[Timing]]


def run() -> BenchmarkReport:
    """Raises NotMeasured."""
    with CardStand() as stand:
        people = Contenders(stand)
        measured = side_by_side(
            [
                people.our_check,
                people.their_check,
                people.our_check_as_a_process,
                people.their_check_when_told,
                people.our_errand,
                people.their_signature,
                people.their_signature_when_told,
            ]
        )
        certificate = stand.placed.card.certificate or b""
    least_check = floor.seconds(floor.card_check(certificate))
    least_signature = floor.seconds(floor.pin_and_signature())
    rows = [
        _wall("card check", measured, "check", "pkcs15-tool", _AGAINST_OPENSC),
        _at_the_card("card check", measured, "check", "pkcs15-tool", _AGAINST_OPENSC),
        _over("card check", measured, "check", least_check, _AGAINST_FLOOR),
        _wall("PIN + signature", measured, "signature", "pkcs11-tool", _AGAINST_OPENSC),
        _at_the_card("PIN + signature", measured, "signature", "pkcs11-tool", _AGAINST_OPENSC),
        _over("PIN + signature", measured, "signature", least_signature, _AGAINST_FLOOR),
        _wall("check + PIN + signature", measured, "errand", "pkcs11-tool", _AGAINST_OPENSC),
        _at_the_card("check + PIN + signature", measured, "errand", "pkcs11-tool", _AGAINST_OPENSC),
        _over("check + PIN + signature", measured, "errand", least_check + least_signature, _AGAINST_FLOOR),
        _wall("`kiosk check` process", measured, "kiosk check", "pkcs15-tool"),
        _wall("card check", measured, "check", "pkcs15-tool, told"),
        _wall("PIN + signature", measured, "signature", "pkcs11-tool, told"),
    ]
    title = (
        f"Card: {AIR.bits_per_second // 1000} kbit/s, {AIR.seconds_a_command * 1000:.0f} ms a command, "
        f"certificate of {len(certificate)} bytes, median of {ROUNDS} rounds"
    )
    return BenchmarkReport(title, rows, _notes(measured))


def _wall(name: str, measured: Measured, ours: str, theirs: str, goal: float | None = None) -> ComparisonRow:
    return ComparisonRow(f"{name} / {theirs}: wall", _walls(measured[ours]), _walls(measured[theirs]), "ms", goal)


def _at_the_card(name: str, measured: Measured, ours: str, theirs: str, goal: float | None = None) -> ComparisonRow:
    cards = [middle(measured[side], lambda measure: measure.card * 1000) for side in (ours, theirs)]
    return ComparisonRow(f"{name} / {theirs}: at the card", cards[0], cards[1], "ms", goal)


def _over(name: str, measured: Measured, ours: str, least: float, goal: float | None = None) -> ComparisonRow:
    return ComparisonRow(f"{name} / floor: wall", _walls(measured[ours]), least * 1000, "ms", goal)


def _walls(measures: Sequence[Timing]) -> float:
    return middle(measures, lambda measure: measure.wall * 1000)


def _notes(measured: Measured) -> list[str]:
    lines = ["commands and octets at the card (median):"]
    for name, measures in measured.items():
        commands = middle(measures, lambda measure: measure.commands)
        octets = middle(measures, lambda measure: measure.octets)
        lines.append(f"  {name}: {commands:.0f} commands, {octets:.0f} octets, {_walls(measures):.1f} ms wall")
    lines += [
        "check: NfcCardDesk.read in a program that runs, from connect to facts (label, certificate, issuer, tries).",
        "signature: verify and sign, on the card that was read. errand: check and signature, as pkcs11-tool has to.",
        "holds: what the register asks the card before it commits; in none of the ratios.",
        "told: OpenSC set to card_drivers = jpki, which spares it 29 commands for other cards; no goal was set for it.",
        "floor: the fewest commands (7 and 3, by SELECT, extended length) at the model's pace, nothing between them.",
    ]
    return lines
