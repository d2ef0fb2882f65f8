"""Things that an article tells of again and again, and of which it has but one: "the fire", "the duties".

The title that stands behind a question says which they are, where sentences that tell of them have its words.
"""

from collections import Counter, defaultdict

from briefing.analysis.results import Token
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground, once
from quiz.questions.things import is_human, kinds, nouns_for_bodies, nouns_for_places
from quiz.questions.wording.definite_ends import definite_end
from quiz.questions.wording.one_study import is_of_one_study
from quiz.questions.wording.title_words import sentences_of_title

FEWEST_SENTENCES = 3
# One in so many sentences may tell of others of the kind: of a fire long ago, of fires elsewhere.
ONES_OTHERS = 4
ONE_OF_SEVERAL = {"a", "an", "another", "any", "each", "either", "every", "some"}
# "A fire", "a wood fire", "an old wood fire".
REACH = 3
UNTELLING = ("calendar_names", "source_nouns", "vague_subjects")
THING_TAGS = ("NN", "NNS")


def is_told_throughout(ground: Ground, tokens: tuple[Token, ...], place: int) -> bool:
    """Whether the "the" at `place` opens "the fire" in an article on one fire: its title says which.

    "The old fire" must be called so more than once: it may be set against another.
    """
    stop, _ = definite_end(tokens, place + 1)
    inner = tokens[place + 1 : stop]
    if inner and is_of_one_study(ground, inner):
        return True
    if not inner or inner[-1].text not in things_told(ground):
        return False
    return len(inner) == 1 or times_called(ground)[inner[-2].text.lower(), inner[-1].text] > 1


@once
def things_told(ground: Ground) -> frozenset[str]:
    """The nouns for things, as the article writes them, that mean one and the same in many sentences.

    Of "forest laws" and "fishing laws" there are several sorts, and of "law" beside "laws" several.
    """
    told: dict[str, set[int]] = defaultdict(set)
    others: dict[str, set[int]] = defaultdict(set)
    sorts: dict[str, set[str]] = defaultdict(set)
    for number, line in enumerate(ground.analysis.tokens, start=1):
        for place, token in enumerate(line):
            if token.tag not in THING_TAGS or not is_thing(token):
                continue
            told[token.text].add(number)
            if is_one_of_several(line, place):
                others[token.text].add(number)
            if token.tag == "NNS":
                others[token.lemma].add(number)
            if place and line[place - 1].tag == "NN":
                sorts[token.text].add(line[place - 1].text.lower())
    return frozenset(
        noun
        for noun, numbers in told.items()
        if len(numbers) >= FEWEST_SENTENCES
        and len(others[noun]) * ONES_OTHERS <= len(numbers)
        and len(sorts[noun]) <= 1
        and numbers & sentences_of_title(ground)
    )


def is_one_of_several(line: tuple[Token, ...], place: int) -> bool:
    """ "Another fire", "a small fire", "four fires": there are more of them."""
    led = line[max(0, place - REACH) : place]
    while led and not led[0].tag.startswith(("DT", "CD")):
        led = led[1:]
    return bool(led) and (led[0].tag == "CD" or led[0].text.lower() in ONE_OF_SEVERAL)


def is_thing(token: Token) -> bool:
    """No person, body or place, which have names; no time, and nothing that says so little as "the plan"."""
    if not token.text.islower():
        return False
    forms = {token.text, token.lemma}
    is_named = is_human((token,)) or not forms.isdisjoint(nouns_for_bodies())
    is_named = is_named or not forms.isdisjoint(nouns_for_places())
    is_time = not forms.isdisjoint(word_class("spans_of_time")) or kinds().get(token.lemma) == "time"
    return not (is_named or is_time or forms & words(*UNTELLING))


@once
def times_called(ground: Ground) -> Counter[tuple[str, str]]:
    """By two words in a row, the last a noun, how often the article has them."""
    return Counter(
        (one.text.lower(), other.text)
        for line in ground.analysis.tokens
        for one, other in zip(line, line[1:], strict=False)
        if other.tag in THING_TAGS
    )
