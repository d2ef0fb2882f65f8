"""What hangs in the air in a phrase: words that only an earlier sentence explains."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from briefing.analysis.gazetteer import Sort, entry_of
from briefing.analysis.numbers import ordinals
from briefing.analysis.results import Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground
from quiz.questions.plain import plain
from quiz.questions.wording.definite_ends import definite_end
from quiz.questions.wording.definites import is_loose_definite
from quiz.questions.wording.explained_behind import next_word
from quiz.questions.wording.nouns_met_before import is_brought_in_here
from quiz.questions.wording.title_words import title_words
from quiz.questions.wording.topic_things import is_told_throughout
from quiz.questions.years import YEAR

# "And dozens of other ports".
MANY = {"of", "many", "several", "some", "most", "various", "dozens", "hundreds", "thousands", "scores"}
SUPERLATIVE = ("JJS", "RBS")
RANKING = (*SUPERLATIVE, "JJ", "RB")
RANKS_AS_POSTS = (["in", "command"], ["in", "line"])
# What follows a rank that has no noun of its own.
BEHIND_RANKS = ("IN", "TO", "CC", ",", ".", "WRB", ":")
# Said of one and of all: "the Portuguese", "the British", and not "the Czech".
OF_ONE_AND_ALL = ("ese", "sh", "Dutch", "French", "Swiss")
AGE = [",", "CD"]
COMPARED_TO = {"any", "all", "every", "many", "most", "some", "several"}


def hangs(
    ground: Ground,
    number: int,
    tokens: tuple[Token, ...],
    understood: list[tuple[int, int]],
    is_subject: bool = False,
) -> bool:
    """Whether a word in the phrase needs an earlier sentence: pronouns, "the deal", "last week", "others".

    Words within the spans `understood` do not: they are names, or will be said in full.
    """
    if not tokens or is_fragment(ground, number, tokens) or is_subject and is_one_of_untold(tokens):
        return True
    dates = map(ground.date, ground.dates_within(number, tokens[0].start, tokens[-1].end))
    if any(date.is_relative and not is_within(date.start, date.end, understood) for date in dates):
        return True
    ranks, unbound = ordinals(), words("unbound_words")
    for place, token in enumerate(tokens):
        word = token.text.lower()
        if word in ("that", "those") and is_unled_owned(tokens, place):
            return True
        if word == "that" and is_unled_subject(tokens, place) or is_part_of_untold(tokens, place):
            return True
        if word in ranks and is_rank_of_untold(tokens, place):
            return True
        if word == "the" and is_one_of_nation(tokens, place):
            return True
        is_leaning = word == "the" or word in unbound
        if not is_leaning or is_within(token.start, token.end, understood) or is_initialism(token):
            continue
        if word != "the" and not is_bound_here(tokens, place):
            return True
        is_one = is_subject and place == 0 and is_one_of_titled(ground, number, tokens)
        if word != "the" or is_told_by_title(ground, tokens, place) and not is_one:
            continue
        if next_word(tokens, place) == "same" and is_same_span(tokens, place + 1):
            continue
        if is_told_throughout(ground, tokens, place) or is_brought_in_here(tokens, place):
            continue
        if is_loose_definite(ground, number, tokens, place, is_subject and place == 0):
            return True
    return False


def is_one_of_nation(tokens: tuple[Token, ...], place: int) -> bool:
    """ "The Swede, 24, won", "the Swiss, 24, won", "said the Italian": somebody whom a sentence before names.

    "The Swedes" and "the French" are all of them, "the Swede Anna Berg" has a name.
    """
    told, behind = tokens[place + 1 : place + 2], [one.tag for one in tokens[place + 2 : place + 4]]
    is_alone = not behind or behind[0] in (*FINITE, "POS", ".") or behind == AGE
    if not told or not is_alone or not told[0].text[0].isupper():
        return False
    is_of_both = told[0].text.endswith(OF_ONE_AND_ALL)
    if is_of_both and behind != AGE or told[0].text.endswith("s") and not is_of_both:
        return False
    known = entry_of(told[0].text)
    return known is not None and known.sort is Sort.DEMONYM


def is_told_by_title(ground: Ground, tokens: tuple[Token, ...], place: int) -> bool:
    """Whether the noun of "the strike" stands in the title, which questions carry behind them."""
    stop, _ = definite_end(tokens, place + 1)
    return tokens[stop - 1].text.lower().removesuffix("s") in title_words(ground)


def is_one_of_titled(ground: Ground, number: int, tokens: tuple[Token, ...]) -> bool:
    """ "The boat has a new engine" behind a title on "new boats": one of them, told of before.

    Strikes at a port may be called "the strike".
    """
    stop, _ = definite_end(tokens, 1)
    noun = tokens[stop - 1]
    if stop != 2 or noun.tag != "NN" or noun.lemma.lower() in words("event_nouns", "happening_nouns"):
        return False
    is_of_many = f"{noun.text.lower()}s" in plain(ground.analysis.title).split()
    return is_of_many and is_loose_definite(ground, number, tokens, 0, True)


def told_by_title_alone(ground: Ground, number: int) -> Iterator[tuple[str, str]]:
    """Phrases of the sentence that would hang without the title, each with its noun: "the long strike"."""
    tokens = ground.tokens(number)
    for place, token in enumerate(tokens):
        if token.text.lower() != "the" or not is_told_by_title(ground, tokens, place):
            continue
        stop, _ = definite_end(tokens, place + 1)
        noun = tokens[stop - 1].text
        if noun[0].islower() and is_loose_definite(ground, number, tokens, place, place == 0):
            yield ground.text(number)[token.start : tokens[stop - 1].end], noun


def is_unled_subject(tokens: tuple[Token, ...], place: int) -> bool:
    """ "If that holds, Norway …": "that" is a subject, and no clause stands before it which it might mean."""
    behind = [token for token in tokens[place + 1 : place + 3] if token.tag != "RB"][:1]
    is_subject = tokens[place].tag == "DT" and bool(behind) and behind[0].tag in FINITE
    return is_subject and not any(token.tag in FINITE for token in tokens[:place])


def is_unled_owned(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Those of Tarn lost a fifth": no noun stands before it that tells what they are."""
    is_owned = next_word(tokens, place) == "of" and tokens[place].tag in ("DT", "IN")
    return is_owned and not any(one.tag.startswith("NN") for one in tokens[:place])


