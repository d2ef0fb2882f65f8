"""XML from strangers as a tree whose elements know their line. DTDs, depth and masses are refused."""

import re
from xml.etree.ElementTree import ParseError, TreeBuilder

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from quiz.formats.file_text import FileRefused

LINE = "line"
# It must stand at the very start, and lines before it count: it goes, they stay.
DECLARATION = re.compile(r"\A(\s*)<\?xml\s[^<>]*\?>")
DEEPEST = 20
MOST_ELEMENTS = 200_000


class LineBuilder(TreeBuilder):
    """Notes the line of every element among its attributes, and stops where no file of questions goes."""

    parser: DefusedXMLParser
    depth, count = 0, 0

    def start(self, tag, attrs):
        self.depth, self.count = self.depth + 1, self.count + 1
        if self.depth > DEEPEST or self.count > MOST_ELEMENTS:
            raise FileRefused("The XML is nested too deep or has too many elements; cut the file into parts.")
        return super().start(tag, {**attrs, LINE: str(self.parser.parser.CurrentLineNumber)})

    def end(self, tag):
        self.depth -= 1
        return super().end(tag)


def tree_of(text):
    """The root element. The text is decoded already, so what its first line says of that does not count."""
    builder = LineBuilder()
    parser = builder.parser = DefusedXMLParser(target=builder, forbid_dtd=True)
    try:
        parser.feed(DECLARATION.sub(r"\1", text))
        return parser.close()
    except FileRefused:
        raise
    except DefusedXmlException as error:
        raise FileRefused("The XML declares a document type or entities; take these lines out.") from error
    except (ParseError, ValueError, LookupError) as error:
        line = getattr(error, "position", (0, 0))[0]
        raise FileRefused(
            f"The XML is broken{f' at line {line}' if line else ''}; export it again."
        ) from error


def line_of(element):
    return int(element.get(LINE))
