"""A class whose methods are written late is in nothing another than the standard's."""

import dataclasses
import importlib
import pickle
import pkgutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import FrozenInstanceError, field, fields, is_dataclass, replace
from threading import Barrier, Thread
from typing import Any, Generic, TypeVar

import pytest

import kiosk
from kiosk.domain.values.lazy_dataclass import dataclass

T = TypeVar("T")


@dataclass(frozen=True)
class Restored:
    """Made in another process first; see the test of it."""

    of: int


def point() -> Any:
    @dataclass(frozen=True, order=True)
    class Point:
        x: int
        y: int = 2
        names: tuple[str, ...] = field(default=(), compare=False)

        def __post_init__(self) -> None:
            if self.x < 0:
                raise ValueError(self.x)

    return Point


def test_objects_are_made_compared_hashed_shown_and_ordered_as_the_standards_are() -> None:
    made = point()
    assert made(1) == made(1, 2, ("one",))
    assert hash(made(1)) == hash(made(1))
    assert made(1) < made(2)
    assert repr(made(1)).endswith("Point(x=1, y=2, names=())")
    assert replace(made(1), y=3) == made(1, 3)


def test_nothing_of_an_object_can_be_set() -> None:
    one = point()(1)
    with pytest.raises(FrozenInstanceError):
        one.x = 2


def test_what_a_class_refuses_is_refused_of_the_first_object_too() -> None:
    with pytest.raises(ValueError, match="-1"):
        point()(-1)
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'x'"):
        point()()


@pytest.mark.parametrize("asked", [fields, is_dataclass, dataclasses.dataclass])
def test_who_asks_a_class_for_its_fields_before_there_is_an_object_gets_them(asked: Callable[[Any], object]) -> None:
    made = point()
    assert asked(made)
    assert [each.name for each in fields(made)] == ["x", "y", "names"]


@pytest.mark.parametrize("lower", [dataclass, dataclasses.dataclass])
def test_a_class_below_has_the_fields_of_the_one_above(lower: Any) -> None:
    @dataclass(frozen=True)
    class Above(Generic[T]):
        first: T

    @lower(frozen=True)  # type: ignore[untyped-decorator, unused-ignore]
    class Below(Above[str]):
        second: int

    class Plain(Above[int]):
        def __init__(self) -> None:
            super().__init__(1)

    below: Any = Below
    assert Plain().first == 1
    assert below("a", 1) == below(first="a", second=1)
    assert Above[int](1) == Above(1)


def test_a_pattern_takes_a_class_apart_by_place() -> None:
    match Restored(3):
        case Restored(of):
            assert of == 3


def test_an_object_from_another_process_is_whole_here() -> None:
    sent = pickle.dumps(Restored(3))
    here = (
        "import importlib.util, pickle, sys\n"
        f"spec = importlib.util.spec_from_file_location({__name__!r}, {__file__!r})\n"
        "module = importlib.util.module_from_spec(spec)\n"
        f"sys.modules[{__name__!r}] = module\n"
        "spec.loader.exec_module(module)\n"
        f"one, two = pickle.loads({sent!r}), pickle.loads({sent!r})\n"
        "assert one == two and {one} == {two}\n"
        "assert one.of == 3\n"
    )
    said = subprocess.run([sys.executable, "-c", here], capture_output=True, text=True, check=False)
    assert said.stderr == ""
    assert said.returncode == 0


def test_two_threads_that_make_the_first_object_at_once_both_get_it() -> None:
    for _ in range(20):
        made, ready = point(), Barrier(2)
        got: list[object] = []

        def make(made: Any = made, ready: Barrier = ready, got: list[object] = got) -> None:
            ready.wait()
            got.append(made(1))

        threads = [Thread(target=make) for _ in range(2)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
        assert got[0] == got[1]


def test_every_class_of_the_program_can_be_finished() -> None:
    """The standard finds fault with a class when it writes its methods: here, not before a person."""
    found = 0
    for module in pkgutil.walk_packages(kiosk.__path__, "kiosk."):
        if ".migrations" in module.name or module.name.endswith("__main__"):
            continue
        for each in vars(importlib.import_module(module.name)).values():
            if isinstance(each, type) and each.__module__ == module.name and is_dataclass(each):
                fields(each)
                found += 1
    assert found > 400
