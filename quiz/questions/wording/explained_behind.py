"""Whether what follows a noun says which is meant, as in "the price of grain": tokens in, yes or no out."""

from functools import cache

from briefing.analysis.results import Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import rows, words
from quiz.questions.ground import Ground

EXPLAINING = {"of", "that", "who", "which", "where", "known", "called", "between", "from", "among"}
EXPLAINING_VAGUE = {"of", "that"}
# Behind a subject's noun: "the fight by workers", "the plan to sell", "a ferry built in Riga".
TIED_TO_SUBJECT = ("IN", "TO", "VBN", "VBG")
QUOTES = {"“", '"', "‘"}
REACH_OF_CLAUSE = 8
CLAUSE_SUBJECTS = {"he", "she", "it", "they"}
# "[The ships] the winged crew had built".
WITHIN_NOUN, ENDS_OF_NOUN = ("NN", "JJ", "VBN"), ("NN", "NNS", "NNP", "NNPS")
HAVING = {"give", "have", "lack", "possess"}
SUBORDINATORS = {
    "after",
    "although",
    "as",
    "because",
    "before",
    "if",
    "once",
    "since",
    "though",
    "when",
    "while",
}


def is_explained(
    ground: Ground, number: int, tokens: tuple[Token, ...], stop: int, opens_subject: bool = False
) -> bool:
    """ "The price of grain", "the strike that hit Riga", "the rate at which it grows"."""
    head, following = tokens[stop - 1], next_word(tokens, stop - 1)
    if following == "from" and [one.tag for one in tokens[stop + 1 : stop + 2]] == ["VBG"]:
        return False
    is_vague = head.lemma.lower() in words("vague_subjects")
    if following in (EXPLAINING_VAGUE if is_vague else EXPLAINING) or following in governed_by(head):
        return True
    if opens_subject and not is_vague and is_tied(ground, number, tokens[stop:]):
        return True
    if [one.tag for one in tokens[stop : stop + 2]] == ["IN", "WDT"] or is_week_from(tokens, stop):
        return True
    near = tokens[stop : stop + REACH_OF_CLAUSE]
    if not is_vague and (has_clause(ground, number, near) or has_participle(ground, number, near)):
        return True
    if (
        not is_vague
        and has_clause_on_noun(ground, number, near)
        or is_had_for_deed(ground, number, tokens, stop)
    ):
        return True
    return is_tied_to_name(ground, number, tokens[stop : stop + 3])


def is_week_from(tokens: tuple[Token, ...], stop: int) -> bool:
    """ "The week beginning 14 April"."""
    return tokens[stop - 1].lemma.lower() in word_class("spans_of_time") and next_word(tokens, stop - 1) in (
        "beginning",
        "ending",
        "starting",
    )


def is_tied(ground: Ground, number: int, after: tuple[Token, ...]) -> bool:
    """What stands between a subject's noun and its verb says which thing is meant, unless it is a date."""
    if after and after[0].text == ",":
        led = [one for one in after[1:3] if one.tag != "RB"][:1]
        is_participle = bool(led) and (led[0].tag == "VBN" or led[0].text.endswith("ed"))
        return is_participle and any(one.tag.startswith("NNP") for one in after)
    is_dated = bool(after) and bool(ground.dates_within(number, after[0].start, after[-1].end))
    return len(after) > 1 and after[0].tag in TIED_TO_SUBJECT and not is_dated


def has_clause(ground: Ground, number: int, after: tuple[Token, ...]) -> bool:
    """ "The ships he (and his crew) sold", "the ships Norway sold": a clause without "that" says which."""
    if len(after) > 1 and after[0].text.lower() in CLAUSE_SUBJECTS:
        is_joint = after[1].text == "and" and any(one.tag in FINITE for one in after[2:])
        return is_joint or after[1].tag in FINITE
    named = next(
        (one for one in ground.mentions.get(number, ()) if after and one.start == after[0].start), None
    )
    behind = next((token for token in after if named is not None and token.start >= named.end), None)
    return behind is not None and behind.tag in FINITE


