"""A million wild card answers through the doctor, other ones at every run: none may crash, hang or go unnamed."""

import logging
import secrets
import warnings
from datetime import UTC, datetime
from time import perf_counter

from benchmarks.table import BenchmarkReport, ComparisonRow
from kiosk.nfc.jpki.certificate import TrustAnchors
from kiosk.nfc.jpki.transmit import COMMANDS_MAX
from kiosk.nfc.practice.authority import Authority
from kiosk.nfc.practice.kinds import CardMaker
from tests.fakes.card.wild import fuzz

_ANSWERS = 1_000_000


def run() -> BenchmarkReport:
    """An exception of the doctor ends the benchmark; the seed tells how to meet the same cards again."""
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("error")
    seed = secrets.token_hex(8)
    print(f"fuzz: seed {seed}", flush=True)
    maker = CardMaker(Authority.create(), datetime.now(UTC))
    began = perf_counter()
    tally = fuzz(maker, TrustAnchors((maker.authority.certificate(maker.today),)), _ANSWERS, seed)
    seconds = perf_counter() - began
    logging.disable(logging.NOTSET)
    ends = ", ".join(f"{finding} {times}" for finding, times in tally.findings.most_common())
    return BenchmarkReport(
        "fuzz",
        [ComparisonRow("most commands of a run, against the limit", tally.most, COMMANDS_MAX, "commands", 1.0)],
        [f"{tally.answers} answers, {tally.runs} cards, {seconds:.0f} s, seed {seed}", f"how they ended: {ends}"],
    )
