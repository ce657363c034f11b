"""Lines that are the site's by the words they are made of, and lines of stories like them."""

import pytest

from inakoran_extract.block import Mark
from inakoran_extract.model import Reason
from inakoran_extract.rules.line_rules import read_mark
from inakoran_extract.rules.worded import read_worded


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Pasang Iklan di Sini", "advertisement"),
        ("PARIWARA", "advertisement"),
        ("— Konten Bersponsor —", "advertisement"),
        ("banner 336x280", "advertisement"),
        ("160 x 600 AD PLACEMENT", "advertisement"),
        ("728×90 Ads", "advertisement"),
        ("Klik untuk perbesar", "navigation"),
        ("Ketuk untuk membesarkan gambar", "navigation"),
        ("Dengarkan artikel ini", "navigation"),
        ("Listen to this article", "navigation"),
        ("Kirim ke teman", "share"),
        ("Share Tweet WA 128 shares", "share"),
        ("12 Shares Facebook Twitter", "share"),
        ("font size decrease font size increase font size", "share"),
        ("ukuran hurufperkecil ukuran huruf perbesar ukuran huruf", "share"),
        ("Waktu Baca: 2 menit, 31 detik", "counter"),
        ("Estimasi baca 3 menit", "counter"),
        ("Pengunjung hari ini : 231", "counter"),
        ("- visibility 312", "counter"),
        ("comment 0 komentar", "counter"),
        ("Jadikan Suluh sumber utama Anda di Google", "follow"),
        ("Orang lain juga bertanya?", "navigation"),
        ("Gulir ke bawah untuk lanjut membaca", "advertisement"),
        ("Tulisan berlanjut di bawah iklan ini", "advertisement"),
        ("Geser untuk lanjut baca", "advertisement"),
        ("Sudah dibaca 120 orang", "counter"),
        ("1.204 pengunjung", "counter"),
        ("Disukai: 27", "counter"),
        ("Sebarkan tulisan ini ke WhatsApp", "share"),
        ("Bagikan lewat Surel", "share"),
        ("Laman 2/3", "pagination"),
        ("Lanjut ke halaman 2", "pagination"),
        ("Lihat ke Halaman Asli", "navigation"),
        ("Tampilkan semua halaman", "navigation"),
        ("Tampilkan Versi Web", "navigation"),
        ("Lihat Berita Aslinya", "navigation"),
        ("Kembali ke Artikel", "navigation"),
        ("Urutkan: Terbaru | Terlama", "navigation"),
        ("Lihat unggahan ini di Threads", "embed"),
        (
            "To view this video please enable JavaScript, and consider upgrading to a web browser",
            "embed",
        ),
        ("Cuitan dibagikan oleh Rina Wulandari (@rinawulan)", "embed"),
        ("Temukan kabar terkini di kanal WhatsApp Sinar Lamba", "follow"),
        ("Pantau terus lewat saluran Telegram kami.", "follow"),
    ],
)
def test_lines_of_the_site(line: str, reason: str) -> None:
    mark, found = read_mark(line)
    assert (mark.name, found) == ("BOILERPLATE", reason)


@pytest.mark.parametrize(
    "line",
    [
        "Iklan Rokok di Jalan Provinsi",
        "Promosi Wisata Lamba",
        "Lanjutkan Pembangunan Dermaga",
        "Bagikan Sembako ke Warga",
        "Dilihat dari Dermaga",
        "120 orang",
        "27 ekor sapi",
        "Kirim Sapi ke Sumba",
        "Kembali ke Sumber",
        "Halaman Sekolah Tergenang",
        "Profil Warga Hula",
        "Profil Penulis",
        "Buka Profil",
        "Halaman Depan",
        "Versi Desktop",
        "Mode Gelap",
        "Ubah Ukuran Huruf",
        "Dengarkan Keluhan Warga",
        "Pengunjung Pantai 231 Orang",
        "Slot 4 x 100 Meter",
        "1080 x 2400",
        "Bagian 2",
        "Postingan",
        "Bersambung",
        "Temukan bibit unggul di kebun warga",
    ],
)
def test_lines_of_stories_have_other_words(line: str) -> None:
    assert read_mark(line)[0].name in ("TITLE", "NAME", "WORD")


@pytest.mark.parametrize(
    "line",
    [
        "Latihan perdana pemain anyar, gas pol! — Wairopa FC (@wairopafc)",
        "Kapal sudah sandar pagi ini. - BPBD Hula (@bpbdhula) November 12, 2024",
        "Air mulai surut di hilir &mdash; Kabar Kali (@kabarkali) 12 November 2024",
    ],
)
def test_who_signs_a_post_in_its_own_line(line: str) -> None:
    assert read_mark(line) == (Mark.BOILERPLATE, Reason.EMBED)


@pytest.mark.parametrize(
    "line",
    [
        "Warga menanam bakau di tepi kali. — Foto: Rina Wulandari (@rina)",
        "Warga menanam bakau di tepi kali — Instagram (@kalihula)",
        "Akun itu milik Rina — Rina Wulandari (@rina) — sejak lama.",
    ],
)
def test_other_accounts_sign_no_post(line: str) -> None:
    assert read_mark(line) != (Mark.BOILERPLATE, Reason.EMBED)


@pytest.mark.parametrize(
    ("line", "mark"),
    [
        ("👁 231", Mark.BOILERPLATE),
        ("👁️ 1.204", Mark.BOILERPLATE),
        ("🕒 3 menit", Mark.BOILERPLATE),
        ("↻ Lama baca 2 menit ↬", Mark.BOILERPLATE),
        ("💬 3 Komentar", Mark.COMMENTS),
        ("🔥 Terpopuler", Mark.RAIL),
        ("🏷 Tag: beras, garam", Mark.TAGS),
        ("✍ Rina Wulandari", Mark.BYLINE),
        ("👤 Rina Wulandari", Mark.BYLINE),
        ("🔥 Harga Cabai Naik Lagi di Hula", Mark.TITLE),
        ("📍 Rina Wulandari", Mark.TITLE),  # a place may have a person's name
        ("👤 Harga Cabai Naik di Hula", Mark.TITLE),
        ("► Terpopuler", Mark.ITEM),
        ("👁", Mark.BOILERPLATE),
    ],
)
def test_what_stands_behind_a_pictogram(line: str, mark: Mark) -> None:
    assert read_mark(line)[0] is mark


@pytest.mark.parametrize(
    ("line", "ends"),
    [
        ("The post Harga Garam Naik Lagi appeared first on Kabar Hula.", True),
        ("The post Harga Garam Naik Lagi first appeared on Kabar Hula", True),
        ("Artikel Harga Garam Naik Lagi pertama kali tampil pada Kabar Hula.", True),
        ("Tulisan Harga Garam Naik Lagi pertama kali muncul di Kabar Hula.", True),
        ("Penyu itu pertama kali muncul di Pantai Hula.", False),
        ("The Beatles pertama kali tampil di Liverpool dengan nama lain.", False),
    ],
)
def test_how_a_feed_ends_a_story(line: str, *, ends: bool) -> None:
    assert (read_mark(line) == (Mark.BOILERPLATE, Reason.FOOTER)) is ends


@pytest.mark.parametrize("line", ["Video Pilihan Redaksi", "Foto Pilihan Editor"])
def test_whose_choice_a_list_is(line: str) -> None:
    assert read_mark(line)[0] is Mark.RAIL


def test_one_word_alone_is_an_advertisement_or_none_of_the_sites() -> None:
    assert read_worded("Bersponsor", "bersponsor") is not None
    assert read_worded("Tayangan", "tayangan") is None
