"""The site's own words around an article. Data only; in lower case, with straight apostrophes."""

from typing import Final

from inakoran_extract.model import Reason
from inakoran_extract.words.vocabulary import phrases

# Whole lines, without punctuation at their ends.
BOILERPLATE: Final = {
    Reason.COMMENTS: phrases(
        """
        belum ada komentar, beri komentar, berikan komentar, berikan komentar anda, comment,
        comments, kirim komentar, kolom komentar, komentar, komentar anda, komentar facebook,
        komentar pembaca, komentar terbaru, komentari, leave a comment, leave a reply, lihat
        komentar, lihat semua komentar, log in to post comments, masuk untuk berkomentar, no
        comments, sign in to post a comment, tidak ada komentar, tinggalkan balasan, tinggalkan
        komentar, tulis komentar, tulis komentar anda, tulis komentar disclaimer, view comments,
        tinggalkan pesan
        """
    ),
    Reason.ADVERTISEMENT: phrases(
        """
        ads, adv, advertisement, advertisement -spot_img, advertisement scroll to continue with
        content, advertisements, advertising, close ads, close ads x, editors' picks, header ads
        widget, iklan, iklan bersponsor google, invalid date, lanjut membaca, lanjutkan membaca,
        lanjutkan membaca artikel di bawah, loading, memuat, memuat data, pasang iklan, promoted,
        promoted content, responsive advertisement, ruang iklan, scroll to continue with content,
        scroll to resume content, scroll untuk lanjut membaca, scroll untuk membaca, space iklan,
        sponsored, spot_img, tutup iklan
        """
    ),
    Reason.SHARE: phrases(
        """
        a a a, a+ a-, a- a a+, bagikan, bagikan artikel, bagikan artikel ini, bagikan artikel ini
        melalui, bagikan berita, bagikan ke, bagikan tautan, beri peringkat, cetak, confuse, copied,
        copy, copy link, dengarkan artikel, dislike, email, facebook, facebook twitter, font size,
        google, google+, happy, inspire, instagram, kirim, klik gambar untuk perbesar, larger, lihat
        foto, like, like loading, line, linkedin, mail, menyukai ini, messenger, path, perbesar,
        pinterest, print, rate artikel ini, sad, salin link, salin tautan, save, sebarkan, sebarkan
        artikel ini, sebarkan berita ini, sebarkan ini, send, share, share artikel, share this,
        share this article, shares, simpan, skype, smaller, suka memuat, telegram, threads, tiktok,
        toggle, tumblr, tweet, twitter, ukuran font, ukuran huruf, ukuran teks, versi cetak, wa,
        whatsapp, width px height px, widthpxheight, x, youtube, zoom
        """
    ),
    Reason.PAGINATION: phrases(
        """
        1 2, 1 2 3, 1 2 3 next, 1 2 next, baca artikel selanjutnya, berikutnya, halaman, halaman
        berikutnya, halaman selanjutnya, lihat semua halaman, next, next page, prev, previous,
        sebelumnya, selanjutnya, show all, tampilkan semua
        """
    ),
    Reason.RAIL: phrases(
        """
        artikel lainnya, artikel menarik lainnya, artikel pilihan, artikel terbaru, artikel
        terkait, artis terkait, berita foto, berita hari ini, berita lain, berita lainnya,
        berita pilihan, berita populer, berita rekomendasi, berita sebelumnya, berita
        selanjutnya, berita serupa, berita terbaru, berita terkait, berita terkini, berita
        terpopuler, berita utama, editor's choice, editor's pick, editor's picks, editors pick,
        foto terkait,
        foto terpopuler, foto video terkait, headline lainnya, info terkait, kabar lainnya,
        konten terkait, kumpulan berita terkait, latest, latest news, load more, more stories,
        most commented, most popular, mungkin anda melewatkan ini, mungkin anda suka, must read,
        news feed, newsticker, now trending, paling banyak dibaca, paling dicari, paling
        populer, pilihan, pilihan editor, pilihan redaksi, pilihan untukmu, popular, popular news,
        popular photos, popular post, popular posts, popular videos, populer, recent posts,
        recommended, recommended for you, rekomendasi, rekomendasi untuk anda, rekomendasi
        untukmu, related, related articles, related news, related posts, sorotan, tag populer,
        tag terpopuler, terbaru, terhangat, terkait, terkini lainnya, terkomentari, terpopuler,
        terpopuler hari ini, top news, top stories, topik hangat, topik pilihan, topik populer,
        trending, trending now, trending tag, trending tags, trending topic, video lainnya,
        video pilihan, video rekomendasi, video terkait, video terkini, video terpopuler,
        you may also like, you might also like
        """
    ),
    Reason.FOOTER: phrases(
        """
        about us, all right reserved, all rights reserved, back to top, beriklan, career, connect
        with us, contact us, disclaimer, hubungi kami, info iklan, jaringan, jaringan media, karier,
        karir, kebijakan data pribadi, kebijakan privasi, ketentuan layanan, ketentuan penggunaan,
        kode etik, kode etik jurnalistik, kode etik wartawan, kontak, kontak kami, kotak pos, media
        partner, mobile version, part of, pedoman, pedoman media siber, pedoman pemberitaan media
        siber, pedoman siber, privacy, privacy policy, redaksi, rss, site map, sitemap, syarat &
        ketentuan, syarat dan ketentuan, tentang kami, term of use, terms of use
        """
    ),
    Reason.FOLLOW: phrases(
        """
        berlangganan, find us on, follow, follow us, follow us on, follow us on our social media,
        ikuti kami, ikuti kami di, join us, langganan, newsletter, subscribe, tetap terhubung,
        tetap terhubung dengan kami
        """
    ),
    Reason.NAVIGATION: phrases(
        """
        advertorial, artikel, asia, author avatar, author photo, autos, beranda, berita, better
        experience in portrait mode, bisnis, bola, bola dunia, breaking news, budaya, cari, cari
        berita, categories, category, cek fakta, cerpen, close, crypto, daerah, daftar, detail,
        details, dunia, e-paper, edukasi, ekbis, ekonomi, ekonomi & bisnis, ekonomi bisnis, ekonomi
        dan bisnis, english, entertainment, epaper, event, exit mobile version, fashion, film,
        finance, fokus, food, forum, foto, foto & video, gadget, galeri, game, games, gaya, gaya
        hidup, global, headline, health, hiburan, home, hot, hot gossip, hukum, hukum & ham, hukum &
        kriminal, hukum dan kriminal, humaniora, hype, indeks, indeks berita, index, index berita,
        infografis, infotainment, inspirasi, internasional, internet, islam, jakarta raya, kanal,
        kanal lainnya, kategori, kesehatan, keuangan, khazanah, kolom, kolom pakar, komunitas,
        kriminal, kuliner, lainnya, leisure, lifestyle, liga indonesia, liga inggris, lihat semua,
        liputan khusus, live, live streaming, live tv, login, logout, lokal, makro, masuk, masuk /
        daftar, megapolitan, menu, metro, metropolitan, money, more, motogp, music, musik, nasional,
        news, no result, nusantara, olahraga, opini, orang lain juga bertanya?, otomotif, ototekno,
        pariwisata, parlemen, pemerintahan, pemilu, pendidikan, peristiwa, photo author, pilkada,
        pilpres, polhukam, politik, politik & hukum, politik & pemerintahan, politik dan hukum,
        premium, profil, properti, ragam, read more, regional, register, religi, resensi, rubrik,
        saham, sains, search, see more, sejarah, selebritas, selebriti, selebritis, seni, sepak
        bola, sepakbola, show less, show more, showbiz, sign in, sign up, sosial & budaya, sosial
        budaya, sport, sports, surat pembaca, tech news, techno, tekno, teknologi, telko, terkini,
        tokoh, travel, tren, tutup, tv, umum, uncategorized, video, view, view all, view all result,
        views, visual, whats new, whatsnew, wisata
        """
    ),
}

