"""The tags that an article lists: `TAG : beras, pangan`, `Tags:` above a list, lines with `#`."""

from inakoran_extract.block import Block, Mark
from inakoran_extract.model import Role
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import TAG_LABELS

_LABELLED = pattern(r"([^\W\d_]+(?: [^\W\d_]+)?)\s*:\s*(.*)$")
# `Posted in Berita Tagged beras, Bulog`, as blogs print below a story.
_TAGGED = pattern(r"(?:Posted in .{2,60}?)?Tagged (?:with |in )?([^.]{2,200})$")
# `TAGS UMKM Koperasi Modal`, as links leave it: nothing parts them.
_NAMED = pattern(r"TAGS? ([^:.,!?]{3,60})$")
_CLOCK = pattern(r"\d:\d\d")
# `Topik berita terkait`
_TAGS = frozenset(
    ("kata", "keyword", "label", "labels", "tag", "tags", "tagar", "topic", "topics", "topik")
)
# A line of tags begins with one of these, or has a `#`.
TAG_WORDS = _TAGS | {"posted", "tagged"} | {label.partition(" ")[0] for label in TAG_LABELS}
_BESIDE = frozenset(
    ("artikel", "berita", "ini", "kunci", "lainnya", "terkait", "terpopuler", "tulisan")
)
_BULLETS = "-–*•●▪»►▶→> "
_SENTENCE = 60
_STOPS = '.!?"”'
_MOST_BLANKS = 2
LONGEST_TAGS = 400
_LONGEST_LABEL = 30
_BETWEEN = pattern(r"\s*[,;|•·]\s*|\s*#\s*| / ")


def read_tags(text: str) -> tuple[str, ...] | None:
    """Return the tags that a line lists; an empty tuple for their label alone; else None.

    >>> read_tags("TAG : beras, Bulog"), read_tags("Tags:"), read_tags("# Wisuda")
    (('beras', 'Bulog'), (), ('Wisuda',))
    >>> read_tags("Tag line film ini menarik.") is None
    True
    """
    if len(text) > LONGEST_TAGS:
        return None
    if text[0] == "#":
        # `#Gempa Mag:3.1, 10-Jun-2025 08:10:20 WIB, Lok: 8.10 LS … #BMKG` is a report.
        report = _CLOCK.search(text) is not None or (text[-1] == "." and len(text) > _SENTENCE)
        if report or not any(map(str.isalnum, text)):
            return None
        tags = split_tags(text)
        # `#SaveSungai menjadi seruan warga.`
        said = text[-1] in _STOPS and any(tag.count(" ") > _MOST_BLANKS for tag in tags)
        return None if said else tags
    labelled = _LABELLED.match(text) if ":" in text[:_LONGEST_LABEL] else None
    if labelled is not None and labelled[1].lower() in TAG_LABELS:
        return split_tags(labelled[2])
    named = _NAMED.match(text)
    if named is not None:
        return (named[1],)
    label, listed, _ = text[:_LONGEST_LABEL].partition("#")
    if listed and label.rstrip().lower() in TAG_LABELS:
        return split_tags(text[len(label) :])
    tagged = _TAGGED.match(text)
    if tagged is not None:
        return split_tags(tagged[1])
    if len(text) > _LONGEST_LABEL and ":" not in text:
        return None
    low = text.rstrip(" :").lower()
    first, *others = low.split() or [""]
    if low in TAG_LABELS or (first in _TAGS and _BESIDE.issuperset(others)):
        return ()
    return None


def split_tags(text: str) -> tuple[str, ...]:
    """Split a list of tags at commas, bars, dots and `#`."""
    return tuple(tag for part in _BETWEEN.split(text) if (tag := part.strip(" .").lstrip(_BULLETS)))


def take_tags(blocks: list[Block]) -> tuple[str, ...]:
    """Return the tags among settled blocks, each once."""
    tags: dict[str, None] = {}
    for block in blocks:
        if block.role is not Role.TAGS or block.mark is Mark.TAGS_LABEL:
            continue
        # What another rule found in the line, a picture's credit say, is a tuple of its own type.
        listed = block.found if type(block.found) is tuple else split_tags(block.text)
        tags.update(dict.fromkeys(listed))
    return tuple(tags)
