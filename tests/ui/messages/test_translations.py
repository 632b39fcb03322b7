"""Every text lives in the translation layer, and no page writes a sentence of its own."""

import ast
import re
import string
import subprocess
import sys
from functools import cache
from pathlib import Path
from threading import Thread
from xml.etree import ElementTree as ET

import pytest

from kiosk.app.adapters.exercises import EXERCISES
from kiosk.app.check.language_check import CityTexts, has_values_of
from kiosk.app.counter_setup import counter_for, in_languages
from kiosk.app.settings import Settings
from kiosk.city_data import resources
from kiosk.city_data.locales import languages, locale_of
from kiosk.city_data.sentences import Sentence, Translation, sentences_of, translations_of
from kiosk.city_data.shipped import FOLDER, language_folder
from kiosk.domain.card.checks import CheckId, Code
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.account_entry import FieldProblem
from kiosk.domain.city.services import ServiceKind
from kiosk.domain.desk.lessons import LESSONS, Chapter
from kiosk.domain.flow.errands import RULES
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.records.link import LinkState, RejectReason
from kiosk.domain.report.counts import CARD_REASONS, OTHER_REASONS, Hidden
from kiosk.domain.report.opinion_survey import SurveyAnswer, SurveyQuestion
from kiosk.domain.settings.desk_settings import CALENDAR, SettingFault, SettingName, SettingNotSavedWhy
from kiosk.domain.settings.setting_forms import FormErrorKind, FormField
from kiosk.domain.settings.sheet_imports import CitySheet
from kiosk.domain.values.languages import ENGLISH, JAPANESE, Language
from kiosk.domain.values.text.readings import bare
from kiosk.nfc.practice.card_simulator import PracticeCardSimulator
from kiosk.ui.citizen import pages as book
from kiosk.ui.messages import CITIZEN, OFFICE, CitizenText, DeskText, say, speak, speaking
from kiosk.ui.messages.all_sentences import enums_of, sentences_in_code
from kiosk.ui.messages.card import checks, refusals
from kiosk.ui.messages.desk import calendar, desk, report, setting, training
from kiosk.ui.messages.errands import endings, linking, services
from kiosk.ui.messages.frame import opinion_survey, pages, practice
from kiosk.ui.messages.frame.heard import HeardTexts
from scripts.strings import in_line
from tests.fakes.around.letters import IN_JAPANESE, in_other_letters
from tests.fakes.around.sentences import ENUMS

UI = Path(refusals.__file__).parents[2]
MESSAGES = UI / "messages"


OTHERS = [language for language in languages() if language != JAPANESE and locale_of(language).offered]


_QUOTED = re.compile("「([^」{}]+)」")
NO_BUTTONS = frozenset(
    {
        *("利用者証明用", "住民基本台帳用", "券面事項入力補助用", "署名用", "電子証明書は不要"),
        *("手続きができるスポット検索", "Num Lock", "のこり", "種類", "もらい方"),
    }
)
"""Names of PINs, of papers, of a page of the ministry's, of a key; and what a page says before a number or a list."""

_in_every_other_language = pytest.mark.parametrize("language", OTHERS)


def _translations(language: Language) -> dict[Sentence, str | None]:
    return {**sentences_of(language, CITIZEN), **sentences_of(language, OFFICE)}


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def _sources(file: Path) -> set[tuple[str, str]]:
    found = set()
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        found |= {(name, message.findtext("source") or "") for message in context.iter("message")}
    return found


def test_a_translator_finds_every_text_in_the_template_that_qt_s_own_tool_makes(tmp_path: Path) -> None:
    out = tmp_path / "found.ts"
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    sources = sorted(str(file) for file in MESSAGES.rglob("*.py"))
    subprocess.run([tool, *sources, "-silent", "-source-language", "ja", "-ts", out], check=True, capture_output=True)
    assert _sources(out) == {(kind.__name__, str(member.value)) for kind in ENUMS for member in kind}


@pytest.mark.parametrize(("language", "file"), [*((each, CITIZEN) for each in OTHERS), (ENGLISH, OFFICE)])
def test_a_language_says_all_that_its_readers_see_and_no_more(language: Language, file: str) -> None:
    written = language_folder(language) / f"{file}.ts"
    said = sentences_of(language, file)
    place = f"{language}/{file}.ts"
    unsaid = [sentence for sentence in sentences_in_code(file) if not said.get(sentence)]
    assert not unsaid, f"{place}: call `make strings`, and translate what stands there as unfinished"
    assert written.read_text("utf-8") == in_line(language, file), f"{place}: call `make strings`"


