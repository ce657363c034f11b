"""Frozen dataclasses with slots, whose methods are written once for all of them.

`dataclass` writes and compiles half a dozen methods for each class whenever a process starts; for
the classes of an article that took a tenth of a short run. Here the list of fields is left to it.
"""

from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, dataclass
from typing import TYPE_CHECKING, NoReturn, TypeVar, dataclass_transform

if TYPE_CHECKING:
    from inspect import Signature

T = TypeVar("T", bound="Value")


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

    __slots__ = ()
    __match_args__: tuple[str, ...]
    __signature__ = _Shown()
    _known: frozenset[str]
    _defaults: dict[str, object]
    _setters: tuple[Callable[[object, object], None], ...]

    def __init_subclass__(cls) -> None:
        own = vars(cls)
        if "__slots__" in own:  # `dataclass` made the class a second time, for its slots
            listed = own["__dataclass_fields__"].items()
            cls._defaults = {
                name: field.default for name, field in listed if field.default is not MISSING
            }
            cls._known = frozenset(own["__match_args__"])
            cls._setters = tuple([own[name].__set__ for name, _ in listed])

    def __init__(self, *given: object, **named: object) -> None:
        if named or len(given) != len(self._setters):
            given = self._complete(given, named)
        for setter, each in zip(self._setters, given):  # noqa: B905 - of one length, and hot
            setter(self, each)

    def _complete(self, given: tuple[object, ...], named: dict[str, object]) -> tuple[object, ...]:
        """Return the values of all fields, in their order."""
        names, known = self.__match_args__, self._known
        whole = named
        if whole.keys() != known or given:
            placed = dict(zip(names, given, strict=False))
            whole = {**self._defaults, **placed, **named}
            if whole.keys() != known or len(placed.keys() | named) < len(given) + len(named):
                self.__signature__.bind(*given, **named)  # It says what is wrong.
        return tuple([whole[name] for name in names])

    def _values(self) -> tuple[object, ...]:
        return tuple([getattr(self, name) for name in self.__match_args__])

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        pairs = zip(self.__match_args__, self._values(), strict=True)
        shown = ", ".join(f"{name}={value!r}" for name, value in pairs)
        return f"{type(self).__qualname__}({shown})"

    def __reduce__(self) -> tuple[type["Value"], tuple[object, ...]]:
        return type(self), self._values()

    def __setattr__(self, name: str, _: object) -> NoReturn:
        message = f"cannot assign to field {name!r}"
        raise FrozenInstanceError(message)

    def __delattr__(self, name: str) -> NoReturn:
        message = f"cannot delete field {name!r}"
        raise FrozenInstanceError(message)


@dataclass_transform(frozen_default=True)
def value(cls: type[T]) -> type[T]:
    """Make a dataclass of a class that `Value` is the base of."""
    return dataclass(init=False, repr=False, eq=False, slots=True)(cls)
