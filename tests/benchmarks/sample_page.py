"""Makes a page of about 100 kB such as an outlet serves: a short story, and the site around it.

The story is a dump, menus and rails are lines of `page.txt`. What 100 kB of outlets' pages hold
on average is what it holds: between 700 and 800 elements, a quarter of them links and a quarter
`div`s, some 200 printed lines, and 40 scripts; attributes are most of the rest.
"""

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from string import Template

HERE = Path(__file__).parent
SITE = "https://www.inakoran.test"
MENU_LINES = 80
CARDS = 56
TRACKERS = 34

SCRIPT = Template("""\
<script type="text/javascript">
  window.dataLayer = window.dataLayer || [];
  (function (w, d, s, l, i) {
    w[l] = w[l] || []; w[l].push({ 'gtm.start': new Date().getTime(), event: 'slot-$number' });
    var f = d.getElementsByTagName(s)[0], j = d.createElement(s),
      dl = l != 'dataLayer' ? '&l=' : '';
    j.async = true; j.src = '//cdn.inakoran.test/tag/' + i + '.js?v=20250814' + dl;
    if (f && f.offsetHeight < 90 && w.innerWidth > 320) { f.parentNode.insertBefore(j, f); }
  })(window, document, 'script', 'dataLayer', 'INK-$number');
</script>
""")
SLOT = Template("""\
<div class="ads ads__slot ads__slot--$number" data-position="middle-$number" \
style="min-height: 250px; text-align: center"><div id="div-gpt-ad-1723-$number" class="ads__box">
<script>googletag.cmd.push(function () { googletag.display('div-gpt-ad-1723-$number'); });</script>
</div></div>
""")
ITEM = Template("""\
      <li class="nav__item nav__item--$number"><a class="nav__link js-track" href="$address" \
data-track="menu" data-label="menu $number">$text</a></li>
""")
CARD = Template("""\
  <div class="card card--list col-bs10-$number" data-id="2408$number">
    <div class="card__image"><a href="$address" class="card__link js-track" data-label="$label">\
<img class="lazy" width="180" height="120" alt="$text" \
src="data:image/gif;base64,R0lGODlhAQABAAAA" \
data-src="$site/crop/180x120/2025/08/14/$number.jpg?quality=70&amp;w=180"></a></div>
    <div class="card__text">
      <h3 class="card__title"><a href="$address" class="card__link js-track" data-label="$label">\
$text</a></h3>
      <span class="card__date">$date</span>
    </div>
  </div>
""")
STYLE = """\
<style>
  .nav__item { display: inline-block; padding: 4px 12px } .card__title { font: 600 15px/1.3 Inter }
  @media (max-width: 768px) { .col-bs10-3 { width: 100% } .ads__slot { margin: 0 -16px } }
</style>
"""
PAGE = Template("""\
<!DOCTYPE html>
<html lang="id-ID" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8">
<title>$headline | Inakoran</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="$lead">
<meta property="og:type" content="article">
<meta property="og:title" content="$headline">
<meta property="og:url" content="$address">
<meta property="og:image" content="$site/foto/2025/08/14/garam.jpg">
<meta property="article:published_time" content="2025-08-14T10:25:00+07:00">
<link rel="canonical" href="$address">
<link rel="stylesheet" href="$site/assets/app.css?v=20250814">
<script type="application/ld+json">$statement</script>
$style$head_scripts</head>
<body class="single single-post" data-page="detail">
<header class="header" id="header"><div class="container clearfix">
  <a class="logo" href="$site/"><img src="$site/assets/logo.svg" alt="Inakoran"></a>
  <nav class="nav" role="navigation"><ul class="nav__list">
$menu</ul></nav>
</div></header>
<div class="container"><div class="row"><div class="col-bs10-7"><article class="read">
<h1 class="read__title">$headline</h1>
<div class="read__credit">\
<a href="$site/penulis/siti-maimunah" class="read__author">$author</a></div>
<div class="read__time">$date</div>
<figure class="photo"><img src="$site/foto/2025/08/14/garam.jpg" alt="garam" width="780">
<figcaption class="photo__caption">$caption</figcaption></figure>
<div class="read__content" itemprop="articleBody"><p><strong>$dateline</strong></p>
$story</div>
</article>
<div class="comments" id="comments"><h2 class="section__title">$comments</h2></div>
<div class="section related"><h2 class="section__title">Berita Terkait</h2>
$related</div></div>
<div class="col-bs10-3"><div class="sidebar sticky" id="sidebar">
<h2 class="section__title">Terpopuler</h2>
$popular</div></div></div></div>
<footer class="footer"><div class="container"><p class="footer__copy">Copyright 2025 Inakoran. \
All Rights Reserved.</p></div></footer>
$foot_scripts</body>
</html>
""")


def make_page(dump: str) -> bytes:
    """Return the page of a dump that is laid out like `dump.txt`."""
    headline, author, date, _label, caption, dateline, *story, comments = _lines(dump)
    around = _lines((HERE / "page.txt").read_text(encoding="utf-8"))
    address = f"{SITE}/read/2025/08/14/102500/harga-garam"
    cards = list(_cards(around))
    scripts = [SCRIPT.substitute(number=number) for number in range(TRACKERS)]
    page = PAGE.substitute(
        address=address,
        author=author,
        caption=caption,
        comments=comments,
        date=date,
        dateline=dateline,
        foot_scripts="".join(scripts[TRACKERS // 2 :]),
        head_scripts="".join(scripts[: TRACKERS // 2]),
        headline=headline,
        lead=_quoted(story[0]),
        menu="".join(_items(around[:MENU_LINES])),
        popular="".join(cards[CARDS // 2 :]),
        related="".join(cards[: CARDS // 2]),
        site=SITE,
        statement=_statement(headline, author, address),
        story="".join(_paragraphs(story)),
        style=STYLE,
    )
    return page.encode()


def _lines(text: str) -> list[str]:
    return [stripped for line in text.splitlines() if (stripped := line.strip())]


def _items(texts: Iterable[str]) -> Iterator[str]:
    for number, text in enumerate(texts):
        yield ITEM.substitute(number=number, address=_address(text), text=_quoted(text))


def _cards(around: list[str]) -> Iterator[str]:
    titles = around[around.index("Berita Terkait") :]
    stories = (text for text in titles if text.count(" ") > 3 and not any(map(str.isdigit, text)))
    for number, text in enumerate(islice(stories, CARDS)):
        yield CARD.substitute(
            number=number,
            address=_address(text),
            label=_quoted(text.lower()),
            text=_quoted(text),
            date=f"13/08/2025, {6 + number % 16:02}:{7 * number % 60:02} WIB",
            site=SITE,
        )


def _paragraphs(story: list[str]) -> Iterator[str]:
    for number, text in enumerate(story):
        yield f"<p>{_quoted(text)}</p>\n"
        if number % 2:
            yield SLOT.substitute(number=number)


def _statement(headline: str, author: str, address: str) -> str:
    article = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": headline,
        "datePublished": "2025-08-14T10:25:00+07:00",
        "author": [{"@type": "Person", "name": author}],
        "publisher": {"@type": "Organization", "name": "Inakoran"},
        "mainEntityOfPage": {"@type": "WebPage", "@id": address},
    }
    return json.dumps(article, ensure_ascii=False)


def _address(text: str) -> str:
    words = "".join(char if char.isalnum() else " " for char in text.lower()).split()
    return f"{SITE}/read/2025/08/13/{len(text):03}500/{'-'.join(words)}?source=kotak&amp;posisi=3"


def _quoted(text: str) -> str:
    return text.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
