"""The words that Indonesian newsrooms use in and around their articles. Data only.

Everything is in lower case, with straight apostrophes; lists are parted by commas. Places and
outlets stand in `places`, the site's own phrases in `boilerplate`; rules about shapes stand in the
modules that read them.
"""

from typing import Final


def phrases(text: str) -> frozenset[str]:
    """Return the phrases of a list that commas part; one may go on in the next line."""
    return frozenset(" ".join(text.split()).split(", "))


# How a site calls its readers.
READERS: Final = phrases("anda, kalian, kamu, you, your")

# --- bylines ---------------------------------------------------------------------------------

# What somebody makes, and the role of who made it: `Laporan oleh NAMA`, `Ulasan oleh: NAMA`.
_MADE: Final = {
    "artikel": "writer",
    "catatan": "writer",
    "cerita": "writer",
    "laporan": "reporter",
    "liputan": "reporter",
    "naskah": "writer",
    "opini": "writer",
    "reportase": "reporter",
    "teks": "writer",
    "tulisan": "writer",
    "ulasan": "writer",
}
_MADE_BY: Final = {f"{made} oleh": role for made, role in _MADE.items()}
# Label to role. A label counts before a colon, alone on its line, or (OPEN_LABELS) before a name.
BYLINE_LABELS: Final = {
    "asisten redaktur": "editor",
    "author": "writer",
    "authors": "writer",
    "by": "writer",
    "byline": None,
    "catatan": "writer",
    "contributor": "contributor",
    "correspondent": "reporter",
    "diasuh oleh": None,
    "dikirim oleh": None,
    "dilaporkan": "reporter",
    "dilaporkan oleh": "reporter",
    "dirangkum oleh": "writer",
    "disadur oleh": None,
    "disunting oleh": "editor",
    "disusun oleh": "writer",
    "dipost oleh": None,
    "diposkan oleh": None,
    "diposting oleh": None,
    "dipublikasikan oleh": None,
    "diterbitkan oleh": None,
    "diterjemahkan oleh": None,
    "ditulis oleh": "writer",
    "diunggah oleh": None,
    "edited by": "editor",
    "editor": "editor",
    "editor bahasa": "editor",
    "foto oleh": "photographer",
    "fotografer": "photographer",
    "juru foto": "photographer",
    "jurnalis": "reporter",
    "juru kamera": "photographer",
    "journalist": "reporter",
    "kameramen": "photographer",
    "karya": "writer",
    "kontributor": "contributor",
    "koresponden": "reporter",
    "laporan": "reporter",
    "laporan jurnalis": "reporter",
    "laporan kontributor": "contributor",
    "laporan reporter": "reporter",
    "laporan wartawan": "reporter",
    "liputan": "reporter",
    "naskah": "writer",
    "oleh": "writer",
    "peliput": "reporter",
    "pemimpin redaksi": "editor",
    "pemred": "editor",
    "penerjemah": None,
    "penulis": "writer",
    "penyunting": "editor",
    "peresensi": "writer",
    "liputor": "reporter",
    "pengirim": "writer",
    "pewarta": "reporter",
    "pewawancara": None,
    "pewarta foto": "photographer",
    "photographer": "photographer",
    "post author": "writer",
    "post by": None,
    "posted by": None,
    "producer": None,
    "produser": None,
    "published by": None,
    "publisher": None,
    "red": "editor",
    "redaktur": "editor",
    "redaktur bahasa": "editor",
    "redaktur pelaksana": "editor",
    "rep": "reporter",
    "reportase": "reporter",
    "reporter": "reporter",
    "rilis": None,
    "submitted by": None,
    "teks": "writer",
    "tim": None,
    "translator": None,
    "uploader": None,
    "video editor": "editor",
    "videografer": "photographer",
    "wartawan": "reporter",
    "writer": "writer",
    "written by": "writer",
    **_MADE_BY,
}
# Those that are near no other word.
MISPRINTED_LABELS: Final = phrases(
    """
    editor, fotografer, jurnalis, kontributor, koresponden, penulis, penyunting, pewarta,
    redaktur, reporter, videografer, wartawan
    """
)
# Labels that stand before a name without a colon too.
OPEN_LABELS: Final = _MADE_BY.keys() | phrases(
    """
    author, by, dikirim oleh, dilaporkan oleh, dipost oleh, diposkan oleh, diposting oleh,
    dipublikasikan oleh, dirangkum oleh, disadur oleh, disunting oleh, disusun oleh, diterbitkan
    oleh, diterjemahkan oleh, diunggah oleh, post by, ditulis oleh, edited by, editor, foto
    oleh, jurnalis, laporan jurnalis, laporan reporter, laporan wartawan, oleh, penulis,
    pewarta, posted by, published by, reporter, submitted by, written by
    """
)
# The same, but headlines begin with these words as well: only what stands beside the name, or the
# byline's place, tells.
WEAK_LABELS: Final = phrases(
    """
    catatan, dilaporkan, kontributor, koresponden, laporan, laporan kontributor, liputan, teks,
    wartawan
    """
)

