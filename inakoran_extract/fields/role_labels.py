"""The words that say who somebody is to an article: `Penulis`, `Foto dan Teks`, glued `NAMAEditor`.

A label counts before a colon, alone on its line, or before a name; several may share a line.
"""

from inakoran_extract.words.misprints import is_one_apart
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import BYLINE_LABELS, MISPRINTED_LABELS

_SHORTEST_MISPRINT = 5
# Misprints are rare, and within a word: its first letters are looked at before all of it.
_MISPRINTED = frozenset(label[:2] for label in MISPRINTED_LABELS)
_BETWEEN_LABELS = pattern(r" ?(?:&|/|\bdan\b|\band\b) ?")
# In a label of two words what is not a label by itself: `Foto dan teks`.
_HALF_LABELS = {"foto": "photographer", "photo": "photographer", "text": "writer"}
_PHOTOS = ("foto", "photo")
GLUED_LABELS = ("editor", "author", "penulis", "reporter")
_APART = tuple(",;|│¦/-–—•·:~.")
SEPARATORS = " \t,;|│¦/-–—•·:~"


def roles_of_label(text: str) -> tuple[str | None, ...] | None:
    """Return the roles that a label gives, one or, for `Penulis/Editor`, two; None for no label.

    >>> roles_of_label("Foto dan Teks"), roles_of_label("Penulis :"), roles_of_label("Harga")
    (('photographer', 'writer'), ('writer',), None)
    """
    low = text.rstrip(" :").lower()
    if low in BYLINE_LABELS:
        return (BYLINE_LABELS[low],)
    if low.partition(" ")[0].partition("/")[0] not in LABEL_BEGINNINGS:
        return None  # as most lines are
    parts = _BETWEEN_LABELS.split(low)
    if len(parts) != 2 or not any(part in BYLINE_LABELS for part in parts):
        return None
    known = BYLINE_LABELS | _HALF_LABELS
    return tuple(known[part] for part in parts) if all(part in known for part in parts) else None


def find_misprinted(word: str) -> str | None:
    """Return the label that a word in lower case has a letter too many, too few or wrong of.

    >>> find_misprinted("penuils"), find_misprinted("penulis"), find_misprinted("pengulas")
    ('penulis', None, None)
    """
    if word[:2] not in _MISPRINTED or len(word) < _SHORTEST_MISPRINT or word in BYLINE_LABELS:
        return None
    return next((label for label in MISPRINTED_LABELS if is_one_apart(word, label)), None)


def half_role(label: str) -> str | None:
    """Return the role that a word gives beside a label, though it is none by itself: `foto`."""
    return _HALF_LABELS.get(label)


def read_label(text: str) -> str | None:
    """Return the label that a line consists of, in lower case: `Penulis`, `Editor :`; else None."""
    return text.rstrip(" :").lower() if roles_of_label(text) is not None else None


def leads(label: str) -> bool:
    """Tell whether a label never stands behind its name: `Oleh`, `Ditulis oleh:`, `By`."""
    return label.lower().rstrip(" :").endswith(("oleh", "by"))


def ends_in_role(text: str) -> bool:
    """Tell whether a role is glued behind a name, as links leave it: `Rina WulandariEditor`.

    >>> ends_in_role("Rina WulandariEditor"), ends_in_role("Rina Wulandari Editor")
    (True, False)
    """
    return any(
        text.lower().endswith(label) and text[-len(label) - 1 : -len(label)].islower()
        for label in GLUED_LABELS
    )


def opening_label(low: str) -> str | None:
    """Return the longest label that a line in lower case begins with, a blank behind it."""
    if low.partition(" ")[0] not in FIRST_WORDS:
        return None
    return next(
        (
            label
            for label in _LONGEST_FIRST
            if low.startswith(label) and low[len(label) : len(label) + 1] == " "
        ),
        None,
    )


