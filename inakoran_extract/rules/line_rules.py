"""The line rules: what each printed line is by itself.

Each rule looks at one line and knows nothing of its neighbours. `RULES` is tried in order and the
first rule that answers decides. A line's mark is one letter, so that a whole dump is a short string
(`"sntmcdppxpk"`) in which structure is easy to see and to test; `layout` and `settle` then
read the neighbours.
"""

import sys
from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from inakoran_extract.block import Mark
from inakoran_extract.fields.attributions import read_source
from inakoran_extract.fields.byline import (
    LONGEST_BYLINE,
    SIGNED_SIGNS,
    SIGNED_WORDS,
    Signed,
    read_byline,
)
from inakoran_extract.fields.captions import (
    PICTURE_SIGNS,
    PICTURE_WORDS,
    read_caption,
    read_doubled,
)
from inakoran_extract.fields.contributions import CONTRIBUTED, read_contribution
from inakoran_extract.fields.date_rests import is_hijri
from inakoran_extract.fields.dateline import read_dateline
from inakoran_extract.fields.known_captions import part_credit
from inakoran_extract.fields.odd_dates import is_relative, looks_like_date
from inakoran_extract.fields.people import read_people
from inakoran_extract.fields.related import LONGEST_LINK, is_button, read_crosslink
from inakoran_extract.fields.role_labels import LABEL_BEGINNINGS, read_label
from inakoran_extract.fields.run_together import read_run_together, read_signed_ago
from inakoran_extract.fields.signoff import find_signoff, read_signoff
from inakoran_extract.fields.tags import LONGEST_TAGS, TAG_WORDS, read_tags
from inakoran_extract.fields.timestamp import LONGEST_DATE_LINE, read_date_line
from inakoran_extract.model import Reason
from inakoran_extract.rules.icons import ICON_WORDS, read_icon
from inakoran_extract.rules.parting import LONGEST_PARTING, read_parting
from inakoran_extract.rules.promises import PROMISED, PROMISING, read_promise
from inakoran_extract.rules.prose import (
    CODE,
    read_code,
    read_item,
    read_name,
    read_prose,
    read_rest,
)
from inakoran_extract.rules.rights import read_rights
from inakoran_extract.rules.site_rules import (
    COMMENT_WORDS,
    COUNTER_WORDS,
    read_breadcrumb,
    read_comments,
    read_counter,
    read_embed,
    read_feed_end,
    read_phrase,
    read_phrase_start,
    read_rail,
    read_separator,
    read_single,
    read_subscription,
    read_welcome,
)
from inakoran_extract.rules.worded import (
    ORDERS,
    read_call,
    read_post,
    read_signed_post,
    read_worded,
)
from inakoran_extract.words.boilerplate import BOILERPLATE_STARTS
from inakoran_extract.words.date_words import ACCESSES, RELATIVE
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.sentences import ends_speech, says
from inakoran_extract.words.site_words import (
    BESIDE,
    ENDING_WORDS,
    FIRST_WORDS,
    LINKING,
    OFTEN,
    READING,
)
from inakoran_extract.words.vocabulary import ATTRIBUTION_VERBS, CROSSLINK_STARTS

# (the line, the line in lower case) to (mark, what was found), or None
Reader = Callable[[str, str], tuple[Mark, object] | None]
Signs = tuple[str, ...]


class Rule(NamedTuple):
    """A named rule.

    Attributes:
        name: what it recognises.
        read: asks the rule.
        longest: lines of more characters are not asked.
        words: what lines begin with that are asked, in lower case; `0` is any digit, `""` what has
            neither letter nor digit.
        signs: what stands in other lines that are asked, in lower case. Where a rule names neither
            words nor signs, every line is asked.
        unless: forms of lines that are not asked: `plain` has nothing but letters and blanks,
            `told` ends as a sentence does and is longer than a line of the head.
    """

    name: str
    read: Reader
    longest: int = sys.maxsize
    words: frozenset[str] = frozenset()
    signs: Signs = ()
    unless: frozenset[str] = frozenset()


_FIRST_WORD = pattern(r"[^\W\d_]+|\d|©")
_DIGIT = pattern(r"\d")
_ACCESSED = pattern(
    rf"(?:tanggal |tgl )?(?:{'|'.join(ACCESSES)})\b(?:[ :,]|(?:hari|on|pada|tanggal)\b)*"
)
# `Simak berita Kabar lainnya di Google News` leads to no other story.
_CALLS = ("klik di sini", "klik disini", "di google news", "whatsapp channel", "saluran whatsapp")
# Pictograms that no list has for its bullets.
_PICTOGRAM = pattern("[↺↻⌀-⏿☀-⛿✉✍-✒❤\U0001f300-\U0001faff]+\ufe0f? ?")
_COUNTED = pattern(r"\d[\d.,]*(?: ?(?:k|rb|jt|menit))?$")
_WRITING = frozenset("✍✎✏✒👤👥👨👩🖊🖋🧑")
_BEHIND_SIGNS = frozenset((Mark.BOILERPLATE, Mark.COMMENTS, Mark.RAIL, Mark.TAGS))
# Longer lines have punctuation; looking for it would only cost.
_LONGEST_PLAIN = 120
_SHORT = 40
_SENTENCE = 60


