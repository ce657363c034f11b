"""Credits of pictures, by their form: in brackets, behind a slash, behind ©.

What is asked here is whether words credit a picture wherever they stand; what more may be a credit
in a line that is known to be a caption is `known_captions`' matter.
"""

import re
from itertools import islice
from typing import NamedTuple

from inakoran_extract.words.date_words import WEEKDAYS
from inakoran_extract.words.hosts import is_host
from inakoran_extract.words.names import is_name, is_outlet
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import (
    CREDIT_AGENCIES,
    CREDIT_SOURCES,
    CREDIT_WORDS,
    NET_CREDITS,
    STOCKS,
    WEB_CREDITS,
)

_WORD = pattern(r"\w+")
# `… di balai desa – Kabarnusa/dok.`
_OWNER = pattern(r"(?<=\w\w) [–—] ([A-Z]\w*(?: [A-Z]\w*){0,2})$")
_CAUGHT = pattern(r" ?[A-Z]{3,14}(?: [A-Z]{2,14}){0,2} [-–—] [A-Z].{1,399}$")
_RIGHTS_LABEL = pattern(r"(?:^|(?<=[\w.!?”\"] ))(?:Hak [Cc]ipta|Copyright) ?: ?$")
CREDIT_LABEL = pattern(
    r"(?:(?:sumber |kredit |credit )?(?:fh?oto|poto|photo|image|gambar)(?: oleh| by)?|dok\. ?foto"
    r"|kredit|credit|courtesy|ilustrasi foto)\s*[:/]{1,2}\s*|foto (?=[\w-]+\.(?:com|co|id|net)\b)"
    r"|foto\. |(?:semua )?(?:foto|photo) (?:oleh|by) |\bfoto (?=dok\b)",
    re.IGNORECASE,
)
# In brackets a letter or three say it.
_SHORT_LABEL = pattern(r"(?:f|ft|pict?|pht)[:;] ?", re.IGNORECASE)
CAPTION_LABEL = pattern(
    r"(?:\*{0,3}|- ?)(?:fh?oto(?: (?:atas|bawah|kanan|kiri|sampul|utama))?|poto|ft|photo|gambar"
    r"|ket(?:erangan|\.)? ?(?:foto|gambar)(?: utama)?|caption(?: foto)?|teks foto)"
    r"\s*(?::|//|\|)\s*",
    re.IGNORECASE,
)
# `… . Foto: (Istimewa)`
_LABEL_END = pattern(r" (?:[Ff]oto|[Ss]umber|[Kk]redit|[Dd]ok) ?:$")
# A text that begins like this is of a picture, however many sentences it has.
SHOWN = ("Foto yang ", "Foto ini ", "Gambar yang ", "Gambar ini ", "Dalam foto ")
_LABELLED = pattern(r"\w[.!?”\"]? (?:Foto|Kredit) ?: ?\w[\w. ]{1,30}$")
# They describe a picture and credit nobody.
DESCRIPTIONS = frozenset(("ilustrasi", "foto ilustrasi", "arsip", "file photo", "foto arsip"))
_ENDS = ".!?\"”’'"
LONGEST_CREDIT = 90
# No story is signed so, and the agency tells of a picture in several sentences.
PICTURES_ONLY = "ANTARA FOTO/"
LONGEST_CAPTION = 400
# Where a sentence ends and another one begins; short words may be titles: `Jl. Sudirman`.
_SENTENCE = pattern(r"[\w%]{4}[.!?][\"”]? ?(?=[A-Z\"“])|[)\"”][.!?] (?=[A-Z\"“])|\d{4}\. (?=[A-Z])")
_BROKEN_LETTERS = "ÃÂ"
_QUOTES = '"“'
# They part a caption from its credit and belong to neither: `… di Hula. - (KABAR/NAMA)`.
_DASHES = " -–—|"
_SHORT = 4
_LONG = 200
# In brackets behind headlines, and in capitals before them.
REMARKS = frozenset((
    "video", "foto", "update", "infografis", "opini", "hoaks", "hoax", "salah", "lengkap", "full",
    "breaking", "editorial", "live", "eksklusif",
    "populer", "advertorial", "arsip", "klarifikasi", "fakta", "misinformasi",
    "analisis", "bersambung", "catatan", "cerbung", "cerpen", "episode", "esai", "habis", "kolom",
    "kuis", "part", "podcast", "polling", "profil", "puisi", "resensi", "review", "sajak",
    "selesai", "seri", "tamat", "terbaru", "tips", "ulasan", "wawancara",
    # `[Bagian Kedua]`, but `[Bagian Humas Lembata]` credits
    "pertama", "kedua", "ketiga", "keempat", "terakhir", "satu", "dua", "tiga", "empat",
))  # fmt: skip
_SHOUTED = pattern(r"[A-Z][A-Z' ]{3,30} ?: [A-Z]")
_GIVEN = pattern(r"(?i:(?:dok|foto)[. ] ?(?:ist|istimewa|pribadi)\.?) ?$")
# What credits a picture and never a story.
_WORD_OF_PICTURES = pattern(
    r"\b(?:foto|photo|dok|ist|istimewa|getty|images?|tangkap\w*|screenshot|ilustrasi|shutterstock"
    r"|pexels|unsplash|freepik|pixabay)\b",
    re.IGNORECASE,
)