# They say how many, in front of what.
COUNTING: Final = phrases(
    """
    belasan, beberapa, berbagai, delapan, dua, empat, enam, hampir, jutaan, lebih, lima, para,
    puluhan, ratusan, ribuan, satu, sebanyak, sebelas, sedikitnya, sejumlah, sekitar, sembilan,
    seorang, sepuluh, setidaknya, tiga, tujuh
    """
)

# An office's desks for the press.
PRESS_DESKS: Final = phrases(
    "bidhumas, diskominfo, humas, inmas, kominfo, komsos, prokopim, protokol"
)
# How a desk calls itself where a name would stand.
DESK_WORDS: Final = PRESS_DESKS | phrases(
    """
    admin, administrator, anonim, anonymous, desk, editorial, newsroom, redaksi, team, tim, unknown
    """
)
# What content systems call an account that nobody has named.
UNNAMED_ACCOUNTS: Final = phrases("super user, superuser, web master, webmaster")

# Lower-case words inside names of people.
NAME_PARTICLES: Final = phrases(
    "al, bin, binti, da, de, del, der, do, dos, el, ibn, la, le, van, von"
)

# Degrees behind a comma belong to the name before it; full stops are left out.
DEGREES: Final = phrases(
    """
    amd, apt, dr, dra, drs, h, hj, ir, lc, ma, mag, mba, mh, mhum, mkes, mkn, mm, mpd, mph, msc,
    msi, mt, phd, psi, sag, se, sh, shi, si, sik, sikom, sip, skep, skm, skom, sos, sp, spd,
    spdi, spi, spt, ssi, ssos, st, stp
    """
)

# --- captions --------------------------------------------------------------------------------

