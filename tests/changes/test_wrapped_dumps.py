"""What a browser, a script or a reader puts above or below a dump changes nothing of its record.

The browser's title, the address, when the page was saved, rules of signs, the site's name and
buttons. Each case is wrapped in some of these, and its record is known; or a warning tells.
"""

from collections.abc import Callable
from zlib import crc32

import pytest
from test_cases import DUMPS, case_id

from inakoran_extract import Article, extract_text

ADDRESS = "https://www.kabarnusa.example/2026/11/26/garam"
TOPS = (
    "{headline} - Kabar Nusa", "{headline} | KabarNusa.com", "Kabar Nusa | {headline}",
    "Beranda > Nasional > {headline}", ADDRESS, "Diakses: 26 November 2026 10.15", "=" * 50,
    "Sumber: kabarnusa.com", "ID: 20261126001", "Nasional", "Kabar Nusa", "KABARNUSA.COM",
    "Facebook\nTwitter\nWhatsApp", "1.204 views", "3 menit baca", "{headline}",
)  # fmt: skip
FEET = (
    "Diakses pada 26 November 2026", "Halaman 1 dari 1", "-" * 60, "Dilihat: 1.204 kali",
    "Bagikan ke Facebook\nBagikan ke WhatsApp\nSalin tautan",
    "Leave a Reply\nYour email address will not be published.\nComment *\nName *\nEmail *",
    "Artikel Terkait\n\nHarga Cabai Turun di Pasar Induk\n\nJalan Desa Wairopa Diperbaiki",
    "3 Komentar\n\nBudi\n2 jam yang lalu\nMantap sekali pak\n\nSiti\nSemoga harga turun ya",
    "© 2026 PT Kabar Nusa Media. Hak cipta dilindungi.\nTentang Kami | Redaksi",
    "Sebelumnya\nHarga Cabai Turun di Pasar Induk\nSelanjutnya\nJalan Desa Wairopa Diperbaiki",
)  # fmt: skip
FIELDS = (
    "headline", "kicker", "byline", "authors", "timestamp", "modified", "dateline", "captions",
    "body", "subheadings", "attributions", "related", "tags", "signoff",
)  # fmt: skip
EACH = 4
# A headline of two words, or with markup of its own; a gallery whose pictures repeat it.
OTHERS = {"headline/two-words", "outlet/cnn-foto-esai", "story/copy-with-its-markup"}

Wrap = Callable[[str, str], str]


def on_top(top: str) -> Wrap:
    return lambda text, headline: f"{top.format(headline=headline)}\n\n{text}"


def at_the_foot(foot: str) -> Wrap:
    return lambda text, _headline: f"{text.rstrip()}\n\n{foot}\n"


def underlined(text: str, headline: str) -> str:
    return text.replace(f"{headline}\n", f"{headline}\n{'=' * len(headline)}\n", 1)


WRAPS = [*map(on_top, TOPS), *map(at_the_foot, FEET), underlined]


def codes(article: Article) -> set[str]:
    return {notice.code for notice in article.warnings}


@pytest.mark.parametrize("turn", range(EACH))
def test_a_wrapped_dump_has_the_same_record_or_tells(turn: int) -> None:
    wrong, told, made = {}, 0, 0
    for dump in DUMPS:
        text = dump.read_bytes().decode(errors="replace")
        if dump.suffix != ".txt" or "\r" in text or "\ufffd" in text:
            continue
        article = extract_text(text)
        if not (article.headline and article.body):
            continue
        place = (crc32(case_id(dump).encode()) + turn * 7) % len(WRAPS)
        wrapped = extract_text(WRAPS[place](text, article.headline))
        changed = [f for f in FIELDS if getattr(article, f) != getattr(wrapped, f)]
        made += 1
        told += bool(changed and codes(wrapped) - codes(article))
        if changed and not codes(wrapped) - codes(article):
            wrong[case_id(dump)] = changed
    assert {case: fields for case, fields in wrong.items() if case not in OTHERS} == {}
    assert told * 20 < made > 300
