"""Below a story: titles that its cross-links had already, and how other stories begin."""

import pytest
from made_story import SCHOOL as STORY
from made_story import SCHOOL_HEAD as HEAD

from inakoran_extract import extract_text

TITLE = "Perajin di Hula menenun sarung dari serat nanas"


def read(*lines: str) -> tuple[list[str], list[str], str | None]:
    article = extract_text("\n\n".join([HEAD, *lines]))
    return list(article.body), list(article.related), article.headline


@pytest.mark.parametrize(
    "again", [f"- {TITLE}", f"• {TITLE}", TITLE, f"» {TITLE}", f"Baca juga: {TITLE}"]
)
@pytest.mark.parametrize("link", [[f"Baca juga: {TITLE}"], ["BACA JUGA :", TITLE]])
@pytest.mark.parametrize("heading", [[], ["Pilihan Editor"], ["Recommended By Editor"]])
def test_a_title_that_a_cross_link_has_is_one_again(
    again: str, link: list[str], heading: list[str]
) -> None:
    body, related, _ = read(STORY[0], *link, *STORY[1:], *heading, again)
    assert (body, related) == (list(STORY), [TITLE])


def test_a_list_s_item_that_no_cross_link_has_is_the_story_s() -> None:
    other = "- Perajin di Hula menenun sarung dari kapas"
    body, related, _ = read(STORY[0], f"Baca juga: {TITLE}", *STORY[1:], other)
    assert (body, related) == ([*STORY, other], [TITLE])


CUT = (
    "Lukas menjelaskan, pembangunan dermaga sudah hampir selesai. Meski demikian, lampunya…",
    "Ketua panitia, Sherly Wanma, mengatakan bahwa dana kegiatan itu dikumpulkan dari…",
    "Regu dayung putri kini berada di urutan dua. Mereka hanya kalah selisih…",
)


@pytest.mark.parametrize("sign", ["(mel/ros)", "Halaman: 1 2"])
@pytest.mark.parametrize("dots", ["…", "..."])
def test_how_other_stories_begin_is_no_paragraph(sign: str, dots: str) -> None:
    cut = [text.replace("…", dots) for text in CUT]
    assert read(*STORY, sign, *cut)[0] == list(STORY)


def test_paragraphs_that_trail_off_within_a_story_are_its_own() -> None:
    assert read(*STORY, *CUT, STORY[0][::-1] + ".")[0][: len(STORY) + 3] == [*STORY, *CUT]
