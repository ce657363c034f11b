"""What a page's elements state of it, as they have it: nothing of it is printed."""

from collections.abc import Mapping
from typing import NamedTuple

# What elements with a `content` state, by their `itemprop` or `property`: schema.org's names.
_MOMENTS = {
    "datecreated": "datepublished",
    "datepublished": "datepublished",
    "datemodified": "datemodified",
}


class Moment(NamedTuple):
    """A `<time datetime>` of the page.

    Attributes:
        value: its `datetime`, or what it prints where it has none.
        named: what it says that it is, in lower case: `datepublished`, `datemodified`, or empty.
        region: where it stands, as in a line's hint.
        line: how many lines are printed above it, blank ones included.
    """

    value: str
    named: str
    region: str
    line: int = 0


class Statements:
    """The statements of a page, in order.

    Attributes:
        scripts: the texts of `application/ld+json` scripts.
        title: what the page's `title` element says.
        metas: the attributes of meta elements.
        canonical: the address of the first canonical link.
        moments: the time elements.
    """

    def __init__(self) -> None:
        self.scripts: list[str] = []
        self.title = ""
        self.metas: list[Mapping[str, str]] = []
        self.canonical: str | None = None
        self.moments: list[Moment] = []

    def take_relation(self, attributes: Mapping[str, str]) -> None:
        """Take the attributes of a `link` element."""
        if self.canonical is None and "canonical" in attributes.get("rel", "").lower().split():
            self.canonical = attributes.get("href")

    def take_content(self, attributes: Mapping[str, str], region: str, line: int) -> None:
        """Take the attributes of an element with a `content`: it may be a time."""
        named = attributes.get("itemprop") or attributes.get("property", "")
        if (moment := _MOMENTS.get(named.rpartition(":")[2].lower())) is not None:
            self.moments.append(Moment(attributes["content"], moment, region, line))

    def take_time(self, attributes: Mapping[str, str], region: str, line: int) -> None:
        """Take the attributes of a time element."""
        named = attributes.get("itemprop", "").lower()
        # A name of HTML's drafts, and one of hAtom's (http://microformats.org/wiki/hatom).
        if not named and ("pubdate" in attributes or "published" in attributes.get("class", "")):
            named = "datepublished"
        stamp = attributes.get("datetime", attributes.get("title"))
        if stamp is not None:
            self.moments.append(Moment(stamp, named, region, line))
