"""Dates a figure that grows by its article: "As of May 2019, how many boats had been sold?" for "have"."""

import re
from dataclasses import replace

from briefing.analysis.results import Fact
from briefing.analysis.wordlists import words
from quiz.questions.candidates import Answer, AnswerType
from quiz.questions.ground import Ground, phrases_behind
from quiz.questions.wording.capitals import keeps_its_capital
from quiz.questions.wording.stems import Stem, before_day

GAP = "Fill the gap: "
HAVING = {"has", "have"}
# Words that may stand before the figure: "across more than".
LEAD = 3
AUXILIARY = re.compile(r"\b(?:has|have)\b")


def as_of_article(ground: Ground, fact: Fact, rule: str, stem: Stem, answer: Answer) -> Stem:
    """The stem with the month of the article, where its figure has come about so far and nothing dates it."""
    is_figure = answer.type is AnswerType.QUANTITY and opens_part(ground, fact, answer)
    if not is_figure or stem.occasion or not is_so_far(ground, fact):
        return stem
    month = f"As of {ground.analysis.published_on:%B %Y}"
    if rule in ("how many", "how much"):
        is_opening = stem.text.startswith(("How ", "By how ", "To how ", "In how "))
        past = AUXILIARY.sub("had", stem.text, count=1)
        return replace(stem, text=past, occasion=month) if is_opening and past != stem.text else stem
    told = stem.text.removeprefix(GAP)
    is_whole = rule == "gap" and told.count(fact.action.text) == 1 and told.startswith(opening(ground, fact))
    if not is_whole:
        return stem
    told = told.replace(fact.action.text, before_day(fact.action.text))
    told = told if keeps_its_capital(ground, fact.subject) else told[0].lower() + told[1:]
    return replace(stem, text=f"{GAP}{month}, {told}")


def opens_part(ground: Ground, fact: Fact, answer: Answer) -> bool:
    """ "Sold 40 boats", "spread across more than 40 acres", and not "won by blocking a sale of 40 boats"."""
    parts = (fact.subject, *phrases_behind(fact))
    return any(
        one.start <= answer.start and len(ground.text(one.sentence)[one.start : answer.start].split()) <= LEAD
        for one in parts
        if answer.start < one.end
    )


def opening(ground: Ground, fact: Fact) -> str:
    """The first word of the sentence, if its subject opens it."""
    return ground.tokens_of(fact.subject)[0].text if fact.subject.first == 0 else GAP


def is_so_far(ground: Ground, fact: Fact) -> bool:
    """ "Five fires have spread over 40 acres", and not "Lee has said", "had spread by May"."""
    verbs = [token.text.lower() for token in ground.tokens_of(fact.action)]
    is_perfect = len(verbs) > 1 and verbs[0] in HAVING
    is_meant = fact.verb in words("saying_verbs", "verbs_of_intent")
    is_dated = bool(ground.dates.get(fact.sentence)) or not has_own_day(ground)
    is_own = fact.is_main and fact.speaker is None and fact.fronted is None
    return is_perfect and is_own and not (is_meant or is_dated)


def has_own_day(ground: Ground) -> bool:
    """Whether the article's day is given: not where it is guessed from a "3 May 1998" in its text."""
    return ground.analysis.published_on is not None and not ground.analysis.date_is_assumed
