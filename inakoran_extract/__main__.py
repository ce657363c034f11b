"""`python -m inakoran_extract` is the command, and so is the console script."""

import gc
import sys

from inakoran_extract.run.interrupts import quieten


def main() -> None:
    """Run the command."""
    quieten()
    # What loads stays to the end: looking for garbage in it costs a sixth of a short run.
    gc.disable()
    try:
        from inakoran_extract.cli import main as command  # noqa: PLC0415 - what loads is quiet, too
    except (ImportError, MemoryError, OSError) as error:
        reason = f"it can't be loaded: {str(error) or 'no memory is left'}"
        sys.exit(f"inakoran-extract: {reason}; allow more memory, or install it again")

    gc.freeze()
    gc.enable()
    command()


if __name__ == "__main__":
    main()
