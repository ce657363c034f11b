"""Parts what the site has put inside a line from the story that was folded onto it.

A quarter of all data sets holds its contents on one line, with cross-links, advertisements and the
agency's last lines between the sentences, blanks around them or none: `…menipis.Baca juga: Stok
Garam AmanPetambak …`, `[Gambas:Video 20detik]`, `Pewarta: N Editor: N Copyright © ANTARA 2025`.
"""

from collections.abc import Iterator

from inakoran_extract.fields.captions import read_caption
from inakoran_extract.fields.timestamp import read_date_line
from inakoran_extract.reading.lines import Line
from inakoran_extract.rules.cutting import cut_line
from inakoran_extract.words.names import SMALL_WORDS
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import DESK_WORDS, SENTENCE_OPENERS

_SHORTEST = 60
# In a shorter line nothing but its end closes a title.
_FOLDED = 200
_SIGNS = (
    "ADVERTISEMENT",
    "SCROLL TO",
    "adsbygoogle",
    "[Gambas:",
    "[caption",
    "aca juga",
    "aca Juga",
    "ACA JUGA",
    "Pewarta",
    "Tags:",
    "©",
)
_CREDIT_SIGNS = ("(Foto", "(foto", "(FOTO", "(Dok", "(dok")
_ADVERTISEMENT = pattern(
    r"(?:ADVERTISEMENT ?)?SCROLL TO (?:CONTINUE|RESUME) WITH CONTENT|ADVERTISEMENT"
    r"|\[Gambas:[^\]]{0,60}\]|\(adsbygoogle = [^;]{0,60};"
)
_CROSSLINK = pattern(r"[.!?;\"”)] ?(?=(?:Baca [Jj]uga|BACA JUGA) ?: ?\S)")
_LABEL_END = pattern(r"(?:Baca [Jj]uga|BACA JUGA) ?: ?")
# A credit in brackets that the story's first letter is glued to.
_CREDIT = pattern(r"\((?:[Ff]oto|FOTO|[Dd]ok)[^()]{1,80}\)(?=[\"“]?[A-Z])")
_LONGEST_CAPTION = 400
# WordPress' own mark of a picture with its text, as it is stored.
_SHOWN = pattern(r"\[caption[^\[\]]{0,300}\](?:[^\[\]]{0,500}\[/caption\])?")
# What a picture is credited to, behind its text at a paragraph's end: `…sore. KABAR/Damar Wijil`.
_CREDITED = pattern(r"[.!?\"”] ?([A-Z][\w.]{1,24})/[A-Z][A-Za-z .]{0,30}$")
# A clock's zone to which the story's town is glued: `Daerah | 24 Mei 2021, 13:47 WIBKUPANG, …`
_DATED = pattern(r".{0,40}\b\d{4}\W{1,4}\d{1,2}[:.]\d\d (?:WITA|WIB|WIT)(?=[A-Z]{4})")
_SEAM = pattern(r"[a-z0-9)][.!?][\"”]?(?=[A-Z][a-z])")
# The agency's tail stands so near to the end of the line.
_TAIL = 400
_TAIL_PART = pattern(
    r"[.!?\"”)\]\w] ?(?=(?:Pewarta|Editor) ?: ?[A-Z]|Copyright ©|COPYRIGHT ©|Tags: ?\S)"
)
# The heading of the comments, behind the last sentence.
_COMMENTS = "KOMENTAR"
_GLUED = pattern(r"[a-z0-9?!)”](?=[\"“]?[A-Z][a-z])")
_WORD = pattern(r"\S+")
_LONGEST_TITLE = 180
_LONGEST_CREDIT = 60
_FEWEST_WORDS = 4
# Small in titles as well, though they open clauses.
_SMALL = frozenset(("bila", "jika", "kala", "kalau", "ketika", "meski", "namun", "sejak"))


