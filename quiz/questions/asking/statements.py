"""Statements to be judged true or false: a fact as a sentence of its own, or with one value changed.

A statement is changed in one place by a rival of the same kind, so that only a reader can tell.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.results import ActorKind, Adjunct, Fact, Mention, Quantity, QuantityKind, Token, Use
from briefing.analysis.token_spans import token_span
from briefing.analysis.wordlists import rows, words
from quiz.questions.actor_names import answer_for
from quiz.questions.asking.stated import is_hedged, is_reported, is_statement, stated_whole
from quiz.questions.asking.times import is_asked
from quiz.questions.asking.turned_words import turnable
from quiz.questions.asking.written_days import is_of_written_day
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground, once
from quiz.questions.proposing import candidate_of, sentence_candidate
from quiz.questions.rates import rate_of
from quiz.questions.things import is_human
from quiz.questions.wording.resolving import outermost
from quiz.questions.wording.stems import Stem, statement
from quiz.questions.wording.whole_sentences import whole_sentence
from quiz.questions.years import YEAR

SHORTEST, LONGEST = 6, 26
PAIR = 2
FEWEST_NAMED = 2
FIGURE = re.compile(r"(?<![\w-])\d")
# "At _____ a.m.": half of a time of day, which nobody learns.
OF_DAY = re.compile(r" ?(?:(?i:[ap]\.?m)|GMT|UTC|[CEW]ET|[A-Z]{1,3}[DS]T)\b")
HOUR = re.compile(rf"\d{OF_DAY.pattern}")
PART_OF_WORD = re.compile(r"\d-[a-z]")
# A pound is of weight or of money.
MEASURES = {"pound"} | {form for form, _, _, kind in rows("units") if kind == "measure"}
# The "3" before "6%", the "1." before "5", the "4-" before "9", the ",000" behind "12", the "-step" behind
# "12", not "-pound".
ENDS_IN_WORD, OPENS_IN_WORD = (
    re.compile(r"\w$|\d[-–.,]$"),
    re.compile(rf"\w|[.,]\d|-(?!(?:{'|'.join(sorted(MEASURES))})s?\b)[a-z]"),
)
# "A 154-pound man": what one body weighs or measures nobody learns.
OF_A_BODY = re.compile(
    r"-[a-z]+ (?:[\w-]+ ){0,2}(?:m[ae]n|wom[ae]n|male|female|person|boy|girl|child|baby)\b"
)
TURNED = re.compile(r"\bturn(?:ed|s)? $")
COUNTED_TAGS = ("NN", "JJ", "VBN", "VBG")
OF_LAW = re.compile(r"\b(?:Act|Amendment|Bill|Code|Law|Order|Statute) of $")
OF_YEAR = re.compile(r" of (?:1[5-9]|20)\d\d\b")
# "Like any driver, she has stories": nobody thinks that it is not so.
LIKENED = re.compile(r"(?:Like|As with) (?:all|any|many|most|other) ")
# Words by which a statement leans on another.
LEANING_ON_BEFORE = {"also", "too", "instead", "again", "still", "however", "therefore", "thus", "even"}


def ask(ground: Ground) -> Iterator[Candidate]:
    """True statements with the values that may be changed as their answers, one candidate a value."""
    asked: set[int] = set()
    for fact in askable(ground):
        if not fact.is_main or not is_settled(ground, fact.sentence):
            continue
        stem = whole_sentence(ground, fact) or statement(ground, fact)
        if stem is None or not is_judged(stem):
            continue
        asked.add(fact.sentence)
        for answer in (
            *changeable(ground, fact, stem),
            *turned(ground, fact.sentence, stem, fact.subject.actor),
        ):
            yield candidate_of(ground, fact, "statement", stem, answer, None)
    for number in sorted(set(ground.section_of) - asked - ground.repeated):
        yield from of_sentence(ground, number)


def of_sentence(ground: Ground, number: int) -> Iterator[Candidate]:
    """A sentence of which no fact can be asked, with its dates, amounts and words that have an opposite."""
    if not is_statement(ground, number) or not is_settled(ground, number):
        return
    stem = stated_whole(ground, number)
    if stem is None or not is_judged(stem) or not (stem.actors or ground.dates.get(number)):
        return
    for answer in (*changeable_figures(ground, number, stem), *turned(ground, number, stem)):
        yield sentence_candidate(ground, number, "statement", stem, answer)


def turned(ground: Ground, number: int, stem: Stem, doer: int | None = None) -> Iterator[Answer]:
    """Words that have an opposite, where there is more to know: who did it, two names, or a figure.

    "Norland's high rents are being upheld by several things" says nothing, nor does "Vik dines at 9 p.m.".
    """
    is_told = doer is not None or FIGURE.search(stem.text) or len(stem.actors) >= FEWEST_NAMED
    if is_told and not HOUR.search(stem.text):
        yield from turnable(ground, number, stem)


def is_settled(ground: Ground, number: int) -> bool:
    """Whether the sentence itself, read alone, can settle it: stated outright, without "on Sunday"."""
    is_plain = not is_hedged(ground, number) and not is_reported(ground, number)
    return is_plain and not any(ground.date(index).is_relative for index in ground.dates.get(number, ()))


def is_judged(stem: Stem) -> bool:
    """Whether the statement is of fair length and leans on no other by "also" or "still"."""
    said = stem.text.lower().split()
    is_whole = SHORTEST <= len(said) <= LONGEST and not any(word in LEANING_ON_BEFORE for word in said)
    return is_whole and LIKENED.match(stem.text) is None


def changeable(ground: Ground, fact: Fact, stem: Stem) -> Iterator[Answer]:
    """Values whose place another of the kind can take: figures, and in dated facts names of whole parts."""
    yield from changeable_figures(ground, fact.sentence, stem)
    for answer in names_in(ground, fact.sentence, stem) if YEAR.search(stem.text) else ():
        mention = mention_at(ground, fact.sentence, answer)
        if is_swappable(ground, mention) and is_whole_part(fact, mention):
            yield answer


def changeable_figures(ground: Ground, number: int, stem: Stem) -> Iterator[Answer]:
    """Amounts, and where there are none dates with their year that are no part of a name.

    What an amount was in another year the article need not tell: that statement would not be false by it.
    """
    amounts = tuple(figures_in(ground, number, stem))
    for answer in amounts or dates_in(ground, number, stem):
        is_date = answer.type is AnswerType.DATE
        is_bare_month = is_date and answer.text in words("calendar_names")
        is_part = is_date and stands_before_noun(ground, number, answer.end)
        is_hour = OF_DAY.match(stem.text.partition(answer.text)[2]) is not None
        if is_figure(ground, answer) and not (is_bare_month or is_part or is_hour):
            yield answer


def is_figure(ground: Ground, answer: Answer) -> bool:
    """Whether a date, or an amount that is no age, no place in a row and more than a pair."""
    if answer.type is AnswerType.DATE:
        return True
    amount = ground.quantity(answer.index)
    is_few = amount.kind is QuantityKind.COUNT and (amount.value or 0) <= PAIR
    return not is_age(ground, answer) and amount.kind is not QuantityKind.ORDINAL and not is_few


def is_age(ground: Ground, answer: Answer) -> bool:
    """How old somebody is, or turns, or on which birthday, nobody needs to know."""
    if answer.type is not AnswerType.QUANTITY:
        return False
    quantity = ground.quantity(answer.index)
    if ground.text(quantity.sentence)[answer.end :].startswith(" birthday"):
        return True
    return quantity.kind is QuantityKind.AGE or is_turned(ground, quantity)


def is_turned(ground: Ground, quantity: Quantity) -> bool:
    """ "The summer she turned 17", "a nurse of 44", and not "turned 12 ports into museums"."""
    before = ground.text(quantity.sentence)[: quantity.core_start]
    line = ground.tokens(quantity.sentence)
    first, last = token_span(line, quantity.start, quantity.end)
    is_bare = quantity.kind is QuantityKind.COUNT and quantity.surface.isdigit()
    counts = last < len(line) and (line[last].tag.startswith(COUNTED_TAGS) or line[last].text == "of")
    days = {ground.date(index).start for index in ground.dates.get(quantity.sentence, ())}
    is_counting = counts and line[last].start not in days
    is_of_somebody = first > 1 and line[first - 1].text == "of" and line[first - 2].tag == "NN"
    is_of_somebody = is_of_somebody and is_human(line[first - 2 : first - 1])
    return is_bare and not is_counting and (is_of_somebody or TURNED.search(before) is not None)


def mention_at(ground: Ground, number: int, answer: Answer) -> Mention:
    """The mention that the answer names."""
    return next(one for one in ground.mentions[number] if (one.start, one.end) == (answer.start, answer.end))


def fillable(ground: Ground, fact: Fact, stem: Stem) -> Iterator[Answer]:
    """Dates, amounts and names that stand once, and word for word, in the statement."""
    yield from dates_in(ground, fact.sentence, stem)
    yield from figures_in(ground, fact.sentence, stem)
    for answer in names_in(ground, fact.sentence, stem):
        yield with_year(ground, fact.sentence, answer)


def dates_in(ground: Ground, number: int, stem: Stem) -> Iterator[Answer]:
    """ "June 2019", and not "June 2019's", nor the year of "the Ports Act of 2019"."""
    for index in ground.dates.get(number, ()):
        date = ground.date(index)
        is_of_name = is_owner(ground, number, date.end) or OF_LAW.search(ground.text(number)[: date.start])
        if is_asked(date) and not is_of_name and is_told_once(ground, number, stem, date.surface):
            yield Answer(AnswerType.DATE, date.surface, date.start, date.end, index)


def figures_in(ground: Ground, number: int, stem: Stem) -> Iterator[Answer]:
    """ "40", "tenfold", "$5" of "$5 a year"; not "12" of "12-year", which is part of a word."""
    for index in ground.quantities.get(number, ()):
        quantity = ground.quantity(index)
        text = ground.text(number)[quantity.core_start : quantity.core_end]
        text = text.removesuffix(rate_of(ground, quantity))
        is_figure = quantity.kind is QuantityKind.MULTIPLE or any(character.isdigit() for character in text)
        is_part = PART_OF_WORD.search(text) or OF_A_BODY.match(stem.text.partition(text)[2])
        is_told = is_told_once(ground, number, stem, text) and is_figure and not is_part
        if is_told and not is_part_of_name(ground, quantity):
            end = quantity.core_start + len(text)
            yield Answer(AnswerType.QUANTITY, text, quantity.core_start, end, index)


def is_told_once(ground: Ground, number: int, stem: Stem, value: str) -> bool:
    return stands_once(stem.text, value) and not is_of_written_day(ground, number, stem.text, value)


def stands_once(text: str, part: str) -> bool:
    """Whether the text has the part once, as words of its own: "36%" has no "6%"."""
    before, found, after = text.partition(part)
    is_part = ENDS_IN_WORD.search(before) or OPENS_IN_WORD.match(after)
    return bool(found) and part not in after and not is_part


def is_part_of_name(ground: Ground, quantity: Quantity) -> bool:
    """ "300 Kent is sold", "12 Kent Street": a bare number before a lone name counts nothing."""
    tokens = ground.tokens(quantity.sentence)
    first = next((k for k, token in enumerate(tokens) if token.start >= quantity.core_end), len(tokens))
    last = first
    while last < len(tokens) and tokens[last].tag == "NNP":
        last += 1
    is_bare = ground.text(quantity.sentence)[quantity.core_start : quantity.core_end].isdigit()
    if not is_bare or last == first or last < len(tokens) and tokens[last].tag.startswith("NN"):
        return False
    named = ground.mentions_within(quantity.sentence, tokens[first].start, tokens[last - 1].end)
    is_people = any(ground.actor(one.actor).kind is ActorKind.COUNTRY for one in named)
    return not is_people and not tokens[last - 1].text.endswith("s")


def names_in(ground: Ground, number: int, stem: Stem) -> Iterator[Answer]:
    """Those of its whole names that stand once in the statement."""
    for mention in whole_names(ground, number):
        if stem.text.count(mention.surface) == 1:
            yield answer_for(ground, mention.actor, mention.start, mention.end, AnswerType.ACTOR)


@once
def whole_names(ground: Ground, number: int) -> tuple[Mention, ...]:
    """The names that the sentence has in full and that are no part of another word group."""
    named = outermost(ground.mentions.get(number, []))
    whole = (one for one in named if one.surface == ground.actor(one.actor).name)
    return tuple(one for one in whole if stands_free(ground, one))


def may_be_filled(ground: Ground, number: int) -> bool:
    """Whether the sentence has a date, an amount or a name that a gap may take."""
    has_value = bool(ground.dates.get(number) or ground.quantities.get(number))
    return has_value or bool(whole_names(ground, number))


def with_year(ground: Ground, number: int, answer: Answer) -> Answer:
    """ "The Ports Act of 2019" for "the Ports Act": its year is of a law's name, and need not be typed.

    "Tom Order of 1990" is no law.
    """
    text = ground.text(number)
    is_person = answer.index is not None and ground.actor(answer.index).kind is ActorKind.PERSON
    year = OF_YEAR.match(text, answer.end) if not is_person and OF_LAW.search(f"{answer.text} of ") else None
    if year is None:
        return answer
    whole = answer.text + year.group()
    return replace(answer, text=whole, end=year.end(), accept=(answer.text, *answer.accept))


def stands_before_noun(ground: Ground, number: int, end: int) -> bool:
    """ "The 1812 Overture", "the 3 May strike": the date is part of a name or says which one it is."""
    after = next((token for token in ground.tokens(number) if token.start >= end), None)
    return after is not None and after.tag.startswith("NN")


def is_owner(ground: Ground, number: int, end: int) -> bool:
    """ "June's storms": whether "'s" follows."""
    return ground.text(number)[end : end + 2] in ("'s", "’s")


def is_whole_part(fact: Fact, mention: Mention) -> bool:
    """Whether the name is the whole subject or object, or stands in the phrase that says where."""
    parts = [(fact.subject.start, fact.subject.end), *((one.start, one.end) for one in fact.objects)]
    places = [one for kind, one in fact.adjuncts if kind is Adjunct.PLACE]
    is_part = any(end == mention.end and mention.start - start in (0, len("the ")) for start, end in parts)
    return is_part or any(one.start < mention.start and one.end == mention.end for one in places)


def is_swappable(ground: Ground, mention: Mention) -> bool:
    """Whether another name would fit in the place: not behind a title or description that is its own."""
    before = [token for token in ground.tokens(mention.sentence) if token.end <= mention.start]
    is_titled = bool(before) and before[-1].tag[:2] in ("NN", "JJ")
    has_role = ground.text(mention.sentence)[mention.end : mention.end + 1] == ","
    is_described = is_titled or has_role and ground.actor(mention.actor).kind is ActorKind.PERSON
    return not is_described and not is_placed_behind(ground, mention)


def stands_free(ground: Ground, mention: Mention) -> bool:
    """Whether the name is no part of another word group: not before a noun or "'s", not an attribute."""
    if mention.use is Use.ATTRIBUTE:
        return False
    after = ground.text(mention.sentence)[mention.end : mention.end + 1]
    later = behind_brackets([one for one in ground.tokens(mention.sentence) if one.start >= mention.end])
    is_followed_by_noun = bool(later) and later[0].tag.startswith(("NN", "POS")) and after == " "
    return after in (" ", ",", ".", ";", ")") and not is_followed_by_noun


def is_placed_behind(ground: Ground, mention: Mention) -> bool:
    """ "The Skagen Museum in Denmark": another museum there would be wrong on the face of it."""
    later = behind_brackets([one for one in ground.tokens(mention.sentence) if one.start >= mention.end])[:2]
    starts = {one.start for one in ground.mentions.get(mention.sentence, ()) if is_where(ground, one)}
    is_here = is_where(ground, mention) or ground.actor(mention.actor).kind is ActorKind.ORGANISATION
    return is_here and len(later) == 2 and later[0].text in ("in", ",", "(") and later[1].start in starts


def behind_brackets(later: list[Token]) -> list[Token]:
    """The tokens behind the brackets that they open with: "diet" of "(TD) diet"."""
    if not later or later[0].text != "(":
        return later
    closing = next((k for k, token in enumerate(later) if token.text == ")"), 0)
    return later[closing + 1 :]


def is_where(ground: Ground, mention: Mention) -> bool:
    """Whether the name is of a place or country, which other things lie in."""
    return ground.actor(mention.actor).kind in (ActorKind.PLACE, ActorKind.COUNTRY)
