"""Finds the elements of a page that hold its article and, in it, its story.

The article's element is the smallest that holds the headline and most sentences of the story below
it: what stands outside is the site's. The story's element is the one within it whose own
paragraphs say most: there a line is the story's unless something says otherwise. Neither is looked
for in a page whose headline nothing marks.
"""

from collections import Counter, defaultdict
from typing import NamedTuple

from inakoran_extract.page.hint import Hint
from inakoran_extract.page.markup import HEADINGS
from inakoran_extract.page.tree import Tree
from inakoran_extract.reading.lines import Line

# A paragraph by its looks alone, in characters.
_SENTENCE = 40
_PARAGRAPH = 200
_ENDS = '.!?”"…)]*:'
_MOST_LINKED = 0.5
# So much prose in one element, in characters, is a story, whatever else the page holds.
_STORY = 400
# The part of a paragraph that counts for the element about it, and for the next two.
_SHARES = (1.0, 0.5, 0.25)


# So many blanks at least a title has, and a credit or a name seldom.
_TITLE = 4
_SEVERAL = 3
# So many links in a row are no list within a story.
_LONGEST_LIST = 12
_MOST_HEADS = 8
# With more lines beside it, an image illustrates a text.
_MOST_BESIDE_IMAGE = 3


class Parts(NamedTuple):
    """Which lines of a page stand in its article and in its story; indexes into the lines.

    Attributes:
        article: the lines within the article's element.
        story: the lines within the story's element.
        begin: the story's first paragraph.
        pictured: the lines that share a small element with an image.
        common: the words of classes that all lines of the story share: they set none apart.
    """

    article: range
    story: range
    begin: int
    pictured: frozenset[int]
    common: frozenset[str]

    @property
    def whole(self) -> tuple[int, ...]:
        """Lines whose region is the whole article's: the first and the last of the story."""
        return (self.story.start, self.story.stop - 1) if self.story else ()


def find_parts(
    lines: list[Line], hints: list[Hint], tree: Tree, heads: list[int], told: int
) -> Parts | None:
    """Find the elements that hold a page's article and its story; None where nothing tells.

    Args:
        lines: the page's printed lines.
        hints: what the markup says about each.
        tree: the page's elements.
        heads: indexes of the lines that may be the headline.
        told: how many characters the story has by the page's own word; 0 where it doesn't say.
    """
    last = _ends(tree.parents)
    said = {
        place: len(line.text)
        for place, (line, hint) in enumerate(zip(lines, hints, strict=True))
        if _is_paragraph(line.text, hint)
    }
    # The smallest element: a logo that is a heading stands far from the story.
    found = [
        (*parts, head)
        for head in heads[:_MOST_HEADS]
        if (parts := _find_elements(tree, last, said, head)) is not None
    ]
    if not found:
        return None
    article, story, head = max(found, key=lambda parts: parts[0])
    # A story that ads or pictures part into several elements stands in one about them.
    # So does a live report, each entry of which has an element.
    prose = sum(said.get(place, 0) for place in _lines_of(tree, last, article))
    least = max(told, prose) / 2
    while story != article and least > sum(
        said.get(place, 0) for place in _lines_of(tree, last, story)
    ):
        story = tree.parents[story]
    lines_of_article = _lines_of(tree, last, article)
    lines_of_story = _lines_of(tree, last, story)
    begin = _find_begin(lines_of_story, said, head, len(lines))
    if head in lines_of_story and (stop := _find_list(lines_of_story, hints, begin)):
        lines_of_story = range(lines_of_story.start, stop)
        lines_of_article = range(lines_of_article.start, stop)
    return Parts(
        lines_of_article,
        lines_of_story,
        begin,
        _find_pictured(hints, lines, tree, lines_of_article, (article, story)),
        _find_common(hints, lines_of_story),
    )


def _find_begin(places: range, said: dict[int, int], head: int, end: int) -> int:
    """Return a story's first paragraph: where all of a page is one element, below its headline."""
    paragraphs = [place for place in places if place in said]
    return next((place for place in paragraphs if place > head), min(paragraphs, default=end))


