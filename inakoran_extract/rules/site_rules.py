"""The line rules for what the site prints around an article: buttons, counters, rails, footers.

A rule gets the line, and the line in lower case, and answers with its mark and what it found, or
None; `rules` says in which order they are asked.
"""

from functools import cache
from itertools import pairwise

from inakoran_extract.block import Mark
from inakoran_extract.fields.captions import read_caption
from inakoran_extract.fields.credits import read_copyright
from inakoran_extract.model import Reason
from inakoran_extract.rules.worded import read_worded
from inakoran_extract.words.boilerplate import (
    BOILERPLATE,
    BOILERPLATE_STARTS,
    PLATFORMS,
    RAIL_BEGINNINGS,
    RAIL_ENDS,
    RAIL_NOUNS,
)
from inakoran_extract.words.buttons import SHARING, are_glued_buttons
from inakoran_extract.words.names import is_section, is_sentence_case
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.sentences import is_of_site, is_told, speaks_again
from inakoran_extract.words.vocabulary import phrases

_GLUED_PATH = pattern(r"(?:Beranda|Home)[A-Z]")
_STEP_SIGN = pattern(r" [>»›/|] ")
# `Berita video momen gol …`, as the networks of sport describe a player below a story.
_VIDEO = pattern(r"berita video (?!(?:di|ini|itu|tersebut|viral|yang)\b)")
_EMBED = pattern(r"\[[A-Za-z]+\s?:[^\]]{0,60}\]$")
_FOREIGN = pattern("[\u0400-\u04ff]{4}")
_LONGEST_FOREIGN = 120
_SENTENCE_ENDS = '."”'
# `Berikut isi suratnya selengkapnya:` leads to what the story has below, and to no other page.
_ANNOUNCING = frozenset(("adapun", "begini", "berikut", "demikian", "inilah"))
# A picture's file, by itself or at its address: `IMG-2026-WA0012.jpg`, `Foto warga.jpeg`.
_FILES = (".jpg", ".jpeg", ".png", ".webp", ".gif")
_FILE_BLANKS = 3
# The same without its ending: `IMG-20251112-WA0012`, `WhatsApp Image 2025-11-12 at 10.20.30`,
# `Ilustrasi_panen_padi`, `Panen-padi-di-Sumenep`
_FILE_NAME = pattern(
    r"(?:img|dsc[nf]?|pxl|vid|screenshot)[-_ ]?\d[\w.-]*$"
    r"|whatsapp image \d{4}-\d\d-\d\d at \d[\d.]*(?: ?[ap]m)?(?: ?\(\d+\))?$"
    r"|[^\W_]+(?:_[^\W_]+){2,12}$|\w+_img$"
)
_HYPHENED = pattern(r"[^\W_]+(?:-[^\W_]+){2,12}$")
_FEED_END = pattern(
    r"(?:the post|artikel|pos|tulisan) .{3,250} (?:appeared first on|first appeared on"
    r"|pertama kali (?:muncul|tampil|terbit|tayang) (?:di|pada)) .{2,60}$"
)
# `(function(a,b){…})(window,document);`, `googletag.cmd.push(…);`
_SCRIPT = pattern(
    r"\(?(?:function\b|adsbygoogle\b|[a-z]+(?:\.[a-zA-Z]+){1,4} ?[(=]|(?:var|let|const) \w+ ?=)"
)
_AD_SIZE = pattern(r"\"\d{2,4}x\d{2,4}\"")
_BRACKETS = "(){};="
_FEWEST_BRACKETS = 4
# `Ada 2 Komentar Untuk Artikel Ini`
_COMMENTED = pattern(
    r"(?:ada )?(?:\d{1,5}|one|satu) (?:komentar|comments?|tanggapan|thoughts?|pemikiran)"
    r" (?:untuk|pada|on|to) "
    r"|(?:silah?kan|harap|anda harus|you must be|please) "
    r"(?:log ?in|logged in|masuk|daftar|register)\b.{0,30} (?:untuk|to) "
    r".{0,20}(?:komentar|comment)\b"
)
_COMMENTS = pattern(
    r"\(?\d{1,5}\)? ?(?:komentar|comments?) ?:?$|(?:komentar|comments?) ?(?:\(\d+\)|:(?: ?\d+)?)$"
)
# `Apa tanggapan Anda tentang artikel ini?`
_ASKED = pattern(
    r"(?:apa(?:kah)?|bagaimana) (?:tanggapan|pendapat|reaksi|perasaan) (?:anda|kamu) .{0,40}"
    r"(?:artikel|berita) ini ?\??$"
)
COMMENT_WORDS = phrases(
    """
    0, ada, anda, apa, apakah, bagaimana, comment, comments, harap, komentar, one, please, satu,
    silahkan, silakan, you
    """
)
_COUNTER = pattern(
    r"(?:(?:telah )?(?:dibaca|dilihat)[: ]+[\d.,]+ ?[kmrb]*(?: kali)?|[\d.,]+ ?[km]? ?(?:shares?"
    r"|views?|(?:kali|x)(?: di\w{3,12})?|pembaca|foto|likes?|votes?"
    r"|x di(?:akses|baca|lihat|tampilkan|tonton) \w+)"
    r"|[\d.,]+ (?:kali|x) di\w{3,12}(?:,? [\d.,]+ (?:(?:kali|x) )?di\w{3,12})? hari ini"
    r"|[\d.,]+ total views?(?:,? [\d.,]+ views? today)?"
    r"|(?:dis)?likes? ?\(\d+\)|\d{1,5} votes? ?\(\d+\)"
    r"|\d{1,6}|\d+:\d\d(?: ?/ ?\d+:\d\d)?|\d\+|\d(?:\.\d{1,2})?x"
    r"|(?:shares?|views?|hits?)\s*:?\s*[\d.,]+[km]?|\d{1,3}%|credits ?\(\d+\)"
    r"|(?:dibaca normal|(?:estimasi|lama|waktu) (?:mem)?baca|bacaan|reading time):?"
    r" \d+ (?:menit|min\w*)(?: reads?|,? \d+ detik)?"
    r"|(?:total )?(?:pengunjung|visitors?)(?: (?:hari ini|online|today))? ?: ?[\d.,]+"
    r"|\d+ (?:menit|min\w*) (?:(?:mem)?baca|read)|\d{1,4} hari (?:menuju|lagi)"
    # above the title that is read most
    r"|#\d{1,2})$"
)
# What counters and pages' numbers begin with, the buttons of `_SIZES` among them.
COUNTER_WORDS = phrases(
    """
    0, bacaan, credit, credits, dibaca, dilihat, dislike, dislikes, estimasi, halaman, hit, hits,
    lama, like, likes, oleh, page, pengunjung, reading, share, shares, telah, total, view, views,
    visitor, visitors, waktu,
    a, aa, aaa, aaaa, lg, md, sm, xl, xs
    """
)
_SPOKEN = pattern(r"[,.!?][\"”]|[\"”] (?:kata|ujar|ucap|tutur)")
_PLATFORMS = tuple(PLATFORMS)
_LONGEST_SECTION = 3
# `A A`, `A- A+`, `XS SM MD`: buttons for the size of the letters.
_SIZES = pattern(r"a[-+]?(?: ?a[-+]?){1,3}$|(?:xs|sm|md|lg|xl)(?: (?:xs|sm|md|lg|xl)){1,4}$")
_CALLS_TO_FOLLOW = (
    "klik di sini",
    "klik disini",
    "klik di sini.",
    "di google news",
    "di google news.",
    "whatsapp channel",
    "saluran whatsapp",
)
_STOPS = '."”'
_RIGHTS = frozenset(("hak cipta", "copyright"))
_SUBSCRIBE = ("berlangganan ", "langganan ", "subscribe ")
_ARTICLES = ("artikel", "berita", "konten", "article")
_MAIL = ("akses penuh", "surel", "email", "e-mail", "newsletter", "buletin")
_PAGER = pattern(
    r"halaman \d{1,2} ?(?:/|dari|of) ?\d{1,2}$"
    r"|(?:halaman:? )?\d{1,2}(?: \d{1,2}){1,11}"
    r"(?: (?:selanjutnya|berikutnya|next|show all|lihat semua|tampilkan semua)){0,3}$"
)
# Where a page or a picture of the same article begins.
_PAGE_MARK = pattern(
    r"(?:halaman|page) \d{1,2}$|\d{1,2} ?(?:/|dari|of) ?\d{1,2}(?: (?:halaman|foto|photos?))?$"
)
_RAIL_ENDS = (*RAIL_ENDS, "selengkapnya")
_RAIL_STARTS = ("berita rek", "baca berita", "kumpulan berita")
_GLUED = pattern(r"([a-z])(?=[A-Z])")
_MARKS = {
    Reason.COMMENTS: Mark.COMMENTS,
    Reason.RAIL: Mark.RAIL,
    Reason.FOOTER: Mark.FOOTER,
}
_VISITED = (
    "situs", "website", "web site", "blog", "portal", "mengunjungi", "kunjungan anda", "welcome to"
)  # fmt: skip
_EDGES = " :|»›>•·.…!-–—*#+\"'“”↓→←↑"


