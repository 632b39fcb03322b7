"""Random histories of people at a machine: moves drawn from a seed, played, and made short when one goes wrong."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random

from kiosk.domain.city.leaflets import LeafletId, LeafletTopic
from kiosk.domain.flow.errands.link.choosing import still_open
from kiosk.domain.flow.errands.link.entering import asked_field
from kiosk.domain.flow.errands.link.steps import ChooseService, ClerkCheck, EnterField
from kiosk.domain.flow.errands.reserve.join import ConfirmJoin
from kiosk.domain.flow.errands.status import Cancelled
from kiosk.domain.flow.events import (
    CancelChosen,
    CapacityChosen,
    ClerkConfirmed,
    Cue,
    EarlierFound,
    ErrandChosen,
    LeafletShown,
    MeasureChosen,
    PointsAsked,
    Press,
    ServiceChosen,
    Touch,
    Typed,
    WaitOverruled,
)
from kiosk.domain.flow.steps import Between, EnterPin, Kind, LastTry, Linked, Plain, Refused, Reserved, kind_of
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.certificate_joins import EarlierReservation, JoinOffer
from kiosk.domain.values.capacity import Capacity
from tests.domain.flow.pages import BUSY
from tests.fakes.office.desk import Runner
from tests.fakes.office.services import CODE, EMONEY, PAY, PAY_SHOPPING
from tests.people.world import PEOPLE, World

Move = tuple[str, int]
"""What is done, and a number by which it chooses; the same at the same place in every replay."""

PLACE = "place"
_ERRANDS = (Errand.RESERVE, Errand.LINK, Errand.STATUS)
_TOUCHES: tuple[Touch, ...] = (
    Press.NEXT,
    Press.BACK,
    Press.END,
    Press.USE_LAST_TRY,
    Press.LINK,
    Press.SHOW_MYKEY,
    PointsAsked(PAY.key),
    Press.PRINT,
    Press.ELSEWHERE,
    Press.CALL_STAFF,
    Press.CLOSE_CALL,
    Press.NEXT,
    CapacityChosen(Capacity.HOLDER),
    ServiceChosen(PAY_SHOPPING.key),
    *(ErrandChosen(errand) for errand in _ERRANDS),
)
_WAITS = (1, 5, 20, 30, 41, 61, 80, 200)
_RUNNERS = tuple(Runner)


def _forward(world: World, number: int) -> None:  # noqa: C901 - one case a page
    """What a person does at this page who wants to get on."""
    page = world.page()
    if world.late and kind_of(page) in BUSY and number % 2:
        world.come_late()
        return
    match page:
        case Plain.HOME:
            world.touch(ErrandChosen(_ERRANDS[number % 3]))
        case Plain.WHO:
            world.touch(CapacityChosen(Capacity.HOLDER))
        case Plain.PLACE_CARD:
            world.put_card()
            world.look()
        case EnterPin():
            world.give_pin()
        case LastTry():
            world.touch(Press.USE_LAST_TRY)
        case Plain.CHOOSE_MEASURE:
            measures = still_open(world.flow)
            world.touch(MeasureChosen(measures[number % len(measures)].key) if measures else Press.BACK)
        case ChooseService():
            world.touch(ServiceChosen((PAY.key, PAY.key, EMONEY.key)[number % 3]))
        case EnterField(entry=entry):
            asked = asked_field(world.flow, entry)
            code = asked is not None and asked.secret
            world.touch(Typed(CODE if code else world.person.account))
        case ClerkCheck(entry=entry):
            world.send(ClerkConfirmed(entry.measure, entry.service, entry.account))
        case ConfirmJoin():
            world.touch(Typed(world.person.earlier or "34679ACE"))
        case Plain.MY_STATUS:
            _of_the_status(world, number)
        case Reserved() | Linked() | Cancelled():
            world.touch((Press.LINK, Press.LINK, Press.END)[number % 3])
        case Between() | Refused():
            world.take_card()
            world.look()
            world.touch(Press.NEXT if isinstance(page, Between) else Press.END)
        case step if kind_of(step) in BUSY:
            world.settle()
        case _:
            world.touch(Press.NEXT)


def _of_the_status(world: World, number: int) -> None:
    links = world.flow.session.links if world.flow.session is not None else ()
    if links and number % 3:
        world.touch(CancelChosen(links[number % len(links)].reference))
    else:
        world.touch((Press.LINK, Press.SHOW_MYKEY, PointsAsked(PAY.key))[number % 3])


def _clerk(world: World, number: int) -> None:
    session, rows = world.flow.session, world.register.rows
    match number % 5:
        case 0 if session is not None and rows:
            place = number % len(rows)
            earlier = EarlierReservation(place + 1, rows[place].draft.recorded_at, "counter-1")
            world.oracle.joined.add(session.id)
            world.send(EarlierFound(session.id, JoinOffer(earlier, "mori", "yama")))
        case 1:
            world.cancel_at_desk(number)
        case 2 if session is not None:
            world.send(WaitOverruled(session.id - number % 2))
        case 3:
            world.send(LeafletShown(LeafletId(LeafletTopic.PIN)))
        case _:
            world.send(Cue.STAFF_COMES)


def _trouble(world: World, number: int) -> None:
    match number % 7:
        case 0:
            world.register.works = not world.register.works
        case 1:
            world.fail(attached=False, service=True)
        case 2:
            world.fail(attached=True, service=False)
        case 3:
            world.lose_power()
        case 4:
            world.reader.mute = not world.reader.mute
        case 5:
            world.reader.second = not world.reader.second
        case _:
            world.send(Cue.SCREEN_LOST)


def _scan(world: World, number: int) -> None:
    """A burst of keys: at the PIN it is four digits and the scanner's Enter."""
    if isinstance(world.page(), EnterPin):
        world.guess_pin("4901")
    else:
        world.touch(Typed(PEOPLE[number % 3].account, scanned=True))


