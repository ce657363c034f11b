"""Who else worked on an article, as a sentence below it says: `NAMA berkontribusi dalam …`."""

from inakoran_extract.fields.byline import Signed
from inakoran_extract.fields.people import read_people
from inakoran_extract.words.patterns import pattern

CONTRIBUTED = " berkontribusi "
_SAID = pattern(
    r"(?P<names>[^.!?:]{3,90}?) (?:ikut |turut )?berkontribusi (?:dalam|pada|untuk)"
    r"(?: (?:pelaporan|peliputan|penulisan|penyusunan|riset))?"
    r" (?:artikel|berita|laporan|liputan|naskah|tulisan) ini\.?$"
)


def read_contribution(text: str) -> Signed | None:
    """Read the sentence that names who contributed to an article; None for any other.

    >>> read_contribution("Rina Wulandari berkontribusi dalam penulisan artikel ini.").authors
    (Author(name='Rina Wulandari', role='contributor'),)
    >>> read_contribution("Warga berkontribusi dalam laporan ini.") is None
    True
    """
    said = _SAID.match(text)
    people = read_people(said["names"], "contributor") if said is not None else None
    return Signed(people) if people and all(" " in author.name for author in people) else None
