"""What single lines are that themes and newsrooms print, whatever stands around them."""
# ruff: noqa: E501 - tables

import pytest

from inakoran_extract.block import Mark
from inakoran_extract.layout.notices import calls_reader
from inakoran_extract.layout.seen import is_seen
from inakoran_extract.model import Reason
from inakoran_extract.reading.lines import read_lines
from inakoran_extract.rules.gather import gather
from inakoran_extract.rules.line_rules import read_mark
from inakoran_extract.splitting.line import Printed
from inakoran_extract.splitting.seams import find_seam


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Artikulli paraprakLomba Dayung Diikuti 22 Regu", Reason.RAIL),
        ("Artikulli tjetërHama Belalang Mulai Surut", Reason.RAIL),
        ("Check Also", Reason.RAIL),
        ("Example 300x600", Reason.ADVERTISEMENT),
        ("Adblock Detected", Reason.ADVERTISEMENT),
        ("Please consider supporting us by disabling your ad blocker", Reason.ADVERTISEMENT),
        ("Bagikan kabar ini, mudah-mudahan berguna!", Reason.SHARE),
        ("No More Posts Available.", Reason.PAGINATION),
        ("https://kabarhula.net https://kabarhula.nethttps://kabarhula.net", Reason.EMBED),
        ("https://kabarhula.nethttps://kabarhula.net", Reason.EMBED),
        ("Isi tulisan dipertanggungjawabkan penulisnya dan bukan pendapat Hula.", Reason.FOOTER),
        ("Konten ini menjadi tanggung jawab bloger dan tidak mewakili redaksi.", Reason.FOOTER),
        ("Isi tulisan menjadi tanggung jawab penulisnya, bukan redaksi Hula.", Reason.FOOTER),
        # what a site promises
        ("Baca artikel bebas iklan. Langganan Hula.com+", Reason.ADVERTISEMENT),
        ("Nikmati bacaan minim iklan, klik di sini", Reason.ADVERTISEMENT),
        ("Baca 5 artikel Premium pertama TANPA BAYAR!", Reason.ADVERTISEMENT),
        ("Info Langganan Koran Hula Pos, https://hula.example/koran", Reason.ADVERTISEMENT),
        ("Hula.com menulis apa adanya. Gabung Hula.com Plus sekarang", Reason.ADVERTISEMENT),
        ("Tulis komentar dengan tagar #SantunHula dan raih voucher belanja!", Reason.FOLLOW),
        ("Isi kolom komentar dan beri tanda pagar #BacaDulu.", Reason.FOLLOW),
        (
            "Tonton siaran langsung Hula TV sepanjang hari di https://hula.example/live.",
            Reason.FOLLOW,
        ),
        ("Agar tidak tertinggal kabar, yuk subscribe channel YouTube Hula TV!", Reason.FOLLOW),
        ("Jangan lupa tekan lonceng biar tidak ketinggalan video baru dari kami.", Reason.FOLLOW),
        ("Mau kabar terbaru? Install aplikasi kami.", Reason.FOLLOW),
        ("Untuk kabar terbaru, follow channel WhatsApp kami.", Reason.FOLLOW),
        ("Update terus kabar terbaru di Google News Hula.", Reason.FOLLOW),
        ("Selengkapnya di halaman selanjutnya.", Reason.PAGINATION),
        ("Berita selengkapnya baca di halaman berikutnya.", Reason.PAGINATION),
        ("Selengkapnya halaman 2.", Reason.PAGINATION),
        ("PT Hula Media. Hak cipta dilindungi undang-undang.", Reason.FOOTER),
        (":quality(30):format(webp):focal(0.5x0.5:0.5x0.5)/hula", Reason.EMBED),
        ("Langgani hula.id dan buka semua kisah eksklusif kami.", Reason.ADVERTISEMENT),
        ("SIMAK LENGKAPNYA DI KORAN DIGITAL HULA https://hula.example/koran", Reason.ADVERTISEMENT),
        ("Rasakan membaca berita tanpa jeda hanya di HulaX", Reason.FOLLOW),
        ("Simak kabar dan siaran langsung cuma di Hula.com", Reason.FOLLOW),
        (
            'Saksikan laporan pilihan di acara "Kabar Petang" HULA TV tiap Senin jam 16.30 WIB',
            Reason.FOLLOW,
        ),
        (
            'Terima kabar tiap hari. Ayo masuk Grup Telegram "Hula Kilat", bukalah https://h.example',
            Reason.FOLLOW,
        ),
        ("Yuk tonton liputan alam pilihan dari Hula ...", Reason.FOLLOW),
        ("hula Hadir di WhatsApp Channel", Reason.FOLLOW),
        ("Konten dari Pengguna", Reason.NAVIGATION),
        ("waktu baca 2 menitADVERTISEMENT", Reason.COUNTER),
    ],
)
def test_lines_of_the_site(line: str, reason: Reason) -> None:
    assert read_mark(line)[1] is reason


