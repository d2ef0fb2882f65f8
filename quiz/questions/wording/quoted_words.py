"""Whether a quotation can be understood alone: it says enough, and nothing in it points outside."""

import re

from briefing.analysis.noun_phrases import DASHES
from briefing.analysis.results import ActorKind, Token
from briefing.analysis.verb_groups import FINITE, has_main_verb
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground, content_lemmas
from quiz.questions.quotations import Quotation
from quiz.questions.things import is_human
from quiz.questions.wording.binding import PLURALS, THINGS, is_named_before, stands_for_nothing
from quiz.questions.wording.definites import TOPIC_SENTENCES, definite_end, is_loose_definite
from quiz.questions.wording.hanging import is_bound_here, is_initialism, is_told_by_title

SHORTEST, LONGEST = 6, 28
# So many telling words are enough; with fewer, one must be a thing that the article tells of elsewhere, too,
# in a sentence of so many words.
ENOUGH_LEMMAS = 4
FEWEST_WORDS = {3: 7, 2: 9}
UNTOLD = {"anything", "everything", "nothing", "something"}
# "There is …" says nothing of where: so many of its words must be told of elsewhere.
FEWEST_TOLD = 2
# "The government will use the attack": so many things may be left to the reader to know, and one more where
# much is said of them, if it does not open with one.
MOST_KNOWN = 1
# Where a word that points outside the quotation would stand.
FIRST_WORDS = 5
# Tags of words behind "this" that open a noun phrase.
BEFORE_NOUNS = ("NN", "JJ", "CD", "VBN", "VBG")
OBJECTS = {"me", "us", "him", "her", "them", "it"}
OF_ONE_PERSON = {"he", "she", "him", "his", "her"}
# Who looks for words has not found any that are worth knowing.
GROPING = re.compile(r"\b(?:sort|kind) of like\b|\blike , (?:sort|kind) of\b")
# Behind "was like" they open what nobody needs to know word for word.
TALKING = {
    "hey",
    "huh",
    "nah",
    "no",
    "nope",
    "oh",
    "ok",
    "okay",
    "uh",
    "um",
    "what",
    "why",
    "wow",
    "yeah",
    "yes",
}
# What "this" means in everybody's mouth.
OWN_WORLD = {"country", "nation", "administration", "planet", "world", "continent"}
# "If" and the like want a main clause; "after" and "until" may stand before a noun.
LEADING = {"although", "because", "if", "though", "unless", "when", "whenever", "whether", "while"}
# "The truth is that …" tells of no truth told before.
SETTING = {"fact", "point", "reality", "thing", "truth"}
# "Such a plan", "the other half", "the same": what they are compared to was told before.
COMPARING = {"such", "other", "others", "same", "latter"}
# "Some were standing far away", "many have left": of whom?
COUNTED = {"all", "few", "many", "most", "none", "several", "some"}
# So many words say much of it.
MUCH_SAID = 15
# In so short a quotation, no thing may be left to the reader to know.
SHORT = 11


def stands(ground: Ground, number: int, quoted: Quotation) -> bool:
    """Long enough, begun as a sentence, with a verb and enough of its own before words that point outside."""
    tokens = quoted.tokens
    if not (SHORTEST <= len(quoted.text.split()) <= LONGEST and says_enough(ground, quoted)):
        return False
    is_cut = len(tokens[0].text) == 1 and tokens[0].text not in ("A", "I", "[")
    return not is_cut and not is_only_led(tokens) and holds(ground, number, quoted)


def holds(ground: Ground, number: int, quoted: Quotation) -> bool:
    """Whether nothing in it points far outside."""
    tokens = quoted.tokens
    if is_adrift(ground, number, tokens) or is_chat(tokens) or opens_on_thing_before(ground, number, tokens):
        return False
    pointing = (place for place in range(len(tokens)) if points(ground, number, tokens, place))
    return all(points_lightly(tokens, place) for place in pointing)


def leaves_to_know(ground: Ground, number: int, quoted: Quotation) -> bool:
    """Whether a quotation that stands leaves more to know than one thing, or what it opens with.

    "The levels are safe", "we unite against this danger": one who has read the article knows of what.
    """
    tokens = quoted.tokens
    if any(points(ground, number, tokens, place) for place in range(len(tokens))):
        return True
    known = [place for place in range(len(tokens)) if is_definite(tokens, place)]
    reach = FIRST_WORDS if len(quoted.text.split()) > SHORT else LONGEST
    if any(leans(ground, number, tokens, place) for place in known if place < reach):
        return True
    loose = [place for place in known if is_loose_definite(ground, number, tokens, place, False)]
    return len(loose) > MOST_KNOWN + (len(tokens) > MUCH_SAID and 0 not in loose)


def is_chat(tokens: tuple[Token, ...]) -> bool:
    """ "He was like, nah", "and I'm like wow", "it's sort of like one"; not "the port was like a zoo"."""
    said = " ".join(token.text.lower() for token in tokens)
    return GROPING.search(said) is not None or any(
        be.lemma == "be"
        and like.text.lower() == "like"
        and (talk.text in (",", '"') or talk.text.lower() in TALKING)
        for be, like, talk in zip(tokens, tokens[1:], tokens[2:], strict=False)
    )


