"""Halves told as wholes: one year of two, the end of a name, a list or an answer that goes on."""

import re
from itertools import pairwise

from briefing.analysis.currencies import OPENING
from briefing.analysis.lexicon import is_plural
from briefing.analysis.results import Mention, Quantity, Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.drafts import LEFT_OUT_OR_CHANGED
from quiz.questions.ground import Ground, phrases_behind
from quiz.questions.plain import contains_words
from quiz.questions.run_together import has_own_value
from quiz.questions.vetting.clipping import RELATIVE_TAGS, last_word_place
from quiz.questions.vetting.leaning_ends import is_of_answer

JOINTS = ("and", "into", "or")
# A second date behind the first: "and '50s", "or the 1960s", ", to late 2003", "and 4".
SECOND_DATE = re.compile(r",? (?:and|into|or|to|through|until) (?:the )?(?:[’'‘]?\d|early|late|mid)")
# "…, and under two degrees?"
JOINED_NOUNS = re.compile(r" (?:[a-z-]+ )?[a-z]+s and ([a-z]+s)\b")
SECOND_HALF = re.compile(r", (?:and|or|but) (at|by|for|from|in|on|over|to|under|with)\b[^,]*[?.]$")
# "$30 per guest and $9 million in all", asked for the first.
SECOND_SUM = re.compile(rf"\band (?:(?:an?|about|around|nearly|some) )?(?:estimated )?{OPENING}")
# "How much did the bank agree to lend and to give ten boats?"
SECOND_DEED = re.compile(r" to \w+ (?:.* )?and to \w+ ")
# "What share comes from Riga, and a tenth from Oslo?"
SECOND_SHARE = re.compile(
    r", (?:and|but|while) (?:(?:about|almost|another|nearly|some) )?"
    r"(?:an? [a-z]+|half|\d[\d.]*%?(?: per ?cent)?)"
    r" (?:by|for|from|in|of|to) [^,]*\?"
)
# "40 and", "8% and".
ADDED = re.compile(r"\d[\d,.]*(?: ?%)? and $")
# " and $60, respectively".
RESPECTIVELY = re.compile(r"[^.;]{0,20} and (?P<second>[^;]{1,30}?),? respectively\b")
FEWEST_ALIKE = 3
LIST_RULES = ("statement", "saying", "deed told")
LONGEST_LIST_END = 10
VALUES = (AnswerType.ACTOR, AnswerType.DATE, AnswerType.QUANTITY)
NUMBER = r"(?:\d[\d.]*|one|two|three|four|five|six|seven|eight|nine|ten)"
# "How many soldiers and one civilian did it kill?"
SECOND_COUNT = re.compile(
    r"[Hh]ow (?:many|much) (?:(?!(?:did|do|does|was|were|is|are|has|have|had|will|would|can|could) )\w+ )+?"
    rf"and (?:an?|another|{NUMBER}) "
)
# "Four hours 23 minutes", "two years and six months", "six feet two".
LARGER = r"(?:years?|months?|weeks?|days?|hours?|minutes?|feet|foot|pounds?|stone)"
SMALLER = r"(?:months?|weeks?|days?|minutes?|seconds?|inches|inch|ounces?)"
LARGER_UNIT = re.compile(rf"\b{LARGER}$")
SMALLER_UNIT = re.compile(rf"\b{SMALLER}$")
SMALLER_HALF = re.compile(rf",?(?: and)? (?:\d+|[a-z]+(?:-[a-z]+)?) {SMALLER}\b")
JOINED_PART = rf",? (?:and )?\d+ {SMALLER}"
WHOLE_LENGTH = re.compile(rf"(?P<first>\b\d+ {LARGER})(?:{JOINED_PART}){{1,2}}\b")
LARGER_HALF = re.compile(rf"\b(?:\d+|[a-z]+(?:-[a-z]+)?) {LARGER},?(?: and)? $")
# "Level 4 out of 5", "rated 4 out of 5"; "4 out of 5 crews" is a share.
SCALE = re.compile(rf"\w+ {NUMBER} out of {NUMBER}\b(?!,\d)(?! (?:[a-z]+s|people|children|men|women|of)\b)")


