"""The line rule for what a site says of rights, of its maker, and of whose views it prints."""

from inakoran_extract.block import Mark
from inakoran_extract.model import Reason
from inakoran_extract.words.patterns import pattern

_MADE_WITH = ("diberdayakan oleh blogger", "powered by blogger", "powered by wordpress")
_PROTECTED = ("hak cipta dilindungi", "hak cipta dilindungi undang-undang")
# What a blog's site says of what others write on it.
_NOT_OURS = (
    "bukan pandangan", "bukan pendapat", "bukan redaksi", "bukan sikap", "tidak mencerminkan",
    "tidak mewakili",
)  # fmt: skip
# `Isi tulisan ditanggung penulisnya.`
_ANSWERED = pattern(
    r"\b(?:isi|konten|tulisan|artikel)\b[^.]{0,60}\b(?:ditanggung|tanggung ?jawab)"
    r" (?:para )?(?:bloger|blogger|kreator|pengguna|pengirim|penulis)"
)
_TEXTS = ("artikel", "isi ", "konten", "tulisan")


def read_rights(_text: str, low: str) -> tuple[Mark, object] | None:
    """`… All Rights Reserved`, and what a blog is made with, whoever stands before it."""
    bare = low.rstrip(".")
    said = "rights reserved" in low or bare.endswith(_MADE_WITH) or bare.endswith(_PROTECTED)
    return (Mark.FOOTER, Reason.FOOTER) if said or _disowns(low) else None


def _disowns(low: str) -> bool:
    """Tell whether a site says that a text is not its own view, or who answers for it.

    `… platform blog. Konten ini … tidak mewakili pandangan redaksi.`
    """
    if "tanggung" in low and _ANSWERED.search(low) is not None:
        return True
    if not any(map(low.__contains__, _NOT_OURS)):
        return False
    answers = "jawab" in low and any(map(low.__contains__, _TEXTS))
    return answers or "pandangan redaksi" in low
