"""Article text becomes HTML here and nowhere else: reads an analysis, returns its sections' numbered text.

Everything the article says is escaped. Of its own markup there remain emphasis, strong, code, and links to
the web or to an e-mail address. Each paragraph, list, quotation or table is one line
`<div class="para">…</div>`, so what stands beside a paragraph can be put in before the line's last tag.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from itertools import accumulate, groupby

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from briefing.analysis import results
from briefing.analysis.results import Analysis, Block, BlockKind, Paragraph, Run, Sentence
from briefing.writing_systems import foreign_passages

MARKS = {"emphasis": "em", "strong": "strong", "code": "code"}
LINK_SCHEMES = ("http://", "https://", "mailto:")
LINE_ENDS = str.maketrans(dict.fromkeys("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", " "))
# Neighbouring blocks of these kinds are printed as one list or one table.
GROUPED = {BlockKind.LIST_ITEM, BlockKind.TABLE_ROW}
# So many columns fit on a phone.
MOST_COLUMNS = 4
ACTOR_BUTTON = re.compile(r'<button type="button" class="actor"[^>]*>|</button>')
# A browser may break the line on either side of a button: what is glued to a name stays in its line.
GLUED = re.compile(r"[^\w\s]{1,3}(?:s\b)?")


def sections_html(analysis: Analysis, slugs: Mapping[int, str]) -> list[SafeString]:
    """The text of each section in order; `slugs[i]` is the address of the actor at index `i`."""
    page = Page(analysis, slugs)
    return [page.section(section) for section in analysis.sections]


def text_html(text: str) -> SafeString:
    """Plain text, escaped, on one line; passages in another script carry their language and direction."""
    text = text.translate(LINE_ENDS)
    parts, done = [], 0
    for passage in foreign_passages(text):
        given = [
            (name, value) for name, value in (("lang", passage.lang), ("dir", passage.direction)) if value
        ]
        attributes = format_html_join("", ' {}="{}"', given)
        parts.append(text[done : passage.start])
        parts.append(format_html("<span{}>{}</span>", attributes, text[passage.start : passage.end]))
        done = passage.end
    return joined([*parts, text[done:]])


def stored_html(html: str) -> SafeString:
    """HTML that this house made, escaped and stored: the one place where text is trusted to be HTML."""
    return mark_safe(html)


def on_paper(html: str) -> SafeString:
    """A section's HTML without its buttons: on paper a name opens nothing."""
    return stored_html(ACTOR_BUTTON.sub("", html))


def joined(parts: Iterable[str], between: str = "") -> SafeString:
    """The parts one after the other; those that are not yet safe are escaped."""
    return format_html_join(between, "{}", ((part,) for part in parts))


class MarkedText:
    """A block's text with its marks: which runs does a stretch of it lie in?"""

    def __init__(self, block: Block):
        agrees = "".join(run.text for run in block.runs) == block.text
        self.text = block.text
        self.cells = block.cells
        self.runs = block.runs if agrees and block.runs else (Run(block.text),)
        self.starts = [0, *accumulate(len(run.text) for run in self.runs)]

    def between(self, start: int, end: int) -> list[tuple[Run, str]]:
        """The runs between two offsets, each with its share of the text."""
        found = []
        index = bisect_right(self.starts, start) - 1
        while index < len(self.runs) and self.starts[index] < end:
            begin, run = self.starts[index], self.runs[index]
            found.append((run, run.text[max(0, start - begin) : end - begin]))
            index += 1
        return [(run, text) for run, text in found if text]


