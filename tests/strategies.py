"""Strategies: dumps put together from the parts that newsrooms print, and texts that nobody prints.

A dump is a list of lines in which "" stands for a spacer; `dress` makes a text of it. All parts are
invented.
"""

import datetime as dt
from typing import NamedTuple

from hypothesis import strategies as st

LINE_ENDS = ("\n", "\r\n", "\r")
SPACERS = ("", " ", "\u00a0", "\u200b", "\t", "\u2003 ", "\u00a0\u00a0", "\u2060", "\ufeff")

_FIRST = ("Rina", "Ahmad", "Dewi", "Agus", "Siti", "I Made", "Yohana", "Bambang")
_LAST = ("Wulandari", "Fauzi", "Santoso", "Lestari", "Sihombing", "P. Putra", "Ratnasari")
_SUBJECTS = (
    "Petani garam", "Kepala Dinas Perikanan", "Warga Desa Sukamulya", "Bupati terpilih",
    "Tim penyelamat", "Pengelola pasar", "Sebanyak 214 siswa", "PT Laut Makmur (LMK)",
)  # fmt: skip
_DEEDS = (
    "memperbaiki tanggul yang jebol", "menolak rencana tambang pasir", "menanam ribuan bakau",
    "meminta harga pupuk diturunkan", "menunda pembukaan jalur kereta", "memanen rumput laut",
    "melaporkan kebocoran pipa", "membuka kembali posko kesehatan",
)  # fmt: skip
_PLACES = (
    "di pesisir utara", "di Kecamatan Cibeber", "pada Rabu (12/11/2025)", "sejak akhir pekan lalu",
    "menjelang musim hujan", "di hadapan anggota dewan", "tanpa bantuan pemerintah",
)  # fmt: skip
_SPEECH = (
    '"Kami belum menerima surat apa pun," kata {name}.',
    "“Airnya naik cepat sekali,” ujar {name}, warga setempat.",
    "{name} menolak memberi komentar soal foto itu.",
    "Dilansir dari Kabar Muria, {name} akan diperiksa pekan depan.",
    "Hal itu disampaikan {name} (45), mengutip laporan Radio Segara.",
    "Lembaga itu bernama Komisi Pengawas Mutu Benih (KPMB).",
)
_HEADLINES = (
    "Panen Garam Melimpah, Harga Justru Turun di Tingkat Petani",
    "Jembatan Gantung Ambruk",
    "Mengapa Nelayan Enggan Melaut Bulan Ini?",
    "Bupati: “Tidak Ada Lagi Tambang di Hulu Sungai”",
    "Ini 5 Cara Merawat Sumur pada Musim Kemarau",
    "Pasar Malam 17 Agustus 2025 Batal Digelar",
    "Warga mengeluh, jalan desa rusak sejak dua tahun lalu",
)
_CAPTIONS = (
    "Petani memanen garam di tambak [ist]",
    "Suasana pasar ikan pada pagi hari (ANTARA FOTO/Bayu Rahman)",
    "Foto: Jembatan gantung yang ambruk (Sari Dewi/detikcom)",
    "Kapal nelayan bersandar di dermaga. Foto: Dok. Dinas Perikanan",
    "Ilustrasi sumur. (Foto: dok. Istimewa)",
    "Foto: (Getty Images)",
    "ist",
)
_DATELINES = ("Jakarta, Inakoran", "Semarang, Inakoran", "Jakarta -", "Kupang, NTT (ANTARA News) -")
_OPENINGS = (
    "JAKARTA, KOMPAS.com - ", "Liputan6.com, Jakarta - ", "REPUBLIKA.CO.ID, JAKARTA -- ",
    "KONTAN.CO.ID - JAKARTA. ", "Mataram, NTB (ANTARA News) - ", "TEMPO.CO,Jakarta-", "",
)  # fmt: skip
_INSERTS = (
    "Baca juga: Harga Ikan Asin Naik Dua Kali Lipat",
    "Simak Video 'Panen Raya di Lereng Merbabu'",
    "SCROLL TO CONTINUE WITH CONTENT",
    "[Gambas:Video 20detik]",
    "ADVERTISEMENT",
    "Tambak Tua di Tepi Laut",
    "1. Bersihkan dinding sumur.",
    "- Tutup sumur dengan papan",
    "Ikuti kami di Google News",
)
_FOOTS = (
    "(mea/mea)", "(E-2)", "[dem]", "Sumber: Kabar Muria", "TAG : garam, petani, cuaca", "Tags:",
    "#garam", "COPYRIGHT © ANTARA 2025", "Berita Terkait", "Share", "Editor: Agus Salim",
)  # fmt: skip
_CLOSERS = ("KOMENTAR", "0 KOMENTAR", "2 Komentar", "Komentar Pembaca")
_REMARKS = (
    "Semoga jembatannya lekas dibangun, anak-anak harus memutar jauh setiap pagi.",
    "Setuju!", "Bagus sekali", "Harga turun terus, siapa yang untung?", "mantap gan",
)  # fmt: skip

