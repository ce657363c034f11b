"""What a site puts between a story's paragraphs, box by box, changes nothing around it."""

import pytest

from inakoran_extract import extract_text
from inakoran_extract.model import Article

HEAD = ("Warga Pulau Hula Membuka Kebun Pala Bersama", "Selasa, 17 November 2026 10:05 WIT")
STORY = [
    "Kebun pala di lereng pulau itu dibuka kembali setelah lima belas tahun ditinggalkan.",
    "Bibitnya disemai di halaman sekolah oleh murid dan guru sejak awal musim hujan lalu.",
    '"Kami menanam untuk cucu kami," kata Petrus Lede Wain, kepala dusun di lereng itu.',
    "Panen pertama diharapkan tiba dalam enam tahun.",
]
TITLES = ("Pasar Ikan Hula Pindah ke Dermaga", "Guru di Pulau Terluar Kekurangan Buku")


def read(*lines: str) -> Article:
    return extract_text("\n\n".join((*HEAD, *lines)))


@pytest.mark.parametrize("dateline", ["Hula, Inakoran", "Fakfak, Kabar Pala", "Kupang -"])
@pytest.mark.parametrize("heading", ["PILIHAN EDITOR", "Baca dulu soal ini", "Lihat Juga"])
def test_a_box_below_the_first_paragraph_leaves_the_dateline_above_it(
    dateline: str, heading: str
) -> None:
    article = read(dateline, STORY[0], heading, TITLES[0], *STORY[1:])
    assert article.dateline is not None
    assert article.dateline.place == dateline.strip(" -").partition(",")[0]
    assert list(article.body) == STORY
