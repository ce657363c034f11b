"""Labels of people, tags and links, and openings that look like datelines: which are, which not."""

import pytest

from inakoran_extract.fields.byline import read_byline
from inakoran_extract.fields.dateline_doubts import doubt_opening
from inakoran_extract.fields.people import is_person
from inakoran_extract.fields.related import heads_list, leads, read_crosslink
from inakoran_extract.fields.role_labels import part_at_labels
from inakoran_extract.fields.run_together import read_signed_ago
from inakoran_extract.fields.tags import read_tags


@pytest.mark.parametrize(
    ("text", "people"),
    [
        # an address for letters
        ("Rina Wulandari, rina@kabarlereng.com", "Rina Wulandari"),
        ("Rina Wulandari, rina@kabarlereng", None),
        ("rina@kabarlereng.com", None),
        # one of a list of what a head says
        ("- Oleh Rina Wulandari", "Rina Wulandari writer"),
        # a portrait's name beside the byline
        ("Rina Wulandari by Rina Wulandari", "Rina Wulandari writer"),
        ("Rina by Rina Wulandari", None),
        # labels before a comma
        ("Penulis, Rina Wulandari", "Rina Wulandari writer"),
        ("Peranan, Wartawan Kabar Nusa", ""),
        ("Harga, Rina Wulandari", None),
        # teams, and a role in brackets
        ("Tim Redaksi Hula", ""),
        ("Tim menang lagi", None),
        ("Rina Wulandari (Kontributor)", "Rina Wulandari contributor"),
        ("Rina Wulandari (Hula)", None),
        # labels without a colon
        ("Oleh Tono, pasar itu dirancang ramah lingkungan.", None),
        ("Opini Oleh Rina Wulandari", "Rina Wulandari writer"),
        ("Hula Oleh Rina Wulandari", None),
        ("Catatan Rina Wulandari", None),
        ("Laporan Rina Wulandari dari Hula", "Rina Wulandari reporter"),
        ("Laporan rina dari Hula", None),
        ("Reporter", None),
        ("Reporter Senior Rina Wulandari", "Rina Wulandari reporter"),
        ("Reporter Kabar Nusa, Rina Wulandari", "Rina Wulandari reporter"),
        ("Kontributor Hula, Rina Wulandari", "Rina Wulandari contributor"),
        ("Kontributor Hula, Rina", None),
        ("Penulis Rina Wulandari Editor Ahmad", "Rina Wulandari writer; Ahmad editor"),
        # an outlet or a section behind a dash or a bar
        ("Rina Wulandari – detikNews", "Rina Wulandari"),
        ("Rina Wulandari — detikNews", "Rina Wulandari"),
        ("ANTARA | RINA WULANDARI", "RINA WULANDARI"),
        ("ANTARA | Rina Wulandari", None),
        ("Palu - Inakoran", None),
        ("Redaksi - Inakoran", ""),
        ("Redaksi Kabar Nusa Pindah ke Hula - Inakoran", ""),
        ("Redaksi Kabar Nusa Pindah ke Hula Raya - Inakoran", None),
        ("Harga garam naik - Inakoran", None),
        ("Rina Putri Putri Putri Putri Putri - Inakoran", ""),
        ("Rina Putri Putri Putri Putri Putri Putri - Inakoran", None),
        ("Rina Wulandari | Ekonomi", "Rina Wulandari"),
        ("Ekonomi | Olahraga", None),
        ("Rina - Kabar - Nusa", None),
        # a place, or a second half, before a colon
        ("Kontributor NTT: Rina Wulandari", "Rina Wulandari contributor"),
        ("Kontributor harga: Rina Wulandari", None),
        ("Rep/Foto: Rina Sari/Ahmad Fauzi", "Rina Sari reporter; Ahmad Fauzi photographer"),
        ("Rep/Foto:", None),
        ("Admin: rina", "rina"),
        ("Admin: rina wulan dari putri", None),
        # several labels, and what stands before them
        ("Rina Wulandari Editor: Ahmad Fauzi", "Rina Wulandari; Ahmad Fauzi editor"),
        ("Harga Garam naik Editor: Ahmad Fauzi", None),
        ("Redaksi Hula Editor: Ahmad Fauzi", None),
        ("Citizen Reporter: Rina Wulandari", "Rina Wulandari reporter"),
        ("Pewarta: Oleh: Rina Wulandari", "Rina Wulandari reporter"),
        ("Pewarta: Oleh Rina Wulandari", "Rina Wulandari reporter"),
        ("Catatan: angka sementara", None),
        ("Catatan: Rina Wulandari", "Rina Wulandari writer"),
        ("Penulis/Editor: Rina Sari", "Rina Sari writer; Rina Sari editor"),
        # a sentence that is signed
        ("Warga pulang. (Rina/Sari)", None),
        ("(Editor: Rina Wulandari)", "Rina Wulandari editor"),
    ],
)
def test_a_byline_names_people_by_its_label(text: str, people: str | None) -> None:
    signed = read_byline(text)
    if people is None:
        assert signed is None
    else:
        assert signed is not None
        named = (f"{author.name} {author.role or ''}".strip() for author in signed.authors)
        assert "; ".join(named) == people


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Rina WulandariEditor", [("editor", "Rina Wulandari")]),
        ("Rina WulandariPenulis", [("penulis", "Rina Wulandari")]),
        ("Rina Wulandari Editor", []),
        ("Rina Wulandarieditor", []),
        ("EditorRina Wulandari", [("editor", "Rina Wulandari")]),
        ("PenulisRina Wulandari", [("penulis", "Rina Wulandari")]),
        ("Editorial Kabar Nusa", []),
        ("editorRina", []),
        ("Penulis RinaEditor Ahmad", [("penulis", "Rina"), ("editor", "Ahmad")]),
        ("Penulis RinaPenulis Ahmad", [("penulis", "Rina"), ("penulis", "Ahmad")]),
        ("Penulis Rina Editor Ahmad", [("penulis", "Rina"), ("editor", "Ahmad")]),
        ("Penulis Rina editor Ahmad", [("penulis", "Rina editor Ahmad")]),
        ("Penulis Editor Ahmad", [("penulis", "Editor Ahmad")]),
    ],
)
def test_a_label_glued_to_a_name_shows_by_its_capital(
    text: str, parts: list[tuple[str, str]]
) -> None:
    assert part_at_labels(text) == parts


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("KABARLERENG COM Kepala desa menata jalan.", "KABARLERENG COM"),
        ("WAIROPA, Warga menata jalan.", "WAIROPA,"),
        ("WAIROPA Warga menata jalan.", None),
        ("KABAR Kepala desa menata jalan.", None),
        # Names before a free dash, six at most.
        ("A B C D E F - Warga menata jalan.", "A B C D E F -"),
        ("A B C D E F G - Warga menata jalan.", None),
        ("K - Warga menata jalan.", None),
        ("7 Lamba - Warga menata jalan.", None),
        ("Lamba 7 - Warga menata jalan.", "Lamba 7 -"),
        ("lamba, Kabar,- Warga menata jalan.", "lamba, Kabar,-"),
        ("Kupang kabarlereng.com - Warga menata jalan.", "Kupang kabarlereng.com -"),
        ("Kupang kabar - Warga menata jalan.", None),
        # A region before a comma, and who acts.
        ("Kupang, Pemerintah menutup jalan itu.", "Kupang,"),
        ("Kupang, Pemerintah Daerah menutup jalan itu.", "Kupang,"),
        ("Kupang, pemerintah menutup jalan itu.", None),
        ("kupang, Pemerintah menutup jalan itu.", None),
        ("Lamba, Pemerintah menutup jalan itu.", None),
        ("Kupang, Sinta Wulandari menutup jalan itu.", None),
        ("Kupang, Soe dan Bajawa menutup jalan itu.", None),
        ("Kupang, Senin pagi ditutup.", None),
        ("Kupang, Ibu kota provinsi itu, ditutup.", None),
    ],
)
def test_names_before_a_sign_may_be_a_dateline(text: str, opening: str | None) -> None:
    told = [notice.message.partition(": ")[2] for notice in doubt_opening(text, 1)]
    assert told == ([] if opening is None else [repr(opening)])


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("Topik terkait", ()),
        ("Topik terkait artikel ini lainnya", None),
        ("Topik terkait artikel berita:", ()),
        ("Topik pasar", None),
        ("Tags #beras #gula", ("beras", "gula")),
        ("Tags beras #gula", None),
        ("#SaveSungai menjadi seruan warga.", None),
        ("#SaveSungai menjadi seruan warga", ("SaveSungai menjadi seruan warga",)),
        ("#SaveSungai #Hula Raya.", ("SaveSungai", "Hula Raya")),
        ("###", None),
    ],
)
def test_tags_stand_behind_their_label_or_a_hash(text: str, tags: tuple[str, ...] | None) -> None:
    assert read_tags(text) == tags


