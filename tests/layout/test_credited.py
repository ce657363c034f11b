"""Pictures of the head: by a credit that would sign elsewhere, and by what only a picture shows."""

import pytest

from inakoran_extract import extract_text

HEADLINE = "Penduduk Hula Rawat Naskah Kuno di Lereng Bukit"
DATE = "Selasa, 10 November 2026 | 10.05 WITA"
DECK = "Penduduk belum menerima bantuan pemerintah untuk rumah naskah di lereng bukit"
STORY = [
    "Penduduk Hula merawat naskah kuno di rumah kayu sejak gempa merusak museum kabupaten.",
    "Naskah itu disimpan dalam peti jati dan dibuka sekali sebulan bersama para relawan.",
    "Pengelola museum berjanji memperbaiki atapnya sebelum musim hujan tiba.",
]


def read(*head: str) -> tuple[str | None, str | None, list[tuple[str | None, str | None]]]:
    """Return headline, kicker and captions of a dump with this head."""
    article = extract_text("\n\n".join((*head, *STORY)))
    assert list(article.body) == STORY
    return (
        article.headline,
        article.kicker,
        [(caption.text, caption.credit) for caption in article.captions],
    )


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        (
            "Relawan membuka peti naskah. (Suluh Timur)",
            "Relawan membuka peti naskah.",
            "Suluh Timur",
        ),
        ("Relawan membuka peti naskah.(BPBD Hula)", "Relawan membuka peti naskah.", "BPBD Hula"),
        (
            "Relawan membuka peti naskah (Damar Wibisono)",
            "Relawan membuka peti naskah",
            "Damar Wibisono",
        ),
        (
            "Relawan membuka peti naskah [Warta Jelaga]",
            "Relawan membuka peti naskah",
            "Warta Jelaga",
        ),
        (
            "Relawan membuka peti naskah | Warta Jelaga",
            "Relawan membuka peti naskah",
            "Warta Jelaga",
        ),
        ("Relawan di rumah naskah Hula - Dinas PU", "Relawan di rumah naskah Hula", "Dinas PU"),
        (
            "Relawan membuka peti. /Damar W/suluhtimur",
            "Relawan membuka peti.",
            "Damar W/suluhtimur",
        ),
    ],
)
@pytest.mark.parametrize("above", [True, False])
def test_what_is_behind_a_line_of_the_head_credits_it(
    line: str, text: str, credit: str, *, above: bool
) -> None:
    head = (HEADLINE, line, DATE) if above else (HEADLINE, DATE, line)
    assert read(*head) == (HEADLINE, None, [(text, credit)])


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("(BMKG)", "BMKG"),
        ("[Damar Wibisono]", "Damar Wibisono"),
        ("(Suluh Timur/Damar W)", "Suluh Timur/Damar W"),
        ("Sumber: Warta Jelaga", "Warta Jelaga"),
        ("Sumber : PMI Hula", "PMI Hula"),
        ("Foto: Damar Wibisono", "Damar Wibisono"),
    ],
)
@pytest.mark.parametrize("text", ["Relawan membuka peti naskah", "Relawan membuka peti naskah."])
def test_a_credit_below_a_line_of_the_head_makes_it_a_caption(
    line: str, credit: str, text: str
) -> None:
    assert read(HEADLINE, DATE, text, line) == (HEADLINE, None, [(text, credit)])


def test_the_headline_again_is_a_caption_above_its_source() -> None:
    head = (HEADLINE, HEADLINE, "Sumber: Warta Jelaga", DATE)
    assert read(*head) == (HEADLINE, None, [(HEADLINE, "Warta Jelaga")])


@pytest.mark.parametrize("deck", [DECK, f"{DECK}."])
@pytest.mark.parametrize(
    ("picture", "caption"),
    [
        (["Relawan membuka peti (Suluh Timur)"], ("Relawan membuka peti", "Suluh Timur")),
        (["Relawan membuka peti. Foto: Ist"], ("Relawan membuka peti.", "Ist")),
        (
            ["Sekda Hula Damar W (kiri) membuka peti"],
            ("Sekda Hula Damar W (kiri) membuka peti", None),
        ),
    ],
)
def test_a_deck_may_stand_below_a_picture(
    picture: list[str], caption: tuple[str, str | None], deck: str
) -> None:
    assert read(HEADLINE, *picture, deck, DATE) == (HEADLINE, deck, [caption])


@pytest.mark.parametrize(
    "line",
    [
        "Naskah itu akan dirawat Lembaga Penyelamat Naskah Timur (LPNT).",
        "Rumah naskah dibangun bersama Palang Merah Indonesia (PMI)",
        "Penduduk belum tahu kapan museum dibuka (lagi).",
    ],
)
def test_brackets_that_explain_leave_a_deck_alone(line: str) -> None:
    assert read(HEADLINE, line, DATE) == (HEADLINE, line, [])


