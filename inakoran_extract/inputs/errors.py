"""What can go wrong with an input, each with the reason and what to try."""

from collections.abc import Iterator
from contextlib import contextmanager
from errno import EACCES, EISDIR, ELOOP, ENOENT, ENOTDIR, EPERM

from inakoran_extract.inputs.documents import Failure

# What no article has, though its bytes are few: each of them costs memory of its own.
MOST_LINES = 200_000
MOST_TAGS = 500_000
MOST_VALUES = 200_000


class InputError(Exception):
    """An input that can't be read on: a failure whose source the reader's caller knows.

    Attributes:
        code: as in `Failure`.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class ExhaustedError(InputError):
    """An input that unpacks to more than is allowed: not even its other members are read.

    Args:
        most: bytes that are allowed.
    """

    def __init__(self, most: int) -> None:
        message = f"it unpacks to more than {most:,} bytes; allow more with --max-unpacked"
        super().__init__("too-large", message)


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


def too_many(source: str, most: int, what: str) -> Failure:
    """Return the failure of a document that has more than so many lines, tags or values."""
    return Failure(source, "too-large", f"more than {most:,} {what}; split it")


def too_large(source: str, max_bytes: int) -> Failure:
    """Return the failure of a document that has more than `max_bytes`."""
    message = f"more than {max_bytes:,} bytes; split it, or allow more with --max-bytes"
    return Failure(source, "too-large", message)


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
