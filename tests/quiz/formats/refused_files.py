"""Files that are broken or mean harm, each with the sentence it is refused in."""

import io
from zipfile import ZIP_DEFLATED, ZipFile

from quiz.formats.file_text import MAX_BYTES


def zipped(data):
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        archive.writestr("quiz.xml", data)
    return out.getvalue()


PACKED = "The file is packed; unpack it and send the text file in it."
DTD = "The XML declares a document type or entities; take these lines out."
DEEP = "The XML is nested too deep or has too many elements; cut the file into parts."
REFUSED = {
    "nothing": (b"", "There is nothing in it; choose a file with questions, or paste them."),
    "blank": (b"\xef\xbb\xbf \r\n", "There is nothing in it; choose a file with questions, or paste them."),
    "large": (b"x" * (MAX_BYTES + 1), "The file is larger than 2,000,000 bytes; cut it into parts."),
    "zip": (zipped(b"x"), PACKED),
    "zip bomb": (zipped(b"0" * 20_000_000), PACKED),
    "broken zip": (zipped(b"x")[:30], PACKED),
    "gzip": (b"\x1f\x8b\x08" + b"\0" * 50, PACKED),
    "picture": (
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
        "The file is not text; save the questions as GIFT, Moodle XML, Aiken or CSV.",
    ),
    "external entity": (b'<!DOCTYPE q [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz>&x;</quiz>', DTD),
    "billion laughs": (b'<!DOCTYPE q [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><quiz>&b;</quiz>', DTD),
    "other DTD": (b'<!DOCTYPE quiz PUBLIC "-//x" "http://example.org/x.dtd"><quiz/>', DTD),
    "deep": (b"<quiz>" * 5_000, DEEP),
    "many": (b"<quiz>" + b"<a/>" * 250_000, DEEP),
    "unclosed": (b"<quiz><question>", "The XML is broken at line 1; export it again."),
    "entity of HTML": (b"<quiz>\n&nbsp;</quiz>", "The XML is broken at line 2; export it again."),
    "character that is none": (b"<quiz>&#xD800;</quiz>", "The XML is broken at line 1; export it again."),
    "other XML": (
        b"<html/>", "This XML is not Moodle's, whose questions stand in a <quiz>."
    ),
    "no questions": (b"<quiz/>", "No question was found in it; check that the format is the right one."),
    "no header": (
        b"Who?,Orlin", "The first line of the table must name its columns, one of them “question”."
    ),
    "long cell": (
        b"question,answers\nWho?," + b"x" * 140_000,
        "The table is broken at line 2: a quotation mark is not closed, or a cell is too long.",
    ),
    "open quotation": (
        b'question,answers\n"Who?,Orlin',
        "The table is broken at line 2: a quotation mark is not closed, or a cell is too long.",
    ),
    "too many": (
        b"A?{T}\n\n" * 2_001, "The file holds more than 2,000 questions; cut it into parts."
    ),
}  # fmt: skip