@pytest.mark.parametrize(
    "line",
    [
        "Wali Kota Hula Rina Damar (kedua dari kiri) meninjau rumah naskah",
        "Sekda Hula Damar W (tengah, berpeci) membuka peti naskah.",
        "Kepala Museum Rina Damar saat membuka peti naskah",
        "Rektor Universitas Hula Damar Wibisono ketika berbincang dengan relawan.",
        "Tangkapan layar rekaman gempa di museum",
        "Ilustrasi: naskah kuno di dalam peti",
        (
            "Kepala Seksi Museum Hula, Rina Damar (tengah) dan Kepala Seksi Naskah Gilang Sitorus"
            " (kanan) menjawab pertanyaan awak media tentang naskah yang basah dan peti jati yang"
            " akan dilelang di rumah singgah kabupaten, Selasa (10/11/2026)."
        ),
    ],
)
@pytest.mark.parametrize("place", ["above", "below", "story"])
def test_what_only_a_picture_shows_is_a_caption(line: str, place: str) -> None:
    first, *others = STORY
    lines = {
        "above": [HEADLINE, line, DATE, *STORY],
        "below": [HEADLINE, DATE, line, *STORY],
        "story": [HEADLINE, DATE, first, line, *others],
    }[place]
    article = extract_text("\n\n".join(lines))
    assert [caption.text for caption in article.captions] == [line]
    assert (article.headline, article.kicker, list(article.body)) == (HEADLINE, None, STORY)


@pytest.mark.parametrize(
    "line",
    [
        "Harga naskah tiruan naik saat musim libur tiba di kota.",
        "Damar Wibisono saat dihubungi, Senin, menyebut peti itu kosong.",
        "Pilih menu lalu klik tombol Keluar (kanan) di layar.",
        "“Saat itu Damar (tengah) tidur,” kata Rina Damar.",
    ],
)
def test_a_moment_or_a_side_in_a_story_shows_nothing(line: str) -> None:
    first, *others = STORY
    article = extract_text("\n\n".join((HEADLINE, DATE, first, line, *others)))
    assert list(article.body) == [first, line, *others]


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        ("Relawan membuka peti. (Suluh Timur)", "Relawan membuka peti.", "Suluh Timur"),
        ("Relawan membuka peti naskah. Sumber: BMKG", "Relawan membuka peti naskah.", "BMKG"),
        ("Ilustrasi naskah kuno. (Antara)", "Ilustrasi naskah kuno.", "Antara"),
    ],
)
def test_a_credited_sentence_above_the_headline_is_a_caption(
    line: str, text: str, credit: str
) -> None:
    assert read(line, HEADLINE, DATE) == (HEADLINE, None, [(text, credit)])


@pytest.mark.parametrize("day", ["10 November 2026", "Selasa, 10 November 2026"])
@pytest.mark.parametrize("names", [[], ["Gilang Sitorus"]])
def test_a_deck_may_stand_above_a_day_without_a_clock(day: str, names: list[str]) -> None:
    deck = f"{DECK}. Relawan ikut memperbaiki atap museum sejak subuh usai gempa itu."
    assert read(HEADLINE, deck, *names, day) == (HEADLINE, deck, [])


def test_days_within_a_story_head_its_parts() -> None:
    lead = f"{STORY[0]} Kabar dari lereng bukit itu baru sampai ke kota sebelas hari kemudian."
    lines = (HEADLINE, lead, "9 November 2026", STORY[1], "10 November 2026", STORY[2])
    article = extract_text("\n\n".join(lines))
    assert article.kicker is None
    assert list(article.body) == [lead, *STORY[1:]]


@pytest.mark.parametrize(
    ("lines", "caption"),
    [
        (["Balai desa Hula", "[Suluh Timur]"], ("Balai desa Hula", "Suluh Timur")),
        (
            ["Seorang relawan di peti.", "(Damar W/Suluh)"],
            ("Seorang relawan di peti.", "Damar W/Suluh"),
        ),
        (
            ["Peti naskah dibuka relawan (Warta Jelaga)"],
            ("Peti naskah dibuka relawan", "Warta Jelaga"),
        ),
        (["Relawan membuka peti. (Warta Jelaga)"], ("Relawan membuka peti.", "Warta Jelaga")),
        (
            ["Ilustrasi naskah", "Damar Wibisono/SULUH.NET"],
            ("Ilustrasi naskah", "Damar Wibisono/SULUH.NET"),
        ),
    ],
)
def test_a_credit_between_paragraphs_takes_its_caption(
    lines: list[str], caption: tuple[str, str]
) -> None:
    article = extract_text("\n\n".join((HEADLINE, DATE, STORY[0], *lines, *STORY[1:])))
    found = [(each.text, each.credit, each.position) for each in article.captions]
    assert found == [(*caption, 1)]
    assert list(article.body) == STORY
    assert not article.subheadings


