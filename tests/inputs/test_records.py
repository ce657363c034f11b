"""Records of an earlier run as inputs, and columns whose names alone don't tell what they are."""

import json
from pathlib import Path
from typing import Any

import pyarrow as pa  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]
import pytest
from command import records, run
from test_columns import STORY, said, write

SAMPLES = Path(__file__).parents[2] / "samples"
# What no column states, since it was printed outside the body.
GONE = ("dateline", "captions", "subheadings", "related", "signoff")
OWN = {
    "headline": "Harga Garam Rakyat Naik Dua Kali Lipat",
    "byline": "Reporter: Rina Wulandari | Editor: Agus Prabowo",
    "authors": [
        {"name": "Rina Wulandari", "role": "reporter"},
        {"name": "Agus Prabowo", "role": "editor"},
    ],
    "timestamp": "2026-11-10T16:05:00+08:00",
    "timestamp_text": "Tuesday, 10-11-2026 | 04:05 pm",
    "timezone": "assumed",
    "body": STORY.split("\n\n"),
    "tags": [],
}


def texts() -> list[str]:
    return [str(path) for path in sorted(SAMPLES.glob("*.txt"))]


@pytest.mark.parametrize("kind", ["jsonl", "json", "csv", "tsv", "parquet", "csv.gz"])
def test_what_was_written_is_read_back(tmp_path: Path, kind: str) -> None:
    before = records(run(tmp_path, "-q", *texts()).stdout)
    run(tmp_path, "-q", "-o", f"own.{kind}", *texts())
    result = run(tmp_path, "-q", f"own.{kind}")
    after = records(result.stdout)
    assert len(after) == len(before) == 7
    for old, new in zip(before, after, strict=True):
        for key in old.keys() - {"source", *GONE}:
            assert new[key] == old[key], key


def test_some_fields_of_a_record_are_enough(tmp_path: Path) -> None:
    fields = "timestamp,byline,headline,content"
    run(tmp_path, "-q", "--fields", fields, "-o", "own.csv", *texts())
    before = records(run(tmp_path, "-q", *texts()).stdout)
    after = records(run(tmp_path, "-q", "own.csv").stdout)
    for key in ("timestamp", "byline", "authors", "headline", "body", "warnings"):
        assert [each[key] for each in after] == [each[key] for each in before], key


@pytest.mark.parametrize("write_out", [json.dumps, str], ids=["as JSON", "as Python"])
def test_a_record_whose_lists_are_texts(tmp_path: Path, write_out: Any) -> None:
    row = {key: value if isinstance(value, str) else write_out(value) for key, value in OWN.items()}
    write(tmp_path / "own.csv", [row])
    record = records(run(tmp_path, "-q", "own.csv").stdout)[0]
    assert {key: record[key] for key in OWN} == OWN
    assert record["warnings"] == []


def test_a_record_beside_other_columns(tmp_path: Path) -> None:
    write(tmp_path / "own.jsonl", [{"id": 7, **OWN}])
    record = records(run(tmp_path, "-q", "own.jsonl").stdout)[0]
    assert {key: record[key] for key in OWN} == OWN


def test_a_wrong_list_of_people_is_none(tmp_path: Path) -> None:
    rows = [
        {**OWN, "authors": authors}
        for authors in ("[{broken", "[{'name': 1}]", [{"role": "editor"}, "Rina", None], 7)
    ]
    write(tmp_path / "own.jsonl", rows)
    result = run(tmp_path, "-q", "own.jsonl")
    assert (result.returncode, len(records(result.stdout))) == (0, 4)