def one_of_pair(ground: Ground, candidate: Candidate) -> str:
    """ "In 2005 and 2024": one year alone is half of the answer; "in Oslo and in Riga": half of the place."""
    is_date = candidate.answer.type is AnswerType.DATE
    if is_date and opens_pair(ground.text(candidate.sentence)[candidate.answer.end :]):
        return "it asks for one of two years"
    if candidate.fact is None or candidate.rule == "companion":
        return ""
    if (
        candidate.answer.type is AnswerType.QUANTITY
        and candidate.rule != "gap"
        and SECOND_SUM.search(candidate.stem)
    ):
        return "it asks for one of two sums"
    tokens = ground.tokens(candidate.sentence)
    places = []
    if is_date:
        if closes_pair(tokens, candidate):
            return "it asks for one of two years"
        ended = (k for k, one in enumerate(tokens) if one.end <= candidate.answer.end)
        places.append(max(ended, default=None))
    if not any(one.text.lower() in JOINTS for one in tokens):
        return ""
    for place in (last_word_place(ground, candidate), *places):
        if place is not None and is_pair_left_open(tokens, place, candidate):
            return f"it leaves “{tokens[place + 1].text} {tokens[place + 2].text} …” out"
    return ""


def one_of_figures(ground: Ground, candidate: Candidate) -> str:
    """ "Cooks have 12%, pilots 9%, crews _____", "40 and _____ ships respectively": one of a list in short.

    Readers take a gap for one of several figures where each has words of its own.
    """
    index = candidate.answer.index if candidate.answer.type is AnswerType.QUANTITY else None
    if index is not None and candidate.rule not in LEFT_OUT_OR_CHANGED:
        return "it asks for the first of two figures" if is_first_of_two(ground, candidate) else ""
    if candidate.rule not in LEFT_OUT_OR_CHANGED or index is None:
        return ""
    key, line = ground.quantity(index), ground.tokens(candidate.sentence)
    is_second = ADDED.search(ground.text(candidate.sentence)[: key.start]) is not None
    if is_second and any(token.text == "respectively" and token.start >= key.end for token in line):
        return "it asks for the second of two figures"
    figures = [ground.quantity(one) for one in ground.quantities[candidate.sentence]]
    alike = [one for one in figures if (one.kind, one.unit) == (key.kind, key.unit)]
    is_short = len(alike) >= FEWEST_ALIKE and any(is_told_short(line, *pair) for pair in pairwise(alike))
    return "it asks for one of several figures" if is_short else ""


def is_first_of_two(ground: Ground, candidate: Candidate) -> bool:
    """ "How much did Lee and Vik pay?" of "paid $40 and $60 respectively"."""
    behind = ground.text(candidate.sentence)[candidate.answer.end :]
    found = RESPECTIVELY.match(behind)
    return found is not None and found.group("second") not in candidate.stem


def is_told_short(line: tuple[Token, ...], one: Quantity, other: Quantity) -> bool:
    """ "9%, and crews 8%": neither a verb nor a preposition stands between the two figures."""
    between = [token for token in line if one.end <= token.start < other.start]
    return any(token.text == "," or token.tag == "CC" for token in between) and not any(
        token.tag.startswith(("VB", "IN", "TO", "MD")) for token in between
    )


def torn_length(ground: Ground, candidate: Candidate) -> str:
    """ "Won in 2 hours" of "in 2 hours, 19 minutes, 8 seconds"; "" where all of it is told or none."""
    lengths = WHOLE_LENGTH.finditer(ground.text(candidate.sentence))
    told = candidate.stem.replace("_____", candidate.answer.text)
    torn = (one["first"] for one in lengths if one["first"] in told and one.group() not in told)
    return next(torn, "")


