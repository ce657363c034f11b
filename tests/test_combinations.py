"""Every part of a dump in every form beside every form of the others: the record must be exact.

The forms are those that newsrooms print; the parts are drawn one by one, so that no rule can lean
on two forms that happen to come together. All words are invented.
"""

from random import Random
from typing import NamedTuple

import pytest

from inakoran_extract import extract_text

HEADLINES = (
    "Perajin Tenun Tolak Tarif Baru Gudang Benang",
    "Perajin tenun menolak tarif baru gudang benang",
    "PERAJIN TENUN TOLAK TARIF BARU GUDANG BENANG",
    "Mengapa Perajin Tenun Tolak Tarif Gudang Benang?",
    'Soal Tarif Gudang, Perajin Tenun: "Kami Tolak Semua"',
    "7 Cara Perajin Tenun Menyimpan Benang di Gudang",
    "Tim Perajin Tenun Tolak Tarif Gudang Benang",
)  # fmt: skip
ABOVE = ((), ("Ekonomi",), ("Home", "Daerah"), ("Beranda / Ekonomi / Berita",))
DECKS = (
    None,
    "Tarif gudang benang naik dua kali dan belum disepakati perajin.",
    "Pengurus koperasi belum menjawab surat perajin. Gudang ditutup sejak pekan lalu.",
)
# (the line, who made the article, as what)
BYLINES: tuple[tuple[str | None, str, str | None], ...] = (
    (None, "", None),
    ("Rina Wulandari", "Rina Wulandari", None),
    ("Penulis: Rina Wulandari", "Rina Wulandari", "writer"),
    ("Oleh Rina Wulandari", "Rina Wulandari", "writer"),
    ("Pewarta : Rina W. Lestari", "Rina W. Lestari", "reporter"),
    ("Laporan Rina Wulandari", "Rina Wulandari", "reporter"),
    ("Rina Wulandari, rina@kabarsoreh.id", "Rina Wulandari", None),
    ("Oleh: Rina Wulandari (Dosen Universitas Nusa)", "Rina Wulandari", "writer"),
)
# (the line, its date, the date's own characters)
DATES = (
    ("Rabu, 18 Jun 2025 07:30 WIB", "2025-06-18T07:30:00+07:00", "Rabu, 18 Jun 2025 07:30 WIB"),
    ("Tayang: 18 Juni 2025 | 07.30 WITA", "2025-06-18T07:30:00+08:00", "18 Juni 2025 | 07.30 WITA"),
    ("18/06/2025, 07:30 WIT | 310 Views", "2025-06-18T07:30:00+09:00", "18/06/2025, 07:30 WIT"),
    ("18 Jun 2025 | Diperbarui 19 Jun 2025, 10:25 WIB", "2025-06-18", "18 Jun 2025"),
    ("Wednesday, 18-06-2025", "2025-06-18", "Wednesday, 18-06-2025"),
)  # fmt: skip
# (the lines, the caption's text, its credit)
CAPTIONS: tuple[tuple[tuple[str, ...], str, str | None], ...] = (
    ((), "", None),
    (("Warga menjemur benang (Istimewa)",), "Warga menjemur benang", "Istimewa"),
    (("Warga menjemur benang. (ANTARA/Sari Dewi)",), "Warga menjemur benang.", "ANTARA/Sari Dewi"),
    (("Warga menjemur benang. Foto: Dok. Koperasi",), "Warga menjemur benang.", "Dok. Koperasi"),
    (("Warga menjemur benang", "Foto: Sari Dewi"), "Warga menjemur benang", "Sari Dewi"),
    (("Ilustrasi: Warga, Senin (16/6/2025)",), "Ilustrasi: Warga, Senin (16/6/2025)", None),
)
# (how it opens the story, its place, its outlet)
DATELINES: tuple[tuple[str, str | None, str | None], ...] = (
    ("", None, None),
    ("KUPANG, KOMPAS.com - ", "KUPANG", "KOMPAS.com"),
    ("Kupang (ANTARA) - ", "Kupang", "ANTARA"),
    ("kabarsoreh.id, Kupang — ", "Kupang", "kabarsoreh.id"),
    ("WAIROPA -- ", "WAIROPA", None),
)
STORY = (
    "Perajin tenun menolak tarif baru gudang benang di pesisir utara, Selasa (17/6/2025).",
    '"Kami belum menerima surat apa pun," kata Yohana Bere. Gudang itu dikelola koperasi.',
    "Jumlah perajin mencapai 412 orang, naik dari 380 pada tahun lalu.",
    "Pengurus koperasi akan membahas tarif itu pekan depan.",
)
SIGNOFFS = (None, "(rin/dew)", "(kha)", "[dem]")


class Dump(NamedTuple):
    """A dump's text, and what its record must hold."""

    text: str
    record: dict[str, object]


def draw(random: Random) -> Dump:
    """Put a dump together from one form of each part."""
    headline, above, deck = random.choice(HEADLINES), random.choice(ABOVE), random.choice(DECKS)
    byline, name, role = random.choice(BYLINES)
    date_line, date, date_text = random.choice(DATES)
    caption, shown, credit = random.choice(CAPTIONS)
    opening, place, outlet = random.choice(DATELINES)
    signoff = random.choice(SIGNOFFS)
    signed = [] if byline is None else [byline]
    head = random.choice(([*signed, date_line], [date_line, *signed]))
    link = random.choice(([], ["Baca juga: Pasar Malam Sabu Kembali Dibuka"]))
    first, *story = STORY
    story[-1] += "" if signoff is None else f" {signoff}"
    picture = {"text": shown, "credit": credit, "label": None, "position": 0}
    lines = [*above, headline, *([] if deck is None else [deck]), *head, *caption]
    lines += [opening + first, story[0], *link, *story[1:]]
    return Dump(
        random.choice(("\n", "\n\n", "\r\n\u00a0\r\n")).join(lines),
        {
            "headline": headline,
            "kicker": deck,
            "byline": byline,
            "authors": [] if byline is None else [{"name": name, "role": role}],
            "timestamp": date,
            "timestamp_text": date_text,
            "captions": [picture] if caption else [],
            "dateline": {"place": place, "outlet": outlet} if opening else None,
            "body": list(STORY),
            "related": [line.partition(": ")[2] for line in link],
            "signoff": signoff,
        },
    )


@pytest.mark.parametrize("seed", range(500))
def test_a_record_is_exact_whatever_stands_beside_what(seed: int) -> None:
    dump = draw(Random(seed))  # noqa: S311 - no secret
    record = dict(extract_text(dump.text).to_dict())
    assert {key: record[key] for key in dump.record} == dump.record, dump.text
