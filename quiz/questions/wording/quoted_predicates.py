"""Whether a quotation says what it tells of somebody: its tokens in, what another sentence tells out."""

from briefing.analysis.results import Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words

STANDING_IN = {"be", "do", "have"}
# Behind these it is told what somebody is or does: "what we are", "as they would".
TELLING_WHAT = {"as", "if", "than", "though", "way"}
TOO = {"also", "too"}
ENDING = {".", ";", "!", "?", '"'}


def lacks_predicate(tokens: tuple[Token, ...]) -> bool:
    """ "The ferries of Marlo are, too", "I know that Tarn does": what they are, a sentence before tells.

    "We must row, and Tarn must, too" tells it itself.
    """
    return any(
        is_bare_end(tokens, place) and not any(map(may_tell, tokens[:place]))
        for place in range(1, len(tokens))
    )


def is_bare_end(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Is" and "would" with nothing behind but "not" or "too"."""
    token = tokens[place]
    if token.tag not in FINITE or token.tag != "MD" and token.lemma not in STANDING_IN:
        return False
    behind = [
        one.text.lower() for one in tokens[place + 1 :] if one.text.lower() not in ("not", "n't", "n’t")
    ]
    if behind[:1] == [","]:
        behind = behind[1:]
        if behind and behind[0] not in TOO | ENDING:
            return False
    behind = behind[1:] if behind and behind[0] in TOO else behind
    return not behind or behind[0] in ENDING


def may_tell(token: Token) -> bool:
    """A verb that leads to no clause, and a word that leads to what is told: "what", "than"."""
    if token.tag.startswith(("VB", "MD")):
        return token.lemma.lower() not in words("saying_verbs", "verbs_of_saying", "verbs_with_clauses")
    return token.tag.startswith("W") or token.text.lower() in TELLING_WHAT