def part_at_labels(text: str) -> list[tuple[str, str]]:
    """Part a line at the labels that stand in it as words; it begins or, glued, ends with one."""
    low = text.lower()
    if low.endswith(GLUED_LABELS):
        # All that is left of a link's name and its role: `Rina WulandariEditor`.
        label = next(label for label in GLUED_LABELS if low.endswith(label))
        start = len(text) - len(label)
        if text[start].isupper() and text[start - 1 : start].islower():
            return [("editor" if label == "editor" else "penulis", text[:start])]
    first = opening_label(low)
    if first is None:
        # Or of the role's and the name's: `EditorRina Wulandari`.
        label = next((label for label in GLUED_LABELS if low.startswith(label)), "")
        name = text[len(label) :]
        glued = label and text[0].isupper() and text[1].islower() and name[:1].isupper()
        return [("editor" if label == "editor" else "penulis", name)] if glued else []
    parts: list[tuple[str, str]] = []
    label, rest = first, text[len(first) :].lstrip(" :")
    words = rest.replace("|", " | ").split()
    value: list[str] = []
    for word in words:
        known = word.rstrip(":").lower()
        if known.endswith(GLUED_LABELS) and known not in GLUED_LABELS:
            # `Penulis Rina WulandariEditor Ahmad Fauzi`
            end = len(word) - len(next(filter(known.endswith, GLUED_LABELS)))
            if word[end].isupper() and word[end - 1].islower():
                parts.append((label, " ".join((*value, word[:end])).strip(SEPARATORS)))
                label, value = "editor" if known.endswith("editor") else "penulis", []
                continue
        if known in BYLINE_LABELS and word[:1].isupper() and value:
            parts.append((label, " ".join(value).strip(SEPARATORS)))
            label, value = known, []
        else:
            value.append(word)
    parts.append((label, " ".join(value).strip(SEPARATORS)))
    return parts


def find_labels(text: str) -> list[tuple[int, int, str]]:
    """Return (start of the label, start of its value, label) for each label before a colon."""
    found: list[tuple[int, int, str]] = []
    colon = text.find(":")
    while colon != -1:
        # `Penulis | : | NAMA |` was a table's row.
        left = text[:colon].rstrip(" |")
        low = left.lower()
        best = closing_label(left, low)
        if not best and low.endswith(_PHOTOS):
            half = next(half for half in _PHOTOS if low.endswith(half))
            rest = low[: -len(half)]
            joined = _BETWEEN_LABELS.split(rest)
            if len(joined) > 1 and not joined[-1] and closing_label(joined[-2], joined[-2]):
                best = half  # `Penulis dan foto: NAMA`
            elif found and (
                rest.rstrip()[-1:] in _APART or (left[-len(half)].isupper() and rest[-1:] == " ")
            ):
                best = half  # `Oleh: NAMA; foto: NAMA`, `Oleh: NAMA Foto: NAMA`
        if best:
            start = len(left) - len(best)
            before = _BETWEEN_LABELS.split(low[:start])
            # `Foto dan teks:`, `Penulis/Editor:`
            for other in before[-2:-1] if before[-1] == "" else ():
                word = other.rpartition(" ")[2]
                whole = left[low[:start].rfind(word) :] if word else ""
                if roles_of_label(whole) is not None:
                    best = whole.lower()
            found.append((len(left) - len(best), colon + 1, best))
        colon = text.find(":", colon + 1)
    return found


def closing_label(left: str, low: str) -> str:
    """Return the longest label that a text ends with; `""` where it ends with none."""
    for label in _LONGEST_FIRST if low.endswith(_LONGEST_FIRST) else ():
        if low.endswith(label):
            start = len(left) - len(label)
            # Glued to a name, a label shows by its capital: `Rina WulandariEditor`.
            glued = start > 0 and low[start - 1].isalnum()
            if not glued or (left[start].isupper() and left[start + 1].islower()):
                return label
    return ""


_LONGEST_FIRST = tuple(sorted(BYLINE_LABELS, key=len, reverse=True))
FIRST_WORDS = frozenset(label.partition(" ")[0] for label in BYLINE_LABELS)
# Those of lines that are nothing but a label.
LABEL_BEGINNINGS = FIRST_WORDS | frozenset(_HALF_LABELS)
