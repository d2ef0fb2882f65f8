"""When something took place that a noun names: "When did Norway's conquest of the island take place?".

A date behind such a noun dates the noun, never the verb; it is asked about the noun only where a preposition
before it ("since", "following") keeps the verb away. A paper "published on May 3" has its date likewise.
"""

from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.results import Fact, Phrase, Token
from briefing.analysis.wordlists import words
from quiz.questions.asking.prepositions import cut, with_part
from quiz.questions.asking.times import is_asked, other_forms
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground
from quiz.questions.proposing import candidate_of
from quiz.questions.wording.question_words import date_word
from quiz.questions.wording.resolving import say
from quiz.questions.wording.stems import Stem, about_subject, capitalised
from quiz.questions.wording.subjects import say_subject

LEADING = {"since", "after", "following", "before", "despite", "amid", "until"}
INSIDE = {"of", "on", "against", "the", "a", "an"}
NOMINAL = ("NN", "JJ", "POS", "PRP$", "VBG", "CD")
PAPER_VERBS = {"published", "released", "issued", "posted", "dated", "signed"}
REACH = 10
# A clause behind "in which" leaves room for the question itself.
LONGEST_CLAUSE = 20


def ask(ground: Ground) -> Iterator[Candidate]:
    asked: set[int] = set()
    for fact in askable(ground):
        yield from ask_paper(ground, fact)
        if fact.sentence in asked:
            continue
        asked.add(fact.sentence)
        for index in ground.dates.get(fact.sentence, ()):
            if is_asked(ground.date(index)):
                yield from ask_event(ground, fact, index)


def ask_event(ground: Ground, fact: Fact, index: int) -> Iterator[Candidate]:
    """ "When did Norway's conquest of the island take place?" """
    date = ground.date(index)
    phrase = event_before(ground, fact.sentence, date.start)
    said = phrase and say(ground, phrase)
    if (
        said is None
        or not said.actors
        or len(said.text.split()) > 12
        or not first_noun_happens(ground, phrase)
    ):
        return
    text = (
        said.text if said.text.split()[0].lower() not in ("a", "an") else "the " + said.text.partition(" ")[2]
    )
    stem = Stem(f"{date_word(ground, date, date.surface)} did {text} take place?", said.actors)
    answer = Answer(AnswerType.DATE, date.surface, date.start, date.end, index, other_forms(date))
    yield candidate_of(ground, fact, "when", stem, answer, phrase)


def event_before(ground: Ground, number: int, end: int) -> Phrase | None:
    """The noun phrase right before "in" and the date, behind a word such as "since"."""
    tokens = ground.tokens(number)
    last = next((k for k, token in enumerate(tokens) if token.start >= end), len(tokens))
    if last < 2 or tokens[last - 1].text.lower() not in ("in", "on", "of"):
        return None
    last -= 1
    first = last
    while first and last - first < REACH and belongs(tokens[first - 1]):
        first -= 1
    if not first or first == last or tokens[first - 1].text.lower() not in LEADING:
        return None
    return ground.phrase(number, first, last)


def belongs(token: Token) -> bool:
    word = token.text.lower()
    return word not in LEADING and token.tag.startswith(NOMINAL) or word in INSIDE


def first_noun_happens(ground: Ground, phrase: Phrase) -> bool:
    """Whether the head of the phrase, before any "of", is a happening that takes place on a day."""
    tokens = ground.tokens_of(phrase)
    stop = next((k for k, token in enumerate(tokens) if token.tag == "IN"), len(tokens))
    if not stop:
        return False
    head = tokens[stop - 1].text.lower()
    return head in words("happening_nouns") - words("happenings_not_asked")


def ask_paper(ground: Ground, fact: Fact) -> Iterator[Candidate]:
    """ "On what date was the joint statement published in which Norway accused Denmark of …?" """
    if fact.fronted is None or not fact.is_main:
        return
    tokens = ground.tokens_of(fact.fronted)
    dates = ground.dates_within(fact.sentence, fact.fronted.start, fact.fronted.end)
    place = next((k for k, token in enumerate(tokens) if token.text.lower() in PAPER_VERBS), 0)
    if len(dates) != 1 or place < 2 or tokens[0].text.lower() != "in":
        return
    date = ground.date(dates[0])
    noun = tokens[1:place]
    is_plain = noun[0].text.lower() in ("a", "an") and all(
        one.tag.startswith(("DT", "JJ", "NN")) for one in noun
    )
    if not is_plain or not is_asked(date) or date.end != fact.fronted.end:
        return
    subject = say_subject(ground, fact)
    stem = subject and clause_told(ground, replace(fact, fronted=None), subject.text)
    if stem is None:
        return
    paper = " ".join(token.text for token in noun[1:])
    clause = stem.text.removesuffix("?")
    clause = clause[0].lower() + clause[1:] if subject.text[0].islower() else clause
    word = date_word(ground, date, date.surface).capitalize()
    text = f"{word} was the {paper} {tokens[place].text} in which {clause}?"
    answer = Answer(AnswerType.DATE, date.surface, date.start, date.end, dates[0], other_forms(date))
    asked = Stem(capitalised(text), tuple(sorted({*stem.actors, *subject.actors})), stem.lost)
    yield candidate_of(ground, fact, "when", asked, answer, fact.fronted)


def clause_told(ground: Ground, fact: Fact, subject: str) -> Stem | None:
    """The fact as a clause; where it is too much to say, without what "and" adds to its last object."""
    stem = about_subject(ground, fact, subject, fact.subject.actor)
    is_short = stem is not None and len(stem.text.split()) <= LONGEST_CLAUSE
    if is_short or not fact.objects:
        return stem
    last = fact.objects[-1]
    tokens = ground.tokens_of(last)
    place = next((k for k in range(1, len(tokens) - 1) if is_gerund_added(tokens, k)), 0)
    shorter = cut(ground, last, place) if place else None
    if shorter is None:
        return None
    return about_subject(ground, with_part(fact, last, shorter), subject, fact.subject.actor)


def is_gerund_added(tokens: tuple[Token, ...], place: int) -> bool:
    return tokens[place].tag == "CC" and tokens[place + 1].tag == "VBG"
