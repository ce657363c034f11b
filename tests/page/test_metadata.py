"""What pages state of themselves: JSON-LD in every dress, meta tags, links and times."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inakoran_extract.page.metadata import Metadata, read_metadata, to_iso
from inakoran_extract.page.reader import read_page
from inakoran_extract.page.statements import Moment

URL = "https://wartapesisir.example/ekonomi/2024/panen-garam"
NEWS: dict[str, object] = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "mainEntityOfPage": {"@type": "WebPage", "@id": URL},
    "headline": "Panen Garam Madura &quot;Melimpah&quot;",
    "datePublished": "2024-09-03T10:15:00+07:00",
    "dateModified": "2024-09-03T12:00:00+07:00",
    "author": {"@type": "Person", "name": "Siti Rahmah"},
    "publisher": {"@type": "Organization", "name": "Warta Pesisir"},
    "articleSection": "Ekonomi",
}


def of_scripts(*scripts: str) -> Metadata:
    return read_metadata(scripts, (), None, ())


def of_metas(**contents: str) -> Metadata:
    metas = [{"name": name.replace("__", ":"), "content": text} for name, text in contents.items()]
    return read_metadata((), metas, None, ())


def test_an_article_states_itself() -> None:
    assert of_scripts(json.dumps(NEWS)) == Metadata(
        url=URL,
        headline='Panen Garam Madura "Melimpah"',
        authors=("Siti Rahmah",),
        published="2024-09-03T10:15:00+07:00",
        published_in="json-ld",
        modified="2024-09-03T12:00:00+07:00",
    )


SITE = {"@type": "WebSite", "url": "https://wartapesisir.example/", "name": "Warta Pesisir"}


@pytest.mark.parametrize(
    "value",
    [
        [NEWS],
        [SITE, NEWS],
        [[NEWS]],
        {"@context": "x", "@graph": [SITE, NEWS]},
        {"@type": "WebPage", "mainEntity": NEWS},
        [{"@graph": [{"@type": ["WebPage", "ItemPage"], "mainEntity": [NEWS]}]}],
        {**NEWS, "@type": ["NewsArticle", "Article"]},
        {**NEWS, "@type": "http://schema.org/NewsArticle"},
        {**NEWS, "author": [{"@type": "Person", "name": "Siti Rahmah"}]},
        {**NEWS, "author": "Siti Rahmah"},
        {**NEWS, "author": ["Siti Rahmah", "https://wartapesisir.example/siti"]},
        {**NEWS, "author": [{"@type": "Organization", "name": "Warta Pesisir"}, "Siti Rahmah"]},
        {
            "@graph": [
                {**NEWS, "author": {"@id": "#siti"}},
                {"@type": "Person", "@id": "#siti", "name": "Siti Rahmah"},
            ]
        },
        {
            "@graph": [
                {**NEWS, "author": [{"@id": "#siti"}]},
                {"@type": "Person", "@id": "#siti", "givenName": "Siti", "familyName": "Rahmah"},
            ]
        },
        {**NEWS, "author": {"@type": "Person", "givenName": "Siti", "familyName": "Rahmah"}},
        {**NEWS, "author": [{"@type": "Person", "name": "", "givenName": "Siti Rahmah"}]},
    ],
)
def test_usual_nestings(value: object) -> None:
    found = of_scripts(json.dumps(value))
    assert (found.headline, found.authors) == ('Panen Garam Madura "Melimpah"', ("Siti Rahmah",))


def test_several_scripts_and_the_article_of_this_page() -> None:
    other = {**NEWS, "headline": "Berita Lain", "mainEntityOfPage": "https://x.example/lain"}
    stories = {"@type": "ItemList", "itemListElement": [{**other, "headline": "Terpopuler"}]}
    scripts = [json.dumps(value) for value in (SITE, stories, other, NEWS)]
    found = read_metadata(scripts, (), URL, ())
    assert found.headline == 'Panen Garam Madura "Melimpah"'
    assert of_scripts(json.dumps(stories)).headline is None


PLAIN = json.dumps({**NEWS, "headline": "Panen Garam, [Madura,] Melimpah"})


@pytest.mark.parametrize(
    "script",
    [
        f"\n<!--\n{PLAIN}\n-->\n",
        f"//<![CDATA[\n{PLAIN}\n//]]>",
        f"/*<![CDATA[*/{PLAIN}/*]]>*/",
        f"<![CDATA[{PLAIN}]]>;",
        f"// <![CDATA[\n{PLAIN}\n// ]]&gt;",
        f"/* <![CDATA[ */\n{PLAIN}\n/* ]]> */",
        PLAIN.replace('{"', '{ // the article\n"', 1),
        PLAIN.replace('", "', '" /* here, too */, "'),
        PLAIN[:-1] + ", // no more\n}",
        f"/* by the template */ {PLAIN} // end",
        f"\ufeff{PLAIN};",
        PLAIN[:-1] + ",\n}",
        "[" + PLAIN + " ,\t]",
        PLAIN.replace('"articleSection"', ' , "articleSection"').replace(",  ,", ","),
        PLAIN.replace("Garam, ", "Garam,\n\t"),
        PLAIN.replace("/", "\\/"),
        PLAIN + json.dumps(SITE),
        json.dumps(SITE) + "\n" + PLAIN,
        PLAIN + "</div>",
        PLAIN.replace('"', "&quot;"),
    ],
)
def test_damaged_json_is_mended_with_care(script: str) -> None:
    found = of_scripts(script)
    assert found.headline == "Panen Garam, [Madura,] Melimpah"
    assert found.published == "2024-09-03T10:15:00+07:00"


@pytest.mark.parametrize(
    "script",
    [
        "",
        "null",
        "[]",
        "17",
        "{",
        '"NewsArticle"',
        '{"@type": "NewsArticle", "headline"',
        '{"@type": {"a": 1}, "author": 3}',
        '{"@type": "Organization", "name": "Warta"}',
        "[" * 100_000,
        '{"a":' * 100_000,
        "1" * 10_000,
    ],
)
def test_what_states_nothing(script: str) -> None:
    assert of_scripts(script) == Metadata()


@pytest.mark.parametrize("piece", ['"\\', ",", ", ", "[", '{"a":', '"a",', "{}", "&quot;", "<!--"])
def test_hostile_scripts_are_survived(piece: str) -> None:
    stated = of_scripts('{"@type":"NewsArticle",' + piece * (1_000_000 // len(piece)))
    assert stated.headline is None


def test_odd_values_of_an_article() -> None:
    odd: dict[str, object] = dict.fromkeys(NEWS, 7)
    found = of_scripts(json.dumps({**odd, "@type": "NewsArticle"}))
    assert found == Metadata()
    found = of_scripts(json.dumps({**{key: [[], {}, None] for key in NEWS}, "@type": "Article"}))
    assert found == Metadata()


def test_open_graph_and_article_tags() -> None:
    metas = [
        {"property": "og:type", "content": "Article"},
        {"property": "og:title", "content": "Panen Garam &amp; Ikan | Warta Pesisir"},
        {"property": "og:url", "content": URL},
        {"property": "article:published_time", "content": "2024-09-03T03:15:00+00:00"},
        {"property": "article:modified_time", "content": "2024-09-03 12:00:00"},
        {"property": "article:author", "content": "https://www.facebook.com/wartapesisir"},
    ]
    found = read_metadata((), metas, None, ())
    assert found.url == URL
    assert found.headline == "Panen Garam & Ikan | Warta Pesisir"
    assert found.published == "2024-09-03T03:15:00+00:00"
    assert found.modified == "2024-09-03T12:00:00"
    assert found.authors == ()
    assert found.published_in == "article:published_time"


@pytest.mark.parametrize(
    ("name", "content", "published"),
    [
        ("content_PublishedDate", "2024-09-03 10:15:00", "2024-09-03T10:15:00"),
        ("dtk__publishdate", "2024/09/03 10:15:00", "2024-09-03T10:15:00"),
        ("pubdate", "2024-09-03 T10:15:00Z", "2024-09-03T10:15:00+00:00"),
        ("pubdate", "2024-09-03T10-15-00Z", "2024-09-03T10:15:00+00:00"),
        ("DC.date.issued", "2024-09-03", "2024-09-03"),
        ("publishdate", "Selasa, 3 September 2024 10:15 WIB", "2024-09-03T10:15:00+07:00"),
        ("pubdate", "0000-00-00 00:00:00", None),
        ("pubdate", "baru saja", None),
    ],
)
def test_dates_of_outlets(name: str, content: str, published: str | None) -> None:
    assert of_metas(**{name: content}).published == published


def test_a_time_of_day_beats_a_bare_date() -> None:
    found = of_metas(datePublished="2024-09-03", pubdate="2024-09-03 10:15:00")
    assert found.published == "2024-09-03T10:15:00"


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2024-09-03T10:15:00.250Z", "2024-09-03T10:15:00+00:00"),
        ("2024-09-03T10:15+0700", "2024-09-03T10:15:00+07:00"),
        ("2024-09-03T10:15:00-05:30", "2024-09-03T10:15:00-05:30"),
        ("Tue, 03 Sep 2024 10:15:00 +0700", "2024-09-03T10:15:00+07:00"),
        (" 2024-09-03 ", "2024-09-03"),
        ("2024-13-41T10:15:00Z", None),
        ("", None),
        ("1" * 100_000, None),
    ],
)
def test_dates_are_stated_in_one_notation(text: str, iso: str | None) -> None:
    assert to_iso(text) == iso


@pytest.mark.parametrize(
    ("author", "authors"),
    [
        ("Siti Rahmah", ("Siti Rahmah",)),
        (
            "Siti Rahmah, S.Sos, Made Wirawan dan Agus",
            ("Siti Rahmah, S.Sos", "Made Wirawan", "Agus"),
        ),
        ("https://x.example/siti", ()),
        ("redaksi@wartapesisir.example", ()),
        ("Redaksi", ()),
        ("Warta Pesisir Media", ()),
        ("wartapesisir.example developer", ()),
    ],
)
def test_names_are_people(author: str, authors: tuple[str, ...]) -> None:
    found = of_metas(author=author, og__url=URL, og__site_name="Warta Pesisir")
    assert found.authors == authors


def test_an_editor_is_no_author_where_the_page_tells_them_apart() -> None:
    article = json.dumps({**NEWS, "author": {"@type": "Person", "name": "Made Wirawan"}})
    metas = [
        {"name": "content_author", "content": "Siti Rahmah"},
        {"name": "content_editor", "content": "Made Wirawan"},
    ]
    found = read_metadata([article], metas, None, ())
    assert (found.authors, found.editors) == (("Siti Rahmah",), ("Made Wirawan",))


def test_addresses() -> None:
    assert read_metadata((), (), f"{URL}#", ()).url == URL
    assert read_metadata((), (), "/ekonomi/panen", ()).url is None
    front = [{"property": "og:url", "content": URL}]
    assert read_metadata((), front, "https://wartapesisir.example/", ()).url == URL
    assert read_metadata((), (), "javascript://x/y", ()).url is None


def test_time_elements_are_the_last_to_be_asked() -> None:
    rail = Moment("2024-09-01T08:00:00+07:00", "", "aside")
    own = Moment("2024-09-03T10:15:00+07:00", "", "article")
    named = Moment("2024-09-03 10:16", "datepublished", "")
    changed = Moment("2024-09-03 12:00", "datemodified", "")
    assert read_metadata((), (), None, [rail, own]).published == own.value
    assert read_metadata((), (), None, [rail, own, named]).published == "2024-09-03T10:16:00"
    assert read_metadata((), (), None, [rail, rail]).published is None
    # Outside the article it may be a comment's, even where it is the only one.
    assert read_metadata((), (), None, [rail]).published is None
    assert read_metadata((), (), None, [changed]).published is None
    assert read_metadata((), (), None, [changed]).modified == "2024-09-03T12:00:00"


def test_parts() -> None:
    found = of_metas(content_current_page="1", content_total_pages="3")
    assert (found.part, found.parts) == (1, 3)
    found = of_metas(content_current_page="x", content_total_pages="")
    assert (found.part, found.parts) == (None, None)


def test_a_page_hands_over_what_it_states() -> None:
    page = read_page(
        f"<head><link rel='Canonical' href='{URL}'><link rel=canonical href='https://x.example/y'>"
        f"<script type='application/ld+json'>{json.dumps(NEWS)}</script>"
        "<meta itemprop=dateModified content='2024-09-03 12:30'></head><body>"
        "<time datetime='2024-09-03 10:15' itemprop=datePublished>Selasa</time>"
        "<script type='application/ld+json; charset=utf-8'>{}</script><script>{</script>"
    )
    assert page.metadata.url == URL
    assert page.metadata.headline == 'Panen Garam Madura "Melimpah"'
    assert [line.text for line in page.lines] == ["Selasa"]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                [*NEWS, "@graph", "@id", "@type", "mainEntity", "name", "url", "caption"]
            ),
            inner | st.sampled_from(["NewsArticle", "WebPage", "2024-09-03"]),
            max_size=6,
        )
    ),
)


@given(st.lists(VALUES, max_size=3), st.text(max_size=40), st.booleans())
def test_no_statement_makes_it_raise(values: list[object], text: str, cut: bool) -> None:  # noqa: FBT001
    scripts = [json.dumps(value) for value in values]
    if cut:
        scripts = [script[:-1] for script in scripts]
    metas = [{"name": name, "content": text} for name in ("author", "pubdate", "og:type", "og:url")]
    found = read_metadata([*scripts, text], metas, text, [Moment(text, "", "")])
    assert read_metadata([*scripts, text], metas, text, [Moment(text, "", "")]) == found
