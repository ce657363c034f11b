"""Prints a page while it is parsed: elements in, lines and hints out.

A line ends where a block begins or ends and at a `<br>`; white space folds as browsers fold it, and
no-break spaces stay. Nothing is kept of an element once it has ended, but for what it printed.
"""

import re
from collections.abc import Mapping
from itertools import pairwise
from typing import NamedTuple

from inakoran_extract.page.markup import (
    AUTHOR_WORDS,
    BLOCK,
    BREAK,
    CELL,
    DISPLAY,
    HIDDEN,
    IMAGE,
    INLINE,
    KINDS,
    LINK,
    META,
    MOST_DEPTH,
    NEVER_HIDDEN,
    PREFORMATTED,
    REGIONS,
    RELATION,
    ROLES,
    SECTION,
    SPOKEN_WORDS,
    TAG_WORDS,
    TELLING,
    TIME,
    UNSEEN_WORDS,
    is_parted,
    is_spoken,
    is_tag_link,
    is_unseen,
    is_whole,
    words_of,
)
from inakoran_extract.page.metadata import Moment
from inakoran_extract.reading.lines import fold
from inakoran_extract.words.date_words import WEEKDAYS
from inakoran_extract.words.vocabulary import BYLINE_LABELS


class Hint(NamedTuple):
    """What the markup says about a printed line.

    Attributes:
        tag: the block element that prints it. `figcaption`, `blockquote` and `address` speak for
            the `p` and `div` within them, and `time` for a line that is nothing but time elements.
        words: the words of the `class`, `id` and `itemprop` of the innermost element that is open
            at the line's end, of the four about it and of inline elements that the line begins
            with; in lower case, split at what is no letter.
        links: the share of its visible characters that are link text, 0 to 1.
        depth: how many elements are open, the block element included.
        region: the nearest of `article`, `main`, `aside`, `nav`, `header`, `footer`, `figure` about
            it, by tag or role, or empty. The header and footer of a region are that region, and a
            card within `aside`, `nav` or `footer` is no article.
    """

    tag: str
    words: frozenset[str]
    links: float
    depth: int
    region: str


# What elements with a `content` state, by their `itemprop` or `property`: schema.org's names.
_MOMENTS = {
    "datecreated": "datepublished",
    "datepublished": "datepublished",
    "datemodified": "datemodified",
}
_NO_WORDS: frozenset[str] = frozenset()
_AUTHOR = frozenset(("author",))
_WORD_LEVELS = 5
# A label has so many characters at most.
_LONGEST_LABEL = 20
# So long at most is the row of a head that says when, who and how often it was read.
_LONGEST_ROW = 160
_MOST_BOXES = 24
# How far about a link the element stands that says what its links are.
_LIST_LEVELS = 3
_MOST_OPEN = 4 * MOST_DEPTH
_BODY = ("body", "", 2, 0)
_CLOCK = re.compile(r"\d{1,2}[.:]\d\d(?: ?(?:[AaPp][Mm]|WI[BT]|WITA))?$")
# A single blank is as it should be: of a long line, only what changes costs memory.
_FOLDED = re.compile(r"[ \t\n\r\f]{2,}|[\t\n\r\f]")


def _is_box(beside: str) -> bool:
    """Tell whether what begins right behind a name has nothing to do with it.

    >>> _is_box("Tidak ada komentar"), _is_box(", Jurnalis"), _is_box(" dan "), _is_box("Editor")
    (True, False, False, False)
    """
    return beside[:1].isalnum() and beside.lower() not in BYLINE_LABELS


def _are_dated(texts: list[str]) -> bool:
    """Tell whether short texts are what stands in a head: one of them begins with a day."""
    return sum(map(len, texts)) <= _LONGEST_ROW and any(
        text[0].isdigit() or text.partition(",")[0].lower() in WEEKDAYS for text in texts
    )


class _KnownWords(dict[tuple[str | None, ...], frozenset[str]]):
    """The words of the names that elements were seen to have."""

    def __missing__(self, names: tuple[str | None, ...]) -> frozenset[str]:
        words = words_of(" ".join(filter(None, names)))
        if not SPOKEN_WORDS.isdisjoint(words) and is_spoken(names[0] or ""):
            words = UNSEEN_WORDS
        self[names] = words
        return words


