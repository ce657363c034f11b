"""What the readers of inputs share: the two types they yield, the options, and what went wrong."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from errno import EACCES, EISDIR, ELOOP, ENOENT, ENOTDIR, EPERM
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from inakoran_extract.inputs.allowance import Allowance
    from inakoran_extract.inputs.meter import Meter

from inakoran_extract.model import Stated

STANDARD_INPUT = "-"
MAX_BYTES = 20_000_000
# Endings of what is compressed.
PACKED = (".gz", ".zst", ".bz2", ".xz")
# What a column can be said to state of its article.
FIELD_NAMES = ("headline", "byline", "timestamp", "modified", "url", "kicker", "tags")
# What no article has, though its bytes are few: each of them costs memory of its own.
MOST_LINES = 200_000
MOST_TAGS = 500_000
MOST_VALUES = 200_000


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
    def document_kind(self) -> str:
        """What each document is, once it is out of its container."""
        return self.kind if self.kind in {"text", "html"} else "auto"


def bare_name(name: str) -> str:
    """Return a file's name in lower case, without an ending for its compression."""
    low = name.lower()
    for ending in PACKED:
        low = low.removesuffix(ending)
    return low


class InputError(Exception):
    """An input that can't be read on: a failure whose source the reader's caller knows.

    Attributes:
        code: as in `Failure`.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def too_many(source: str, most: int, what: str) -> Failure:
    """Return the failure of a document that has more than so many lines, tags or values."""
    return Failure(source, "too-large", f"more than {most:,} {what}; split it")


def too_large(source: str, max_bytes: int) -> Failure:
    """Return the failure of a document that has more than `max_bytes`."""
    message = f"more than {max_bytes:,} bytes; split it, or allow more with --max-bytes"
    return Failure(source, "too-large", message)


class ExhaustedError(InputError):
    """An input that unpacks to more than is allowed: not even its other members are read.

    Args:
        most: bytes that are allowed.
    """

    def __init__(self, most: int) -> None:
        message = f"it unpacks to more than {most:,} bytes; allow more with --max-unpacked"
        super().__init__("too-large", message)


def lacking(source: str, error: MemoryError | ImportError) -> Failure:
    """Return the failure of a document for which memory does not do.

    Args:
        source: of the document.
        error: where a part of this program can't be loaded, memory does most likely not do for it.
    """
    if isinstance(error, ImportError):
        return Failure(source, "not-loaded", unloadable(error))
    return Failure(source, "memory", "too large for this machine's memory; split it")


def unloadable(error: ImportError) -> str:
    """Return what is said of a part of this program that can't be loaded."""
    return f"what reads it can't be loaded: {error}; allow more memory, or install it again"


def overdue(seconds: float) -> str:
    """Return what is said of a document that took longer than that."""
    return f"took longer than {seconds:g} s; raise --timeout, or leave it out"


class OverdueInputError(InputError):
    """An input whose next document takes too long to be read.

    Args:
        seconds: what is allowed.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__("timeout", overdue(seconds))


class ClosedInputError(InputError):
    """Standard input that nothing can be read from."""

    def __init__(self) -> None:
        super().__init__("unreadable", "standard input is closed; name a file or pipe one in")


class NeedsFileError(InputError):
    """A container that can't be read as it comes, from a pipe or out of its compression."""

    def __init__(self) -> None:
        message = "its list is at its end: give the file itself, uncompressed, not a pipe"
        super().__init__("needs-file", message)


class MissingExtraError(InputError):
    """A container whose reader isn't installed.

    Args:
        what: the container, in words.
        package: what is to be installed, whatever this program was installed from.
    """

    def __init__(self, what: str, package: str) -> None:
        message = (
            f"{what} needs a reader: pip install {package} "
            f"(or pipx inject inakoran-extract {package})"
        )
        super().__init__("needs-extra", message)


class DamagedError(InputError):
    """A container that can't be read to its end.

    Args:
        what: the container, in words.
        test: what else tells of the damage.
    """

    def __init__(self, what: str, test: str | None = None) -> None:
        advice = "fetch it again" if test is None else f"test it with {test}"
        super().__init__("broken", f"{what} ends early or is damaged; {advice}")


@contextmanager
def taken_for_damage(damage: DamagedError) -> Iterator[None]:
    """Raise `damage` for whatever a library raises.

    What it makes of damaged data is listed nowhere: a wrong bit leads to any error. Those of the
    system, a lack of memory and what can't be loaded are raised as they are.

    Args:
        damage: what to raise.
    """
    try:
        yield
    except (InputError, MemoryError, ImportError):
        raise
    except OSError as error:
        # A decompressor's has no number.
        if error.errno is not None:
            raise
        raise damage from None
    except Exception:  # noqa: BLE001 - that is what it is for
        raise damage from None


class TruncatedError(InputError):
    """Packed data that ends early.

    Args:
        what: the packing, in words.
    """

    def __init__(self, what: str) -> None:
        super().__init__("truncated", f"{what} ends early; fetch it again")


def explain(error: OSError, link: str | None = None) -> tuple[str, str]:
    """Return code and message for what the system says about a path.

    Args:
        error: as raised.
        link: where the path leads, if it is a symbolic link.
    """
    if error.errno == ENOENT and link is not None:
        return "missing", f"a link to {link}, which does not exist; fix or remove the link"
    if error.errno in {ENOENT, ENOTDIR}:
        return "missing", "no such file; check the name and the folder you are in"
    if error.errno == EISDIR:
        return "folder", "a folder; name the files in it"
    if error.errno in {EACCES, EPERM}:
        return "unreadable", "permission denied; check its mode and its folder's with ls -l"
    if error.errno == ELOOP:
        return "unreadable", "a link that leads back to itself; fix or remove the link"
    reason = error.strerror or type(error).__name__
    return "unreadable", f"{reason[:1].lower()}{reason[1:]}; check that cat can read it"


def encode_text(text: str) -> bytes:
    """Return a text as UTF-8, with U+FFFD for half a surrogate pair, as JSON can escape one."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()