def has_clause_on_noun(ground: Ground, number: int, after: tuple[Token, ...]) -> bool:
    """ "Norway sold the ships the crew had built", and not "in the harbour the crew sold ships".

    Behind "when" a clause may end where the next begins: "when it reached the harbour the crew slept".
    """
    if not after or after[0].tag not in ("DT", "PRP$"):
        return False
    before = [one for one in ground.tokens(number) if one.end <= after[0].start]
    is_within_clause = any(one.tag in FINITE for one in before)
    is_within_clause = is_within_clause and not any(one.text.lower() in SUBORDINATORS for one in before)
    verb = next((k for k, one in enumerate(after[1:], start=1) if not one.tag.startswith(WITHIN_NOUN)), 0)
    return is_within_clause and verb > 1 and after[verb].tag in FINITE and after[verb - 1].tag in ENDS_OF_NOUN


def is_had_for_deed(ground: Ground, number: int, tokens: tuple[Token, ...], stop: int) -> bool:
    """ "Norway has the ships to fish cod", "lacks the power to"; it "sold the ships to buy cod", though."""
    if [one.tag for one in tokens[stop : stop + 2]] != ["TO", "VB"]:
        return False
    before = [one for one in ground.tokens(number) if one.end <= tokens[stop - 1].start]
    verb = next((one for one in reversed(before) if not one.tag.startswith(("DT", "JJ", "NN"))), None)
    return verb is not None and verb.lemma in HAVING


def has_participle(ground: Ground, number: int, after: tuple[Token, ...]) -> bool:
    """ "The nets used by crews", and not "the trial held in May"."""
    is_told = len(after) > 2 and after[0].tag == "VBN" and after[1].tag in ("IN", "TO")
    return is_told and not ground.dates_within(number, after[1].end, after[min(4, len(after) - 1)].end)


def is_tied_to_name(ground: Ground, number: int, after: tuple[Token, ...]) -> bool:
    """ "The strike at Skagen": a preposition and a name say which one."""
    starts = {one.start for one in ground.mentions.get(number, ())}
    return bool(after) and after[0].tag == "IN" and any(token.start in starts for token in after[1:])


def governed_by(noun: Token) -> frozenset[str]:
    """The prepositions whose phrase belongs to the noun: "relations with", "agreement on"."""
    return relational_nouns().get(noun.lemma.lower(), frozenset())


@cache
def relational_nouns() -> dict[str, frozenset[str]]:
    return {noun: frozenset(prepositions.split()) for noun, prepositions in rows("relational_nouns")}


def is_named_behind(ground: Ground, number: int, after: tuple[Token, ...]) -> bool:
    """ "The ruling party, Civil Contract", "the plane, a Boeing 747", "the name “Tarn”": the name follows.

    In "more people saw the park, Lee said" it is another's; "the strike “harms everybody”" has no name.
    """
    if len(after) < 2:
        return False
    if after[0].text in QUOTES:
        return after[1].tag not in FINITE
    named = after[2:] if after[1].tag == "DT" else after[1:2]
    ends = {mention.start: mention.end for mention in ground.mentions.get(number, ())}
    end = next((ends[one.start] for one in named if one.start in ends), None)
    if end is not None and any(one.tag in FINITE for one in token_behind(ground, number, end)):
        return False
    is_name = end is not None or any(one.tag == "NNP" and after[1].tag == "DT" for one in named)
    return after[0].text == "," and is_name


def token_behind(ground: Ground, number: int, end: int) -> tuple[Token, ...]:
    """The token that follows a place in the sentence, if one does."""
    return tuple(one for one in ground.tokens(number) if one.start >= end)[:1]


def next_word(tokens: tuple[Token, ...], place: int) -> str:
    return tokens[place + 1].text.lower() if place + 1 < len(tokens) else ""