def _find_list(places: range, hints: list[Hint], begin: int) -> int:
    """Return where a story is over that stands in one element with all of its page; 0 of none.

    A long list of links is the site's; nothing else shows that what is below it is no story.
    """
    run = 0
    for place in range(begin, places.stop):
        run = run + 1 if hints[place].links > _MOST_LINKED else 0
        if run == _LONGEST_LIST:
            return place + 1 - run
    return 0


def _find_elements(
    tree: Tree, last: list[int], said: dict[int, int], head: int
) -> tuple[int, int] | None:
    """Return the elements of article and story for one headline."""
    about = [tree.lines[head]]
    while about[-1]:
        about.append(tree.parents[about[-1]])
    counts = Counter(tree.lines)
    scores: dict[int, float] = defaultdict(float)
    for place, letters in said.items():
        if place <= head:
            continue
        element = tree.lines[place]
        if counts[element] == 1:
            # A paragraph of the element about it.
            element = tree.parents[element]
        for share in _SHARES:
            scores[element] += letters * share
            element = tree.parents[element]
    if not scores:
        return None
    best: dict[int, int] = {}
    for element, score in scores.items():
        level = next(level for level, outer in enumerate(about) if outer <= element <= last[outer])
        if level not in best or score > scores[best[level]]:
            best[level] = element
    enough = min(_STORY, max(scores.values()) / 2)
    level = min(level for level, element in best.items() if scores[element] >= enough)
    return about[level], best[level]


def _find_pictured(
    hints: list[Hint], lines: list[Line], tree: Tree, places: range, whole: tuple[int, int]
) -> frozenset[int]:
    """Return the lines that stand with an image in an element that prints little else.

    One of another story's title beside its image is a card, and what it says is no caption. One
    paragraph in italics right below an image alone in its own tells what that shows.
    """
    about = {place: _about(tree, tree.lines[place]) for place in places}
    counts = Counter(element for elements in about.values() for element in elements)
    cards = {
        element
        for place, elements in about.items()
        if hints[place].links > _MOST_LINKED and lines[place].text.count(" ") >= _TITLE
        for element in elements
    }
    # An image in an element of its own, its caption in the next one.
    around = {tree.parents[image] for image in tree.images}
    printing = set(tree.lines)
    return frozenset(
        place
        for place in places
        if hints[place].tag == "em"
        and (above := tree.lines[place] - 1) in tree.images
        and above not in printing
        and [below.tag for below in hints[place + 1 : place + 2]] != ["em"]
    ) | frozenset(
        place
        for place, elements in about.items()
        for element in elements
        if element not in whole
        and element not in cards
        and (
            (element in tree.images and counts[element] <= _MOST_BESIDE_IMAGE)
            or (element in around and counts[element] == 1)
        )
    )


def _find_common(hints: list[Hint], places: range) -> frozenset[str]:
    """Return the words of classes that all of several lines have."""
    if len(places) < _SEVERAL:
        return frozenset()
    return frozenset.intersection(*(hints[place].words for place in places))


def _about(tree: Tree, element: int) -> set[int]:
    """Return an element and the next ones about it."""
    elements = set()
    for _ in _SHARES:
        elements.add(element)
        element = tree.parents[element]
    return elements


def _ends(parents: list[int]) -> list[int]:
    """Return for every element the number of the last one within it."""
    last = list(range(len(parents)))
    for element in range(len(parents) - 1, 0, -1):
        outer = parents[element]
        if last[outer] == outer:  # The last element right within it ends it.
            last[outer] = last[element]
    return last


def _lines_of(tree: Tree, last: list[int], element: int) -> range:
    """Return the lines within an element, which follow each other."""
    within = range(element, last[element] + 1)
    places = [place for place, own in enumerate(tree.lines) if own in within]
    return range(places[0], places[-1] + 1) if places else range(0)


def _is_paragraph(text: str, hint: Hint) -> bool:
    if hint.tag in HEADINGS or hint.links > _MOST_LINKED or len(text) < _SENTENCE:
        return False
    return len(text) > _PARAGRAPH or text[-1] in _ENDS
