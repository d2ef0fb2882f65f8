"""The verb group: where it ends, its head, whether it is negated or passive."""

from collections.abc import Sequence

from briefing.analysis.results import Token
from briefing.analysis.word_classes import word_class

# Tags of the verbs that make a clause: "signed", "signs", "sign", "may".
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
# Words behind which a clause hangs on another; a participle or an infinitive may follow instead.
_OPENING = frozenset({"WDT", "WP", "WP$", "WRB"})
_WITHOUT_FINITE = frozenset({"VB", "VBG", "VBN", "TO", "JJ", "IN"})
_OPENS_AN_OBJECT = frozenset({"DT", "PRP$", "NNP", "NNPS", "CD", "$", '"'})
_GROUP = FINITE | {"VB", "VBN", "VBG"}
_ADVERBS = frozenset({"RB", "RBR"})
_AUXILIARIES = word_class("be_forms") | word_class("have_forms") | word_class("do_forms") | {"'s"}
NEGATIONS = frozenset({"cannot", "not", "n't", "never", "nor", "hardly", "scarcely"})


def has_main_verb(tokens: Sequence[Token]) -> bool:
    """Whether there is a finite verb, and not but one in a clause that hangs: "the day when it fell".

    Of several verbs one is taken to be the main one, and a question may open with its "who" or "when".
    """
    finite = [place for place, token in enumerate(tokens) if token.tag in FINITE]
    if len(finite) != 1 or tokens[-1].text == "?":
        return bool(finite)
    return not any(_hangs_clause(tokens, place) for place in range(finite[0]))


def _hangs_clause(tokens: Sequence[Token], place: int) -> bool:
    """ "When it", "a boat that"; not "of what it", "when asked", "how to", "who build"."""
    token, following = tokens[place], tokens[place + 1].tag
    if place and tokens[place - 1].tag == "IN" or following in _WITHOUT_FINITE:
        return False
    is_subordinator = token.tag == "IN" and token.text.lower() in word_class("pure_subordinators")
    return token.tag in _OPENING or is_subordinator and following not in FINITE


def group_end(tokens: Sequence[Token], verb: int, stop: int) -> int:
    """End of the group whose first word is `verb`: auxiliaries, adverbs between, and the full verb."""
    end = verb
    for i in range(verb, stop):
        token = tokens[i]
        if token.tag in _ADVERBS:
            continue
        if token.tag not in _GROUP or (i > verb and token.tag in FINITE):
            break
        if i > verb and not _continues(tokens[end - 1], token):
            break
        end = i + 1
        if token.tag != "MD" and token.text.lower() not in _AUXILIARIES:
            break
    return _with_second_participle(tokens, verb, end, stop)


def _with_second_participle(tokens: Sequence[Token], verb: int, end: int, stop: int) -> int:
    """ "May be detained [or arrested]": two participles right beside each other share what follows.

    One with an object is no passive: "was sunk and cited the ice", "was fined and closed old ports".
    """
    has_both = end + 1 < stop and tokens[end].tag == "CC" and tokens[end + 1].tag == "VBN"
    is_joined = has_both and tokens[end].lemma in ("and", "or") and not _opens_object(tokens, end + 2, stop)
    return end + 2 if is_joined and is_passive(tokens, verb, end) else end


def _opens_object(tokens: Sequence[Token], i: int, stop: int) -> bool:
    """ "The ice", "old ports"; not "last year", "home", nor the "guilty" of "found guilty"."""
    if i < stop and tokens[i].tag in _OPENS_AN_OBJECT:
        return True
    noun = next((k for k in range(i, stop) if not tokens[k].tag.startswith("JJ")), stop)
    is_noun = noun < stop and tokens[noun].tag in ("NN", "NNS")
    return is_noun and tokens[noun].text.lower() not in word_class("time_phrase_words") | {"home"}


def _continues(auxiliary: Token, token: Token) -> bool:
    """A form of "have" or "be" takes a participle; a full verb after it is an object ("has parking")."""
    low = auxiliary.text.lower()
    if low in word_class("have_forms"):
        return token.tag == "VBN"
    if low in word_class("do_forms"):
        return token.tag == "VB"
    return auxiliary.tag == "MD" or token.tag in ("VBN", "VBG")


def head_of_group(tokens: Sequence[Token], first: int, last: int) -> int:
    """Index of the full verb, or of the last auxiliary where there is none ("was a teacher")."""
    verbs = [i for i in range(first, last) if tokens[i].tag in _GROUP]
    return verbs[-1] if verbs else first


def is_negated(tokens: Sequence[Token], first: int, last: int, stop: int) -> bool:
    """ "not", "n't", "never" in or right after the group, or "no" opening what follows ("has no plans")."""
    for i in range(first, min(stop, last + 1)):
        if tokens[i].text.lower() in NEGATIONS or (
            i >= last and tokens[i].text.lower() in ("no", "neither", "none")
        ):
            return True
    return False


def is_passive(tokens: Sequence[Token], first: int, last: int) -> bool:
    """A form of "be" (or "get") before a past participle at the end of the group."""
    head = head_of_group(tokens, first, last)
    if tokens[head].tag != "VBN":
        return False
    return any(tokens[i].lemma in ("be", "get") or tokens[i].text == "'s" for i in range(first, head))
