"""Questions on amounts and ranks that lost what they were compared with, or were part of."""

import re

from briefing.analysis.results import Adjunct, Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.drafts import VERBATIM, WHO_SAID
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words
from quiz.questions.things import head_of

COMPARING = ("be", "become", "remain", "get", "grow")
COMPARATIVES = {"earlier", "fewer", "later", "less", "more", "other", "rather"}
# A comparative stands so near before its "than".
REACH = 6
# "13% fewer visits": than where, or when?
SET_AGAINST = re.compile(r"(?:%|per ?cent|_____) (?:fewer|less|more|higher|lower) (?!than\b|or\b)")
# "Are a hundred times faster": than what? "Was asked three times over", "three times later" compare nothing.
TIMES_MORE = re.compile(
    r"\btimes (?!(?:after|ever|later|earlier|never|other|over|under)\b)(?:more|less|worse|[a-z]{2,}er)\b"
)
BASIS = re.compile(r"\b(?:than|as|compared|relative to|against|from)\b")
FIRST_AND_LAST = {"first", "last"}
# "How many more ships", "an additional _____ ships": beside which?
ADDED = re.compile(
    r"\b(?:how many|_____) (?:more|additional|extra|further|other) (?!than\b)"
    r"|\b(?:an additional|another|a further) _____",
    re.IGNORECASE,
)
BESIDE = re.compile(r"\b(?:after|besides?|in addition to|since|than)\b", re.IGNORECASE)
LATEST = {"last", "latest"}
# "A further law", "the other half", "similar bans".
BESIDE_ANOTHER = {"additional", "another", "further", "other", "same", "similar", "such"}
# "Further education": what a phrase without an article has as a part of its own.
IN_FIXED_PHRASES = {"further", "other", "same"}


def compared_to_nothing(ground: Ground, candidate: Candidate) -> str:
    """ "Which government is more careful?": than whom? "How much has it risen?", if twice as fast."""
    fact = candidate.fact
    is_unset = SET_AGAINST.search(candidate.stem) is not None and BASIS.search(candidate.whole_stem) is None
    if is_unset and candidate.rule not in WHO_SAID:
        return "it does not say than what"
    if TIMES_MORE.search(candidate.stem) is not None and BASIS.search(candidate.whole_stem) is None:
        return "it does not say than what"
    behind = comparative_behind(ground, candidate)
    behind = behind or comparative_before_than(ground, candidate)
    if behind is not None and not contains_words(candidate.stem, behind.text):
        return f"it lost “{behind.text}”"
    if fact is None or fact.verb not in COMPARING or not fact.objects:
        return ""
    tokens = ground.tokens_of(fact.objects[0])
    is_compared = any(
        token.tag in ("JJR", "RBR") or token.text.lower() in ("more", "less") for token in tokens
    )
    has_than = any(token.text.lower() == "than" for token in ground.tokens(fact.sentence)[fact.action.last :])
    ends_so = bool(tokens) and tokens[-1].tag in ("JJ", "JJR")
    return "it does not say than what" if is_compared and ends_so and not has_than else ""


def added_to_untold(ground: Ground, candidate: Candidate) -> str:
    """ "How many more ships did Norway find?": beside which? What it will buy is beside what it has."""
    is_amount = candidate.answer.type is AnswerType.QUANTITY
    if not is_amount or candidate.rule in WHO_SAID or ADDED.search(candidate.stem) is None:
        return ""
    verb = ground.tokens_of(candidate.fact.action)[0] if candidate.fact is not None else None
    is_ahead = verb is not None and verb.tag not in ("VBD", "VBP", "VBZ")
    return "" if is_ahead or BESIDE.search(candidate.whole_stem) else "nobody is told what it adds to"


def key_beside_another(ground: Ground, candidate: Candidate) -> str:
    """ "What did Norway pass in 2013?" with "a further law", "further laws": beside which?

    "Further education", "same sex marriage" and "other people's money" are beside nothing.
    """
    if candidate.answer.type is not AnswerType.NOUN:
        return ""
    answer = candidate.answer
    line = [one for one in ground.tokens(candidate.sentence) if answer.start <= one.start < answer.end]
    place = next((k for k, one in enumerate(line[:2]) if one.text.lower() in BESIDE_ANOTHER), None)
    if place is None or is_bare(line) and line[place].text.lower() in IN_FIXED_PHRASES:
        return ""
    return f"“{line[place].text.lower()}” sets it beside one told before"