def part_inserts(lines: list[Line], text: str) -> list[Line]:
    """Return lines with what the site has put inside them on lines of their own.

    Args:
        lines: the printed lines of a text.
        text: what they index.
    """
    if lines and lines[-1].text.endswith(_COMMENTS) and len(lines[-1].text) >= _SHORTEST:
        last = lines[-1]
        cut = len(last.text) - len(_COMMENTS)
        lines = [*lines[:-1], *cut_line(last, text[last.start : last.end], [cut])]
    signed = _has_sign(text)
    dated = " WIB" in text or " WIT" in text
    if not signed and not dated and "/" not in text:
        return lines
    parted: list[Line] = []
    for line in lines:
        size = len(line.text)
        if size >= _FOLDED and dated and (end := _find_date_end(line.text)):
            parted.extend(cut_line(line, text[line.start : line.end], [end]))
        elif size < _SHORTEST or not (_find_credit(line.text) or (signed and _has_sign(line.text))):
            parted.append(line)
        else:
            parted.extend(cut_line(line, text[line.start : line.end], _find_cuts(line.text)))
    return parted


def _has_sign(text: str) -> bool:
    # A look for one sign of one letter is much cheaper than one for several of several.
    return any(map(text.__contains__, _SIGNS)) or (
        "(" in text and any(map(text.__contains__, _CREDIT_SIGNS))
    )


def _find_date_end(text: str) -> int:
    """Return where the date ends to which a story's first paragraph is glued; 0 without one."""
    dated = _DATED.match(text)
    return dated.end() if dated is not None and read_date_line(dated[0]) is not None else 0


def _find_credit(text: str) -> int:
    """Return where the credit begins that a line ends in; 0 where it ends in none.

    It is of a picture whose text is glued to a paragraph.
    """
    if not text[-1].isalpha() or "/" not in text[-_LONGEST_CREDIT:]:
        return 0  # as nearly all lines
    credit = _CREDITED.search(text, max(0, len(text) - _LONGEST_CREDIT))
    return 0 if credit is None or credit[1].lower() in DESK_WORDS else credit.start()


def _find_cuts(text: str) -> Iterator[int]:
    """Yield where a piece begins or ends."""
    credit = _find_credit(text)
    seams = list(_SEAM.finditer(text, 0, credit)) if credit else []
    # Where all sentences are glued, a seam says nothing, but the word for a picture does.
    if len(seams) == 1 or (seams and "Foto/" in text[credit:]):
        yield seams[-1].end()
    for shown in _SHOWN.finditer(text) if "[caption" in text else ():
        yield shown.start()
        yield shown.end()
    for found in _ADVERTISEMENT.finditer(text):
        yield found.start()
        yield found.end()
    for found in _CROSSLINK.finditer(text):
        end = _find_title_end(text, found.end())
        if end:
            yield found.end()
            yield end
    for found in _CREDIT.finditer(text[:_LONGEST_CAPTION]):
        if read_caption(text[: found.end()]) is not None:
            yield found.end()
            break
    for found in _TAIL_PART.finditer(text, len(text) - _TAIL):
        yield found.end()


def _find_title_end(text: str, start: int) -> int:
    """Return where the title of a cross-link ends that begins at an index; 0 where nothing tells.

    In a short line at its end; in others at the next sentence's glued first word; at a word that
    opens sentences and is small in titles; or else before the word in front of the first one that a
    title would write in capitals.
    """
    label = _LABEL_END.match(text, start)
    begin = label.end() if label is not None else start
    limit = min(len(text), begin + _LONGEST_TITLE)
    if len(text) < _FOLDED:
        return len(text) if text[-1] not in '.,;"”)' else 0
    glued = _GLUED.search(text, begin, limit)
    if glued is not None:
        return glued.end()
    words = list(_WORD.finditer(text, begin, limit))
    for place, word in enumerate(words):
        if place < _FEWEST_WORDS:
            continue
        bare = word[0].strip('.,:;"”“')
        if bare[:1].isupper() and bare.lower() in SENTENCE_OPENERS:
            return word.start()
        if bare.islower() and bare not in SMALL_WORDS | _SMALL:
            return words[place - 1].start() if place > _FEWEST_WORDS else 0
    return 0
