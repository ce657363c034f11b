"""`python -m inakoran_extract` is the command."""

from inakoran_extract.cli import main

if __name__ == "__main__":
    main()