def is_bare(line: list[Token]) -> bool:
    """ "Further education": one thing, without an article."""
    head = head_of(tuple(line))
    return head is not None and head.tag == "NN" and line[0].tag != "DT"


def comparative_behind(ground: Ground, candidate: Candidate) -> Token | None:
    """The "faster" of "three times faster" behind an amount that is asked for."""
    if candidate.answer.type is not AnswerType.QUANTITY:
        return None
    tokens = ground.tokens(candidate.sentence)
    following = next((one for one in tokens if one.start >= candidate.answer.end), None)
    return following if following is not None and following.tag in ("JJR", "RBR") else None


def comparative_before_than(ground: Ground, candidate: Candidate) -> Token | None:
    """The "later" of "five months later than usual" in a sentence whose "than" the stem has."""
    if candidate.rule in VERBATIM or " than " not in candidate.stem:
        return None
    tokens = ground.tokens(candidate.sentence)
    than = next((k for k, token in enumerate(tokens) if token.text == "than"), 0)
    near = tokens[max(0, than - REACH) : than]
    return next(
        (one for one in reversed(near) if one.tag in ("JJR", "RBR") or one.text in COMPARATIVES), None
    )


def amount_of_clause(ground: Ground, candidate: Candidate) -> str:
    """ "How much oil did she claim?", of "claimed 40 barrels of oil were lost": no amount of claims."""
    fact = candidate.fact
    if fact is None or candidate.rule not in ("how many", "how much"):
        return ""
    is_saying = fact.verb in words("verbs_with_clauses") - words("verbs_of_doing_too")
    is_told = not fact.is_passive and any(
        one.start <= candidate.answer.start < one.end for one in fact.objects
    )
    has_clause = any(one.tag in FINITE for one in ground.tokens(fact.sentence)[fact.action.last :])
    return f"it is part of what “{fact.action.text}” tells" if is_saying and is_told and has_clause else ""


def last_but_one(ground: Ground, candidate: Candidate) -> str:
    """ "When was the last raid in Riga?", where the article tells of a raid in Riga that was later."""
    fact, asked = candidate.fact, candidate.answer
    if fact is None or fact.verb != "be" or asked.type is not AnswerType.DATE:
        return ""
    line = ground.tokens_of(fact.subject)
    place = next((k for k, one in enumerate(line) if is_latest(line, k)), None)
    head = head_of(line[place:]) if place is not None else None
    if head is None:
        return ""
    told = ground.sentences_with_lemma.get(head.lemma.lower(), ())
    is_told_again = any(number != candidate.sentence for number in told)
    return f"the article tells of a later {head.text}" if is_told_again else ""


def is_latest(line: tuple[Token, ...], place: int) -> bool:
    """ "Last", "latest", "most recent"."""
    word, behind = line[place].text.lower(), line[place + 1 : place + 2]
    is_recent = word == "most" and bool(behind) and behind[0].text.lower() == "recent"
    return word in LATEST or is_recent


def superlative_moved(ground: Ground, candidate: Candidate) -> str:
    """ "When was the last case in Riga?", of "the last case was in Riga in 1990": it is the last of all."""
    fact = candidate.fact
    if fact is None or fact.verb != "be" or fact.is_passive or fact.objects:
        return ""
    if not {Adjunct.PLACE, Adjunct.TIME} <= {kind for kind, _ in fact.adjuncts}:
        return ""
    subject = ground.tokens_of(fact.subject)
    ranked = next((one for one in subject if one.tag == "JJS" or one.text.lower() in FIRST_AND_LAST), None)
    is_turned = candidate.rule not in VERBATIM and candidate.rule != "statement"
    return f"“{ranked.text}” is of all, and not of those in the rest" if ranked and is_turned else ""
