"""Remembers a story's longer paragraphs, so that none is told twice."""

# So long a paragraph is printed twice only with its story.
_REPEATED = 100


class Told:
    """The longer paragraphs of a story so far, each found again by how it begins."""

    def __init__(self) -> None:
        self._texts: set[str] = set()
        self._longest: dict[str, str] = {}

    def add(self, text: str) -> None:
        """Remember a paragraph, if it is long enough."""
        if len(text) > _REPEATED:
            self._texts.add(text)
            beginning = text[:_REPEATED]
            # Of those that begin alike one is enough, and looking at all would take square time.
            if len(text) > len(self._longest.get(beginning, "")):
                self._longest[beginning] = text

    def says(self, text: str) -> bool:
        """Tell whether a text is a paragraph again, or the beginning of one, that breaks off."""
        if len(text) <= _REPEATED:
            return False
        said = text.rstrip(".…")
        cut = said != text or text[-1].isalnum()
        return text in self._texts or (
            cut and self._longest.get(text[:_REPEATED], "").startswith(said)
        )
