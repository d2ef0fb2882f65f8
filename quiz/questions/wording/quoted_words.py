"""Whether a quotation can be understood alone: it says enough, and nothing in it points outside."""

import re

from briefing.analysis.results import ActorKind, Token
from briefing.analysis.verb_groups import FINITE, has_main_verb
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground, content_lemmas, once
from quiz.questions.quotations import Quotation
from quiz.questions.things import is_human
from quiz.questions.wording.definite_ends import definite_end
from quiz.questions.wording.definites import is_loose_definite
from quiz.questions.wording.hanging import is_told_by_title
from quiz.questions.wording.main_actors import is_in_title
from quiz.questions.wording.only_ones import TOPIC_SENTENCES
from quiz.questions.wording.quoted_dates import is_untold
from quiz.questions.wording.quoted_marks import is_torn
from quiz.questions.wording.quoted_pointers import FIRST_WORDS, points, points_lightly
from quiz.questions.wording.quoted_predicates import lacks_predicate

SHORTEST, LONGEST = 6, 28
# So long may be a whole quotation of which no part stands alone.
LONGEST_WHOLE = 38
# So many telling words are enough; with fewer, one must be a thing that the article tells of elsewhere, too,
# in a sentence of so many words.
ENOUGH_LEMMAS = 4
FEWEST_WORDS = {3: 7, 2: 9}
# Two things set beside each other in so many words are of no other's mouth.
FEWEST_NOUNS, FEWEST_WORDS_OF_TWO = 2, 8
UNTOLD = {"anything", "everything", "nothing", "something"}
# "There is …" says nothing of where: so many of its words must be told of elsewhere.
FEWEST_TOLD = 2
# "The mayor will sell the tram": so many things may be left to the reader to know, and one more where
# much is said of them, if it does not open with one.
MOST_KNOWN = 1
OBJECTS = {"me", "us", "him", "her", "them", "it"}
# Who looks for words has not found any that are worth knowing.
GROPING = re.compile(
    r"\b(?:sort|kind) of like\b|\blike , (?:sort|kind) of\b|, i mean\b|\band (?:stuff|whatnot)\b"
)
# Behind "was like" they open what nobody needs to know word for word.
TALKING = {
    "hey", "huh", "nah", "no", "nope", "oh", "ok", "okay", "uh", "um", "what", "why", "wow", "yeah",
    "yes",
}  # fmt: skip
# "If they [the crews and their boats] had come": the article's own words are half of what is quoted.
LONG_GLOSS = re.compile(r"\[(?:[^\]\s]+ ){3,}[^\]]+\]")
# "If" and the like want a main clause; "after" and "until" may stand before a noun.
LEADING = {"although", "because", "if", "though", "unless", "when", "whenever", "whether", "while"}
# "The result is a ferry": of what, a sentence before tells.
CAUSED = {"consequence", "effect", "outcome", "result", "upshot"}
# "The truth is that …" tells of no truth told before.
SETTING = {"fact", "point", "reality", "thing", "truth"}
# So many words say much of it.
MUCH_SAID = 15
# In so short a quotation, no thing may be left to the reader to know.
SHORT = 11


def stands(ground: Ground, number: int, quoted: Quotation, longest: int = LONGEST) -> bool:
    """Long enough, begun as a sentence, with a verb and enough of its own before words that point outside."""
    tokens = quoted.tokens
    if is_torn(quoted) or not (
        SHORTEST <= len(quoted.text.split()) <= longest and says_enough(ground, quoted)
    ):
        return False
    is_cut = len(tokens[0].text) == 1 and tokens[0].text not in ("A", "I", "[")
    is_cut = is_cut or LONG_GLOSS.search(quoted.text) is not None
    return not is_cut and not is_only_led(tokens) and holds(ground, number, quoted)


@once
def holds(ground: Ground, number: int, quoted: Quotation) -> bool:
    """Whether nothing in it points far outside."""
    tokens = quoted.tokens
    if is_adrift(ground, number, tokens) or is_chat(tokens) or opens_on_thing_before(ground, number, tokens):
        return False
    if rules_nowhere(ground, number, tokens) or tells_about_untold(ground, tokens) or lacks_predicate(tokens):
        return False
    pointing = (place for place in range(len(tokens)) if points(ground, number, tokens, place))
    return all(points_lightly(tokens, place) for place in pointing)


@once
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


def tells_about_untold(ground: Ground, tokens: tuple[Token, ...]) -> bool:
    """ "What hurt me about the crash was …": of which crash neither the quotation nor the title tells."""
    place = next((k for k, token in enumerate(tokens[:-2]) if token.text.lower() == "about"), 0) + 1
    if tokens[0].text != "What" or place == 1 or tokens[place].text.lower() != "the":
        return False
    is_bare = tokens[place + 2 : place + 3] and tokens[place + 2].tag in FINITE
    return bool(is_bare) and not is_told_by_title(ground, tokens, place)


