""" "It" and "there" that stand for nothing: the tokens of a sentence and a place in, yes or no out."""

from collections.abc import Sequence

from briefing.analysis.reporting import is_saying
from briefing.analysis.results import Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words

_LEADS = ("IN", "WRB")
_GOALS = ("back", "halfway", "home", "out", "past", "through", "to")
_REACH = 8  # tokens behind the word that may tell, so that the walk stays short
_REACH_OF_COST = 16
_COUNTING_TAGS = ("DT", "CD", "NN", "JJ")
_OPENS_OBJECT = ("DT", "PRP$", "CD", "$", "JJ", "NN", "NNS", "NNP", "NNPS")


def stands_for_nothing(tokens: Sequence[Token], place: int) -> bool:
    """ "There are concerns", "it is hard to say", "makes it clear that", "when it comes to", "made it home",
    "it costs 4 euros to see the fort"."""
    if tokens[place].tag == "EX":
        return True
    before, after = tokens[max(place - 1, 0) : place], tokens[place + 1 : place + 1 + _REACH]
    if tokens[place].text.lower() != "it" or not after:
        return False
    if before and before[0].lemma == "make" and after[0].text in _GOALS:
        return True
    if before and before[0].tag in _LEADS and _is_set_phrase(before[0], after):
        return True
    if _costs_to_do(tokens[place + 1 : place + 1 + _REACH_OF_COST]):
        return True
    if before and before[0].lemma in word_class("verbs_of_judging") and after[0].lemma != "be":
        return _is_judgement(after)
    verb = next((at for at, token in enumerate(after[:3]) if token.lemma == "be"), None)
    led = after[:verb] if verb is not None else ()
    is_copula = verb is not None and all(token.tag in ("MD", "RB") for token in led)
    return is_copula and _is_judgement(after[verb + 1 :])


def may_stand_for_nothing(tokens: Sequence[Token], place: int) -> bool:
    """ "It took years", "it rained", "it may", "it coincides with a fair": whoever was just named need not
    be meant."""
    if stands_for_nothing(tokens, place):
        return True
    after = tokens[place + 1 : place + 4]
    verb = next((at for at, token in enumerate(after) if token.tag in FINITE or token.tag[:2] == "VB"), None)
    if verb is None:
        return True
    if after[verb].tag == "MD":
        return not _is_said(tokens, place) or _is_reckoned(tokens[place + verb + 2 : place + _REACH])
    if _is_revealed(tokens[place + 1 : place + 1 + _REACH]) or _means_that(after[verb:]):
        return True
    if after[verb].lemma in word_class("verbs_of_events"):
        return not _is_said(tokens, place)
    if after[verb].lemma in word_class("verbs_of_appearing"):
        behind = tokens[place + verb + 2 : place + verb + 3]
        return not behind or behind[0].tag != "IN" or behind[0].text in ("that", "as", "if")
    return after[verb].lemma in word_class("verbs_of_empty_it")


def _means_that(after: Sequence[Token]) -> bool:
    """ "It meant that rates rose": what was told before did, and nobody who was named there."""
    return [after[0].lemma, *(one.text.lower() for one in after[1:2])] == ["mean", "that"]


def _is_said(tokens: Sequence[Token], place: int) -> bool:
    """ "The bank said (that) it"."""
    return any(is_saying(token) for token in tokens[max(place - 2, 0) : place])


def _is_reckoned(after: Sequence[Token]) -> bool:
    """ "(Said it will) be years", "be a couple of days": so long, and nobody."""
    times = word_class("spans_of_time")
    end = next((at for at, token in enumerate(after) if token.lemma in times), 0)
    counted = (token.tag in _COUNTING_TAGS or token.text == "of" for token in after[1:end])
    return end > 0 and after[0].lemma == "be" and all(counted)


def _is_revealed(after: Sequence[Token]) -> bool:
    """ "(It) has been revealed that"."""
    end = next((at for at, token in enumerate(after) if token.text == "that"), 0)
    group = after[:end]
    is_passive = any(token.lemma == "be" for token in group) and all(
        token.tag in FINITE or token.tag in ("VB", "VBN", "RB") for token in group
    )
    return is_passive and group[-1].tag == "VBN"


def _costs_to_do(after: Sequence[Token]) -> bool:
    """ "Will cost the firm 4 euros to buy boats"; what "cost 4 euros to build" is a thing."""
    verb = next((at for at, token in enumerate(after) if token.tag not in ("MD", "RB", "VBZ", "VBP")), 0)
    costs = next((at for at, token in enumerate(after[: verb + 1]) if token.lemma == "cost"), None)
    if costs is None:
        return False
    led = zip(after[costs + 1 :], after[costs + 2 :], after[costs + 3 :], strict=False)
    return any((to.tag, deed.tag) == ("TO", "VB") and thing.tag in _OPENS_OBJECT for to, deed, thing in led)


def _is_set_phrase(before: Token, after: Sequence[Token]) -> bool:
    """ "When it comes to", "as it stands", "as it turned out"."""
    if after[0].lemma == "come":
        return len(after) > 1 and after[1].text == "to"
    return before.text.lower() == "as" and after[0].lemma in word_class("verbs_of_turning_out")


def _is_judgement(tokens: Sequence[Token]) -> bool:
    """ "Very hard to", "clear that", "easy for", "time to": an adjective and what it judges."""
    adjectives = words("adjectives_of_empty_it")
    judging = (at for at, token in enumerate(tokens) if token.text.lower() in adjectives)
    place = next(judging, len(tokens))
    behind = tokens[place + 1 :]
    while len(behind) > 1 and behind[0].tag == "CC" and behind[1].text.lower() in adjectives:
        behind = behind[2:]
    judged = behind[:1]
    is_plain = all(token.tag == "RB" for token in tokens[:place])
    return is_plain and bool(judged) and judged[0].text.lower() in ("to", "that", "for")
