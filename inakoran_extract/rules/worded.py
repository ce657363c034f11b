"""The line rules for what the words of a line tell: that all of them are the site's.

`site_words` says which words; a line of the story has others beside them.
"""

from inakoran_extract.block import Mark
from inakoran_extract.model import Reason
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.site_words import KINDS, SLOTS
from inakoran_extract.words.vocabulary import WEB_CREDITS, phrases

_MOST_WORDS = 8
_EDGES = " :|»›>•·.…!-–—*#+\"'“”‘’↓→←↑▼▲(),?&"
_PAGES = pattern(
    r"(?:halaman|laman|hal|page|bagian)[.:]? ?(?:ke-?)? ?"
    r"(?:\d{1,2} ?(?:/|dari|of) ?\d{1,2}|1(?:[ |/-]\d{1,2}){1,11})(?: \w{4,12})?$"
    r"|(?:lanjut|lanjutkan|baca) (?:ke )?(?:halaman|laman|bagian) \d{1,2}$"
)


# `Sebuah kiriman dibagikan oleh NAMA (@nama)`
_POST = pattern(
    r"(?:sebuah |a )?(?:unggahan|postingan|kiriman|post|cuitan|tweet|foto|video) "
    r"[^(]{2,60}\(@[\w.]+\)$"
)
# `Latihan perdana, gas pol! — NAMA (@nama)`, as Twitter signs a post; the day may stand behind it.
_SIGNED_POST = pattern(
    r".{12,300} (?:—|–|-|&mdash;) ?([^():—–]{2,50}) \(@\w{1,20}\)(?: .{6,30}\d{4})?$"
)
# `[embedyt] https://…[/embedyt]`
_PLAYED = pattern(r"\[([a-z_-]{3,20})(?: [^\[\]]{0,90})?\] ?https?://[^\s\[]{4,90} ?\[/\1\]$")
# `Temukan kabar terkini di kanal WhatsApp kami`
_CHANNEL = pattern(
    r"(?:channel|grup|kanal|saluran) (?:telegram|wa|whatsapp|youtube)\b"
    r"|(?:whatsapp|telegram) channel\b"
    r"|\b(?:app|play) store\b|google news|\bsumber (?:utama|pilihan)\b.{0,30}\bgoogle\b"
    r"|preferred source\b.{1,30}\bgoogle\b"
)
# `banner 336x280`, `160 x 600 AD PLACEMENT`: what holds an advertisement's place
_SIZE = pattern(r"\b\d{2,4} ?[x×] ?\d{2,4}(?: ?px)?(?!\w)")
ORDERS = phrases(
    """
    add, ayo, baca, bergabung, cek, dapatkan, download, gabung, ikuti, jadikan, jangan, klik,
    kunjungi, mari, nantikan, pantau, pasang, simak, temukan, unduh, yuk
    """
)


def read_call(_text: str, low: str) -> tuple[Mark, object] | None:
    """`Temukan kabar terkini di kanal WhatsApp kami`: to the reader, not a sentence of a story."""
    if low.partition(" ")[0].strip(",!") not in ORDERS or _CHANNEL.search(low) is None:
        return None
    return (Mark.BOILERPLATE, Reason.FOLLOW) if low[-1] not in '"”' else None


def read_post(_text: str, low: str) -> tuple[Mark, object] | None:
    """`Sebuah kiriman dibagikan oleh NAMA (@nama)`: what signs a post that a page shows.

    Or a player's address within a template's brackets.
    """
    if low[0] == "[":
        return (Mark.BOILERPLATE, Reason.EMBED) if _PLAYED.match(low) is not None else None
    # Few lines name an account: a start need not compile what reads one.
    if "(@" not in low:
        return None
    return (Mark.BOILERPLATE, Reason.EMBED) if _POST.match(low) is not None else None


def read_signed_post(_text: str, low: str) -> tuple[Mark, object] | None:
    """`Latihan perdana, gas pol! — NAMA (@nama)`: a post, with who posted it in the same line.

    A picture's credit names a network, not a person, before the account.
    """
    post = _SIGNED_POST.match(low)
    if post is None or post[1].strip().partition(" ")[0] in WEB_CREDITS:
        return None
    return Mark.BOILERPLATE, Reason.EMBED


def read_worded(_text: str, low: str) -> tuple[Mark, object] | None:
    """`Pasang Iklan di Sini`, `Gulir untuk lanjut membaca`, `Sudah dibaca 120 orang`."""
    words = [word for part in low.split() if (word := part.strip(_EDGES))]
    # One word alone heads a part of a story as well, but for the advertisements'.
    if len(words) > _MOST_WORDS or (len(words) == 1 and words[0] not in KINDS[0].core):
        return None
    numbers = sum(word[0].isdecimal() for word in words)
    for kind in KINDS:
        if (
            numbers == kind.counted
            and not kind.core.isdisjoint(words)
            and all(
                word in kind.core or word in kind.others or word[0].isdecimal() for word in words
            )
        ):
            return Mark.BOILERPLATE, kind.reason
    if numbers and _is_slot(low):
        return Mark.BOILERPLATE, Reason.ADVERTISEMENT
    if numbers and _PAGES.match(low.strip(_EDGES)):
        return Mark.BOILERPLATE, Reason.PAGINATION
    return None


def _is_slot(low: str) -> bool:
    """Tell whether a line is a size and words for an advertisement, and nothing else."""
    named = _SIZE.sub(" ", low, count=1)
    words = [word for part in named.split() if (word := part.strip(_EDGES))]
    return named != low and bool(words) and SLOTS.issuperset(words)
