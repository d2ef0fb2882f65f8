"""Words that point outside a quotation: its sentence, tokens and a place in, whether the word does out."""

from collections.abc import Callable
from itertools import pairwise

from briefing.analysis.noun_phrases import DASHES
from briefing.analysis.numbers import ordinals
from briefing.analysis.results import ActorKind, Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground
from quiz.questions.things import is_human
from quiz.questions.wording.binding import PLURALS, THINGS, is_named_before, stands_for_nothing
from quiz.questions.wording.hanging import is_bound_here, is_initialism, is_told_by_title
from quiz.questions.wording.told_within import is_told_within
from quiz.questions.wording.untold_happenings import is_done_untold

# Where a word that points outside the quotation would stand.
FIRST_WORDS = 5
# Tags of words behind "this" that open a noun phrase.
BEFORE_NOUNS = ("NN", "JJ", "CD", "VBN", "VBG")
OF_ONE_PERSON = {"he", "she", "him", "his", "her"}
# "At this time", "at this point" are now.
OF_THE_CLOCK = {"moment", "point", "stage", "time"}
BEFORE_PLACES = {"at", "from", "in", "near", "of", "to", "with"}
# What "this" means in everybody's mouth.
OWN_WORLD = {"country", "nation", "administration", "planet", "world", "continent", "year"}
# "Such a plan", "the other half", "the same": what they are compared to was told before.
COMPARING = {"such", "other", "others", "same", "latter"}
# Before "that" they open a clause: "so that in Oslo …".
OPENING_CLAUSES = {"except", "given", "in", "now", "so"}
# Particles of "get that out", "put that off".
BESIDE_OBJECTS = {"into", "off", "out", "up"}
# At the head they set it beside what was said before.
ADDING = {"another", "each", "likewise", "otherwise", "same"}
# "Some were standing far away", "many have left": of whom?
COUNTED = {"all", "few", "many", "most", "none", "several", "some"}


def points(ground: Ground, number: int, tokens: tuple[Token, ...], place: int) -> bool:
    """Whether a word stands for something that the quotation has not named before it."""
    token, word = tokens[place], tokens[place].text.lower()
    if place == 0 and opens_on_others(tokens):
        return True
    if word in OF_ONE_WORD:
        return OF_ONE_WORD[word](tokens, place)
    if word == "that" and is_object(tokens, place):
        return not is_deed_before(tokens, place)
    if word == "that" and is_governed_alone(tokens, place):
        return True
    if names_nothing(tokens, place) or is_done_untold(tokens, place):
        return True
    if word == "those" and [one.tag for one in tokens[place + 1 : place + 2]] == ["WP"]:
        return False
    if word not in words("pointing_words") or is_initialism(token) or is_told_here(ground, tokens, place):
        return False
    if is_told_within(tokens, place):
        return False
    return points_back(ground, number, tokens, place)


def points_back(ground: Ground, number: int, tokens: tuple[Token, ...], place: int) -> bool:
    """Whether nothing that stands before "it", "she" or "there" may be what it means."""
    word = tokens[place].text.lower()
    if word in THINGS and is_done_by_all_before(tokens, place):
        return True
    if word in THINGS:
        return not is_named_before(tokens, place) and not is_many_before(tokens, place)
    if word in ("these", "those") and is_sum_of_many(tokens, place):
        return False
    if word in OF_ONE_PERSON:
        return not names_one_person(ground, number, tokens[:place]) and not is_person_before(tokens[:place])
    if word in ("here", "there") or word == "that" and is_demonstrative(tokens, place):
        return True
    is_joint = word in ("that", "so", "but", "and") and place > 0
    has_noun = any(one.tag.startswith("NN") for one in tokens[:place])
    return not is_joint and (place < FIRST_WORDS or not has_noun or word in words("unbound_words"))


def opens_on_others(tokens: tuple[Token, ...]) -> bool:
    """ "Some were far away", "the second is a leak", "we too wait", "otherwise it will fall": beside what?"""
    if len(tokens) < FIRST_WORDS:
        return False
    word, second = (token.text.lower() for token in tokens[:2])
    if word in ADDING or second == "too" and tokens[0].tag == "PRP":
        return True
    if word == "the":
        return second in ordinals() and tokens[2].tag in FINITE
    return word in COUNTED and tokens[1].tag in FINITE


