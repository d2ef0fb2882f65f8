"""What a sentence quotes from a capital letter on: its text into whole quotations with their tokens."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.analysis.quotations import quoted_tokens
from briefing.analysis.results import Token
from briefing.analysis.subjects import find_subject
from briefing.analysis.token_spans import token_span
from briefing.analysis.verb_groups import FINITE, has_main_verb
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground, once

QUOTATION = re.compile(r"[“\"](\[?[A-Z][^“”\"]+?)[,.]?(?:[”\"]|$)")
# "She said that “our bridge will stand”": a clause that begins small.
SMALL = re.compile(r"[“\"]([a-z][^“”\"]+?)[,.]?(?:[”\"]|$)")
# With more marks, a sentence sets single words in them.
MARKS, MOST_MARKS = '“”"', 12
CONTINUED = re.compile(r"(\[?[A-Z][^“”\"]+?)[,.]?(?:[”\"]|$)")
# "…, “The bridge,” said Ann Lee, “will never be built.”": one sentence, cut in two by its speaker.
CUT = re.compile(r"(?:^|[“\"])([A-Z][^“”\"]+?),[”\"] [^“”\"]{4,100}, [“\"]([a-z][^“”\"]+?)[,.]?(?:[”\"]|$)")
# Words before which the comma of the first half was the speaker's.
JOINED = {
    "that", "to", "of", "for", "with", "in", "on", "by", "from", "than", "is", "are", "was", "were",
    "will",
}  # fmt: skip
# "… ‘Watch out for the cops,’": the mark before "she said", inside a quotation within.
ENDING = ",.?!…—-’'"
# Tags of what wants its object: a verb, a preposition, an article.
LEADING_TAGS = ("VB", "IN", "TO", "DT", "PRP$")
OWN_WORD = re.compile(r" ([a-z]+)")
# "It was there for years...": where the speaker trails off, the words end.
TRAILING_OFF = re.compile(r"\s*(?:\.{2,}|…)$")
# "She (Kelda, editor's note) sold a boat": nobody said so.
EDITORS_NOTE = re.compile(r"\s*[(\[][^()\[\]]*\b(?:editor['’]s note|ed\.)[)\]]", re.IGNORECASE)
INNER_COMMA = re.compile(r"[,.](?=[’']$)")


@dataclass(frozen=True, slots=True)
class Quotation:
    """The words of a whole sentence between quotation marks, and their tokens."""

    text: str
    tokens: tuple[Token, ...]

    @property
    def start(self) -> int:
        """Where it begins in its sentence; tokens of the sentence before it lie before nought."""
        return next(token.start for token in self.tokens if token.start >= 0)

    @property
    def end(self) -> int:
        return self.tokens[-1].end


@once
def quotations_in(ground: Ground, number: int) -> tuple[Quotation, ...]:
    """What the sentence quotes from a capital on: one cut in two as a whole, the others as they are."""
    return tuple(quotations_found(ground, number))


def quotations_found(ground: Ground, number: int) -> Iterator[Quotation]:
    """What `quotations_in` tells, as it is found."""
    text = ground.text(number)
    is_open = ground.sentence(number).is_quoted and text[0].isalnum()
    cut = [one for one in CUT.finditer(text) if is_open or one.start(1) > 0]
    for match in cut:
        first, second = match.groups()
        is_joined = second.split()[0] in JOINED or is_subject_cut(ground, number, match)
        mark = "" if is_joined else ","
        yield quotation(ground, number, f"{first}{mark} {second}", match.span(1), match.span(2))
    opening = CONTINUED.match(text) if is_open else None
    whole = [*([opening] if opening else ()), *QUOTATION.finditer(text, opening.end() if opening else 0)]
    halves, seconds = {match.start(1) for match in cut}, {match.start(2) for match in cut}
    for match in whole:
        is_own = is_led_by_own_words(ground, number, match) or goes_on_outside(text, match)
        if match.start(1) not in halves and not is_own:
            yield quotation(ground, number, match.group(1), match.span(1))
    if sum(map(text.count, MARKS)) <= MOST_MARKS:
        small = (match for match in SMALL.finditer(text) if match.start(1) not in seconds)
        yield from clauses_told(ground, number, small)


def clauses_told(ground: Ground, number: int, matches: Iterator[re.Match[str]]) -> Iterator[Quotation]:
    """Those that are whole clauses, with a capital letter."""
    for match in matches:
        if is_clause_told(ground, number, match):
            told = match.group(1)
            yield quotation(ground, number, told[0].upper() + told[1:], match.span(1))


def is_clause_told(ground: Ground, number: int, match: re.Match[str]) -> bool:
    """ "Said “our bridge will stand”", "said on Monday that “…”", "Still, “…,” she said": a whole clause.

    A verb of saying leads it, or no other verb and a comma closes it.
    """
    line = ground.tokens(number)
    first, last = token_span(line, *match.span(1))
    before = [token for token in line[:first] if token.text not in ('"', ",", ":")]
    is_led = bool(before) and before[-1].text.lower() == "that"
    verbs = [token for token in before if token.tag in FINITE]
    is_closed = match.group().rstrip('”"').endswith(",")
    is_told = (is_led or before[-1] == verbs[-1]) if verbs else is_closed
    is_told = is_told and all(
        one.lemma.lower() in words("saying_verbs", "verbs_of_saying") for one in verbs[-1:]
    )
    subject = find_subject(line, first, last)
    return (
        is_told
        and subject is not None
        and subject.first == first
        and not goes_on_outside(ground.text(number), match)
    )


def is_subject_cut(ground: Ground, number: int, match: re.Match[str]) -> bool:
    """ "“Two years at sea,” she said, “have taught me …”": the verb of the first half opens the second."""
    line = ground.tokens(number)
    (first, last), (begin, _) = token_span(line, *match.span(1)), token_span(line, *match.span(2))
    behind = next((token for token in line[begin:] if token.tag != "RB"), None)
    return behind is not None and behind.tag in FINITE and not has_main_verb(line[first:last])


def is_led_by_own_words(ground: Ground, number: int, match: re.Match[str]) -> bool:
    """ "Lee wants to see “Oslo weakened by …”": the article's own verb or preposition needs what is quoted.

    A verb of saying and "because" may stand before a whole sentence.
    """
    if match.start() == match.start(1):
        return False
    line = ground.tokens(number)
    place, _ = token_span(line, match.start(), match.start() + 1)
    if not place or not line[place - 1].tag.startswith(LEADING_TAGS):
        return False
    token = line[place - 1]
    is_telling = token.lemma.lower() in words("saying_verbs", "verbs_of_saying", "verbs_with_clauses")
    return not is_telling and token.text.lower() not in word_class("clause_subordinators") | {"that"}


def goes_on_outside(text: str, match: re.Match[str]) -> bool:
    """ "“We must look at the bridge” in Oslo, she said": the article ends the sentence in its own words."""
    following = OWN_WORD.match(text, match.end())
    is_ended = match.group().rstrip('”"')[-1] in ENDING
    return following is not None and not is_ended and following.group(1) not in words("verbs_of_saying")


def quotation(ground: Ground, number: int, text: str, *spans: tuple[int, int]) -> Quotation:
    line = ground.tokens(number)
    places = [token_span(line, *span) for span in spans]
    notes = editors_notes(ground, number)
    tokens = [
        token
        for first, last in places
        for token in line[first:last]
        if not any(begin <= token.start < end for begin, end in notes)
    ]
    text = INNER_COMMA.sub("", TRAILING_OFF.sub("", text.strip()))
    return Quotation(as_said(text), tuple(tokens))


@once
def editors_notes(ground: Ground, number: int) -> tuple[tuple[int, int], ...]:
    """From where to where the sentence has what the editor told between a speaker's words."""
    return tuple(match.span() for match in EDITORS_NOTE.finditer(ground.text(number)))