def is_chat(tokens: tuple[Token, ...]) -> bool:
    """ "He was like, nah", "it's sort of like one", "…, I mean …"; not "the port was like a zoo"."""
    said = " ".join(token.text.lower() for token in tokens)
    return GROPING.search(said) is not None or any(
        be.lemma == "be"
        and like.text.lower() == "like"
        and (talk.text in (",", '"') or talk.text.lower() in TALKING)
        for be, like, talk in zip(tokens, tokens[1:], tokens[2:], strict=False)
    )


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
    count = len(quoted.text.split())
    is_long = count >= FEWEST_WORDS.get(len(lemmas), LONGEST)
    is_of_two = len(nouns) >= FEWEST_NOUNS and len(lemmas) > FEWEST_NOUNS and count >= FEWEST_WORDS_OF_TWO
    return is_long and (is_told or is_named) or is_of_two


def is_only_led(tokens: tuple[Token, ...]) -> bool:
    """ "If the firm, a giant", "since there are few nets": the clause that "if" leads is all there is."""
    comma = next((k for k, token in enumerate(tokens) if token.text == ","), len(tokens))
    opening = tokens[0].text.lower()
    is_led = opening in LEADING or opening == "since" and tokens[1].tag in ("EX", "PRP")
    is_led = is_led and (opening != "since" or sum(token.tag in FINITE for token in tokens[:comma]) == 1)
    return is_led and not any(token.tag in FINITE for token in tokens[comma:])


def opens_on_thing_before(ground: Ground, number: int, tokens: tuple[Token, ...]) -> bool:
    """ "The doctrine says …", "for many winters, the tram was …": neither it nor the title tells of it.

    "The danger is that …" says itself which danger; of "the minister" a hearer may think his own.
    """
    places = (place for place in range(len(tokens) - 3) if opens_main_clause(tokens, place))
    return any(is_bare_thing_before(ground, number, tokens, place) for place in places)


def opens_main_clause(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether a clause that nothing leads begins there: at the head, or behind a phrase and its comma."""
    is_behind = tokens[place - 1].text == ","
    return place == 0 or is_behind and not any(one.tag in FINITE for one in tokens[:place])


def is_bare_thing_before(ground: Ground, number: int, tokens: tuple[Token, ...], place: int) -> bool:
    """ "The song was": loose, a thing, and told by no more words; "needs" that are many are something.

    Behind a phrase an adjective tells no more of it: "behind the port, the yearly loss is …".
    """
    head = place + 1
    while place and head + 3 < len(tokens) and tokens[head].tag == "JJ":
        head += 1
    while place == 0 and head + 3 < len(tokens) and tokens[head + 1].tag == "RB":
        tokens = (*tokens[: head + 1], *tokens[head + 2 :])
    opening, (noun, verb, following) = tokens[place], tokens[head : head + 3]
    is_bare = opening.text.lower() == "the" and noun.tag in ("NN", "NNS") and verb.tag in FINITE
    is_said_which = verb.lemma == "be" and following.text == "that"
    if is_bare and noun.lemma.lower() in CAUSED:
        return True
    is_empty = noun.tag == "NN" and noun.lemma.lower() in words("empty_nouns")
    is_known = is_empty or is_human((noun,)) and not is_passer_by(noun, verb)
    if not is_bare or is_said_which or is_known or not is_definite(tokens, place):
        return False
    is_titled = is_told_by_title(ground, tokens, place)
    return not is_titled and is_loose_definite(ground, number, tokens, place, True)


def is_passer_by(noun: Token, verb: Token) -> bool:
    """ "The driver got a call": one of a story that the speaker tells; a minister is known by his office."""
    offices = words("governing_nouns", "offices", "public_offices")
    is_one = noun.tag == "NN" and noun.lemma.lower() in words("profession_words", "person_roles") - offices
    return is_one and verb.tag == "VBD"


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
    """ "The earlier levels are safe", "we want the money to last": told of before, or elsewhere.

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
    is_opening = place == 0 and noun not in words("empty_nouns") and tokens[stop - 1].tag in ("NN", "NNS")
    return is_described or is_opening or min(told, default=number) < number and not is_known


def rules_nowhere(ground: Ground, number: int, tokens: tuple[Token, ...]) -> bool:
    """ "We ask the government for ferries", and neither quotation nor title names a country."""
    pairs = zip(tokens, tokens[1:], strict=False)
    is_ruled = any((one.text.lower(), other.text.lower()) == ("the", "government") for one, other in pairs)
    countries = ground.actors_of_kind[ActorKind.COUNTRY]
    if not is_ruled or any(is_in_title(ground, ground.actor(index)) for index in countries):
        return False
    return all(
        one.actor not in countries for one in ground.mentions_within(number, tokens[0].start, tokens[-1].end)
    )


def is_adrift(ground: Ground, number: int, tokens: tuple[Token, ...]) -> bool:
    """ "There is a whole soup of stuff", "we lost it yesterday": nothing says where, no date when."""
    is_named = any(token.tag.startswith(("NNP", "CD")) for token in tokens[1:])
    told = sum(len(ground.sentences_with_lemma.get(one, ())) > 1 for one in set(content_lemmas(tokens)))
    is_open = tokens[0].tag == "EX" and not is_named and told < FEWEST_TOLD
    dates = ground.dates_within(number, tokens[0].start, tokens[-1].end)
    return is_open or any(is_untold(ground, index, tokens) for index in dates)