def points_lightly(tokens: tuple[Token, ...], place: int) -> bool:
    """ "We unite against this danger", "…, that means it is old": the words before let a hearer follow.

    They do not where "this" is all: "we unite against this", nor where no deed stands before it: "the oldest
    of the bridges, this gift will be mended".
    """
    word, behind = tokens[place].text.lower(), tokens[place + 1 : place + 2]
    is_subject = bool(behind) and behind[0].tag in FINITE
    has_noun = bool(behind) and behind[0].tag.startswith(BEFORE_NOUNS)
    is_told = word == "there" or word == "this" and (has_noun or is_subject) or word == "that" and is_subject
    has_deed = any(one.tag in FINITE or one.tag == "VB" for one in tokens[:place])
    is_named = not says_whose(tokens, place) and not names_nothing(tokens, place)
    is_named = is_named and not is_done_untold(tokens, place) and not is_change_untold(tokens, place)
    return place >= FIRST_WORDS and is_told and has_deed and is_named


def names_nothing(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Nobody likes this stuff", "not to this degree": no deed lets a hearer know what is meant.

    "At this time" and "this week" are of the clock, and "at this stage of the war" says which.
    """
    noun, behind = tokens[place + 1 : place + 2], tokens[place + 2 : place + 3]
    if tokens[place].text.lower() not in ("this", "that") or not noun or noun[0].tag != "NN":
        return False
    is_empty = noun[0].lemma.lower() in words("empty_nouns") - word_class("time_phrase_words") - OF_THE_CLOCK
    return is_empty and not (behind and behind[0].tag in ("IN", "NN", "WDT", "WRB"))


def is_change_untold(tokens: tuple[Token, ...], place: int) -> bool:
    """ "This decline", "this whole port": what fell, or of what there are parts, was told before."""
    noun = tokens[place + 1 : place + 2]
    if tokens[place].text.lower() != "this" or not noun:
        return False
    is_change = noun[0].tag == "NN" and noun[0].lemma.lower() in words("verbs_of_change")
    is_told = any(one.lemma.lower() == noun[0].lemma.lower() for one in tokens[:place])
    return (is_change or noun[0].text.lower() == "whole") and not is_told


def says_whose(tokens: tuple[Token, ...], place: int) -> bool:
    """ "We hire no crews there", "as we were sitting there": of where? Not behind "in Marlo"."""
    before = tokens[place - 1]
    is_led = before.tag == "NNS" or before.tag == "VBG" and before.lemma in words("verbs_of_posture")
    is_behind = tokens[place].text.lower() == "there" and is_led
    pairs = pairwise(tokens[:place])
    return is_behind and not any(
        one.text.lower() in BEFORE_PLACES and two.tag.startswith("NNP") for one, two in pairs
    )


def is_pair_unnamed(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Both are old", and not "both Ann Lee and Jon Vik are old"."""
    return all(one.text.lower() != "and" for one in tokens)


def is_count_of_nothing(tokens: tuple[Token, ...], place: int) -> bool:
    """ "The line between the two"; not "the two ports", nor behind "Marlo and Tarn"."""
    behind = tokens[place + 1 : place + 2]
    is_bare = not behind or not behind[0].tag.startswith((*BEFORE_NOUNS, "IN", "RB"))
    is_led = place > 0 and tokens[place - 1].text.lower() == "the"
    return is_led and is_bare and is_pair_unnamed(tokens[:place], place)


def is_compared(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Such a plan", "the other half", "the same mistake"; but "the same we face", "in other places"."""
    word, before = tokens[place].text.lower(), tokens[place - 1 : place]
    is_definite = bool(before) and before[0].text.lower() in ("the", "these", "those")
    is_clause = tokens[place + 1 : place + 2] and tokens[place + 1].tag == "PRP"
    is_open = word == "such" or is_definite and not (word == "same" and is_clause)
    return is_open and not is_bound_here(tokens, place)


def is_apart_from_nothing(tokens: tuple[Token, ...], place: int) -> bool:
    """ "A different thing", with no "from" or "than" behind."""
    behind = [token.text.lower() for token in tokens[place + 1 :]]
    return not word_class("matters").isdisjoint(behind[:1]) and {"from", "than", "to"}.isdisjoint(behind[1:2])


def is_one_of_nothing(tokens: tuple[Token, ...], place: int) -> bool:
    """ "The old ones", with no ports before; "bigger ones" are bigger than what was told of."""
    return not is_plural_before(tokens, place) and tokens[place - 1].tag != "JJR"


def is_scene_of_nothing(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Crews are at the scene", "seven died on the spot"; not "the scene of a fire"."""
    is_known = place > 0 and tokens[place - 1].text.lower() == "the"
    behind = tokens[place + 1 : place + 2]
    happened = words("event_nouns", "happening_nouns")
    is_told = any(one.lemma.lower() in happened for one in tokens[:place])
    return is_known and not is_told and not (behind and behind[0].tag.startswith(("IN", "NN", "W")))


def answers_somebody(tokens: tuple[Token, ...], place: int) -> bool:
    """ "No, we sold a ferry": to what?"""
    return place == 0 and [one.text for one in tokens[1:2]] == [","]


def is_governed_alone(tokens: tuple[Token, ...], place: int) -> bool:
    """ "With that in mind", "after that, we left": at the head, behind a preposition and before no noun."""
    before, behind = tokens[max(0, place - 1) : place], tokens[place + 1 : place + 2]
    is_led = bool(before) and before[0].tag == "IN" and before[0].text.lower() not in OPENING_CLAUSES
    return is_led and place < FIRST_WORDS and (not behind or behind[0].tag in ("IN", ",", "."))


def is_object(tokens: tuple[Token, ...], place: int) -> bool:
    """ "To do that", "to get that out", "turn that into law", "we rehearsed that more": no clause follows."""
    behind = tokens[place + 1 : place + 2]
    is_led = place > 0 and tokens[place - 1].tag.startswith("VB")
    if is_led and behind and behind[0].text.lower() in BESIDE_OBJECTS:
        return not any(one.tag in FINITE for one in tokens[place + 2 :])
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
    return tokens[place].text.lower() in PLURALS and is_plural_before(tokens, place)


def is_done_by_all_before(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Our crews will go out to find them": the only ones before do it, and not to themselves."""
    verbs = [k for k in range(place) if tokens[k].tag in FINITE]
    if tokens[place].text.lower() != "them" or len(verbs) != 1 or tokens[place - 1].tag != "VB":
        return False
    doers = [k for k in range(place) if tokens[k].tag in ("NNS", "NNPS")]
    return len(doers) == 1 and doers[0] < verbs[0]


def is_plural_before(tokens: tuple[Token, ...], place: int) -> bool:
    return any(one.tag in ("NNS", "NNPS") for one in tokens[:place])


def is_sum_of_many(tokens: tuple[Token, ...], place: int) -> bool:
    """ "There are bridges and ferries, but these things cost a lot": whatever stands before in the plural."""
    is_empty = [token.text for token in tokens[place + 1 : place + 2]] == ["things"]
    return is_empty and is_plural_before(tokens, place)


def names_one_person(ground: Ground, number: int, before: tuple[Token, ...]) -> bool:
    """Whether the words name one person, whom "he" means then."""
    if not before:
        return False
    found = ground.mentions_within(number, before[0].start, before[-1].end)
    return len({one.actor for one in found if ground.actor(one.actor).kind is ActorKind.PERSON}) == 1


# Words with a rule of their own.
OF_ONE_WORD: dict[str, Callable[[tuple[Token, ...], int], bool]] = {
    **dict.fromkeys(COMPARING, is_compared),
    **dict.fromkeys(("two", "three", "four"), is_count_of_nothing),
    "both": is_pair_unnamed,
    "different": is_apart_from_nothing,
    "no": answers_somebody,
    "ones": is_one_of_nothing,
    "scene": is_scene_of_nothing,
    "spot": is_scene_of_nothing,
}
