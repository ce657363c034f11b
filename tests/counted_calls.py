"""How much work a reading takes: the calls of functions tell it, on every machine alike.

A clock tells of the machine too: of the collector, that walks over all that other tests left, and
of whatever else runs.
"""

import sys
from collections.abc import Callable

# What more a text of several times the size may take than as many times the calls.
SLACK = 1.25


def count_calls(read: Callable[[], object]) -> int:
    """Return how many functions are called, Python's own and those written in C."""
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        read()
    finally:
        sys.setprofile(None)
    return calls
