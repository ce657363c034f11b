"""A head and a story, for tests of what stands between, above and below their lines."""

HEAD = ("Warga Pulau Hula Membuka Kebun Pala Bersama", "Selasa, 17 November 2026 10:05 WIT")
STORY = [
    "Kebun pala di lereng pulau itu dibuka kembali setelah lima belas tahun ditinggalkan.",
    "Bibitnya disemai di halaman sekolah oleh murid dan guru sejak awal musim hujan lalu.",
    '"Kami menanam untuk cucu kami," kata Petrus Lede Wain, kepala dusun di lereng itu.',
    "Panen pertama diharapkan tiba dalam enam tahun.",
]
