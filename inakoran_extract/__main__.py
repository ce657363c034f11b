"""`python -m inakoran_extract` is the command, and so is the console script."""

from inakoran_extract.run.interrupts import quieten


def main() -> None:
    """Run the command."""
    quieten()
    from inakoran_extract.cli import main as command  # noqa: PLC0415 - what loads is quiet, too

    command()


if __name__ == "__main__":
    main()
