"""Titles of other stories that stand in one line below a story are no paragraph of it."""

import pytest

from inakoran_extract import extract_text

_STORY = """Kelompok Tani Lereng Ladang Panen Kentang Merah

Kamis, 8 Mei 2025 07:30 WIB

Kelompok tani di Desa Lereng Ladang memanen kentang merah dari kebun percobaan seluas dua hektare.

Ketua kelompok, Sumarno, mengatakan hasilnya delapan belas ton dan langsung dibeli pedagang kota.

Sumarno berharap bibit kentang itu dibagikan kepada kelompok tani di desa sekitar.

"""


@pytest.mark.parametrize(
    "titles",
    [
        (
            "Kabar Terbaru Jembatan Bambu di Muara Ladang Rampung Sebelum Lebaran Pelajar Membuat "
            "Perahu dari Botol Bekas Persiladang Menang Tipis di Kandang Resep Sayur Daun Kelor"
        ),
        (
            "Pasar Ikan Ladang Pindah ke Dermaga Baru | Harga Garam Turun di Tiga Kabupaten | Bayi "
            "Tapir Lahir di Taman Satwa | Sekolah Alam Buka Kelas Menenun Bulan Depan"
        ),
    ],
)
def test_a_row_of_titles_is_no_paragraph(titles: str) -> None:
    record = extract_text(_STORY + titles + "\n\nKontak\n\n© 2025 Kabar Ladang\n")

    assert len(record.body) == 3
    assert not record.subheadings


@pytest.mark.parametrize(
    "last",
    [
        # A paragraph that has lost its stop.
        (
            "Dinas pertanian Kabupaten Ladang menyiapkan gudang dingin supaya kentang merah dari "
            "lereng itu tidak perlu dijual saat harga sedang jatuh di pasar kota"
        ),
        # One that is cut, and names many.
        (
            "Warga Desa Lereng Ladang, Kecamatan Ladang Hilir, Kabupaten Ladang Raya, Provinsi "
            "Ladang Timur, memanen kentang merah bersama Bupati Ladang Raya Hasan Basri"
        ),
        # One that names many.
        (
            "Hadir pula Kepala Dinas Pertanian Hasan Basri, Camat Lereng Ladang Rina Wulan, dan "
            "Ketua Koperasi Tani Makmur Sentosa Ahmad Fauzi dari Kecamatan Ladang Hilir."
        ),
    ],
)
def test_a_long_last_paragraph_stays(last: str) -> None:
    assert extract_text(_STORY + last + "\n").body[-1] == last
