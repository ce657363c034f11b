"""Names of columns, as data sets of news call them, and what stands in a cell that holds nothing.

A name is compared by its letters and digits alone, whatever its case: `Isi Berita`, `isi_berita`
and `isiBerita` are one. In each list the surest names come first.
"""

from collections.abc import Iterable

# `text` is what rows made for this program call it; then Indonesian names, then English ones.
TEXTS = (
    "text",
    "isi",
    "isiberita",
    "isiartikel",
    "isikonten",
    "content",
    "konten",
    "kontenberita",
    "berita",
    "artikel",
    "teks",
    "teksberita",
    "article",
    "articletext",
    "articlebody",
    "articlecontent",
    "newscontent",
    "newstext",
    "body",
    "bodytext",
    "fulltext",
    "naskah",
    "paragraf",
    "paragraphs",
    "html",
    "rawhtml",
    "contenthtml",
)
PAGES = frozenset(("html", "rawhtml", "contenthtml"))

FIELDS = {
    "headline": (
        "judul",
        "title",
        "headline",
        "judulberita",
        "judulartikel",
        "newstitle",
        "articletitle",
    ),
    "timestamp": (
        "tanggal",
        "date",
        "published",
        "tanggalpublikasi",
        "tanggalterbit",
        "tanggalberita",
        "tgl",
        "tglterbit",
        "waktu",
        "waktuterbit",
        "terbit",
        "publishedat",
        "publisheddate",
        "publishedtime",
        "publishdate",
        "publisheddatetime",
        "publicationdate",
        "datepublished",
        "datepublish",
        "pubdate",
        "datetime",
    ),
    "byline": (
        "penulis",
        "author",
        "authors",
        "byline",
        "reporter",
        "wartawan",
        "jurnalis",
        "pewarta",
        "writer",
        "namapenulis",
        "sumber",
    ),
    "editor": ("editor", "redaktur", "penyunting"),
    "modified": (
        "diperbarui",
        "modified",
        "updated",
        "updatedat",
        "dateupdated",
        "datemodified",
        "modifieddate",
        "lastmodified",
        "tanggaldiperbarui",
    ),
    "url": (
        "url",
        "link",
        "tautan",
        "urlberita",
        "linkberita",
        "articleurl",
        "newsurl",
        "pageurl",
    ),
    "kicker": ("kicker", "subjudul", "subtitle", "strapline"),
    "tags": ("tags", "tag", "keywords", "katakunci"),
}

# How each field is told to a reader.
SPOKEN = {
    "headline": "the headline",
    "timestamp": "the date",
    "byline": "the byline",
    "editor": "the editor",
    "modified": "the date of change",
    "url": "the address",
    "kicker": "the kicker",
    "tags": "the tags",
}

_NOTHING = frozenset(
    ("", "-", "--", "na", "nan", "nat", "nil", "none", "null", "n/a", "<na>", "?", "[]", "{}")
)
_NOT_FOUND = ("tidak ditemukan", "tidak diketahui", "not found", "tidak ada", "unknown")


def simplify(name: str) -> str:
    """Return a column's name as it is compared.

    >>> simplify("Isi_Berita "), simplify("isi berita")
    ('isiberita', 'isiberita')
    """
    return "".join(filter(str.isalnum, name)).casefold()


def undouble(names: Iterable[str]) -> list[str]:
    """Return the names of columns, those that stand there again with a number behind them.

    >>> undouble(["judul", "isi", "isi"])
    ['judul', 'isi', 'isi (2)']
    """
    taken: dict[str, int] = {}
    found: list[str] = []
    for name in names:
        single, number = name, 1
        while single in taken:
            number = taken[name] = taken[name] + 1
            single = f"{name} ({number})".strip()
        taken[single] = 1
        found.append(single)
    return found


def undoubled(name: str) -> str:
    """Return a column's name without the number that tells it from others of its name.

    >>> undoubled("isi (2)"), undoubled("isi (lama)")
    ('isi', 'isi (lama)')
    """
    stem, bracket, number = name.rpartition(" (")
    return stem if bracket and number[-1:] == ")" and number[:-1].isdecimal() else name


def is_missing(cell: str) -> bool:
    """Tell whether a cell says that nothing stands in it.

    >>> is_missing("NaN"), is_missing("Penulis tidak ditemukan"), is_missing("Nana")
    (True, True, False)
    >>> is_missing("[]")  # a list that a database holds as a text
    True
    """
    low = cell.strip().casefold().rstrip(".")
    if low in _NOTHING:
        return True
    # A headline may say as much of somebody: `Pelaku Tidak Ditemukan`.
    return low.endswith(_NOT_FOUND) and low.count(" ") < 3 and is_column(low.partition(" ")[0])


def is_column(name: str) -> bool:
    """Tell whether a name is one that a data set gives to a column of an article.

    >>> is_column("Isi Berita"), is_column("nomor")
    (True, False)
    """
    return field_of(simplify(name)) != ""


def field_of(name: str) -> str:
    """Return the field that a simplified name is of, `text` for the article; empty for none."""
    if name in TEXTS:
        return "text"
    return next((field for field, names in FIELDS.items() if name in names), "")
