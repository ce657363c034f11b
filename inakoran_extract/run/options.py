"""The options of a command line."""

from inakoran_extract.value import Value, value


@value
class Options(Value):
    """The options, by the names and with the values that the command line gives them."""

    paths: tuple[str, ...]
    kind: str
    include: tuple[str, ...]
    files_from: str | None
    null: bool
    split: str
    text_field: str | None
    field: tuple[tuple[str, str], ...]
    keep_input: bool
    max_bytes: int
    max_unpacked: int | None
    timeout: float
    encoding: str | None
    timezone: str
    strict: bool
    jobs: int
    form: str | None
    fields: tuple[str, ...] | None
    output: str | None
    output_dir: str | None
    resume: bool
    errors: str | None
    explain: bool
    trace: bool
    report: str | None
    report_limit: int
    schema: str | None
    quiet: bool