names = st.builds("{} {}".format, st.sampled_from(_FIRST), st.sampled_from(_LAST))
headlines = st.sampled_from(_HEADLINES)
captions = st.sampled_from(_CAPTIONS)

_WEEKDAYS_ID = ("Senin", "Selasa", "Rabu", "Kamis", "Jum'at", "Sabtu", "Minggu")
_MONTHS_ID = ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus",
              "September", "Oktober", "November", "Desember")  # fmt: skip
_WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _print_date(moment: dt.datetime, shape: int) -> str:
    day = f"{_WEEKDAYS_ID[moment.weekday()]}, {moment.day} {_MONTHS_ID[moment.month - 1]}"
    return (
        f"{_WEEKDAYS_EN[moment.weekday()]}, {moment:%d-%m-%Y} | {moment:%I:%M} "
        + ("am" if moment.hour < 12 else "pm"),
        f"{day} {moment.year} {moment:%H:%M} WIB",
        f"{day} {moment.year} - {moment:%H.%M} WITA",
        f"Diperbarui {moment:%d/%m/%Y, %H:%M} WIB",
        f"Tayang: {day} {moment.year}",
        f"{moment:%d/%m/%Y}",
        "21 menit lalu",
    )[shape]


date_lines = st.builds(
    _print_date,
    st.datetimes(dt.datetime(1995, 1, 1), dt.datetime(2035, 1, 1)),  # noqa: DTZ001 - as printed
    st.integers(0, 6),
)
bylines = st.one_of(
    names.map(lambda name: [name]),
    names.map(lambda name: [f"{name} - detikNews"]),
    st.builds("Penulis: {} | Editor: {}".format, names, names).map(lambda line: [line]),
    st.builds("Pewarta: {}Editor: {}".format, names, names).map(lambda line: [line]),
    names.map(lambda name: ["Penulis", f": {name}"]),
    names.map(lambda name: ["Redaktur", ":", name]),
    names.map(lambda name: [name, "Editor"]),
)
sentences = st.one_of(
    st.builds("{} {} {}.".format, *map(st.sampled_from, (_SUBJECTS, _DEEDS, _PLACES))),
    st.builds(lambda speech, name: speech.format(name=name), st.sampled_from(_SPEECH), names),
)
paragraphs = st.lists(sentences, min_size=1, max_size=4).map(" ".join)
remarks = st.one_of(st.sampled_from(_REMARKS), names, date_lines, paragraphs)


class Dump(NamedTuple):
    """A dump: the article's lines, and the comments that follow their heading."""

    article: list[str]
    comments: list[str]

    @property
    def lines(self) -> list[str]:
        """The dump's lines, "" for a spacer."""
        return self.article + self.comments


@st.composite
def dumps(draw: st.DrawFn, *, closed: bool = False) -> Dump:
    """Draw a dump with every part optional; `closed` by comments, it has a head and paragraphs."""
    head: list[list[str]] = []
    if closed or draw(st.integers(0, 9)):
        head.append([draw(headlines)])
    if draw(st.booleans()):
        head.append(draw(bylines))
    if closed or draw(st.integers(0, 9)):
        head.append([draw(date_lines)])
    if draw(st.booleans()):
        head.append([*draw(st.sampled_from([[], ["MDN"]])), draw(captions)])
    if draw(st.booleans()):
        head.append([draw(st.sampled_from(_DATELINES))])
    body = [[draw(paragraphs)] for _ in range(draw(st.integers(3 if closed else 0, 6)))]
    if body:
        body[0][0] = draw(st.sampled_from(_OPENINGS)) + body[0][0]
    inserts = st.one_of(st.sampled_from(_INSERTS), captions)
    for insert in draw(st.lists(inserts, max_size=3)):
        body.insert(draw(st.integers(1, max(1, len(body)))), [insert])
    tail = [[foot] for foot in draw(st.lists(st.sampled_from(_FOOTS), max_size=3))]
    comments = []
    if closed or draw(st.booleans()):
        comments = [draw(st.sampled_from(_CLOSERS))]
        comments += draw(st.lists(remarks, min_size=1, max_size=5))
    spaced = draw(st.integers(0, 9)) > 0
    article = [line for block in head + body + tail for line in ([*block, ""] if spaced else block)]
    return Dump(article, comments)


