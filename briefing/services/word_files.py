"""A Word document (.docx) becomes HTML by mammoth: headings, paragraphs, lists, tables, emphasis, links.

A .docx is a zip of XML files, so what a stranger sends may be a zip bomb or hold a DTD; both are refused
before mammoth opens it.
"""

import io
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile, ZipFile

import mammoth
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import parse

from briefing.analysis.limits import ArticleRefused

MAX_FILE_BYTES = 5_000_000
MAX_UNPACKED_BYTES = 30_000_000
MAX_PARTS = 2_000
NOT_WORD = "This is no Word document that can be read; save it again as .docx, or paste its text."


def html_of(data):
    """The document's content as HTML; raises `ArticleRefused` for what is no document or too large."""
    if len(data) > MAX_FILE_BYTES:
        raise ArticleRefused(f"The file is larger than {MAX_FILE_BYTES:,} bytes; paste its text instead.")
    try:
        check_parts(data)
        result = mammoth.convert_to_html(io.BytesIO(data), convert_image=leave_out)
    except ArticleRefused:
        raise
    # Whatever is broken inside a document, mammoth meets it as an error of its own making.
    except Exception as error:
        raise ArticleRefused(NOT_WORD) from error
    return result.value


def check_parts(data):
    """Refuses a zip whose parts unpack too large, and XML with a DTD or entities of its own."""
    try:
        with ZipFile(io.BytesIO(data)) as document:
            parts = document.infolist()
            if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED_BYTES:
                raise ArticleRefused("The document unpacks too large; paste its text instead.")
            for part in parts:
                if part.filename.endswith((".xml", ".rels")):
                    with document.open(part) as stream:
                        parse(stream, forbid_dtd=True)
    except (BadZipFile, DefusedXmlException, ParseError) as error:
        raise ArticleRefused(NOT_WORD) from error


@mammoth.images.img_element
def leave_out(image):
    """Pictures are left out: a briefing is text."""
    return {"src": ""}
