"""Frozen dataclasses whose methods are written once for all of them.

`dataclass` writes and compiles half a dozen methods for each class whenever a process starts; for
the classes of an article that took a tenth of a short run. Here the list of fields is left to it,
and a value keeps what it holds as one tuple, which is made, compared and hashed at once.
"""

from dataclasses import MISSING, FrozenInstanceError, dataclass
from typing import TYPE_CHECKING, NoReturn, TypeVar, cast, dataclass_transform

if TYPE_CHECKING:
    from inspect import Signature

T = TypeVar("T", bound="Value")

_OF_DICTIONARIES = ("__dict__", "__weakref__")


class _Shown:
    """What `inspect` and an editor show a class to be called with; made when they ask."""

    def __get__(self, _: object, cls: "type[Value]") -> "Signature":
        from inspect import Parameter, Signature  # noqa: PLC0415 - for this only

        kind, default = Parameter.POSITIONAL_OR_KEYWORD, Parameter.empty
        return Signature(
            [
                Parameter(name, kind, default=cls._defaults.get(name, default), annotation=hint)
                for name, hint in cls.__annotations__.items()
            ]
        )


class Value:
    """The base of what `value` decorates: equal by its fields, and never changed.

    Raises:
        TypeError: it is made without a field that has no default, or with what is no field.
        FrozenInstanceError: a field is set or deleted.
    """

    __slots__ = ("_values",)
    __match_args__: tuple[str, ...]
    __signature__ = _Shown()
    _defaults: dict[str, object]
    _values: tuple[object, ...]

    def __init__(self, *given: object, **named: object) -> None:
        if named or len(given) != len(self.__match_args__):
            given = self._complete(given, named)
        _keep(self, given)

    def _complete(self, given: tuple[object, ...], named: dict[str, object]) -> tuple[object, ...]:
        """Return the values of all fields, in their order."""
        names = self.__match_args__
        placed = dict(zip(names, given, strict=False))
        whole = {**self._defaults, **placed, **named}
        if whole.keys() != set(names) or len(placed.keys() | named) < len(given) + len(named):
            self.__signature__.bind(*given, **named)  # It says what is wrong.
        return tuple([whole[name] for name in names])

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return self._values == other._values

    def __hash__(self) -> int:
        return hash(self._values)

    def __repr__(self) -> str:
        pairs = zip(self.__match_args__, self._values, strict=True)
        shown = ", ".join(f"{name}={value!r}" for name, value in pairs)
        return f"{type(self).__qualname__}({shown})"

    def __reduce__(self) -> tuple[type["Value"], tuple[object, ...]]:
        return type(self), self._values

    def __setattr__(self, name: str, _: object) -> NoReturn:
        message = f"cannot assign to field {name!r}"
        raise FrozenInstanceError(message)

    def __delattr__(self, name: str) -> NoReturn:
        message = f"cannot delete field {name!r}"
        raise FrozenInstanceError(message)


_keep = Value.__dict__["_values"].__set__  # `__setattr__` refuses


def _field(place: int) -> property:
    """Return what reads the value at a place."""
    return property(lambda self: self._values[place])


@dataclass_transform(frozen_default=True)
def value(cls: type[T]) -> type[T]:
    """Make a dataclass of a class that `Value` is the base of."""
    listed = vars(dataclass(init=False, repr=False, eq=False)(cls))["__dataclass_fields__"].values()
    # Made a second time: only a new class can do without a dictionary in each object.
    body = {name: own for name, own in vars(cls).items() if name not in _OF_DICTIONARIES}
    body["_defaults"] = {each.name: each.default for each in listed if each.default is not MISSING}
    body |= {each.name: _field(place) for place, each in enumerate(listed)}
    body |= {"__slots__": (), "__qualname__": cls.__qualname__}
    return cast("type[T]", type(cls.__name__, cls.__bases__, body))