def read_separator(text: str, _low: str) -> tuple[Mark, object] | None:
    """`***`, `-----`, `|`: nothing but punctuation."""
    return None if any(map(str.isalnum, text)) else (Mark.BOILERPLATE, Reason.SEPARATOR)


def read_comments(_text: str, low: str) -> tuple[Mark, object] | None:
    """`0 KOMENTAR`, `Komentar (3)`; the bare word is one of the phrases."""
    if _ASKED.match(low) is not None:
        return Mark.BOILERPLATE, Reason.COMMENTS
    found = _COMMENTS.match(low) or _COMMENTED.match(low)
    return (Mark.COMMENTS, Reason.COMMENTS) if found else None


def read_phrase(text: str, low: str) -> tuple[Mark, object] | None:
    """A whole line that belongs to the site, not to the article."""
    bare = low.strip(_EDGES).replace("’", "'")
    reason = _phrases().get(bare)
    if reason is None and bare[-5:-4] == " " and bare[-4:].isdigit():
        # Every round has a section of its own: `Pemilu 2024`.
        reason = _phrases().get(bare[:-5])
    first, blank, _ = low.partition(" ")
    if reason is None and text.startswith("in ") and _are_filed(text[3:]):
        reason = Reason.NAVIGATION  # `in Daerah, Hukum`, below a blog's headline
    if reason is None and blank and first in SHARING and _are_buttons(low):
        # A row of buttons: `Facebook Twitter WhatsApp`, `Larger | Smaller`.
        reason = Reason.SHARE
    if reason is None and not text.islower() and are_glued_buttons(text):
        reason = Reason.SHARE
    if reason is None and low.isalpha():
        # What stands in two elements may be glued: `BeritaTerkait`, `FacebookWhatsApp`.
        reason = Reason.SHARE if _are_platforms(low) else _glued_phrases().get(low.strip(_EDGES))
    return None if reason is None else (_mark_of(reason), reason)


