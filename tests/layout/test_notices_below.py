"""What a site says below a story of the text itself, of itself and to its readers is not told."""

import pytest
from made_story import HEAD, STORY

from inakoran_extract import extract_text


def body_of(*foot: str) -> list[str]:
    return list(extract_text("\n\n".join((*HEAD, *STORY, *foot))).body)


@pytest.mark.parametrize(
    "notice",
    [
        "Artikel ini disusun dengan bantuan kecerdasan buatan dan telah diperiksa redaksi.",
        "Cerita ini adalah bagian dari seri Rempah yang didukung oleh Dana Liputan Pulau.",
        "Laporan ini diterjemahkan dari tulisan berbahasa Belanda oleh Yohana Bere.",
        "Tulisan ini merupakan pandangan pribadi penulis dan tidak mewakili sikap redaksi.",
        "Segala isi komentar menjadi tanggung jawab pengguna sesuai undang-undang.",
        "Seluruh komentar di luar tanggung jawab redaksi.",
        "Dilarang mengutip sebagian atau seluruh isi berita tanpa izin tertulis dari redaksi.",
        "Tidak diperkenankan menyalin isi laman ini tanpa persetujuan penerbit.",
        "Ingin menulis di Kabar Pala? Kirim naskah ke opini@kabarpala.id",
        "Punya informasi menarik? Kirimkan lewat WhatsApp redaksi di 0812-0000-0000",
    ],
)
@pytest.mark.parametrize("below", [[], ["Berita Terkait", "Pasar Ikan Hula Pindah ke Dermaga"]])
def test_a_notice_below_a_story_is_no_part_of_it(notice: str, below: list[str]) -> None:
    assert body_of(notice, *below) == STORY


@pytest.mark.parametrize(
    "address",
    [
        ["Kabar Pala", "Jl. Melati 4, Hula", "Telp. (0918) 55501", "Email: redaksi@kabarpala.id"],
        ["Media Rempah", "Alamat: Jalan Kenari 7", "marketing@mediarempah.id"],
        ["Kontak iklan: iklan.hula@kabarpala.id"],
    ],
)
def test_a_sites_address_below_a_story_is_no_part_of_it(address: list[str]) -> None:
    assert body_of(*address) == STORY


@pytest.mark.parametrize(
    "line",
    [
        "Tulisan ini disusun neneknya dari surat-surat lama yang disimpan di peti kayu.",
        "Cerita ini membuat warga di pulau sebelah ikut membuka kebun mereka.",
        "Dilarang menebang pala tanpa musyawarah, begitu bunyi aturan itu.",
        "Warga yang ingin membeli bibit dapat mengirim pesan kepada Petrus.",
    ],
)
def test_a_sentence_that_only_begins_like_a_notice_is_the_storys(line: str) -> None:
    assert body_of(line) == [*STORY, line]


@pytest.mark.parametrize("rank", ["#1", "#12"])
def test_a_rank_is_no_tag(rank: str) -> None:
    article = extract_text("\n\n".join((*HEAD, *STORY, rank, "Pasar Ikan Hula Pindah ke Dermaga")))
    assert article.tags == ()
