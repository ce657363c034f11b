"""Line rules: what one line looks like by itself."""

from collections.abc import Iterator
from types import ModuleType

import pytest
from hypothesis import given, settings
from strategies import fragments

from inakoran_extract.block import Mark
from inakoran_extract.model import Reason
from inakoran_extract.reading.lines import fold, read_lines
from inakoran_extract.rules.line_rules import RULES, read_mark, rules_of
from inakoran_extract.words import boilerplate, places, vocabulary


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        # bylines
        ("Penulis: Rina Wulandari", Mark.BYLINE),
        ("Rina Wulandari - detikNews", Mark.BYLINE),
        ("Oleh Rina Wulandari", Mark.BYLINE),
        ("Penulis", Mark.LABEL),
        ("Editor :", Mark.LABEL),
        (": Rina Wulandari", Mark.VALUE),
        ("Rina Wulandari", Mark.NAME),
        ("rina", Mark.WORD),
        # dates
        ("Tuesday, 12-11-2024 | 11:46 am", Mark.TIME),
        ("Rina Wulandari | Jum'at, 17 Februari 2017 - 13:30 wib", Mark.TIME),
        ("Selasa, 12 November 2024", Mark.DAY),
        ("12/11/2024", Mark.DAY),
        ("Selasa, 32 November 2024", Mark.ODD_DATE),
        ("21 menit lalu", Mark.RELATIVE),
        ("9 menit yang lalu", Mark.RELATIVE),
        ("baru saja", Mark.RELATIVE),
        ("Sejam yang lalu", Mark.RELATIVE),
        ("Beberapa menit lalu", Mark.RELATIVE),
        # pictures
        ("Warga menanam bakau [ist]", Mark.CAPTION),
        ("Foto: Jembatan ambruk (Sari Dewi/detikcom)", Mark.CAPTION),
        ("Foto: (Getty Images)", Mark.CREDIT),
        ("ist", Mark.CREDIT),
        ("Antara/Bayu Rahman", Mark.CREDIT),
        ("MDN", Mark.CODE),
        ("IMG-20260312-WA0012.jpg", Mark.BOILERPLATE),
        ("https://cdn.kabar.test/1024x627/bakau_2.webp", Mark.BOILERPLATE),
        ("CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 82", Mark.BOILERPLATE),
        (
            "(function(a,s){a=d.createElement(s);a.src='//kabar.test/x';})(d,'script');",
            Mark.BOILERPLATE,
        ),
        # datelines
        ("Jakarta, Inakoran", Mark.DATELINE),
        ("Jakarta -", Mark.DATELINE),
        ("JAKARTA, KOMPAS.com - Harga beras naik sepekan ini.", Mark.OPENING),
        # body
        ("Harga beras naik sepekan ini.", Mark.PROSE),
        ('"Kami siap," kata dia.', Mark.PROSE),
        ("Ia dikenal sebagai pendiri Komisi Pengawas Mutu Benih (KPMB).", Mark.PROSE),
        ("Warga diminta waspada. (mea/mea)", Mark.PROSE),
        ("1. Bersihkan dinding sumur.", Mark.ITEM),
        ("- Tutup sumur dengan papan", Mark.ITEM),
        ("Harga Cabai di Pasar Induk Naik", Mark.TITLE),
        ("Mengapa Nelayan Enggan Melaut Bulan Ini?", Mark.TITLE),
        ("(mea/mea)", Mark.SIGNOFF),
        ("(E-2)", Mark.SIGNOFF),
        # links
        ("Baca juga: Harga Beras Turun", Mark.CROSSLINK),
        ("Baca Juga", Mark.CROSSLINK_LABEL),
        ("TAG : beras, Bulog", Mark.TAGS),
        ("#beras", Mark.TAGS),
        ("Tags:", Mark.TAGS_LABEL),
        ("Sumber: Antara", Mark.SOURCE),
        ("Berita Terkait", Mark.RAIL),
        ("Berita detikcom Lainnya", Mark.RAIL),
        # the site's words
        ("KOMENTAR", Mark.COMMENTS),
        ("0 KOMENTAR", Mark.COMMENTS),
        ("Komentar (3)", Mark.COMMENTS),
        ("Komentar Pembaca", Mark.COMMENTS),
        ("3 tanggapan untuk “Harga Garam Naik”", Mark.COMMENTS),
        ("One thought on “Harga Garam Naik”", Mark.COMMENTS),
        ("COPYRIGHT © ANTARA 2015", Mark.FOOTER),
        ("Artikel ini telah tayang di Kabar Muria dengan judul Panen Raya", Mark.FOOTER),
    ],
)
def test_mark(text: str, mark: Mark) -> None:
    assert read_mark(text)[0] is mark


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("SCROLL TO CONTINUE WITH CONTENT", Reason.ADVERTISEMENT),
        ("ADVERTISEMENT", Reason.ADVERTISEMENT),
        ("Baca berita tanpa iklan. Gabung Kompas.com+", Reason.ADVERTISEMENT),
        ("[Gambas:Video 20detik]", Reason.EMBED),
        ("[Gambas:Instagram]", Reason.EMBED),
        ("Ikuti Whatsapp Channel Kabar Muria", Reason.FOLLOW),
        ("Cek berita dan artikel yang lain di Google News", Reason.FOLLOW),
        ("Tweet", Reason.SHARE),
        ("Copy Link", Reason.SHARE),
        ("A A A", Reason.SHARE),
        ("Tautan telah disalin", Reason.SHARE),
        ("13Shares", Reason.COUNTER),
        ("1.229 Views", Reason.COUNTER),
        ("Dibaca: 12.768 kali", Reason.COUNTER),
        ("87 kali dilihat, 2 kali dilihat hari ini", Reason.COUNTER),
        ("1.204 kali dibaca hari ini", Reason.COUNTER),
        ("310 total views, 4 views today", Reason.COUNTER),
        ("Gambar mungkin berisi: 3 orang, orang tersenyum", Reason.EMBED),
        ("Iklan Google AdSense", Reason.ADVERTISEMENT),
        ("Floating Ad with AdSense", Reason.ADVERTISEMENT),
        ("Floating Google Ads", Reason.ADVERTISEMENT),
        ("Home > News > Nasional", Reason.NAVIGATION),
        ("Daftar Isi", Reason.NAVIGATION),
        ("***", Reason.SEPARATOR),
        ("--------", Reason.SEPARATOR),
    ],
)
def test_reason(text: str, reason: Reason) -> None:
    assert read_mark(text) == (Mark.BOILERPLATE, reason)