def _are_filed(text: str) -> bool:
    """Tell whether words are sections: one of the site's, or several that commas part.

    Several may be places and topics, too.
    """
    parts = text.split(", ")
    if len(parts) == 1:
        return is_section(text)
    return all(part.istitle() and part.count(" ") < _LONGEST_SECTION for part in parts)


def _are_buttons(low: str) -> bool:
    if " | " in low:
        return all(part in SHARING or _shares(part) for part in low.split(" | "))
    return SHARING.issuperset(low.split())


def _shares(low: str) -> bool:
    """Tell whether the words of a button are all of those that share: `kirim ke teman`."""
    worded = read_worded(low, low)
    return worded is not None and worded[1] is Reason.SHARE


def _are_platforms(low: str) -> bool:
    """Tell whether a word is platforms' names and nothing else: `facebookwhatsapp`."""
    if not low.startswith(_PLATFORMS):
        return False
    rest = low
    for name in PLATFORMS:
        rest = rest.replace(name, "")
    return not rest


def read_phrase_start(text: str, low: str) -> tuple[Mark, object] | None:
    """A line that begins with the site's words and doesn't go on like a sentence of the story."""
    low = low.lstrip("*•() ")
    if low.endswith(_CALLS_TO_FOLLOW):
        return Mark.BOILERPLATE, Reason.FOLLOW
    for start, reason in _starts().get(low[:1], ()):
        if low.startswith(start):
            if _is_of_story(text, low[len(start) :], rights=start in _RIGHTS):
                return None
            if start in _RIGHTS and "©" in text and "/" in text and read_copyright(text):
                return None  # `Hak Cipta: © Kabar.com/Rina Wulandari` credits a picture
            if reason is Reason.FOLLOW and not any(name in low for name in PLATFORMS):
                continue
            # A sentence of the story goes on: `Ikuti kami," kata dia.`
            if reason is Reason.FOLLOW and _SPOKEN.search(text) is not None:
                return None
            return _mark_of(reason), reason
    return None


