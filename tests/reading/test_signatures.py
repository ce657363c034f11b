"""What is no text of an article: each kind is known, and no dump is taken for one."""

from pathlib import Path

import pytest

from inakoran_extract.reading.signatures import PACKINGS, SIGNATURES, ZIPPED, is_program, recognise

KINDS = {
    "a PDF": b"%PDF-1.7\n%\xe2\xe3",
    "an SQLite database": b"SQLite format 3\0\x10\0\x01\x01",
    "an old office document": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0",
    "an RTF document": b"{\\rtf1\\ansi\\deff0 {\\b Harga Garam Naik}\\par }",
    "an image": b"GIF89a\x01\0\x01\0",
    "a video": b"\0\0\0\x20ftypisom\0\0",
    "a sound": b"ID3\x03\0\0",
    "a 7z or RAR archive": b"Rar!\x1a\x07\0",
    "a ZIP archive or a document": b"PK\x03\x04\x14\0",
    "gzip": b"\x1f\x8b\x08\0",
    "zstd": b"\x28\xb5\x2f\xfd\x04",
    "LZMA data": b"]\0\0\x80\0\xff\xff\xff\xff\xff\xff\xff\xff\0",
    "an Arrow file": b"ARROW1\0\0\xff",
    "a Python pickle": b"\x80\x04\x95\x10\0",
    "a Git LFS pointer, not the file itself": b"version https://git-lfs.github.com/spec/v1\noid x",
    "a mailbox": b"From a@b.example Tue Nov 10 16:05:00 2026\nReturn-Path: <a@b.example>\n\nHalo",
    "a mail": b"From: a@b.example\r\nSubject: =?utf-8?q?a?=\r\n x\r\nMessage-ID: <1@b>\r\n\r\nHalo",
    "an SQL dump": b"-- MySQL dump 10.13\n--\n/*!40101 x */;\nDROP TABLE IF EXISTS `berita`;\n",
    "an RSS or Atom feed, which lists articles": b"<?xml version='1.0'?>\n<rss version='2.0'>",
    "a sitemap, which lists pages": b"<?xml version='1.0'?><!-- x --><urlset xmlns='x'>",
    "a notebook": b'{\n "cells": [\n  {\n   "cell_type": "code",\n',
    "a program": b"#!/usr/bin/env python3\nprint()\n",
}


def test_every_kind_of_the_table_is_asked_for() -> None:
    assert {signature.what for signature in (*PACKINGS, *SIGNATURES)} == set(KINDS)


@pytest.mark.parametrize("what", KINDS)
def test_each_is_known(what: str) -> None:
    found = recognise(KINDS[what], (*PACKINGS, *SIGNATURES))
    assert found is not None
    assert found.what == what
    assert found.run
    if found.code == "unsupported":
        assert recognise(b"\xef\xbb\xbf\n" + KINDS[what]) == found


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0",
        b"\xff\xd8\xff\xe0",
        b"RIFF\x24\0\0\0WEBPVP8 ",
        b"INSERT INTO `berita` VALUES (1,'Harga');\n",
        b"SET NAMES utf8mb4;\n",
        b"PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE berita(isi);",
        b"/* dump */\nCREATE TABLE berita (isi text);",
        b"<feed xmlns='http://www.w3.org/2005/Atom'>",
        b"Received: from a\nSubject: b\n\nc",
    ],
)
def test_other_spellings(data: bytes) -> None:
    assert recognise(data) is not None


@pytest.mark.parametrize(
    "text",
    [
        "From Sumenep to Jakarta: Garam Mahal 2026\nHarga: naik",
        "Subject: Harga Garam Naik\nDate: 10 November 2026\n\nSumenep - Harga garam naik.",
        "Date: 10 November 2026\nReceived with joy",
        "-- Foto: Antara\n\nHarga Garam Naik",
        "SET Baru Pajak Garam Berlaku\n\nSumenep - Harga naik.",
        "USE Bank Runtuh, Kredit Macet\n\nJakarta - Bank itu.",
        "ID3AS Pameran Garam\n\nSumenep - Pameran.",
        "Format: WEBP Kian Disukai\n\nJakarta - Gambar.",
        "<?xml version='1.0'?>\n<!DOCTYPE html><html><body>x</body></html>",
        "BEGINI Harga Garam\n\nSumenep - Harga.",
        '{"text": "Harga \\"cell_type\\" naik."}',
    ],
)
def test_texts_are_none_of_them(text: str) -> None:
    assert recognise(text.encode()) is None


def test_no_case_of_the_tests_is_one_of_them() -> None:
    for path in (Path(__file__).parents[1] / "cases").glob("*/*"):
        if path.suffix in {".txt", ".html"} and path.parent.name != "negative":
            assert recognise(path.read_bytes()) is None


@pytest.mark.parametrize("start", [b"From: a\n", b"-- \n", b"SET x\n", b"<?xml ?>", b"{"])
def test_looking_takes_no_time(start: bytes) -> None:
    for piece in (b"\n", b" \n", b"a: b\n", b"a: b\n c\n", b";", b"<!x>", b'"'):
        assert recognise(start + piece * 20_000) is None


def test_programs_and_zipped_documents_have_names() -> None:
    assert is_program("a/Crawl.PY")
    assert not is_program("berita.txt")
    assert len({member for member, _, _ in ZIPPED}) == len(ZIPPED)
