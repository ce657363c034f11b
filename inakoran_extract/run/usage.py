"""How the command presents itself: its options in groups, its file arguments, its examples.

Click looks for translations of its own words whenever it makes a `click.Path`, `--help` or
`--version`, which takes as long as making all the options. There are none in this language.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

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


class FileName(click.ParamType):  # type: ignore[type-arg]  # generic from click 8.5 on
    """A file argument: the shell completes it, and what it names is looked at when it is opened.

    It may be missing, not UTF-8 or `-`.
    """

    name = "path"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> "list[CompletionItem]":
        """Let the shell complete it."""
        from click.shell_completion import CompletionItem  # noqa: PLC0415 - for this only

        del ctx, param
        return [CompletionItem(incomplete, type="file")]


def shows(text: Callable[[click.Context], str], words: str) -> dict[str, Any]:
    """Return what makes an option that has the command print something and exit.

    Args:
        text: makes what is printed.
        words: of the option's help.
    """

    def show(context: click.Context, _: click.Parameter, wanted: bool) -> None:  # noqa: FBT001 - as click calls it
        if wanted and not context.resilient_parsing:
            click.echo(text(context))
            context.exit()

    return {
        "is_flag": True,
        "expose_value": False,
        "is_eager": True,
        "callback": show,
        "help": words,
    }


class GroupedCommand(click.Command):
    """A command whose help shows its options in `GROUPS`."""

    _help = click.Option(
        ("-h", "--help"), **shows(click.Context.get_help, "Show this message and exit.")
    )

    def get_help_option(self, ctx: click.Context) -> click.Option:
        """Return the option that shows the help."""
        del ctx
        return self._help

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