def _is_of_story(text: str, rest: str, *, rights: bool) -> bool:
    """Tell whether a line that begins with the site's words is a sentence of the story.

    `Berlangganan aplikasi itu kini lebih mahal.`, `Hak cipta lagu Ladang dipegang ahli waris.`

    Args:
        text: the line.
        rest: what stands in it behind the site's words, in lower case.
        rights: these words say that somebody has a right.
    """
    if text[-1] not in _STOPS or is_of_site(text):
        return False
    if speaks_again(text):
        return True
    # What whose right is stands between the word and the verb.
    subject = rest.split(maxsplit=1)[:1]
    return (
        rights
        and bool(subject)
        and subject[0].isalpha()
        and is_told(rest)
        and not is_told(f". {subject[0]}.")
    )


def read_subscription(text: str, low: str) -> tuple[Mark, object] | None:
    """`Dapatkan ringkasan berita lewat surel`, `Masukkan alamat email Anda`: a box to subscribe."""
    asks = any(word in low for word in _MAIL) and not text.endswith(('"', "”", "."))
    asks = asks or (low.startswith(_SUBSCRIBE) and any(word in low for word in _ARTICLES))
    return (Mark.BOILERPLATE, Reason.FOLLOW) if asks and _SPOKEN.search(text) is None else None


def read_welcome(_text: str, low: str) -> tuple[Mark, object] | None:
    """`Selamat Datang di Situs …`, `Terima kasih telah mengunjungi …`: to all visitors."""
    visited = any(word in low for word in _VISITED) and not low.endswith(('"', "”"))
    return (Mark.BOILERPLATE, Reason.NAVIGATION) if visited else None


def read_feed_end(_text: str, low: str) -> tuple[Mark, object] | None:
    """`The post JUDUL appeared first on KABAR.`, with which WordPress ends a story in its feed."""
    return (Mark.BOILERPLATE, Reason.FOOTER) if _FEED_END.match(low) is not None else None


def read_single(_text: str, _low: str) -> tuple[Mark, object] | None:
    """The `A` of a font's size, the `x` of a box, a number: one sign and no more."""
    return Mark.BOILERPLATE, Reason.COUNTER


def read_counter(text: str, low: str) -> tuple[Mark, object] | None:
    """`Dibaca 12.768 kali`, `13Shares`, a bare number, buttons for the size of the letters."""
    if low[0] in "·•":
        low = low[1:].lstrip()  # `· 1 menit baca`
    low = low.removeprefix("oleh -")  # whom the site doesn't name, before a count
    if low.startswith("waktu baca ") and low.endswith("advertisement"):
        return Mark.BOILERPLATE, Reason.COUNTER  # what stands below is glued to it
    if _PAGER.match(low) and _counts_up(low):
        return Mark.BOILERPLATE, Reason.PAGINATION
    if _PAGE_MARK.match(low) or _COUNTER.match(low) or _SIZES.match(low):
        return Mark.BOILERPLATE, Reason.COUNTER
    return read_worded(text, low) if low[:1].isdigit() else None


def _counts_up(low: str) -> bool:
    """Tell whether a line's numbers are those of pages, each more than the one before it.

    >>> _counts_up("1 2 3 berikutnya"), _counts_up("12 10 8")
    (True, False)
    """
    numbers = [int(word) for word in low.split() if word.isdecimal()]
    return all(one < other for one, other in pairwise(numbers))


def read_breadcrumb(text: str, _low: str) -> tuple[Mark, object] | None:
    """`Home > News > Nasional`, `NEWS | TERKINI | RSS`, `BerandaPASARHarga Garam...`."""
    if text.endswith(("...", "…")) and _GLUED_PATH.match(text) is not None:
        return Mark.BOILERPLATE, Reason.NAVIGATION
    if not (" / " in text or " | " in text or ">" in text or "»" in text or "›" in text):
        return None  # as nearly all lines
    steps = _STEP_SIGN.findall(f"{text} " if text.endswith(" /") else text)
    # One slash or bar parts two things that aren't steps of a path: `Oleh: A / Editor: B`.
    if not steps or (len(steps) == 1 and steps[0] in (" / ", " | ")):
        return None
    if text[-1] in _SENTENCE_ENDS and (len(steps) == 1 or is_sentence_case(text)):
        return None  # `Pemilih muda > 60 persen, kata dia.`, `Cabai / bawang / beras naik lagi.`
    return Mark.BOILERPLATE, Reason.NAVIGATION


