"""Asks about a short invented text: the stems of one rule with their answers."""

from datetime import date

from briefing.analysis import analyse
from briefing.analysis.results import Article
from quiz.questions.asking import RULES
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground

PUBLISHED = date(2024, 6, 1)


def ground_of(text: str, title: str = "A short text") -> Ground:
    return Ground(analyse(Article(text, title=title, published_on=PUBLISHED)))


def asked(text: str, rule: str) -> list[tuple[str, str]]:
    """(stem, answer) of every candidate that the rule of that name makes, in reading order."""
    return [(one.stem, one.answer.text) for one in candidates(text, rule)]


def candidates(text: str, rule: str) -> list[Candidate]:
    """Every candidate that the rule of that name makes, in reading order."""
    ground = ground_of(text)
    found = [one for ask in RULES for one in ask(ground) if one.rule == rule]
    return sorted(found, key=lambda one: one.sentence)


def who_said(quoted: str, before: str = "") -> list[str]:
    """What is asked of a mayor's quotation in an article that begins with other sentences."""
    stems = asked(f"{before}\n\n“{quoted},” said Mayor Jon Vik.".strip(), "quotation")
    return [stem.removeprefix("Who said: “").removesuffix("”?") for stem, _ in stems]
