"""How the command presents itself: its options in groups, its file arguments, its examples."""

import click

# An option that no group names stands in the last one.
GROUPS = {
    "Input": (
        "kind",
        "include",
        "files_from",
        "null",
        "split",
        "max_bytes",
        "max_unpacked",
        "encoding",
    ),
    "Rows": ("field", "text_field", "keep_input"),
    "Reading": ("timezone", "strict", "timeout"),
    "Output": ("form", "fields", "output", "output_dir", "errors"),
    "Batches": ("jobs", "resume", "quiet"),
    "Seeing why": ("explain", "trace", "report", "report_limit"),
    "More": ("schema", "version", "help"),
}
_WIDTH = 22  # of the options' names
EXAMPLES = """\
\b
Examples:
  inakoran-extract article.txt
  inakoran-extract -j auto -o articles.jsonl dumps/
  inakoran-extract --explain article.txt
  curl https://example.org/berita/1 | inakoran-extract

\b
README.md and samples/README.md of the project tell more; --schema says what
each key of a record is.
"""


class FileName(click.Path):
    """A file argument: the shell completes it, and what it names is looked at when it is opened."""

    def __init__(self) -> None:
        super().__init__(allow_dash=True)

    def convert(  # type: ignore[override]  # bytes stay bytes, whatever a path would become
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> object:
        """Take a name as it is: it may be missing, not UTF-8 or `-`."""
        del param, ctx
        return value


class GroupedCommand(click.Command):
    """A command whose help shows its options in `GROUPS`."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, group by group, each in the order that it is declared in."""
        *_, last = GROUPS
        group_of = {name: group for group, names in GROUPS.items() for name in names}
        rows: dict[str, list[tuple[str, str]]] = {group: [] for group in GROUPS}
        for param in self.get_params(ctx):
            row = param.get_help_record(ctx) if isinstance(param, click.Option) else None
            if row is not None:
                name, text = row
                # As wide in every group, so that all of them line up.
                entry = name.ljust(_WIDTH), text
                rows[group_of.get(param.name or "", last)].append(entry)
        for group, entries in rows.items():
            if entries:
                with formatter.section(group):
                    formatter.write_dl(entries, col_max=_WIDTH)
