"""Whose words a quotation is, where who speaks beside it recalls, quotes or has heard another's."""

from collections.abc import Sequence

from briefing.analysis.quotations import quoted_tokens
from briefing.analysis.reporting import is_saying
from briefing.analysis.results import Phrase, Token
from briefing.analysis.token_spans import token_span
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground, once
from quiz.questions.things import is_human

OF_NOUN_PHRASES = ("NN", "JJ", "DT", "PRP$", "POS")
# Behind these, before a quotation, somebody else's words are told: "heard a voice: “…”", "recalled how …".
PASSING_ON = {
    "cite", "hear", "imagine", "imitate", "mimic", "overhear", "paraphrase", "quote", "read", "recall",
    "recount", "remember",
}  # fmt: skip
SPEAKING_AS = {"channeling", "channelling", "imitating", "mimicking", "paraphrasing", "quoting"}
OBJECTS = ("NN", "DT", "JJ", "PRP", "RP", "VBG", "WRB", "CD")
LEADING_CLAUSES = {"that", "how", "when", "what", "out", "aloud"}
# What opens a clause beside the main one: "who", "when".
BESIDE_MAIN = ("WP", "WRB")
HEARD = {"him", "her", "them", "me", "us"}
# What holds somebody's words: before a colon it says whose the words behind it are.
HOLDING_WORDS = {
    "advice", "banner", "command", "directive", "instruction", "letter", "mantra", "maxim", "message",
    "motto", "note", "order", "placard", "poster", "proverb", "question", "reminder", "request", "rule",
    "saying", "sign", "slogan", "text", "tweet", "warning",
}  # fmt: skip
# Whoever does so to an order or a letter speaks in it.
GIVING = {
    "address", "begin", "close", "conclude", "deliver", "end", "give", "have", "issue", "leave", "make",
    "offer", "open", "pose", "post", "publish", "put", "raise", "release", "send", "share", "write",
}  # fmt: skip
OWN = {"his", "her", "its", "their", "my", "our"}


@once
def one_passed_on(ground: Ground, number: int) -> Phrase | None:
    """ "She recalled the pilot telling them: “…”", "quoted Ann Lee as saying “…”", "heard him asking “…”"."""
    line = ground.tokens(number)
    if not any(token.tag == "VBG" and is_saying(token) for token in line):
        return None
    quoted = quoted_tokens(ground.sentence(number), line)
    for place in reversed(range(1, len(line))):
        token = line[place]
        if quoted[place] or token.tag not in (*FINITE, "VBG"):
            continue
        return object_before(ground, number, place) if token.tag == "VBG" and is_saying(token) else None
    return None


def object_before(ground: Ground, number: int, place: int) -> Phrase | None:
    """The person right before the word of saying, or before its "as", whom a verb governs."""
    line = ground.tokens(number)
    last = place - (line[place - 1].text.lower() == "as")
    first = object_start(line, last)
    if first in (0, last) or not line[first - 1].tag.startswith("VB"):
        return None
    mentions = ground.mentions.get(number, ())
    named = next((one for one in mentions if token_span(line, one.start, one.end)[1] == last), None)
    heard = line[last - 1].text.lower() in HEARD or is_human(line[first:last])
    return ground.phrase(number, first, last, named and named.actor) if heard or named else None


def object_start(line: tuple[Token, ...], last: int) -> int:
    """Where the noun phrase, or the pronoun, that ends before `last` begins."""
    if line[last - 1].text.lower() in HEARD:
        return last - 1
    first = last
    while first and line[first - 1].tag.startswith(OF_NOUN_PHRASES):
        first -= 1
    return first


