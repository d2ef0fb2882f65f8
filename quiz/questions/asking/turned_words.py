"""Words that may be turned round to make a statement false: main verbs, and words that measure."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from briefing.analysis.results import ActorKind, Fact, Phrase, Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import rows, words
from quiz.questions.candidates import Answer, AnswerType
from quiz.questions.ground import Ground
from quiz.questions.options.contrasts import opposite_of
from quiz.questions.things import head_of, is_human, kind_of, nouns_for_bodies
from quiz.questions.wording.stems import Stem

REACH_OF_CAUSE = 12
ARGUING = {"because", "so", "therefore", "thus", "since", "as"}
# Who reads what brought it about knows which way it went: "rules caused waste to fall".
CAUSING = {"allow", "cause", "drive", "enable", "force", "help", "lead", "let", "make"}
# What nobody does of his own will.
ILL = "worsen"
# "Banned it from sailing": nobody permits it "from sailing".
KEEPING_FROM = {"ban", "discourage", "forbid", "prohibit"}
# Of these a price is raised or lowered; questions and children are not lowered, and nobody expands a fever.
MOVED_UP_OR_DOWN, CAUGHT_OR_SHRUNK = {"lower", "raise"}, "contract"
MOVED_BY_RULES = {"age", "cost", "forecast", "limit", "price", "rate", "target", "threshold"}
# "The majority" is one; "the minority" has to be told of before.
OF_VOTES = {"majority", "minority"}
# Where a thing is anybody sees; what is above or below a measure must be known.
HEIGHTS = {"above", "below"}
MEASURES = {"average", "zero", "freezing", "normal", "target", "sea"}
# Which coast a country has, and where its neighbour lies, a map shows.
OF_THE_MAP = {"border", "coast", "coastline", "frontier", "neighbor", "neighbour", "shore"}
# Whoever buys may sell as well, and what is one partner's surplus is the other's deficit.
DEALING = {"buy", "export", "import", "sell"}
BALANCES = {"deficit", "surplus"}
TRADES = {"export", "trade", "trading"}
LACKING = {"fail", "lack", "never", "not", "refuse"}
COMPASS = ("east", "north", "south", "west")
RELATIVES = {"who", "whom", "whose", "which"}
# Somebody takes them for or against a body, a law or a plan; a machine that supports a format does not.
STANCES = {"accept", "approve", "back", "oppose", "reject", "support"}
OF_VIEWS = {ActorKind.AGREEMENT, ActorKind.COUNTRY, ActorKind.PERSON}
VIEWS = {
    "apology", "appeal", "application", "argument", "bid", "call", "claim", "demand", "idea",
    "invitation", "offer", "opinion", "petition", "plea", "request", "result", "suggestion", "theory",
    "verdict", "view",
}  # fmt: skip
# "Rejected it, though it later took it back": what the statement leaves out may say the contrary.
CONTRASTING = {"but", "though", "although", "while", "whereas", "however", "yet", ";"}


def turnable(ground: Ground, number: int, stem: Stem) -> Iterator[Answer]:
    """Words of the statement with an opposite that neither it nor the sentence uses: "weaken", "eastward"."""
    tokens = ground.tokens(number)
    if (
        is_argued(ground, number)
        or is_measured_twice(ground, number)
        or says_more(stem)
        or is_judging(tokens)
    ):
        return
    used = {token.text.lower() for token in tokens} | {token.lemma.lower() for token in tokens}
    for place, token in enumerate(tokens[:-1]):
        opposite = opposite_of(token)
        if (
            not opposite
            or opposite in used
            or both_may_hold(tokens, place)
            or is_of_other_sense(ground, number, place)
            or is_fixed(ground, number, place)
        ):
            continue
        if not is_open(ground, number, place, opposite):
            continue
        is_told = stem.text.count(token.text) == 1 and is_whole_word(token.text, stem.text)
        if is_told and takes_article(tokens[:place], token.text, opposite):
            yield Answer(AnswerType.CONTRAST, token.text, token.start, token.end)


def is_argued(ground: Ground, number: int) -> bool:
    """Whether the sentence argues or sets against: turned round, it would contradict itself."""
    return any(token.text.lower() in ARGUING | CONTRASTING for token in ground.tokens(number))


def is_measured_twice(ground: Ground, number: int) -> bool:
    """ "Fell from 10 percent to 2": with "rose" it would contradict itself."""
    told = [(one.kind, one.unit) for one in map(ground.quantity, ground.quantities.get(number, ()))]
    return len(told) > len(set(told))


def says_more(stem: Stem) -> bool:
    """ "Praised the mayor, whose honesty he doubted", ", vowing to help": the rest would not go with it."""
    is_led_on = re.search(r", (?:\w+ly )?(?!during\b|spring\b|evening\b|morning\b)[a-z]+ing\b", stem.text)
    return is_led_on is not None or bool(RELATIVES & set(re.findall(r"\w+", stem.text.lower())))


def is_judging(tokens: tuple[Token, ...]) -> bool:
    """ "Criticised the choice accusing the crews of theft", "criticised them for not rowing": who does the
    contrary would not accuse them, nor do so for what they lack.
    """
    judging = words("verdict_verbs", "words_of_accusation")
    is_blamed = any(one.text == "for" and other.lemma.lower() in LACKING for one, other in pairwise(tokens))
    return is_blamed or any(token.tag == "VBG" and token.lemma.lower() in judging for token in tokens)


def is_open(ground: Ground, number: int, place: int, opposite: str) -> bool:
    """Whether a reader may believe either: of the main verb, and of a word that measures.

    Nobody rises ill who did not fall ill.
    """
    tokens = ground.tokens(number)
    token, after = tokens[place], tokens[place + 1]
    if token.lemma == "fall" and after.tag == "JJ":
        return False
    if token.tag.startswith("VB"):
        told = [fact for fact in ground.facts.get(number, ()) if fact.is_main]
        is_only = token.tag in FINITE and sum(one.tag in FINITE for one in tokens) == 1
        deeds = [fact for fact in told if is_deed(fact, place) and not is_against_will(fact, opposite)]
        if token.lemma.lower() in STANCES:
            return any(is_stance(ground, fact) for fact in deeds)
        return bool(deeds) if told else is_only
    if token.text.lower().startswith(COMPASS) and after.lemma.lower() in OF_THE_MAP:
        return False
    if token.text in HEIGHTS:
        return after.text[0].isdigit() or after.lemma.lower() in MEASURES
    is_amount = any(character.isdigit() for one in tokens[place + 2 : place + 4] for character in one.text)
    # "A surplus of bread": not of a budget. "They dry freshly cut grass": no adjective.
    is_of_thing = token.tag.startswith("NN") and after.text == "of" and not is_amount
    return not is_of_thing and not (token.tag == "JJ" and after.tag.startswith("RB"))


def both_may_hold(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Norway sold boats", "Norway’s trade surplus", "a surplus with Oslo": the contrary may be so, too."""
    token, before, behind = tokens[place], tokens[max(0, place - 1) : place], tokens[place + 1]
    if token.tag.startswith("VB"):
        return token.lemma.lower() in DEALING
    is_of_trade = any(one.lemma.lower() in TRADES for one in before) or behind.text == "with"
    return token.lemma.lower() in BALANCES and is_of_trade