def _swap(world: World, number: int) -> None:
    """A card is taken, and another put down, between two looks of the monitor."""
    world.take_card()
    world.front = number % 3
    world.put_card()


def _step_up(world: World, number: int) -> None:
    world.front = number % 3


def _run(world: World, number: int) -> None:
    waiting = [runner for runner in _RUNNERS if world.pending[runner]]
    if waiting:
        world.run(waiting[number % len(waiting)])


def _deliver(world: World, _number: int) -> None:
    if world.results:
        world.deliver()


def _lose(world: World, number: int) -> None:
    """A result, for ever or for a while: the call hangs, its session may end meanwhile."""
    if not world.results:
        _run(world, number)
    if number % 3:
        world.hold_back()
    elif world.results:
        world.results.popleft()


def _come_late(world: World, _number: int) -> None:
    world.come_late()


def _put(world: World, number: int) -> None:
    world.put_card()
    if number % 4:
        world.look()


def _take(world: World, number: int) -> None:
    world.take_card()
    if number % 4:
        world.look()


def _mend(world: World, _number: int) -> None:
    world.mend()
    world.look()


def _settle(world: World, _number: int) -> None:
    world.settle()


def _touch(world: World, number: int) -> None:
    world.touch(_TOUCHES[number % len(_TOUCHES)])


def _give_pin(world: World, _number: int) -> None:
    world.give_pin()


def _guess_pin(world: World, number: int) -> None:
    world.guess_pin(("0000", "1111")[number % 2])


def _wait(world: World, number: int) -> None:
    world.pass_time(_WAITS[number % len(_WAITS)])


def _look(world: World, _number: int) -> None:
    world.look()


