"""What is to happen, by a quotation that does not tell it: tokens and the place of a "this" in, yes or no."""

from briefing.analysis.results import Token
from briefing.analysis.verb_groups import FINITE

# "Ensure that doesn’t happen", "prevent that".
SEEING_TO = {"ensure", "prevent", "see"}
HAPPENING = {"happen", "occur"}


def is_done_untold(tokens: tuple[Token, ...], place: int) -> bool:
    """ "We work to ensure that doesn’t happen", "this must happen": no clause before it tells what."""
    behind = tokens[place + 1 : place + 2]
    if happens(tokens, place):
        return True
    is_led = place > 0 and tokens[place - 1].tag == "VB" and tokens[place - 1].lemma in SEEING_TO
    return is_led and tokens[place].text.lower() == "that" and bool(behind) and behind[0].tag in FINITE


def happens(tokens: tuple[Token, ...], place: int) -> bool:
    """ "This needs to happen", with verbs alone between; not "before this happened"."""
    if tokens[place].tag != "DT" or tokens[place].text.lower() not in ("this", "that"):
        return False
    told = next((one for one in tokens[place + 1 :] if not is_beside_happening(one)), None)
    return told is not None and told.tag == "VB" and told.lemma in HAPPENING


def is_beside_happening(token: Token) -> bool:
    """ "Needs", "must", "to", "not"."""
    is_verb = token.tag.startswith(("VB", "MD")) and token.lemma not in HAPPENING
    return is_verb or token.tag in ("TO", "RB")
