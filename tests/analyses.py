"""Analyses built by hand, for tests of what comes after the engine. The texts are invented."""

import hashlib
from collections import Counter
from datetime import date

from briefing.analysis.reading.plain_text import cell_spans
from briefing.analysis.results import (
    Actor,
    ActorKind,
    Analysis,
    Article,
    Block,
    BlockKind,
    DateExpression,
    Form,
    Grain,
    KeyPoint,
    Mention,
    Paragraph,
    Role,
    Run,
    Section,
    Sentence,
    SetAside,
    TimelineEvent,
)  # fmt: skip

FERRY = (
    (
        "A ferry for Orlin",
        (
            ("Orlin bought a ferry on 3 May 2024.", "The ferry carries 200 people."),
            ("Mayor Ada Brenn named it after her mother.",),
        ),
    ),
    ("What Tarvia wants", (("Tarvia wants a ferry of its own.", "Ada Brenn offered to sell the old one."),)),
)


class AnalysisBuilder:
    """Collects blocks, sentences and paragraphs of a text given as sections of paragraphs of sentences."""

    def __init__(self):
        self.blocks, self.sentences, self.source = [], [], ""
        self.seen = Counter()

    def block(self, kind, text, runs=(), level=0):
        start = len(self.source)
        self.source += text + "\n\n"
        number = len(self.blocks)
        runs = runs or (Run(text),)
        cells = cell_spans(text) if kind is BlockKind.TABLE_ROW else ()
        origins = range(start, start + len(text))
        self.blocks.append(Block(number, kind, text, origins, runs, level, cells=cells))
        return self.blocks[-1]

    def paragraph(self, texts, kind=BlockKind.PARAGRAPH, runs=()):
        block = self.block(kind, " ".join(texts), runs)
        begin, numbers = 0, []
        for text in texts:
            numbers.append(self.sentence(block, text, begin).number)
            begin += len(text) + 1
        return Paragraph(block.number, kind, tuple(numbers))

    def sentence(self, block, text, begin):
        digest = hashlib.sha1(text.casefold().encode()).hexdigest()[:16]
        self.seen[digest] += 1
        start = block.origins[0] + begin
        number = len(self.sentences) + 1
        key = f"{digest}:{self.seen[digest]}"
        self.sentences.append(Sentence(number, key, text, start, start + len(text), block.number, begin))
        return self.sentences[-1]

    def section(self, heading, paragraphs, automatic=False):
        self.block(BlockKind.HEADING, heading, level=2)
        rows = tuple(self.paragraph(texts) for texts in paragraphs)
        return Section(heading, automatic, paragraphs[0][0], rows)

    def finish(
        self, sections, *, title="The ferry", actors=(), dates=(), timeline=(), set_aside=(), **fields
    ):
        values = {
            "title_is_automatic": False,
            "published_on": date(2024, 5, 20),
            "date_is_assumed": False,
            "key_points": (KeyPoint(self.sentences[0].text, (1,)),) if self.sentences else (),
            "references": (),
            "quantities": (),
            "facts": (),
            **fields,
        }
        return Analysis(
            article=Article(self.source, title, values["published_on"], Form.PLAIN),
            title=title,
            blocks=tuple(self.blocks),
            set_aside=tuple(set_aside),
            sentences=tuple(self.sentences),
            tokens=tuple(() for _ in self.sentences),
            sections=tuple(sections),
            actors=tuple(actors),
            dates=tuple(dates),
            timeline=tuple(timeline),
            **values,
        )


def actor_in(sentences, index, name, kind, *wordings, role=None, label=""):
    """An actor whose wordings are looked up in every sentence; `role` is (text, sentence number)."""
    mentions = tuple(
        Mention(
            index,
            sentence.number,
            sentence.text.index(wording),
            sentence.text.index(wording) + len(wording),
            wording,
        )
        for sentence in sentences
        for wording in (name, *wordings)
        if wording in sentence.text
    )
    roles = (Role(role[0], role[0], role[1], 0, len(role[0]), "title"),) if role else ()
    return Actor(name, ActorKind(kind), label, wordings, mentions, roles)


def ferry_analysis(sections=FERRY, *, automatic=False, **fields):
    """Two sections, five sentences, three actors, one date, one line set aside."""
    builder = AnalysisBuilder()
    rows = [builder.section(heading, paragraphs, automatic) for heading, paragraphs in sections]
    found = builder.sentences
    dated = [sentence for sentence in found if "3 May 2024" in sentence.text]
    dates = tuple(
        DateExpression(
            s.number, s.text.index("3 May 2024"), s.text.index("3 May 2024") + 10, "3 May 2024",
            date(2024, 5, 3), date(2024, 5, 3), Grain.DAY,
        )
        for s in dated
    )  # fmt: skip
    values = {
        "actors": (
            actor_in(found, 0, "Orlin", "place", label="city"),
            actor_in(found, 1, "Ada Brenn", "person", role=("Mayor", 3) if len(found) > 2 else None),
            actor_in(found, 2, "Tarvia", "country"),
        ),
        "dates": dates,
        "timeline": tuple(TimelineEvent(i, s.number, "Orlin bought a ferry") for i, s in enumerate(dated)),
        "set_aside": (SetAside(0, "By Mira Sole", "byline", 0, 12),),
        **fields,
    }
    return builder.finish(rows, **values)
