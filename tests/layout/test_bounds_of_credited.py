"""What stands beside a credit that only its place shows to be one, and how much of it."""

import pytest

from inakoran_extract import extract_text

HEADLINE = "Penduduk Hula Rawat Naskah Kuno di Lereng Bukit"
DATE = "Selasa, 10 November 2026 | 10.05 WITA"
STORY = [
    "Penduduk Hula merawat naskah kuno di rumah kayu sejak gempa merusak museum kabupaten.",
    "Naskah itu disimpan dalam peti jati dan dibuka sekali sebulan bersama para relawan.",
    "Pengelola museum berjanji memperbaiki atapnya sebelum musim hujan tiba.",
]
SHOWN = "Relawan membuka peti naskah di rumah kayu"
Captions = list[tuple[str | None, str | None]]


def read(*lines: str) -> tuple[str | None, Captions, list[str]]:
    """Return the headline, the captions and the body."""
    article = extract_text("\n\n".join(lines))
    captions = [(caption.text, caption.credit) for caption in article.captions]
    return article.headline, captions, list(article.body)


@pytest.mark.parametrize("top", [[], ["Beranda"], ["Kabar Hula"], [DATE]])
@pytest.mark.parametrize("credit", ["(Suluh Timur)", "(BMKG)"])
def test_a_headline_that_ends_in_brackets_is_no_caption_below_a_word_of_the_site(
    top: list[str], credit: str
) -> None:
    headline = f"Suasana Pasar Naskah Kuno di Lereng Bukit Hula {credit}"
    date = [] if DATE in top else [DATE]
    assert read(*top, headline, *date, *STORY) == (headline, [], STORY)


@pytest.mark.parametrize("top", [["Beranda"], ["Kabar Hula"], []])
def test_below_a_headline_a_sentence_with_a_credit_is_a_caption(top: list[str]) -> None:
    lines = [*top, HEADLINE, DATE, f"{SHOWN}. (Suluh Timur)", *STORY]
    assert read(*lines) == (HEADLINE, [(f"{SHOWN}.", "Suluh Timur")], STORY)


@pytest.mark.parametrize(
    ("pair", "caption"),
    [
        ([SHOWN, "Sumber: Warta Jelaga"], (SHOWN, "Warta Jelaga")),
        (["Seorang relawan di peti.", "(Antara)"], ("Seorang relawan di peti.", "Antara")),
        (["Peti jati", "(Suluh Timur)"], ("Peti jati", "Suluh Timur")),
    ],
)
@pytest.mark.parametrize("place", [3, 4])
def test_a_credit_of_its_own_line_takes_what_it_stands_below(
    pair: list[str], caption: tuple[str, str], place: int
) -> None:
    lines = [HEADLINE, DATE, *STORY]
    lines[place:place] = pair
    assert read(*lines) == (HEADLINE, [caption], STORY)


@pytest.mark.parametrize("line", [f"{SHOWN}. (Suluh/Damar W)", f"{SHOWN}. (Suluh Timur)"])
def test_a_sentence_with_its_credit_shows_a_picture_between_paragraphs(line: str) -> None:
    text, _, credit = line[:-1].rpartition(" (")
    lines = [HEADLINE, DATE, STORY[0], line, *STORY[1:]]
    assert read(*lines) == (HEADLINE, [(text, credit)], STORY)


@pytest.mark.parametrize("heading", ["Rumah Naskah", "Harga Peti Jati"])
def test_below_a_subheading_a_source_is_the_storys(heading: str) -> None:
    lines = [HEADLINE, DATE, STORY[0], heading, "Sumber: Warta Jelaga", *STORY[1:]]
    article = extract_text("\n\n".join(lines))
    assert [each.text for each in article.subheadings] == [heading]
    assert article.attributions == ("Warta Jelaga",)
    assert not article.captions


@pytest.mark.parametrize("name", ["Damar Wibisono/Suluh Timur", "Suluh Timur/Damar Wibisono"])
@pytest.mark.parametrize("shown", ["Balai desa Hula", "Ilustrasi naskah"])
@pytest.mark.parametrize("above", [True, False])
def test_somebody_and_his_outlet_credit_the_picture_above_or_below(
    name: str, shown: str, *, above: bool
) -> None:
    pair = [name, shown] if above else [shown, name]
    for lines in ([HEADLINE, DATE, *pair, *STORY], [HEADLINE, *pair, DATE, *STORY]):
        assert read(*lines) == (HEADLINE, [(shown, name)], STORY)


