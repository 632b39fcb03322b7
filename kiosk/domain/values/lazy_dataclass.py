"""`dataclass`, whose methods are written when the first object is made.

The standard one compiles six methods a class, half a millisecond each time: of hundreds of classes a command uses few.
Everything else is the standard's: a class is finished by `dataclasses.dataclass` itself. Decision: docs/adr/0032.
"""

import dataclasses
from collections.abc import Callable
from threading import RLock
from typing import TYPE_CHECKING, Any, TypeVar

T = TypeVar("T", bound=type)

_OURS = frozenset({"__init__", "__setstate__"})
"""What stands in a class until it is finished; one that has its own is finished at once."""

_finishing = RLock()


def _lazy(cls: T | None = None, /, **options: Any) -> T | Callable[[T], T]:  # noqa: ANN401 - the standard's own options
    def begin(cls: T) -> T:
        if options.get("slots") or not _OURS.isdisjoint(vars(cls)):
            return _written(cls, options)
        _set(cls, __dataclass_fields__=_Unfinished(options), __init__=_first_made(cls), __setstate__=_first_restored)
        return cls

    return begin if cls is None else begin(cls)


class _Unfinished:
    """Stands for the fields of a class: whoever asks for them has it finished."""

    def __init__(self, options: dict[str, Any]) -> None:
        self.options = options

    def __get__(self, instance: object, owner: type) -> object:
        _finish(owner)
        return getattr(owner, "__dataclass_fields__")  # noqa: B009 - a type checker knows no such name


def _finish(cls: type) -> None:
    """Have the standard write the methods of this class and of those above it."""
    with _finishing:
        for each in reversed(cls.__mro__):
            unfinished = vars(each).get("__dataclass_fields__")
            if isinstance(unfinished, _Unfinished):
                # `__init__` comes last and at one stroke: another thread may be making an object meanwhile.
                _written(each, {**unfinished.options, "init": False})
                _set(each, __init__=_init_of(each))
                del each.__setstate__  # type: ignore[attr-defined]


def _init_of(cls: type) -> object:
    """The `__init__` of a class with the same fields: over the one that stands there the standard writes none."""
    own = [(each.name, each.type, each) for each in dataclasses.fields(cls)]
    # With a text of its own: the standard would write the signature into it, which takes as long as a method.
    after = {"__doc__": "_", **({"__post_init__": cls.__post_init__} if hasattr(cls, "__post_init__") else {})}
    frozen = getattr(cls, "__dataclass_params__").frozen  # noqa: B009 - a type checker knows no such name
    written = vars(dataclasses.make_dataclass("_", own, namespace=after, repr=False, eq=False, frozen=frozen))[
        "__init__"
    ]
    written.__qualname__ = f"{cls.__qualname__}.__init__"
    return written


def _written(cls: T, options: dict[str, Any]) -> T:
    if cls.__doc__ is None:
        cls.__doc__ = cls.__name__
    write: Any = dataclasses.dataclass(**options)
    written: T = write(cls)
    return written


def _set(cls: type, **attributes: object) -> None:
    for name, value in attributes.items():
        setattr(cls, name, value)


def _first_made(cls: type) -> Callable[..., None]:
    def init(self: object, *args: object, **kwargs: object) -> None:
        _finish(type(self))
        cls.__init__(self, *args, **kwargs)  # type: ignore[misc] # now the one that the standard wrote

    return init


def _first_restored(self: object, state: dict[str, Any]) -> None:
    """The first object comes from another process."""
    _finish(type(self))
    vars(self).update(state)


if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:
    dataclass = _lazy
