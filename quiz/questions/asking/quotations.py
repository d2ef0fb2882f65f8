"""Who said it, word for word: "Who said: “The bridge will never be built”?".

Only quotations that are whole sentences, understood alone. Their speaker is named beside them, or in another
sentence of the same quotation.
"""

import re
from collections.abc import Iterator

from briefing.analysis.empty_it import stands_for_nothing
from briefing.analysis.results import Fact, Mention, Modality, Phrase, Token
from briefing.analysis.wordlists import words
from quiz.questions.actor_names import answer_for, is_given_away
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.facts import candidate_of
from quiz.questions.ground import Ground
from quiz.questions.speakers import is_saying, one_who_speaks, says_enough
from quiz.questions.wording.binding import THINGS, is_named_before
from quiz.questions.wording.hanging import is_initialism, is_loose_definite
from quiz.questions.wording.stems import Stem

QUOTATION = re.compile(r"[“\"]([A-Z][^“”\"]+?)[,.]?(?:[”\"]|$)")
CONTINUED = re.compile(r"([A-Z][^“”\"]+?)[,.]?(?:[”\"]|$)")
# "… ‘Watch out for the cops,’": the comma before "she said", inside a quotation within.
INNER_COMMA = re.compile(r",(?=[’']$)")
SHORTEST, LONGEST = 6, 28
# "The government will use the attack": so many things may be left to the reader to know.
MOST_KNOWN = 1
# Where a word that points outside the quotation would stand.
FIRST_WORDS = 5


def ask(ground: Ground) -> Iterator[Candidate]:
    for number in sorted(ground.facts):
        speaker = speaker_named(ground, number)
        match = longest_quotation(ground, number) if speaker is not None else None
        if match is None or is_given_away(ground, speaker.actor, match.group(1)):
            continue
        stem = Stem(f"Who said: “{INNER_COMMA.sub('', match.group(1).strip())}”?", ())
        fact = saying_in(ground, number)
        answer = answer_for(ground, speaker.actor, speaker.start, speaker.end, AnswerType.ACTOR)
        yield candidate_of(ground, fact, "quotation", stem, answer, fact.subject)


def speaker_named(ground: Ground, number: int) -> Mention | Phrase | None:
    """The person who says what the sentence quotes, told in it: else it would not settle who said so."""
    fact = saying_in(ground, number)
    return one_who_speaks(ground, fact.subject) if fact is not None else None


def saying_in(ground: Ground, number: int) -> Fact | None:
    """The one clause of saying in the sentence."""
    found = [one for one in ground.facts[number] if is_saying(one) and one.modality is not Modality.QUOTED]
    is_plain = len(found) == 1 and not found[0].is_negated and not found[0].is_passive
    return found[0] if is_plain and number in ground.section_of else None


def longest_quotation(ground: Ground, number: int) -> re.Match | None:
    """The longest whole sentence between quotation marks that can be understood alone."""
    text = ground.text(number)
    is_open = ground.sentence(number).is_quoted and text[0].isalnum()
    opening = CONTINUED.match(text) if is_open else None
    matches = [*([opening] if opening else ()), *QUOTATION.finditer(text, opening.end() if opening else 0)]
    found = [match for match in matches if stands(ground, number, match)]
    return max(found, key=lambda match: len(match.group(1)), default=None)


def stands(ground: Ground, number: int, match: re.Match) -> bool:
    """Long enough, begun as a sentence, with a verb and its own things before words that point outside."""
    tokens = [one for one in ground.tokens(number) if match.start(1) <= one.start and one.end <= match.end(1)]
    if not (SHORTEST <= len(match.group(1).split()) <= LONGEST and says_enough(tokens)):
        return False
    is_cut = len(tokens[0].text) == 1 and tokens[0].text not in ("A", "I")
    if is_cut or any(points(tokens, place) for place in range(len(tokens))):
        return False
    known = [place for place in range(len(tokens)) if tokens[place].text.lower() == "the"]
    return sum(is_loose_definite(ground, number, tuple(tokens), place) for place in known) <= MOST_KNOWN


def points(tokens: list[Token], place: int) -> bool:
    """Whether a word stands for something that the quotation has not named before it."""
    token, word = tokens[place], tokens[place].text.lower()
    if word not in words("pointing_words") or is_initialism(token) or stands_for_nothing(tokens, place):
        return False
    if word in THINGS:
        return not is_named_before(tuple(tokens), place)
    if word in ("here", "there") or word == "that" and token.tag == "DT":
        return True
    is_joint = word in ("that", "so", "but", "and", "no") and place > 0
    has_noun = any(one.tag.startswith("NN") for one in tokens[:place])
    return not is_joint and (place < FIRST_WORDS or not has_noun or word in words("unbound_words"))