@pytest.mark.parametrize(
    ("lines", "captions"),
    [
        (["Balai desa Hula", "Foto: Damar W"], [("Balai desa Hula", "Damar W")]),
        (
            ["Relawan membuka peti (10/11/2026)", "Foto: Damar W"],
            [("Relawan membuka peti (10/11/2026)", "Damar W")],
        ),
        (
            ["Relawan saat membuka peti", "Foto: Damar W", "Balai desa Hula"],
            [("Relawan saat membuka peti", "Damar W"), ("Balai desa Hula", None)],
        ),
    ],
)
def test_words_above_a_credit_below_the_headline_show_what_it_credits(
    lines: list[str], captions: Captions
) -> None:
    assert read(HEADLINE, *lines, DATE, *STORY) == (HEADLINE, captions, STORY)


def test_a_signed_paragraph_above_a_title_is_no_caption() -> None:
    told = " ".join([*STORY[:2], STORY[2].replace("tiba.", "tiba nanti. (Antara)")])
    article = extract_text("\n\n".join([told, HEADLINE, DATE, *STORY]))
    assert not article.captions


HARVEST = "Panen Padi di Lereng Utara Mulai Merata"
TOLD = (
    "Panen padi di lereng utara mulai merata sejak pekan lalu. Petani menanam padi baru.\n\n"
    "Pekan raya hasil bumi dibuka di alun-alun, dan harga gabah naik lagi.\n\n"
    "Warga berharap pupuk datang tepat waktu pada musim tanam berikutnya."
)


@pytest.mark.parametrize(
    ("brackets", "credit"),
    [
        ("Rina Wulandari/ANTARA", "Rina Wulandari/ANTARA"),
        ("Rina Wulandari", "Rina Wulandari"),
        ("kabarlereng.com", "kabarlereng.com"),
        ("Komisi Pengawas Mutu", None),
        ("Mutu", None),
    ],
)
def test_brackets_before_a_stop_credit_above_the_date_by_a_name(
    brackets: str, credit: str | None
) -> None:
    line = f"Petani memanen padi di lereng ({brackets})."
    article = extract_text(f"{HARVEST}\n\n{line}\n\n{DATE}\n\n{TOLD}")
    assert [caption.credit for caption in article.captions] == ([credit] if credit else [])
    assert article.kicker == (None if credit else line)
    assert len(article.body) == 3


def test_a_stacked_credit_stands_below_a_deck_too() -> None:
    deck = "Petani menanam padi baru sejak pekan lalu di lereng."
    stack = "Editor: Rina Wulandari\nLerengkini.co.id\nPanen padi warga di lereng gunung."
    article = extract_text("\n\n".join((HARVEST, deck, stack, f"KABAR.COM, SIKKA - {TOLD}")))
    assert (article.kicker, article.byline) == (deck, "Editor: Rina Wulandari")
    assert [caption.credit for caption in article.captions] == ["Lerengkini.co.id"]


def test_a_caption_glued_behind_the_headline_is_read_without_it() -> None:
    article = extract_text(f"{HARVEST}\n\n{DATE}\n\n{HARVEST} Ilustrasi padi\n\n{TOLD}")
    assert [caption.text for caption in article.captions] == ["Ilustrasi padi"]
    assert (article.headline, len(article.body)) == (HARVEST, 3)


@pytest.mark.parametrize(("name", "signs"), [("Hamid Fauzi", False), ("Rina Wulandari", True)])
def test_beside_a_labelled_writer_another_name_at_the_date_is_a_rubric(
    name: str, *, signs: bool
) -> None:
    head = (HARVEST, f"{name} | 12 November 2024", "Penulis: Rina Wulandari")
    article = extract_text("\n\n".join((*head, TOLD)))
    assert (name in (article.byline or "")) is signs
    assert article.timestamp == "2024-11-12"