@pytest.mark.parametrize("kind", ["csv", "jsonl", "parquet"])
@pytest.mark.parametrize("more", [{}, {"title": "Garam Naik Lagi", "id": "7"}])
def test_when_a_page_was_fetched_is_no_date(
    tmp_path: Path, kind: str, more: dict[str, str]
) -> None:
    row = {
        "text": f"{STORY} {STORY}",
        "timestamp": "2020-09-20T12:35:44Z",
        "url": "https://a.example/1",
    }
    name = write(tmp_path / f"rows.{kind}", [{**row, **more}]).name
    result = run(tmp_path, name)
    record = records(result.stdout)[0]
    assert record["timestamp"] is None
    assert "no-timestamp" in {each["code"] for each in record["warnings"]}
    assert said(result)[0].endswith(
        "timestamp is left out, which may be when a page was fetched; if it is the article's "
        "date, add --field timestamp=timestamp"
    )
    assert not any("fetched" in line for line in said(run(tmp_path, "--field=timestamp=", name)))
    taken = run(tmp_path, "--field=timestamp=timestamp", name)
    assert records(taken.stdout)[0]["timestamp"] == "2020-09-20T12:35:44+00:00"
    assert not any("fetched" in line for line in said(taken))


# --- doubled names ---------------------------------------------------------------------------


DOUBLED = {
    "csv": f'judul,isi,isi\nGaram Naik Lagi,"{STORY}",Catatan.\n',
    "tsv": f'judul\tisi\tisi\nGaram Naik Lagi\t"{STORY}"\tCatatan.\n',
    "jsonl": f'{{"judul": "Garam Naik Lagi", "isi": {json.dumps(STORY)}, "isi": "Catatan."}}\n',
    "json": f'[{{"judul": "Garam Naik Lagi", "isi": {json.dumps(STORY)}, "isi": "Catatan."}}]',
}


@pytest.mark.parametrize("kind", [*DOUBLED, "parquet"])
def test_a_doubled_name_loses_no_column(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"rows.{kind}"
    if kind == "parquet":
        pq.write_table(
            pa.table([["Garam Naik Lagi"], [STORY], ["Catatan."]], names=["judul", "isi", "isi"]),
            path,
        )
    else:
        path.write_text(DOUBLED[kind], encoding="utf-8")
    result = run(tmp_path, "--keep-input", path.name)
    record = records(result.stdout)[0]
    assert record["body"] == STORY.split("\n\n")
    assert record["input"] == {"judul": "Garam Naik Lagi", "isi (2)": "Catatan."}
    assert "isi is the article (and not isi (2)), judul the headline" in said(result)[0]


def test_the_second_of_a_doubled_name_is_taken_where_the_first_is_empty(tmp_path: Path) -> None:
    other = STORY.replace("Sumenep", "Sampang")
    (tmp_path / "rows.csv").write_text(f'judul,isi,isi,isi\nGaram,,"{STORY}","{other}"\n')
    result = run(tmp_path, "rows.csv")
    assert records(result.stdout)[0]["body"] == STORY.split("\n\n")
    assert "isi is the article (and not isi (2), isi (3))" in said(result)[0]
    named = run(tmp_path, "--text-field", "isi (3)", "rows.csv")
    assert records(named.stdout)[0]["body"] == other.split("\n\n")


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ({"isi": STORY, "Isi": "x"}, "isi is the article (and not Isi)"),
        ({"isi": STORY, "judul": "A", "title": "B"}, "judul the headline (and not title)"),
        ({"isi": STORY, "tanggal": "", "Tanggal": ""}, "tanggal the date (and not Tanggal)"),
    ],
)
@pytest.mark.parametrize("kind", ["csv", "jsonl", "parquet"])
def test_names_that_mean_the_same_are_said(
    tmp_path: Path, row: dict[str, str], told: str, kind: str
) -> None:
    name = write(tmp_path / f"rows.{kind}", [row]).name
    assert told in said(run(tmp_path, name))[0]


def test_front_matter_of_a_doubled_name_keeps_the_first(tmp_path: Path) -> None:
    text = f"---\ntitle: Garam Naik Lagi\ntitle: Catatan\n---\n{STORY}\n"
    (tmp_path / "a.md").write_text(text)
    record = records(run(tmp_path, "--keep-input", "a.md").stdout)[0]
    assert record["headline"] == "Garam Naik Lagi"
    assert record["input"]["title (2)"] == "Catatan"
