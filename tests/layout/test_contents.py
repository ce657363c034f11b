"""A table of contents above a story's parts is the site's; its lines head the parts below."""

import pytest

from inakoran_extract import extract_text

_HEAD = """Cara Menanam Kentang Merah di Lereng

Kamis, 8 Mei 2025 07:30 WIB

Kentang merah tumbuh baik di lereng yang sejuk, dan petani Desa Lereng Ladang membagikan caranya.

Ketua kelompok tani, Sumarno, menyebut siapa pun boleh mencoba asalkan sabar menunggu sampai panen tiba.

"""  # noqa: E501
_PARTS = {
    "Menyiapkan Lahan": (
        "Tanah dicangkul dua kali dan dibiarkan terkena matahari selama sepekan. Sesudah itu "
        "petani menaburkan pupuk kandang yang sudah dingin."
    ),
    "Memilih Bibit": (
        "Bibit yang baik sebesar telur ayam dan sudah bertunas lebih dari satu. Bibit yang keriput "
        "lebih baik dibuang ke lubang kompos."
    ),
    "Waktu Panen": (
        "Kentang dipanen setelah daunnya menguning, sekitar seratus hari kemudian. Petani "
        "menggalinya pada pagi hari saat tanah masih lembap."
    ),
}


def _join(titles: list[str], sign: str = "") -> str:
    contents = "\n\n".join(f"{sign.format(at)}{title}" for at, title in enumerate(titles, 1))
    parts = "\n\n".join(f"{title}\n\n{said}" for title, said in _PARTS.items())
    return f"{contents}\n\n{parts}\n"


@pytest.mark.parametrize("sign", ["", "{}. ", "- "])
@pytest.mark.parametrize("heading", ["Daftar Isi\n\n", "Isi Tulisan\n\n"])
def test_contents_are_no_part_of_the_story(heading: str, sign: str) -> None:
    record = extract_text(_HEAD + heading + _join(list(_PARTS), sign))

    assert list(record.body)[2:] == list(_PARTS.values())
    assert [title.text for title in record.subheadings][-3:] == list(_PARTS)


def test_a_part_may_begin_with_a_smaller_one() -> None:
    said = "\n\n".join(f"{title}\n\n{told}" for title, told in _PARTS.items())
    contents = "\n\n".join(["Dari Lahan ke Panen", *_PARTS])

    record = extract_text(f"{_HEAD}Daftar Isi\n\n{contents}\n\nDari Lahan ke Panen\n\n{said}\n")

    assert list(record.body)[2:] == list(_PARTS.values())
    assert [title.text for title in record.subheadings] == ["Dari Lahan ke Panen", *_PARTS]


def test_a_list_in_another_order_stays() -> None:
    record = extract_text(_HEAD + "Yang dibahas:\n\n" + _join(list(_PARTS)[::-1]))

    assert set(_PARTS) < set(record.body)
