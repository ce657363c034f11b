"""Regular expressions that are compiled when first used.

Compiling all of them costs as much as reading several articles, and one article needs a few of them
only; a process is often started for a single article.
"""

import re
from typing import cast

_METHODS = ("findall", "finditer", "match", "search", "split", "sub")


class _Pattern:
    """Stands in for a compiled pattern, and takes over its methods at the first call."""

    __slots__ = ("_flags", "_source", *_METHODS)

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        # Asked for only as long as the methods' slots are empty.
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(self, name)


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is compiled when one of its methods is first asked for.

    It has `findall`, `finditer`, `match`, `search`, `split` and `sub`, at their own speed.

    Args:
        source: the regular expression.
        flags: as for `re.compile`.
    """
    return cast("re.Pattern[str]", _Pattern(source, flags))
