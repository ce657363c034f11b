"""Captions of images and their credits.

A dump marks no caption; its credit gives it away: behind it (`… [ist]`, `… (ANTARA FOTO/NAMA)`,
`…. Foto: Getty Images`, `…/©KapanLagi.com®/NAMA`), before it (`Foto: TEKS (NAMA/detikcom)`,
`KOMPAS.com/NAMA TEKS`), or on a line of its own (`Antara/NAMA`, `ist`). `ist` and `istimewa` say
that a picture was given by courtesy.
"""

from dataclasses import replace

from inakoran_extract.block import Block
from inakoran_extract.fields.credits import (
    CAPTION_LABEL,
    CREDIT_LABEL,
    LONGEST_CAPTION,
    LONGEST_CREDIT,
    SHOWN,
    Picture,
    is_agency,
    is_credit,
    is_story,
    read_bracketed,
    read_copyright,
    read_leading,
    read_trailing,
    strip_label,
)
from inakoran_extract.fields.known_captions import part_credit, read_sure_tail, same_name
from inakoran_extract.fields.people import is_person
from inakoran_extract.model import Caption, Role
from inakoran_extract.words.hosts import is_host
from inakoran_extract.words.names import is_name, is_outlet, is_sentence_case
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.sentences import is_told, refers_back
from inakoran_extract.words.vocabulary import (
    BARE_CREDITS,
    BYLINE_LABELS,
    CREDIT_WORDS,
    NET_CREDITS,
    WEB_CREDITS,
)

_WORD = pattern(r"\w+")
# `Petugas menjaga pintu mal. Dok`
_BARE_END = pattern(r"\. (Dok|Doc|Ist|Istimewa|Handout|HO)\.?$")
_LONGEST_BARE_END = len(". Istimewa.")
_NAMED = ("sumber gambar,", "keterangan gambar,", "image source,", "image caption,")
_SOURCE_NAMES = ("sumber gambar", "image source")
_NAMED_PART = pattern(r"([^,]+), (.+)$")
_CAPTION_ENDS = tuple('.!?)]"”|/,')
# `Dari kiri ke kanan: NAMA, NAMA`, `Ki-ka: NAMA`
_ROW = pattern(r"\(?(?:dari )?ki(?:ri)?(?: ke | ?[-–] ?(?:ke ?[-–]? ?)?)ka(?:nan)?\)? ?:")
_DASHES = "-–— "
_BULLETS = "•●▪ "
# `Gambar Ilustrasi : Freepik`, `ilustrasi. net`
_DESCRIBED = pattern(
    r"((?:foto |gambar )?ill?ustrasi(?: foto| gambar)?)( ?[:./,] ?| [-–] | )(\w[\w./ ]{1,40})[ |]*$"
)
_ARCHIVES = frozenset(("dok", "doc", "dokumentasi"))
# `Photo by Rina on Unsplash`
_MADE_BY = pattern(r"(?:Photo|Image|Foto|Gambar) (?:by|oleh) ([A-Z@][^.]{2,50})$")
_MADE_STARTS = ("Photo ", "Image ", "Foto ", "Gambar ")
_ROW_STARTS = ("dari ki", "(dari ki", "ki", "(ki")
# A caption that stands on both sides of its credit, and a credit, have so many characters.
_SHORTEST = 10
_FEWEST_BLANKS = 3
_LONGEST_CREDIT_OF_TWO = 80