class Page:
    """What rendering looks up while it walks through the sections."""

    def __init__(self, analysis: Analysis, slugs: Mapping[int, str]):
        self.analysis = analysis
        self.slugs = slugs
        self.texts = {block.number: MarkedText(block) for block in analysis.blocks}
        self.mentions = {}
        for actor in analysis.actors:
            for mention in actor.mentions:
                self.mentions.setdefault(mention.sentence, []).append(mention)
        self.named = set()

    def section(self, section: results.Section) -> SafeString:
        self.named = set()
        lines = []
        for kind, paragraphs in groupby(section.paragraphs, key=lambda paragraph: paragraph.kind):
            print_one = self.table_row if kind == BlockKind.TABLE_ROW else self.paragraph
            texts = [(paragraph.sentences[0], print_one(paragraph)) for paragraph in paragraphs]
            groups = [texts] if kind in GROUPED else [[text] for text in texts]
            lines.extend(
                format_html(
                    '<div class="para">{}</div>', block_html(kind, [text for _, text in group], group[0][0])
                )
                for group in groups
            )
        return joined(lines, "\n")

    def paragraph(self, paragraph: Paragraph) -> SafeString:
        return joined((self.sentence(self.analysis.sentence(number)) for number in paragraph.sentences), " ")

    def table_row(self, paragraph: Paragraph) -> SafeString:
        """A row is one sentence, its cells apart; one with several sentences is a single wide cell."""
        if len(paragraph.sentences) > 1:
            return format_html("<tr><td>{}</td></tr>", self.paragraph(paragraph))
        sentence = self.analysis.sentence(paragraph.sentences[0])
        cells = [joined(self.pieces(sentence, *span)) for span in self.cells(sentence)]
        cells[0] = number_html(sentence) + cells[0]
        html = format_html_join("", "<td>{}</td>", ((cell,) for cell in cells))
        return format_html('<tr class="s" id="s{}">{}</tr>', sentence.number, html)

    def cells(self, sentence: Sentence) -> list[tuple[int, int]]:
        """Where the cells of a row lie in its sentence; what has none is a single cell."""
        text = self.texts.get(sentence.block)
        spans = text.cells if text else ()
        found = [(max(0, start - sentence.begin), max(0, end - sentence.begin)) for start, end in spans]
        return found or [(0, len(sentence.text))]

    def sentence(self, sentence: Sentence) -> SafeString:
        html = number_html(sentence) + joined(self.pieces(sentence, 0, len(sentence.text)))
        return format_html('<span class="s" id="s{}">{}</span>', sentence.number, html)

    def pieces(self, sentence: Sentence, start: int, end: int) -> Iterable[SafeString]:
        """A stretch of the sentence, cut at its actors: text, button, text …"""
        done = start
        for mention in self.first_uses(sentence, start, end):
            yield self.marked(sentence, done, mention.start)
            glued = GLUED.match(sentence.text, mention.end, end)
            done = glued.end() if glued else mention.end
            button = self.actor_button(sentence, mention)
            after = self.marked(sentence, mention.end, done)
            yield format_html('<span class="keep">{}{}</span>', button, after) if glued else button
        yield self.marked(sentence, done, end)

    def actor_button(self, sentence: Sentence, mention: results.Mention) -> SafeString:
        return format_html(
            '<button type="button" class="actor" data-kind="{}" popovertarget="actor-{}">{}</button>',
            self.analysis.actors[mention.actor].kind.value,
            self.slugs[mention.actor],
            self.marked(sentence, mention.start, mention.end),
        )

    def first_uses(self, sentence: Sentence, start: int, end: int) -> Iterable[results.Mention]:
        """Mentions that become buttons: the first use of each wording in the section, never inside a link."""
        done = start
        for mention in sorted(
            self.mentions.get(sentence.number, ()), key=lambda m: (m.start, -m.end, m.actor)
        ):
            wording = (mention.actor, mention.surface)
            fits = done <= mention.start < mention.end <= end
            if wording in self.named or not fits or self.is_linked(sentence, mention):
                continue
            self.named.add(wording)
            done = mention.end
            yield mention

    def is_linked(self, sentence: Sentence, mention: results.Mention) -> bool:
        return any(link_target(run) for run, _ in self.runs(sentence, mention.start, mention.end))

    def marked(self, sentence: Sentence, start: int, end: int) -> SafeString:
        """A stretch of the sentence with the article's own marks around it."""
        return joined(run_html(run, text) for run, text in self.runs(sentence, start, end))

    def runs(self, sentence: Sentence, start: int, end: int) -> list[tuple[Run, str]]:
        text = self.texts.get(sentence.block)
        if text and text.text.startswith(sentence.text, sentence.begin):
            return text.between(sentence.begin + start, sentence.begin + end)
        return [(Run(sentence.text), sentence.text[start:end])]


def number_html(sentence: Sentence) -> SafeString:
    return format_html('<a class="s-n" href="#s{0}" aria-label="Sentence {0}">{0}</a>', sentence.number)


def block_html(kind: BlockKind, texts: list[SafeString], first: int) -> SafeString:
    """One paragraph or quotation, or all the neighbouring items of a list or rows of a table.

    `first` is the number of its first sentence.
    """
    if kind == BlockKind.LIST_ITEM:
        return format_html("<ul>{}</ul>", format_html_join("", "<li>{}</li>", ((text,) for text in texts)))
    if kind == BlockKind.TABLE_ROW:
        return table_html(texts, first)
    if kind == BlockKind.QUOTATION:
        return format_html("<blockquote><p>{}</p></blockquote>", texts[0])
    return format_html("<p>{}</p>", texts[0])


def table_html(rows: list[SafeString], first: int) -> SafeString:
    """A table of many columns may be wider than a phone: it scrolls by itself, by keyboard, too."""
    table = format_html("<table><tbody>{}</tbody></table>", joined(rows))
    if max(row.count("<td>") for row in rows) <= MOST_COLUMNS:
        return table
    return format_html(
        '<div class="table-wrap" role="region" tabindex="0" aria-label="Table from sentence {}">{}</div>',
        first,
        table,
    )


def run_html(run: Run, text: str) -> SafeString:
    html = text_html(text)
    for mark in run.marks:
        if tag := MARKS.get(mark):
            html = format_html("<{0}>{1}</{0}>", tag, html)
    if target := link_target(run):
        html = format_html('<a href="{}" rel="noopener nofollow">{}</a>', target, html)
    return html


def link_target(run: Run) -> str:
    """Where the run links to, if that is a place a reader may be sent to."""
    target = run.target.strip()
    return target if "link" in run.marks and target.lower().startswith(LINK_SCHEMES) else ""
