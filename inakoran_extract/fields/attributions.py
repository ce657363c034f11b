"""Whom an article says that it took its story from.

Shapes: `Dilansir dari X, …`, `… dikutip dari laman X, Selasa (12/11)`, `Melansir X`, `mengutip X`,
`seperti dikutip X`, `Sumber: X` on a line of its own; misspellings such as `Dilanir dari X`.
A source has a name: `dikutip dari keterangan tertulis` and `mengutip seorang pejabat` give none.
"""

from collections.abc import Iterator
from functools import lru_cache

from inakoran_extract.words.date_words import WEEKDAYS
from inakoran_extract.words.hosts import signs_as_outlet
from inakoran_extract.words.misprints import is_one_apart
from inakoran_extract.words.names import are_names, is_outlet
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import ATTRIBUTION_FILLERS, ATTRIBUTION_VERBS, SOURCE_LABELS

# `yang kami kutip dari X` says the same without its prefix.
_LAST_WORD = pattern(r"\b(?:[dm][a-z]{5,9}|kutip|lansir)$")
# `keterangan yang dirilis X`, `seperti diberitakan X`: offices release as well, and `Seperti
# diberitakan` ends there, so that only an outlet's name tells.
_RELEASED = (" dirilis ", " diberitakan ")
_AND = pattern(r" (?:dan|serta) ")
_DARI = pattern(r" (?:[\w.-]{1,40} )?(?:dari|oleh) ")
_TOKEN = pattern(r"[^\s,;:()\[\]\"“”]{1,60}")
_CONNECTORS = frozenset(("of", "and", "the", "for", "de", "&"))
# `Source | : | X |` was a table's row.
_SOURCE = pattern(r"([^\W\d_]+(?: [^\W\d_]+)?)[ |]{0,3}:\s*(?:\| ?)?(.*)$")
# `Dilansir dari: X`, alone on its line
_TAKEN = pattern(r"(?i:dikutip|dilansir|dinukil|disadur) (?:dari|oleh) ?:? ?(\S.{1,40})$")
_MOST_WORDS = 8
_OPENING_QUOTES = ('"', "“")


def read_source(text: str) -> str | None:
    """Return the X of `Sumber: X` or `Dilansir dari X`; "" for the label alone; None for others.

    >>> read_source("Sumber : Antara"), read_source("Sumber:")
    ('Antara', '')
    >>> read_source("Sumber: harga cabai naik karena cuaca buruk di sentra produksi.") is None
    True
    """
    if len(text) > 100:
        return None
    if text.lower() in SOURCE_LABELS:
        return ""
    taken = _TAKEN.match(text)
    if taken is not None:
        return taken[1] if are_names(taken[1]) or is_outlet(taken[1]) else None
    source = _SOURCE.match(text)
    if source is None or source[1].lower() not in SOURCE_LABELS:
        return None
    name = source[2].rstrip(" |")
    return None if name.endswith(".") and len(name.split()) > 4 else name


def take_attributions(body: list[str], lines: list[str]) -> tuple[str, ...]:
    """Return the sources that an article names, each once however it is written.

    Args:
        body: the paragraphs.
        lines: what was settled as an attribution: `Sumber: X`, or a label and the X below it.
    """
    names: dict[str, str] = {}
    for name in find_sources("\n".join(body)):
        names.setdefault(name.casefold(), name)
    for line in lines:
        if line[0] == "(" and line[-1] == ")":
            line = line[1:-1].strip()  # noqa: PLW2901 - the same line, bare
        labelled = read_source(line)
        name = line.lstrip(":-–*•● ") if labelled is None else labelled
        if name:
            names.setdefault(name.casefold(), name)
    return tuple(names.values())


def find_sources(text: str) -> Iterator[str]:
    """Yield the sources that paragraphs say their story comes from.

    >>> list(find_sources("Dilanir dari Kyodonews, perjanjian itu berlaku pada Juni."))
    ['Kyodonews']
    >>> list(find_sources("Harga itu turun, dikutip dari laman resmi BPS dan Antara, Selasa."))
    ['BPS', 'Antara']
    >>> list(find_sources("Koran itu mengutip seorang pejabat senior."))
    []
    """
    low = text.lower()
    if len(low) != len(text):
        # A few capitals have two lower-case letters; then indexes would not agree.
        low = text
    for verb_end in sorted({*_find_verbs(low), *_find_misspelt_verbs(low)}):
        dari = _DARI.match(text, verb_end)
        name = _read_name(text, dari.end() if dari is not None else verb_end)
        if name:
            yield from _AND.split(name)
    for verb in _RELEASED:
        released = low.find(verb)
        while released != -1:
            name = _read_name(text, released + len(verb) - 1)
            if signs_as_outlet(name):
                yield name
            released = low.find(verb, released + 1)


def _find_verbs(low: str) -> Iterator[int]:
    """Yield where each verb of attribution ends."""
    for verb in ATTRIBUTION_VERBS:
        start = low.find(verb)
        while start != -1:
            end = start + len(verb)
            if not low[start - 1 : start].isalnum() and not low[end : end + 1].isalnum():
                yield end
            start = low.find(verb, end)


def _find_misspelt_verbs(low: str) -> Iterator[int]:
    """Yield where each misspelt verb before `dari` ends."""
    end = low.find(" dari ")
    while end != -1:
        word = _LAST_WORD.search(low, max(0, end - 10), end)
        if word is not None and _is_near_verb(word[0]):
            yield end
        end = low.find(" dari ", end + 1)


@lru_cache(1024)
def _is_near_verb(word: str) -> bool:
    near = (is_one_apart(word, known) for known in ATTRIBUTION_VERBS)
    return word in ("kutip", "lansir") or any(near)


def _read_name(text: str, start: int) -> str:
    """Return the name that begins at an index: capitals, handles and domains, fillers skipped."""
    words: list[str] = []
    if text[start : start + 1] in _OPENING_QUOTES:
        start += 1
    for token in _TOKEN.finditer(text, start):
        # A name ends at the first punctuation mark behind its first word.
        if text[start : token.start()] not in ("", " "):
            break
        start = token.end()
        word = token[0]
        bare = word.rstrip(".'’")
        low = bare.lower()
        if low in WEEKDAYS:
            break
        if not words and bare in ATTRIBUTION_FILLERS:
            continue
        named = bare[:1].isupper() or bare[:1] == "@" or ("." in bare and bare[:1].isalnum())
        # `detikcom` is written small.
        named = named or (not words and is_outlet(bare))
        joins = bool(words) and (low in _CONNECTORS or low in ("dan", "serta") or bare.isdigit())
        if not named and not joins:
            break
        words.append(bare)
        if word != bare or len(words) == _MOST_WORDS:
            break
    while words and (words[-1].lower() in _CONNECTORS or words[-1] in ("dan", "serta")):
        words.pop()
    return " ".join(words)
