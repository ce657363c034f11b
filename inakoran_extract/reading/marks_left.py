"""Tells a text in another form's marks: Markdown's stars, a quoted mail's signs, bullets.

`**Editor:** Rina Wulandari` is a label to Markdown's reader, and to a text's a line with stars. So
the record says that they stand there, for who gave it as a text.
"""

from inakoran_extract.model import Notice
from inakoran_extract.words.patterns import pattern

_STARRED = pattern(r"\*\*(?=[^\s*])[^*\r\n]{1,200}[^\s*]\*\*(?!\*)")
_QUOTE = "> "
_LONGEST = 40  # of what is shown
# Of the lines of a mail that is quoted all begin so; of a story one that was said, at most.
_FEWEST = 4
# Slides and notes have a bullet before each paragraph, articles before the entries of a list.
_BULLETS = ("• ", "- ", "* ", "– ", "· ")
_PARAGRAPH = 60
_FEWEST_LISTED = 3


def find_marks_left(text: str) -> tuple[Notice, ...]:
    r"""Return the notice `marks-left` where lines are written in another form's marks.

    >>> find_marks_left("**Editor:** Rina Wulandari")[0].message
    'marks of Markdown stand in the text, such as **Editor:**; is it Markdown? call the file .md'
    >>> find_marks_left("> Garam Naik\n> Binsar\n> 6 Maret 2025\n> Harga garam naik.")[0].message
    'most lines begin with >, as a quoted mail does; take it off'
    >>> listed = "\n• Harga garam naik di semua pasar kabupaten sejak awal pekan lalu."
    >>> find_marks_left(f"Garam Naik{listed * 3}")[0].message
    'most paragraphs begin with •, as lists do; take it off if they are none'
    >>> find_marks_left("Garam *** Naik ***")
    ()
    """
    if "**" in text and (found := _STARRED.search(text)) is not None:
        told = f"marks of Markdown stand in the text, such as {found[0][:_LONGEST]}"
        return (Notice("marks-left", f"{told}; is it Markdown? call the file .md"),)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.startswith(_QUOTE) or f"\n{_QUOTE}" in text:
        lines = [line for line in text.split("\n") if line.strip()]
        quoted = sum(line.startswith(">") for line in lines)
        if quoted >= _FEWEST and quoted * 2 > len(lines):
            told = "most lines begin with >, as a quoted mail does; take it off"
            return (Notice("marks-left", told),)
    if any(f"\n{bullet}" in text for bullet in _BULLETS):
        long = [line for line in text.split("\n") if len(line) > _PARAGRAPH]
        listed = [line for line in long if line.startswith(_BULLETS)]
        if len(long) >= _FEWEST_LISTED and len(listed) * 2 > len(long):
            told = f"most paragraphs begin with {listed[0][0]}, as lists do; take it off"
            return (Notice("marks-left", f"{told} if they are none"),)
    return ()
