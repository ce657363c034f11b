"""What the readers of inputs share: the two types they yield, and how they are to read."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from inakoran_extract.inputs.allowance import Allowance
    from inakoran_extract.inputs.meter import Meter

from inakoran_extract.model import Stated

STANDARD_INPUT = "-"
MAX_BYTES = 20_000_000
# What inputs may be said to be, and how texts are split.
KINDS = ("auto", "text", "html", "csv", "tsv", "json", "jsonl")
SPLITS = ("auto", "never")
# Endings of what is compressed.
PACKED = (".gz", ".zst", ".bz2", ".xz")
# What a column can be said to state of its article.
FIELD_NAMES = ("headline", "byline", "timestamp", "modified", "url", "kicker", "tags")


class Document(NamedTuple):
    """The bytes of one article, as it came.

    Attributes:
        source: what the record names as its source, always encodable as UTF-8.
        data: the whole content.
        url: the page's own address where the input tells it.
        kind: `text`, `html`, or `auto` where only the content can tell.
        extra: what else the input's row holds, of JSON's own types; None where it isn't wanted.
        encoding: of `data` where the container settles it, whatever the files around it are in.
        stated: what is known of the article beside its text.
        line: how many line ends of its stream stand before it.
        start: how many characters of its stream do.
    """

    source: str
    data: bytes
    url: str | None = None
    kind: str = "auto"
    extra: dict[str, object] | None = None
    encoding: str | None = None
    stated: Stated | None = None
    line: int = 0
    start: int = 0


class Failure(NamedTuple):
    """Why one input gives no record.

    Attributes:
        source: as in `Document`.
        code: a short word for machines: `missing`, `folder`, `unreadable`, `empty`, `binary`, …
        message: the reason, then what to try; one line.
    """

    source: str
    code: str
    message: str


class Place(NamedTuple):
    """Where a stream is found.

    Attributes:
        source: what its one article is called.
        name: the path of its file; inside an archive, the path that the archive gives it.
        allowance: counts what reading the input costs, of which this is a part.
        depth: how many archives are around it.
    """

    source: str
    name: str
    allowance: "Allowance"
    depth: int = 0

    @property
    def file(self) -> str | None:
        """The path of its file; None for standard input and inside an archive."""
        return self.name if self.depth == 0 and self.name != STANDARD_INPUT else None

    def member(self, number: int, name: str) -> "Place":
        """Return the place of a member of the archive that is found here."""
        path = f"{self.name}/{name}" if self.depth else name
        return Place(f"{self.source}#{number}", path, self.allowance, self.depth + 1)


def ignore(_source: str, _message: str) -> None:
    """Do nothing with what is told of a source."""


class Inputs(NamedTuple):
    """How inputs are read.

    Attributes:
        kind: what they are: `auto`, `text`, `html`, `jsonl`, `json`, `csv` or `tsv`.
        include: globs for files of folders and members of archives; empty for the known endings.
        files_from: a file that names one path a line, `-` for standard input.
        null: those paths end in NUL and not in a line end.
        split: `auto` to cut a text of several dumps into its articles, `never` to leave it whole.
        text_field: the field or column that holds the article; None for the usual names.
        fields: (field of the record, column that states it), the column empty for none; the usual
            names for all others.
        tell: is told what is read as what: the source, and a sentence.
        keep_input: hand on what else a row holds.
        max_bytes: what one document may have, unpacked.
        max_unpacked: what all that one input holds may have, unpacked; None as in `Allowance`.
        timeout: seconds of processor time that reading up to the next document may take; 0 for
            any time.
        encoding: what the texts are in, where it is known.
        outputs: files, by path or descriptor, that the run writes and must not read as well.
        meter: is told how far the reading is, and what it passed over.
    """

    kind: str = "auto"
    include: tuple[str, ...] = ()
    files_from: str | None = None
    null: bool = False
    split: str = "auto"
    text_field: str | None = None
    fields: tuple[tuple[str, str], ...] = ()
    tell: Callable[[str, str], None] = ignore
    keep_input: bool = False
    max_bytes: int = MAX_BYTES
    max_unpacked: int | None = None
    timeout: float = 0
    encoding: str | None = None
    outputs: tuple[str | int, ...] = ()
    meter: "Meter | None" = None

    @property
    def told(self) -> set[str | None]:
        """The columns that the options name."""
        return {self.text_field, *(column for _, column in self.fields)}

    @property
    def document_kind(self) -> str:
        """What each document is, once it is out of its container."""
        return self.kind if self.kind in {"text", "html"} else "auto"


def bare_name(name: str) -> str:
    """Return a file's name in lower case, without an ending for its compression."""
    low = name.lower()
    for ending in PACKED:
        low = low.removesuffix(ending)
    return low


def encode_text(text: str) -> bytes:
    """Return a text as UTF-8, with U+FFFD for half a surrogate pair, as JSON can escape one."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()
