"""A heading that the page's title names is its headline, whatever stands above it."""

from inakoran_extract import extract_html

TITLE = "Perahu Pustaka Lontar Singgah di Kampung Pasir"
STORY = """\
Perahu pustaka milik Kabupaten Lontar kini singgah di Kampung Pasir setiap hari Rabu.
Layanan dimulai pukul 15.30 setelah kapal-kapal selesai membongkar ikan di dermaga.
Kepala pustaka, Rina Lestari, mengatakan peminat terbanyak adalah bapak-bapak nelayan.
Mereka mencari buku perbaikan mesin kapal, kumpulan doa, dan buku resep untuk istri.
Buku yang dipinjam kadang kembali berbau ikan asin, tetapi selalu kembali, kata Rina.
Dua sukarelawan membacakan dongeng sambil menunggu para ibu pulang dari lelang.
"""


def test_a_chat_beside_the_story_is_no_head() -> None:
    chat = "<b>Pak Kardi</b> : <small>11/11/2024 08:12</small><br>perahu pustaka kapan ke Lasem"
    story = "".join(f"<p>{text}</p>" for text in STORY.splitlines())
    page = f"""<html><head><title>{TITLE} | Pustaka Lontar</title></head><body>
        <h1><a href="/">Pustaka Lontar</a></h1><p>Membaca di mana saja</p>
        <ul><li>Beranda</li><li>Profil</li><li>Layanan</li><li>Galeri</li><li>Kontak</li></ul>
        <h3>Agenda</h3><ul><li><b>20 November 2024</b><br>Lomba mendongeng tingkat SD</li></ul>
        <h3>Kotak pesan</h3><div>{chat}</div>
        <h3>Statistik</h3><ul><li>Daring : 3</li><li>Kunjungan hari ini : 210</li></ul>
        <h2>{TITLE}</h2>{story}</body></html>"""
    article = extract_html(page)
    assert (article.headline, article.timestamp) == (TITLE, None)
    assert article.body == tuple(STORY.splitlines())