class Printer:
    """The target of lxml's parser.

    `data` is the list's own `append`: most calls are for text, and none of them runs Python code.
    What stands in hidden elements is dropped when they end; what a style alone hides is printed
    where `shows_hidden` asks for it.

    Attributes:
        printed: the lines so far, blank ones included.
        hints: one for each of `printed`; None for a blank line.
        elements: for each of `printed` the number of the block element that prints it.
        tags: by index into `printed`, the texts of the links to tags in a line that has some.
        boxes: by index into `printed`, the texts of the elements that a line has side by side,
            where one of them says who wrote and nothing parts it from the next one.
        scripts: the texts of `application/ld+json` scripts.
        title: what the page's `title` element says.
        metas: the attributes of meta elements.
        canonical: the address of the first canonical link.
        moments: the time elements.
        parents: of every block element, by its number, the number of the one about it.
        images: the numbers of the block elements that an image stands right in.
        alts: what images say for readers that don't see them, each with how many lines were
            printed above it.
    """

    def __init__(self, *, shows_hidden: bool = False) -> None:
        self._shows = shows_hidden
        self.printed: list[str] = []
        self.hints: list[Hint | None] = []
        self.elements: list[int] = []
        self.tags: dict[int, tuple[str, ...]] = {}
        self.boxes: dict[int, list[str]] = {}
        self.scripts: list[str] = []
        self.title = ""
        self.metas: list[Mapping[str, str]] = []
        self.canonical: str | None = None
        self.moments: list[Moment] = []
        self.parents: list[int] = [0]
        self.images: set[int] = set()
        self.alts: list[tuple[int, str]] = []
        self._pieces: list[str] = []
        self.data = self._pieces.append
        # Of every open element its kind and its words; of every block what was about it; of every
        # inline element with words where it began: how many lines and pieces were before it.
        self._open: list[tuple[int, frozenset[str]]] = []
        self._outer: list[tuple[str, str, int, int]] = []
        self._starts: list[tuple[int, int]] = []
        self._block = _BODY  # tag, region, depth and element, as in a hint
        self._hidden = 0  # elements open, from the hidden one on
        self._hidden_from = 0
        self._hiding = ""  # the hidden one's tag
        self._deep = 0  # elements open beyond `MOST_DEPTH`
        self._is_json = False
        self._gap = False  # a blank line comes before the next one
        self._preformatted = 0  # depth of the outermost open `pre`
        # Of the line that is being gathered: where its outermost link and its outermost time
        # element begin, and how many visible characters those that ended have.
        self._links = self._link_from = self._linked = 0
        self._times = self._time_from = self._timed = 0
        self._tags: list[str] = []  # the links to tags that it holds
        self._in_tag = False
        self._signed = 0  # its pieces up to where the last element that says who wrote ended
        self._icons: list[int] = []  # its pieces before each element that has a class and no text
        self._blanks = 0  # its first pieces that are known to be white space
        # Its pieces that begin an inline element right where another one ended, and where the last
        # one did: `<span>NAMA</span><span>17 November</span>`; and whether that one was a link.
        self._seams: list[int] = []
        self._ended = -1
        self._ended_link = False
        self._line_words = _NO_WORDS
        # What was made once: pages repeat their class names, and lists all their hints.
        self._known_words = _KnownWords()
        self._known_hints: dict[object, Hint] = {}

    def start(  # noqa: C901, PLR0912, PLR0915 - called for every tag, and calls would cost more than it
        self, tag: str, attributes: Mapping[str, str]
    ) -> None:
        """Take a start tag."""
        if self._hidden:
            self._hidden += 1
            return
        kind = KINDS.get(tag, INLINE)
        words = _NO_WORDS
        if attributes and kind != HIDDEN:
            if not DISPLAY.isdisjoint(attributes):
                kind = self._displayed(tag, kind, attributes)
            get = attributes.get
            words = self._known_words[get("class"), get("id"), get("itemprop")]
            if words is UNSEEN_WORDS and not self._shows and is_whole(tag, kind):
                kind = HIDDEN
            if kind == LINK:
                if get("rel") == "author":
                    words |= _AUTHOR
            elif tag == "abbr" and get("title", "")[:4].isdecimal():
                kind = TIME  # Blogger's `<abbr class=published title=2026-11-17T10:05:00+07:00>`
        opened = self._open
        if len(opened) >= MOST_DEPTH and kind != HIDDEN:
            self._start_deep(kind, attributes)
            return
        if kind <= SECTION:
            if self._pieces:
                self._flush()
            self._gap = True
            block = self._block
            self._outer.append(block)
            if kind == BLOCK and block[0] not in TELLING:
                self._block = (tag, block[1], len(opened) + 1, len(self.parents))
                self.parents.append(block[3])
            else:
                self._open_section(tag, attributes)
        elif kind == HIDDEN:
            self._hidden = 1
            self._hiding = tag
            self._hidden_from = len(self._pieces)
            self._is_json = tag == "script" and "ld+json" in attributes.get("type", "").lower()
            return
        else:
            if self._ended == len(self._pieces):
                if kind == LINK and self._ended_link:
                    self._pieces.append(" ")  # menus and buttons: `<a>Facebook</a><a>Salin</a>`
                else:
                    self._seams.append(self._ended)
            if words and kind > META:
                self._starts.append((len(self.printed), len(self._pieces)))
            if kind == LINK:
                if not self._links:
                    self._link_from = len(self._pieces)
                    self._in_tag = is_tag_link(attributes) or self._in_tag_list()
                self._links += 1
            elif kind != INLINE:
                self._start_other(kind, attributes)
        opened.append((kind, words))

    def end(self, tag: str) -> None:  # noqa: C901, PLR0912 - as `start`
        """Take an end tag, or the end that the parser knows of."""
        if self._hidden:
            self._hidden -= 1
            if not self._hidden:
                self._show()
            return
        if self._deep:
            self._deep -= 1
            if KINDS.get(tag, INLINE) <= SECTION:
                self._flush()
                self._gap = True
            return
        if not self._open:
            return  # The parser was given up.
        kind, words = self._open[-1]
        if kind <= SECTION:
            # While the block is still open, so that its words are its lines' words.
            if self._pieces:
                self._flush()
            self._gap = True
            self._block = self._outer.pop()
            if self._preformatted == len(self._open):
                self._preformatted = 0
        elif kind == LINK:
            self._links -= 1
            if not self._links:
                self._linked += self._visible_from(self._link_from)
                if self._in_tag:
                    self._tags.append("".join(self._pieces[self._link_from :]))
        elif kind == TIME:
            self._times -= 1
            if not self._times:
                self._timed += self._visible_from(self._time_from)
        self._open.pop()
        if kind > SECTION and self._pieces:
            self._ended = len(self._pieces)
            self._ended_link = kind == LINK
        if words and kind > META:
            printed, start = self._starts.pop()
            if self._begins(start if printed == len(self.printed) else 0):
                self._line_words |= words
            if start == len(self._pieces):
                if start and printed == len(self.printed):
                    self._icons.append(start)
            elif not AUTHOR_WORDS.isdisjoint(words):
                self._signed = len(self._pieces)

    @property
    def is_overgrown(self) -> bool:
        """Tell whether more elements are open than ever are in a page.

        The parser searches all of them for every end tag, so it has to be given up for a fresh
        one; but not within a script, whose text would be taken for markup.
        """
        return len(self._open) + self._deep + self._hidden > _MOST_OPEN and self._hidden != 1

    def unwind(self) -> str | None:
        """Forget which elements are open, and keep what they print; their ends may follow.

        Returns:
            The element that hid what was read, None if it was seen.
        """
        if self._links:
            self._linked += self._visible_from(self._link_from)
        if self._times:
            self._timed += self._visible_from(self._time_from)
        self._links = self._times = self._deep = self._preformatted = 0
        self._block = _BODY
        for stack in (self._open, self._outer, self._starts):
            stack.clear()
        self._hidden = min(self._hidden, 1)
        return self._hiding if self._hidden else None

    def close(self) -> "Printer":
        """Be the end of a parser: another one may follow."""
        return self

    def finish(self) -> None:
        """Print what no element ended."""
        self._flush()

    def _start_deep(self, kind: int, attributes: Mapping[str, str]) -> None:
        """Take an element beyond `MOST_DEPTH`: it parts lines or is void, and says no more."""
        self._deep += 1
        if kind <= SECTION:
            self._flush()
            self._gap = True
        elif kind in (META, BREAK, RELATION):
            self._start_other(kind, attributes)

    def _show(self) -> None:
        if self._is_json:
            self.scripts.append("".join(self._pieces[self._hidden_from :]))
        elif self._hiding == "title" and not self.title:
            self.title = "".join(self._pieces[self._hidden_from :])
        del self._pieces[self._hidden_from :]

    def _displayed(self, tag: str, kind: int, attributes: Mapping[str, str]) -> int:
        """Return what an element does that says how it is displayed."""
        if "content" in attributes and kind != META:
            named = attributes.get("itemprop") or attributes.get("property", "")
            if (moment := _MOMENTS.get(named.rpartition(":")[2].lower())) is not None:
                self._add_moment(attributes["content"], moment)
        style = attributes.get("style")
        if (
            tag not in NEVER_HIDDEN
            and not self._shows
            and (
                "hidden" in attributes
                or attributes.get("aria-hidden") == "true"
                or (style is not None and is_unseen(style))
            )
        ):
            return HIDDEN
        if kind == BLOCK and "role" in attributes:
            return SECTION
        return BLOCK if kind == INLINE and style is not None and is_parted(style) else kind

    def _open_section(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Open a block that is a region, that speaks for its paragraphs, or keeps its lines."""
        outer, region, _, element = self._block
        role = REGIONS.get(tag) or ROLES.get(attributes.get("role", ""))
        if role in ("header", "footer"):
            region = region or role
        elif role in ("article", "main"):
            region = region if region in ("aside", "nav", "footer") else role
        elif role is not None:
            region = role
        depth = len(self._open) + 1
        if tag in PREFORMATTED and not self._preformatted:
            self._preformatted = depth
        said = outer if outer in TELLING and tag in ("p", "div") else tag
        self._block = (said, region, depth, len(self.parents))
        self.parents.append(element)

    def _start_other(self, kind: int, attributes: Mapping[str, str]) -> None:
        """Take the start of an element that is rare, or void."""
        if kind == CELL:
            # The cells of a row share its line.
            if self._pieces and not "".join(self._pieces).isspace():
                self._pieces.append(" | ")
        elif kind == IMAGE and "avatar" not in attributes.get("class", ""):
            self.images.add(self._block[3])
            if alt := attributes.get("alt"):
                self.alts.append((len(self.printed), alt))
        elif kind == META:
            self.metas.append(dict(attributes))
        elif kind == BREAK:
            if not self._flush():
                self._gap = True
        elif kind == TIME:
            self._start_time(attributes)
        elif self.canonical is None and "canonical" in attributes.get("rel", "").lower().split():
            self.canonical = attributes.get("href")

    def _in_tag_list(self) -> bool:
        """Tell whether the innermost elements call themselves a list of tags."""
        # What the page calls itself (`<body class=tag-page>`) says nothing of its lists.
        opened = self._open
        listed = opened[-_LIST_LEVELS:] if len(opened) > _LIST_LEVELS + 1 else opened[2:]
        near = [words for _, words in listed]
        return not all(map(TAG_WORDS.isdisjoint, near))

    def _start_time(self, attributes: Mapping[str, str]) -> None:
        if not self._times:
            self._time_from = len(self._pieces)
        self._times += 1
        named = attributes.get("itemprop", "").lower()
        # A name of HTML's drafts, and one of hAtom's (http://microformats.org/wiki/hatom).
        if not named and ("pubdate" in attributes or "published" in attributes.get("class", "")):
            named = "datepublished"
        stamp = attributes.get("datetime", attributes.get("title"))
        if stamp is not None:
            self._add_moment(stamp, named)

    def _add_moment(self, stamp: str, named: str) -> None:
        self.moments.append(Moment(stamp, named, self._block[1], len(self.printed)))

    def _begins(self, start: int) -> bool:
        """Tell whether the line's first visible text is in its pieces from `start` on."""
        pieces = self._pieces
        while self._blanks < len(pieces) and pieces[self._blanks].isspace():
            self._blanks += 1
        return start <= self._blanks < len(pieces)

    def _visible_from(self, start: int) -> int:
        # A line break within a link counts as a character: the share is what it is for.
        text = "".join(self._pieces[start:]).strip()
        return len(text) - text.count(" ")

    def _part_at_seams(self) -> None:
        """Part what two elements hold with nothing between: a name, and a date or a label."""
        pieces = self._pieces
        for place in self._seams:
            if place < len(pieces):
                left, right = pieces[place - 1][-1:], pieces[place]
                dated = right[:1].isdigit() or right.partition(",")[0].lower() in WEEKDAYS
                label = right.partition(":")[0]
                labelled = len(label) < min(len(right), _LONGEST_LABEL) and label.istitle()
                if left.isalpha() and (dated or labelled):
                    pieces[place] = " " + right
        self._seams.clear()

    def _keep_boxes(self) -> None:
        """Keep the texts that stand side by side in the line with who wrote, or with a date.

        Nothing parts them, or icons do; or who wrote has a clock or a link to a tag beside it.
        """
        pieces = self._pieces
        few = len(self._seams) + len(self._icons) <= _MOST_BOXES
        seams = [
            seam
            for seam in sorted({*(self._seams if self._signed else ()), *self._icons})
            if few and 0 < seam < len(pieces) and _is_box("".join(pieces[seam:]).lstrip())
        ]
        rest = "".join(pieces[self._signed :]).strip() if self._signed else ""
        if _CLOCK.match(rest) or (self._tags and rest.strip("-–|•· ") == " ".join(self._tags)):
            seams = [self._signed]
        parts = pairwise([0, *seams, len(pieces)])
        texts = [text for start, end in parts if (text := fold("".join(pieces[start:end])))]
        if len(texts) > 1 and (self._signed or _are_dated(texts)):
            self.boxes[len(self.printed) + (self._gap and bool(self.printed))] = texts
        self._signed = 0
        self._icons.clear()

    def _flush(self) -> bool:  # noqa: C901 - called for every line, as `start`
        """Print the line gathered, if there is one, and tell whether there was."""
        pieces = self._pieces
        if self._signed or self._icons:
            self._keep_boxes()
        if self._seams:
            self._part_at_seams()
        self._ended = -1
        raw = "".join(pieces)
        if not raw or raw.isspace():
            pieces.clear()
            self._link_from = self._time_from = self._blanks = 0
            self._tags.clear()
            return False
        if self._links:
            self._linked += self._visible_from(self._link_from)
            if self._in_tag:
                self._tags.append("".join(pieces[self._link_from :]))
        if self._times:
            self._timed += self._visible_from(self._time_from)
        text = raw.strip()
        if " | :" in text:
            # A label and its value in a table: `Editor | : NAMA`, `Editor | : | NAMA`.
            text = text.replace(" | : | ", " : ").replace(" | :", " :")
        if "  " in text or not text.isprintable():
            text = _FOLDED.sub(" ", text)
        hint = self._hint(text)
        if self._preformatted:
            for line in raw.replace("\r", "\n").split("\n"):
                self._print(line.strip(), hint)
        else:
            self._print(text, hint)
        if self._tags:
            self.tags[len(self.printed) - 1] = tuple(filter(None, map(fold, self._tags)))
            self._tags.clear()
        pieces.clear()
        self._link_from = self._linked = self._time_from = self._timed = self._blanks = 0
        self._line_words = _NO_WORDS
        return True

    def _print(self, line: str, hint: Hint) -> None:
        if not line:
            self._gap = True
            return
        if self._gap and self.printed:
            self.printed.append("")
            self.hints.append(None)
            self.elements.append(0)
        self._gap = False
        self.printed.append(line)
        self.hints.append(hint)
        self.elements.append(self._block[3])

    def _hint(self, text: str) -> Hint:
        tag, region, depth, _ = self._block
        links = 0.0
        if self._linked or self._timed:
            size = len(text) - text.count(" ")
            links = min(self._linked / size, 1.0)
            if self._timed >= size:
                tag = "time"
        own = [words for _, words in self._open[-_WORD_LEVELS:]]
        key = (tag, links, depth, region, self._line_words, *own)
        hint = self._known_hints.get(key)
        if hint is None:
            words = self._line_words.union(*own)
            hint = self._known_hints[key] = Hint(tag, words, links, depth, region)
        return hint