class Picture(NamedTuple):
    """One line's caption and credit; one of them may be None."""

    text: str | None
    credit: str | None


def read_bracketed(text: str) -> Picture | None:
    """Read a credit in the brackets that end the line."""
    stopped = text.endswith(".")
    body = text.rstrip(".")
    start = body.rfind("[" if body[-1] == "]" else "(")
    if start < 0 or len(body) - start > LONGEST_CREDIT:
        return None
    content = body[start + 1 : -1].strip()
    before = body[:start].rstrip(_DASHES)
    if content.lower() in DESCRIPTIONS:
        return Picture(strip_label(text), None)
    named = "/" in content and _SHOUTED.match(before) is not None
    stopped = stopped and not named  # `TANDA TANGAN : … kemarin (NAMA/KABAR).`
    square = body[-1] == "]" and before and before[-1] not in _ENDS and not stopped
    if not (square and _is_bare_credit(content)) and not is_credit(
        content, before, stopped=stopped
    ):
        return None
    if ":" in before and _LABELLED.search(before) is not None:
        return None  # `… Foto: Istimewa (Dok Damkar)` credits before the brackets, too
    if before[-1:] == "." and before[:1].islower() and before.split()[0] not in CREDIT_WORDS:
        return None  # the end of a broken sentence
    described = before.startswith(SHOWN)
    if not described and is_paragraph(before) and not _WORD_OF_PICTURES.search(content):
        # `(Tribunmadura.com/NAMA)` signs it.
        return None
    return Picture(strip_label(before), strip_credit_label(content))


def credits_picture(text: str) -> bool:
    """Tell whether what stands behind a sentence begins as credits of pictures do.

    >>> credits_picture("(Foto: Rina)"), credits_picture("ANTARA FOTO/Rina")
    (True, True)
    >>> credits_picture("(Humas/Foto Rina)")
    False
    """
    before, _, behind = text.lower().rstrip("]). ").partition("/")
    return _WORD_OF_PICTURES.search(before) is not None or behind.partition(" ")[0] in STOCKS


def _is_bare_credit(content: str) -> bool:
    """Tell whether square brackets behind an unfinished line credit it: `… Lembata [Basarnas]`."""
    words = content.lower().split()
    return (
        content[:1].isupper()
        and len(words) <= _SHORT
        and content.replace(" ", "").isalpha()
        and REMARKS.isdisjoint(words)
        and words[0] not in WEEKDAYS
    )


def is_paragraph(text: str) -> bool:
    """Tell whether a text is too much for a caption: several sentences, or somebody's words."""
    several = _ends_sentences(text, 1 if len(text) > _LONG else 2)
    return several or (text[:1] in _QUOTES and text.count(" ") > _SHORT)


def is_story(text: str) -> bool:
    """Tell whether a long text has so many sentences that no credit makes it a caption."""
    return _ends_sentences(text, 2)


def _ends_sentences(text: str, count: int) -> bool:
    """Tell whether so many sentences end in a text, and another one begins behind each."""
    inside = text[:-1]
    if "." not in inside and "!" not in inside and "?" not in inside:
        return False  # as in most captions
    return sum(1 for _ in islice(_SENTENCE.finditer(text), count)) == count