MOVES: dict[str, Callable[[World, int], None]] = {
    "forward": _forward,
    "settle": _settle,
    "touch": _touch,
    "step up": _step_up,
    "put": _put,
    "take": _take,
    "swap": _swap,
    "give pin": _give_pin,
    "guess pin": _guess_pin,
    "scan": _scan,
    "wait": _wait,
    "run": _run,
    "deliver": _deliver,
    "lose": _lose,
    "come late": _come_late,
    "look": _look,
    "clerk": _clerk,
    "trouble": _trouble,
    "mend": _mend,
}
_NAMES = tuple(MOVES)
_WEIGHTS = (46, 22, 8, 4, 2, 2, 1, 1, 1, 1, 4, 3, 3, 2, 3, 1, 2, 1, 2)
_FORWARD = ("forward", "settle")


def play(moves: Sequence[Move], make: Callable[[int], World] = World) -> World:
    """From the empty machine on. Raises RuleBroken, or what else fails."""
    (name, place), *following = moves
    assert name == PLACE
    world = make(place)
    for move, number in following:
        MOVES[move](world, number)
    return world


@dataclass(frozen=True)
class FailedHistory:
    """A history that went wrong, as short as it could be made; it can be played again as it stands."""

    seed: int
    moves: tuple[Move, ...]
    why: str


@dataclass
class Played:
    histories: int = 0
    moves: int = 0
    records: int = 0
    found: FailedHistory | None = None


Reached = tuple[World, tuple[Move, ...]]
PlaceKey = tuple[Kind, bool, bool]
"""The page, whether there are links, and whether something hangs."""


@dataclass
class ReachedPlaces:
    """Places that earlier histories have reached. Rare ones are gone on from as often as the others."""

    dice: Random
    most: int = 12
    shelves: dict[PlaceKey, list[Reached]] = field(default_factory=dict)
    names: list[PlaceKey] = field(default_factory=list)

    def keep(self, world: World, moves: tuple[Move, ...]) -> None:
        name = (kind_of(world.flow.step), bool(world.register.links), bool(world.late))
        if name not in self.shelves:
            self.shelves[name] = []
            self.names.append(name)
        shelf = self.shelves[name]
        if len(shelf) < self.most:
            shelf.append((world, moves))
        else:
            shelf[self.dice.randrange(self.most)] = (world, moves)

    def some(self) -> tuple[World, list[Move]]:
        shelf = self.shelves[self.dice.choice(self.names)]
        world, moves = self.dice.choice(shelf)
        return world.fork(), list(moves)


def campaign(seed: int, histories: int, make: Callable[[int], World] = World) -> Played:
    """So many histories. Each begins at the empty machine, or goes on from a place that an earlier one has reached."""
    dice, played = Random(seed), Played()  # noqa: S311 - it plays
    known = ReachedPlaces(dice)
    while played.histories < histories:
        if not known.names or dice.random() < 0.03:
            place = dice.choice((0, 0, 1, 2))
            world, done = make(place), [(PLACE, place)]
        else:
            world, done = known.some()
        world.oracle.records = 0
        try:
            for name in dice.choices(_NAMES, _WEIGHTS, k=dice.randrange(3, 10)):
                done.append((name, dice.randrange(1 << 16)))
                MOVES[name](world, done[-1][1])
                played.moves += 1
        except Exception as error:
            short = shortened(done, make, type(error))
            played.found = FailedHistory(seed, tuple(short), f"{type(error).__name__}: {error}")
            return played
        played.histories += 1
        played.records += world.oracle.records
        if world.can_fork and len(done) < 80:
            known.keep(world, tuple(done))
    return played


def shortened(moves: Sequence[Move], make: Callable[[int], World], kind: type[Exception]) -> list[Move]:
    """Without the moves that it does not need to go wrong in the same way."""
    short = list(moves)
    size = len(short) // 2
    while size:
        start = 1
        while start < len(short):
            tried = short[:start] + short[start + size :]
            if _goes_wrong(tried, make, kind):
                short = tried
            else:
                start += size
        size //= 2
    return short


def _goes_wrong(moves: Sequence[Move], make: Callable[[int], World], kind: type[Exception]) -> bool:
    try:
        play(moves, make)
    except Exception as error:
        return isinstance(error, kind)
    return False
