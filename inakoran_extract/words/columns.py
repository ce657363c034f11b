"""Names of columns, as data sets of news call them, and what stands in a cell that holds nothing.

A name is compared by its letters and digits alone, whatever its case: `Isi Berita`, `isi_berita`
and `isiBerita` are one. In each list the surest names come first. Words that say no more than that
it is an article's may stand before or behind each name: `news_date`, `isi berita`, `clean_text`.
"""

from collections.abc import Iterable, Mapping
from functools import cache

# `text` is what rows made for this program call it; then Indonesian names, then English ones.
TEXTS = (
    "text",
    "isi",
    "isikonten",
    "contentencoded",  # beside it, `content` is a teaser
    "content",
    "konten",
    "berita",
    "artikel",
    "teks",
    "article",
    "body",
    "bodytext",
    "naskah",
    "paragraf",
    "paragraphs",
    "html",
    "contenthtml",
    "markdown",
    "contentmarkdown",
    "bodymarkdown",
)
# Joomla keeps a story's beginning apart: its first paragraphs, and the rest.
PARTS = ("introtext", "fulltext")
# In a text these label a part of the article: what a rumour says, another story.
_TEXTS_OF_COLUMNS = ("bodyvalue", "introtext", "narasi", "story", "news", "textcontent")
# Beside a day in a column of its own; in a text these label a time in its story.
_CLOCKS = ("jam", "pukul", "time", "clock")
# Beside another date these may be its clock.
TIMES = frozenset(("waktu", "publishedtime", "publishtime", "pubtime"))
# In a text these label a picture's own lines.
_CAPTIONS = (
    "caption",
    "keteranganfoto",
    "keterangangambar",
    "ketfoto",
    "ketgambar",
    "gambarcaption",
    "takarir",
    "captionfoto",
    "captiongambar",
    "fotocaption",
    "imagecaption",
    "featureimagecaption",
    "featuredimagecaption",
    "photocaption",
    "mediatitle",
    "mediadescription",
)
_CREDITS = (
    "credit",
    "kredit",
    "kreditfoto",
    "creditfoto",
    "fotocredit",
    "imagecredit",
    "photocredit",
    "mediacredit",
    "fotografer",
    "photographer",
)
# What an object is called that says something of a picture.
IMAGES = frozenset(
    [
        "foto",
        "fotos",
        "fotoutama",
        "gambar",
        "gambarutama",
        "gallery",
        "galeri",
        "image",
        "images",
        "featuredimage",
        "featuredmedia",
        "leadimage",
        "mainimage",
        "mediacontent",
        "photo",
        "photos",
        "picture",
        "pictures",
        "sampul",
        "thumbnail",
    ]
)
PAGES = frozenset(("html", "rawhtml", "contenthtml"))
# What an object calls its one value, as WordPress and readers of XML do.
VALUES = ("rendered", "processed", "#text", "$t", "_", "__cdata", "value")
# Objects of these names may hold texts that are not the article.
ASIDE = frozenset(
    ("comment", "comments", "komentar", "related", "terkait", "image", "gambar", "foto", "excerpt")
)

FIELDS = {
    "headline": ("judul", "headline", "title"),
    "timestamp": (
        "tanggal",
        "date",
        "published",
        "tgl",
        "waktu",
        "terbit",
        "publishedat",
        "publishedtime",
        "publishtime",
        "publishup",
        "pubtime",
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
        "journalist",
        "pewarta",
        "writer",
        "creator",
        "createdbyalias",
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
    "url": ("url", "link", "tautan", "permalink", "pageurl", "sourceurl"),
    "kicker": ("kicker", "subjudul", "subtitle", "strapline"),
    "tags": ("tags", "tag", "tagar", "keywords", "katakunci", "metakeywords", "metakey"),
}
# What may stand before a name and behind it, and which names have their own words.
_BEFORE = (
    "article",
    "artikel",
    "berita",
    "cleaned",
    "clean",
    "dc",
    "full",
    "main",
    "news",
    "post",
    "raw",
    "story",
)
_BEHIND = ("article", "artikel", "berita", "cleaned", "clean", "html", "lengkap", "raw")
_OWN_BEFORE = {
    "timestamp": ("published", "publish", "publication", "pub"),
    "byline": ("nama",),
    "editor": ("nama",),
}
_OWN_BEHIND = {"timestamp": ("published", "publish", "publikasi", "terbit", "tayang")}

# How each field is told to a reader.
SPOKEN = {
    "headline": "the headline",
    "timestamp": "the date",
    "clock": "its clock",
    "caption": "the caption",
    "credit": "the caption's credit",
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

    >>> is_column("Isi Berita"), is_column("news_date"), is_column("nomor")
    (True, True, False)
    """
    return field_of(simplify(name)) != ""


def field_of(name: str) -> str:
    """Return the field that a simplified name is of, `text` for the article; empty for none."""
    return place_of(name)[0]


def labelled_field(name: str) -> str:
    """Return the field that a line's label is of, by its simplified name; empty for none.

    >>> labelled_field("judulberita"), labelled_field("narasi")
    ('headline', '')
    """
    return _place(name, _labels())[0]


@cache
def _known() -> dict[str, tuple[str, int]]:
    """Return the field of each name, and how many of the field's names come before it."""
    texts = {name: ("text", place) for place, name in enumerate(_TEXTS_OF_COLUMNS, len(TEXTS))}
    others = {
        name: (field, place)
        for field, names in (("clock", _CLOCKS), ("caption", _CAPTIONS), ("credit", _CREDITS))
        for place, name in enumerate(names)
    }
    return _labels() | texts | others


@cache
def _labels() -> dict[str, tuple[str, int]]:
    """Return the same of the names that are the labels of lines, too."""
    named = {"text": TEXTS, **FIELDS}
    return {
        name: (field, place) for field, names in named.items() for place, name in enumerate(names)
    }


def place_of(name: str) -> tuple[str, float]:
    """Return the field that a simplified name is of, and how sure that is: the less the surer.

    >>> place_of("tanggal"), place_of("newsdate"), place_of("category")
    (('timestamp', 0), ('timestamp', 1.5), ('', 0))
    """
    return _place(name, _known())


def _place(name: str, known: Mapping[str, tuple[str, int]]) -> tuple[str, float]:
    found = known.get(name)
    if found is not None:
        return found
    places = [
        (field, place + 0.5)
        for base, (field, place) in known.items()
        if base in name and _is_about(name, base, field)
    ]
    return min(places, key=lambda place: place[1], default=("", 0))


def _is_about(name: str, base: str, field: str) -> bool:
    """Tell whether a name has nothing about its base but words that may stand there."""
    before, _, behind = name.partition(base)
    return before in ("", *_BEFORE, *_OWN_BEFORE.get(field, ())) and behind in (
        "",
        *_BEHIND,
        *_OWN_BEHIND.get(field, ()),
    )
