"""Cross-links inside a body: `Baca juga: JUDUL`, with the title on the same line or the next."""

from inakoran_extract.block import Block, Mark
from inakoran_extract.model import Role
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.site_words import BESIDE, LINKING, RANKED, RANKING, READING
from inakoran_extract.words.vocabulary import CROSSLINK_BUTTONS, CROSSLINK_FILLERS, CROSSLINK_STARTS

_RELATED = Role.RELATED
LONGEST_LINK = 220
# `Anda mungkin tertarik:`, `Artikel menarik lainnya:`
_INTERESTS = frozenset(("menarik", "tertarik", "terkait"))
_MOST_LABEL_WORDS = 5
# `READ JUDUL`: only in capitals, since a title may begin with the word.
_READ = "READ"
# `Kabar serupa: JUDUL`, `Tengok juga - JUDUL`: behind words that only lead to other stories.
_LABEL_END = pattern(r" ?[:|] ?| [-–—] | (?=[\"“'‘])")
_LONGEST_LABEL = 40
_FEWEST_LABEL_WORDS = 2
_FEWEST_TITLE_BLANKS = 2
_SUFFIX = "nya"
_HEADING_WORDS = BESIDE | LINKING | RANKED | RANKING | READING
_QUOTES = "\"'“”‘’"
_SIGNS = " :|-–—»>…."
_CLOSING_QUOTES = ('"', "”", "'", "’")
_BULLETS = "-–*•●▪»►▶→>👉➡ "
_BULLET = pattern(r"^(?:[-–*•●▪»►▶→>·]+|\d{1,2}[.)](?= )) ?")
_BRACKETS = frozenset(("()", "[]"))
_PAIRS = {'"': '"', "“": "”", "'": "'", "‘": "’"}


def read_crosslink(text: str) -> str | None:
    """Return the title of the cross-link that a line is; "" for a label alone; else None.

    >>> read_crosslink("Baca juga: Harga Beras Turun")
    'Harga Beras Turun'
    >>> read_crosslink('Simak Video "Panen Raya di Subang"')
    'Panen Raya di Subang'
    >>> read_crosslink("BACA JUGA :"), read_crosslink("Simak:Harga Beras Turun")
    ('', 'Harga Beras Turun')
    >>> read_crosslink("[>> Baca juga: Harga Beras Turun]")
    'Harga Beras Turun'
    >>> read_crosslink("READ Harga Beras Turun")
    'Harga Beras Turun'
    >>> read_crosslink('Baca juga : Beras'), read_crosslink('Simak Video "Gol : Dua Lawan Satu"')
    ('Beras', 'Gol : Dua Lawan Satu')
    >>> read_crosslink("Baca juga buku itu sampai selesai, katanya.") is None
    True
    """
    if len(text) > LONGEST_LINK:
        return None
    if text[0] + text[-1] in _BRACKETS:
        text = text[1:-1].strip()
    text = text.rstrip("* ").lstrip(_BULLETS) if text[:1] == "*" else text.lstrip(_BULLETS)
    if "://" in text and (address := _read_address(text)) is not None:
        return address
    blank = text[:_LONGEST_LABEL].find(" :")
    if blank < 0:
        return _read_title(text)
    closed = text[:blank] + text[blank + 1 :]
    title = _read_title(closed)
    if title and (inside := blank - closed.rfind(title)) > 0:
        return f"{title[:inside]} {title[inside:]}"  # the blank is the title's own
    return title


def _read_address(text: str) -> str | None:
    """Return the address that a line leads to with a word or a few: `Baca; https://…`.

    >>> _read_address("Simak di https://kabar.example/1/"), _read_address("Sumber: https://x.id/a")
    ('https://kabar.example/1/', None)
    """
    label, _, address = text.rpartition(" ")
    words = [word.strip(_SIGNS + ";,") for word in label.lower().split()]
    read = len(words) <= _MOST_LABEL_WORDS and not READING.isdisjoint(words)
    return address if read and address.startswith(("http://", "https://")) else None


