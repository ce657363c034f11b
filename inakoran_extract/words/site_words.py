"""What the site's own lines are made of, word by word. Data only; in lower case.

Outlets word the same button in a hundred ways: `Pasang Iklan di Sini`, `Gulir untuk lanjut baca`,
`Kabar Serupa`. No list holds them all, but the words they are made of are few. A line is the site's
where each of its words is one of its kind's, and one at least says what the line is for.
"""

from typing import Final, NamedTuple

from inakoran_extract.model import Reason
from inakoran_extract.words.vocabulary import phrases


class Kind(NamedTuple):
    """Lines of the site for one purpose.

    Attributes:
        reason: why they are no part of the article.
        core: words of which a line has one at least.
        others: words that may stand beside them.
        counted: a number stands among them, and only one; else none does.
    """

    reason: Reason
    core: frozenset[str]
    others: frozenset[str]
    counted: bool = False


_STORIES: Final = phrases(
    """
    artikel, berita, cerita, info, informasi, kabar, kisah, konten, laporan, liputan, pos, post,
    story, tulisan, ulasan, warta
    """
)
_SMALL: Final = phrases(
    "anda, dan, dari, di, dulu, ini, itu, kami, kamu, ke, lewat, sini, untuk, via, yang, yuk"
)
_PLATFORMS: Final = phrases(
    """
    email, facebook, fb, instagram, line, linkedin, pinterest, surel, telegram, threads, tiktok,
    tw, twitter, wa, whatsapp, x
    """
)
_GO_ON: Final = phrases(
    """
    berlanjut, bersambung, continue, geser, gulir, keep, lanjut, lanjutkan, melanjutkan, meneruskan,
    scroll, swipe, terus, teruskan
    """
)

# They read on, elsewhere.
READING: Final = phrases(
    """
    baca, bacaan, jelajahi, klik, lihat, nonton, putar, saksikan, simak, telusuri, tengok, tonton
    """
)
# They say what a story has to do with another one.
BESIDE: Final = phrases(
    """
    juga, lain, lainnya, lewatkan, menarik, pula, sebelumnya, sejenis, selengkapnya, senada,
    serupa, terkait
    """
)
LINKING: Final = (
    _STORIES
    | _SMALL
    | phrases(
        """
        cek, editor, foto, ikuti, jangan, lagi, lupa, masih, mungkin, penyunting, pilihan, redaksi,
        rekaman, rekomendasi, selain, selanjutnya, soal, suka, sudah, tentang, tertarik, video
        """
    )
)
# With these a line begins for many other reasons.
OFTEN: Final = _SMALL | phrases(
    "a, dengan, jangan, lagi, on, oleh, soal, sudah, telah, to, total, with"
)
# Above lists alone.
RANKED: Final = phrases(
    """
    dibaca, hangat, pilihan, populer, ramai, rekomendasi, terbaru, terhangat, terkini, terpopuler,
    tren, trending
    """
)
RANKING: Final = phrases("banyak, daerah, hari, lagi, paling, pekan, rubrik, sedang, topik")

COMMENTS: Final = phrases(
    "balasan, comment, comments, diskusi, komen, komentar, obrolan, pendapat, tanggapan"
)
COMMENTING: Final = phrases(
    """
    a, anda, apa, ayo, beri, berikan, isi, kamu, kirim, kolom, leave, lihat, pembaca, ruang,
    sampaikan, semua, terakhir, terbaru, terkini, tinggalkan, tulis, your
    """
)

