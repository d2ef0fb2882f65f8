"""When something was done by whose doing another thing was done: "marked the day on May 3 by opening a port".

The means share doer and day with the verb, and often tell more: "On what date did Norway open a port?".
"""

from collections.abc import Iterator

from briefing.analysis.lexicon import inflect
from briefing.analysis.results import Adjunct, Fact, Phrase
from quiz.questions.asking.times import other_forms, whole_date
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground
from quiz.questions.proposing import candidate_of
from quiz.questions.wording.question_words import date_word
from quiz.questions.wording.resolving import say
from quiz.questions.wording.stems import Stem, squeezed
from quiz.questions.wording.subjects import say_subject

LEAST = 4


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground, with_speech=True):
        is_past = ground.tokens_of(fact.action)[0].tag == "VBD" and not fact.is_passive
        means = [phrase for kind, phrase in fact.adjuncts if is_means(ground, phrase)] if is_past else []
        times = [phrase for kind, phrase in fact.adjuncts if kind is Adjunct.TIME]
        for phrase in means[:1]:
            before = [time for time in times if time.last == phrase.first]
            yield from ask_time(ground, fact, phrase, before)


def is_means(ground: Ground, phrase: Phrase) -> bool:
    tokens = ground.tokens_of(phrase)
    return len(tokens) >= LEAST and tokens[0].text.lower() == "by" and tokens[1].tag == "VBG"


def ask_time(ground: Ground, fact: Fact, means: Phrase, times: list[Phrase]) -> Iterator[Candidate]:
    """ "On what date did Norway open a port?", where the date stands right before "by"."""
    index = whole_date(ground, times[0]) if len(times) == 1 else None
    subject = say_subject(ground, fact)
    tokens = ground.tokens_of(means)
    said = say(ground, ground.rest_of(means, 2), bound=fact.subject.actor)
    if index is None or subject is None or said is None or not inflect(tokens[1].lemma, "VBD"):
        return
    date = ground.date(index)
    text = f"{date_word(ground, date, date.surface)} did {subject.text} {tokens[1].lemma.lower()} {said.text}"
    stem = Stem(squeezed(text) + "?", tuple(sorted({*subject.actors, *said.actors})))
    answer = Answer(AnswerType.DATE, date.surface, date.start, date.end, index, other_forms(date))
    yield candidate_of(ground, fact, "when", stem, answer, times[0])
