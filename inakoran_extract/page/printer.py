"""Prints a page while it is parsed: elements in, lines and hints out.

A line ends where a block begins or ends and at a `<br>`; white space folds as browsers fold it, and
no-break spaces stay. Nothing is kept of an element once it has ended, but for what it printed.
"""

from collections.abc import Mapping

from inakoran_extract.page.gathered import NO_WORDS, Gathered, fold_line
from inakoran_extract.page.hint import KnownHints, KnownWords
from inakoran_extract.page.markup import (
    AUTHOR,
    AUTHOR_LINK,
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
    LINK_BOX,
    META,
    MOST_DEPTH,
    NEVER_HIDDEN,
    PREFORMATTED,
    RELATION,
    SECTION,
    SLANTED,
    TAG_WORDS,
    TELLING,
    TIME,
    UNSEEN_WORDS,
    is_parted,
    is_tag_link,
    is_unseen,
    is_whole,
    leads_to_author,
    region_of,
)
from inakoran_extract.page.printed import Printed
from inakoran_extract.page.statements import Statements

# Elements that say nothing of their own within one that does.
_WITHIN = frozenset(("p", "div", "section"))
_WORD_LEVELS = 5
# How far about a link the element stands that says what its links are.
_LIST_LEVELS = 3
_ENTRY = frozenset(("post", "tag"))
_ENTRY_WORDS = 4
_MOST_OPEN = 4 * MOST_DEPTH
_BODY = ("body", "", 2, 0)


