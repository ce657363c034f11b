"""Parts the credit from a line that is known to be a caption: by its place, its label, its page.

There any bracket that closes the line is a credit, unless it is a date, says where in the picture
somebody stands, or is short for the words before it; and so is what stands behind the last sentence
with a slash in it, whoever is named.
"""

from inakoran_extract.fields.credit_names import (
    MOST_WORDS,
    credits_itself,
    is_free_credit,
    is_named,
    is_named_behind,
    may_credit,
    same_name,
)
from inakoran_extract.fields.credits import (
    LONGEST_CREDIT,
    Picture,
    is_agency,
    strip_credit_label,
    strip_label,
)
from inakoran_extract.fields.people import is_person
from inakoran_extract.words.hosts import is_host
from inakoran_extract.words.names import is_name, is_sentence_case
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import (
    DESCRIBING,
    STOCKS,
)

# As Kontan begins captions.
ILLUSTRATION = "ILUSTRASI. "
_CLOSERS = {")": "(", "]": "[", "}": "{"}
_TAIL = ".*, "
_REMARK = 2
_DASHES = frozenset(("- ", "– ", "— ", "| ", "/ "))
_LONGEST_SURE = 220
# Behind a caption's last sentence, or behind a dash: there a credit may begin.
_BOUNDARY = pattern(r"[.!?”\")][ *]{0,2}|\*[ /]|(?<= )[-–—|/] ")
# No initial's stop: `Hedy Lamarr. Rina Wulandari`
_BOUNDARY_OF_WORDS = pattern(r"\w{4}\. ")
_SOURCE = pattern(
    r"(?:^|[\s.(])((?:[Ss]umber|[Kk]redit|[Ff]oto|[Pp]hoto|[Dd]ok|[Cc]redit)(?: [Ff]oto)?"
    r"(?: ?: ?|\. ?))([^:]{2,60})$"
)
_PHOTO_BY = pattern(r"[/|,. ]{1,3}((?:copyright )?(?:[Pp]hoto|[Ff]oto) (?:by|oleh) [^.]{2,60})$")
_LAST_WORD = pattern(r"(?<= )([\w.&-]{2,30}/@?[\w.-]{2,40})$")
_SURE_TAIL = pattern(
    r"[.”](?: ?[-–—] |\*+ ?| (?=/[A-Z][\w .]{1,30}/[A-Za-z]|[A-Z][\w .]{1,30}/[A-Z][a-z]))"
    r"([^.]{1,40}/[^.]{1,40}(?:(?<= [A-Z])\.)?|/[^.]{2,40})$"
)
_LEADING = pattern(
    r"((?:[A-Z0-9][A-Z0-9.&'-]{1,20} ){0,3}(?:[A-Z0-9][A-Z0-9.&'-]{1,20}/|via )"
    r"(?:[A-Z][A-Z.'-]{1,20} ){1,4})(?=[A-Z][a-z])"
)
# The number of the picture in its archive: `KABAR/NAMA kabar : 167041`.
_ARCHIVE = pattern(r"\.? \w{2,20} ?: ?\d{4,}$")
_LABEL_BEFORE = pattern(r" (?:[Ff]oto|[Kk]redit) ?: ?(\w[\w. ]{1,30})$")
# `… -Rina Wulandari-`
_HYPHENED = pattern(r"(?<=[\w.!?”\")]) ?-([^\W\d][^-]{2,60})-$")


def part_credit(text: str) -> Picture:
    """Part the credit from a line that is known to be a caption; its credit may be None.

    >>> part_credit("Tim mengevakuasi pendaki di lereng [Basarnas]")
    Picture(text='Tim mengevakuasi pendaki di lereng', credit='Basarnas')
    >>> part_credit("Petani memanen sagu. – Lereng/Timotius Wenda")
    Picture(text='Petani memanen sagu.', credit='Lereng/Timotius Wenda')
    >>> part_credit("Rapat Komisi Pengawas Mutu (KPM)").credit is None
    True
    """
    begin = len(ILLUSTRATION) if text.startswith(ILLUSTRATION) else 0
    said = text[begin:] or text
    picture = _part_bracket(said) or _part_tail(said) or _part_head(said)
    if picture is None:
        return Picture(text, None)
    return picture._replace(text=text[:begin] + (picture.text or "") or None) if begin else picture


def _part_bracket(text: str) -> Picture | None:
    """Part the credit in the brackets that close a caption: `… [Basarnas]`, `…(Lereng).*`."""
    bare = text.rstrip(_TAIL)
    start = _opening(bare)
    before = bare[:start].rstrip()
    content = bare[start + 1 :].rstrip(")]}").strip()
    if not before or len(content) > LONGEST_CREDIT or not may_credit(content, before):
        return None
    credit = strip_credit_label(content)
    labelled = _LABEL_BEFORE.search(before)
    if labelled is not None:
        # `… Foto: Istimewa (Dok Damkar)`
        return Picture(strip_label(before[: labelled.start()]), f"{labelled[1]} ({content})")
    # The credit may stand twice: `… TRIBUN/NAMA (TRIBUN/NAMA)`.
    twice = _part_tail(before)
    if twice is not None and twice.credit is not None and same_name(twice.credit, credit):
        before = twice.text or before
    return Picture(strip_label(before), credit)


