"""Whether a quotation can be understood alone: it says enough, and nothing in it points outside."""

from briefing.analysis.results import Token
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground
from quiz.questions.quotations import Quotation
from quiz.questions.speakers import says_enough
from quiz.questions.wording.binding import THINGS, is_named_before, stands_for_nothing
from quiz.questions.wording.hanging import TOPIC_SENTENCES, definite_end, is_initialism, is_loose_definite

SHORTEST, LONGEST = 6, 28
# "The government will use the attack": so many things may be left to the reader to know.
MOST_KNOWN = 1
# Where a word that points outside the quotation would stand.
FIRST_WORDS = 5


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
