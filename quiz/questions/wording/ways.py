"""Which way something went, told by one word behind its noun: "sends its fish south"."""

from briefing.analysis.results import Fact, Phrase, Token
from briefing.analysis.word_classes import word_class
from quiz.questions.ground import Ground


def is_way(tokens: tuple[Token, ...], place: int) -> bool:
    """ "South" behind a noun, and before none: not "to the south", "south coast"."""
    is_behind_noun = place > 0 and tokens[place - 1].tag.startswith(("NN", "CD"))
    after = tokens[place + 1 : place + 2]
    is_alone = not after or after[0].tag in ("IN", "TO", "CC", ",", ".", ":", "RB")
    return tokens[place].text.lower() in word_class("ways") and is_behind_noun and is_alone


def way_behind(ground: Ground, fact: Fact) -> Phrase | None:
    """ "South" right behind the last object of the fact."""
    last = fact.objects[-1].last if fact.objects else 0
    tokens = ground.tokens(fact.sentence)
    is_told = 0 < last < len(tokens) and is_way(tokens, last)
    return ground.phrase(fact.sentence, last, last + 1) if is_told else None