def read_caption(text: str) -> Picture | None:
    """Read a line that is a caption by its credit, or a credit alone; None for any other.

    >>> read_caption("Warga mengungsi ke balai desa [ist]")
    Picture(text='Warga mengungsi ke balai desa', credit='ist')
    >>> read_caption("Foto: Antrean minyak goreng (Agus Salim/detikcom)")
    Picture(text='Antrean minyak goreng', credit='Agus Salim/detikcom')
    >>> read_caption("KOMPAS.com/AGUS SALIM Warga mengantre minyak goreng")
    Picture(text='Warga mengantre minyak goreng', credit='KOMPAS.com/AGUS SALIM')
    >>> read_caption("Rapat itu dihadiri Komisi Pengawas Mutu (KPM).") is None
    True
    """
    if len(text) > LONGEST_CAPTION and is_story(text):
        return None
    if text[0] in _DASHES and len(text) <= _LONGEST_CREDIT_OF_TWO and "/" in text:
        # `- Kabar.com/NAMA`, below a caption that is missing
        alone = read_leading(text.lstrip(_DASHES))
        return alone if alone is not None and alone.text is None else None
    if text.endswith(" |"):
        return _read_cell(text[:-2])
    low = text.lower()
    if low.startswith(_NAMED):
        return _read_named(text)
    if low.startswith(_ROW_STARTS) and _ROW.match(low) is not None:
        return part_credit(text)
    picture = _read_closed(text)
    if picture is None and "©" in text:
        return read_copyright(text)
    if picture is None and (
        "foto" in low
        or "hoto" in low
        or "dok:" in low
        or "kredit" in low
        or "sumber:" in low
        or low.startswith(("ket", "caption", "gambar"))
    ):
        picture = _read_labelled(text)
    if picture is None and ("/" in text or text[-1] == "-" or " via " in text):
        picture = read_trailing(text) or read_leading(text) or read_sure_tail(text)
    if picture is None and text.startswith(SHOWN) and text[-1] in ")]":
        # Any bracket credits what says that it is a picture: `Gambar yang … (Telegram)`.
        parted = part_credit(text)
        picture = parted if parted.credit is not None else None
    return picture or _read_bare(text, low)


def _read_cell(text: str) -> Picture | None:
    """Read what is left of a table that held a picture and its caption: `TEKS |`."""
    if "|" in text or not text.strip():
        return None
    picture = read_caption(text)
    if picture is None and is_sentence_case(text) and text.count(" ") >= _FEWEST_BLANKS:
        picture = part_credit(text)
    return picture


def _read_closed(text: str) -> Picture | None:
    """Read a caption by the brackets that close it, or by standing on both sides of its credit."""
    if text[-1] in ")]" or text.endswith((").", "].")):
        picture = read_bracketed(text)
        if picture is not None:
            return picture
    elif text.rfind("(") > max(text.rfind(")"), len(text) - LONGEST_CREDIT, 0):
        # The bracket's end is missing: `… (AFP PHOTO / NAMA`.
        return read_bracketed(f"{text})")
    return _read_doubled(text) if text.rfind(text[:_SHORTEST]) > _SHORTEST else None


def _read_doubled(text: str) -> Picture | None:
    """Read a caption printed before and behind its credit, as in `TEKS.Kabar.com/NAMA TEKS.`."""
    begin = text.rfind(text[:_SHORTEST])
    size = len(text) - begin
    if not size < begin <= size + _LONGEST_CREDIT_OF_TWO or not text.startswith(text[begin:]):
        return None
    credit = text[size:begin].strip(" ()[]-–|")
    word = _WORD.match(credit)
    if word is None or credit[-1] in ",;:!?":
        return None
    named = is_agency(credit) or is_host(credit) or is_name(credit)
    known = "/" in credit or word[0].lower() in CREDIT_WORDS or named
    return Picture(text[begin:], credit) if known else None


def part_site(text: str) -> Picture:
    """Part the site's name from before a caption that has no other credit.

    A caption that names the site again doesn't begin with it: there the first one is the credit.

    >>> part_site("Instagram Pendiri Instagram saat berpidato di Bandung")
    Picture(text='Pendiri Instagram saat berpidato di Bandung', credit='Instagram')
    >>> part_site("Instagram kini dipakai warga Bandung").credit is None
    True
    """
    site, _, caption = text.partition(" ")
    if site.lower() in WEB_CREDITS and caption[:1].isupper() and site in caption.split():
        return Picture(caption, site)
    return Picture(text, None)


def _read_named(text: str) -> Picture | None:
    """Read `Sumber gambar, KREDIT` and `Keterangan gambar, TEKS`, as the BBC prints them."""
    found = _NAMED_PART.match(text)
    if found is None:
        return None
    return Picture(None, found[2]) if found[1].lower() in _SOURCE_NAMES else Picture(found[2], None)


