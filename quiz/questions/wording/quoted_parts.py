"""Cuts a quotation into what can be asked: a quotation in, its clauses and openings that stand alone out."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from briefing.analysis.noun_phrases import DASHES
from briefing.analysis.results import Token
from briefing.analysis.shortening import opening_end
from briefing.analysis.subjects import find_subject
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.word_classes import word_class
from quiz.questions.ground import Ground
from quiz.questions.quotations import Quotation, part_of, quotations_in
from quiz.questions.running_quotations import runs_on
from quiz.questions.wording.quoted_words import LONGEST, SHORTEST, stands
from quiz.questions.wording.verb_groups import is_negated

# A longer quotation is not taken to pieces.
LONGEST_IN_PIECES = 90
JOINING = {"and", "but", "so", "yet"}
# Subjects behind a "so" that only leads over: "so we wait", not "so many of us".
SPEAKING = {"i", "we", "you", "there", "the"}
CONDITIONS = {"if", "unless", "when", "whenever"}
PRONOUNS = {"it", "that", "they", "this"}
FAMILIES = ({"they", "them", "their"}, {"he", "him", "his"}, {"she", "her"}, {"it", "its"})
FILLING = {"basically", "like", "look", "now", "obviously", "ultimately", "well"}
# What bears on the words before, with or without its comma.
BEARINGS = (("with", "that", "in", "mind"), ("having", "said", "that"), ("that", "being", "said"))
# What adds to a clause that is whole without it: "which …", "who …", "including …".
TAGS_OF_ADDITIONS = {"WDT", "WP", "VBG"}
# So many words make a whole of what stands before an addition without a comma.
LONG_BEFORE = 15
CUT_SHORT = " …"
# Where so much of it is left out behind a part, the point of the whole may be.
POINT_SHARE = 0.3


def standing_parts(ground: Ground, number: int, quoted: Quotation) -> Iterator[Quotation]:
    """The quotation without the connective at its head, its clauses and openings, where they stand alone."""
    parts = [quoted]
    if len(quoted.tokens) <= LONGEST_IN_PIECES:
        parts += [*clauses_of(ground, number, quoted), *openings_of(ground, number, quoted)]
    for part in parts:
        if is_set_up(quoted, part):
            continue
        whole = without_connective(ground, number, part)
        if stands(ground, number, whole):
            yield whole


def is_set_up(quoted: Quotation, part: Quotation) -> bool:
    """ "There was a study of 30 ports" of "…, and they found …": it only leads to what is told."""
    rest = [token for token in quoted.tokens if token.start >= part.end]
    telling = [token for token in rest if token.text[0].isalnum() and token.tag != "CC"]
    is_led_to = bool(telling) and telling[0].tag in ("PRP", "DT")
    return bool(part.tokens) and part.tokens[0].tag == "EX" and is_led_to


def ends_before_point(ground: Ground, number: int, quoted: Quotation) -> bool:
    """ "Old bridges are fine" of "old bridges are fine, and yet no town will pay": the point is left out.

    What a semicolon parts says its own. "The question is not who pays" has its point in the next sentence.
    """
    if is_denial_before_point(ground, number, quoted):
        return True
    every = quotations_in(ground, number)
    whole = next((one for one in every if one.start <= quoted.start and quoted.end <= one.end), quoted)
    rest = [token for token in whole.tokens if token.start >= quoted.end]
    if not rest or rest[0].text == ";":
        return False
    return rest[-1].end - rest[0].start > POINT_SHARE * (whole.end - whole.start)


def is_denial_before_point(ground: Ground, number: int, quoted: Quotation) -> bool:
    """ "It is not the beams" before "It is the trains": the speaker goes on to what it is instead."""
    is_last = number == len(ground.analysis.sentences)
    if is_last or quoted.end < ground.tokens(number)[-1].start - 1 or not runs_on(ground, number + 1):
        return False
    opening = ground.tokens(number + 1)[:3]
    if is_conceded(quoted.tokens, opening):
        return True
    goes_on = len(opening) > 2 and opening[0].text.lower() in PRONOUNS and opening[1].lemma == "be"
    return goes_on and not is_negated(opening) and denies(quoted.tokens)


def is_conceded(tokens: tuple[Token, ...], following: tuple[Token, ...]) -> bool:
    """ "The trams are supposed to run" before "But in fact they stand"."""
    is_other = bool(following) and following[0].text.lower() in ("but", "yet", "however", "instead")
    return is_other and any(
        one.lemma == "be" and other.text in ("supposed", "meant") for one, other in pairwise(tokens)
    )


def denies(tokens: tuple[Token, ...]) -> bool:
    """Whether its first verb is "is not"."""
    place = next((k for k, token in enumerate(tokens) if token.tag in FINITE), None)
    return place is not None and tokens[place].lemma == "be" and is_negated(tokens[place : place + 2])


def without_connective(ground: Ground, number: int, quoted: Quotation) -> Quotation:
    """ "But the bridge is safe", "so we wait" as "The bridge is safe", "We wait"."""
    first = opening_end(quoted.tokens) if quoted.tokens else 0
    first += length_of_bearing(quoted.tokens[first:])
    opening = [token.text.lower() for token in quoted.tokens[first : first + 2]]
    if len(opening) == 2 and opening[0] in ("so", "then") and opening[1] in SPEAKING:
        first += 1
    if len(opening) == 2 and opening[0] in FILLING and opening[1] == ",":
        first += 2
    if not first:
        return quoted
    whole = part_of(ground, number, quoted, first, len(quoted.tokens))
    is_cut = quoted.text.endswith(CUT_SHORT) and not whole.text.endswith(CUT_SHORT)
    return replace(whole, text=whole.text + CUT_SHORT) if is_cut else whole


def length_of_bearing(tokens: tuple[Token, ...]) -> int:
    """How many tokens "with that in mind" takes before a clause, its comma included."""
    said = tuple(token.text.lower() for token in tokens)
    length = next((len(one) for one in BEARINGS if said[: len(one)] == one), 0)
    return length + (said[length : length + 1] == (",",)) if length else 0


def clauses_of(ground: Ground, number: int, quoted: Quotation) -> Iterator[Quotation]:
    """ "The bridge is safe, but it is old": what stands before and behind the joint of two whole clauses.

    Behind "if" and the like, the second clause may hang on it as the first does.
    """
    tokens = quoted.tokens
    is_led = bool(tokens) and tokens[0].text.lower() in word_class("clause_subordinators")
    for place in range(1, len(tokens) - SHORTEST):
        begin = clause_behind(tokens, place)
        if begin is None:
            continue
        is_whole = not is_led or any(token.text == "," for token in tokens[:place])
        if is_whole and not ends_in_condition(tokens[:place]):
            yield part_of(ground, number, quoted, 0, place)
        if not is_led and not shares_pronoun(tokens[:place], tokens[begin:]):
            yield part_of(ground, number, quoted, begin, len(tokens))


def shares_pronoun(before: tuple[Token, ...], behind: tuple[Token, ...]) -> bool:
    """ "They sail, and mending nets for crews fills their lives": those of the first clause are meant.

    They are not where a doer of its own opens the second: "they sail, and our crews lost their boats".
    """
    if behind[0].tag not in ("VBG", "EX"):
        return False
    told = {one.text.lower() for one in before}
    heard = {one.text.lower() for one in behind}
    return any(told & family and heard & family for family in FAMILIES)


def ends_in_condition(tokens: tuple[Token, ...]) -> bool:
    """ "They may agree — and if they do not": what "if" leads to is cut off."""
    mark = max((k for k, token in enumerate(tokens) if token.text in DASHES | {",", ";"}), default=None)
    last = [token.text.lower() for token in tokens[mark + 1 :]] if mark is not None else []
    last = last[1:] if last[:1] and last[0] in JOINING else last
    return bool(last) and last[0] in CONDITIONS


def openings_of(ground: Ground, number: int, quoted: Quotation) -> Iterator[Quotation]:
    """ "The bridge is safe …" of a quotation too long to ask: up to what is added to it."""
    tokens = quoted.tokens
    if len(quoted.text.split()) <= LONGEST or tokens[0].text.lower() in word_class("clause_subordinators"):
        return
    for place in range(SHORTEST, len(tokens)):
        if opens_addition(tokens, place):
            part = part_of(ground, number, quoted, 0, place)
            yield replace(part, text=part.text + CUT_SHORT)


def opens_addition(tokens: tuple[Token, ...], place: int) -> bool:
    """ ", which …", "a plan allowing …", "the people who …": what stands before it is whole.

    Without a comma it may be needed, the sooner the less there is before it. Of a list the first stands.
    """
    token, before = tokens[place], tokens[place - 1]
    if goes_on_listing(tokens, place - 1):
        return all(one.text != ";" for one in tokens[: place - 1])
    if before.text in DASHES | {",", ";"}:
        return token.tag in TAGS_OF_ADDITIONS
    return place >= LONG_BEFORE and before.tag.startswith("NN") and token.tag in ("WP", "VBG")


def goes_on_listing(tokens: tuple[Token, ...], place: int) -> bool:
    """ "We know that ice melts; that ports flood": one more of what is known; not "; that is bad"."""
    marked = [token.text.lower() for token in tokens[place : place + 2]] == [";", "that"]
    return marked and all(token.tag not in FINITE for token in tokens[place + 2 : place + 3])


def clause_behind(tokens: tuple[Token, ...], place: int) -> int | None:
    """Where a clause with a subject of its own begins behind the mark at the place."""
    mark, following = tokens[place].text, tokens[place + 1].text.lower()
    if mark not in DASHES | {",", ";"} or mark != ";" and following not in JOINING:
        return None
    if goes_on_listing(tokens, place):
        return None
    begin = place + 1 + (following in JOINING)
    subject = find_subject(tokens, begin, len(tokens))
    return begin if subject is not None and subject.first == begin else None