def is_of_another(ground: Ground, number: int) -> bool:
    """Whether whoever speaks passes on the words of somebody whom nobody can tell.

    "Recalled: “…”" and "“…,” she recalled" are her own words, and so are "after reading it, she said: “…”".
    """
    line = ground.tokens(number)
    is_passing_on = any(
        token.lemma.lower() in PASSING_ON or token.text.lower() in SPEAKING_AS for token in line
    )
    is_holding = any(token.text == ":" for token in line) and any(is_holding_words(one) for one in line)
    if not is_passing_on and not is_holding:
        return False
    quoted = quoted_tokens(ground.sentence(number), line)
    if is_holding and is_held_by_others(line, quoted):
        return True
    outside = (place for place in range(len(line) - 1) if not quoted[place])
    return any(is_led_by_other(line, place, quoted) for place in outside)


def is_held_by_others(line: tuple[Token, ...], quoted: Sequence[bool]) -> bool:
    """ "Lee said he obeyed an order: “…”", "said the sign was old: “…”", "he had an order from Low: “…”".

    "Said in a letter: “…”" and "said he gave an order: “…”" are his own words.
    """
    marks = zip(line, line[1:], strict=False)
    colon = next((k for k, (one, other) in enumerate(marks) if (one.text, other.text) == (":", '"')), 0)
    verbs = [k for k in range(colon) if line[k].tag in FINITE and not quoted[k]]
    if not verbs or any(leads_to_words(one) or is_saying(one) for one in line[verbs[-1] : colon]):
        return False
    last = verbs[-1]
    told = max((k for k in verbs if leads_to_words(line[k])), default=last)
    return any(is_of_others(line, k, last) for k in range(told, colon) if is_holding_words(line[k]))


def is_holding_words(token: Token) -> bool:
    """ "Order", "letter"."""
    return token.tag in ("NN", "NNS") and token.lemma.lower() in HOLDING_WORDS


def is_of_others(line: tuple[Token, ...], place: int, verb: int) -> bool:
    """ "[Obeyed] an order", "the order [was] clear", "an order from Ann Low"; not "her order [was]"."""
    if line[place + 1].text.lower() in ("from", "by"):
        return True
    if line[place - 1].text.lower() in OWN or line[verb].lemma == "be" and verb < place:
        return False
    return place < verb or line[verb].lemma not in GIVING


def is_led_by_other(line: tuple[Token, ...], place: int, quoted: Sequence[bool]) -> bool:
    """ "Heard [a voice: “…”]", "recalled [how she said: “…”]", "quoting [Ann Lee]": of whom."""
    token, behind = line[place], line[place + 1]
    has_object = behind.tag.startswith(OBJECTS) or behind.text.lower() in LEADING_CLAUSES
    if token.text.lower() in SPEAKING_AS:
        return has_object
    is_passing_on = token.tag.startswith("VB") and token.lemma.lower() in PASSING_ON
    opened = next((k for k in range(place, len(line)) if quoted[k]), None)
    if opened is None or not is_passing_on or not has_object:
        return False
    return not speaks_after(line, place, opened)


def speaks_after(line: tuple[Token, ...], place: int, opened: int) -> bool:
    """Whether a verb of saying leads to the quotation when what is passed on is told of no more.

    "When he heard the news, he said: “…”", "who remembers it, said: “…”", "read it and said: “…”"; not
    "recalled how Ann Lee had said: “…”".
    """
    verb = next((k for k in range(place + 1, opened) if leads_to_words(line[k])), None)
    if verb is None:
        return False
    is_closed = any(token.text == "," for token in line[place:verb]) and is_aside(line, place)
    return is_closed or line[verb - 1].tag == "CC"


def leads_to_words(token: Token) -> bool:
    """ "Said", and "joked", which reports nothing, but leads to what somebody says."""
    return token.tag in FINITE and (is_saying(token) or token.text.lower() in words("verbs_of_saying"))


def is_aside(line: tuple[Token, ...], place: int) -> bool:
    """ "Citing", "when he heard", "who remembers": told beside the main clause; not "was reading"."""
    if line[place].tag == "VBG":
        return place == 0 or line[place - 1].lemma.lower() != "be"
    head = max((k + 1 for k in range(place) if line[k].text == ","), default=0)
    opening = line[head:place]
    return any(one.tag in BESIDE_MAIN or one.text.lower() in words("clause_openers") for one in opening)
