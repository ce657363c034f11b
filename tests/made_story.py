"""Heads and stories, for tests of what stands between, above and below their lines."""

HEAD = ("Warga Pulau Hula Membuka Kebun Pala Bersama", "Selasa, 17 November 2026 10:05 WIT")
STORY = [
    "Kebun pala di lereng pulau itu dibuka kembali setelah lima belas tahun ditinggalkan.",
    "Bibitnya disemai di halaman sekolah oleh murid dan guru sejak awal musim hujan lalu.",
    '"Kami menanam untuk cucu kami," kata Petrus Lede Wain, kepala dusun di lereng itu.',
    "Panen pertama diharapkan tiba dalam enam tahun.",
]

SCHOOL_HEAD = "Iuran Ikan Asin Hidupi Sekolah di Hula\n\nMinggu, 5 Februari 2023, 10:36 WIB"
SCHOOL = [
    "Sekolah rakyat di kampung nelayan Hula lahir dari iuran ikan asin setiap keluarga.",
    "Gotong royong tampak sejak atap pertama dipasang oleh para nelayan kampung itu.",
    "Kini sekolah itu menampung seratus empat puluh murid dari tiga kampung di pesisir.",
]