# Stocks of pictures, which no story is from.
STOCKS: Final = phrases(
    """
    alamy, canva, dreamstime, envato, freepik, getty, istock, istockphoto, pexels, pixabay,
    shutterstock, thinkstock, unsplash, wikimedia, wikipedia
    """
)
# A credit in brackets begins with one of these, or names who signs pictures.
CREDIT_WORDS: Final = STOCKS | phrases(
    """
    capture, courtesy, credit, doc, dok, dokumen, dokumentasi, foto, fotografer, gambar, ilustrasi,
    image, images, ist, istimewa, kredit, photo, screenshot, source, sumber, tangkap, tangkapan, via
    """
)
# Of them, those that name a picture's source in a caption, but the facts' source in a paragraph.
CREDIT_SOURCES: Final = phrases("dokumen, gambar, ilustrasi, image, images, source, sumber")
# A line of nothing else is a credit; full stops are left out.
BARE_CREDITS: Final = phrases(
    "handout, ho, ist, istimewa, foto ist, foto istimewa, dok ist, dok istimewa, dok pribadi"
)
# What a caption begins with, and no heading: it says whom or what the picture shows.
DESCRIBING: Final = phrases(
    """
    beberapa, ilustrasi, kondisi, pemandangan, potret, sebuah, seekor, sejumlah, seorang, suasana,
    tampak
    """
)
# They begin a clause, and so no caption.
TELLING_STARTS: Final = phrases(
    """
    akibat, demi, jelang, jika, kalau, karena, kini, mengapa, menjelang, meski, meskipun, sejak,
    selama, sementara, setelah, sudah, tak, tanpa, tidak, usai, walau
    """
)
# What no picture shows: that something isn't, will be, is thought, or follows from something.
TELLING: Final = phrases(
    """
    agar, akan, bakal, belum, bisa, bukan, dapat, dinilai, hanya, harus, juga, kami, karena,
    kemudian, kini, mengaku, menilai, namun, perlu, sehingga, sempat, sendiri, sudah, supaya, tak,
    telah, ternyata, tetap, tetapi, tidak
    """
)
# Verbs of what no picture shows: what somebody means or says, has or is, and what comes to pass.
UNSEEN: Final = phrases(
    """
    berakhir, berasal, berbeda, berencana, berharap, berjanji, berjumlah, berkomitmen, berkurang,
    berlaku, berlangsung, bernilai, berniat, berpendapat, bersyukur, bertambah, bertekad, berubah,
    membantah, membenarkan, membutuhkan, memerlukan, memiliki, meminta, memastikan, memperkirakan,
    memutuskan, menargetkan, mencapai, mendapat, mendesak, mendukung, mengakibatkan, mengakui,
    mengeluh, mengeluhkan, menghasilkan, mengimbau, mengingatkan, menilai, meningkat, menjadi,
    menolak, menurun, menyatakan, menyayangkan, menyebabkan, menyebut, menyebutkan, menyesalkan,
    merasa, merugi, merupakan
    """
)
# They say `Kategori: Ekonomi`: no part of the record, and no headline.
SECTIONS: Final = phrases("kategori, category, rubrik, section, kanal")
# That somebody says something, or by whom it is known; `-nya` behind it left out.
SPEECH: Final = phrases(
    """
    berkata, imbuh, jelas, kata, lanjut, mengaku, mengatakan, mengungkapkan, menjelaskan,
    menuturkan, menurut, papar, sambung, sebut, tambah, tandas, tegas, terang, tukas, tutur, ucap,
    ujar, ungkap
    """
)
# Behind a slash: `ilustrasi/net`.
NET_CREDITS: Final = phrases("dok, internet, ist, istimewa, net, repro")
# Sites that a picture was taken from.
WEB_CREDITS: Final = phrases(
    "facebook, fb, google, ig, instagram, internet, net, pinterest, tiktok, twitter, youtube, repro"
)
# Agencies that sign a picture by their name alone.
CREDIT_AGENCIES: Final = phrases(
    """
    afp, anadolu, antara, ap, bloomberg, dpa, epa, epa-efe, getty, kyodo, picture-alliance, reuters,
    upi, xinhua
    """
)

# --- cross-links, tags, sources --------------------------------------------------------------

# How a cross-link begins. What follows, on the same line or the next, is its title.
CROSSLINK_STARTS: Final = tuple(
    sorted(
        phrases(
            """
            also read:, artikel terkait:, baca :, baca artikel, baca berita lainnya, baca juga, baca
            lagi:, baca lainnya:, baca pula, baca selanjutnya, baca selengkapnya, baca:, berita
            lainnya:, berita terkait:, jangan lewatkan, lihat foto, lihat juga, lihat video, menarik
            dibaca:, pilihan editor :, pilihan editor:, pilihan redaksi:, read also, read next,
            read:, related news:, related:, saksikan juga, saksikan video, selanjutnya:,
            selengkapnya, simak :, simak berita, simak juga, simak pula, simak selengkapnya, simak
            video, simak:, terkait:, tonton juga, tonton video
            """
        )
    )
)
# Cross-links that are buttons where they stand alone: no title follows them.
CROSSLINK_BUTTONS: Final = phrases(
    "baca selengkapnya, lihat foto, lihat video, selengkapnya, simak selengkapnya"
)
# Words between a cross-link's beginning and its title.
CROSSLINK_FILLERS: Final = ("video", "juga", "artikel", "berita", "foto", "di sini", "lainnya")

TAG_LABELS: Final = phrases(
    """
    berita seputar, kata kunci, keyword, keywords, label, labels, tag, tag artikel, tag terkait,
    tagar, tagged, tags, tags terkait, topic, topics, topik, topik artikel, topik terkait
    """
) | {"simak berita lainnya seputar topik artikel ini, di sini"}
# Words of the menu that never are a tag.
NO_TAGS: Final = phrases(
    "beranda, foto, home, indeks, lainnya, live, menu, terbaru, terkini, video"
)
SOURCE_LABELS: Final = phrases("source, sumber, sumber artikel, sumber berita")