def is_of_other_sense(ground: Ground, number: int, place: int) -> bool:
    """ "Banned boats from sailing", "raised a question", "contracted a fever", "the majority": the contrary
    of the word is none of what is told.
    """
    tokens = ground.tokens(number)
    lemma, behind = tokens[place].lemma.lower(), tokens[place + 1 :]
    if lemma in OF_VOTES:
        return place > 0 and tokens[place - 1].text.lower() == "the"
    if lemma in KEEPING_FROM:
        return any(one.text == "from" and other.text.endswith("ing") for one, other in pairwise(behind))
    if lemma not in MOVED_UP_OR_DOWN | {CAUGHT_OR_SHRUNK}:
        return False
    deed = next((fact for fact in ground.facts.get(number, ()) if is_deed(fact, place)), None)
    heads = [head_of(ground.tokens_of(one)) for one in deed.objects[:1]] if deed is not None else []
    is_moved = any(head is not None and head.lemma.lower() in moved_nouns() for head in heads)
    return bool(heads) and (lemma == CAUGHT_OR_SHRUNK or not is_moved)


@cache
def moved_nouns() -> frozenset[str]:
    """What is raised and lowered: "tax", "fee", "rate"; a fund is only raised."""
    return frozenset({noun for noun, *_ in rows("measured_nouns")} | MOVED_BY_RULES) - {"fund"}