def points_lightly(tokens: tuple[Token, ...], place: int) -> bool:
    """ "We unite against this danger", "…, that means it is old": the words before let a hearer follow.

    They do not where "this" is all: "we unite against this".
    """
    word, behind = tokens[place].text.lower(), tokens[place + 1 : place + 2]
    is_subject = bool(behind) and behind[0].tag in FINITE
    has_noun = bool(behind) and behind[0].tag.startswith(BEFORE_NOUNS)
    is_told = word == "there" or word == "this" and (has_noun or is_subject) or word == "that" and is_subject
    return place >= FIRST_WORDS and is_told


def says_enough(ground: Ground, quoted: Quotation) -> bool:
    """Whether there is enough in the words to know whose they are: the fewer tell, the more they must be
    of what the article is about."""
    lemmas = set(content_lemmas(quoted.tokens))
    if not has_main_verb(quoted.tokens):
        return False
    if len(lemmas) >= ENOUGH_LEMMAS:
        return True
    nouns = {token.lemma.lower() for token in quoted.tokens if token.tag.startswith("NN")} & lemmas - UNTOLD
    is_told = any(len(ground.sentences_with_lemma.get(noun, ())) > 1 for noun in nouns)
    is_named = any(token.tag.startswith("NNP") for token in quoted.tokens[1:])
    is_long = len(quoted.text.split()) >= FEWEST_WORDS.get(len(lemmas), LONGEST)
    return is_long and (is_told or is_named)


def is_only_led(tokens: tuple[Token, ...]) -> bool:
    """ "If the firm, a giant": the clause that "if" leads is all there is."""
    comma = next((k for k, token in enumerate(tokens) if token.text == ","), len(tokens))
    is_led = tokens[0].text.lower() in LEADING
    return is_led and not any(token.tag in FINITE for token in tokens[comma:])


def opens_on_thing_before(ground: Ground, number: int, tokens: tuple[Token, ...]) -> bool:
    """ "The doctrine says …": its bare subject is a thing that neither the quotation nor the title tells of.

    "The danger is that …" says itself which danger; of "the minister" a hearer may think his own.
    """
    if len(tokens) < SHORTEST:
        return False
    opening, noun, verb, following = tokens[:4]
    is_bare = opening.text == "The" and noun.tag == "NN" and verb.tag in FINITE
    is_said_which = verb.lemma == "be" and following.text == "that"
    if not is_bare or is_said_which or not is_definite(tokens, 0) or is_told_by_title(ground, tokens, 0):
        return False
    is_thing = noun.lemma.lower() not in words("empty_nouns") and not is_human((noun,))
    return is_thing and is_loose_definite(ground, number, tokens, 0, True)


def is_definite(tokens: tuple[Token, ...], place: int) -> bool:
    """ "The bridge"; not "the money we need", "the truth is that …"."""
    if tokens[place].text.lower() != "the" or place + 1 == len(tokens):
        return False
    stop, _ = definite_end(tokens, place + 1)
    behind = tokens[stop : stop + 1]
    is_said_which = bool(behind) and behind[0].tag == "PRP" and behind[0].text.lower() not in OBJECTS
    is_setting = place == 0 and tokens[1].text in SETTING and bool(behind) and behind[0].lemma == "be"
    return not (is_said_which or is_setting or is_compared_step(tokens, place))


def is_compared_step(tokens: tuple[Token, ...], place: int) -> bool:
    """ "The less we build, the more we save"."""
    steps = [at for at in range(len(tokens) - 1) if tokens[at + 1].tag in ("JJR", "RBR")]
    steps = [at for at in steps if tokens[at].text.lower() == "the"]
    return place in steps and len(steps) > 1


def leans(ground: Ground, number: int, tokens: tuple[Token, ...], place: int) -> bool:
    """ "The earlier levels are safe", "we want the money to last": told of before, elsewhere.

    Farther in, what the article tells of again and again may be left to the reader to know.
    """
    if not is_loose_definite(ground, number, tokens, place, place == 0):
        return False
    stop, _ = definite_end(tokens, place + 1)
    noun = tokens[stop - 1].lemma.lower()
    if any(token.lemma.lower() == noun for token in tokens[:place]):
        return False
    told = ground.sentences_with_lemma.get(noun, ())
    is_described = place == 0 and any(one.tag in ("JJ", "VBN", "VBG") for one in tokens[1 : stop - 1])
    is_known = place >= FIRST_WORDS and len(told) >= TOPIC_SENTENCES
    return is_described or min(told, default=number) < number and not is_known


def is_adrift(ground: Ground, number: int, tokens: tuple[Token, ...]) -> bool:
    """ "There is a whole soup of stuff", "we lost it last year": nothing says where, no date when."""
    is_named = any(token.tag.startswith(("NNP", "CD")) for token in tokens[1:])
    told = sum(len(ground.sentences_with_lemma.get(one, ())) > 1 for one in set(content_lemmas(tokens)))
    is_open = tokens[0].tag == "EX" and not is_named and told < FEWEST_TOLD
    dates = ground.dates_within(number, tokens[0].start, tokens[-1].end)
    return is_open or any(ground.date(index).is_relative for index in dates)


