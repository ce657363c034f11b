"""What was decided on weak grounds is told of, with its line, and nothing else is."""

import pytest

from inakoran_extract import extract_text

HEADLINE = "Pembatik Hula Pindah ke Rumah Singgah"
DATE = "Kamis, 12 November 2026 | 09.15 WITA"
STORY = [
    "Belasan pembatik di Hula pindah ke rumah singgah sejak gempa merobohkan sanggar mereka tadi.",
    "Sanggar baru dibangun di lereng bukit dengan dana desa dan bantuan para relawan.",
]

MORE = ["Mereka membawa canting dan kain yang sempat diselamatkan dari sanggar lama malam itu."]
MORE_YET = ["Camat Hula berjanji menyediakan malam dan pewarna sampai akhir tahun."]


def codes(*lines: str) -> list[str]:
    return [notice.code for notice in extract_text("\n\n".join((HEADLINE, DATE, *lines))).warnings]


@pytest.mark.parametrize(
    "line",
    [
        "Pembatik mewarnai kain di halaman balai desa.",
        "Kain batik dijemur di bawah terik matahari.",
        "Perempuan Hula menyiapkan malam dan canting.",
    ],
)
def test_a_short_sentence_above_a_longer_paragraph_may_be_a_caption(line: str) -> None:
    assert codes(line, *STORY) == ["caption-unsure"]


@pytest.mark.parametrize(
    "line",
    [
        "Pembatik di Hula pindah ke rumah singgah.",  # says the headline again
        "Sanggar itu belum bisa dipakai lagi.",
        "“Kami pindah malam itu juga,” kata Rina Damar.",
        "Para pembatik pindah. Sanggar mereka roboh.",
    ],
)
def test_what_no_picture_shows_is_no_doubt(line: str) -> None:
    assert codes(line, *STORY) == []


def test_half_of_the_headline_is_not_said_again() -> None:
    line = "Pembatik mewarnai kain di halaman rumah warga."
    head = (HEADLINE.removesuffix(" Singgah"), DATE)
    article = extract_text("\n\n".join((*head, line, *STORY)))
    assert [notice.code for notice in article.warnings] == ["caption-unsure"]


@pytest.mark.parametrize("line", ["HULA - Kain batik dijemur di halaman.", "Kain batik (Ist)"])
def test_a_dateline_or_a_credit_leaves_no_doubt(line: str) -> None:
    assert codes(line, *STORY) == []


# Datelines that were not read, and places that are outlets.


@pytest.mark.parametrize(
    "lead",
    [
        "Lenra-Suluhhula.com belasan pembatik",
        "SULUHHULA COM Kepala desa dan belasan pembatik",
        "jejak 2019-08 suluhhula.com - Belasan pembatik",
        "WAIROPA, Belasan pembatik",
        "WAIROPA. Pembatik itu",
    ],
)
def test_what_opens_like_a_dateline_is_told_of(lead: str) -> None:
    assert codes(f"{lead} pindah ke rumah singgah sejak gempa.", *STORY[1:]) == ["dateline-unsure"]


@pytest.mark.parametrize(
    "lead",
    [
        "Warga desa – tua dan muda –",
        "Pembatik dari Hula – kecamatan di lereng –",
        "Al-Hidayah dan Nur-Ainun, dua pembatik,",
        "RSUD Hula dan PMI",
    ],
)
def test_a_sentence_with_dashes_opens_with_none(lead: str) -> None:
    assert codes(f"{lead} pindah ke rumah singgah sejak gempa.", *STORY[1:]) == []


@pytest.mark.parametrize(
    "lead",
    [
        "Lenra Utara, SULUH HULA | Belasan pembatik",
        "Lenra Utara | Suluh Hula.id – Belasan pembatik",
        "SuluhHula.id – Lenra (Humas) – Belasan pembatik",
        "lerengLenra , SuluhHulaOnline,– Belasan pembatik",
    ],
)
def test_a_dateline_that_is_read_leaves_no_doubt(lead: str) -> None:
    assert codes(f"{lead} pindah ke rumah singgah sejak gempa.", *STORY[1:]) == []


def test_a_long_place_that_nothing_tells_of_may_be_an_outlet() -> None:
    assert codes(f"SULUHLERENGRAYA – {STORY[0]}", STORY[1]) == ["dateline-unsure"]
    told = "Wali Kota Suluhlerengraya membuka sanggar itu."
    assert codes(f"SULUHLERENGRAYA – {STORY[0]}", STORY[1], told) == []
    assert codes(f"LHOKSEUMAWE – {STORY[0]}", STORY[1]) == []
    assert codes(f"TANDUR – {STORY[0]}", STORY[1]) == []


def test_the_first_of_two_places_is_the_one_to_be_told_of() -> None:
    lead = f"Suluhlereng, Bengkulu – {STORY[0]}"
    assert codes(lead, STORY[1]) == ["dateline-unsure"]
    assert codes(lead, STORY[1], "Camat Suluhlereng membuka sanggar itu.") == []


