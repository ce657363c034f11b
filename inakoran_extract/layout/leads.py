"""Tells the sentences that announce what is below them from the headings that end in a colon too.

`Allah SWT berfirman:` above a verse, `Berikut daftarnya:` above a list, `Warga dapat menghubungi:`
above a number are a story's sentences; `Bahan:` and `Cara membuat:` head what is below them.
"""

from inakoran_extract.words.vocabulary import ANNOUNCING, ANNOUNCING_LAST, MODALS, SAYING

_SENTENCE_ENDS = (". ", "! ", "? ", '." ', ".” ")


def announces(text: str) -> bool:
    """Tell whether a line that ends in a colon is a sentence by its words.

    It has a verb of saying at its end, a verb that helps another one, or a word that points below;
    or another sentence stands before it.

    >>> announces("Menteri Agama mengatakan:"), announces("Berikut daftarnya:")
    (True, True)
    >>> announces("Cara membuat:"), announces("Jadwal keberangkatan kereta tambahan:")
    (False, False)
    """
    if text[-1] != ":":
        return False
    words = text[:-1].lower().replace(",", "").split()
    if len(words) < 2:
        return bool(words) and words[0] in ANNOUNCING
    return (
        words[-1] in SAYING
        or words[-1] in ANNOUNCING_LAST
        or words[0] in ANNOUNCING
        or not MODALS.isdisjoint(words[1:-1])
        or _has_sentence(text)
    )


def _has_sentence(text: str) -> bool:
    """Tell whether a sentence ends before the one with the colon: `Harga naik. Rinciannya:`."""
    for end in _SENTENCE_ENDS:
        before, stop, _ = text.partition(end)
        if stop and before.count(" ") > 1 and any(map(str.islower, before.split()[1:])):
            return True
    return False