def read_embed(text: str, low: str) -> tuple[Mark, object] | None:
    """`[Gambas:Video 20detik]`, a player and what it plays, a picture's file, a script."""
    if not text.isascii() and len(text) <= _LONGEST_FOREIGN and _FOREIGN.search(text) is not None:
        return Mark.BOILERPLATE, Reason.ADVERTISEMENT  # hidden in a theme: `JA Purity - шаблон`
    if text[0] == ":" and "):" in text:
        return Mark.BOILERPLATE, Reason.EMBED  # what is left of a picture's address
    if low.endswith(_FILES) and text.count(" ") <= _FILE_BLANKS:
        return Mark.BOILERPLATE, Reason.EMBED
    if ("_" in text or "-" in text) and _is_file_name(text, low):
        return Mark.BOILERPLATE, Reason.EMBED
    if text.startswith("http") and _is_of_addresses(text):
        return Mark.BOILERPLATE, Reason.EMBED
    if '"' in text and "x" in text and _AD_SIZE.search(text):
        return Mark.BOILERPLATE, Reason.ADVERTISEMENT  # `banner"400x100"`
    if text[-1] == "." and low.startswith("berita video ") and _VIDEO.match(low) is not None:
        return Mark.BOILERPLATE, Reason.EMBED
    if text[-1] in ";)}" and (text[0] == "(" or text[0].islower()) and _is_script(text):
        return Mark.BOILERPLATE, Reason.EMBED
    if text[0] != "[" or read_caption(text) is not None:
        return None
    return (Mark.BOILERPLATE, Reason.EMBED) if _EMBED.match(text) else None


def _is_of_addresses(text: str) -> bool:
    """Tell whether a line is the address of a player, or several addresses and nothing else."""
    words = text.split()
    alone = len(words) == 1
    return (alone and "/embed/" in text) or (
        text.count("://") > 1 and all(word.startswith("http") for word in words)
    )


def _is_file_name(text: str, low: str) -> bool:
    """Tell whether a line is a picture's file by its name: words that no blank parts."""
    if _FILE_NAME.match(low) is not None:
        return True
    words = text.split("-") if _HYPHENED.match(text) is not None else []
    # `Senin-Rabu-Jumat` and `kupu-kupu` are words.
    return sum(word.islower() and len(word) > 1 for word in set(words[1:])) > 1


def _is_script(text: str) -> bool:
    """Tell whether a line is a script's: it begins as one and has its brackets."""
    return sum(map(text.count, _BRACKETS)) >= _FEWEST_BRACKETS and _SCRIPT.match(text) is not None


def read_rail(text: str, low: str) -> tuple[Mark, object] | None:
    """`Berita detikcom Lainnya`, `BRANDON SALIM: BERITA TERKAIT`, `MateriTerkait`."""
    if " " not in low and low.endswith(RAIL_ENDS):
        low = _GLUED.sub(r"\1 ", text).lower()
    bare = low.strip(_EDGES).removesuffix(" hari ini").removesuffix(" pekan ini")
    if bare.endswith((" pilihan redaksi", " pilihan editor")):
        bare = bare.rpartition(" ")[0]  # `Video Pilihan Redaksi`
    if not bare.endswith(_RAIL_ENDS) and not bare.startswith(_RAIL_STARTS):
        return None
    words = bare.split()
    if len(words) <= 5 and words[-1] == "selengkapnya" and words[0] not in _ANNOUNCING:
        return Mark.BOILERPLATE, Reason.NAVIGATION
    if 2 < len(words) <= 6 and words[:2] == ["kumpulan", "berita"]:
        return Mark.BOILERPLATE, Reason.NAVIGATION
    named = RAIL_NOUNS.intersection(words) or (words[0] in RAIL_BEGINNINGS and len(words) == 2)
    if 1 < len(words) <= 7 and words[-1] in RAIL_ENDS and named:
        return Mark.RAIL, Reason.RAIL
    if len(words) <= 6 and words[:2] in (["berita", "rekomendasi"], ["baca", "berita"]):
        return Mark.RAIL, Reason.RAIL
    return None


@cache
def _starts() -> dict[str, list[tuple[str, Reason]]]:
    """Return the starts of the site's phrases by their first letter."""
    starts: dict[str, list[tuple[str, Reason]]] = {}
    for start, reason in BOILERPLATE_STARTS:
        starts.setdefault(start[0], []).append((start, reason))
    return starts


@cache
def _phrases() -> dict[str, Reason]:
    return {phrase: reason for reason, phrases in BOILERPLATE.items() for phrase in phrases}


@cache
def _glued_phrases() -> dict[str, Reason]:
    return {
        phrase.replace(" ", ""): reason for phrase, reason in _phrases().items() if " " in phrase
    }


def _mark_of(reason: Reason) -> Mark:
    return _MARKS.get(reason, Mark.BOILERPLATE)