def test_a_full_stop_behind_a_place_that_nothing_tells_of_is_doubted() -> None:
    assert codes(f"WAIROPA. {STORY[0]}", STORY[1]) == ["dateline-unsure"]
    assert codes(f"WAIROPA SLG, {STORY[0]}", STORY[1]) == ["dateline-unsure"]
    assert codes(f"LEMBAH BERE. {STORY[0]}", STORY[1]) == ["dateline-unsure"]
    assert codes(f"WAIROPA. {STORY[0]}", STORY[1], "Camat Wairopa membuka sanggar itu.") == []


# Captions and subheadings.


@pytest.mark.parametrize(
    "name", ["Sanggar di lereng", "Balai di tepi telaga", "Kain di bawah atap"]
)
def test_a_caption_told_by_its_place_in_the_head_alone_is_doubted(name: str) -> None:
    article = extract_text("\n\n".join((HEADLINE, DATE, name, *STORY)))
    assert [caption.text for caption in article.captions] == [name]
    assert [notice.code for notice in article.warnings] == ["caption-unsure"]


@pytest.mark.parametrize(
    "lines",
    [
        ["Rina Damar (kanan) saat menjemur kain batik di balai"],
        ["(kiri-kanan) Rina Damar, Budi Hula, Sari Lenra"],
        ["Suasana halaman balai desa lama"],
        ["Halaman balai desa lama", "Foto: Rina Damar"],
        ["Halaman balai desa lama", "Foto :", "Suluh/Rina Damar"],
    ],
)
def test_a_caption_that_says_so_or_is_credited_is_none(lines: list[str]) -> None:
    assert codes(*lines, *STORY) == []


def test_a_caption_within_a_story_needs_a_credit() -> None:
    shown = "Sanggar batik di lereng bukit Hula"
    assert codes(*STORY, shown, *MORE)[0] in ("caption-unsure", "subheading-unsure")
    assert codes(*STORY, f"{shown} (Foto: Rina Damar)", *MORE) == []


@pytest.mark.parametrize(
    "title",
    [
        "Di tepi telaga Hula, Kupang",
        "Rina Damar, Ketua Sanggar",
        "banner",
        "Kain batik dijemur di halaman balai desa lama",
    ],
)
def test_a_lone_subheading_may_be_a_caption(title: str) -> None:
    assert codes(*STORY, title, *MORE) == ["subheading-unsure"]


@pytest.mark.parametrize(
    "title", ["Sanggar Baru di Lereng", "Mengapa sanggar lama tidak dibangun?"]
)
def test_a_short_subheading_is_none(title: str) -> None:
    assert codes(*STORY, title, *MORE) == []


def test_several_long_subheadings_are_of_one_kind() -> None:
    first, second = "Sanggar Lama yang Roboh Malam Itu", "Kain Batik yang Dijemur di Balai"
    assert codes(*STORY, first, *MORE, second, *MORE_YET) == []


@pytest.mark.parametrize(
    "row",
    [
        ("Tiga Tahun Menenun di Trotoar, Mama Rosa Buka Kios", "Camat Hula Digigit Anjing Liar"),
        ("Membatik Sambil Menjaga Cucu", "Menjemur Kain di Atap Balai"),
    ],
)
def test_two_long_titles_in_a_row_may_be_other_stories(row: tuple[str, str]) -> None:
    assert codes(*STORY, *row, *MORE) == ["subheading-unsure"]


def test_a_short_heading_below_another_is_no_doubt() -> None:
    assert codes(*STORY, "Sanggar Lama yang Roboh", "Malam Pertama", *MORE) == []


# Stories.


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("dan relawan, yang sudah menunggu di balai, membantu mereka.", "begins within"),
        (", Selasa, mereka menerima kain putih dari kecamatan.", "begins within"),
        (f"Camat lega. {MORE[0]}", "says again"),
        (f"{MORE[0]} Itu kata Rina.", "says again"),
        ("Warga membantu sampai malam. [initial]", "brackets"),
        ("Warga <strong>Hula</strong> membantu sampai malam.", "markup"),
        ("Bajawa, NTT – Puluhan petani cengkih menerima mesin pengering.", "another story"),
    ],
)
def test_a_paragraph_that_is_odd_in_its_story_is_told_of(line: str, said: str) -> None:
    dump = "\n\n".join((HEADLINE, DATE, *STORY, *MORE, line, *MORE_YET))
    (notice,) = extract_text(dump).warnings
    assert notice.code == "story-unsure"
    assert said in notice.message
    assert notice.message.startswith("line 11 ") or said == "says again"


def test_capitals_at_two_paragraphs_open_two_stories() -> None:
    leads = [f"BELASAN {STORY[0][8:]}", STORY[1], "PETANI cengkih di Ende memanen lagi.", MORE[0]]
    assert codes(*leads) == ["story-unsure"]
    leads[2] = leads[2].capitalize()
    assert codes(*leads) == []


