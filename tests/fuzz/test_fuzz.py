"""A few of the inputs that `fuzzer.py` tries by the million, and what it found before."""

import random

import pytest
from fuzzer import fuzz
from invariants import check_text


def test_some_inputs() -> None:
    assert fuzz(count=300, seconds=0, seed=1312, found=None) == 0


@pytest.mark.parametrize("text", ["/Editor: Budi Santoso", "Harga Cabai Naik\n\ndan Editor: Budi"])
def test_what_was_found_before(text: str) -> None:
    for seed in range(40):
        check_text(text, random.Random(seed))  # noqa: S311 - which checks are made
