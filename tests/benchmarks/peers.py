"""Other extractors, each as one function from a page's bytes to what it makes of them.

They are installed by the dependency group `benchmark`; what is not installed is left out. Each is
called as its documentation does it, at its defaults but for what would fetch something.
"""

import warnings
from collections.abc import Callable
from importlib import import_module

Extract = Callable[[bytes], object]


def load_peers() -> dict[str, Extract | None]:
    """Return the extractors by name; None for one that is not installed."""
    return {name: _load(loader) for name, loader in LOADERS.items()}


def _load(loader: Callable[[], Extract]) -> Extract | None:
    try:
        with warnings.catch_warnings():
            # Some say at import what else could be installed.
            warnings.simplefilter("ignore")
            return loader()
    except ImportError:  # It, or something that it needs.
        return None


def _load_trafilatura() -> Extract:
    """Text, metadata and comments, as JSON."""
    extract = import_module("trafilatura").extract
    return lambda page: extract(page, output_format="json", with_metadata=True)


def _load_newspaper() -> Extract:
    """An article with its metadata; without the images, which it would fetch."""
    article = import_module("newspaper").article
    address = "https://www.inakoran.test/"
    return lambda page: article(
        address, language="id", input_html=page.decode("utf-8", "replace"), fetch_images=False
    )


def _load_resiliparse() -> Extract:
    """The main text alone, no field; its parser and its rules are C++."""
    tree = import_module("resiliparse.parse.html").HTMLTree
    extract = import_module("resiliparse.extract.html2text").extract_plain_text
    return lambda page: extract(tree.parse_from_bytes(page), main_content=True)


LOADERS: dict[str, Callable[[], Extract]] = {
    "trafilatura": _load_trafilatura,
    "newspaper4k": _load_newspaper,
    "resiliparse": _load_resiliparse,
}