def _read_bare(text: str, low: str) -> Picture | None:
    """Read `ist` alone, `Instagram/@akun`, and `Ilustrasi …`, which needs no credit to be known."""
    if len(text) > 120:
        return None
    if low.strip(" .[]()").replace(".", "") in BARE_CREDITS:
        return Picture(None, text.strip(" []()"))
    named = _read_archive(text) or (_read_illustration(text, low) if "ustrasi" in low else None)
    if named is not None:
        return named
    if " untuk " in low and text.isupper() and is_outlet(text.rpartition(" ")[2]):
        # `RINA WULANDARI UNTUK KOMPAS`
        return Picture(None, text)
    if ". " in text[-_LONGEST_BARE_END:] and (stopped := _BARE_END.search(text)) is not None:
        return Picture(text[: stopped.start() + 1], stopped[1])
    archived = text.rfind(". Dok", max(0, len(text) - LONGEST_CREDIT))
    if archived > 0 and (named := _read_archive(text[archived + 2 :].rstrip("."))) is not None:
        return named._replace(text=text[: archived + 1])
    if "/" not in low and ".com" not in low:
        return None
    outlet, _, photographer = text.partition("/")
    signed = not photographer.startswith(" ") and " " in photographer and is_person(photographer)
    if signed and is_name(outlet):
        # `Bisnis Nusa/Fikri Maulana`
        return Picture(None, text)
    site, slash, _ = low.partition("/")
    name, dot, _ = site.strip().partition(".com")
    known = (slash and name in WEB_CREDITS) or (dot and name in CREDIT_WORDS)
    return Picture(None, text) if known and len(text) <= 60 else None


def _read_archive(text: str) -> Picture | None:
    """Read `Dok. Humas Pemkab Sumenep` and `Photo by Rina on Unsplash`, alone on a line."""
    made = _MADE_BY.match(text) if text.startswith(_MADE_STARTS) else None
    if made is not None:
        return Picture(None, made[1])
    first, _, rest = text.partition(" ")
    if first.lower().rstrip(".") in _ARCHIVES and rest and not any(map(str.islower, rest.split())):
        return Picture(None, text)
    return None


def _read_illustration(text: str, low: str) -> Picture | None:
    """Read `Ilustrasi …`, `ilustrasi. net`, `Gambar Ilustrasi : Freepik`."""
    described = _DESCRIBED.match(low)
    if described is not None:
        credit = text[slice(*described.span(3))].rstrip()
        alone = credit.lower() in NET_CREDITS | WEB_CREDITS
        if alone or (described[2].strip() == ":" and _is_source(credit)):
            return Picture(text[: described.end(1)], credit)
    # `Ilustrasi pada sampul buku itu menuai protes.` tells of a picture, and is none.
    told = is_told(text) and refers_back(text)
    shown = low.startswith(("ilustrasi ", "illustrasi ")) and not told
    return Picture(text, None) if shown else None


def _read_labelled(text: str) -> Picture | None:
    """Read `Foto: TEKS (KREDIT)`, `Foto: KREDIT` and `TEKS. Foto: KREDIT`."""
    prefix = CAPTION_LABEL.match(text)
    if prefix is not None:
        rest = text[prefix.end() :]
        behind = _read_behind_prefix(rest, gallery=text.startswith("FOTO"))
        # `Ket. foto: TEKS.` says that it is a caption; behind `Foto:` a sentence may be a story's.
        plain = text.lower().startswith(("foto", "photo"))
        return part_credit(rest) if behind is None and rest and not plain else behind
    source = text.rfind(". Sumber: ")
    if source > 0 and _is_source(text[source + 10 :]):
        return Picture(strip_label(text[: source + 1]), text[source + 10 :])
    dok = text.rfind("Dok:")
    if dok > 0 and len(text) - dok <= 60 and text[dok - 2 : dok].strip(" ") in ("", ".", ")"):
        return Picture(strip_label(text[:dok].strip()), text[dok:].rstrip(" ."))
    for label in CREDIT_LABEL.finditer(text, max(0, len(text) - LONGEST_CREDIT)):
        before = text[: label.start()].rstrip()
        credit = text[label.end() :].rstrip(" ./")
        # In the middle of a sentence, only a label that looks like one counts: `… Foto: DW`.
        marked = ":" in label[0] or "//" in label[0]
        ends = before[-1:] in _CAPTION_ENDS or (label[0][0].isupper() and marked)
        # `BERITA FOTO: JUDUL` heads an article.
        addressed = before.isupper() or not before or before[-1] == "(" or credit.startswith("http")
        signed = before.partition(":")[0].strip().lower() in BYLINE_LABELS
        if ends and not (addressed or signed) and credit and credit.count(" ") <= 6:
            if not marked and label[0][-1] == " " and credit.islower():
                # `Foto oleh penulis` names nobody without its first words.
                credit = text[label.start() :].rstrip(" .")
            # `… (AP Photo/NAMA) Foto: AP/NAMA` credits twice.
            inner = read_bracketed(before) if before[-1] in ")]" else None
            return Picture(
                inner.text if inner is not None else strip_label(before.rstrip(" -–—")), credit
            )
    return None