@pytest.mark.parametrize(
    "text",
    [
        "Menteri menolak memberi komentar soal foto itu.",
        "Komentar itu ditulis editor majalah sekolah.",
        "Saksikan juga bagaimana nelayan itu menambal jalanya sendiri.",
        "Ikuti kami ke lereng timur,” kata pemandu itu.",
        "Foto itu diambil pada 12 November 2024 pukul 11.46 WIB.",
        "Editor pertama majalah itu wafat pada 1998.",
        "Oleh karena itu, warga memilih jalan memutar.",
        "Penulis: begitulah ia menyebut pekerjaannya di kartu penduduk.",
        "Baca juga buku itu sampai selesai, katanya.",
        "Sumber: harga cabai naik karena cuaca buruk di sentra produksi.",
        "Rapat itu berlangsung pada Selasa (12/11/2024).",
        "Pemerintah - DPR sepakat menaikkan cukai rokok tahun depan.",
        "Dua jam lalu, air mulai masuk ke rumah warga.",
        "Tag harga di rak itu sudah lama tidak diganti.",
        "Jumlah pemilih muda di Wairopa kini > 60 persen, kata dia.",
        "Harga cabai / bawang / beras di pasar Hula naik dua kali lipat.",
        "#SaveSungai menjadi seruan warga di sepanjang kali.",
        "#WargaBangkit dan #Air ditulis warga di tembok balai desa.",
        "Pedagang / pembeli boleh masuk | keluar lewat pintu timur.",
    ],
)
def test_sentences_are_prose(text: str) -> None:
    assert read_mark(text)[0] is Mark.PROSE