def read_access(text: str, low: str) -> tuple[Mark, object] | None:
    """`Diakses pada 26 November 2026`: when somebody saved the page, and no date of the article."""
    label = _ACCESSED.match(low)
    if label is None or label.end() == len(text):
        return None
    rest = text[label.end() :]
    dated = read_date(rest, rest.lower())
    return None if dated is None else (Mark.BOILERPLATE, Reason.COUNTER)


def read_date(text: str, _low: str) -> tuple[Mark, object] | None:
    """A line that states a date, or means to."""
    if _DIGIT.search(text) is None:
        return None
    line = read_date_line(text) or read_run_together(text)
    if line is not None:
        return (Mark.TIME if line.firm else Mark.DAY), line
    if is_relative(text):
        return Mark.RELATIVE, None
    return (Mark.ODD_DATE, None) if _looks_like_day(text) else None


def _looks_like_day(text: str) -> bool:
    """Tell whether a line is meant as a day, if of the Hijri year alone."""
    return looks_like_date(text) or (text[0].isdecimal() and is_hijri(text))


def read_relative_date(text: str, low: str) -> tuple[Mark, object] | None:
    """`kemarin`, `baru saja`, `sejam yang lalu`: without any number; or a byline beside it."""
    if not low.endswith(_RELATIVE_ENDS) and low.partition(" ")[0] not in _RELATIVE_WORDS:
        return None
    if is_relative(text):
        return Mark.RELATIVE, None
    signed = read_signed_ago(text)
    return None if signed is None else (Mark.BYLINE, signed)


def read_byline_label(text: str, _low: str) -> tuple[Mark, object] | None:
    """`Penulis`, `Editor:` alone."""
    label = read_label(text)
    # `RED` may be a caption's code, `Red` is not.
    return None if label is None or CODE.match(text) else (Mark.LABEL, label)


def read_value(text: str, _low: str) -> tuple[Mark, object] | None:
    """`: NAMA` below its label."""
    valued = text[0] == ":" and len(text) > 2 and "):" not in text
    return (Mark.VALUE, text[1:].strip()) if valued else None


def read_pictogram(text: str, _low: str) -> tuple[Mark, object] | None:
    """`👁 231`, `💬 3 Komentar`, `✍ NAMA`: a site's line or who wrote, behind what is no letter."""
    if text[0] < "\u21ba":
        return None  # as nearly all lines
    sign = _PICTOGRAM.match(text)
    rest = text[sign.end() :].rstrip("\ufe0f↬↺↻ ") if sign is not None else ""
    if not rest:
        return None
    if _COUNTED.match(rest) is not None:
        return Mark.BOILERPLATE, Reason.COUNTER
    mark, found = read_mark(rest)
    if mark is Mark.NAME and text[0] in _WRITING:
        people = read_people(rest, None)
        return None if not people else (Mark.BYLINE, Signed(people))
    return (mark, found) if mark in _BEHIND_SIGNS else None


def read_signed(text: str, _low: str) -> tuple[Mark, object] | None:
    """A byline that says so."""
    signed = read_byline(text)
    return None if signed is None else (Mark.BYLINE, signed)


def read_contributors(text: str, _low: str) -> tuple[Mark, object] | None:
    """A sentence that says who contributed."""
    signed = read_contribution(text)
    return None if signed is None else (Mark.BYLINE, signed)


def read_origin_of_story(text: str, _low: str) -> tuple[Mark, object] | None:
    """`Sumber: X`."""
    source = read_source(text)
    if source and "|" in source and read_byline(text) is not None:
        return None  # and who made the article, behind a bar
    return None if source is None else (Mark.SOURCE, source)


def read_link(text: str, _low: str) -> tuple[Mark, object] | None:
    """`Baca juga: JUDUL`, or its label alone."""
    title = read_crosslink(text)
    if title and title.lower().rstrip(".").endswith(_CALLS):
        return Mark.BOILERPLATE, Reason.FOLLOW
    if title:
        return Mark.CROSSLINK, title
    if title is None:
        return None
    return (Mark.BOILERPLATE, Reason.NAVIGATION) if is_button(text) else (Mark.CROSSLINK_LABEL, "")


def read_tag_list(text: str, _low: str) -> tuple[Mark, object] | None:
    """`TAG : a, b`, `# a`, or the label alone."""
    tags = read_tags(text)
    if tags is None:
        return None
    return (Mark.TAGS, tags) if tags else (Mark.TAGS_LABEL, ())