@pytest.mark.parametrize(
    "line",
    [
        "الْحَمْدُ للهِ الَّذِيْ أَنْزَلَ مِنَ السَّمَاءِ مَاءً",
        "Assalamu’alaikum warahmatullahi wabarakatuh",
        "Assalamu alaikum wr. wb.",
        # an address in a sentence, and a promise that speaks of views
        "https://kabarhula.net memuat laporan itu sejak pagi.",
        "Bupati itu bertanggung jawab atas tanggul yang jebol.",
        "Sikap itu tidak mewakili warga desa, kata Markus Lero.",
        "Warga membunyikan lonceng gereja pada tengah malam.",
        "Kanal YouTube desa itu menayangkan siaran langsung panen raya.",
        "Cerita itu berakhir di halaman berikutnya.",
        "Ia memakai tagar #SantunHula di kolom komentar.",
        "Warga diminta mengikuti saluran WhatsApp desa untuk kabar terkini.",
        "Kelompok itu menanam bakau bersama, dan siapa pun boleh gabung mulai sekarang.",
        # sentences that begin as promises do
        "Nikmati kopi itu hanya di Hula.",
        "Saksikan saja TV di rumah pada pukul tujuh malam, kata Rina.",
        "Baca iklan itu sebelum berlangganan air minum kemasan dari desa lain, kata Rina kepada warga Hula yang datang.",
    ],
)
def test_lines_of_the_story(line: str) -> None:
    assert read_mark(line)[0] is Mark.PROSE


@pytest.mark.parametrize(
    "line", ["بسم الله", "Assalamualaikum Kota Hula", "Alhamdulilah Panen Raya"]
)
def test_a_word_or_two_are_no_paragraph(line: str) -> None:
    assert read_mark(line)[0] is not Mark.PROSE


def test_what_somebody_is_now_no_picture_shows() -> None:
    assert is_seen("Camat Hula Rina saat meninjau talud")
    assert not is_seen("Hula Muda saat ini duduk di peringkat ketiga")
    assert not is_seen("Regu Hula Muda saat ini memimpin lomba")


@pytest.mark.parametrize(
    "line",
    [
        "dapatkan kabar pilihan di kabarhula.tv. unduh aplikasi kabarhula.tv untuk kabar terbaru:",
        "ikuti kabar desa setiap pagi, download aplikasi kabar hula",
    ],
)
def test_calls_to_the_reader(line: str) -> None:
    assert calls_reader(line)


def test_a_storys_first_paragraph_may_be_broken() -> None:
    first = "KABARHULA.NET: HULA – Para perajin kain di Kecamatan Hula, Kabupaten Lero akhirnya"
    rest = "menyepakati harga dasar kain tenun pada pertemuan di balai desa."
    head = "Perajin Hula Sepakati Harga Kain\n\nFoto: Perajin menenun kain (ist)"
    assert gather(read_lines(f"{head}\n\n{first}\n{rest}\n\n{rest}"))[2].text == f"{first} {rest}"


@pytest.mark.parametrize(
    ("first", "below"),
    [
        (
            "Para perajin kain di Kecamatan Hula, Kabupaten Lero akhirnya sepakat",
            "Para perajin menenun kain sejak pagi.",
        ),
        ("Perajin Kain Hula", "menyepakati harga dasar kain tenun pada pertemuan di balai desa."),
    ],
)
def test_a_line_of_its_own_is_no_rest(first: str, below: str) -> None:
    assert gather(read_lines(f"{first}\n{below}\n\n{below}"))[0].text == first


def test_a_clock_is_no_seam() -> None:
    text = "19:44 WIB - Lelang Mobil Dinas | 18:57 WIB - Jalan Hula Ditambal Pasir"
    assert find_seam([Printed(text, 1)], 0) == ""