def is_credit(content: str, before: str, *, stopped: bool) -> bool:
    """Tell whether what stands in brackets at a line's end credits a picture.

    Args:
        content: the text between the brackets.
        before: what the line says before them.
        stopped: a full stop follows the brackets, as in `… Komisi Pengawas Mutu (KPM).`
    """
    word = _WORD.search(content)
    low = content.lower()
    if word is None or "http" in content or low in REMARKS:
        return False
    first = word[0].lower()
    if low in WEB_CREDITS:
        return not stopped
    if first in CREDIT_WORDS:
        return not (stopped and first in CREDIT_SOURCES)
    if " via " in content and content[0].isupper():
        return not stopped  # `(Angkatan Laut via AP)`
    sentence = before[-1:] in _ENDS
    if low in CREDIT_AGENCIES or (low == "antara foto"):
        # Behind a finished sentence an agency's name signs the story.
        return not (stopped or sentence)
    head, slash, tail = content.partition("/" if "/" in content else " - ")
    head, tail = head.strip(), tail.strip()
    if slash and tail.startswith("@"):
        return not stopped
    if not slash or not head or not tail or stopped:
        return False
    if "/" in content and is_host(head) and tail.count(" ") < _SHORT:
        return not stopped  # `(instagram.com/akun)`, `(wikimedia.org/Rina W)`
    if is_agency(head) or is_outlet(tail):
        # `(boy/jpnn)` and `(ANT/BOY)` sign a story.
        return not head.islower() and not (sentence and max(map(len, content.split("/"))) <= 4)
    spaced = " / " in content or " - " in content
    return (
        head[0].isupper()
        and ":" not in head  # `(Editor : NAMA/Laporan : NAMA)` signs
        and tail[0].isupper()
        and len(content) > 8
        and (spaced or not content.isupper())
    )


def is_credit_line(text: str) -> bool:
    """Tell whether words are agencies and who gave them a picture, and nothing else.

    >>> is_credit_line("POOL/RINA WULANDARI via REUTERS"), is_credit_line("picture-alliance/dpa")
    (True, True)
    >>> is_credit_line("Warga via Bandung"), is_credit_line("Reuters/Rina W Petani menjemur garam")
    (False, False)
    """
    if len(text) > LONGEST_CREDIT or not ("/" in text or " via " in text):
        return False
    named, via, agency = text.rpartition(" via ")
    if via:
        return is_agency(agency) and all(map(is_name, named.split("/")))
    first, *others = text.split("/")
    if first.lower() in DESCRIPTIONS:
        return False  # `ILUSTRASI/NET`
    return is_agency(first) and all(is_agency(part) or is_name(part) for part in others)


def read_copyright(text: str) -> Picture | None:
    """Read a credit that begins with ©, which stays: `…/©KapanLagi.com®/NAMA`, `… © istimewa`."""
    start = text.index("©")
    credit = text[start:]
    if len(credit) > LONGEST_CREDIT or (start == 0 and any(map(str.isdigit, credit))):
        return None
    if text[:start].strip().isdecimal():
        return None  # `2026 © Kabar Nusa`
    if start and text[start - 1] in _BROKEN_LETTERS:
        # What is left of an é that was decoded wrongly.
        return None
    label = _RIGHTS_LABEL.search(text, 0, start)
    if label is not None:
        # `Hak Cipta: © Kabar.com/Rina Wulandari`, `… di balai desa. Copyright: © Kabar`
        return Picture(text[: label.start()].strip() or None, credit)
    _, stop, owner = text[:start].rpartition(". ")
    if stop and owner.lower().partition(" ")[0] in WEB_CREDITS:
        # `… . YouTube NAMA ©2026 Kabar.com`
        start, credit = start - len(owner), owner + credit
    if "copyright" in text.lower() or text[:start].lower().endswith("(c) "):
        return None
    return Picture(strip_label(text[:start].rstrip(" /(|-–—")), credit.rstrip(") "))


