"""What a screen reader does: reads what is there over the accessibility bus, hears what changes, and presses."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import count
from time import monotonic
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_REGISTRY = "org.a11y.atspi.Registry"
_SOON = 15.0
_PASSWORD_TEXT = 40
_BITS = {
    "enabled": 8,
    "focused": 12,
    "focusable": 11,
    "sensitive": 24,
    "showing": 25,
    "checked": 4,
    "modal": 16,
    "active": 1,
}
_MOMENT, _TRIES = 1.5, 4
_REST = 0.7
"""After which a button of the desk that has just come takes a press."""

_PACE, _HEARD = 0.06, 1.0
"""From key to key: quicker keys are a scanner's."""

_TYPED = ("TextCaretMoved", "PropertyChange:accessible-description")

_CONTROL_CODE, _DOWN, _UP, _SYMBOL = 37, 0, 1, 3
"""The key's code, and how it is struck, as the accessibility bus counts them."""

_KEYS = {"Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "Down": 0xFF54}
_KEYS |= {f"F{number}": 0xFFBD + number for number in range(1, 13)}
"""As X names them."""
_PRESS = ("Press", "Toggle")
_PRESSED = ("push button", "button", "check box", "toggle button")


@dataclass(frozen=True)
class Place:
    """Of something on the bus."""

    bus_name: str
    path: str


@dataclass(frozen=True)
class Thing:
    """What is told of something when a screen reader comes to it."""

    place: Place
    role: str
    name: str
    about: str
    states: frozenset[str]

    def __str__(self) -> str:
        return f"{self.role} {self.name!r}"


@dataclass(frozen=True)
class Told:
    """One event: what it is, of whom, and what comes with it."""

    what: str
    place: Place
    text: str
    detail: int


_KEYBOARD = Place(_REGISTRY, "/org/a11y/atspi/registry/deviceeventcontroller")


class NotThere(AssertionError):
    """What was looked for is not on the screen; the message says what is."""


class ScreenReader:
    """Of one program. `told` are all events since the beginning, in order. `window`: it reads that alone."""

    def __init__(self, address: str, window: str = "") -> None:
        self.told: list[Told] = []
        self._window = window
        self._connection: DBusConnection = open_dbus_connection(address)
        for member in ("Object", "Focus", "Window"):
            rule = MatchRule(type="signal", interface=f"org.a11y.atspi.Event.{member}")
            self._ask(message_bus.AddMatch(rule))
        registry = DBusAddress("/org/a11y/atspi/registry", bus_name=_REGISTRY, interface=_REGISTRY)
        for kind in ("object:", "focus:", "window:"):
            self._ask(new_method_call(registry, "RegisterEvent", "s", (kind,)))

    def close(self) -> None:
        self._connection.close()

    def listen(self, until: Callable[[], bool], seconds: float = _SOON) -> bool:
        """Take in what is told until it is so. Whether it is."""
        ends = monotonic() + seconds
        while not until():
            left = ends - monotonic()
            if left <= 0:
                return False
            with suppress(TimeoutError):
                self._take(self._connection.receive(timeout=min(left, 0.05)))
                # All that has been told, before it is looked at what is so.
                while True:
                    self._take(self._connection.receive(timeout=0))
        return True

    @property
    def program(self) -> Place | None:
        """None: it is not on the bus yet."""
        there = self._children(Place(_REGISTRY, "/org/a11y/atspi/accessible/root"))
        return there[0] if there else None

    @property
    def focus(self) -> Thing | None:
        """Where it is, as the last event has told; None: that has gone meanwhile."""
        last = next((one for one in reversed(self.told) if one.what == "StateChanged:focused" and one.detail), None)
        try:
            return None if last is None else self.look(last.place)
        except NotThere:
            return None

    def hears(self, beginning: str, role: str = "heading", seconds: float = _SOON) -> Thing:
        """Wait until the focus is on something of this name. Raises NotThere."""
        found: list[Thing] = []

        def arrived() -> bool:
            there = self.focus
            found[:] = [there] if there and there.role == role and there.name.startswith(beginning) else []
            return bool(found)

        if not self.listen(arrived, seconds):
            raise NotThere(f"{role} {beginning!r} is not where the focus is: {self.focus}; shown: {self.shown()}")
        return found[0]

    def hears_announced(self, part: str, since: int = 0) -> None:
        """Wait until it is said. Raises NotThere."""
        if not self.listen(lambda: self._is_said(part, since)):
            raise NotThere(f"{part!r} is not said: {self.announced(since)}")

    def _is_said(self, part: str, since: int) -> bool:
        return any(part in text for text in self.announced(since))

    def shown(self) -> list[str]:
        return [str(thing) for thing in self.things() if thing.name]

    def announced(self, since: int = 0) -> list[str]:
        return [one.text for one in self.told[since:] if one.what.startswith("Announcement")]

    def things(self) -> Iterator[Thing]:
        """All that is shown, in the order in which it is read."""
        program = self.program
        for window, inside in [] if program is None else self._look_at(self._children(program)):
            if self._window in ("", window.name):
                yield window
                yield from self._within(inside)

    def find(self, name: str) -> Thing | None:
        """What can be pressed now, by the beginning of its name."""
        for thing in self.things():
            if thing.role in _PRESSED and thing.name.startswith(name) and "enabled" in thing.states:
                return thing
        return None

    def presses(self, name: str) -> None:
        """Press it, as soon as that is possible. Raises NotThere."""
        found: list[Thing] = []

        def is_there() -> bool:
            thing = self.find(name)
            found[:] = [thing] if thing else []
            return bool(found)

        if not self.listen(is_there):
            raise NotThere(f"{name!r} cannot be pressed: {self.shown()}")
        self._act(found[0].place)

    def comes_to_show(self, beginning: str) -> None:
        """Wait until something of this name is there. Raises NotThere."""
        if not self.listen(lambda: self._shows(beginning)):
            raise NotThere(f"{beginning!r} is not shown: {self.shown()}")

    def leads_to(self, name: str, beginning: str) -> None:
        """Press it until something of the other name is there. In a window without the keyboard nothing is focused."""
        self._presses_until(name, partial(self._shows, beginning))
        self.comes_to_show(beginning)

    def _presses_until(self, name: str, arrived: Callable[[], bool]) -> None:
        """What has just come takes no press for a moment; what was pressed may have gone, and its page not come yet."""
        self.presses(name)
        for _ in range(_TRIES):
            if self.listen(arrived, _MOMENT):
                return
            if (thing := self.find(name)) is not None:
                with suppress(NotThere):
                    self._act(thing.place)

    def turns_to(self) -> None:
        """To its window, so that it has the keyboard: of two that come up, either may have it. Raises NotThere."""
        for _ in range(_TRIES):
            frame = next(self.things(), None)
            if frame is not None and "active" in frame.states:
                return
            if frame is not None:
                self._call(frame.place, "org.a11y.atspi.Component", "GrabFocus")
            self.listen(bool, _PACE)
        raise NotThere(f"the window does not get the keyboard: {self._window}")

    def _shows(self, beginning: str) -> bool:
        return any(thing.name.startswith(beginning) for thing in self.things())

    def strikes(self, *keys: str) -> None:
        """On the keyboard, at a person's pace: letters, names of keys, and Ctrl with one.

        Each when what came of the one before is heard: held up on the way, they would be a scanner's.
        """
        for key in keys:
            since = len(self.told)
            chord = key.removeprefix("Ctrl+")
            if chord != key:
                self._strike(_CONTROL_CODE, _DOWN)
            self._strike(_KEYS.get(chord) or ord(chord), _SYMBOL)
            if chord != key:
                self._strike(_CONTROL_CODE, _UP)
            self.listen(partial(self._has_answered, key, since), _HEARD)
            self.listen(bool, _PACE)

    def _has_answered(self, key: str, since: int) -> bool:
        """A letter moves the caret, or it is told how many there are; of another key anything may be told."""
        return any(len(key) > 1 or one.what.startswith(_TYPED) for one in self.told[since:])

    def does(self, key: str, part: str) -> None:
        """Strike it until its answer is said: what has just come takes no press for a moment."""
        since = len(self.told)
        for _ in range(_TRIES):
            self.strikes(key)
            if self.listen(lambda: self._is_said(part, since), _REST):
                return
        self.hears_announced(part, since)

    def comes_by(self, key: str, beginning: str, role: str) -> Thing:
        """Strike it until what it leads to is heard."""
        for _ in range(_TRIES):
            self.strikes(key)
            if self.listen(lambda: self._is_at(beginning), _REST):
                break
        return self.hears(beginning, role)

    def _strike(self, code: int, how: int) -> None:
        keyboard = "org.a11y.atspi.DeviceEventController"
        self._ask(_call(_KEYBOARD, keyboard, "GenerateKeyboardEvent", "isu", (code, "", how)))

    def dictates(self, text: str) -> None:
        """Into what has the focus: Japanese is on no key."""
        focus = self.focus
        if focus is None:
            raise NotThere("nothing has the focus")
        self._call(focus.place, "org.a11y.atspi.EditableText", "SetTextContents", "s", (text,))

    def types(self, text: str) -> None:
        """On the keys that are shown."""
        keys = {thing.name: thing.place for thing in self.things() if thing.role in _PRESSED}
        for letter in text:
            self._act(keys[letter])

    def goes_to(self, name: str, heading: str, role: str = "heading") -> Thing:
        """Press it until its page is heard: one that came by itself takes nothing for a moment.

        On the way nothing is heard that has been left.
        """
        known = set(self._been(0))
        since = len(self.told)
        self._presses_until(name, partial(self._is_at, heading))
        there = self.hears(heading, role)
        left = [place for place in self._been(since) if place in known and place != there.place]
        assert not left, f"on the way to {there} was heard what had gone: {[self._told_of(place) for place in left]}"
        return there

    def _told_of(self, place: Place) -> str:
        try:
            return str(self.look(place))
        except NotThere:
            return f"{place.path}, which is not there any more"

    def _been(self, since: int) -> list[Place]:
        return [one.place for one in self.told[since:] if one.what == "StateChanged:focused" and one.detail]

    def _act(self, place: Place) -> None:
        action = "org.a11y.atspi.Action"
        # One after the other: to ask for one too many is an error.
        at = next(at for at in count() if self._call(place, action, "GetName", "i", (at,)) in _PRESS)
        self._call(place, action, "DoAction", "i", (at,))

    def _is_at(self, beginning: str) -> bool:
        there = self.focus
        return there is not None and there.name.startswith(beginning)

    def look(self, place: Place) -> Thing:
        """Raises NotThere."""
        found = self._look_at([place])
        if not found:
            raise NotThere(f"{place.path} has gone")
        return found[0][0]

    def _look_at(self, places: Sequence[Place]) -> list[tuple[Thing, Sequence[Place]]]:
        """Each with what is in it. All is asked at once, for the way there and back is what takes time.

        What has gone meanwhile is left out.
        """
        answers = iter(self._ask_all([question for place in places for question in _questions(place)]))
        each = [(place, [next(answers) for _ in _questions(place)]) for place in places]
        return [_thing(place, told) for place, told in each if None not in told]

    def _within(self, places: Sequence[Place]) -> Iterator[Thing]:
        for thing, children in self._look_at(places):
            if "showing" in thing.states:
                yield thing
                yield from self._within(children)

    def _children(self, place: Place) -> list[Place]:
        return [Place(*child) for child in self._call(place, _ACCESSIBLE, "GetChildren")]

    def _call(self, place: Place, interface: str, member: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
        (answer,) = self._ask(_call(place, interface, member, signature, body))
        return answer

    def _ask(self, message: Message) -> tuple[Any, ...]:
        (answer,) = self._ask_all([message])
        if answer is None:
            raise NotThere(f"{message.header.fields.get(HeaderFields.member)}: no answer")
        return answer

    def _ask_all(self, messages: Sequence[Message]) -> list[tuple[Any, ...] | None]:
        """The answers in the same order; None: it is an error, as of what has gone."""
        serials = [next(self._connection.outgoing_serial) for _ in messages]
        for message, serial in zip(messages, serials, strict=True):
            self._connection.send(message, serial=serial)
        answers: dict[int, tuple[Any, ...] | None] = {}
        wanted = set(serials)
        while wanted - answers.keys():
            answer = self._connection.receive(timeout=_SOON)
            replied = answer.header.fields.get(HeaderFields.reply_serial)
            if replied not in wanted:
                self._take(answer)
            else:
                is_error = answer.header.message_type is MessageType.error
                answers[replied] = None if is_error else tuple(answer.body)
        return [answers[serial] for serial in serials]

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is not MessageType.signal or len(message.body) < 4:
            return
        minor, detail, _, (_, value) = message.body[:4]
        what = f"{fields[HeaderFields.member]}:{minor}" if minor else str(fields[HeaderFields.member])
        place = Place(fields[HeaderFields.sender], fields[HeaderFields.path])
        self.told.append(Told(what, place, value if isinstance(value, str) else "", detail))


def _call(place: Place, interface: str, member: str, signature: str = "", body: tuple[Any, ...] = ()) -> Message:
    address = DBusAddress(place.path, bus_name=place.bus_name, interface=interface)
    return new_method_call(address, member, signature or None, body)


def _questions(place: Place) -> tuple[Message, ...]:
    """In the order in which `_thing` reads the answers."""
    properties = "org.freedesktop.DBus.Properties"
    return (
        _call(place, _ACCESSIBLE, "GetState"),
        # Of Qt's two answers this one alone tells a field for a password from another.
        _call(place, _ACCESSIBLE, "GetRole"),
        _call(place, _ACCESSIBLE, "GetRoleName"),
        _call(place, properties, "Get", "ss", (_ACCESSIBLE, "Name")),
        _call(place, properties, "Get", "ss", (_ACCESSIBLE, "Description")),
        _call(place, _ACCESSIBLE, "GetChildren"),
    )


def _thing(place: Place, told: Sequence[Any]) -> tuple[Thing, Sequence[Place]]:
    ((low, high),), (role,), (role_name,), ((_, name),), ((_, about),), (children,) = told
    states = frozenset(state for state, bit in _BITS.items() if (low | high << 32) >> bit & 1)
    shown_role = "password text" if role == _PASSWORD_TEXT else role_name
    return Thing(place, shown_role, name, about, states), [Place(*child) for child in children]