def read_closing_initials(text: str, _low: str) -> tuple[Mark, object] | None:
    """`(mea/mea)`, `ap/hp (afp, dpa)`."""
    if (text[0] not in "([*" and "/" not in text[:4]) or (signoff := read_signoff(text)) is None:
        return None
    return Mark.SIGNOFF, signoff


def read_picture(text: str, _low: str) -> tuple[Mark, object] | None:
    """A caption, or a credit alone."""
    picture = read_caption(text)
    if picture is None or ends_speech(picture.text or "") or ("**" in text and find_signoff(text)):
        return None  # `… belum bersikap.***rin/dew`
    if text[-1] == ")" and says(text):
        return None  # who wrote it signs a paragraph
    return (Mark.CAPTION if picture.text is not None else Mark.CREDIT), picture


def read_shortcode(text: str, low: str) -> tuple[Mark, object] | None:
    """`[caption id="…"] Warga menanam bakau[/caption]`, a picture as WordPress stores it."""
    if not low.startswith("[caption"):
        return None
    shown = text.partition("]")[2].partition("[/caption")[0].strip()
    if not any(map(str.isalnum, shown)):
        return Mark.BOILERPLATE, Reason.EMBED
    picture = read_caption(shown) or part_credit(shown)
    return (Mark.CAPTION if picture.text else Mark.CREDIT), picture


def read_doubled_picture(text: str, _low: str) -> tuple[Mark, object] | None:
    """A caption on both sides of its credit."""
    picture = read_doubled(text)
    return None if picture is None else (Mark.CAPTION, picture)


def read_origin(text: str, _low: str) -> tuple[Mark, object] | None:
    """A dateline, alone or opening a paragraph."""
    origin = read_dateline(text)
    if origin is None:
        return None
    return (Mark.DATELINE if origin.end == len(text) else Mark.OPENING), origin


