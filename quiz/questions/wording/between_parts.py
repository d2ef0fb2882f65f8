"""What stands between the parts behind a verb: whether a stem may pass over it, and which comma stays."""

from briefing.analysis.results import Adjunct, Fact, Token
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground
from quiz.questions.wording import verb_groups
from quiz.questions.wording.parts import Part
from quiz.questions.wording.resolving import Said

# Adverbs without which a stem says something else.
KEPT = verb_groups.NEGATIONS | {"only", "further", "farther"}
QUIET_MARKS = {",", "(", ")", '"', "“", "”"}


def after_comma(ground: Ground, fact: Fact, part: Part, said: Said) -> Said:
    """What stood behind a comma keeps it, even where an adverb is left out: ", just as much"."""
    tokens, place = ground.tokens(part.phrase.sentence), part.phrase.first - 1
    while place > fact.action.first and tokens[place].text.lower() in words("dropped_adverbs"):
        place -= 1
    is_behind = (
        place >= fact.action.first and tokens[place].text == "," and not closes_date(ground, place, part)
    )
    return Said(f", {said.text}", said.actors) if is_behind else said


def closes_date(ground: Ground, comma: int, part: Part) -> bool:
    """ "Told the court on Monday, 28 April, that …": the comma is the date's, and goes with it."""
    tokens = ground.tokens(part.phrase.sentence)
    is_clause = tokens[part.phrase.first].text.lower() == "that"
    ends = (ground.date(index).end for index in ground.dates.get(part.phrase.sentence, ()))
    return is_clause and tokens[comma - 1].end in ends


def is_gap_empty(ground: Ground, fact: Fact, first: int, last: int) -> bool:
    """Whether nothing but commas and dropped adverbs stands between two parts, so that nothing is torn.

    "North" of "closed north of Bergen" is no adverb to drop.
    """
    between, after = ground.tokens(fact.sentence)[first:last], ground.tokens(fact.sentence)[last : last + 1]
    if between and after and (after[0].text == "of" or between[-1].text.lower() == "even"):
        return False
    if between and between[-1].text.lower() == "back" and opens_time(fact, last):
        between = between[:-1]
    return all(token.text in QUIET_MARKS or is_plain_adverb(token) for token in between)


def opens_time(fact: Fact, place: int) -> bool:
    """ "Back on May 3", "back in 1998": the adverb goes with the date."""
    return any(kind is Adjunct.TIME and phrase.first == place for kind, phrase in fact.adjuncts)


def is_plain_adverb(token: Token) -> bool:
    """An adverb that a stem does without: "tragically", "also", but not "not", "only" or "farther"."""
    word = token.text.lower()
    is_kept = word in KEPT or word in words("verb_particles")
    is_light = token.tag == "RB" and not is_kept
    return is_light or word in words("dropped_adverbs")


def is_word(token: Token) -> bool:
    """Whether the token is a word that a stem would have to say, no mark, connective or light adverb."""
    is_light = token.tag in ("CC", "IN", "WRB", "WDT", "WP") or token.text.lower() in words("dropped_adverbs")
    return token.text[0].isalnum() and not is_light
