"""`python -m inakoran_extract` is the command, and so is the console script."""

import gc
import os
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


def run() -> None:
    """Run the command as a process of its own, which ends with it.

    To take apart all that was loaded costs a tenth of a short run. Who needs the interpreter's own
    end has told `atexit`: what measures the process, and the processes that it started.
    """
    try:
        main()
    except SystemExit as end:
        if "atexit" in sys.modules or not isinstance(end.code, int):
            raise
        for stream in (sys.stdout, sys.stderr):
            if stream is not None and not stream.closed:
                stream.flush()
        os._exit(end.code)


if __name__ == "__main__":
    main()
