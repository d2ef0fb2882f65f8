"""A thing asked for by what is told right behind its name: "Which old herring boat does Norway use?".

For "Norway uses Kelda Three, an old herring boat", where the object is a name or term of a few words.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.noun_phrases import DASHES, base_end, phrase_end
from briefing.analysis.results import Fact, Phrase, Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.word_classes import word_class
from quiz.questions.actor_names import answer_for, is_given_away
from quiz.questions.asking.coined_terms import naming_end
from quiz.questions.asking.objects import whole_actor
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground, phrases_behind
from quiz.questions.plain import contains_words
from quiz.questions.proposing import candidate_of
from quiz.questions.wording.resolving import say
from quiz.questions.wording.stems import about_part

PREPOSITIONS = {"against", "at", "by", "for", "from", "in", "near", "on", "to", "with"}
# The comma that closed what is told: "praised Kelda Three, an old boat, in 2019".
CLOSING = re.compile(r", (?=(?:after|at|during|for|in|on|over|with)\b)")
ARTICLES = {"a", "an"}
# "Sold 40 ships in Tarn, a rise of 12 percent", "…, a record": that is the sale, and not the town.
OF_DEEDS = frozenset({"decision", "feat", "gain", "loss", "move", "record", "step"})
MARKS = {","} | set(DASHES)
LONGEST_TERM, LONGEST_TOLD = 4, 9
FEWEST_TOLD = 2


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        for phrase in phrases_behind(fact):
            lead = int(ground.tokens_of(phrase)[0].text.lower() in PREPOSITIONS)
            is_object = phrase.first == fact.action.last and fact.verb != "be" and not fact.is_passive
            found = term_and_description(ground, phrase, lead) if lead or is_object else None
            if found is not None:
                yield from ask_described(ground, fact, phrase, *found)


def term_and_description(ground: Ground, phrase: Phrase, lead: int) -> tuple[Phrase, Phrase] | None:
    """ "Kelda Three" and "old herring boat", where a comma or dash and "a" part them."""
    tokens, first = ground.tokens(phrase.sentence), phrase.first + lead
    first += first + 1 < len(tokens) and tokens[first].text == "the" and tokens[first + 1].tag == "NNP"
    end = base_end(tokens, first, len(tokens))
    if not first < end <= first + LONGEST_TERM or end + 2 >= len(tokens):
        return None
    if tokens[end].text not in MARKS or tokens[end + 1].text.lower() not in ARTICLES:
        return None
    last = phrase_end(tokens, end + 1, len(tokens))
    base = base_end(tokens, end + 1, len(tokens))
    is_told = FEWEST_TOLD <= last - end - 2 <= LONGEST_TOLD and tokens[base - 1].tag == "NN"
    is_told = is_told and tokens[base - 1].lemma not in word_class("nouns_of_change") | OF_DEEDS
    if not is_told or not is_named(tokens[first:end]) or goes_on(tokens, last):
        return None
    return ground.phrase(phrase.sentence, first, end), ground.phrase(phrase.sentence, end + 2, last)


def goes_on(tokens: tuple[Token, ...], last: int) -> bool:
    """ "A mayor told Norway", "Kelda, an old ferry, will sail": what is told does something itself.

    "An old ferry called Tarn" has a name of its own.
    """
    behind = tokens[last : last + 2]
    follows = behind[1:] if behind and behind[0].text in MARKS else behind[:1]
    is_other = bool(behind) and naming_end(tokens, last) > 0
    return is_other or any(one.tag in FINITE for one in follows)


def is_named(tokens: tuple[Token, ...]) -> bool:
    """ "Kelda Three", "severe scurvy": no article, and no number of things."""
    is_led = tokens[0].tag in ("DT", "PRP$", "CD", "PRP", "WP")
    return not is_led and tokens[-1].tag in ("NN", "NNP", "CD") and not any(one.tag == "CC" for one in tokens)


def ask_described(
    ground: Ground, fact: Fact, phrase: Phrase, term: Phrase, told: Phrase
) -> Iterator[Candidate]:
    said = say(ground, told, bound=fact.subject.actor)
    opening = ground.tokens_of(phrase)[0]
    is_led = opening.text.lower() in PREPOSITIONS
    which = f"{opening.text.capitalize()} which" if is_led else "Which"
    stem = about_part(ground, fact, f"{which} {said.text}", phrase) if said is not None else None
    index = whole_actor(ground, term)
    if stem is None or contains_words(stem.text, term.text):
        return
    stem = replace(stem, text=CLOSING.sub(" ", stem.text, count=1))
    if index is None:
        answer = Answer(AnswerType.NOUN, term.text, term.start, term.end)
    elif is_given_away(ground, index, stem.text):
        return
    else:
        answer = answer_for(ground, index, term.start, term.end, AnswerType.ACTOR)
    yield candidate_of(ground, fact, "called", stem, answer, phrase)
