"""The values that travel through the engine: what each room hands to the next, and what `analyse` returns.

Two coordinate systems, and only two:

* `Sentence.start` / `end` (and those of `SetAside`) are offsets into the article's source as given, after
  decoding.
* every other `start` / `end` is an offset into the text of the sentence whose `number` the value carries.

`first` / `last` of a `Phrase` are token indexes of its sentence, `last` exclusive. All values are frozen and
hashable.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Form(StrEnum):
    """How the source is written."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    HTML = "html"


@dataclass(frozen=True, slots=True)
class Article:
    """What goes in. `source` is decoded, cleaned text; an empty `title` means the article must supply one."""

    source: str
    title: str = ""
    published_on: date | None = None
    form: Form = Form.PLAIN


# --------------------------------------------------------------------------- blocks


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    QUOTATION = "quotation"
    TABLE_ROW = "table row"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of visible text with its marks ("emphasis", "strong", "code", "link")."""

    text: str
    marks: tuple[str, ...] = ()
    target: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, list item …: `origins[i]` is the source offset of character `i` of `text`.

    `furniture` names the part of a web page that the block stood in ("nav", "footer", "form" …), else "".
    `table` counts the tables of a page; 0 where only the neighbours of a row tell which table it is of.
    `cells` are the spans of a table row's cells in `text`.
    """

    number: int
    kind: BlockKind
    text: str
    origins: tuple[int, ...] | range
    runs: tuple[Run, ...] = ()
    level: int = 0
    furniture: str = ""
    table: int = 0
    cells: tuple[tuple[int, int], ...] = ()

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """Source offsets of `text[start:end]`; the span must not be empty."""
        return self.origins[start], self.origins[end - 1] + 1


@dataclass(frozen=True, slots=True)
class SetAside:
    """A line that is not content, and why; nothing set aside is lost. `start`/`end` count in the source."""

    block: int
    text: str
    reason: str
    start: int
    end: int


# ------------------------------------------------------------------------ sentences


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence. `number` runs from 1 through the briefing; `key` survives edits elsewhere in the text.

    `text` is what the reader sees; `begin` is where it starts in its block's text. `is_quoted` says that it
    lies inside a quotation (wholly, or opened before and not closed), so it is somebody's words and not the
    article's.
    """

    number: int
    key: str
    text: str
    start: int
    end: int
    block: int
    begin: int
    is_quoted: bool = False


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark with its Penn Treebank tag (repaired) and lemma; offsets into the sentence's text."""

    text: str
    start: int
    end: int
    tag: str
    lemma: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """A span of a sentence: token indexes `first` to `last` (exclusive), character offsets, the text."""

    sentence: int
    first: int
    last: int
    start: int
    end: int
    text: str
    actor: int | None = None


# --------------------------------------------------------------------------- actors


class ActorKind(StrEnum):
    PERSON = "person"
    COUNTRY = "country"
    ORGANISATION = "organisation"
    PLACE = "place"
    AGREEMENT = "agreement"
    EVENT = "event"


class Use(StrEnum):
    """What a mention does: names the actor, describes something by it (a demonym), or says where."""

    NAME = "name"
    ATTRIBUTE = "attribute"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Mention:
    """One wording of the actor at index `actor` of `Analysis.actors`."""

    actor: int
    sentence: int
    start: int
    end: int
    surface: str
    use: Use = Use.NAME


@dataclass(frozen=True, slots=True)
class Role:
    """What the article calls an actor. `text` has "the country's" resolved; `verbatim` is the slice itself.

    `rule` names the construction: title, apposition, copula, parenthesis, relative, noun.
    """

    text: str
    verbatim: str
    sentence: int
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Actor:
    """One actor, one row. `label` is the sub-kind a question may name ("party", "TV channel", "city", "war").

    `name` has no article; `takes_the` says that running text writes "the" before it. `country` is the ISO
    3166 alpha-2 code of a country, or of the country a place lies in, else "".
    """

    name: str
    kind: ActorKind
    label: str
    aliases: tuple[str, ...]
    mentions: tuple[Mention, ...]
    roles: tuple[Role, ...] = ()
    takes_the: bool = False
    country: str = ""

    @property
    def role(self) -> Role | None:
        """The role to print under the name: the first in the order of the rules' strength."""
        return self.roles[0] if self.roles else None


@dataclass(frozen=True, slots=True)
class Reference:
    """A pronoun or definite description ("the country"): `actor` is None where no single reading is safe."""

    sentence: int
    start: int
    end: int
    surface: str
    actor: int | None