def test_a_title_at_the_end_is_told_of() -> None:
    shown = "Petugas menyiram sisa kain yang masih berasap di dalam gudang sanggar"
    assert codes(*STORY, *MORE, shown) == ["story-unsure"]
    assert codes(*STORY, *MORE, "- Kain putih dan malam dari kecamatan") == []
    assert codes(*STORY, *MORE, "www.hula.example/batik") == []


@pytest.mark.parametrize(
    "line",
    [
        "“Kami pindah malam itu juga,” kata Rina Damar.",
        "- kain putih",
        "iPad dan vivo V60 dibagikan kepada pembatik.",
        "Syaratnya (a) tinggal di Hula dan (b) punya canting.",
        "Suhu < 20 derajat dan > 10 derajat.",
    ],
)
def test_what_stories_have_is_no_doubt(line: str) -> None:
    assert codes(*STORY, *MORE, line, *MORE_YET) == []


@pytest.mark.parametrize("name", ["Rina Wulandari", "Yohana Bere Tukan"])
def test_a_name_before_an_outlet_on_a_line_of_its_own_is_doubted(name: str) -> None:
    assert codes(f"{name}, Suluhhula.com", *STORY) == ["dateline-unsure"]
    assert codes(f"{name}, Suluhhula.com", *STORY, f"Camat {name} membuka sanggar itu.") == []
    assert codes("Labuan Bajo, Suluhhula.com", *STORY) == []


@pytest.mark.parametrize("end", [[], ["KOMENTAR"]])
@pytest.mark.parametrize(
    "lines",
    [
        ["Dinas Sosial Lero", "Telp. (0380) 555001", "Dinas Kesehatan Lero", "Telp. (0380) 555002"],
        ["Warung Bu Siti", "Pecel lele", "Toko Pak Amir", "Bakso urat"],
        ["Juara Panco Putri", "Maria Nahak", "Juara Panco Putra", "Yosef Lede"],
    ],
)
def test_rows_below_a_story_are_told_where_they_are_left_out(
    lines: list[str], end: list[str]
) -> None:
    article = extract_text("\n\n".join([HEADLINE, DATE, *STORY, *lines, *end]))
    left_out = [notice for notice in article.warnings if "those below may be" in notice.message]
    assert left_out or article.body[len(STORY) :] == tuple(lines)


@pytest.mark.parametrize(
    "lines",
    [
        ["Berita Terkait", "Panen Garam Melimpah di Pesisir Lero", "Kapal Ikan Baru Tiba di Lero"],
        ["Tentang Penulis", "Rina Wulandari menulis soal pesisir."],
        ["#garam", "#pesisir"],
    ],
)
def test_a_list_with_its_heading_is_no_loss(lines: list[str]) -> None:
    article = extract_text("\n\n".join([HEADLINE, DATE, *STORY, *lines]))
    assert not [notice for notice in article.warnings if "those below may be" in notice.message]


BAKERY = [
    "Toko roti tua di Semarang dibuka lagi oleh cucu pendirinya setelah tutup sebelas bulan.",
    "Adonan pertama keluar dari tungku kayu pada pukul lima, dan antrean mengular ke jalan.",
    "Pelanggan lama mencari roti gambang yang resepnya hilang bersama juru masak tua itu.",
]


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Toko Roti Tua Semarang Dibuka Lagi", True),
        ("Roti Tua Semarang Laris", False),  # as short as subheadings are
        ("1. Toko Roti Tua Semarang Dibuka Lagi", False),
        ("Apa Kabar Para Pembatik di Hula Hari Ini", False),  # of what the story tells
        ("Langit Biru Menggoda Pelancong Muda Jakarta", False),  # says nothing of its section
    ],
)
def test_a_subheading_of_another_subject_may_be_a_headline(title: str, *, told: bool) -> None:
    article = extract_text(
        "\n\n".join([HEADLINE, DATE, *STORY, "Rumah Singgah", *MORE, title, *BAKERY])
    )
    said = [notice for notice in article.warnings if "another article's" in notice.message]
    assert bool(said) is told


def test_a_section_on_the_same_things_is_no_other_article() -> None:
    section = [
        "Canting dan kain dari sanggar lama dijemur di rumah singgah sejak Selasa.",
        "Belasan pembatik di Hula menjual kain itu kepada relawan di lereng bukit.",
        "Gempa merobohkan sanggar mereka, dan malam serta pewarna tertimbun di dalamnya.",
    ]
    title = "Canting dan Kain Dijual di Rumah Singgah"
    article = extract_text(
        "\n\n".join([HEADLINE, DATE, *STORY, "Rumah Singgah", *MORE, title, *section])
    )
    assert not [notice for notice in article.warnings if "another article's" in notice.message]
