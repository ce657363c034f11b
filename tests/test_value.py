"""A value is what `dataclass(frozen=True, slots=True)` makes, without its cost."""

import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, dataclass, fields, is_dataclass, replace
from inspect import signature
from typing import Any

import pytest

from inakoran_extract.value import Value, value


@value
class Spot(Value):
    """A place in a text."""

    line: int
    text: str
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Twin:
    """The same, made by `dataclass` alone."""

    line: int
    text: str
    kind: str | None = None


CALLS: tuple[tuple[tuple[Any, ...], dict[str, Any]], ...] = (
    ((1, "a", "b"), {}),
    ((1, "a"), {}),
    ((1,), {"text": "a"}),
    ((), {"kind": "b", "text": "a", "line": 1}),
)
WRONG_CALLS: tuple[tuple[tuple[Any, ...], dict[str, Any]], ...] = (
    ((), {}),
    ((1,), {}),
    ((1,), {"kind": "b"}),
    ((1, "a"), {"text": "b"}),
    ((1, "a"), {"row": 2}),
    ((1, "a", None, None), {}),
    ((1, "a", None), {"kind": "b"}),
)


@pytest.mark.parametrize(("given", "named"), CALLS)
def test_it_is_made_like_any_dataclass(given: tuple[Any, ...], named: dict[str, Any]) -> None:
    made, twin = Spot(*given, **named), Twin(*given, **named)
    assert asdict(made) == asdict(twin)
    assert repr(made) == repr(twin).replace("Twin", "Spot")
    assert hash(made) == hash(twin)


@pytest.mark.parametrize(("given", "named"), WRONG_CALLS)
def test_a_wrong_call_is_refused(given: tuple[Any, ...], named: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        Twin(*given, **named)
    with pytest.raises(TypeError):
        Spot(*given, **named)


def test_it_is_equal_by_its_fields_and_to_its_own_kind_alone() -> None:
    spot: object = Spot(1, "a")
    assert spot == Spot(1, "a", None)
    assert spot != Spot(1, "b")
    assert spot != Twin(1, "a")
    assert {spot: 1}[Spot(1, "a")] == 1


def test_it_is_never_changed() -> None:
    spot = Spot(1, "a")
    for name in ("text", "row"):
        with pytest.raises(FrozenInstanceError):
            setattr(spot, name, "b")
        with pytest.raises(FrozenInstanceError):
            delattr(spot, name)
    assert not hasattr(spot, "__dict__")


def test_it_is_copied_and_pickled() -> None:
    spot = Spot(1, "a", "b")
    assert copy.copy(spot) == copy.deepcopy(spot) == spot
    assert pickle.loads(pickle.dumps(spot)) == spot  # noqa: S301 - our own bytes
    assert replace(spot, text="c") == Spot(1, "c", "b")


def test_its_fields_are_listed_and_its_call_is_shown() -> None:
    assert is_dataclass(Spot(1, "a"))
    assert [field.name for field in fields(Spot)] == ["line", "text", "kind"]
    assert str(signature(Spot)) == str(signature(Twin)).removesuffix(" -> None")
    match Spot(1, "a"):
        case Spot(1, text):
            assert text == "a"