def half_left_over(ground: Ground, candidate: Candidate) -> str:
    """ "Which city will get rain, and under two degrees?": the first half, "at one degree", is lost.

    And of "lend 3 million and give ten boats" only one half can be asked for its amount; "55 ports and
    docks" are counted together.
    """
    is_amount = candidate.answer.type is AnswerType.QUANTITY and candidate.rule == "how many"
    second = (SECOND_COUNT, SECOND_DEED, SECOND_SHARE)
    if is_amount and any(pattern.search(candidate.stem) for pattern in second):
        return "it asks for the amount of one half and tells the other"
    if length := torn_length(ground, candidate):
        return f"“{length}” goes on"
    behind = ground.text(candidate.sentence)[candidate.answer.end :] if is_amount else ""
    joined = JOINED_NOUNS.match(behind)
    if joined is not None and f" {joined[1]}" not in candidate.stem:
        return f"“and {joined[1]}” are counted with them"
    found = SECOND_HALF.search(candidate.stem)
    if found is None or re.search(rf"\b{found[1]}\b", candidate.stem[: found.start()], re.IGNORECASE):
        return ""
    return f"“{found[1]} …” has lost its first half"


def is_pair_left_open(tokens: tuple[Token, ...], place: int, candidate: Candidate) -> bool:
    """Whether "and" follows with another of the kind, a figure or a place, that is not the answer."""
    if place + 2 >= len(tokens) or tokens[place + 1].text.lower() not in JOINTS:
        return False
    last, other = tokens[place], tokens[place + 2]
    is_like = last.tag == other.tag == "CD" or last.tag.startswith("NNP") and other.tag in ("IN", "CD")
    return is_like and not is_of_answer(other, candidate)


def opens_pair(after: str) -> bool:
    """Whether another date follows: "1940s and '50s", "May 3 and 4", "June to August"."""
    return SECOND_DATE.match(after) is not None


def closes_pair(tokens: tuple[Token, ...], candidate: Candidate) -> bool:
    """Whether the answer follows "and" behind another figure: "2024" of "2005 and 2024", "2005, and 2024"."""
    before = [one for one in tokens if one.end <= candidate.answer.start and one.text != ","][-2:]
    return len(before) == 2 and before[0].tag == "CD" and before[1].text.lower() in JOINTS


def answer_cut(ground: Ground, candidate: Candidate) -> str:
    """ "Through controllers" of "through controllers that talk to the net": half of an answer.

    So is "2022" of "2022/23", and "4" of "level 4 out of 5" or that scale itself: no value of its own.
    """
    if candidate.answer.type in VALUES:
        return value_cut(ground.text(candidate.sentence), candidate)
    if candidate.answer.type not in (AnswerType.NOUN, AnswerType.CLAUSE):
        return ""
    line = ground.tokens(candidate.sentence)
    place = next((k for k, one in enumerate(line) if one.start >= candidate.answer.end), len(line) - 1)
    following = line[place]
    goes_on = following.tag in RELATIVE_TAGS or following.text.lower() == "than"
    if not goes_on or tells_of_clause(line, place):
        return ""
    return f"the answer goes on with “{following.text}”"


def tells_of_clause(line: tuple[Token, ...], place: int) -> bool:
    """ "Lie in hilly areas which makes the trip long": "which" and its verb are not of the areas."""
    before, verb = line[max(0, place - 1)], line[min(place + 1, len(line) - 1)]
    return line[place].text.lower() == "which" and before.tag == "NNS" and verb.tag == "VBZ"


def value_cut(text: str, candidate: Candidate) -> str:
    """Whether a slash or a scale goes on from the value, or leads to it."""
    start, end = candidate.answer.start, candidate.answer.end
    if candidate.rule == "how many" and re.match(r"-[a-z]", text[end:]):
        return "it is half of what a hyphen joins"
    if candidate.answer.type is AnswerType.QUANTITY and is_half_of_amount(text, start, end):
        return "it is half of one amount"
    if text[end : end + 1] == "/" or text[start - 1 : start] == "/":
        return "it is half of what a slash joins"
    if candidate.rule not in LEFT_OUT_OR_CHANGED:
        return ""
    found = SCALE.finditer(text) if " out of " in text else ()
    scales = (one for one in found if one.start() < end and start < one.end())
    return next((f"it is of the scale “{one.group()}”" for one in scales), "")


