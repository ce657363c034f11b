"""What is timed: the least that reading takes, and what the package does."""

import json
import re
from pathlib import Path

from inakoran_extract import extract_html, extract_text

DUMP = Path(__file__).with_name("dump.txt")
PAGE = Path(__file__).with_name("page.txt")
DATE = re.compile(r"[0-9]{1,2}[-/ ](?:[0-9]{1,2}|[A-Z][a-z]+)[-/ ][0-9]{4}")


def floor(text: str) -> str:
    """Do the least that reading a dump takes: split it, search each line once, dump it."""
    lines = text.splitlines()
    dates = [bool(DATE.search(line)) for line in lines]
    return json.dumps(lines, ensure_ascii=False) if any(dates) else ""


def parse(text: str) -> str:
    """Turn a dump into a record, without the process around it."""
    return json.dumps(extract_text(text).to_dict(), ensure_ascii=False)


def parse_page(page: bytes) -> str:
    """Turn an HTML page into a record, without the process around it."""
    return json.dumps(extract_html(page).to_dict(), ensure_ascii=False)