def _read_behind_prefix(rest: str, *, gallery: bool) -> Picture | None:
    """Read what stands behind `Foto:`; behind `FOTO:` in capitals it may be a gallery's title."""
    if rest.startswith("http"):
        return None
    rest = rest.rstrip("/ ")
    if not rest:
        return Picture(None, None)
    if is_host(rest):
        return Picture(None, rest)
    inner = read_bracketed(rest) if rest[-1] in ")]" or rest.endswith((").", "].")) else None
    if inner is None and "/" in rest:
        inner = read_trailing(rest) or read_leading(rest)
    inner = inner or _read_bare(rest, rest.lower())
    if inner is not None:
        return inner
    named = is_credit(rest, "", stopped=False) or is_outlet(rest)
    if len(rest) <= 60 and (named or (is_name(rest) and not gallery)):
        return Picture(None, rest)
    return None if gallery or rest[-1] == "." else part_credit(rest)


def _is_source(text: str) -> bool:
    """Tell whether what follows `Sumber:` behind a caption is a picture's source."""
    word = _WORD.match(text)
    return (
        word is not None
        and len(text) <= 60
        and (word[0].lower() in CREDIT_WORDS or is_agency(text))
    )


def take_captions(settled: list[tuple[Block, int]]) -> tuple[Caption, ...]:
    """Return the captions of an article's images.

    A credit on a line of its own belongs to the caption above it, else to the one below.

    Args:
        settled: the blocks of captions, credits and labels in order, each with the number of body
            paragraphs before it.
    """
    captions: list[Caption] = []
    label: str | None = None
    for place, (block, position) in enumerate(settled):
        if block.role is Role.LABEL:
            label = block.text
            continue
        picture = _read_known(block)
        if _is_remark(picture.credit) and _is_credited(settled, place):
            picture = Picture(block.text, None)
        if picture == Picture(None, None):
            # `Foto:` alone, with the credit on the next line.
            continue
        if any(each.text == block.text and each.position == position for each in captions):
            continue  # printed twice, however its end may be read
        near = bool(captions) and captions[-1].position == position and label is None
        joined = _join(captions[-1], picture) if near else None
        if joined is not None:
            captions[-1] = joined
            continue
        captions.append(Caption(picture.text, picture.credit, label, position))
        label = None
    return tuple(captions)


def _is_remark(credit: str | None) -> bool:
    """Tell whether a credit is a word or two in small letters: `(lingkaran biru)`."""
    return credit is not None and credit.islower() and credit.partition(" ")[0] not in CREDIT_WORDS


def _is_credited(settled: list[tuple[Block, int]], place: int) -> bool:
    """Tell whether the next line credits the same picture, and nothing else."""
    if place + 1 == len(settled):
        return False
    (_, position), (below, below_position) = settled[place : place + 2]
    picture = below.found
    return (
        position == below_position
        and isinstance(picture, Picture)
        and picture.text is None
        and picture.credit is not None
    )


def _read_known(block: Block) -> Picture:
    """Read a block that is known to be a caption or a credit."""
    picture = block.found if isinstance(block.found, Picture) else Picture(block.text, None)
    text = picture.text and picture.text.lstrip(_BULLETS)
    if not text:
        # Nothing but a credit is left of it.
        return Picture(None, picture.credit)
    if picture.credit is not None and text[-1] not in ")]" and "/" not in text:
        return picture._replace(text=text)
    parted = part_credit(text)
    parted = Picture(parted.text or None, parted.credit)
    if picture.credit is None:
        return parted
    # The credit may stand twice: `… (AFP/NAMA) AFP/NAMA`.
    twice = parted.credit is not None and same_name(parted.credit, picture.credit)
    return Picture(parted.text, picture.credit) if twice else picture


def _join(above: Caption, picture: Picture) -> Caption | None:
    """Return a caption with what the next line adds to it; None where that is another picture's."""
    if picture.text is None:
        return replace(above, credit=picture.credit) if above.credit is None else None
    if above.text is None:
        if picture.credit is None:
            return replace(above, text=picture.text)
        # Printed above the caption and behind it.
        same = above.credit is not None and same_name(above.credit, picture.credit)
        return replace(above, text=picture.text, credit=picture.credit) if same else None
    # What stands for a picture where it isn't shown, and its caption.
    if above.text.strip(".").casefold() == picture.text.strip(".").casefold():
        return replace(above, credit=above.credit or picture.credit)
    return None