@_in_every_other_language
def test_a_button_that_a_sentence_quotes_is_called_there_as_it_is(language: Language) -> None:
    said = {sentence: bare(translation or "") for sentence, translation in sentences_of(language, CITIZEN).items()}
    names: dict[str, set[str]] = {}
    for (_, source), translation in said.items():
        names.setdefault(source, set()).add(translation)
    for (_, source), translation in said.items():
        for quoted in set(_QUOTED.findall(source)) - NO_BUTTONS:
            assert quoted in names, f"no button or heading is called {quoted}: {source}"
            is_named = any(name in translation for name in names[quoted])
            # What is below the sentence may be called the one below.
            assert is_named or quoted == "続ける", translation


def test_a_new_sentence_comes_in_unfinished_and_a_draft_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ((context, first), (_, second), (_, third), *_) = sentences_in_code(CITIZEN)
    message = "<message><source>{}</source><translation{}>{}</translation></message>"
    drafted = message.format(first, ' type="unfinished"', "a draft") + message.format(second, "", "said &amp; done")
    left_over = message.format("何も言わない", "", "nothing")
    (tmp_path / "citizen.ts").write_text(
        f"<TS><context><name>{context}</name>{drafted}{left_over}</context></TS>", "utf-8"
    )
    monkeypatch.setattr("kiosk.city_data.sentences.language_folder", lambda _language: tmp_path)
    made = in_line(ENGLISH, CITIZEN)
    # Under another name: what a file says is read once.
    (tmp_path / "made.ts").write_text(made, "utf-8")
    said = translations_of(ENGLISH, "made")
    assert said[context, first] == Translation("a draft", is_finished=False)
    assert said[context, second] == Translation("said & done", is_finished=True)
    assert said[context, third] == Translation("", is_finished=False)
    assert set(said) == set(sentences_in_code(CITIZEN))


@_in_every_other_language
def test_a_translation_has_the_same_values_in_it_and_no_japanese(language: Language) -> None:
    wrong = []
    for (context, source), said in _translations(language).items():
        assert said is not None
        assert has_values_of((context, source), said), source
        # What is heard alone needs no readings.
        is_heard = context == HeardTexts.__name__ and language == "ja-easy"
        wrong += [(context, said)] if not is_heard and in_other_letters(said, language) else []
        assert said == said.strip() or source in "、・", (context, said)
    assert wrong == []


@_in_every_other_language
def test_a_wording_of_the_data_is_in_the_letters_of_its_language(language: Language) -> None:
    wording = resources.wording(language)
    assert [said for said in wording.values() if in_other_letters(said, language)] == []


@_in_every_other_language
def test_qt_reads_what_the_translators_wrote(language: Language) -> None:
    with speaking(language):
        for kind in ENUMS:
            for member in kind:
                said = _translations(language).get((kind.__name__, str(member.value)))
                if said is not None and not _fields(said):
                    assert say(member) == said


def test_a_language_is_spoken_within_and_nowhere_else() -> None:
    japanese = say(pages.FrameTexts.BACK)
    heard: list[str] = []
    with speaking(ENGLISH):
        beside = Thread(target=lambda: heard.append(say(pages.FrameTexts.BACK)))
        beside.start()
        beside.join()
        with speaking(JAPANESE):
            heard.append(say(pages.FrameTexts.BACK))
        assert say(pages.FrameTexts.BACK) == "Back"
    assert [*heard, say(pages.FrameTexts.BACK)] == [japanese] * 3


def test_what_a_thread_speaks_from_now_on_no_other_one_does() -> None:
    heard: list[str] = []
    with speaking(JAPANESE):
        speak(ENGLISH)
        beside = Thread(target=lambda: heard.append(say(pages.FrameTexts.BACK)))
        beside.start()
        beside.join()
        with speaking(JAPANESE):
            heard.append(say(pages.FrameTexts.BACK))
        assert say(pages.FrameTexts.BACK) == "Back"
    assert heard == [say(pages.FrameTexts.BACK)] * 2


@cache
def _shipped_texts() -> set[str]:
    return set(CityTexts(FOLDER).texts)


@_in_every_other_language
def test_a_language_says_whatever_the_shipped_data_says_in_japanese(language: Language) -> None:
    wording = resources.wording(language)
    untold = {text for text in _shipped_texts() if IN_JAPANESE.search(text)} - set(wording)
    assert not untold, f"{language}/data.toml: each of these needs its line"


@_in_every_other_language
def test_nothing_is_worded_that_the_shipped_data_does_not_say(language: Language) -> None:
    assert not set(resources.wording(language)) - _shipped_texts(), f"{language}/data.toml: no data says these any more"


