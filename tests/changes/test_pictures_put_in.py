"""A picture put into a case, taken out, or credited in another form changes its captions alone.

At each place of each case stands one of the forms, and so each form at each place of many.
"""

from collections.abc import Iterator
from json import dumps, loads
from typing import Any
from zlib import crc32

import pytest
from changed_cases import Case, read_stories

from inakoran_extract import extract_text
from inakoran_extract.model import Role

SHOWN = "Warga menumpuk karung jagung di lumbung desa"
DATED = "Petani memeriksa tanaman jagung di Desa Wairopa, Kamis (12/3/2026)."
STANDING = "Pengurus lumbung Yohana Bere (tengah) saat meninjau gudang jagung milik warga."
OTHER = "Pekerja menimbang jagung di gudang lumbung"
BY = "Petrus Lede"
ANTARA = "ANTARA FOTO/PETRUS LEDE"
FORMS: tuple[tuple[tuple[str, ...], tuple[tuple[str, str | None], ...]], ...] = (
    ((f"{SHOWN} (Istimewa)",), ((SHOWN, "Istimewa"),)),
    ((f"{SHOWN} [ist]",), ((SHOWN, "ist"),)),
    ((f"{DATED} (Dok. Lumbung Wairopa)",), ((DATED, "Dok. Lumbung Wairopa"),)),
    ((f"{DATED} Foto: {BY}",), ((DATED, BY),)),
    ((f"{SHOWN} | Foto: {BY}",), ((SHOWN, BY),)),
    ((f"{STANDING} (Foto: {BY})",), ((STANDING, BY),)),
    ((f"{STANDING} Foto/{BY}",), ((STANDING, BY),)),
    ((f"Foto: {SHOWN} ({BY}/Kabar Nusa)",), ((SHOWN, f"{BY}/Kabar Nusa"),)),
    ((f"{SHOWN}. ({ANTARA})",), ((f"{SHOWN}.", ANTARA),)),
    ((f"{SHOWN}. {BY}/Shutterstock",), ((f"{SHOWN}.", f"{BY}/Shutterstock"),)),
    ((f"Keterangan foto: {DATED}",), ((DATED, None),)),
    (("Ilustrasi gudang jagung (Freepik)",), (("Ilustrasi gudang jagung", "Freepik"),)),
    ((SHOWN, f"Foto: {BY}"), ((SHOWN, BY),)),
    ((SHOWN, ANTARA), ((SHOWN, ANTARA),)),
    ((STANDING, "(Istimewa)"), ((STANDING, "Istimewa"),)),
    ((f"{DATED} (Istimewa)",) * 2, ((DATED, "Istimewa"),)),
    ((f"{SHOWN} (Istimewa)", f"{OTHER} ({BY}/AFP)"), ((SHOWN, "Istimewa"), (OTHER, f"{BY}/AFP"))),
)
_DATED = {Role.TIMESTAMP, Role.BYLINE, Role.MODIFIED}


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    return read_stories()


def places(case: Case) -> Iterator[tuple[int, int]]:
    """Yield where a picture may stand: the line above it, and how many paragraphs do.

    Both sides are sentences: none stands between a list's rows, or a colon and what it announces.
    A heading with nothing but a credit below it may be that picture's own text.
    """
    told = {at: k for at, k in case.paragraphs.items() if case.lines[at].rstrip()[-1] in '.!?”"'}
    last, lines = len(case.paragraphs) - 1, [*case.roles, -1, -1]
    for above, below, next_ in zip(lines, lines[1:], lines[2:], strict=False):
        roles, k = case.roles[above], told.get(below)
        if k is not None:
            heading = roles == {Role.SUBHEADING} or (k == 0 and roles <= _DATED)
            if heading or (above in told and k in {1, last, last // 2 + 1}):
                yield above, k
        elif above in told and roles == {Role.BODY} and told[above] == last:
            yield above, last + 1
        elif above in told and case.roles.get(below) == {Role.SUBHEADING} and next_ in told:
            yield above, told[above] + 1


def wrong(text: str, case: Case, captions: list[dict[str, Any]]) -> list[str]:
    """Return what a text's record has otherwise than a case's with other captions."""
    record = loads(dumps(extract_text(text).to_dict()))
    for key in ("text", "position"):  # beside another picture either may come first
        captions.sort(key=lambda caption: str(caption[key]))
        record["captions"].sort(key=lambda caption: str(caption[key]))
    wanted = {**case.record, "captions": captions, "source": record["source"]}
    known, codes = ({each["code"] for each in one.pop("warnings")} for one in (wanted, record))
    return [*(key for key in wanted if record[key] != wanted[key]), *sorted(codes - known)]


def test_a_picture_is_put_in(cases: list[Case]) -> None:
    faults = []
    for case in cases:
        for above, position in places(case):
            lines, shown = FORMS[crc32(f"{case.name} {above}".encode()) % len(FORMS)]
            below = case.lines[above + 1 :]
            gap = [""] if below and not below[0].strip() else []
            added = [part for line in lines for part in (*gap, line)]
            captions = [
                {"text": text, "credit": credit, "label": None, "position": position}
                for text, credit in shown
            ]
            text = "\n".join((*case.lines[: above + 1], *added, *below))
            if found := wrong(text, case, case.record["captions"] + captions):
                faults.append((case.name, lines, found))
    assert not faults


def pictures(case: Case) -> Iterator[tuple[set[int], list[dict[str, Any]]]]:
    """Yield the lines of each picture below a headline without a deck, which it might tell."""
    head = min(at for at, roles in case.roles.items() if Role.HEADLINE in roles)
    for position in range(len(case.paragraphs) + 1 if case.record["kicker"] is None else 0):
        captions = [each for each in case.record["captions"] if each["position"] == position]
        shown = (at for at, roles in case.roles.items() if roles == {Role.CAPTION})
        lines = {at for at in shown if sum(each < at for each in case.paragraphs) == position}
        if captions and lines and min(lines) > head:
            yield lines, captions


@pytest.mark.parametrize(
    ("form", "credit"),
    [("", ""), ("{} (Istimewa)", "Istimewa"), ("{} | Foto: Ina", "Ina"), ("Foto: {} [ist]", "ist")],
)
def test_a_picture_is_left_out_or_credited(cases: list[Case], form: str, credit: str) -> None:
    faults = []
    for case in cases:
        for lines, captions in pictures(case):
            left = [each for each in case.record["captions"] if each not in captions]
            first = captions[0]
            if form and (len(lines) > 1 or not first["text"] or first["label"]):
                continue
            new = [form.format(first["text"])] if form else []
            text = case.lines[: min(lines)] + new + case.lines[max(lines) + 1 :]
            wanted = [*left, *([{**first, "credit": credit}] if form else [])]
            if found := wrong("\n".join(text), case, wanted):
                faults.append((case.name, captions, new, found))
    assert not faults
