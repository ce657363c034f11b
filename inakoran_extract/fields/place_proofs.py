"""What a story itself says of a name that opens it and that no list has.

Whoever files from a village names it again: `Sungai Lanta--Warga Kecamatan Sungai Lanta …`. And
what is no name comes back in small letters: `PERAHU HIAS - Ketua lomba perahu hias …`.
"""

from inakoran_extract.words.places import BEFORE_PLACES

# A name comes back soon or is no proof.
_REACH = 1200


def is_place_in(name: str, story: str) -> bool:
    """Tell whether a story calls a name a place's.

    >>> is_place_in("SUNGAI LANTA", "Petani di Kecamatan Sungai Lanta menanam lagi.")
    True
    >>> is_place_in("Rina", "Harga beras naik, kata Rina.")
    False
    """
    said = " " + (name.title() if name.isupper() else name)
    at = story.find(said, 0, _REACH)
    while at >= 0:
        end = at + len(said)
        before = story[max(at - 15, 0) : at].lower().rpartition(" ")[2].lstrip("(“\"'")
        if before in BEFORE_PLACES and not story[end : end + 1].isalpha():
            return True
        at = story.find(said, end, _REACH)
    return False


def is_common_in(name: str, story: str) -> bool:
    """Tell whether a story has a name in small letters, so that it names nothing.

    >>> is_common_in("PERAHU HIAS", "Ketua lomba perahu hias itu menang lagi.")
    True
    """
    said = f" {name.lower()}"
    at = story.find(said, 0, _REACH)
    return at >= 0 and not story[at + len(said) : at + len(said) + 1].isalpha()
