"""Tells a story's last sentence, which somebody signs, from a picture's caption and its credit."""

from inakoran_extract.block import Block
from inakoran_extract.fields.credits import Picture, credits_picture, is_agency
from inakoran_extract.fields.people import is_person
from inakoran_extract.model import Role
from inakoran_extract.words.hosts import is_host, reads_as_outlet
from inakoran_extract.words.names import is_name
from inakoran_extract.words.vocabulary import CREDIT_WORDS, NET_CREDITS, WEB_CREDITS

# They credit, and name no person.
_NOBODY = CREDIT_WORDS | NET_CREDITS | WEB_CREDITS
# `(Rin/kabarnusa.com)`
_LONGEST_CODE = 4
_TOLD = frozenset((Role.BODY, Role.CAPTION))
# A story that somebody signs has so many paragraphs above the signed one.
_STORY = 2
# So long before its source a sentence is a paragraph, and no caption.
_PARAGRAPH = 90


def sign_last_paragraph(blocks: list[Block], start: int) -> None:
    """Take a story's last sentence for what it is, though the name behind it could be a picture's.

    `… kata Rasyid. (KabarMadura.com/Moh Rasyid)` at a story's end signs the story.

    Args:
        blocks: all blocks of the text, settled.
        start: the body's first block.
    """
    body = [block for block in blocks[start:] if block.role in _TOLD]
    if not body or body[-1].role is not Role.CAPTION:
        return
    last = body[-1]
    if sum(block.role is Role.BODY for block in body) < _STORY:
        return
    pictures = [block for block in body if block.role is Role.CAPTION and _signs(block)]
    if pictures != [last]:
        return
    start = last.text.rindex("(")
    if not last.text.startswith("(sumber", start) and not last.text.startswith("(Sumber", start):
        last.settle(Role.BODY, (start, Role.SIGNOFF))
    elif start > _PARAGRAPH:
        last.settle(Role.BODY, (start, Role.ATTRIBUTION))


def _signs(block: Block) -> bool:
    """Tell whether a caption could be a sentence that an outlet's reporter signs."""
    picture = block.found
    if not isinstance(picture, Picture) or picture.text is None or picture.credit is None:
        return False
    outlet, slash, name = (part.strip() for part in picture.credit.partition("/"))
    behind = block.text[len(picture.text) :].lower()
    return (
        block.text.endswith(")")
        and picture.text[-1] in '.!?"”'
        and block.text.startswith(picture.text)
        and not ("foto" in behind or credits_picture(behind))
        and (
            behind.startswith(" (sumber:")
            or (bool(slash) and (is_host(outlet) or is_agency(outlet)))
            or (outlet.isalpha() and len(outlet) <= _LONGEST_CODE and is_host(name))
            # `(Rina Wulandari/Hamid)`: its reporter and its editor
            or (is_person(outlet) and (_is_somebody(name) or (" " in name and is_person(name))))
        )
    )


def _is_somebody(text: str) -> bool:
    """Tell whether a word or two name a person, and no outlet, agency or stock of pictures."""
    bare = text.strip()
    word = bare.lower().partition(" ")[0]
    return is_name(bare) and not (word in _NOBODY or is_agency(bare) or reads_as_outlet(bare))