# Lines that begin so are boilerplate unless they go on like a sentence of the story.
BOILERPLATE_STARTS: Final = (
    ("alamat email anda tidak", Reason.COMMENTS),
    ("your email address will not", Reason.COMMENTS),
    ("simpan nama, email", Reason.COMMENTS),
    ("save my name, email", Reason.COMMENTS),
    ("bagaimana tanggapan anda", Reason.SHARE),
    ("apa reaksi anda", Reason.SHARE),
    # WordPress' own themes, below every entry, and in Indonesian.
    ("this entry was ", Reason.FOOTER),
    ("exported from ", Reason.FOOTER),
    ("entri ini ditulis", Reason.FOOTER),
    ("pos ini dipublikasikan di ", Reason.FOOTER),
    ("tulisan ini dipublikasikan di ", Reason.FOOTER),
    ("artikel ini telah tayang", Reason.FOOTER),
    ("artikel ini telah terbit", Reason.FOOTER),
    ("kami menggunakan cookie", Reason.FOOTER),
    ("kami menggunakan kuki", Reason.FOOTER),
    ("situs ini menggunakan cookie", Reason.FOOTER),
    ("situs ini menggunakan kuki", Reason.FOOTER),
    ("we use cookies", Reason.FOOTER),
    ("please enable javascript", Reason.NAVIGATION),
    ("to view this video please enable javascript", Reason.EMBED),
    # The articles before and after, as a theme much used says it in its own language.
    ("artikulli paraprak", Reason.RAIL),
    ("artikulli tjetër", Reason.RAIL),
    ("bagikan artikel ini", Reason.SHARE),
    ("bagikan berita ini", Reason.SHARE),
    ("bagikan kabar ini", Reason.SHARE),
    ("bagikan tulisan ini", Reason.SHARE),
    ("no more posts available", Reason.PAGINATION),
    ("no more pages to load", Reason.PAGINATION),
    ("check also", Reason.RAIL),
    ("konten dari pengguna", Reason.NAVIGATION),
    ("artikel ini memuat konten yang disediakan", Reason.EMBED),
    ("izinkan konten ", Reason.EMBED),
    ("font size decrease", Reason.SHARE),
    ("ukuran hurufperkecil", Reason.SHARE),
    ("lihat artikel asli", Reason.NAVIGATION),
    ("simak! video pilihan", Reason.EMBED),
    ("adblock detected", Reason.ADVERTISEMENT),
    ("please consider supporting us", Reason.ADVERTISEMENT),
    # What Facebook sees in a picture.
    ("gambar mungkin berisi: ", Reason.EMBED),
    ("image may contain: ", Reason.EMBED),
    ("image of ", Reason.EMBED),
    ("ikuti ", Reason.FOLLOW),
    ("artikel ini sudah tayang", Reason.FOOTER),
    ("artikel ini pertama kali", Reason.FOOTER),
    ("artikel ini khusus untuk", Reason.ADVERTISEMENT),
    ("artikel ini adalah bagian dari", Reason.FOOTER),
    ("artikel ini merupakan bagian dari", Reason.FOOTER),
    ("liputan ini adalah bagian dari", Reason.FOOTER),
    ("liputan ini merupakan bagian dari", Reason.FOOTER),
    ("https://bit.ly/", Reason.SHARE),
    ("https://p.", Reason.SHARE),
    ("https://s.id/", Reason.SHARE),
    ("https://t.co/", Reason.SHARE),
    ("artikel ini merupakan bagian dari", Reason.FOOTER),
    ("this article is written by", Reason.FOOTER),
    ("this article was written by", Reason.FOOTER),
    ("this article was originally", Reason.FOOTER),
    ("berita ini telah tayang", Reason.FOOTER),
    ("terverifikasi administra", Reason.FOOTER),
    ("terverifikasi dewan pers", Reason.FOOTER),
    ("terverifikasi faktual", Reason.FOOTER),
    ("berita ini sudah tayang", Reason.FOOTER),
    ("baca berita tanpa iklan", Reason.ADVERTISEMENT),
    ("kompasiana adalah platform blog", Reason.FOOTER),
    ("anda bisa menjadi kolumnis", Reason.FOOTER),
    ("kriteria (salah satu)", Reason.FOOTER),
    ("baca berita terbaru tanpa", Reason.ADVERTISEMENT),
    ("baca artikel selanjutnya", Reason.PAGINATION),
    ("baca halaman", Reason.PAGINATION),
    ("previous: ", Reason.NAVIGATION),
    ("next: ", Reason.NAVIGATION),
    ("read next : ", Reason.NAVIGATION),
    ("read next: ", Reason.NAVIGATION),
    ("sebelumnya: ", Reason.NAVIGATION),
    ("berikutnya: ", Reason.NAVIGATION),
    ("continue reading", Reason.NAVIGATION),
    ("creator: gd-jpeg", Reason.EMBED),
    ("view this post on ", Reason.EMBED),
    ("lihat postingan ini di ", Reason.EMBED),
    ("a post shared by ", Reason.EMBED),
    ("sebuah kiriman dibagikan oleh ", Reason.EMBED),
    ("pic.twitter.com/", Reason.EMBED),
    ("klik di sini untuk", Reason.NAVIGATION),
    ("filed under ", Reason.NAVIGATION),
    ("site icon ", Reason.NAVIGATION),
    ("tambahkan sebagai sumber", Reason.FOLLOW),
    ("klik disini untuk", Reason.NAVIGATION),
    ("silakan akses ", Reason.NAVIGATION),
    ("silakan klik ", Reason.NAVIGATION),
    ("silakan kunjungi ", Reason.NAVIGATION),
    ("post views: ", Reason.COUNTER),
    ("lanjutkan membaca", Reason.ADVERTISEMENT),
    ("advertisement ", Reason.ADVERTISEMENT),
    ("advertisementscroll ", Reason.ADVERTISEMENT),
    ("berikut video ", Reason.EMBED),
    ("simak juga video ini", Reason.EMBED),
    ("yuk, simak juga video ini", Reason.EMBED),
    ("yuk simak juga video ini", Reason.EMBED),
    ("aktifkan notifikasi", Reason.FOLLOW),
    ("ayo gabung", Reason.FOLLOW),
    ("ayo ikuti", Reason.FOLLOW),
    ("ayo, ikuti", Reason.FOLLOW),
    ("baca berita dan", Reason.FOLLOW),
    ("baca berita lain", Reason.FOLLOW),
    ("berlangganan ", Reason.FOLLOW),
    ("daftar ", Reason.FOLLOW),
    ("dapatkan aplikasi", Reason.FOLLOW),
    ("daftarkan ", Reason.FOLLOW),
    ("jadilah yang pertama", Reason.FOLLOW),
    ("langganan ", Reason.FOLLOW),
    ("lihat berita", Reason.FOLLOW),
    ("nantikan berita", Reason.FOLLOW),
    ("pantau berita", Reason.FOLLOW),
    ("simak artikel", Reason.FOLLOW),
    ("simak berita", Reason.FOLLOW),
    ("temukan berita", Reason.FOLLOW),
    ("untuk mengikuti silakan", Reason.FOLLOW),
    ("update berita", Reason.FOLLOW),
    ("baca berita selengkapnya di", Reason.ADVERTISEMENT),
    ("baca juga artikel", Reason.NAVIGATION),
    ("donasi, dapat", Reason.ADVERTISEMENT),
    ("sebagai ungkapan terimakasih atas perhatian anda", Reason.ADVERTISEMENT),
    ("sebagai ungkapan terima kasih atas perhatian anda", Reason.ADVERTISEMENT),
    ("dukungan anda akan menambah", Reason.ADVERTISEMENT),
    ("halaman ke-", Reason.PAGINATION),
    ("promosi 1", Reason.ADVERTISEMENT),
    ("silakan baca", Reason.NAVIGATION),
    ("cek artikel dan berita", Reason.FOLLOW),
    ("simak breaking news", Reason.FOLLOW),
    ("cek berita dan artikel", Reason.FOLLOW),
    ("cek berita", Reason.FOLLOW),
    ("copyright", Reason.FOOTER),
    ("©", Reason.FOOTER),
    ("(c) ", Reason.FOOTER),
    ("hak cipta", Reason.FOOTER),
    ("all rights reserved", Reason.FOOTER),
    ("dapatkan berita", Reason.FOLLOW),
    ("dapatkan informasi", Reason.FOLLOW),
    ("dapatkan update", Reason.FOLLOW),
    ("download aplikasi", Reason.FOLLOW),
    ("unduh aplikasi", Reason.FOLLOW),
    ("follow ", Reason.FOLLOW),
    ("fakta atau hoaks?", Reason.FOLLOW),
    ("scroll ", Reason.ADVERTISEMENT),
    ("gulir ke bawah untuk", Reason.ADVERTISEMENT),
    ("gulir untuk", Reason.ADVERTISEMENT),
    ("iklan - ", Reason.ADVERTISEMENT),
    ("iklan. gulir", Reason.ADVERTISEMENT),
    ("iklan. scroll", Reason.ADVERTISEMENT),
    ("iklan gulir", Reason.ADVERTISEMENT),
    ("iklan scroll", Reason.ADVERTISEMENT),
    ("idn times community adalah", Reason.FOOTER),
    ("gabung", Reason.FOLLOW),
    ("ikuti berita", Reason.FOLLOW),
    ("ikuti channel", Reason.FOLLOW),
    ("ikuti kami", Reason.FOLLOW),
    ("ikuti saluran", Reason.FOLLOW),
    ("ikuti terus berita", Reason.FOLLOW),
    ("ikuti update", Reason.FOLLOW),
    ("ikuti whatsapp", Reason.FOLLOW),
    ("yuk gabung", Reason.FOLLOW),
    ("yuk, gabung", Reason.FOLLOW),
    ("yuk, ikuti", Reason.FOLLOW),
    ("mari bergabung", Reason.FOLLOW),
    ("temukan kami", Reason.FOLLOW),
    ("jangan sampai ketinggalan berita", Reason.FOLLOW),
    ("konten ini merupakan kerja sama", Reason.FOOTER),
    ("powered by", Reason.FOOTER),
    ("produced by", Reason.FOOTER),
    ("tweets by", Reason.RAIL),
    ("share on", Reason.SHARE),
    ("share to", Reason.SHARE),
    ("bagikan ke", Reason.SHARE),
    ("click to share", Reason.SHARE),
    ("klik untuk berbagi", Reason.SHARE),
    ("klik untuk membagikan", Reason.SHARE),
    ("bagikan:", Reason.SHARE),
    ("dengarkan artikel", Reason.NAVIGATION),
    ("dengarkan berita", Reason.NAVIGATION),
    ("halaman selanjutnya", Reason.PAGINATION),
    ("halaman:", Reason.PAGINATION),
    ("halaman :", Reason.PAGINATION),
    ("daftar isi", Reason.NAVIGATION),
    ("dilarang mengambil dan/atau menayangkan", Reason.FOOTER),
    ("dilarang keras mengambil konten", Reason.FOOTER),
)
# What a line that begins with a call to follow must name, to be one.
PLATFORMS: Final = (
    "aplikasi",
    "channel",
    "facebook",
    "google",
    "instagram",
    "media sosial",
    "newsletter",
    "play store",
    "saluran",
    "telegram",
    "tiktok",
    "twitter",
    "whatsapp",
    "youtube",
    "notifikasi",
    "push",
    "update",
    "berita terkini",
    "bulanan",
    "buletin",
    "e-mail",
    "email",
    "inbox",
    "klik",
    "kotak masuk",
    "surel",
    "topik menarik",
)
# The last word of a rail's heading: "Berita detikcom Lainnya", "BERITA TERKAIT".
RAIL_ENDS: Final = ("terkait", "lainnya", "terpopuler", "terkini", "terbaru", "pilihan", "populer")
RAIL_NOUNS: Final = phrases(
    """
    artikel, artis, berita, foto, headline, indeks, info, informasi, kabar, konten, materi, news,
    pilihan, rekomendasi, stories, story, tag, tags, terkini, topik, video
    """
)
# Alone before it: `Pos terkait`, but `Pos Pengungsian Terbaru` heads a part of a story.
RAIL_BEGINNINGS: Final = phrases("bacaan, pos, pos-pos, posting, postingan, tautan, tulisan, warta")
# What a site says where it shows no article: forms, errors, empty searches.
NOTICES_OF_SITES: Final = (
    "404",
    "access denied",
    "aktifkan javascript",
    "captcha",
    "enable javascript",
    "halaman tidak ditemukan",
    "halaman yang anda cari",
    "hasil pencarian",
    "just a moment",
    "kata sandi",
    "kebijakan privasi",
    "lupa password",
    "masuk dengan",
    "no results found",
    "no tags were found",
    "not found",
    "page you",
    "print pdfs",
    "persetujuan cookie",
    "tidak ditemukan hasil",
    "verifikasi bahwa anda",
    "want an epaper",
    "your browser",
)
# What heads an index of stories, and a page about the site.
HEADS_OF_INDEXES: Final = (
    "articles by",
    "articles tagged",
    "archives",
    "arsip:",
    "author:",
    "browsing:",
    "category:",
    "hasil pencarian",
    "kategori:",
    "label:",
    "menampilkan postingan",
    "posts by",
    "posts tagged",
    "search results",
    "showing posts",
    "tag:",
    "topik:",
)
PAGES_OF_SITES: Final = (
    "disclaimer",
    "hubungi",
    "kebijakan",
    "ketentuan",
    "kode etik",
    "pedoman",
    "privacy",
    "syarat",
    "tentang",
)