def read_trailing(text: str) -> Picture | None:
    """Read a credit behind a caption's last sentence: `…. ANTARA/NAMA`, `… - Antara/NAMA`."""
    bare = text.rstrip("/ ")
    before, _, tail = bare.rpartition("/")
    shown, slash, agency = before.rpartition("/")
    if slash and shown.count(" ") > 1 and is_agency(agency.strip()) and is_name(tail.strip()):
        return Picture(shown, bare[len(shown) + 1 :])  # `… di Hula/KABAR/Rina Wulandari`
    if is_host(before) and tail.rstrip(".").lower() in NET_CREDITS:
        return Picture(None, text)
    if (
        before
        and len(text) <= 160
        and (")" not in tail or "(" in tail)
        and (
            (tail := tail.rstrip(".")).lower() in NET_CREDITS
            # `Warga mengantre, Siti Hediyanti/RMOL`
            or (is_outlet(tail) and (before[-1] == " " or before.count(" ") >= _SHORT))
            # `Warga mengantre, Bandung/BISNIS-Siti Hediyanti`
            or _is_outlets_own(tail)
        )
    ):
        owner = _OWNER.search(before)
        if owner is None:
            return Picture(before.strip(), tail)
        return Picture(before[: owner.start()], f"{owner[1]}/{tail}")
    start = max(before.rfind(end) + 1 for end in (". ", ".", " - ", " – ", " — ", ".) "))
    # A dot may be the outlet's own: `VIVA.co.id/NAMA`.
    while start:
        credit = bare[start:].lstrip(" -–—/|")
        if len(credit) > 70:
            return None
        head = credit.partition("/")[0].strip()
        if is_agency(head) and is_name(credit.partition("/")[2].strip().partition("/")[0]):
            return Picture(strip_label(bare[:start].rstrip(" -–—|")), credit)
        start = bare[: start - 1].rfind(". ") + 1
    return None


def _is_outlets_own(text: str) -> bool:
    """Tell whether a text names an outlet in capitals and its photographer behind a hyphen."""
    outlet, _, name = text.partition("-")
    return outlet.isupper() and outlet.isalpha() and len(outlet) > _SHORT and is_name(name)


def is_agency(text: str) -> bool:
    """Tell whether a text names who signs pictures: an agency, an outlet, a stock of pictures."""
    agency = text.lower().removesuffix(" foto").removesuffix(" photo")
    stock = text.isupper() and agency in CREDIT_WORDS
    return stock or agency in CREDIT_AGENCIES or is_outlet(text) or is_outlet(agency)


def read_leading(text: str) -> Picture | None:
    """Read `KOMPAS.com/NAMA TEKS`, and `Antara/NAMA` alone on its line."""
    head, _, rest = text.partition("/")
    if _GIVEN.match(head) is not None and rest.count(" ") > _SHORT:
        return Picture(rest.strip(), head.strip())  # `Dok ist/ Pengguntingan pita …`
    if not is_agency(head.strip()):
        return None
    if _CAUGHT.match(rest) is not None:
        return Picture(rest.strip(), head.strip())  # `Kabar Nusa / SURUT - Kolam …`
    return _part_leading(text, rest)


def _part_leading(text: str, rest: str) -> Picture | None:
    """Part a caption from the name behind the agency and slash that a line begins with."""
    words = rest.split()
    if not words or rest[0].isdecimal():
        return None  # `Kabar.com,8/5 - Warga …` opens with its day
    if len(words) <= 4 and (is_name(rest) or is_outlet(rest.strip())):
        return Picture(None, text)
    if len(words) <= _SHORT and rest.islower() and "".join(words).isalpha():
        return Picture(None, text)  # `tribunhula.com/rina wulandari`; a caption has a capital
    if words[0].lower().startswith("dok") and not any(map(str.islower, words[1:])):
        # `Kabarnusa.com/Dok. Dinas Perpustakaan Bima`: an archive has a longer name than people.
        return Picture(None, text)
    name = 1
    if words[0].isupper() and len(words[0]) > 1:
        while name < len(words) and words[name].isupper():
            name += 1
    elif len(words) > 1 and words[1][0].isupper():
        # A name in title case runs into the caption; most have two words.
        name = 2
    caption = " ".join(words[name:])
    if caption[:1] == "(" and caption.find(")") == len(caption) - 1:
        # `VIVA/ NAMA (Bima)` says where the photographer works.
        return Picture(None, text)
    return Picture(caption or None, text[: len(text) - len(caption)].rstrip())


def strip_label(text: str) -> str | None:
    """Return a caption's text without a `Foto:` at its ends; None where nothing is left."""
    # Most captions have neither sign, and no label then.
    if ":" in text or "//" in text or "|" in text:
        prefix = CAPTION_LABEL.match(text)
        text = _LABEL_END.sub("", text if prefix is None else text[prefix.end() :])
    return text.strip(" ,/|") or None


def strip_credit_label(text: str) -> str:
    """Return a credit without `Foto:` before it, or `ft:`, short for it."""
    # Few credits have any of these.
    if not (":" in text or "/" in text or ";" in text or "oto" in text.lower()):
        return text
    label = CREDIT_LABEL.match(text) or _SHORT_LABEL.match(text)
    if label is None:
        return text
    credit = text[label.end() :].strip()
    # A name's full stop is the sentence's.
    return (credit.rstrip(".") if " " in credit else credit) or text