def _first_words(phrases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(_FIRST_WORD.findall(phrase)[0] for phrase in phrases)


# And those of `Anda mungkin tertarik:`, `Artikel menarik lainnya:`
_LINK_WORDS = (
    frozenset(start.split()[0].rstrip(":") for start in CROSSLINK_STARTS)
    | READING
    | BESIDE
    | (LINKING - OFTEN)
    | {"anda", "jangan", "sudah", "yang"}
)
_SITE_WORDS = _first_words(tuple(start for start, _ in BOILERPLATE_STARTS)) | {"update"}
_SUBSCRIPTION_WORDS = frozenset(
    ("berlangganan", "daftar", "daftarkan", "dapatkan", "langganan", "masukkan", "subscribe")
)
_SOURCE_WORDS = ATTRIBUTION_VERBS | {"sumber", "source"}
_LABEL_WORDS = _first_words(tuple(LABEL_BEGINNINGS))
_ACCESS_WORDS = frozenset((*ACCESSES, "tanggal", "tgl"))
_RELATIVE_ENDS = (" lalu", " ago", " kemarin", " dulu", " yesterday")
_RELATIVE_WORDS = frozenset(phrase.partition(" ")[0] for phrase in RELATIVE)

_PLAIN = frozenset(("plain",))
_TOLD = frozenset(("told",))

RULES: tuple[Rule, ...] = (
    Rule(
        "what parts texts",
        read_parting,
        LONGEST_PARTING,
        ENDING_WORDS,
        ("<", "==", "--", "##"),
        unless=_PLAIN,
    ),
    Rule("sign-off", read_closing_initials, 60, unless=_PLAIN),
    Rule("separator", read_separator, words=frozenset(("", "©"))),
    Rule("comments", read_comments, 60, COMMENT_WORDS, unless=_PLAIN),
    Rule("phrase of the site", read_phrase, 60),
    Rule("single sign", read_single, 1),
    Rule("counter", read_counter, 60, COUNTER_WORDS),
    Rule("date of access", read_access, LONGEST_DATE_LINE, _ACCESS_WORDS),
    Rule("date line", read_date, LONGEST_DATE_LINE, unless=_PLAIN | _TOLD),
    Rule("icon", read_icon, 60, ICON_WORDS),
    Rule("pictogram", read_pictogram, 120, unless=_PLAIN | _TOLD),
    Rule("relative date", read_relative_date, 60),
    Rule("byline's label", read_byline_label, 40, _LABEL_WORDS),
    Rule("label's value", read_value, 100, unless=_PLAIN),
    Rule("tags", read_tag_list, LONGEST_TAGS, TAG_WORDS, ("#",)),
    Rule("cross-link", read_link, LONGEST_LINK, _LINK_WORDS),
    Rule("source", read_origin_of_story, 100, _SOURCE_WORDS),
    Rule("byline", read_signed, LONGEST_BYLINE, SIGNED_WORDS, SIGNED_SIGNS, unless=_TOLD),
    Rule("contribution", read_contributors, LONGEST_BYLINE, signs=(CONTRIBUTED,)),
    Rule("shortcode", read_shortcode, signs=("[caption",)),
    Rule("embed", read_embed, 2_000, unless=_PLAIN),
    Rule("start of the site's phrase", read_phrase_start, 400, _SITE_WORDS),
    Rule(
        "end of a feed's story",
        read_feed_end,
        words=frozenset(("the",)),
        signs=("pertama kali ",),
    ),
    Rule("welcome", read_welcome, 400, frozenset(("selamat", "welcome", "terima"))),
    Rule("subscription", read_subscription, 120, _SUBSCRIPTION_WORDS),
    Rule("promise to the reader", read_promise, 400, PROMISING, PROMISED),
    Rule("call to the reader", read_call, 160, ORDERS),
    Rule("post", read_post, 120, unless=_PLAIN | _TOLD),
    Rule("signed post", read_signed_post, 400, signs=("(@",)),
    Rule("caption", read_picture, words=PICTURE_WORDS, signs=PICTURE_SIGNS),
    Rule("caption printed twice", read_doubled_picture),
    Rule(
        "rights",
        read_rights,
        200,
        signs=("reserved", "blogger", "wordpress", "redaksi", "jawab", "cipta", "ditanggung"),
    ),
    Rule("heading of a rail", read_rail, 80),
    Rule("breadcrumb", read_breadcrumb, 120, unless=_PLAIN),
    Rule("dateline", read_origin, unless=_PLAIN),
    Rule("words of the site", read_worded, 60, FIRST_WORDS),
    Rule("list item", read_item, 400, unless=_PLAIN),
    Rule("code", read_code, 6),
    Rule("prose", read_prose),
    Rule("name", read_name, 80),
    Rule("title", read_rest),
)


# Between two of these lengths the same rules are asked.
_STEPS = tuple(sorted({rule.longest for rule in RULES}))
_GATES = frozenset[str]().union(*(rule.words for rule in RULES))


@cache
def _readers(step: int, first: str | None, form: str) -> tuple[tuple[Reader, Signs], ...]:
    """Return the rules to ask of a line, each with the signs of which the line has to hold one."""
    asked: list[tuple[Reader, Signs]] = []
    for rule in RULES:
        if rule.longest >= _STEPS[step] and form not in rule.unless:
            letters = form == "plain"
            signs = [sign for sign in rule.signs if not letters or sign.strip().isalpha()]
            if first in rule.words or not (rule.words or rule.signs):
                asked.append((rule.read, ()))
            elif signs:
                asked.append((rule.read, tuple(signs)))
    return tuple(asked)


def _kind_of(text: str, low: str) -> tuple[int, str | None, str]:
    """Return what of a line tells which rules to ask: length, first word, form."""
    word = _FIRST_WORD.search(low)
    first = "" if word is None else "0" if word[0].isdecimal() else word[0]
    size = len(text)
    form = ""
    if size > _SENTENCE and text[-1] in '."”':
        form = "told"
    elif size <= _LONGEST_PLAIN and text.replace(" ", "").isalpha():
        form = "plain"
    # Only words that rules ask for, or the cache would grow with every text.
    return bisect_left(_STEPS, size), first if first in _GATES else None, form


def rules_of(text: str) -> Iterator[Rule]:
    """Yield the rules that are asked of a line, in their order, until one answers."""
    low = text.lower()
    asked = dict(_readers(*_kind_of(text, low)))
    for rule in RULES:
        signs = asked.get(rule.read)
        if signs is not None and (not signs or any(map(low.__contains__, signs))):
            yield rule


def read_mark(text: str) -> tuple[Mark, object]:
    """Return what a line is by itself, and what its rule found in it.

    Args:
        text: the line, folded and not empty.
    """
    return _read_short(text) if len(text) <= _SHORT else _read(text)


# Of an outlet's pages two thirds of all lines are the same short ones: menus, buttons, sections.
@lru_cache(maxsize=512)
def _read_short(text: str) -> tuple[Mark, object]:
    return _read(text)


def _read(text: str) -> tuple[Mark, object]:
    low = text.lower()
    for read, signs in _readers(*_kind_of(text, low)):
        if signs and not any(map(low.__contains__, signs)):
            continue
        answer = read(text, low)
        if answer is not None:
            return answer
    return Mark.TITLE, None  # not reached: `read_rest` always answers


def name_rule(text: str) -> tuple[str, Mark]:
    """Return the name of the rule that `read_mark` asks with success, and its mark: for a trace."""
    for rule in rules_of(text):
        answer = rule.read(text, text.lower())
        if answer is not None:
            return rule.name, answer[0]
    return RULES[-1].name, Mark.TITLE  # not reached, as above