def _read_title(text: str) -> str | None:
    """Read a cross-link whose label has no blank before its colon."""
    low = text.lower()
    if (
        low[-1:] == ":"
        and low.count(" ") < _MOST_LABEL_WORDS
        and any(word in _INTERESTS for word in low.rstrip(" :").split())
    ):
        return ""
    start = next((start for start in CROSSLINK_STARTS if low.startswith(start)), None)
    if start is None and text.startswith(_READ + " "):
        start = _READ
    if start is None or (start[-1] != ":" and text[len(start) : len(start) + 1].isalnum()):
        return _read_worded(text)
    title = _cut_fillers(text[len(start) :])
    if title.rstrip(" :")[-1:] in _CLOSING_QUOTES:
        title = title.rstrip(" :")
    if not any(map(str.isalnum, title)) or title[-1] == ":":
        return ""  # `Baca selengkapnya 👇`
    marked = ":" in text[: len(text) - len(title)] or title[0] in _PAIRS
    # Unmarked, a sentence may begin with the same words.
    if not marked and (title[-1] in ".,;" or title[0].islower()):
        return _read_worded(text)
    return _unquote(title)


def _read_worded(text: str) -> str | None:
    """Return the title behind a label that no list has, told by the words that it is made of.

    >>> _read_worded("Tengok juga: Harga Beras Turun")
    'Harga Beras Turun'
    >>> _read_worded("Cek Fakta: Harga Beras Turun") is None
    True
    """
    label = _LABEL_END.search(text[:_LONGEST_LABEL])
    if label is None or not leads(text[: label.start()]):
        return None
    title = text[label.end() :].lstrip(_SIGNS)
    if title.count(" ") < _FEWEST_TITLE_BLANKS or title[-1] in ".,;:" or title[0].islower():
        return None
    return _unquote(title)


def leads(label: str) -> bool:
    """Tell whether all words of a label lead to other stories: `Selain itu, baca`.

    >>> leads("Kisah serupa"), leads("Jangan lewatkan kabarnya"), leads("Kisah petambak")
    (True, True, False)
    """
    words = [word.strip(",!.") for word in label.lower().split()]
    return (
        _FEWEST_LABEL_WORDS <= len(words) <= _MOST_LABEL_WORDS
        and not (BESIDE.isdisjoint(words) and READING.isdisjoint(words))
        and all(
            word in BESIDE
            or word in READING
            or word in LINKING
            or word.removesuffix(_SUFFIX) in LINKING
            for word in words
        )
    )


def heads_list(text: str) -> bool:
    """Tell whether a line heads a list of other stories, by the words that it is made of.

    >>> heads_list("Bacaan Lainnya"), heads_list("Sedang Hangat:"), heads_list("Daerah")
    (True, True, False)
    """
    if len(text) > _LONGEST_LABEL:
        return False
    words = [word.strip(",!.:") for word in text.lower().split()]
    return (
        _FEWEST_LABEL_WORDS <= len(words) <= _MOST_LABEL_WORDS
        and not (
            BESIDE.isdisjoint(words) and READING.isdisjoint(words) and RANKED.isdisjoint(words)
        )
        and all(map(_HEADING_WORDS.__contains__, words))
    )


def _cut_fillers(rest: str) -> str:
    """Cut signs and words like `Video:` from before a title."""
    while True:
        rest = rest.lstrip(_SIGNS)
        low = rest.lower()
        filler = next((word for word in CROSSLINK_FILLERS if low.startswith(word)), None)
        if filler is None:
            return rest
        behind = rest[len(filler) :]
        # `Video Viral Ibu Hamil` is a title.
        if behind[:1].isalnum() or (behind.lstrip()[:1] or ":") not in _SIGNS + _QUOTES:
            return rest
        rest = behind


def _unquote(title: str) -> str:
    """Take a title out of its quotation marks, unless they are a part of it."""
    close = _PAIRS.get(title[0])
    inner, end, rest = title[1:].rpartition(close) if close is not None else ("", "", "")
    if not end or rest.strip(" .:") or title[0] in inner or end in inner:
        return title.strip()
    return inner.strip()


def is_button(text: str) -> bool:
    """Tell whether a cross-link without a title is a button, which no title follows."""
    low = text.rstrip(" :.»>").lower()
    return low in CROSSLINK_BUTTONS or low.endswith(("berikut", "berikut ini", "di bawah ini"))


def take_related(blocks: list[Block]) -> tuple[str, ...]:
    """Return the titles of the cross-links among settled blocks, each once."""
    titles: dict[str, None] = {}
    for block in blocks:
        if block.role is not _RELATED or block.mark is Mark.CROSSLINK_LABEL:
            continue
        title = (
            block.found if isinstance(block.found, str) else _BULLET.sub("", block.text, count=1)
        )
        titles[title] = None
    return tuple(titles)
