"""Every screen, tall, wide and small: nothing is cut off, nothing is too small to touch, everything has a name."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from math import hypot

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QAbstractButton, QApplication

from kiosk.app import counter_setup
from kiosk.app.settings import Settings
from kiosk.app.start.application import make_application
from kiosk.city_data import resources
from kiosk.city_data.devices import LONGEST_MODEL, LONGEST_TIP
from kiosk.domain.card import diagnostics, stability
from kiosk.domain.card.card import CardFacts, CardKind
from kiosk.domain.card.card_comparison import Run, Verdict
from kiosk.domain.card.checks import Status
from kiosk.domain.card.diagnostics import Finding, StepId
from kiosk.domain.card.reader_interface import AttachedReader, ReaderInterface, ReaderRole
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.account_entry import Entry, FieldProblem
from kiosk.domain.city.counter import ReaderSide
from kiosk.domain.city.leaflets import LeafletCatalog, LeafletId, LeafletTopic
from kiosk.domain.city.localization import Localization
from kiosk.domain.city.phone_help import tree as phone
from kiosk.domain.city.phone_help.devices import CardSupport, Device, DeviceKind, Devices, Os, Platform
from kiosk.domain.city.phone_help.soundness import problems_of
from kiosk.domain.city.phone_help.tree import (
    AdviceEnd,
    AdviceNode,
    AnswerOption,
    CodeListNode,
    ErrorCode,
    ModelNode,
    Node,
    PhoneHelp,
    PhoneTree,
    QuestionNode,
)
from kiosk.domain.city.reading_matter import (
    LINE,
    LONGEST_TITLE,
    MOST_LINES,
    MOST_POINTS,
    ApplicationMethod,
    LeafletText,
    Spot,
)
from kiosk.domain.city.service_catalogue import SearchState
from kiosk.domain.flow import Counter, Flow, start, steps
from kiosk.domain.flow.errands import RULES
from kiosk.domain.flow.errands.doctor.steps import (
    Compared,
    Examined,
    Examining,
    PlaceAnother,
    ReportFileState,
    Reread,
    Rereading,
)
from kiosk.domain.flow.errands.leaflets import Leaflet, LeafletContents, Spots, sheets
from kiosk.domain.flow.errands.link.steps import (
    Calculator,
    ChooseService,
    ClerkCheck,
    ConfirmLink,
    EnterField,
    LinkTerms,
    ReadBack,
    ServiceDetails,
    WherePoints,
)
from kiosk.domain.flow.errands.phone import PhoneCode, PhoneCodes, PhoneModel, PhoneVerdict, step_for
from kiosk.domain.flow.errands.reserve.join import ConfirmJoin, JoinTold
from kiosk.domain.flow.errands.reserve.mykey import EnterMyKey, MyKeyProblem, Terms
from kiosk.domain.flow.errands.shared.who import Representative
from kiosk.domain.flow.errands.status import Cancelled, ConfirmCancel
from kiosk.domain.flow.errands.ticket import TakingTicket, YourTicket
from kiosk.domain.flow.personal_settings import speak
from kiosk.domain.flow.state import CallBoard, Session, VisitDraft
from kiosk.domain.office.tickets import IssuedTicket, Ticket, TicketCall, TicketErrand
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.records.certificate_joins import EarlierReservation, JoinedSince, JoinIntent, JoinOffer
from kiosk.domain.records.link import CancelIntent, Link, LinkIntent, LinkState, RejectReason
from kiosk.domain.records.records import StatusInquiry
from kiosk.domain.records.reservation import Reservation, ReserveIntent
from kiosk.domain.report import opinion_survey
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.languages import ENGLISH, JAPANESE, Language
from kiosk.domain.values.times import Period
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.messages import say, speaking
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.frame.display import DisplayName
from kiosk.ui.paper.leaflet_pages import leaflet_sheets, name_of
from kiosk.ui.theme.tokens import MM_PER_INCH, Theme
from kiosk.ui.widgets.drawing import Drawing
from kiosk.ui.widgets.text.text_label import TextLabel
from tests.fakes.around.languages import OF_THE_DESK, counter_in
from tests.screens.rules import Places, can_be_seen, is_read_in_the_order_seen, keeps_the_rules, nothing_is_cut, visible

# The usual one, one whose short side is a little less than everything needs, and one where all of it shrinks.
SCREENS = {"tall": (1080, 1920, 21.5), "wide": (1920, 1080, 15.0), "small": (1280, 800, 10.1)}
# The same the other way round, and what lies between: each kind of room is looked at in both languages somewhere.
OTHER_SCREENS = {
    "wide-22": (1920, 1080, 21.5, ENGLISH),
    "tall-15": (1080, 1920, 15.0, ENGLISH),
    "tall-10": (800, 1280, 10.1, JAPANESE),
    "small-15": (1280, 800, 15.6, JAPANESE),
}
NOON = datetime(2020, 10, 12, 3, tzinfo=UTC)
# Of the call centre: at its best, in the busy morning, in the evening, and on a day of its new year.
OPEN_BUSY_SHUT = (
    NOON,
    NOON - timedelta(hours=2),
    NOON + timedelta(hours=10),
    datetime(2020, 12, 30, 3, tzinfo=UTC),
)
RESERVATION = Reservation("34679ACD", "mynapoint-2020", NOON)
ACCOUNT = "1234567890123456"
OFFER = JoinOffer(EarlierReservation(1, NOON, "1階 支援窓口 2番"), "mori", "yama")
LINK = Link(
    "8389189146", "34679ACD", "mynapoint-2020", "first", "paypay_charge", "3456", LinkState.RECORDED, NOON, NOON
)


def asked_for() -> tuple[steps.PinRequest, ...]:
    """Everything that a PIN is asked for."""
    link = LinkIntent("first", "paypay_charge", ACCOUNT)
    terms, again = steps.PinRequest(ReserveIntent(), Terms()), steps.PinRequest(link, attempt=2)
    join = steps.PinRequest(JoinIntent(OFFER, "34679ACD"))
    typed = steps.PinRequest(ReserveIntent("34679ACD"))
    return (
        steps.PinRequest(StatusInquiry()),
        terms,
        typed,
        steps.PinRequest(link),
        again,
        steps.PinRequest(CancelIntent(LINK.reference)),
        join,
    )


def _steps() -> Iterator[steps.Step]:
    elsewhere = {steps.kind_of(step) for step in (*_link_steps(), *_ticket_steps())}
    yield from (step for step in RULES if isinstance(step, steps.Bare) and step not in elsewhere)
    yield from (Spots(steps.Plain.CHOOSE_TOPIC), Representative(Capacity.PARENT), Representative(Capacity.GUARDIAN))
    for wanted in asked_for():
        yield from (steps.LastTry(wanted), steps.EnterPin(wanted), steps.EnterPin(wanted, rejected=True))
        yield from (steps.ForgottenPin(steps.EnterPin(wanted)), steps.VerifyingPin(wanted))
    yield from (steps.LookingUp(), Terms(), steps.Recording(ReserveIntent(), NOON), steps.Settling(1))
    yield from (EnterMyKey(), EnterMyKey("34679ACD"), EnterMyKey(None, MyKeyProblem.DIFFERENT))
    yield from (steps.Reserved(RESERVATION, new=new, slip=slip) for new in (True, False) for slip in steps.PrintState)
    yield steps.Reserved(RESERVATION, new=True, joined=True)
    yield steps.Recording(JoinIntent(OFFER, "34679ACD"), NOON)
    yield from (ConfirmJoin(OFFER), ConfirmJoin(OFFER, tries_left=2), ConfirmJoin(OFFER, True))
    yield JoinTold((JoinedSince(NOON, "1階 支援窓口 2番"),) * 3)
    yield from _link_steps()
    yield from (steps.Refused(refusal, NOON) for refusal in Refusal)
    yield from (
        Leaflet(LeafletId(LeafletTopic.WAY, "spot"), steps.Plain.CHOOSE_WAY, slip=slip) for slip in steps.PrintState
    )
    yield Leaflet(LeafletId(LeafletTopic.PIN), steps.Refused(Refusal.PIN_LOCKED))
    yield LeafletContents(LeafletId(LeafletTopic.PROGRAMME), steps.Plain.CHOOSE_TOPIC)
    yield from _phone_steps()
    yield from _doctor_steps()
    yield from _ticket_steps()
    yield from (steps.Between(ending, NOON) for ending in Ending)
    answers = tuple((question, opinion_survey.SurveyAnswer.SO_SO) for question in opinion_survey.SurveyQuestion)
    yield from (steps.Between(Ending.FINISHED, NOON, True, Errand.LINK, answers[:given]) for given in range(4))


def _doctor_steps() -> Iterator[steps.Step]:
    """Every finding where it does harm, the most warnings at once, alone and beside a problem, every piece of advice
    and verdict.
    """
    yield from (Examining(1), Examining(1, tuple(diagnostics.DiagnosticStep(id_, Finding.OK) for id_ in StepId)))
    warned = {
        StepId.PRESENCE: Finding.PRESENCE_UNKNOWN,
        StepId.CERTIFICATE: Finding.SLOW,
        StepId.VALIDITY: Finding.NEAR_END,
        StepId.PIN_TRIES: Finding.LAST_TRY,
    }
    most = _examined(*(diagnostics.DiagnosticStep(id_, warned.get(id_, Finding.OK)) for id_ in StepId))
    yield from (most, replace(most, archive=ReportFileState.WRITTEN, file="/" + "folder/" * 8 + "report.zip"))
    yield replace(most, archive=ReportFileState.FAILED)
    beside = warned | {StepId.ISSUER: Finding.ISSUER_NOT_CHECKED}
    yield _examined(*(diagnostics.DiagnosticStep(id_, beside.get(id_, Finding.OK)) for id_ in StepId))
    for finding in Finding:
        if diagnostics.status_of(finding) is Status.PROBLEM:
            yield _examined(diagnostics.DiagnosticStep(StepId.CERTIFICATE, finding))
    all_of_it = tuple(advice for advice in stability.StabilityAdvice if advice is not stability.StabilityAdvice.STEADY)
    for advice in ((stability.StabilityAdvice.STEADY,), all_of_it):
        yield Reread(most, stability.Stability(12, 3, 4, 0.31, 0.82, 5.44, advice))
    yield from (Rereading(2, most, 123, 4), PlaceAnother(most))
    yield from (Compared(most, verdict) for verdict in Verdict)


def _ticket_steps() -> Iterator[steps.Step]:
    """Every errand with a long wait and with none, and what becomes of the paper."""
    yield from (steps.Plain.CHOOSE_TICKET, TakingTicket(TicketErrand.OTHER), steps.Plain.NO_TICKET)
    for errand in TicketErrand:
        ticket = Ticket(NOON.date(), 128, errand, NOON)
        yield from (YourTicket(IssuedTicket(ticket, 23, timedelta(minutes=115)), slip) for slip in steps.PrintState)
        yield from (YourTicket(IssuedTicket(ticket, before, None)) for before in (0, 23))


def _examined(*found: diagnostics.DiagnosticStep) -> Examined:
    name, used = "ACS ACR1251 1S CL Reader [ACR1251 1S CL Reader PICC] 00 00", ReaderRole.USED_HAS_CARD
    reader = AttachedReader(name, used, ReaderInterface.CONTACTLESS)
    sam = AttachedReader(name.replace("PICC] 00", "SAM] 01"), ReaderRole.SAM, ReaderInterface.UNKNOWN)
    return Examined(1, Run("reader", diagnostics.with_the_rest(found), (reader, sam)))


def _phone_steps() -> Iterator[steps.Step]:
    """Every question, every piece of advice, every error, and what the table says of every model."""
    counter = _counter()
    tree, devices = counter.phone.tree, counter.phone.devices.devices
    yield from (step_for(node, None) for _, node in tree.placed)
    for code_list in tree.code_lists:
        yield from (PhoneCode(code, PhoneCodes(code_list)) for code in tree.codes_on(code_list.platform))
    for models in tree.models:
        model = PhoneModel(models, query="なにもない")
        yield from (model, PhoneVerdict(None, model))
        yield from (PhoneVerdict(device, model) for device in devices if device.kind is DeviceKind.PHONE)


def _link_steps() -> Iterator[steps.Step]:
    yield from (
        steps.Plain.NOT_RESERVED,
        steps.Plain.CHOOSE_MEASURE,
        ChooseService("first"),
        ChooseService("first", SearchState("なにもない")),
    )
    yield from (ServiceDetails("first", key, SearchState()) for key in ("paypay_charge", "waon", "rakuten_card"))
    details = ServiceDetails("first", "paypay_charge")
    yield from (details, Calculator(details), LinkTerms(details))
    entered = Entry("first", "paypay_charge", values=(ACCOUNT, "4821"))
    for key in ("paypay_charge", "icoca", "waon", "resona"):
        entry = Entry("first", key)
        yield from (EnterField(entry), EnterField(entry, ACCOUNT))
        yield from (EnterField(entry, None, problem) for problem in FieldProblem)
        yield EnterField(replace(entry, values=(ACCOUNT,)))
    yield ReadBack(Entry("first", "paypay_charge"), "A" * 64)
    yield from (ReadBack(Entry("first", "waon"), ACCOUNT), ClerkCheck(entered))
    yield from (ConfirmLink(entered), ConfirmLink(entered, clerk_confirmed=True))
    yield ConfirmLink(replace(entered, values=("A" * 64, "4821")))
    yield steps.Recording(LinkIntent("first", "paypay_charge", ACCOUNT), NOON)
    yield from (steps.Linked(LINK, slip) for slip in steps.PrintState)
    yield from (
        steps.Plain.MY_STATUS,
        ConfirmCancel(LINK),
        Cancelled(replace(LINK, state=LinkState.CANCELLED)),
    )
    yield from (WherePoints(key, steps.Plain.MY_STATUS) for key in ("paypay_charge", "waon", "icoca", "rakuten_edy"))


@cache
def _counter(programme: str | None = None, municipality: str = "chigasaki") -> Counter:
    settings = Settings(counter_name="1番", programme=programme, municipality=municipality)
    return counter_setup.counter_for(settings, practice=True)


@cache
def _in_linking() -> frozenset[str]:
    return frozenset(map(repr, _link_steps()))


def _flow(step: steps.Step) -> Flow:
    facts = CardFacts(CardKind.MY_NUMBER, tries_left=2)
    errand = Errand.LINK if repr(step) in _in_linking() else Errand.RESERVE
    notes = VisitDraft(errand, NOON, checks=())
    links = (LINK,) if (step is steps.Plain.MY_STATUS or isinstance(step, steps.Linked)) else ()
    session = Session(1, "reader", facts, 2, reservation=RESERVATION, links=links)
    return replace(start(_counter(), now=NOON), step=step, session=session, visit_draft=notes)


def _name(step: steps.Step) -> str:
    parts = [steps.name_of(steps.kind_of(step))]
    if isinstance(step, steps.Bare):
        return parts[0]
    parts += [str(value) for value in vars(step).values() if isinstance(value, str | bool)]
    parts += [value.key for value in vars(step).values() if isinstance(value, Node)]
    return "-".join(parts)


@pytest.fixture(scope="module")
def windows(qapp: QApplication) -> Iterator[dict[tuple[str, bool], KioskWindow]]:
    """A window a screen, for all steps: each step is a page of its own, and a window takes longer than its page."""
    opened: dict[tuple[str, bool], KioskWindow] = {}
    yield opened
    for window in opened.values():
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="module")
def places() -> Places:
    """Of all windows: what stands on every screen keeps its place from test to test."""
    return Places()


@pytest.fixture(params=SCREENS)
def screen(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def show(screen: str, windows: dict[tuple[str, bool], KioskWindow]) -> Callable[[Flow], KioskWindow]:
    """Turns the window of this screen to the page of a flow: laid out, and not painted."""
    width, height, inches = SCREENS[screen]

    def shown(flow: Flow) -> KioskWindow:
        # Whether numbers are called there does not change while a window is open.
        key = (screen, flow.counter.tickets)
        if key not in windows:
            make_application(Settings(animations=False))
            window = KioskWindow(Theme.for_screen(QSize(width, height), inches), flow, _Cards())
            window.setUpdatesEnabled(False)
            window.resize(width, height)
            window.show()
            windows[key] = window
        window = windows[key]
        if window.page.step == flow.step:
            # It would stay, though the flow around it is another.
            window.show_flow(replace(flow, step=steps.Between(Ending.FINISHED, NOON)))
        window.show_flow(flow)
        QApplication.processEvents()
        # The pages before it go when the loop has a turn of its own; looked through with this one they take minutes.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return window

    return shown


def _turned(window: KioskWindow) -> KioskWindow:
    """As after its screen was turned: what is on the page by now is measured once more."""
    window._fit_again()
    QApplication.processEvents()
    return window


class _Cards:
    kinds = ("good",)
    lies = False

    def put(self, kind: str) -> None: ...
    def pull(self) -> None: ...


@pytest.mark.parametrize(
    ("width", "height", "inches"), [*SCREENS.values(), *(screen[:3] for screen in OTHER_SCREENS.values())]
)
def test_what_is_pressed_is_fifteen_millimetres_and_letters_where_ten_of_them_have_room(
    width: int, height: int, inches: float
) -> None:
    theme = Theme.for_screen(QSize(width, height), inches)
    pixels_per_mm = hypot(width, height) / (inches * MM_PER_INCH)
    assert theme.target / pixels_per_mm >= 14.95
    is_small = min(width, height) / pixels_per_mm < 150
    assert theme.letter / pixels_per_mm >= (10.8 if is_small else 14.95)


@pytest.mark.parametrize("step", list(_steps()), ids=_name)
def test_the_screen_keeps_the_rules(
    show: Callable[[Flow], KioskWindow], places: Places, screen: str, step: steps.Step
) -> None:
    window = show(_flow(step))
    keeps_the_rules(window)
    is_read_in_the_order_seen(window)
    places.are_kept(window)
    # All screens have the same colours: those of each step are looked at on one, those of each kind of page on all.
    if screen == "small" or step in _one_of_each():
        can_be_seen(window)
        window.setUpdatesEnabled(False)


@cache
def _one_of_each() -> tuple[steps.Step, ...]:
    """A step of each kind."""
    found: dict[object, steps.Step] = {}
    for step in _steps():
        found.setdefault(steps.kind_of(step), step)
    return tuple(found.values())


@pytest.mark.parametrize(("width", "height", "inches", "language"), OTHER_SCREENS.values(), ids=OTHER_SCREENS)
def test_every_kind_of_screen_keeps_the_rules_on_other_screens(
    qapp: QApplication, width: int, height: int, inches: float, language: Language
) -> None:
    make_application(Settings(animations=False))
    window, places = (
        KioskWindow(Theme.for_screen(QSize(width, height), inches), _flow(steps.Plain.HOME), _Cards()),
        Places(),
    )
    window.setUpdatesEnabled(False)
    window.resize(width, height)
    window.show()
    for step in _one_of_each():
        flow = _flow(step)
        window.show_flow(_english(flow) if language == ENGLISH else flow)
        QApplication.processEvents()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        keeps_the_rules(window)
        is_read_in_the_order_seen(window)
        places.are_kept(window)
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


IN_JAPANESE = re.compile(r"[぀-ヿ一-鿿]")
# A name that has to be found where it stands in Japanese is in brackets behind its English.
IN_BRACKETS = re.compile(r"\([^()]*\)")


@cache
def _localization() -> Localization:
    return counter_setup.in_languages(_counter(), JAPANESE)


def _english(flow: Flow) -> Flow:
    return speak(replace(flow, localization=_localization()), ENGLISH)


@pytest.mark.parametrize("screen", ["tall"], indirect=True)
def test_what_stands_on_every_screen_keeps_its_place_in_english(
    show: Callable[[Flow], KioskWindow], places: Places
) -> None:
    for step in _one_of_each():
        places.are_kept(show(_english(_flow(step))))


@pytest.mark.parametrize("screen", ["wide", "small"], indirect=True)
def test_every_screen_keeps_the_rules_in_english(
    show: Callable[[Flow], KioskWindow], places: Places, screen: str
) -> None:
    """Every step where there is least room; where there is more, one of each kind."""
    for step in _steps() if screen == "small" else _one_of_each():
        window = show(_english(_flow(step)))
        keeps_the_rules(window)
        places.are_kept(window)
        if not _is_typed(step):
            _speaks_english(window)


def _is_typed(step: steps.Step) -> bool:
    """Whether Japanese stands there that somebody typed, or the keys for it."""
    return isinstance(step, PhoneModel | ChooseService | JoinTold)


def _speaks_english(window: KioskWindow) -> None:
    own = {say(DisplayName.JAPANESE), _counter().name}
    texts = [words.text() for words in visible(window, TextLabel)]
    # What is drawn, and what may come to lie over the page.
    texts += [*window._around.steps._names, *_on_overlays(window)]
    for text in (*texts, *(button.accessibleName() for button in visible(window, QAbstractButton))):
        plain = IN_BRACKETS.sub("", text)
        for name in own:
            plain = plain.replace(name, "")
        assert not IN_JAPANESE.search(plain), text


def _on_overlays(window: KioskWindow) -> list[str]:
    sheets = window._sheets.staff, window._sheets.idle
    return [words.text() for sheet in sheets for words in sheet.findChildren(TextLabel)]


CALLS = (TicketCall(128, "10番"), TicketCall(127, "マイナンバーカード総合窓口"), TicketCall(126, "2番"))


@pytest.mark.parametrize(
    "step", [steps.Plain.HOME, *_ticket_steps(), steps.Plain.NEEDS, steps.Plain.MY_STATUS], ids=_name
)
def test_the_screen_keeps_the_rules_while_numbers_are_called(
    show: Callable[[Flow], KioskWindow], step: steps.Step
) -> None:
    flow = _flow(step)
    flow = replace(flow, counter=replace(flow.counter, tickets=True))
    window = show(flow)
    keeps_the_rules(window)
    # They come and go while the page stays.
    for calls in (CALLS, ()):
        window.show_flow(replace(flow, board=CallBoard(calls)))
        # The board makes itself room, and then the page.
        QApplication.processEvents()
        QApplication.processEvents()
        keeps_the_rules(window)


@pytest.mark.parametrize("language", OF_THE_DESK)
@pytest.mark.parametrize("municipality", resources.municipalities())
def test_what_is_called_and_announced_has_room_on_the_first_page(
    show: Callable[[Flow], KioskWindow], municipality: str, language: Language
) -> None:
    counter = counter_in(_counter(municipality=municipality), language)
    coming = Period(NOON + timedelta(days=2), NOON + timedelta(days=2, hours=5))
    for maintenance in ((), (Period(NOON, NOON + timedelta(hours=5)),), (coming,)):
        flow = start(replace(counter, tickets=True, maintenance=maintenance), now=NOON)
        for calls in (CALLS, ()):
            keeps_the_rules(_turned(show(replace(flow, board=CallBoard(calls)))))


@pytest.mark.parametrize("language", OF_THE_DESK)
@pytest.mark.parametrize("municipality", resources.municipalities())
@pytest.mark.parametrize("now", OPEN_BUSY_SHUT, ids=str)
def test_where_to_call_about_a_phone_has_room_whenever_it_is_asked(
    show: Callable[[Flow], KioskWindow], now: datetime, municipality: str, language: Language
) -> None:
    counter = counter_in(_counter(municipality=municipality), language)
    (call,) = (
        node for _, node in counter.phone.tree.placed if isinstance(node, AdviceNode) and node.end is AdviceEnd.CALL
    )
    keeps_the_rules(show(replace(start(counter, now=now), step=step_for(call, None))))


@pytest.mark.parametrize("language", OF_THE_DESK)
def test_a_called_number_and_its_counter_are_read_whole_beside_an_errand(
    show: Callable[[Flow], KioskWindow], language: Language
) -> None:
    counter = counter_in(_counter(), language)
    flow = replace(_flow(steps.Plain.NEEDS), counter=replace(counter, tickets=True), board=CallBoard(CALLS[1:]))
    window = show(flow)
    QApplication.processEvents()
    (called,) = [words for words in visible(window, TextLabel) if "127" in words.text()]
    assert called.height() >= called.heightForWidth(called.width())


@pytest.mark.parametrize(
    ("side", "japanese", "english"),
    [
        (ReaderSide.LEFT, "画面の左に", "left of the screen"),
        (ReaderSide.RIGHT, "画面の右に", "right of the screen"),
        (ReaderSide.BELOW, "画面の下に", "below the screen"),
    ],
)
def test_where_the_reader_stands_is_said_where_the_city_has_set_it(
    show: Callable[[Flow], KioskWindow], side: ReaderSide, japanese: str, english: str
) -> None:
    own = counter_setup.counter_for(Settings(reader_side=side), practice=True)
    for language, said in ((JAPANESE, japanese), (ENGLISH, english)):
        window = show(replace(_flow(steps.Plain.PLACE_CARD), counter=counter_in(own, language)))
        keeps_the_rules(window)
        assert any(said in words.text() for words in visible(window, TextLabel))


@pytest.mark.parametrize(
    "step",
    [
        steps.Reserved(RESERVATION, new=True),
        steps.Reserved(RESERVATION, new=False),
        steps.Linked(LINK),
        Cancelled(LINK),
        steps.Plain.CARD_FINE,
        YourTicket(IssuedTicket(Ticket(NOON.date(), 128, TicketErrand.LINK, NOON), 0, None)),
    ],
    ids=_name,
)
def test_whatever_is_done_carries_the_same_sign_beside_its_title(
    show: Callable[[Flow], KioskWindow], step: steps.Step
) -> None:
    page = show(_flow(step)).page
    (sign,) = page.findChildren(Drawing, "done")
    assert sign.geometry().right() < page.title.x()
    assert sign.y() <= page.title.y() + page.title.height()


def test_a_title_does_not_leave_a_single_letter_on_its_last_line(show: Callable[[Flow], KioskWindow]) -> None:
    for refusal in Refusal:
        window = show(_flow(steps.Refused(refusal, NOON)))
        lines = window.page.title.lines(window.page.title.width())
        assert all(len(line.strip()) > 2 for line in lines), lines


def test_every_municipality_and_programme_fits(show: Callable[[Flow], KioskWindow]) -> None:
    for municipality in resources.municipalities().values():
        for programme in resources.programmes().values():
            counter = replace(_counter(), municipality=municipality, programme=programme)
            for step in (steps.Plain.HOME, Terms(), steps.Plain.CHOOSE_TOPIC, steps.Refused(Refusal.EXPIRED)):
                window = show(replace(_flow(step), counter=counter))
                for words in visible(window, TextLabel):
                    assert words.height() >= words.heightForWidth(words.width()) - 1, words.text()


# Each city in each language where there is least room; elsewhere each of them once.
@pytest.mark.parametrize(
    ("screen", "municipality", "language"),
    [
        *(("small", city, language) for city in resources.municipalities() for language in OF_THE_DESK),
        *zip(("wide", "tall"), resources.municipalities(), (ENGLISH, JAPANESE), strict=True),
    ],
    indirect=["screen"],
)
def test_every_page_of_every_leaflet_can_be_read_whole(
    show: Callable[[Flow], KioskWindow], municipality: str, language: Language
) -> None:
    read = set()
    for programme in resources.programmes():
        counter = counter_in(_counter(programme, municipality), language)
        home = replace(_flow(steps.Plain.CHOOSE_TOPIC), counter=counter, session=None)
        ways = [LeafletId(LeafletTopic.WAY, way.key) for way in counter.leaflets.ways]
        for title in (*(LeafletId(topic) for topic in LeafletTopic if topic is not LeafletTopic.WAY), *ways):
            with speaking(language):
                name, pages = name_of(title, counter), leaflet_sheets(title, counter, home.now)
            assert pages
            # Most leaflets say the same in each programme.
            if (title, name, pages) in read:
                continue
            read.add((title, name, pages))
            keeps_the_rules(show(replace(home, step=LeafletContents(title, steps.Plain.CHOOSE_TOPIC))))
            for number in range(len(pages)):
                nothing_is_cut(show(replace(home, step=Leaflet(title, steps.Plain.CHOOSE_TOPIC, number))))


def test_the_longest_page_that_a_city_may_write_can_be_read_whole(show: Callable[[Flow], KioskWindow]) -> None:
    few = ("字" * (LINE * 3),) * (MOST_LINES // 3)
    many = (*("字" * (LINE * 2),) * (MOST_LINES - MOST_POINTS), *("字" * LINE,) * (2 * MOST_POINTS - MOST_LINES))
    pages = tuple(LeafletText("題" * LONGEST_TITLE, texts, "flow", first_number=1) for texts in (few, many))
    way = ApplicationMethod("spot", "名", "説明", "phone", pages, ("test",), lists_spots=True)
    flow = _flow(steps.Plain.CHOOSE_WAY)
    flow = replace(flow, counter=replace(flow.counter, leaflets=LeafletCatalog((way,))))
    for number in range(len(sheets(flow, LeafletId(LeafletTopic.WAY, "spot")))):
        nothing_is_cut(
            show(replace(flow, step=Leaflet(LeafletId(LeafletTopic.WAY, "spot"), steps.Plain.CHOOSE_WAY, number)))
        )


def test_the_longest_that_a_city_may_write_into_the_phone_doctor_can_be_read_whole(
    show: Callable[[Flow], KioskWindow],
) -> None:
    longest = _longest_tree()
    assert problems_of(longest) == []
    device = Device(
        DeviceKind.PHONE, "社" * 20, "機" * LONGEST_MODEL, (), Os.ANDROID, CardSupport.UNKNOWN, "助" * LONGEST_TIP
    )
    rules = (replace(device, kind=DeviceKind.RULE, model=str(number)) for number in range(4))
    flow = _flow(steps.Plain.HOME)
    flow = replace(flow, counter=replace(flow.counter, phone=PhoneHelp(longest, Devices((device, *rules)))))
    model = PhoneModel(longest.models[0])
    told = (PhoneVerdict(device, model), PhoneVerdict(None, model))
    codes = [PhoneCode(code, PhoneCodes(longest.code_lists[0])) for code in longest.codes]
    for step in (*(step_for(node, None) for _, node in longest.placed), *told, *codes):
        nothing_is_cut(show(replace(flow, step=step)))


def _longest_tree() -> PhoneTree:
    title, lead, points = "題" * phone.LONGEST_TITLE, "字" * phone.LONGEST_LEAD, ("点" * phone.LONGEST_POINT,)
    text, about = "答" * phone.LONGEST_CHOICE, "説" * phone.LONGEST_ABOUT
    keys = ("try", "here", "models", "codes")
    choices = tuple(AnswerOption(text, key, "answer-yes", about) for key in keys)
    ends = zip(AdviceEnd, ("here", "call", ""), strict=True)
    most = points * phone.MOST_POINTS
    told = {AdviceEnd.CALL: points * phone.MOST_POINTS_OF_CALL}
    advice = tuple(AdviceNode(end, title, "phone-hold", told.get(end, most), end, otherwise) for end, otherwise in ends)
    search = ModelNode("models", title, Platform.ANDROID, "here", "here", "here", "here", lead, points)
    errors = CodeListNode("codes", title, Platform.ANDROID, "here", lead)
    code = ErrorCode(title, title, (Platform.ANDROID,), lead, most, "here", ())
    question = QuestionNode("first", title, "phone-hold", choices, lead)
    return PhoneTree("first", (), (question,), advice, (search,), (errors,), (code,))


def test_a_long_list_of_spots_can_be_paged_to_its_end(show: Callable[[Flow], KioskWindow]) -> None:
    spots = tuple(Spot(f"スポット{number}", "東京都千代田区1-1", "9:00〜17:00", "2階") for number in range(1, 61))
    flow = _flow(Spots(steps.Plain.CHOOSE_TOPIC))
    window = show(replace(flow, counter=replace(flow.counter, leaflets=LeafletCatalog(spots=spots))))
    (last,) = [words for words in window.page.findChildren(TextLabel) if words.text() == "スポット60"]
    on = [button for button in visible(window, QAbstractButton) if "つづき" in button.accessibleName()]
    turns = 0
    # A small page is read on too, around its list.
    while (down := next((button for button in on if button.isEnabled()), None)) is not None:
        down.click()
        turns += 1
    assert turns > 1
    assert window.page.rect().contains(last.mapTo(window.page, last.rect().center()))


@pytest.mark.parametrize("state", [state for state in LinkState if state is not LinkState.ENTERED])
def test_every_state_of_a_link_fits_on_the_page_of_what_a_holder_has(
    show: Callable[[Flow], KioskWindow], state: LinkState
) -> None:
    for reason in RejectReason if state is LinkState.REJECTED else [None]:
        flow = _flow(steps.Plain.MY_STATUS)
        assert flow.session is not None
        link = replace(LINK, state=state, reason=reason)
        nothing_is_cut(show(replace(flow, session=replace(flow.session, links=(link, link, link, link)))))


@pytest.mark.parametrize("screen", ["tall", "small"], indirect=True)
def test_every_service_that_ships_can_be_read_whole(show: Callable[[Flow], KioskWindow]) -> None:
    for service in _flow(steps.Plain.HOME).counter.catalogue.services:
        for step in (
            ServiceDetails("first", service.key, SearchState()),
            WherePoints(service.key, steps.Plain.MY_STATUS),
            EnterField(Entry("first", service.key)),
        ):
            window = _turned(show(_flow(step)))
            assert window.page.step == step
            nothing_is_cut(window)


@pytest.mark.parametrize("language", OF_THE_DESK)
def test_the_points_of_three_measures_can_be_read_whole(
    show: Callable[[Flow], KioskWindow], language: Language
) -> None:
    counter = counter_in(_counter("mynapoint-2022"), language)
    details = ServiceDetails(counter.programme.measures[0].key, "waon")
    window = show(replace(_flow(Calculator(details)), counter=counter))
    nothing_is_cut(window)
    keeps_the_rules(window)


@pytest.mark.parametrize(("shares", "rule"), [(True, LinkTexts.PARENT_MAY_SHARE), (False, LinkTexts.PARENT_DIFFERENT)])
def test_a_parent_is_told_the_rule_of_the_programme_before_the_card(
    show: Callable[[Flow], KioskWindow], shares: bool, rule: LinkTexts
) -> None:
    flow = _flow(Representative(Capacity.PARENT))
    programme = flow.counter.programme
    programme = replace(programme, linking=replace(programme.linking, child_may_share_account=shares))
    flow = replace(flow, visit_draft=VisitDraft(Errand.LINK, NOON), counter=replace(flow.counter, programme=programme))
    window = show(flow)
    assert say(rule) in {words.text() for words in visible(window, TextLabel)}
    nothing_is_cut(window)
