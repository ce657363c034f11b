"""The project's own cases, laid out so that a test can change one part of them."""

from typing import Any, NamedTuple

from test_cases import DUMPS, case_id, golden_of

from inakoran_extract import Role, extract


class Case(NamedTuple):
    """A case whose paragraphs each stand on a line of their own: by the line, their numbers."""

    name: str
    lines: list[str]
    roles: dict[int, set[Role]]
    record: dict[str, Any]
    paragraphs: dict[int, int]


def read_stories() -> list[Case]:
    """Return the cases with a headline and three paragraphs, in UTF-8 with plain line ends."""
    found = []
    for dump in DUMPS:
        record, content = golden_of(dump), dump.read_bytes()
        text = content.decode(errors="replace")
        if dump.suffix != ".txt" or "\ufffd" in text or "\r" in text or not record["headline"]:
            continue
        roles: dict[int, set[Role]] = {}
        for span in extract(content, source=dump.name).lines:
            roles.setdefault(span.line - 1, set()).add(span.role)
        paragraphs = {at: k for k, at in enumerate(at for at in roles if Role.BODY in roles[at])}
        if len(paragraphs) == len(record["body"]) > 2:
            found.append(Case(case_id(dump), text.split("\n"), roles, record, paragraphs))
    return found