def as_said(text: str) -> str:
    """The words without what the editor told between them, a gap as one mark."""
    return EDITORS_NOTE.sub("", text).replace(" ... ", " … ")


def part_of(ground: Ground, number: int, quoted: Quotation, first: int, last: int) -> Quotation:
    """The words of the quotation from its token `first` to `last` (exclusive), with a capital letter.

    A quotation cut in two by its speaker is taken as it is.
    """
    tokens = quoted.tokens[first:last]
    text = as_said(ground.text(number)[tokens[0].start : tokens[-1].end].strip(" ,;–—-"))
    if text not in quoted.text:
        return quoted
    return Quotation(text[0].upper() + text[1:], tokens)


@once
def quoted_spans(ground: Ground) -> dict[int, list[tuple[int, int]]]:
    """By sentence, from where to where the words in quotation marks run whose opening mark it has."""
    return {
        number: list(_spans(line, quoted_tokens(ground.sentence(number), line)))
        for number, line in enumerate(ground.analysis.tokens, start=1)
        if any(token.text == '"' for token in line)
    }


def _spans(line: tuple[Token, ...], quoted: list[bool]) -> Iterator[tuple[int, int]]:
    opened: int | None = None
    for place, token in enumerate(line):
        if token.text == '"' and not quoted[place]:
            opened = token.start
        elif token.text == '"' and opened is not None:
            yield opened, token.end
            opened = None
    if opened is not None:
        yield opened, line[-1].end