# --- attributions ----------------------------------------------------------------------------

# Verbs by which a story says where it comes from.
ATTRIBUTION_VERBS: Final = phrases("dikutip, dilansir, dinukil, disadur, melansir, mengutip")
# Nouns that may stand between the verb and the name.
ATTRIBUTION_FILLERS: Final = phrases(
    """
    akun, berita, dari, halaman, harian, kabar, kanal, kantor, koran, laman, majalah, media, oleh,
    online, portal, resmi, saluran, situs, stasiun, surat, tabloid, televisi, web, website
    """
)

# --- dates -----------------------------------------------------------------------------------

# Words before a date that say what it is the date of.
PUBLISHED_WORDS: Final = phrases(
    """
    access_time, calendar_month, calendar_today, created, created at, created on, date, dibuat,
    dimuat, dimuat pada,
    diposkan, dipost, diposting, dipublikasikan, dipublish, dirilis, ditayangkan, ditayangkan pada,
    diterbitkan, diterbitkan pada, ditulis, diunggah, edisi, hari, hari/tanggal, on, pada, posted,
    posted at, posted on, publikasi, publish, published, published on, rilis, tanggal, tanggal
    posting, tayang, tayang pada, terbit, terbit pada, tgl, upload, uploaded, waktu
    """
)
MODIFIED_WORDS: Final = phrases(
    """
    di-update, dimutakhirkan, diperbaharui, diperbarui, diperbarui pada, diperbarui terakhir,
    diubah, diupdate, last, last modified, last update, last updated, modified, pembaruan,
    pembaruan terakhir, perbaruan, terakhir, terakhir dimutakhirkan, terakhir diperbaharui,
    terakhir diperbarui, terakhir diubah, terakhir diupdate, terakhir update, update, update
    terakhir, updated, updated at, updated on
    """
)

# Words that open sentences of a story.
SENTENCE_OPENERS: Final = phrases(
    """
    adapun, akibatnya, apalagi, atas, bahkan, begitu, berdasarkan, dalam, demikian, diketahui, di,
    dia, hal, hingga, ia, kemudian, kini, lalu, lebih, maka, menurut, meski, meskipun, mereka, nah,
    namun, pada, padahal, pasalnya, saat, sebab, sebelumnya, sedangkan, sehingga, selain,
    selanjutnya, sementara, seperti, setelah, tak, tapi, tetapi, tidak, untuk, walau
    """
)

# Verbs that end a sentence before the colon of what is said or listed: `Allah SWT berfirman:`.
SAYING: Final = phrases(
    """
    adalah, berbunyi, berdoa, berfirman, berikrar, berisi, berkata, bermunajat, berpesan, berseru,
    bersabda, bersyair, bertanya, berujar, berucap, bertutur, ialah, mencakup, mencuit, menegaskan,
    menekankan, menerangkan, mengajarkan, mengatakan, mengatur, menghubungi, mengingatkan,
    mengungkapkan, meliputi, memaparkan, membaca, memuat, menambahkan, menanyakan, menetapkan,
    menguraikan, menjabarkan, menjawab, menjelaskan, menulis, menuliskan, menuturkan, menyampaikan,
    menyatakan, menyebut, menyebutkan, menyerukan, menyusun, merinci, merupakan, tertulis, yaitu,
    yakni
    """
)
# What such a sentence begins with, or ends in, to point at what is below.
ANNOUNCING: Final = phrases(
    "adalah, adapun, antara, begini, beginilah, berikut, ini, inilah, yaitu, yakni"
)
ANNOUNCING_LAST: Final = phrases("antaranya, begini, berikut, berikutnya, lain, tersebut")
# They help another verb, as headings have none.
MODALS: Final = phrases(
    "akan, belum, bisa, boleh, dapat, harus, ingin, mesti, perlu, sudah, telah, tidak, wajib"
)

# --- comments --------------------------------------------------------------------------------

# Words as readers shorten them, and no newsroom does.
CHATTED: Final = phrases(
    """
    aja, bgt, blm, bpk, dgn, dlm, gak, gitu, jd, jgn, kalo, klo, krn, kyk, mantap, ngga, nggak, pd,
    sdh, sm, sy, tdk, tp, udah, utk, yg
    """
)