def dress(lines: list[str], *, end: str = "\n", spacer: str = "") -> str:
    """Return the text of a dump in one of its dresses."""
    return end.join(line or spacer for line in lines)


# Fragments that mean something to a rule, glued together as they come.
FRAGMENTS = (
    *LINE_ENDS, *SPACERS, " ", " ", ": ", "; ", " - ", "--", " | ", "/", "(", ")", "[", "]", '"',
    "”", "“", "'", "©", "#", "•", ".", ". ", ", ", "?", "@", "Editor", "Penulis: ", "Oleh ", "Red",
    "Foto: ", "FOTO", "ist", "(ist)", "[ist]", "Baca juga", "TAG :", "Tags", "Sumber: ", "Antara",
    "KOMENTAR", "Share", "MDN", "JAKARTA", "Jakarta", "KOMPAS.com", "Inakoran", "detikNews",
    "Selasa", "12", "2024", "11:46", "12-11-2024", "11/12/24", "Nov", "WIB", "am", "GMT+7",
    "dikutip", "dilanir dari ", "Kabar", "lalu", "Diperbarui ", "Rina", "Wulandari", "dan",
    "petani", "Petani garam memanen hasil tambak mereka.", "(mea/mea)", "1. ", ",", "-", "\x00",
    "\x1c", "\x85", "\u2028", "\x0c", "\u0661\u0662", "²", "İ", "ß", "ﬁ", "\ud800", "👩\u200d👩",
)  # fmt: skip

fragments = st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join)
noise = st.text(st.characters(exclude_categories=()), max_size=60)
dump_texts = st.builds(
    lambda dump, end, spacer: dress(dump.lines, end=end, spacer=spacer),
    dumps(),
    st.sampled_from(LINE_ENDS),
    st.sampled_from(SPACERS),
)
texts = st.one_of(dump_texts, fragments, noise, st.builds("{}\n{}".format, dump_texts, fragments))


# One line, or many, of what a careless expression or a nested loop trips over.
HOSTILE_LINES = (
    "(", "[", "()", "-", "– ", ":", ", ", "1", "1 ", "/", "a / ", " | ", ".", ". ", '"', "“”", "a",
    "Aa ", "'", "©", "#a ", "\u00a0", "\u200b", "\x00", "a\u2028", "a@", "www.", "12-11-2024 ",
    "Selasa, 12 November 2024 11:46 WIB ", "Editor: ", "Editor: Budi ", "Foto: ", ". Foto: x",
    "Sumber: ", "Baca juga: ", "dikutip-", "dilanir dari ", "a. A/", "Jakarta, ", "JAKARTA - ",
    "(ist) ", "(mea/mea)", "dan-", "1. ", '"a," ',
)  # fmt: skip
HOSTILE_DUMPS = (
    "(\n", "Harga cabai naik lagi\n", "Budi Santoso\n", "Penulis\nBudi Santoso\n", "beras\n",
    "Selasa, 12 November 2024 11:46 WIB\n", "2 jam lalu\n", "MDN\n", "MDN\nPasar pagi [ist]\n",
    "Baca juga:\nHarga turun\n", "Tags:\n", "KOMENTAR\n", "Berita Terkait\n", "Sumber:\n", "---\n",
    "JAKARTA - Warga mulai panen.\n", "1. Beras merah\n", "(mea/mea)\nbawang\n", "Foto:\nBudi\n",
    "Share\nWarga mulai panen padi di sawah.\n", "Editor: Budi\n\n", "1 2 3\n",
    ", Jurnalis-1/2/2024\n", "Jakarta, Inakoran\n",
)  # fmt: skip
