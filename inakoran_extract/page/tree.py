"""The block elements of a page, and where among them its lines stand."""

from typing import NamedTuple


class Tree(NamedTuple):
    """The block elements of a page, each by its number in the order that they begin.

    Attributes:
        parents: for each the number of the one about it; that of the outermost is its own.
        images: those that an image stands right in.
        lines: for each printed line that is not blank the one that prints it.
        tags: for each of these lines the texts of its links to tags.
        credits: for each what an element within it that calls itself a credit says, or nothing.
        signed: by these lines' indexes who wrote, where elements within a line call themselves
            the author and it says nothing else but a label before them.
        alts: by these lines' indexes, what the image right above says for readers that don't
            see it.
    """

    parents: list[int]
    images: set[int]
    lines: list[int]
    tags: list[tuple[str, ...]]
    credits: list[str]
    signed: dict[int, str]
    alts: dict[int, str]


def holds(parents: list[int], outer: int, element: int) -> bool:
    """Tell whether an element stands within another one."""
    # Elements are numbered in the order that they begin.
    while element > outer:
        element = parents[element]
    return element == outer