def is_deed(fact: Fact, place: int) -> bool:
    return fact.action.first <= place < fact.action.last


def is_against_will(fact: Fact, opposite: str) -> bool:
    """ "Norway worsened its roads": who acts means well."""
    return fact.subject.actor is not None and bool(fact.objects) and opposite.startswith(ILL)


def is_stance(ground: Ground, fact: Fact) -> bool:
    """ "Norway supports the ban", and not "the app supports old maps": both may be for or against another."""
    is_told = bool(fact.objects) or fact.is_passive
    return is_told and all(is_of_views(ground, one) for one in (fact.subject, *fact.objects[:1]))


def is_of_views(ground: Ground, told: Phrase) -> bool:
    """Whether people, a body, a state, a law, a plan or a view is told of."""
    tokens = ground.tokens_of(told)
    head = head_of(tokens)
    if head is None:
        return False
    named = [ground.actor(one.actor) for one in ground.mentions_within(told.sentence, told.start, told.end)]
    if head.tag.startswith("NNP"):
        return any(one.kind in OF_VIEWS or one.label != one.kind.value for one in named)
    is_view = head.lemma.lower() in nouns_for_bodies() | VIEWS or kind_of(tokens) in (
        "act",
        "body",
        "document",
    )
    return is_view or is_human(tokens)


def is_fixed(ground: Ground, number: int, place: int) -> bool:
    """Whether the word may not be changed: it is in a name, a compound or quotation marks, or a gerund.

    Nobody is "one of the winners of the decline": what a noun behind "of" says is tied to what is before it.
    """
    tokens = ground.tokens(number)
    token = tokens[place]
    pair = " ".join(one.text.lower() for one in tokens[place : place + 2])
    is_meant = token.tag == "VB" and place > 1 and tokens[place - 1].tag == "TO" and is_way(tokens[place - 2])
    is_bound = pair in words("fixed_compounds") or is_brought_about(tokens, place) or is_meant
    is_named = is_in_name(ground, token, number) or is_in_marks(tokens, place)
    is_owned = token.tag.startswith("NN") and any(
        one.text == "of" for one in tokens[max(0, place - 3) : place]
    )
    return is_bound or is_named or is_owned or token.tag == "VBG"


def is_way(token: Token) -> bool:
    """ "A good way to gain", "eager to gain": turned round, it would contradict what leads to it."""
    return token.tag.startswith(("NN", "JJ"))


def is_brought_about(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Rules caused waste to fall", "let it go by longer ways": an infinitive behind a verb of causing."""
    for cause in range(max(0, place - REACH_OF_CAUSE), place):
        if tokens[cause].lemma.lower() in CAUSING:
            return any(one.tag == "VB" for one in tokens[cause + 1 : place + 1])
    return False


def is_whole_word(word: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(word)}\b", text) is not None


def takes_article(before: tuple[Token, ...], word: str, opposite: str) -> bool:
    """Whether "a" or "an" before the word would do for its opposite, too."""
    has_article = bool(before) and before[-1].text.lower() in ("a", "an")
    return not has_article or (opposite[0] in "aeiou") == (word[0] in "aeiou")


def is_in_marks(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether the word is quoted, so that it may not be changed."""
    return sum(token.text in '"“”' for token in tokens[:place]) % 2 == 1


def is_in_name(ground: Ground, token: Token, number: int) -> bool:
    """Whether the word is part of a name ("the western Pacific"), where another word makes another place."""
    return any(one.start <= token.start < one.end for one in ground.mentions.get(number, ()))
