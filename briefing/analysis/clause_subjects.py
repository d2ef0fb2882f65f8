"""The named subject of the clause before a place in a sentence: tokens and mentions in, one mention out."""

from collections.abc import Sequence
from itertools import chain

from briefing.analysis import name_words
from briefing.analysis.results import Mention, Token, Use
from briefing.analysis.token_spans import token_at
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words

_SHORTEST_APPOSITION = 4
_LONGEST_TIME = 3
_LONGEST_APPOSITION = 24


def verb_before(line: Sequence[Token], place: int) -> int | None:
    return next((index for index in range(place - 1, -1, -1) if line[index].tag in FINITE), None)


def named_subject(line: Sequence[Token], mentions: Sequence[Mention], verb: int) -> Mention | None:
    """The name right before the verb, else one set off by commas there, else the first whose apposition
    ends there.
    """
    named = [one for one in mentions if one.end <= line[verb].start and one.use is Use.NAME]
    free = [one for one in named if not _hangs(line, one)]
    adjoining = (one for one in reversed(free) if _is_right_before(_between(line, one, verb)))
    set_off = (one for one in reversed(free) if _is_set_off(line, one, verb))
    apposed = (one for one in free if _is_apposed(_between(line, one, verb)))
    return next(chain(adjoining, set_off, apposed), None)


def is_governed(line: Sequence[Token], mention: Mention) -> bool:
    """Whether the name hangs on a preposition, or owns the noun behind it ("Kenya's minister")."""
    if hangs_on_preposition(line, mention):
        return True
    after = token_at(line, mention.end)
    return after is not None and line[after].tag == "POS"


def owns_a_name(line: Sequence[Token], mention: Mention) -> bool:
    """ "Kenya's Standard Bank": the named thing behind the name acts, not its owner."""
    after = token_at(line, mention.end)
    if after is None or line[after].tag != "POS":
        return False
    return any(token.tag.startswith("NNP") for token in line[after + 1 : after + 3])


def owners(mentions: Sequence[Mention], line: Sequence[Token]) -> frozenset[int]:
    """Where mentions start that are no thing of their own: "Kenyan", "Kenya" in "Kenya's Standard Bank"."""
    owning = (one for one in mentions if one.use is Use.ATTRIBUTE or owns_a_name(line, one))
    return frozenset(one.start for one in owning)


def verb_of_speaker(line: Sequence[Token], mention: Mention) -> Token | None:
    """The verb of saying whose subject the name is: "Ann Lee, who heads the bank, said", "said Ann Lee"."""
    first = token_at(line, mention.start) or 0
    place = first - 1 - _titles_before(line, first)
    is_behind_verb = place >= 0 and line[place].text.lower() in words("verbs_of_saying")
    if is_behind_verb and line[place].tag in FINITE:
        is_other = _opens_what_is_said(line, mention) or _has_own_subject(line, place)
        return None if is_other else line[place]
    return None if _hangs(line, mention) else verb_of_saying_behind(line, mention)


def _has_own_subject(line: Sequence[Token], verb: int) -> bool:
    """ "Low told Tarn News", "(Low,) who also told Tarn News", "Low asked Berg": the name behind it hears."""
    before = verb - 1
    while before > 0 and line[before].tag == "RB":
        before -= 1
    is_noun = before >= 0 and line[before].tag.startswith("NN")
    is_led = is_noun and not name_words.is_calendar(line[before].text) or line[before].tag == "PRP"
    return is_led or line[verb].lemma == "tell"


def _opens_what_is_said(line: Sequence[Token], mention: Mention) -> bool:
    """ "(Ann Lee said) Low's boat sank", "Low sold it": a noun owned or a verb follows the name."""
    after = next((token for token in line if token.start >= mention.end), None)
    return after is not None and (after.tag == "POS" or after.tag in FINITE)


def verb_of_saying_behind(line: Sequence[Token], mention: Mention) -> Token | None:
    """Such a verb before any other verb: "Ann Lee of the Nordic Bank writes"."""
    first = token_at(line, mention.start) or 0
    last = first + len(mention.surface.split()) + _LONGEST_APPOSITION
    behind = (one for one in line[first:last] if one.start >= mention.end)
    verb = next((one for one in behind if one.tag in FINITE), None)
    return verb if verb is not None and verb.text.lower() in words("verbs_of_saying") else None


def hangs_on_preposition(line: Sequence[Token], mention: Mention) -> bool:
    """ "In Oslo", "with the old Bank of Kenya"; so does a name that is no whole token."""
    opening = _governor(line, mention)
    return opening is None or opening.tag in ("IN", "TO")


def _governor(line: Sequence[Token], mention: Mention) -> Token | None:
    """The word before the name with its article and adjectives; None where the name is no whole token.

    "To the baker Ann Low": a title is looked through only for "to".
    """
    index = token_at(line, mention.start)
    if index is None:
        return None
    before = index - 1
    while before > 0 and line[before].tag in ("DT", "JJ"):
        before -= 1
    title = before
    while title > 0 and line[title].tag in ("DT", "JJ", "NN"):
        title -= 1
    return line[title] if line[title].tag == "TO" else line[max(before, 0)]


def _between(line: Sequence[Token], mention: Mention, verb: int) -> Sequence[Token]:
    """The words from the name to the verb, without adverbs before the verb."""
    first = token_at(line, mention.start) or 0
    behind = next((index for index in range(first, verb) if line[index].start >= mention.end), verb)
    while verb > behind and line[verb - 1].tag == "RB":
        verb -= 1
    return line[behind:verb]


def _is_right_before(between: Sequence[Token]) -> bool:
    """ "Low sold", "Low often sold", "Low on Monday sold", "Low of Riga sold"."""
    if not between or len(between) <= _LONGEST_TIME and name_words.is_calendar(between[-1].text):
        return True
    is_placed = between[0].tag == "IN" and all(token.tag == "NNP" for token in between[1:])
    return is_placed and 1 < len(between) <= _LONGEST_TIME


def _is_set_off(line: Sequence[Token], mention: Mention, verb: int) -> bool:
    """ "Riga's mayor, Low, sold": the name between commas right before the verb."""
    first = token_at(line, mention.start) or 0
    is_opened = first > 1 and line[first - 1].text == "," and line[first - 2].tag in ("NN", "NNP")
    return is_opened and [token.text for token in _between(line, mention, verb)] == [","]


def _is_apposed(between: Sequence[Token]) -> bool:
    """ "Low, a baker of Riga, sold"; not "Riga, where Low, a baker, sold"."""
    is_framed = len(between) >= _SHORTEST_APPOSITION and between[0].text == between[-1].text == ","
    return is_framed and not any(token.tag == "WRB" for token in between)


def _hangs(line: Sequence[Token], mention: Mention) -> bool:
    """ "The mayor of Low", "Marsh and Low"; but "after President Low" opens a clause."""
    first = token_at(line, mention.start) or 0
    place = first - 1 - _titles_before(line, first)
    governor = line[place] if place >= 0 else None
    if governor is not None and governor.tag == "CC" and place and line[place - 1].tag.startswith("NNP"):
        return True
    is_preposition = governor is not None and governor.tag in ("IN", "TO")
    return is_preposition and governor.text.lower() not in word_class("clause_subordinators")


def _titles_before(line: Sequence[Token], first: int) -> int:
    """How many articles, adjectives and titles stand before the name."""
    count = 0
    while count < first and line[first - 1 - count].tag in ("DT", "JJ", "NN", "NNP"):
        count += 1
    return count