@_in_every_other_language
@pytest.mark.parametrize("municipality", resources.municipalities())
@pytest.mark.parametrize("programme", resources.programmes())
def test_each_counter_can_be_had_in_each_language(municipality: str, programme: str, language: Language) -> None:
    counter = counter_for(Settings(municipality=municipality, programme=programme), practice=True)
    localization = in_languages(counter, language)
    own = localization.fitting_counter(language)
    assert own.language == language
    assert localization.counter_in(JAPANESE) == counter
    assert not in_other_letters(own.programme.name, language)
    assert own.programme.key == counter.programme.key


def _python_outside_messages() -> list[Path]:
    return [file for file in sorted(UI.rglob("*.py")) if MESSAGES not in file.parents]


@pytest.mark.parametrize("file", _python_outside_messages(), ids=lambda file: file.relative_to(UI).as_posix())
def test_no_sentence_stands_in_a_page(file: Path) -> None:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    written = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in docstrings
        and re.search(r"[ぁ-んァ-ヶ一-鿿]{2}", node.value)
    ]
    assert not written


def test_no_page_connects_a_lambda() -> None:
    """A lambda in connect or singleShot keeps its page alive for ever."""
    for file in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            if node.func.attr in ("connect", "singleShot"):
                assert not any(isinstance(argument, ast.Lambda) for argument in node.args), file


def test_every_code_has_its_sentence() -> None:
    for refusal in Refusal:
        assert (FOLDER / "illustrations" / f"{refusals.text_of(refusal).picture}.svg").exists()
    assert all(endings.title_of(ending) and endings.lead_of(ending) for ending in Ending)
    assert all(checks.CheckTexts[code.name] for code in Code)
    assert all(checks.name_of(check) for check in CheckId)
    assert all(opinion_survey.question_of(question) for question in SurveyQuestion)
    assert all(opinion_survey.answer_of(answer) for answer in SurveyAnswer)
    assert all(practice.name_of(kind) for kind in PracticeCardSimulator.kinds)


def test_whatever_can_be_practised_has_a_name_and_whatever_cannot_says_when_it_comes() -> None:
    names = [practice.name_of(exercise.kind) for exercise in EXERCISES]
    assert len(set(names)) == len(names)
    assert all(training.title_of(lesson) for lesson in LESSONS)
    assert all(training.Chapters[chapter.name] for chapter in Chapter)
    without_card = set(LESSONS) - {exercise.leads_to for exercise in EXERCISES}
    assert all(training.occasion_of(lesson) for lesson in without_card)


def test_every_state_reason_problem_and_kind_has_its_sentence() -> None:
    assert all(linking.LinkTexts[f"STATE_{state.name}"] for state in LinkState if state is not LinkState.ENTERED)
    assert all(linking.LinkTexts[f"REASON_{reason.name}"] for reason in RejectReason)
    assert all(linking.LinkTexts[f"PROBLEM_{problem.name}"] for problem in FieldProblem)
    for kind in ServiceKind:
        assert services.kind_of(kind)
        assert (FOLDER / "icons" / f"kind-{kind}.svg").exists()


def test_everything_that_a_report_counts_has_a_name_of_its_own() -> None:
    reasons = [*map(report.reason_name, CARD_REASONS), *map(report.reason_name, OTHER_REASONS)]
    names = [desk.errand_name(errand) for errand in Errand], [report.ending_name(ending) for ending in Ending]
    for told in (reasons, *names, [report.hidden_text(hidden) for hidden in Hidden]):
        assert len(set(told)) == len(told)


def test_everything_that_is_set_at_the_desk_is_named() -> None:
    assert all(setting.setting_name(name) for name in SettingName)
    assert all(calendar.section_about(name) and calendar.section_name(name) for name in CALENDAR)
    assert all(calendar.place_name(place) for place in FormField)
    assert all(calendar.wrong_line(wrong) for wrong in FormErrorKind)
    assert all(setting.unset_line(why) for why in SettingNotSavedWhy)
    assert all(setting.SettingFaults[fault.name] for fault in SettingFault)
    assert all(setting.sheet_name(sheet) for sheet in CitySheet)


def test_every_step_has_a_page() -> None:
    assert set(book._PAGES) == set(RULES)
    book.load_all()


def test_two_refusals_end_in_the_same_title_only_if_they_are_one() -> None:
    titles = [refusals.text_of(refusal).title.value for refusal in Refusal]
    assert len(set(titles)) == len(titles)


def test_every_text_is_japanese_or_a_form() -> None:
    for kind in [*enums_of(CitizenText), *enums_of(DeskText)]:
        for member in kind:
            fields = [name for _, name, _, _ in string.Formatter().parse(str(member.value)) if name is not None]
            assert IN_JAPANESE.search(str(member.value)) or fields or member.value == "、", member