def _opening(text: str) -> int:
    """Return where the bracket opens that closes a text, its end missing too: `[ist`; else 0."""
    last = text[-1:]
    opener = _CLOSERS.get(last)
    if opener is None:
        start = max(text.rfind("["), text.rfind("("))
        closed = "]" in text[start:] or ")" in text[start:]
        return 0 if closed else max(start, 0)
    depth = 0
    for index in reversed(range(len(text))):
        if text[index] == last:
            depth += 1
        elif text[index] == opener:
            depth -= 1
            if depth == 0:
                return index
    return 0


def _part_tail(text: str) -> Picture | None:
    """Part a credit without brackets from behind a caption."""
    bare = text
    archive = _ARCHIVE.search(text)
    if archive is not None and "/" in text:
        bare = text[: archive.start()]
    bare = bare.rstrip("/ ")
    if bare[-1:] == "." and (stopped := _part_stopped(bare[:-1])) is not None:
        return stopped
    if bare.count("/") > 1 and (glued := _part_glued(bare)) is not None:
        return glued
    return (
        _part_via(bare)
        or _part_hyphened(bare)
        or _part_copyright(bare)
        or _part_labelled(bare)
        or _part_at_boundary(bare)
        or _part_last_word(bare)
    )


def _part_stopped(text: str) -> Picture | None:
    """Part `… . Rina/Kabar Nusa`, which stood before a full stop: both sides are names."""
    told, stop, credit = text.rpartition(". ")
    first, slash, second = credit.strip().partition("/")
    named = is_name(first) or is_agency(first)
    if not (slash and stop and named and (is_name(second) or is_agency(second))):
        return None
    return Picture(strip_label(f"{told}."), credit.strip())


def _part_via(text: str) -> Picture | None:
    """Part `… via www.kabarnusa.com`."""
    before, via, site = text.rpartition(" via ")
    return Picture(before.rstrip(), f"via {site}") if via and before and is_host(site) else None


def _part_hyphened(text: str) -> Picture | None:
    """Part `… -Rina Wulandari-`, `….-Rina Wulandari/Kabar Nusa-`: a credit between hyphens."""
    found = _HYPHENED.search(text)
    if found is None:
        return None
    return Picture(text[: found.start()], found[1].strip())


def _part_copyright(text: str) -> Picture | None:
    """Part `Kanal YouTube NAMA ©2021 Lereng.com`: all that stands behind the last sentence."""
    sign = text.rfind("©")
    if sign <= 0 or len(text) - sign > LONGEST_CREDIT or text[sign - 1] in "ÃÂ":
        return None
    shown = text[:sign]
    start = max(shown.rfind(". ") + 2, shown.rfind("/") + 1)
    if start < 2 or sign - start > LONGEST_CREDIT // 2:
        start = sign
    before = text[:start].rstrip(" /(|-–—")
    return Picture(strip_label(before), text[start:].strip()) if before else None


def _part_labelled(text: str) -> Picture | None:
    """Part `Sumber : X`, `Dok. X`, `/Photo by X`."""
    found = _PHOTO_BY.search(text)
    if found is not None:
        return Picture(text[: found.start()].rstrip() or None, found[1])
    found = _SOURCE.search(text)
    if found is None or found[2].count(" ") >= MOST_WORDS:
        return None
    before = text[: found.start(1)].rstrip(" (|-–—")
    word = found[1].strip(" :.").lower()
    # `Dok. Humas` says that the picture is of the archive: the word belongs to the credit.
    credit = text[found.start(1) :] if word == "dok" else found[2]
    sure = ":" in found[1] or word == "dok"
    credit = credit.strip(" )")
    return Picture(before, credit) if before and credit and sure else None


def _part_at_boundary(text: str) -> Picture | None:
    """Part `… . X/NAMA`, `… – X/NAMA`, `….*/X`, `… - X`: behind the last sentence, or a dash."""
    for boundary in reversed(list(_BOUNDARY.finditer(text))):
        tail = text[boundary.end() :].strip(" /*|").lstrip("-–— ")
        before = text[: boundary.end()].rstrip(" -–—|/")
        if not tail or len(tail) > LONGEST_CREDIT or tail.count(" ") >= MOST_WORDS:
            return None
        if boundary[0] == "." and (tail[0].islower() or _is_in_address(text, boundary.end())):
            continue  # the dot of an address: `kabar.or.id`
        slashed = text[boundary.end() :].startswith("/") and tail[0].isupper()
        parted = boundary[0] in _DASHES and is_named_behind(tail, before)
        slashed = slashed or (boundary[0] == "| " and is_name(tail))
        if before and (slashed or parted or is_free_credit(tail)):
            return Picture(strip_label(before.rstrip("*")), tail)
    return None


