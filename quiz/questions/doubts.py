"""What is doubtful about a question before it has a form: left out, guessed, or not told."""

import re
from collections.abc import Iterator

from briefing.analysis.results import ActorKind, Fact, Mention
from briefing.analysis.wordlists import words
from quiz.questions.candidates import Answer, AnswerType
from quiz.questions.ground import Ground
from quiz.questions.placing import is_all_over
from quiz.questions.plain import plain
from quiz.questions.speakers import those_speaking
from quiz.questions.wording.attribution import ARTICLE, is_source_unnamed
from quiz.questions.wording.naming import is_famous
from quiz.questions.wording.stems import Stem

SHORTEST_FOR_COUNT = 10
# A private person met so seldom is no answer that a reader should know.
PASSING = 2
PASSER_BY = "passer-by"
# A name behind the first word, a figure, a century, the whole world.
ANCHOR = re.compile(r"(?<=.)(?<!gap: )[A-Z]|\d|\bcentury|\bworld|\bglobal")
# What tells which change is meant: a year, an hour, what went before it or with it.
TIMED = re.compile(r"\b(?:(?:19|20)\d\d|at \d|from|after|as|before|between|during|since|when)\b(?!-)")
YEARLY = re.compile(r"\b(?:yearly|annual|monthly|weekly) basis\b|\b(?:year|month)[- ]on[- ](?:year|month)\b")
SOURCE = re.compile(rf"ccording to (?:{ARTICLE}|an? [a-z]+), ")


def doubts_about(ground: Ground, fact: Fact, rule: str, stem: Stem, answer: Answer) -> Iterator[str]:
    """What had to be left out or guessed, and what the question does not tell."""
    is_placeless = happened(ground, fact) and is_of_nowhere(stem, answer) and not has_topic(ground, stem)
    seen = {
        "words left out": stem.lost > 0,
        "beside the point": not fact.is_main and fact.speaker is None,
        "source without a name": SOURCE.search(stem.text) is not None and is_source_unnamed(ground, fact),
        PASSER_BY: is_bystander(ground, answer),
        "count without scene": lacks_scene(rule, stem),
        "figure of nowhere": is_placeless or is_change_undated(ground, fact, stem, answer),
    }
    return (name for name, is_seen in seen.items() if is_seen)


def is_change_undated(ground: Ground, fact: Fact, stem: Stem, answer: Answer) -> bool:
    """ "By how much did Orlin's shares fall?": on which day? "From 600 mg" tells which change is meant.

    So it is with "up 40 percent on a yearly basis".
    """
    is_figure = answer.type is AnswerType.QUANTITY
    is_change = is_figure and (fact.verb in words("verbs_of_change") or YEARLY.search(stem.text) is not None)
    if not is_change or ground.tokens_of(fact.action)[0].tag != "VBD" or stem.occasion:
        return False
    return TIMED.search(stem.text) is None


def happened(ground: Ground, fact: Fact) -> bool:
    """ "Fell", "has fallen": at some time somewhere; what "must withstand" does so always.

    So it is with what happened of one thing of many: "they built a chair that has three fans".
    """
    verbs = ground.tokens_of(fact.action)
    return (
        not fact.is_main
        or verbs[0].tag == "VBD"
        or verbs[0].text.lower() in ("has", "have")
        and len(verbs) > 1
    )


def is_of_nowhere(stem: Stem, answer: Answer) -> bool:
    """ "By how much did output fall?": asks for a figure, and tells neither name nor year nor other figure.

    Of the whole world, "half of all people" says enough.
    """
    is_figure = answer.type in (AnswerType.QUANTITY, AnswerType.DATE)
    has_anchor = bool(stem.occasion or stem.actors or ANCHOR.search(stem.text.replace(answer.text, "")))
    return is_figure and not has_anchor


def has_topic(ground: Ground, stem: Stem) -> bool:
    """ "Since when have strains of plague been found?", where the whole article tells of the plague."""
    return any(is_all_over(ground, word) for word in plain(stem.text).split())


def lacks_scene(rule: str, stem: Stem) -> bool:
    """ "How many ships did Norway sell?": a short question for a count, without when or of how many."""
    is_short = len(stem.text.split()) < SHORTEST_FOR_COUNT
    return rule == "how many" and is_short and not any(character.isdigit() for character in stem.text)


def is_bystander(ground: Ground, answer: Answer) -> bool:
    """Who has a word in the article, without an office or calling: nobody needs to learn that name.

    Of whom the article only tells, the reader may know why.
    """
    if answer.type is not AnswerType.ACTOR or answer.index is None:
        return False
    actor = ground.actor(answer.index)
    is_private = actor.kind is ActorKind.PERSON and actor.role is None and not is_famous(actor)
    is_met_once = is_private and len(actor.mentions) <= PASSING and answer.index in those_speaking(ground)
    return is_met_once and not any(is_told_by_clause(ground, one) for one in actor.mentions)


def is_told_by_clause(ground: Ground, mention: Mention) -> bool:
    """ "Ann Lee, who leads the council": the clause tells what a role would."""
    return ground.text(mention.sentence)[mention.end :].startswith(", who ")