class Printer:
    """The target of lxml's parser.

    `data` is the list's own `append`: most calls are for text, and none of them runs Python code.
    What stands in hidden elements is dropped when they end; what a style alone hides is printed
    where `shows_hidden` asks for it.

    Attributes:
        printed: the lines so far.
        stated: what elements state of the page.
        parents: of every block element, by its number, the number of the one about it.
        images: the numbers of the block elements that an image stands right in.
        alts: what images say for readers that don't see them, each with how many lines were
            printed above it.
    """

    def __init__(self, *, shows_hidden: bool = False) -> None:
        self._shows = shows_hidden
        self.printed = Printed()
        self.stated = Statements()
        self.parents: list[int] = [0]
        self.images: set[int] = set()
        self.alts: list[tuple[int, str]] = []
        self._lines = self.printed.lines
        self._line = Gathered()
        self._pieces = self._line.pieces
        self.data = self._pieces.append
        # Of every open element its kind, and its words; of every block what was about it; of every
        # inline element with words where it began: how many lines and pieces were before it.
        self._open: list[int] = []
        self._words: list[frozenset[str]] = []
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
        # What was made once: pages repeat their class names, and lists all their hints.
        self._known_words = KnownWords()
        self._known_hints = KnownHints()

    def start(  # noqa: C901, PLR0912, PLR0915 - called for every tag, and calls would cost more than it
        self, tag: str, attributes: Mapping[str, str]
    ) -> None:
        """Take a start tag."""
        if self._hidden:
            self._hidden += 1
            return
        kind = KINDS.get(tag, INLINE)
        words = NO_WORDS
        if attributes and kind != HIDDEN:
            if not DISPLAY.isdisjoint(attributes):
                kind = self._displayed(tag, kind, attributes)
            get = attributes.get
            words = self._known_words[get("class"), get("id"), get("itemprop")]
            if words is UNSEEN_WORDS and not self._shows and is_whole(tag, kind):
                kind = HIDDEN
            if kind <= SECTION:
                pass  # as most are
            elif kind == INLINE and words >= LINK_BOX:
                kind = BLOCK
            elif kind == LINK:
                if "author" in get("rel", ""):
                    words |= AUTHOR
                elif AUTHOR_WORDS.isdisjoint(words) and leads_to_author(get("href", "")):
                    words = AUTHOR_LINK
            elif kind == TIME:
                if self._line.meet_time(words):
                    kind = HIDDEN
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
            line = self._line
            line.is_plain = False
            if line.ended == len(self._pieces):
                line.meet(link=kind == LINK)
            if words and kind > META:
                self._starts.append((len(self._lines), len(self._pieces)))
            if kind == LINK:
                if not line.links:
                    line.begin_link(
                        in_tag=is_tag_link(attributes) or self._in_tag_list(),
                        below_label=self.printed.is_below_label(),
                    )
                line.links += 1
            elif kind == SLANTED:
                line.begin_slanted()
            elif kind != INLINE:
                self._start_other(kind, attributes)
        opened.append(kind)
        self._words.append(words)

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
        kind = self._open.pop()
        if kind <= SECTION:
            # While the block's words are still its lines' words.
            if self._pieces:
                self._flush()
            self._words.pop()
            self._gap = True
            self._block = self._outer.pop()
            if kind == SECTION and self._preformatted > len(self._open):
                self._preformatted = 0
            return
        words = self._words.pop()
        if kind == META:
            return
        line = self._line
        line.is_plain = False
        if kind == LINK:
            line.end_link()
        elif kind == TIME:
            line.end_time()
        elif kind == SLANTED:
            line.end_slanted()
        if self._pieces:
            line.ended = len(self._pieces)
            line.ended_link = kind == LINK
        if words:
            printed, start = self._starts.pop()
            line.end_named(words, start, whole=printed == len(self._lines))

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
        self._line.close()
        self._deep = self._preformatted = 0
        self._block = _BODY
        for stack in (self._open, self._words, self._outer, self._starts):
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
        stated = self.stated
        if self._is_json:
            stated.scripts.append("".join(self._pieces[self._hidden_from :]))
        elif self._hiding == "title" and not stated.title:
            stated.title = "".join(self._pieces[self._hidden_from :])
        del self._pieces[self._hidden_from :]

    def _displayed(self, tag: str, kind: int, attributes: Mapping[str, str]) -> int:
        """Return what an element does that says how it is displayed."""
        if "content" in attributes and kind != META:
            self.stated.take_content(attributes, self._block[1], len(self._lines))
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
        region = region_of(tag, attributes.get("role", ""), region)
        depth = len(self._open) + 1
        if tag in PREFORMATTED and not self._preformatted:
            self._preformatted = depth
        said = outer if outer in TELLING and tag in _WITHIN else tag
        self._block = (said, region, depth, len(self.parents))
        self.parents.append(element)

    def _start_other(self, kind: int, attributes: Mapping[str, str]) -> None:
        """Take the start of an element that is rare, or void."""
        if kind == CELL:
            # The cells of a row share its line.
            if self._line.is_begun():
                self._pieces.append(" | ")
        elif kind == IMAGE and "avatar" not in attributes.get("class", ""):
            self.images.add(self._block[3])
            if alt := attributes.get("alt"):
                self.alts.append((len(self._lines), alt))
        elif kind == META:
            self.stated.metas.append(dict(attributes))
        elif kind == BREAK:
            if not self._flush():
                self._gap = True
        elif kind == TIME:
            self._line.begin_time()
            self.stated.take_time(attributes, self._block[1], len(self._lines))
        elif kind == RELATION:
            self.stated.take_relation(attributes)

    def _in_tag_list(self) -> bool:
        """Tell whether the innermost elements call themselves a list of tags."""
        # What the page calls itself (`<body class=tag-page>`) says nothing of its lists.
        words = self._words
        listed = words[-_LIST_LEVELS:] if len(words) > _LIST_LEVELS + 1 else words[2:]
        # `<article class="post tag-ekonomi featured">` says what all of the article is about.
        return any(not TAG_WORDS.isdisjoint(own) and not _is_entry(own) for own in listed)

    def _flush(self) -> bool:
        """Print the line gathered, if there is one, and tell whether there was."""
        line = self._line
        raw = "".join(self._pieces)
        if not raw or raw.isspace():  # as most are: what stands between the tags
            if line.is_plain:
                self._pieces.clear()
            else:
                line.forget()
            return False
        raw, signed, boxes = line.finish()
        text = fold_line(raw)
        rows = raw.replace("\r", "\n").split("\n") if self._preformatted else (text,)
        own = self._words[-_WORD_LEVELS:]
        hint = self._known_hints.find(line, text, self._block, own)
        self._gap = self.printed.add(rows, hint, self._block[3], boxes, gap=self._gap)
        if signed or line.credit or line.tags:
            self.printed.tell(line, signed)
        line.clear()
        line.words = NO_WORDS
        return True


def _is_entry(words: frozenset[str]) -> bool:
    """Tell whether an element's words are an entry's, which blogs give its tags among others."""
    return len(words) >= _ENTRY_WORDS and words >= _ENTRY