@pytest.mark.parametrize(
    "text",
    [
        "Harga Emas Hari Ini 12 November 2024",
        "Editor: Cara Memilih Jurnal yang Baik",
        "Foto Terakhir Sang Penjelajah Sebelum Hilang",
        "Komentar Pedas Pelatih soal Wasit",
        "5 Cara Merawat Sumur pada Musim Kemarau",
    ],
)
def test_headlines_are_titles(text: str) -> None:
    assert read_mark(text)[0] in (Mark.TITLE, Mark.NAME)


@pytest.mark.parametrize("module", [boilerplate, places, vocabulary])
def test_words_are_written_as_lines_are_folded(module: ModuleType) -> None:
    """A phrase that its list breaks over two lines would never be found."""
    tables = [value for name, value in vars(module).items() if name.isupper()]
    wrong = [phrase for phrase in phrases_of(tables) if phrase.strip() != fold(phrase.lower())]
    assert wrong == []


def phrases_of(data: object) -> Iterator[str]:
    """Yield the phrases of a module's tables."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        yield from phrases_of([*data, *data.values()])
    elif isinstance(data, tuple | list | frozenset):
        for part in data:
            yield from phrases_of(part)


def test_rules_have_names_of_their_own() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


@settings(max_examples=300, deadline=None)
@given(fragments)
def test_gates_only_save_time(text: str) -> None:
    """To ask a rule that is for lines with other signs, or no plain ones, changes nothing."""
    for line in read_lines(text):
        low = line.text.lower()
        asked = list(rules_of(line.text))
        gated = [
            rule
            for rule in RULES
            if rule in asked or rule.signs or (rule.unless and "told" not in rule.unless)
        ]
        answers = [
            answer
            for rule in gated
            if len(line.text) <= rule.longest and (answer := rule.read(line.text, low))
        ]
        assert read_mark(line.text) == answers[0]
        if line.text.replace(" ", "").isalpha():
            for rule in RULES:
                if "plain" in rule.unless:
                    assert rule.read(line.text, low) is None


@settings(max_examples=300, deadline=None)
@given(fragments)
def test_marks_of_any_line(text: str) -> None:
    for line in read_lines(text):
        mark, found = read_mark(line.text)
        assert isinstance(mark, Mark)
        if mark is Mark.BOILERPLATE:
            assert isinstance(found, Reason)


@pytest.mark.parametrize(
    "line", ["Loading", "Loading...", "Loading…", "loading …", "Berita Terkait…"]
)
def test_dots_behind_a_phrase_of_the_site_say_nothing(line: str) -> None:
    assert isinstance(read_mark(line)[1], Reason)


@pytest.mark.parametrize("label", ["Baca", "Simak", "Baca juga", "Pilihan Editor", "Terkait"])
@pytest.mark.parametrize("sign", [":", ": ", " : ", " :"])
def test_a_cross_link_with_or_without_blanks_about_its_colon(label: str, sign: str) -> None:
    assert read_mark(f"{label}{sign}Harga Garam Naik") == (Mark.CROSSLINK, "Harga Garam Naik")


@pytest.mark.parametrize("day", ["26 November 2026", "Kamis, 26/11/2026 10:15 WIB", "26-11-2026"])
@pytest.mark.parametrize(
    "label", ["Diakses pada ", "Diakses: ", "Tanggal akses: ", "Accessed on ", "Dicetak: "]
)
def test_when_a_page_was_saved_is_no_date_of_its_article(label: str, day: str) -> None:
    assert read_mark(f"{label}{day}") == (Mark.BOILERPLATE, Reason.COUNTER)


@pytest.mark.parametrize(
    "line",
    [
        "Tanggal 26 November 2026",
        "Diakses jutaan orang setiap hari",
        "Diunduh 26 kali",
        "Dicetak ulang oleh penerbit pada 2026 untuk murid sekolah dasar.",
    ],
)
def test_other_lines_with_its_words_stay(line: str) -> None:
    assert read_mark(line) != (Mark.BOILERPLATE, Reason.COUNTER)


@pytest.mark.parametrize("count", [2, 41, 80, 400])
@pytest.mark.parametrize("sign", "=-*_~")
def test_a_line_of_signs_parts_whatever_its_length(sign: str, count: int) -> None:
    assert read_mark(sign * count) == (Mark.BOILERPLATE, Reason.SEPARATOR)
