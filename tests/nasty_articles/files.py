"""Files that hold no text, or hold it in an odd encoding."""

import zlib
from collections.abc import Iterator

from tests.nasty_articles.article import HTML, MARKDOWN, PARAGRAPH, Nasty


def empty_files() -> Iterator[Nasty]:
    blanks = {
        "empty": b"",
        "one space": b" ",
        "blank lines": b"\n" * 5000,
        "tabs": b"\t" * 5000,
        "no-break spaces": "\u00a0".encode() * 3000,
        "byte order mark alone": b"\xef\xbb\xbf",
        "zero-width spaces": "\u200b".encode() * 3000,
        "only NULs": b"\x00" * 3000,
    }
    for name, data in blanks.items():
        yield Nasty(name, data, is_refused=True)
    yield Nasty("HTML without text", b"<html><body><div></div></body></html>", HTML, None)
    yield Nasty("HTML with a script alone", b"<script>let a = 1</script>", HTML, None)
    yield Nasty("Markdown rule alone", b"---\n\n***\n", MARKDOWN, None)
    yield Nasty("too large", PARAGRAPH.encode() * 6000, is_refused=True)


def binary_files() -> Iterator[Nasty]:
    noise = bytes(zlib.crc32(number.to_bytes(4, "big")) & 255 for number in range(20_000))
    heads = {
        "PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n",
        "zip": b"PK\x03\x04\x14\x00\x00\x00",
        "PNG": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        "JPEG": b"\xff\xd8\xff\xe0\x00\x10JFIF",
        "GIF": b"GIF89a\x01\x00\x01\x00",
        "gzip": b"\x1f\x8b\x08\x00",
        "old Word": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "program": b"\x7fELF\x02\x01\x01\x00",
        "SQLite": b"SQLite format 3\x00",
    }
    for name, head in heads.items():
        yield Nasty(f"{name} file", head + noise, is_refused=True)
    yield Nasty("noise", noise, is_refused=True)
    yield Nasty("RTF file", b"{\\rtf1\\ansi " + PARAGRAPH.encode() + b"\\par}", is_refused=None)


def odd_encodings() -> Iterator[Nasty]:
    accented = PARAGRAPH.replace("Port Victor", "Plzeň").replace("Ann Lee", "Zoë Müller")
    for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig"):
        yield Nasty(f"in {encoding}", accented.encode(encoding), is_refused=None)
    yield Nasty("in Windows-1252", "“Über Zürich” – said Müller’s café.".encode("windows-1252"))
    yield Nasty("in Windows-1251", "Мэр открыл новый мост. Он стоил дорого.".encode("windows-1251"))
    yield Nasty("in Shift-JIS", "市長は新しい橋を開いた。".encode("shift-jis"), is_refused=None)
    yield Nasty("lone surrogates", PARAGRAPH.encode() + b" \xed\xa0\x80 and \xed\xbf\xbf in it.")
    yield Nasty(
        "surrogate in UTF-16", "A bridge opened. ".encode("utf-16-le") * 20 + b"\x00\xd8", is_refused=None
    )
    yield Nasty("cut UTF-8", (accented + " Café").encode()[:-1])
    yield Nasty("overlong UTF-8", PARAGRAPH.encode() + b" \xc0\xaf\xe0\x80\xaf end.")
    yield Nasty("all 256 bytes", PARAGRAPH.encode() * 20 + bytes(range(256)), is_refused=None)
    yield Nasty("all high bytes", bytes(range(128, 256)) * 20, is_refused=None)