KINDS: Final = (
    Kind(
        Reason.ADVERTISEMENT,
        phrases(
            """
            ads, adsense, advertisement, advertising, advertorial, bersponsor, iklan, pariwara,
            promoted, promosi, sponsor, sponsored
            """
        ),
        phrases(
            "ad, baca, bebas, berbayar, by, content, di, floating, google, ini, konten, lewati, "
            "oleh, pasang, ruang, sini, space, tanpa, tempat, tutup, with"
        ),
    ),
    Kind(
        Reason.ADVERTISEMENT,
        _GO_ON,
        _STORIES
        | phrases(
            """
            ad, advertisement, atas, baca, bawah, below, content, di, down, iklan, ini, ke, membaca,
            pesan, read, reading, sesudah, setelah, story, to, untuk, up, with
            """
        ),
    ),
    Kind(
        Reason.SHARE,
        phrases("bagikan, kirim, sebarkan, share") | _PLATFORMS,
        _STORIES | _SMALL | phrases("kirim, link, melalui, on, teman, this, to"),
    ),
    Kind(
        Reason.SHARE,
        phrases("copied, disalin, tersalin"),
        _SMALL
        | phrases(
            """
            bagikan, berhasil, clipboard, klip, kode, link, papan, successfully, sudah, tautan,
            telah, teks, the, to, url
            """
        ),
    ),
    Kind(
        Reason.SHARE,
        phrases("bagikan, share, shares"),
        _PLATFORMS | phrases("bagikan, salin, share, tautan, tweet"),
        counted=True,
    ),
    Kind(
        Reason.NAVIGATION,
        phrases("langsung, lewati, lompat, loncat, skip"),
        phrases("content, isi, ke, konten, main, menu, navigasi, navigation, the, to, utama"),
    ),
    Kind(
        Reason.SHARE,
        phrases("perasaanmu, reaction, reaksi, reaksimu"),
        phrases(
            """
            anda, apa, artikel, bagaimana, beri, berikan, berita, gimana, ini, kamu, membaca,
            pembaca, setelah, tentang, terhadap, what's, your
            """
        ),
    ),
    Kind(
        Reason.COUNTER,
        phrases(
            """
            dibaca, dibagikan, dilihat, disukai, ditonton, kunjungan, pembaca, pengunjung, penonton,
            suka, tayangan, views
            """
        ),
        phrases("artikel, berita, ini, kali, oleh, orang, sudah, telah, total, x"),
        counted=True,
    ),
    Kind(
        Reason.NAVIGATION,
        phrases("urutkan"),
        phrases("berdasarkan, dari, paling, populer, relevan, terbaru, terlama"),
    ),
    Kind(
        Reason.EMBED,
        phrases("cuitan, kiriman, post, postingan, tweet, unggahan"),
        _PLATFORMS | phrases("di, ini, lihat, on, selengkapnya, this, view"),
    ),
    Kind(
        Reason.PAGINATION,
        phrases("halaman, laman, page"),
        _GO_ON | READING | phrases("berikut, berikutnya, di, ke, membaca, next, selanjutnya"),
    ),
    # With its verb only: `Versi Desktop` and `Halaman Depan` head parts of a story as well.
    Kind(
        Reason.NAVIGATION,
        phrases("kembali, lihat, tampilkan"),
        phrases(
            """
            artikel, asli, aslinya, beranda, berita, desktop, halaman, ke, lengkap, mobile, penuh,
            seluler, semua, tulisan, utama, versi, web
            """
        ),
    ),
    Kind(
        Reason.NAVIGATION,
        phrases("membesarkan, memperbesar, perbesar, zoom"),
        phrases("foto, gambar, in, ketuk, klik, sentuh, to, untuk"),
    ),
    Kind(
        Reason.NAVIGATION,
        phrases("bacakan, dengarkan, listen"),
        phrases("article, artikel, audio, berita, ini, to, this, versi"),
    ),
    Kind(
        Reason.SHARE,
        phrases("kirim, kirimkan"),
        _PLATFORMS | phrases("artikel, berita, ini, ke, kepada, lewat, teman"),
    ),
)
PAGES: Final = phrases("bagian, hal, halaman, laman, page")
# What is named beside its size where an advertisement shall stand: `banner 336x280`.
SLOTS: Final = KINDS[0].core | phrases(
    "ad, advert, banner, example, leaderboard, placement, slot, space"
)
# A line of the site begins with one of these, or with a number.
FIRST_WORDS: Final = (
    PAGES.union(SLOTS, *(kind.core | kind.others for kind in KINDS)) - OFTEN
) | phrases("sudah, telah, total")

# What a reader clicks begins with one of these; the others may stand behind it.
CLICKING: Final = phrases(
    """
    aktifkan, beli, berlangganan, buka, coba, daftar, dengarkan, donasi, download, dukung, follow,
    gabung, gabunglah, ikuti, install, izinkan, join, kirim, langganan, lewati, lihat, listen,
    masuk, pasang, perbesar, perkecil, pilih, play, putar, report, skip, subscribe, tambahkan,
    tonton, unduh, watch
    """
)
CLICKED: Final = phrases(
    """
    ad, ads, akun, aplikasi, app, artikel, audio, di, disini, free, gratis, hasil, huruf, iklan,
    in, ini, kami, langganan, lengkap, now, paket, penulis, premium, ringkasan, sekarang, sini,
    suara, teks, this, topik, us, video
    """
)
# `Daftar` heads lists as well.
ENTERED: Final = phrases("akun, di, disini, gratis, ini, sekarang, sini")
STORES: Final = phrases(
    "app gallery, app store, appgallery, galaxy store, google play, google play store, play store"
)
# What a form asks for.
ASKED: Final = phrases(
    """
    address, alamat, anda, e-mail, email, kamu, lengkap, nama, name, nomor, ponsel, surel, telepon,
    whatsapp, your
    """
)
# What a site offers its readers.
OFFERED: Final = phrases(
    """
    aplikasi, berlangganan, buletin, channel, donasi, donatur, email, google, gratis, iklan,
    jurnalisme, kanal, kuota, langganan, menyetujui, newsletter, notifikasi, paket, pelanggan,
    premium, saluran, surel, telegram, whatsapp
    """
)
# How it calls them: `Nikmati analisis mendalam dengan menjadi pelanggan Kabar Plus.`
CALLING: Final = CLICKING | phrases(
    """
    add, ayo, baca, bantu, dapatkan, daftarkan, get, jadikan, jadilah, jangan, kirimi, mari,
    miliki, nikmati, simak, sokong, support, terima, yuk
    """
)
# What a text ends with, between signs.
ENDINGS: Final = phrases(
    "end, end of article, end of text, endoftext, eod, eof, eos, sekian, selesai, tamat"
)
ENDING_WORDS: Final = frozenset(ending.partition(" ")[0] for ending in ENDINGS) | {"0"}
