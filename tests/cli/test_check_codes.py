"""docs/check-codes.md says every result that `kiosk check` can have, in the program's own words."""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path

import pytest

from kiosk.city_data.shipped import FOLDER
from kiosk.domain.card.card_comparison import Verdict
from kiosk.domain.card.checks import Check, CheckId, Code, Status, report
from kiosk.domain.card.diagnostics import Finding, StepId, status_of
from kiosk.domain.card.stability import StabilityAdvice
from kiosk.nfc.doctor.card_examination import finding_of
from kiosk.nfc.pcsc.result_codes import RESULT_CODES, error_for
from kiosk.ui.messages import say
from kiosk.ui.messages.card.checks import message_of
from kiosk.ui.messages.card.doctor import sentence_of, step_name, verdict_of
from kiosk.ui.messages.card.examining import refused_as
from kiosk.ui.messages.card.refusals import text_of
from kiosk.ui.messages.card.stability import advice_of
from tests.fakes.card.scenarios import SCENARIOS
from tests.fakes.process.command import call

RESULTS = "What PC/SC answers"
DOCUMENT = FOLDER.parent / "docs" / "check-codes.md"


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _check(code: Code) -> Check:
    return next(check for check in report(((CheckId.SERVICE, code),)) if check.id is CheckId.SERVICE)


def _plain(codes: Iterable[StrEnum], sentence: Iterable[str]) -> Iterator[str]:
    yield from (_row(f"`{code.value}`", text) for code, text in zip(codes, sentence, strict=True))


def tables() -> dict[str, list[str]]:
    """The rows of each of the document's tables, by its heading."""
    return {
        "The nine checks": [_row(f"`{code}`", _check(code).status, message_of(code)) for code in Code],
        "The fifteen steps": [_row(f"`{id_}`", step_name(id_)) for id_ in StepId],
        "What a step can find": [_row(f"`{code}`", status_of(code), sentence_of(code)) for code in Finding],
        "Advice on stability": list(_plain(StabilityAdvice, map(advice_of, StabilityAdvice))),
        "This card or this reader": list(_plain(Verdict, map(verdict_of, Verdict))),
        "Scenarios": [
            _row(one.name, f"`{one.step}`" if one.step else "-", f"`{one.code}`", sentence_of(one.code))
            for one in SCENARIOS
        ],
    }


def documented_result_codes() -> Iterator[tuple[str, str, str, str, str]]:
    """Name, number, meaning, code and remedy of each row."""
    for row in _documented()[RESULTS]:
        name, number, meaning, code, remedy = row.strip("| ").split(" | ")
        yield name, number, meaning, code, remedy


def _documented() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    heading = ""
    for line in DOCUMENT.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            heading = line.removeprefix("## ")
        elif line.startswith("|"):
            found.setdefault(heading, []).append(line)
    # The first two lines of a table are its head.
    return {name: rows[2:] for name, rows in found.items()}


def test_the_documented_codes_and_scenarios_are_all_there_are() -> None:
    documented = _documented()
    del documented[RESULTS]
    assert documented == tables()


def test_every_result_code_of_pcsc_has_its_row_with_a_meaning_and_a_remedy() -> None:
    rows = {name: (number, code, remedy) for name, number, _, code, remedy in documented_result_codes()}
    found = {code: finding_of(error_for(code.number), StepId.ANSWER) for code in RESULT_CODES}
    assert rows == {
        f"`{code.name}`": (f"`{code.number:08X}`", f"`{finding}`", sentence_of(finding))
        for code, finding in found.items()
    }
    assert all(meaning.strip() for _, _, meaning, _, _ in documented_result_codes())


@pytest.mark.parametrize(
    "finding", [one for one in Finding if status_of(one) is Status.PROBLEM and one is not Finding.NO_CARD]
)
def test_every_problem_tells_a_citizen_what_to_do_in_words_of_no_machine(finding: Finding) -> None:
    text = text_of(refused_as(finding))
    said = f"{say(text.title)} {say(text.why)} {text.do.value}"
    assert not re.search("pcscd|PC/SC|PEM|reader_name|ドライバ|実行", said)


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en", "× PC/SC service: The PC/SC service is not running."),
        ("ja_JP.UTF-8", "× PC/SCサービス: PC/SCサービスが動いていません。"),
    ],
)
def test_the_checks_speak_the_locale_s_language_as_the_help_does(locale: str, said: str, tmp_path: Path) -> None:
    answer = call("check", "--data-dir", tmp_path, environment={"LANGUAGE": locale})
    assert (answer.returncode, answer.stdout.startswith(said)) == (1, True)
    told = call("check", "--json", "--data-dir", tmp_path, environment={"LANGUAGE": locale}).stdout
    assert "PC/SCサービスが動いていません。" in told
