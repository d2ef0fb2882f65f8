"""Which noun phrases a reader can write down as they stand, and in which shorter words they say the same.

"What did Norway demand?" has one answer where the article says "an outright apology": a noun of its own, with
what makes it one of a kind, and nothing behind it that hangs or belongs to the verb.
"""

from itertools import takewhile

from briefing.analysis.noun_phrases import base_end
from briefing.analysis.results import Phrase, Token
from briefing.analysis.wordlists import row_set, words
from quiz.questions.ground import Ground
from quiz.questions.things import is_empty, is_human, kinds
from quiz.questions.wording.explained_behind import governed_by

LONGEST = 7
LONGEST_NOUN = 5
SHORTEST = 3
# What may stand in a plain noun phrase.
PLAIN = {"DT", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "VBN", "VBG", "HYPH", "POS"}
NOUNS = ("NN", "NNS", "NNP", "NNPS")
DETERMINERS = ("DT", "PRP$")
JOINING = {"than", "of", "that", "about", "-"}


def is_whole_thing(ground: Ground, phrase: Phrase) -> bool:
    """Whether the phrase is "an outright apology", "a ban on trawling": no "similar ban", no "ban and fines".

    Of one bare word a reader may give another, unless its sort is known: "sanctions".
    """
    tokens = ground.tokens_of(phrase)
    end = base_end(tokens, 0, len(tokens))
    base = tokens[:end]
    if end <= 0 or len(tokens) > LONGEST + 1 or not all(token.tag in PLAIN for token in base):
        return False
    if is_human(tokens) or is_empty(tokens) or not is_led_on(tokens[end:]) or is_any(tokens, end):
        return False
    said = [token for token in base if token.tag not in DETERMINERS]
    if (
        not said
        or said[-1].tag not in NOUNS
        or not {one.text.lower() for one in tokens}.isdisjoint(words("loose_determiners"))
    ):
        return False
    if any(len(token.text) < SHORTEST and token.text.islower() for token in said if token.tag != "POS"):
        return False
    is_known = said[-1].lemma.lower() in kinds()
    is_named = is_known and len(base) == 1 or end < len(tokens)
    return len(said) <= LONGEST_NOUN and (is_named or len(said) > 1 and (is_known or is_modified(said)))


def is_modified(said: list[Token]) -> bool:
    """ "Stricter net rules", and not "an upcoming event": more than when or how much is told of it."""
    return any(token.text.lower() not in words("passing_adjectives") for token in said[:-1])


def is_any(tokens: tuple[Token, ...], end: int) -> bool:
    """ "A strike on a house": one bare noun, and an article behind the preposition: neither is told apart."""
    behind = [token.text.lower() for token in tokens[end + 1 : end + 2]]
    is_one = sum(token.tag not in DETERMINERS for token in tokens[:end]) == 1
    return behind in (["a"], ["an"]) and is_one


def is_led_on(rest: tuple[Token, ...]) -> bool:
    """Whether what follows the noun is nothing, or one phrase of plain words behind a preposition."""
    if not rest:
        return True
    is_plain = all(token.tag in PLAIN for token in rest[1:])
    is_led = rest[0].tag == "IN" and rest[0].text.lower() != "by"
    return is_led and len(rest) > 1 and is_plain and rest[-1].tag in NOUNS


def is_torn(ground: Ground, phrase: Phrase, verb: str) -> bool:
    """ "A rise [in prices]", "talks [with Iran]", "fish [and nets]": what follows belongs to the noun.

    In "imposed a ban on nets" it belongs to the verb as well.
    """
    head = ground.tokens_of(phrase)[-1]
    follows = ground.tokens(phrase.sentence)[phrase.last : phrase.last + 1]
    if not follows:
        return False
    led = follows[0].text.lower()
    if led in ("and", "or"):
        return not is_next_deed(ground, phrase)
    if (verb, led) in row_set("verb_prepositions"):
        return False
    is_measured = led == "in" and not is_setting(ground, phrase)
    return led in JOINING or led in governed_by(head) or is_measured or follows[0].tag in NOUNS


def is_next_deed(ground: Ground, phrase: Phrase) -> bool:
    """ "Sold the boats and left": what "and" joins is a verb, and no other thing."""
    behind = ground.tokens(phrase.sentence)[phrase.last + 1 : phrase.last + 3]
    return any(token.tag in ("VBD", "VBZ", "VBP", "VB", "MD") for token in behind[: 1 + is_adverb(behind)])


def is_adverb(tokens: tuple[Token, ...]) -> bool:
    return bool(tokens) and tokens[0].tag == "RB"


def is_setting(ground: Ground, phrase: Phrase) -> bool:
    """ "In Riga", "in 2019", and not "in prices": where or when it was done, and not of what."""
    line = ground.tokens(phrase.sentence)
    number, start, end = phrase.sentence, phrase.end, line[min(phrase.last + 3, len(line) - 1)].end
    return bool(ground.mentions_within(number, start, end) or ground.dates_within(number, start, end))


def fair_forms(ground: Ground, phrase: Phrase) -> tuple[str, ...]:
    """What says the same in fewer words: "apology" for "an outright apology", "ban" for "a ban on nets".

    Adjectives may be left out; a noun before another is part of its name, as in "cancer treatment".
    """
    tokens = ground.tokens_of(phrase)
    end = base_end(tokens, 0, len(tokens))
    text, last = ground.text(phrase.sentence), tokens[end - 1].end
    before = list(takewhile(lambda token: token.tag not in NOUNS, tokens[:end]))
    starts = [tokens[place].start for place in range(1, len(before) + 1)]
    short = [text[start:last] for start in (phrase.start, *starts)]
    long = [text[start : phrase.end] for start in starts] if end < len(tokens) else []
    return tuple(dict.fromkeys(form for form in (*long, *short) if form != phrase.text))