@pytest.mark.parametrize(("letters", "listed"), [(52, True), (53, False)])
def test_a_sentence_behind_a_hash_has_more_than_sixty_letters(
    letters: int, *, listed: bool
) -> None:
    assert (read_tags(f"#Gempa {'a' * letters}.") is not None) is listed


@pytest.mark.parametrize(("letters", "linked"), [(220, True), (221, False)])
def test_a_cross_link_has_220_letters_at_most(letters: int, *, linked: bool) -> None:
    assert (read_crosslink(f"Baca juga: H{'a' * (letters - 12)}") is not None) is linked


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Dr. Rina", True),
        ("Dalam Negeri", False),
        ("Hilang Sejak Jumat", False),
        ("Jumat", False),
        ("Diterbitkan", False),
        ("Dosen", False),
        ("Kabar", False),
        ("Jakarta Selatan", False),
        # One word may be a place's and a person's.
        ("Jakarta", True),
    ],
)
def test_a_persons_name_is_no_day_job_or_place(text: str, *, person: bool) -> None:
    assert is_person(text) is person


@pytest.mark.parametrize(
    ("label", "leading", "heading"),
    [
        ("Kisah serupa", True, True),
        ("Kisah", False, False),
        ("Simak juga kisah serupa lainnya", True, True),
        ("Simak juga kisah serupa lainnya ini", False, False),
        ("Bacaan Lainnya", True, True),
        ("Lainnya", False, False),
        ("Daerah Lainnya", False, True),
        ("Petambak Lainnya", False, False),
    ],
)
def test_a_lists_label_has_two_to_five_words(label: str, *, leading: bool, heading: bool) -> None:
    assert leads(label) is leading
    assert heads_list(label) is heading


@pytest.mark.parametrize(
    ("ago", "signs"),
    [
        ("2 jam lalu", True),
        ("sekitar 2 jam yang lalu", True),
        ("2 hari 3 jam lalu", True),
        ("2 hari 3 jam 5 menit lalu", False),
    ],
)
def test_a_time_behind_a_name_has_five_words_at_most(ago: str, *, signs: bool) -> None:
    assert (read_signed_ago(f"Rina Wulandari - {ago}") is not None) is signs