def is_part_of_untold(tokens: tuple[Token, ...], place: int) -> bool:
    """ "In his introduction", "came with their proposal", "sold its 32% stake": to which book, in what?"""
    if tokens[place].lemma.lower() in word_class("held_parts"):
        led = [one for one in tokens[:place] if one.tag not in ("CD", "JJ", "NN", "HYPH")][-1:]
        return bool(led) and led[0].tag == "PRP$" and next_word(tokens, place) not in ("in", "of")
    if place == 0 or tokens[place - 1].tag != "PRP$":
        return False
    is_part = tokens[place].lemma.lower() in word_class("parts_of_books") | word_class("things_put_forward")
    return is_part and next_word(tokens, place) not in ("to", "of", "for", "that", "on", "about")


def is_rank_of_untold(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Added his seventh in May", "their fifth of the season": their fifth what?

    "His first goal in April and his second in May" tells, "his second of three goals", and "his second in
    command", "his first and only goal".
    """
    following = tokens[place + 1 : place + 4]
    is_owned = place > 0 and tokens[place - 1].tag in ("PRP$", "POS")
    if not is_owned or following and following[0].tag not in BEHIND_RANKS:
        return False
    opening = following[0].text if following else ""
    if opening == "of" and any(one.tag == "NNS" for one in following):
        return False
    heard = [one.text.lower() for one in following[:2]]
    goes_on = opening in ("and", "or") and any(one.tag.startswith(("JJ", "RB")) for one in following[1:2])
    if goes_on or heard in RANKS_AS_POSTS:
        return False
    before = pairwise(tokens[:place])
    return not any(one.text.lower() in ordinals() and other.tag.startswith("NN") for one, other in before)


def is_bound_here(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Such as", "those who", "two former spies", "Riga and four other ports": explained in the phrase."""
    word, following = tokens[place].text.lower(), next_word(tokens, place)
    if word == "such":
        return following == "as"
    if word == "same":
        return is_same_name(tokens, place) or is_same_span(tokens, place)
    if word == "those":
        return following in word_class("completing_those")
    before = [token.text.lower() for token in tokens[:place]]
    if word == "former":
        return place + 1 < len(tokens) and tokens[place + 1].tag.startswith(("NN", "JJ"))
    if word == "previous":
        return is_previous_one_told(tokens, place)
    if word in ("other", "others") and is_compared(before):
        return True
    if word != "other":
        return False
    if before[-1:] == ["each"] or following == "than" or is_inserted(tokens, place):
        return True
    if before and tokens[place - 1].tag == "IN":
        before.pop()
    while before and (before[-1] in MANY or tokens[len(before) - 1].tag == "CD"):
        before.pop()
    return len(before) > 1 and before[-1] in ("and", "or") and following != ""


def is_compared(before: list[str]) -> bool:
    """ "Than [any] other", "than [many] others": others than the one it is compared to."""
    return before[-1:] == ["than"] or before[-2:-1] == ["than"] and before[-1] in COMPARED_TO


def is_same_name(tokens: tuple[Token, ...], place: int) -> bool:
    """ "The same Oslo court" at the opening of a phrase: the name says which."""
    opening = [token.text.lower() for token in tokens[: place + 1]]
    return opening == ["the", "same"] and place + 1 < len(tokens) and tokens[place + 1].tag == "NNP"


def is_inserted(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Tarn decided, among other things, to sell ships"."""
    around = [
        one.text.lower() for one in (*tokens[max(0, place - 2) : place], *tokens[place + 2 : place + 3])
    ]
    return around == [",", "among", ","]


def is_same_span(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Up from 40 in the same month of 2025", "in the same week last year": the year says which."""
    behind = tokens[place + 1 : place + 4]
    if len(behind) < 3 or behind[0].lemma.lower() not in word_class("spans_of_time") | {"period"}:
        return False
    is_dated = behind[1].tag == "IN" and YEAR.fullmatch(behind[2].text) is not None
    return is_dated or [one.text.lower() for one in behind[1:]] in (["last", "year"], ["a", "year"])


def is_previous_one_told(tokens: tuple[Token, ...], place: int) -> bool:
    """ "The two previous votes", "from its previous offer of $40": how many, or how much."""
    if place == 0 or tokens[place - 1].tag == "CD":
        return place > 0
    behind = tokens[place + 1 : place + 4]
    is_figure = [one.text for one in behind[1:2]] == ["of"] and behind[-1].tag in ("$", "CD")
    return tokens[place - 1].tag == "PRP$" and is_figure


def is_fragment(ground: Ground, number: int, tokens: tuple[Token, ...]) -> bool:
    """ "'s plan", "that plan", a bare "three": the phrase began before it, or counts what is not named."""
    first = tokens[0]
    if first.text[0] in "'’" or first.text.lower() == "that" and first.tag == "DT":
        return True
    is_figure = len(tokens) == 1 and first.tag == "CD" and not first.text.endswith("%")
    return is_figure and not ground.dates_within(number, first.start, first.end)


def is_one_of_untold(tokens: tuple[Token, ...]) -> bool:
    """ "The most serious killed 21", "A third is to open in May": of what, the sentence before tells."""
    is_next = [one.text.lower() for one in tokens[:2]] in (["a", one] for one in ordinals())
    is_bare = is_next and len(tokens) > 2 and tokens[2].tag in FINITE
    return is_bare or is_first_of_nothing(tokens)


def is_first_of_nothing(tokens: tuple[Token, ...]) -> bool:
    """ "The most serious, in 1995, killed 21": the sentence before tells of what sort it was."""
    if tokens[0].text.lower() != "the":
        return False
    end = next((k for k, one in enumerate(tokens) if k and one.tag not in RANKING), len(tokens))
    ranks = any(one.tag in SUPERLATIVE for one in tokens[1:end])
    return ranks and (end == len(tokens) or tokens[end].text == ",")


def is_within(start: int, end: int, spans: Iterable[tuple[int, int]]) -> bool:
    """Whether one of the spans holds all that stands from `start` to `end`."""
    return any(first <= start and end <= last for first, last in spans)


def is_initialism(token: Token) -> bool:
    """ "US" is not "us"."""
    return len(token.text) > 1 and token.text.isupper()