def is_half_of_amount(text: str, start: int, end: int) -> bool:
    """Either half of "four hours 23 minutes", "two years and six months", "six feet two inches"."""
    is_first = LARGER_UNIT.search(text[start:end]) and SMALLER_HALF.match(text, end)
    is_second = SMALLER_UNIT.search(text[start:end]) and LARGER_HALF.search(text[:start])
    return bool(is_first or is_second)


def apposition_lost(ground: Ground, candidate: Candidate) -> str:
    """ "Whom did he meet?" of "met the president, Ann Lee, in May": the name that says who is left out."""
    tokens = ground.tokens(candidate.sentence)
    if not any(one.text == "," for one in tokens):
        return ""
    place = last_word_place(ground, candidate)
    if place is None or place + 2 >= len(tokens) or tokens[place + 1].text != ",":
        return ""
    named = next(
        (one for one in ground.mentions.get(candidate.sentence, ()) if one.start == tokens[place + 2].start),
        None,
    )
    is_common = tokens[place].tag == "NN" and named is not None and not has_own_value(ground, named)
    is_answer = is_of_answer(tokens[place + 2], candidate)
    is_lost = is_common and not is_answer and not is_saying_so(ground, candidate.sentence, named)
    return f"it leaves out who “{tokens[place].text}” is" if is_lost else ""


def is_saying_so(ground: Ground, number: int, named: Mention) -> bool:
    """ "Reuters" of "…, Reuters reported": the name is of the one who tells what stands before it."""
    behind = next((one for one in ground.tokens(number) if one.start >= named.end), None)
    is_verb = behind is not None and behind.tag in FINITE
    return is_verb and behind.lemma.lower() in words("saying_verbs", "statement_verbs")


def list_cut(ground: Ground, candidate: Candidate) -> str:
    """A statement that stops in the middle of a list: "are robots" of "are robots, and playing games"."""
    if candidate.rule not in LIST_RULES or candidate.fact is None:
        return ""
    fact, tokens = candidate.fact, ground.tokens(candidate.sentence)
    parts = (fact.action, *phrases_behind(fact))
    last = max(part.last for part in parts)
    following = tokens[last : last + LONGEST_LIST_END]
    while following and following[0].text == ",":
        following = following[1:]
    if not following or following[0].tag != "CC":
        return ""
    has_verb = any(token.tag in FINITE for token in following)
    return "" if has_verb else "it stops in the middle of a list"


def plurals_cut(ground: Ground, candidate: Candidate) -> str:
    """ "Owed the holders of its bonds, loans and shares £5": the list, and what stood behind it, was cut."""
    fact, tokens = candidate.fact, ground.tokens(candidate.sentence)
    if fact is None:
        return ""
    last = max(part.last for part in (fact.action, *phrases_behind(fact)))
    behind = tokens[last : last + 3]
    is_list = [token.text for token in behind[::2]] in ([",", "and"], [",", "or"])
    is_list = is_list and tokens[last - 1].tag == "NNS" and is_plural(behind[1].text.rpartition("-")[2])
    is_told = is_list and contains_words(candidate.whole_stem, f"{behind[1].text} {behind[2].text}")
    return f"it stops before “{behind[1].text} {behind[2].text}”" if is_list and not is_told else ""


def list_misread(ground: Ground, candidate: Candidate) -> str:
    """ "Ann Lee, Jon Vik, who advises the mayor, and Kari Nordby": the last of the list is not advised."""
    fact, tokens = candidate.fact, ground.tokens(candidate.sentence)
    place = fact.action.first - 1 if fact is not None else 0
    if place < 2 or tokens[place].text.lower() not in ("who", "which") or tokens[place - 1].text != ",":
        return ""
    # Two things need no comma: "advises the mayor and the council", but "sold boats, nets, and sails".
    parts = (one.text.partition(", and ") for one in phrases_behind(fact))
    is_swallowed = any(rest[:1].isupper() and "," not in before for before, _, rest in parts)
    return "it takes the next of the list for part of what is told" if is_swallowed else ""
