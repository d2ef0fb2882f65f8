"""People and things without a name that a pronoun may mean: the tokens of a sentence in, yes or no out."""

from collections.abc import Collection, Sequence

from briefing.analysis.name_words import is_role
from briefing.analysis.reporting import is_saying
from briefing.analysis.results import Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words

_OF_ONE = frozenset(("a", "an", "one", "another"))
_OPENING_A_THING = ("NN", "JJ", "CD", "NNP")
_BEFORE_HEAD = ("NN", "JJ", "NNP", "POS", "DT")
_LONGEST_SUBJECT = 40  # tokens to the first verb: a longer one is not read, and the walk stays linear
_LONGEST_CLAUSE = 20
_LONGEST_FRONTED = 4
_LONGEST_OCCASION = 10


def is_human(noun: Token) -> bool:
    """ "Spokesman", "nurse": a noun for what somebody is by office or calling."""
    return noun.tag in ("NN", "JJ") and (is_role(noun.text) or noun.text.lower() in words("profession_words"))


def opens_on_somebody(line: Sequence[Token], stop: int, is_met: bool = False) -> bool:
    """ "One nurse told Low how she left": the unnamed subject of the sentence, before character `stop`.

    So is that of "in mid-May, a harbour officer left".

    Who is told of by "who" is somebody, too: "one saver who wanted to stay unnamed".

    `is_met`: the sentence opens on "the nurse", who is nobody with a name.
    """
    line = _behind_occasion(line)[:_LONGEST_SUBJECT]
    if line[0].text.lower() not in _OF_ONE and not is_met:
        return False
    verb = next((index for index, token in enumerate(line) if token.tag in (*FINITE, "VBN")), 0)
    head = verb - 1
    if line[head].text.lower() == "who":
        return line[verb].start < stop
    return is_human(line[head]) and line[verb].start < stop


def _behind_occasion(line: Sequence[Token]) -> Sequence[Token]:
    """ "A nurse left" of "in mid-May, a nurse left": the sentence without when or where it was."""
    if line[0].tag not in ("IN", "RB", "RBR"):
        return line
    comma = next((at for at, token in enumerate(line[:_LONGEST_OCCASION]) if token.text == ","), 0)
    is_occasion = 0 < comma < len(line) - 1 and not any(one.tag in FINITE for one in line[:comma])
    return line[comma + 1 :] if is_occasion else line


def ends_on_somebody(line: Sequence[Token]) -> bool:
    """ "…, said a ministry spokesman": whoever is named nowhere is who the next "he" means."""
    last = len(line)
    while last and line[last - 1].tag in (".", '"', ","):
        last -= 1
    if last < 3 or not is_human(line[last - 1]):
        return False
    first = last - 1
    while first and line[first].tag in _BEFORE_HEAD:
        first -= 1
    return line[first].lemma in words("saying_verbs") and line[first + 1].text in ("a", "an")


def speaks_behind_quotation(line: Sequence[Token]) -> bool:
    """ "…," a clerk of the town told reporters: whoever is named nowhere goes on as "he said"."""
    for place in range(2, len(line) - 2):
        if line[place].text.lower() not in _OF_ONE or line[place - 1].tag not in (",", '"'):
            continue
        verb = next((at for at in range(place, len(line)) if line[at].tag in FINITE), place)
        nouns = [token for token in line[place + 1 : verb] if token.tag == "NN"]
        is_one = bool(nouns) and nouns[0].text.lower() not in words("source_nouns")
        if is_one and verb - place < _LONGEST_CLAUSE and is_saying(line[verb]):
            return True
    return False


def tells_of_somebody(line: Sequence[Token], first: int, place: int, named: Collection[int]) -> bool:
    """ "The photo of a man with his gun": "a man" before the place, who is nobody that the sentence names.

    `named` holds the ends of the names: "Low, a baker" and "Low is a baker" tell of Low.
    """
    for index in range(first, place - 1):
        if line[index].text.lower() not in _OF_ONE or index and _is_predicate(line[index - 1], named):
            continue
        head = index + 1
        while head + 1 < place and line[head].tag in ("JJ", "NN") and line[head + 1].tag == "NN":
            head += 1
        if is_human(line[head]) and not line[head + 1].tag.startswith("NNP"):
            return True
    return False


def tells_of_the_one(line: Sequence[Token], gender: str) -> bool:
    """ "(Asked) the man", "the 26-year-old": one whom the article may have named, and whom "he" may mean."""
    own = "nameless_men" if gender == "m" else "nameless_women"
    nouns = word_class("nameless_people") | word_class(own)
    for place, token in enumerate(line[:-2]):
        opens = place == 0 or place < _LONGEST_FRONTED and line[place - 1].text == ","
        if opens or token.text.lower() != "the":
            continue
        noun = place + 1
        while noun + 1 < len(line) and line[noun].tag == "JJ" and line[noun + 1].tag in ("JJ", "NN"):
            noun += 1
        is_one = line[noun].text.lower() in nouns or line[noun].text.endswith("-year-old")
        if is_one and not line[noun + 1].tag.startswith("NN"):
            return True
    return False


def _is_predicate(before: Token, named: Collection[int]) -> bool:
    """ "Was a", "as a", "Low, a", "became a"."""
    return before.lemma in ("be", "become") or before.text == "as" or before.start in named


def is_in_relative(line: Sequence[Token], place: int, named: Collection[int]) -> bool:
    """ "The mayor, who sold his boat", "the actor who won for his part": a noun without a name is meant."""
    for index in range(place - 1, max(0, place - _LONGEST_CLAUSE), -1):
        if line[index].text == "," or line[index].tag == '"':
            return False
        if line[index].tag == "WP":
            break
    else:
        return False
    noun = index - 2 if line[index - 1].text == "," else index - 1
    if noun < 1 or line[noun].tag != "NN" or line[noun].end in named:
        return False
    first = noun
    while first and line[first - 1].tag in (*_BEFORE_HEAD, "CD"):
        first -= 1
    return first > 0 and not _is_predicate(line[first - 1], named) and is_human(line[noun])


def leaves_a_thing(line: Sequence[Token], verb: Token | None) -> bool:
    """ "The city bought a system. It allows …": a thing just named may do what the verb behind "it" tells.

    So may that of which somebody has just said something: "The bank says the plan is ready. It ends …".
    """
    if (
        verb is None
        or verb.lemma in words("verbs_of_bodies")
        or verb.text.lower() in words("verbs_of_saying")
    ):
        return False
    pairs = zip(line, line[1:], strict=False)
    has_thing = any(
        article.text.lower() in ("a", "an") and noun.tag in _OPENING_A_THING for article, noun in pairs
    )
    return has_thing or _says_of_another(line)


def _says_of_another(line: Sequence[Token]) -> bool:
    """ "The bank says the plan is ready", and not "the bank says it is ready"."""
    verb = next((place for place, token in enumerate(line) if token.tag in FINITE), len(line))
    told = line[verb + 1 :]
    if not told or not is_saying(line[verb]):
        return False
    told = told[1:] if told[0].text == "that" else told
    return told[0].text.lower() != "it" and any(token.tag in FINITE for token in told)