def points(ground: Ground, number: int, tokens: tuple[Token, ...], place: int) -> bool:
    """Whether a word stands for something that the quotation has not named before it."""
    token, word = tokens[place], tokens[place].text.lower()
    if word == "both":
        return all(one.text.lower() != "and" for one in tokens)
    if place == 0 and (word in COUNTED and tokens[1].tag in FINITE or word in ("each", "same")):
        return True
    if word in COMPARING:
        return is_compared(tokens, place)
    if word == "that" and is_object(tokens, place):
        return not is_deed_before(tokens, place)
    if word == "no" or word == "those" and tokens[place + 1 : place + 2] and tokens[place + 1].tag == "WP":
        return word == "no" and place == 0 and tokens[1].text == ","
    if word not in words("pointing_words") or is_initialism(token) or is_told_here(ground, tokens, place):
        return False
    if word in THINGS:
        return not is_named_before(tokens, place) and not is_many_before(tokens, place)
    if word in OF_ONE_PERSON:
        return not names_one_person(ground, number, tokens[:place]) and not is_person_before(tokens[:place])
    if word in ("here", "there") or word == "that" and is_demonstrative(tokens, place):
        return True
    is_joint = word in ("that", "so", "but", "and", "no") and place > 0
    has_noun = any(one.tag.startswith("NN") for one in tokens[:place])
    return not is_joint and (place < FIRST_WORDS or not has_noun or word in words("unbound_words"))


def is_compared(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Such a plan", "the other half", "the same mistake"; but "the same we face", "in other places"."""
    word, before = tokens[place].text.lower(), tokens[place - 1 : place]
    is_definite = bool(before) and before[0].text.lower() in ("the", "these", "those")
    is_clause = tokens[place + 1 : place + 2] and tokens[place + 1].tag == "PRP"
    is_open = word == "such" or is_definite and not (word == "same" and is_clause)
    return is_open and not is_bound_here(tokens, place)


def is_object(tokens: tuple[Token, ...], place: int) -> bool:
    """ "To do that", "we rehearsed that more than ever": no clause follows."""
    behind = tokens[place + 1 : place + 2]
    is_led = place > 0 and tokens[place - 1].tag.startswith("VB")
    return is_led and (not behind or behind[0].tag in ("RBR", "JJR", "CC", ",", ".") or behind[0].text == ";")


def is_deed_before(tokens: tuple[Token, ...], place: int) -> bool:
    """ "We keep what we have, and we go on to do that": a whole clause stands before, behind a mark."""
    mark = max((k for k in range(place) if tokens[k].text in DASHES | {",", ";", "."}), default=0)
    return tokens[place - 1].lemma == "do" and any(one.tag in FINITE for one in tokens[:mark])


def is_person_before(before: tuple[Token, ...]) -> bool:
    """ "My uncle built ships, and he …": a noun for one person."""
    return any(one.tag == "NN" and is_human((one,)) for one in before)


def is_demonstrative(tokens: tuple[Token, ...], place: int) -> bool:
    """ "That bridge", "that is"; not "say that at least half is", nor "the bridge – that is old –"."""
    is_led = place > 0 and tokens[place - 1].text in DASHES
    behind = tokens[place + 1 : place + 2]
    return tokens[place].tag == "DT" and not is_led and not (behind and behind[0].tag == "IN")


def is_told_here(ground: Ground, tokens: tuple[Token, ...], place: int) -> bool:
    """ "It is hard to say", "it (the bridge)", "in this country": what is meant stands behind the word."""
    behind = tokens[place + 1 : place + 2]
    if stands_for_nothing(tokens, place) or not behind:
        return bool(behind)
    is_own = tokens[place].text.lower() == "this" and behind[0].text.lower() in OWN_WORLD
    return is_own or behind[0].text in ("(", "[") or is_of_title(ground, tokens, place)


def is_of_title(ground: Ground, tokens: tuple[Token, ...], place: int) -> bool:
    """ "This rare whale", "these strikes", of which the title speaks behind the question."""
    is_led = tokens[place].text.lower() in ("this", "these")
    return is_led and behind_is_noun(tokens, place) and is_told_by_title(ground, tokens, place)


def behind_is_noun(tokens: tuple[Token, ...], place: int) -> bool:
    return tokens[place + 1].tag.startswith(BEFORE_NOUNS)


def is_many_before(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Cars that drive while nobody watches them": "them" with a plural before it."""
    is_plural = any(one.tag in ("NNS", "NNPS") for one in tokens[:place])
    return tokens[place].text.lower() in PLURALS and is_plural


def names_one_person(ground: Ground, number: int, before: tuple[Token, ...]) -> bool:
    """Whether the words name one person, whom "he" means then."""
    if not before:
        return False
    found = ground.mentions_within(number, before[0].start, before[-1].end)
    return len({one.actor for one in found if ground.actor(one.actor).kind is ActorKind.PERSON}) == 1