@pytest.mark.parametrize(
    "line",
    [
        "Rapat itu dihadiri Palang Merah Indonesia (PMI).",
        "Usul itu datang dari Damar Wibisono (PKB).",
        "Naskah tertua ditulis Rina Damar (1890).",
        "Peti itu belum dibuka sampai sekarang. (Damar Wibisono)",
    ],
)
def test_brackets_in_a_story_that_explain_or_sign_credit_nobody(line: str) -> None:
    article = extract_text("\n\n".join((HEADLINE, DATE, STORY[0], line, *STORY[1:])))
    assert list(article.body) == [STORY[0], line, *STORY[1:]]
    assert not article.captions


ORIGIN = "HULA - Penduduk Hula merawat naskah kuno di rumah kayu sejak gempa merusak museum."
SHOWN = "Relawan membuka peti naskah di rumah kayu"


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Kredit: Damar Wibisono", "Damar Wibisono"),
        ("Credit: Istimewa", "Istimewa"),
        ("Sumber foto: Suluh Timur/Damar W", "Suluh Timur/Damar W"),
        ("Dok: Museum Hula", "Museum Hula"),
        ("Dok. Suluh Timur/Damar W", "Dok. Suluh Timur/Damar W"),
        ("Foto/Damar Wibisono", "Damar Wibisono"),
        ("Foto - Warta Jelaga", "Warta Jelaga"),
        ("© Warta Jelaga", "© Warta Jelaga"),
        ("Foto oleh: Damar Wibisono", "Damar Wibisono"),
        ("Foto: Museum Hula", "Museum Hula"),
    ],
)
@pytest.mark.parametrize("stop", ["", "."])
@pytest.mark.parametrize("place", ["below the date", "in the story", "below the headline"])
@pytest.mark.parametrize("first", [ORIGIN, STORY[0]])
def test_a_credit_tight_below_its_caption_credits_it_everywhere(
    line: str, credit: str, stop: str, place: str, first: str
) -> None:
    picture = f"{SHOWN}{stop}\n{line}"
    told = [first, *STORY[1:]]
    lines = [HEADLINE, DATE, *told]
    lines.insert({"below the headline": 1, "below the date": 2, "in the story": 4}[place], picture)
    article = extract_text("\n\n".join(lines))
    assert article.headline == HEADLINE
    assert article.kicker is None
    assert not article.authors
    assert [(each.text, each.credit) for each in article.captions] == [(SHOWN + stop, credit)]
    assert len(article.body) == len(STORY)


@pytest.mark.parametrize(
    "line", ["Foto: Damar Wibisono", "[Foto: Warta Jelaga]", "Photo: BPBD Hula"]
)
@pytest.mark.parametrize("stop", ["", "."])
@pytest.mark.parametrize("place", [2, 4])
@pytest.mark.parametrize("first", [ORIGIN, STORY[0]])
def test_a_credit_tight_above_its_caption_credits_it(
    line: str, stop: str, place: int, first: str
) -> None:
    lines = [HEADLINE, DATE, first, *STORY[1:]]
    lines.insert(place, f"{line}\n{SHOWN}{stop}")
    article = extract_text("\n\n".join(lines))
    credit = line.strip("[]").partition(": ")[2]
    assert [(each.text, each.credit) for each in article.captions] == [(SHOWN + stop, credit)]
    assert len(article.body) == len(STORY)


@pytest.mark.parametrize(
    "line", ["Kredit: Bunga turun", "Kredit: 12 persen", "Dok: rusak", "Sumber: Damar"]
)
def test_a_row_of_the_story_credits_no_picture(line: str) -> None:
    article = extract_text("\n\n".join((HEADLINE, DATE, *STORY[:2], line, *STORY[2:])))
    assert not article.captions


@pytest.mark.parametrize("says", ["kata pengelola museum.", "padahal peti itu sudah rusak."])
def test_a_paragraph_tight_above_a_credit_stays(says: str) -> None:
    told = f"Relawan membuka peti naskah, {says}"
    lines = [HEADLINE, DATE, *STORY[:2], f"{told}\nFoto: Damar Wibisono", *STORY[2:]]
    article = extract_text("\n\n".join(lines))
    assert told in article.body
    assert [each.text for each in article.captions] == [None]


@pytest.mark.parametrize(
    "pair", [[f"{SHOWN}.", "Foto: Damar Wibisono"], ["Foto: Damar Wibisono", SHOWN]]
)
def test_what_a_credit_without_words_may_credit_is_told_of(pair: list[str]) -> None:
    article = extract_text("\n\n".join((HEADLINE, DATE, *STORY[:2], *pair, *STORY[2:])))
    assert "caption-unsure" in [notice.code for notice in article.warnings]
