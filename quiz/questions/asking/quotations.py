"""Who said it, word for word: "Who said: “The bridge will never be built”?".

Only quotations that are whole sentences, understood alone. Their speaker is named beside them, or in another
sentence of the same quotation.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.analysis.results import Fact, Modality, Token
from briefing.analysis.wordlists import words
from quiz.questions.actor_names import answer_for, is_given_away
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.facts import candidate_of
from quiz.questions.ground import Ground
from quiz.questions.speakers import is_saying, says_enough
from quiz.questions.tellings import one_who_tells
from quiz.questions.wording.binding import THINGS, is_named_before, stands_for_nothing
from quiz.questions.wording.hanging import TOPIC_SENTENCES, definite_end, is_initialism, is_loose_definite
from quiz.questions.wording.question_words import subject_word
from quiz.questions.wording.stems import Stem

QUOTATION = re.compile(r"[“\"]([A-Z][^“”\"]+?)[,.]?(?:[”\"]|$)")
CONTINUED = re.compile(r"([A-Z][^“”\"]+?)[,.]?(?:[”\"]|$)")
# "…, “The bridge,” said Ann Lee, “will never be built.”": one sentence, cut in two by its speaker.
CUT = re.compile(r"(?:^|[“\"])([A-Z][^“”\"]+?),[”\"] [^“”\"]{4,100}, [“\"]([a-z][^“”\"]+?)[,.]?(?:[”\"]|$)")
# Words before which the comma of the first half was the speaker's.
JOINED = {
    "that",
    "to",
    "of",
    "for",
    "with",
    "in",
    "on",
    "by",
    "from",
    "than",
    "is",
    "are",
    "was",
    "were",
    "will",
}
# "… ‘Watch out for the cops,’": the comma before "she said", inside a quotation within.
INNER_COMMA = re.compile(r",(?=[’']$)")
SHORTEST, LONGEST = 6, 28
# "The government will use the attack": so many things may be left to the reader to know.
MOST_KNOWN = 1
# Where a word that points outside the quotation would stand.
FIRST_WORDS = 5


@dataclass(frozen=True, slots=True)
class Quotation:
    """The words of a whole sentence between quotation marks, and their tokens."""

    text: str
    tokens: tuple[Token, ...]


def ask(ground: Ground) -> Iterator[Candidate]:
    for number in sorted(ground.facts):
        fact = saying_in(ground, number)
        speaker = one_who_tells(ground, fact.subject) if fact is not None else None
        quoted = longest_quotation(ground, number) if speaker is not None else None
        if quoted is None or is_given_away(ground, speaker.actor, quoted.text):
            continue
        word = subject_word(ground, ground.actor(speaker.actor))
        stem = Stem(f"{word} said: “{INNER_COMMA.sub('', quoted.text)}”?", ())
        answer = answer_for(ground, speaker.actor, speaker.start, speaker.end, AnswerType.ACTOR)
        yield candidate_of(ground, fact, "quotation", stem, answer, fact.subject)


def saying_in(ground: Ground, number: int) -> Fact | None:
    """The one clause of saying in the sentence."""
    found = [one for one in ground.facts[number] if is_saying(one) and one.modality is not Modality.QUOTED]
    is_plain = len(found) == 1 and not found[0].is_negated and not found[0].is_passive
    return found[0] if is_plain and number in ground.section_of else None


def longest_quotation(ground: Ground, number: int) -> Quotation | None:
    """The longest whole sentence between quotation marks that can be understood alone."""
    found = [one for one in quotations_in(ground, number) if stands(ground, number, one)]
    return max(found, key=lambda one: len(one.text), default=None)


def quotations_in(ground: Ground, number: int) -> Iterator[Quotation]:
    """What the sentence quotes from a capital on: one cut in two as a whole, the others as they are."""
    text = ground.text(number)
    is_open = ground.sentence(number).is_quoted and text[0].isalnum()
    cut = [one for one in CUT.finditer(text) if is_open or one.start(1) > 0]
    for match in cut:
        first, second = match.groups()
        mark = "" if second.split()[0] in JOINED else ","
        yield quotation(ground, number, f"{first}{mark} {second}", match.span(1), match.span(2))
    opening = CONTINUED.match(text) if is_open else None
    whole = [*([opening] if opening else ()), *QUOTATION.finditer(text, opening.end() if opening else 0)]
    halves = {match.start(1) for match in cut}
    for match in whole:
        if match.start(1) not in halves:
            yield quotation(ground, number, match.group(1), match.span(1))


def quotation(ground: Ground, number: int, text: str, *spans: tuple[int, int]) -> Quotation:
    tokens = [
        token
        for token in ground.tokens(number)
        if any(start <= token.start and token.end <= end for start, end in spans)
    ]
    return Quotation(text.strip(), tuple(tokens))


def stands(ground: Ground, number: int, quoted: Quotation) -> bool:
    """Long enough, begun as a sentence, with a verb and its own things before words that point outside."""
    tokens = quoted.tokens
    if not (SHORTEST <= len(quoted.text.split()) <= LONGEST and says_enough(tokens)):
        return False
    is_cut = len(tokens[0].text) == 1 and tokens[0].text not in ("A", "I")
    if is_cut or is_adrift(ground, number, tokens) or any(points(tokens, k) for k in range(len(tokens))):
        return False
    known = [place for place in range(len(tokens)) if tokens[place].text.lower() == "the"]
    if any(leans(ground, number, tokens, place) for place in known if place < FIRST_WORDS):
        return False
    return sum(is_loose_definite(ground, number, tokens, place) for place in known) <= MOST_KNOWN


def leans(ground: Ground, number: int, tokens: tuple[Token, ...], place: int) -> bool:
    """ "The earlier levels are safe", "we want the money to last": told of before, in a sentence or two."""
    if not is_loose_definite(ground, number, tokens, place, place == 0):
        return False
    stop, _ = definite_end(tokens, place + 1)
    told = ground.sentences_with_lemma.get(tokens[stop - 1].lemma.lower(), ())
    is_described = place == 0 and stop - place > 2
    return is_described or len(told) < TOPIC_SENTENCES and min(told, default=number) < number


def is_adrift(ground: Ground, number: int, tokens: tuple[Token, ...]) -> bool:
    """ "There is a whole soup of stuff", "we lost it last year": no name says where, no date when."""
    is_named = any(token.tag.startswith(("NNP", "CD")) for token in tokens[1:])
    dates = ground.dates_within(number, tokens[0].start, tokens[-1].end)
    return tokens[0].tag == "EX" and not is_named or any(ground.date(index).is_relative for index in dates)


def points(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether a word stands for something that the quotation has not named before it."""
    token, word = tokens[place], tokens[place].text.lower()
    if word == "both":
        return all(one.text.lower() != "and" for one in tokens)
    if word not in words("pointing_words") or is_initialism(token) or stands_for_nothing(tokens, place):
        return False
    if word in THINGS:
        return not is_named_before(tokens, place)
    if word in ("here", "there") or word == "that" and token.tag == "DT":
        return True
    is_joint = word in ("that", "so", "but", "and", "no") and place > 0
    has_noun = any(one.tag.startswith("NN") for one in tokens[:place])
    return not is_joint and (place < FIRST_WORDS or not has_noun or word in words("unbound_words"))
