"""Heads in the elements that templates print them in: who wrote, when, and nothing else.

No class tells what an element is for. Each head stands below the headline of a page without
anything else, of one with menus, a picture and other stories, and of one with a list below.
"""

import pytest

from inakoran_extract import extract_html

TITLE = "Warga Wairopa Bangun Lumbung Padi Bersama di Tepi Desa"
STORY = (
    "Warga Wairopa membangun lumbung padi di tepi desa sejak pekan lalu bersama koperasi.",
    "Lumbung itu menampung sepuluh ton gabah dan dijaga bergantian setiap malam.",
    '"Kami tidak mau lagi menjual gabah saat harganya jatuh," kata Yohana Bere.',
    "Kepala desa berharap pemerintah memperbaiki jalan menuju lumbung itu sebelum musim hujan.",
)
NAMES = {"{N}": "Sari Kusuma Dewi", "{E}": "Bagus Hartono"}
DATES = (
    ("Selasa, 10 November 2026 10:05 WIB", "2026-11-10T10:05:00+07:00"),
    ("10/11/2026 10:05 WITA", "2026-11-10T10:05:00+08:00"),
    ("10 November 2026", "2026-11-10"),
    ("November 10, 2026", "2026-11-10"),
)
BOTH = "{N} writer {E} editor"
# (the head, or the head || what stands below the story; whom it names, as what)
HEADS = (
    ("<div><a href=/p>{N}</a> - <span>{D}</span></div>", "{N}"),
    ("<div><a href=/p>{N}</a><br><span>{D}</span></div>", "{N}"),
    ("<div><div>{N}</div><div>{D}</div></div>", "{N}"),
    ("<div><div>{D}</div><div>{N}</div></div>", "{N}"),
    ("<div><span>{N}</span><span>{D}</span></div>", "{N}"),
    ("<div><span>{N}</span> <span>{D}</span></div>", "{N}"),
    ("<div><span>{N}</span> • <span>{D}</span></div>", "{N}"),
    ("<p>{N} | {D}</p>", "{N}"),
    ("<div>{N} - Kabar Soreh</div><div>{D}</div>", "{N}"),
    ("<div><span>By</span> <a href=/p>{N}</a> <span>{D}</span></div>", "{N} writer"),
    ("<div>Oleh <b>{N}</b></div><div>{D}</div>", "{N} writer"),
    ("<div>Penulis: <a>{N}</a></div><p>Editor: {E}</p><p>{D}</p>", BOTH),
    ("<dl><dt>Penulis<dd>{N}<dt>Editor<dd>{E}</dl><div>{D}</div>", BOTH),
    ("<p><b>Penulis</b><i>{N}</i><b>Editor</b><i>{E}</i></p><p>{D}</p>", BOTH),
    ("<p>{N}</p><p>Penulis</p><p>{E}</p><p>Editor</p><p>{D}</p>", BOTH),
    ("<div>Reporter: {N} | Editor: {E}</div><div>{D}</div>", "{N} reporter {E} editor"),
    ("<div>Posted on <time>{D}</time> by <a href=/author/x>{N}</a></div>", "{N} writer"),
    ("<div>Diterbitkan {D} oleh {N}</div>", "{N} writer"),
    ("<div><a href=/c>Daerah</a> | {D} | {N}</div>", "{N}"),
    ("<ul><li><a href=/c>Daerah</a><li><a href=/p>{N}</a><li>{D}</ul>", "{N}"),
    ("<ul><li>{N}<li>{D}<li>0 Komentar</ul>", "{N}"),
    ("<ul><li>{D}<li>{N}<li>Tidak ada komentar</ul>", "{N}"),
    ("<ul><li>{N}<li>{D}<li><a href=#c>3 Komentar</a></ul>", "{N}"),
    ("<div>By <a>{N}</a></div><p>{D}</p><p><a href=#r>Leave a Comment</a></p>", "{N} writer"),
    ("<ul><li><i class=a></i>{N}<li><i class=b></i>{D}<li><i class=c></i>20 views</ul>", "{N}"),
    ("<div><img src=p.jpg alt='{N}'><div>{N}</div><div>{D}</div></div>", "{N}"),
    ("<div><img src=p.jpg alt='{N}'><a href=/p>{N}</a><span>{D}</span></div>", "{N}"),
    ("<div><img src=p.jpg alt=avatar> <a href=/p>{N}</a><div>{D}</div></div>", "{N}"),
    ("<div><img src=p.jpg><div>{N}</div><div>{D}</div></div>", "{N}"),
    ("<div>{D}</div><div>{N}</div><p><a>Facebook</a><a>Twitter</a><a>WhatsApp</a></p>", "{N}"),
    ("<div>{N}</div><div>{D}</div><div>3 min read</div>", "{N}"),
    ("<div>{N}</div><div>{D}</div><div>Diperbarui 11 November 2026</div>", "{N}"),
    ("<table><tr><td>{N}<td>{D}</table>", "{N}"),
    ("<table><tr><td>Penulis<td>{N}<tr><td>Tanggal<td>{D}</table>", "{N} writer"),
    ("<small>{D}</small><h5>{N}</h5>", "{N}"),
    ("<h4>{N}</h4><h5>{D}</h5>", "{N}"),
    ("<p><strong>{N}</strong></p><p><em>{D}</em></p>", "{N}"),
    ("<div>{D}</div>||<p>Editor: {E}</p>", "{E} editor"),
    ("<div>{D}</div>||<p>Penulis : {N}</p><p>Editor : {E}</p>", BOTH),
    ("<div>{D}</div>||<p><b>Penulis: {N}</b><b>Editor: {E}</b></p>", BOTH),
    ("<div>{D}</div>||<p>(skd/bh)</p>", ""),
)  # fmt: skip
LIST = (
    "<ul><li><a href=/1>Petani Garam Hula Panen Lebih Awal</a>"
    "<li><a href=/2>Jembatan Gantung Lama Diresmikan Bupati</a></ul>"
)
PLAIN = "<title>{T}</title><div><h1>{T}</h1>{HEAD}<div>{STORY}</div>{FOOT}</div>"
FULL = (
    "<title>{T} - Kabar Soreh</title><nav><a href=/>Beranda</a></nav><main><div><a href=/>Home</a> "
    "&gt; <a href=/d>Daerah</a></div><article><h1>{T}</h1><div>{HEAD}</div><figure><img src=a.jpg>"
    "<figcaption>Lumbung padi warga (Istimewa)</figcaption></figure>{STORY}{FOOT}</article><aside>"
    "<h3>Terpopuler</h3>{LIST}</aside></main><footer><p>Copyright 2026 Kabar Soreh</p></footer>"
)
LISTED = (
    "<title>{T}</title><a href=/>Kabar Soreh</a><h1>{T}</h1>{HEAD}<div>{STORY}</div>{FOOT}"
    "<div>Baca juga</div>{LIST}"
)


@pytest.mark.parametrize("page", [PLAIN, FULL, LISTED], ids=["plain", "full", "listed"])
@pytest.mark.parametrize(("head", "people"), HEADS)
def test_a_head_says_who_and_when(head: str, people: str, page: str) -> None:
    above, _, below = head.partition("||")
    parts = {"{T}": TITLE, "{HEAD}": above, "{FOOT}": below, "{LIST}": LIST}
    parts["{STORY}"] = "".join(f"<p>{text}</p>" for text in STORY)
    html = page
    for part, value in (*parts.items(), *NAMES.items()):
        html, people = html.replace(part, value), people.replace(part, value)
    for date, timestamp in DATES:
        article = extract_html(html.replace("{D}", date))
        named = " ".join(
            part for author in article.authors for part in (author.name, author.role) if part
        )
        record = article.to_dict()
        assert (article.headline, article.kicker) == (TITLE, None)
        assert (named, record["timestamp"]) == (people, timestamp)
        assert article.body == STORY
        assert len(article.captions) == (page == FULL)
