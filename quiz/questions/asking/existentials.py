"""Where and when there was something: "In which country have there been two outbreaks of the fever?"."""

import re
from collections.abc import Iterator

from briefing.analysis.results import Adjunct, Fact, Phrase
from briefing.analysis.wordlists import words
from quiz.questions.actor_names import answer_for, secret_names
from quiz.questions.asking.objects import is_listed, whole_actor
from quiz.questions.asking.places import ASKED, is_named
from quiz.questions.asking.times import other_forms, whole_date
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words
from quiz.questions.proposing import candidate_of
from quiz.questions.wording import verb_groups
from quiz.questions.wording.attribution import attributed
from quiz.questions.wording.question_words import date_word, place_noun
from quiz.questions.wording.resolving import say
from quiz.questions.wording.stems import Stem, capitalised

PASTS = {"was", "were"}
# "There has been only one" tells of the only one that was.
ONLY_ONE = re.compile(r"^(?:only )?one (?!of\b)")
ONLY_ONE_VERBS = {"has": "was", "is": "is", "was": "was"}
LEAST_THING = 3
VAGUE = {"hint", "sign", "chance", "reason", "need", "evidence", "doubt", "way", "question"}


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        tokens = ground.tokens_of(fact.subject)
        is_there = len(tokens) == 1 and tokens[0].text.lower() == "there"
        if is_there and fact.verb == "be" and len(fact.objects) == 1:
            for kind, phrase in fact.adjuncts:
                yield from ask_place(ground, fact, kind, phrase)
                yield from ask_time(ground, fact, kind, phrase)


def ask_place(ground: Ground, fact: Fact, kind: Adjunct, phrase: Phrase) -> Iterator[Candidate]:
    """ "In which country was there a fire?": the place must be an actor by name."""
    tokens = ground.tokens_of(phrase)
    if kind is not Adjunct.PLACE or len(tokens) < 2 or tokens[0].text.lower() not in ASKED:
        return
    inner = ground.rest_of(phrase, 1)
    index = whole_actor(ground, inner)
    if (
        index is None
        or not is_named(ground, inner, index)
        or is_listed(ground, inner.sentence, inner.end, index)
    ):
        return
    word = f"{tokens[0].text.capitalize()} which {place_noun(ground, ground.actor(index))}"
    stem = about_there(ground, fact, word, phrase, secret_names(ground, index))
    if stem is not None:
        answer = answer_for(ground, index, inner.start, inner.end, AnswerType.ACTOR)
        yield candidate_of(ground, fact, "where", stem, answer, phrase)


def ask_time(ground: Ground, fact: Fact, kind: Adjunct, phrase: Phrase) -> Iterator[Candidate]:
    """ "In which year was there a fire in Norway?": only of the past."""
    index = whole_date(ground, phrase) if kind is Adjunct.TIME else None
    is_past = ground.tokens_of(fact.action)[0].text.lower() in PASTS
    if index is None or not is_past and verb_of_only_one(ground, fact) != "was":
        return
    date = ground.date(index)
    stem = about_there(ground, fact, date_word(ground, date, date.surface), phrase, frozenset())
    if stem is not None:
        answer = Answer(AnswerType.DATE, date.surface, date.start, date.end, index, other_forms(date))
        yield candidate_of(ground, fact, "when", stem, answer, phrase)


def about_there(ground: Ground, fact: Fact, word: str, asked: Phrase, secret: frozenset[str]) -> Stem | None:
    """ "In which country was there a fire in 1920?": the thing, then times and places that can be said.

    "There has only been one fire" asks where "the only fire" was.
    """
    verb = verb_groups.turned(ground.tokens_of(fact.action))
    thing = fact.objects[0]
    said = say(ground, thing)
    head = ground.tokens_of(thing)[-1].lemma.lower()
    if (
        verb is None
        or said is None
        or len(said.text.split()) < LEAST_THING
        or head in words("vague_subjects")
    ):
        return None
    if VAGUE & {token.lemma.lower() for token in ground.tokens_of(thing)}:
        return None
    texts, lost = [said.text], 0
    for kind, phrase in fact.adjuncts:
        told = say(ground, phrase)
        is_told = told is not None and kind in (Adjunct.PLACE, Adjunct.TIME) and phrase != asked
        if is_told and not any(contains_words(told.text, name) for name in secret):
            texts.append(told.text)
        else:
            lost += phrase != asked
    if any(contains_words(text, name) for text in texts for name in secret):
        return None
    be = verb_of_only_one(ground, fact)
    opening = [be, "the only", ONLY_ONE.sub("", texts.pop(0))] if be else [verb.auxiliary, "there", verb.rest]
    text = " ".join(filter(None, [word, *opening, *texts]))
    return Stem(capitalised(attributed(ground, fact, text)) + "?", said.actors, lost)


def verb_of_only_one(ground: Ground, fact: Fact) -> str:
    """ "Was" for "there has only been one", "is" for "there is only one"; nothing where it tells of more.

    Nor for "one of the ferries", which is not "the only".
    """
    verbs = [token.text.lower() for token in ground.tokens_of(fact.action)]
    thing = fact.objects[0].text.lower()
    is_only = ONLY_ONE.match(thing) is not None and (thing.startswith("only ") or "only" in verbs)
    return ONLY_ONE_VERBS.get(verbs[0], "") if is_only else ""