def _is_in_address(text: str, end: int) -> bool:
    """Tell whether the stop before an index is within an address in capitals: `SULUH.NET`."""
    head = text[:end]
    start = max(head.rfind(" "), head.rfind("/")) + 1
    word = text[start : end - 1] + text[end - 1 :].partition(" ")[0].partition("/")[0]
    return word.isupper() and is_host(word)


def _part_last_word(text: str) -> Picture | None:
    """Part `… fizkes/Shutterstock`, `… Instagram/@x`, `… ANTARA FOTO/NAMA` from a sentence."""
    found = _LAST_WORD.search(text)
    if found is not None and credits_itself(found[1]):
        return Picture(text[: found.start()].rstrip(), found[1])
    before, slash, name = text.rpartition("/")
    if slash and " " not in name.strip() and is_agency(name.strip()):
        # `… Ketua Fraksi, Siti H/LERENG`: the name is of who is seen.
        return Picture(before.rstrip() or None, name.strip())
    if not slash or not is_name(name.strip()):
        return None
    words = before.split(" ")
    for count in (3, 2, 1):
        head = " ".join(words[-count:])
        if len(words) > count and head[:1].isupper() and is_agency(head):
            start = len(before) - len(head)
            return Picture(text[:start].rstrip(), text[start:])
    return None


def _part_glued(text: str) -> Picture | None:
    """Part `Petani memanen sagu/Rina Wulandari/Lereng`: the last two parts are names."""
    shown, first, second = text.rsplit("/", 2)
    described = shown.partition(" ")[0].lower() in DESCRIBING
    if shown.count(" ") < (1 if described else _REMARK):
        return None
    account = second[:1] == "@"
    sure = account or is_agency(first) or is_host(second) or is_sentence_case(shown)
    parted = shown[-1:].isalnum() or shown[-1:] == ")"
    credited = is_named(first) and (account or is_named(second))
    return Picture(shown, f"{first}/{second}") if parted and sure and credited else None


def read_sure_tail(text: str) -> Picture | None:
    """Read a caption that shows by what is behind it alone, wherever it stands.

    `… Instagram/@akun`, `… fizkes/Shutterstock`, `… . – Lereng/NAMA`, `….*/ANTARA`.

    >>> read_sure_tail("Petani memanen sagu. – Lereng/Timotius Wenda").credit
    'Lereng/Timotius Wenda'
    >>> read_sure_tail("Rina Wulandari/Shutterstock").text is None
    True
    >>> read_sure_tail("Harga naik Rp5.000/kg di Pasar Induk") is None
    True
    """
    if _ARCHIVE.search(text) is not None:
        return _part_tail(text)
    if " via " in text and (seen := _part_via(text)) is not None:
        return seen
    if text[-1] == "-" and (hyphened := _part_hyphened(text)) is not None:
        return hyphened
    stopped = text[-1] in ".!?" and not (text[-3:-2] == " " and text[-2].isupper())
    if len(text) > _LONGEST_SURE or stopped:
        return None  # but `… . – Lereng/Timotius W.`
    if _is_of_stock(text):
        return Picture(None, text)
    if text.count("/") > 1 and (glued := _part_glued(text)) is not None:
        return glued
    found = _LAST_WORD.search(text)
    if found is not None and credits_itself(found[1]):
        return Picture(text[: found.start()].rstrip(), found[1])
    found = _SURE_TAIL.search(text)
    if found is None or not is_free_credit(found[1].removesuffix(".").strip(" /")):
        return None
    return Picture(text[: found.start()].rstrip("*") + text[found.start()], found[1].strip(" /"))


def _is_of_stock(text: str) -> bool:
    """Tell whether a line is a stock of pictures and who gave it one: `fizkes/Shutterstock`."""
    one, slash, other = (part.strip() for part in text.partition("/"))
    return bool(slash) and any(
        stock.lower().partition(" ")[0] in STOCKS
        and stock.count(" ") < _REMARK
        and (name.isalnum() or (is_person(name) and _BOUNDARY_OF_WORDS.search(name) is None))
        for name, stock in ((one, other), (other, one))
    )


def widen(text: str, picture: Picture | None) -> Picture | None:
    """Give a caption the whole of its credit, of which the line's end shows only the outlet.

    `Warga antre. Rina Wulandari/Kabar.com`, `Warga antre. /Rina/Kabar`: what stands behind the last
    sentence is the credit.
    """
    if picture is None or picture.text is None or not ("." in picture.text or "/" in picture.text):
        return picture
    parted = part_credit(text)
    credit = picture.credit or ""
    # `… . Sumber: TikTok/@suluh`: the label belongs to neither.
    less = parted.text is not None and len(parted.text) < len(picture.text)
    return parted if less and credit and (parted.credit or "").endswith(credit) else picture


def _part_head(text: str) -> Picture | None:
    """Part a credit in capitals from before a caption: `LERENG/NAMA Warga …`, `A via B Warga …`."""
    found = _LEADING.match(text)
    if found is None:
        return None
    return Picture(text[found.end() :], found[1].strip())