# --------------------------------------------------------------- dates and quantities


class Grain(StrEnum):
    DAY = "day"
    DAYS = "days"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    PART_OF_YEAR = "part of year"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class DateExpression:
    """A stretch of calendar time. `first`/`last` are inclusive, None where the text alone cannot tell.

    `is_relative`: worked out from the publication date ("last month", "three years ago"; "May 20" without a
    year is not relative). `is_open`: it runs on from there ("since 2022"). `rule` names the
    pattern that matched.
    """

    sentence: int
    start: int
    end: int
    surface: str
    first: date | None
    last: date | None
    grain: Grain
    is_approximate: bool = False
    is_relative: bool = False
    is_open: bool = False
    rule: str = ""


class QuantityKind(StrEnum):
    MONEY = "money"
    PERCENT = "percent"
    MULTIPLE = "multiple"
    MEASURE = "measure"
    DURATION = "duration"
    AGE = "age"
    COUNT = "count"
    ORDINAL = "ordinal"
    FRACTION = "fraction"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number and its unit. `value` is None for "dozens of". `core_start`/`core_end` leave the hedge out."""

    sentence: int
    start: int
    end: int
    surface: str
    kind: QuantityKind
    value: float | None
    unit: str
    hedge: str
    core_start: int
    core_end: int
    value_to: float | None = None


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """A dated happening: `date` is an index into `Analysis.dates`, `label` a phrase from its own clause."""

    date: int
    sentence: int
    label: str


# ---------------------------------------------------------------------------- facts


class Modality(StrEnum):
    """How far the article vouches for a fact."""

    STATED = "stated"
    REPORTED = "reported"
    POSSIBLE = "possible"
    VIEW = "view"
    QUOTED = "quoted"


class Adjunct(StrEnum):
    """What a phrase beside subject, verb and objects tells."""

    PLACE = "place"
    TIME = "time"
    CAUSE = "cause"
    PURPOSE = "purpose"
    CONDITION = "condition"
    RESULT = "result"
    MANNER = "manner"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class Fact:
    """Who did what to whom, where, when, how many, said by whom, how sure: the ground a question stands on.

    `action` spans the verb group, `verb` is the lemma of its head. `objects` come in text order: direct
    object, complement, "that" clause, infinitive. `speaker` is who says it, where the sentence names one.
    """

    sentence: int
    subject: Phrase
    action: Phrase
    verb: str
    objects: tuple[Phrase, ...] = ()
    adjuncts: tuple[tuple[Adjunct, Phrase], ...] = ()
    fronted: Phrase | None = None
    dates: tuple[int, ...] = ()
    quantities: tuple[int, ...] = ()
    speaker: Phrase | None = None
    modality: Modality = Modality.STATED
    is_negated: bool = False
    is_passive: bool = False
    is_main: bool = True

    def __hash__(self) -> int:
        """Facts are looked up far more often than two of them share their subject and verb."""
        return hash((self.sentence, self.subject.first, self.action.first, self.action.last))


# ------------------------------------------------------------------------- the whole


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Numbers of the sentences of one block, and what kind of block it was."""

    block: int
    kind: BlockKind
    sentences: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of paragraphs under one heading; `standfirst` is one line from its own sentences."""

    heading: str
    heading_is_automatic: bool
    standfirst: str
    paragraphs: tuple[Paragraph, ...]

    @property
    def sentences(self) -> tuple[int, ...]:
        return tuple(number for paragraph in self.paragraphs for number in paragraph.sentences)


@dataclass(frozen=True, slots=True)
class KeyPoint:
    text: str
    sentences: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything the engine found. Sentences and tokens stand in reading order: number `n` at `n - 1`."""

    article: Article
    title: str
    title_is_automatic: bool
    published_on: date | None
    date_is_assumed: bool
    blocks: tuple[Block, ...]
    set_aside: tuple[SetAside, ...]
    sentences: tuple[Sentence, ...]
    tokens: tuple[tuple[Token, ...], ...]
    sections: tuple[Section, ...]
    key_points: tuple[KeyPoint, ...]
    actors: tuple[Actor, ...]
    references: tuple[Reference, ...]
    dates: tuple[DateExpression, ...]
    quantities: tuple[Quantity, ...]
    timeline: tuple[TimelineEvent, ...]
    facts: tuple[Fact, ...]

    def sentence(self, number: int) -> Sentence:
        return self.sentences[number - 1]
