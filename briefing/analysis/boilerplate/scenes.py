"""Finds captions by how they tell: in the present of a past day, or of who stands where in a picture."""

import re
from functools import cache
from itertools import takewhile

from briefing.analysis.boilerplate.lines import Line, Reasons
from briefing.analysis.described_nouns import is_person_noun
from briefing.analysis.normalising import normalise
from briefing.analysis.person_shape import is_person_shape
from briefing.analysis.results import BlockKind, Token
from briefing.analysis.sentences import sentence_spans
from briefing.analysis.tagging import tag_text
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import rows, words

_FEWEST_WORDS, _MOST_WORDS = 6, 60
_PRESENT = ("VBZ", "VBP")
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_TAIL = r"(?:,? (?:after|as|before|during|while) [^.]+)?\.?$"
_DATE = rf"(?:{_MONTH} \d{{1,2}}, \d{{4}}|\d{{1,2}} {_MONTH} \d{{4}})"
_WHOLE_DATE = re.compile(_DATE)
# As agencies stamp their pictures: "in Tarn, Norland, May 3, 2020", "on Sunday, May 3, 2020".
_STAMP = re.compile(rf"(?:(?<!day),(?: on)?| {_WEEKDAY},) {_DATE}{_TAIL}")
_HOURS = "morning|afternoon|evening|night"
_DAY = re.compile(
    rf" (?:(?P<year>{_DATE})|{_WEEKDAY}(?:, {_MONTH} \d{{1,2}}| (?:{_HOURS}))?|{_MONTH} \d{{1,2}}){_TAIL}"
)
# Who stands where in the picture: "Low, left,", "Low (right)", "Low, second from left,", "From left:".
_PLACED = re.compile(
    r"(?<![\w'-])[A-Z][\w'-]+(?:,| \() ?(?:(?:far|top|bottom|back|front) )?"
    r"(?:left|right|centre|center|l|r)(?:[,)]|\.?$)"
    r"|\b(?:second|third|fourth) from (?:left|right)\b|^From (?:left|right|top)\b|\(from left\)"
)
# Of a politician, too: "Low, far right, leads the polls".
_STANDING = re.compile(r", ?(?:far )?(?:left|right|centre|center)(?:,|\.?$)")
# What people in a picture do with things, and others with what happens.
_HOLDING = ("carry", "hold")
# "Born in Tarn, Norland, May 3, 1920."
_OPENS_A_NOTE = ("VBN", "VBG", "VB")
# Behind these words the day belongs to another clause ("a licence that ends on May 4, 2021"), or is a term.
_LEADS_ON = ("because", "if", "since", "that", "unless", "until", "when", "where", "which", "who", "whose")
_TERMS = ("by", "from", "of", "since", "to", "until")
# Behind these it is that of both: "waves as Bo Ek arrives on May 4, 2021".
_BESIDE = ("as", "while")
_PLACES = ("across", "along", "around", "at", "in", "inside", "near", "off", "on", "outside", "through")
_ANNOUNCED = ("effect", "office", "part", "place")


def scenes(lines: tuple[Line, ...], reasons: Reasons) -> Reasons:
    """Reasons for "Fishermen mend nets in Tarn on Monday." and "Ada Low, left, hugs Bo Ek in Marlo."."""
    return {line.index: "caption" for line in lines if line.index not in reasons and _is_scene(line)}


def shows_people(line: Line) -> bool:
    """ "A crane driver waves from the quay.": one sentence in the present, with a verb of pictures."""
    if not _could_be_scene(line) or len(sentence_spans(line.block)) > 1:
        return False
    tokens = tag_text(line.text)
    verb = _first_finite(tokens)
    return verb is not None and tokens[verb].tag in _PRESENT and _is_seen(tokens, verb, True)


def _is_scene(line: Line) -> bool:
    """A paragraph with a day at its end or places in the picture; a stamped scene may have news behind it."""
    if not _could_be_scene(line) or not any(cue.search(line.text) for cue in (_PLACED, _DAY, _WHOLE_DATE)):
        return False
    first, *more = sentence_spans(line.block)
    begin, end = first
    text = " ".join(normalise(line.block.text[begin:end]).split())
    return _tells_scene(text) and (not more or _STAMP.search(text) is not None)


def _could_be_scene(line: Line) -> bool:
    is_plain = line.block.kind is BlockKind.PARAGRAPH and _FEWEST_WORDS <= len(line.words) <= _MOST_WORDS
    return is_plain and '"' not in line.text and not line.is_question


def _tells_scene(text: str) -> bool:
    is_placed = _PLACED.search(text) is not None
    stamp = _STAMP.search(text)
    day = stamp or _DAY.search(text)
    if not is_placed and day is None:
        return False
    tokens = tag_text(text)
    verb = _first_finite(tokens)
    if verb is None:
        return (is_placed or stamp is not None) and tokens[0].tag not in _OPENS_A_NOTE
    if tokens[verb].tag not in _PRESENT or tokens[verb].lemma in _not_shown():
        return False
    if is_placed or day is None:
        return is_placed and (not _is_only_standing(text) or tokens[verb].lemma in verbs_of_pictures(True))
    between = _between(tokens, verb, day.start())
    is_shown = stamp is not None or _is_somebody(tokens[:verb]) and _is_seen(tokens, verb, bool(day["year"]))
    return is_shown and _has_the_day(between) and _is_at_place(between)


def _is_only_standing(text: str) -> bool:
    """ "Low, far right, leads": what tells where one stands is said of a politician, too."""
    return _PLACED.search(_STANDING.sub("", text)) is None


def _is_seen(tokens: tuple[Token, ...], verb: int, has_year: bool) -> bool:
    """ "Hold signs" is seen; "holds its congress", "holds talks" are news."""
    lemma = tokens[verb].lemma
    if lemma not in verbs_of_pictures(has_year):
        return False
    happenings = words("event_nouns", "happening_nouns", "mutual_nouns")
    return lemma not in _HOLDING or _object_of(tokens, verb) not in happenings


def _is_somebody(tokens: tuple[Token, ...]) -> bool:
    """ "Crews of the ferry", "Ada Low", and neither "a new train" nor "Norway": only people are pictured."""
    if any(token.tag.startswith("NN") and is_person_noun(token) for token in tokens):
        return True
    name = [token.text for token in takewhile(lambda token: token.tag == "NNP", tokens)]
    is_whole = len(name) > 1 and is_person_shape(name, 0, len(name))
    return is_whole or any(token.text in words("known_surnames") for token in tokens[:1])


def _object_of(tokens: tuple[Token, ...], verb: int) -> str:
    """The noun right behind the verb: "talks" of "holds new talks with Norway"."""
    behind = takewhile(lambda token: token.tag not in ("IN", "TO"), tokens[verb + 1 :])
    return next((token.text.lower() for token in reversed([*behind]) if token.tag.startswith("NN")), "")


def _first_finite(tokens: tuple[Token, ...]) -> int | None:
    """The first finite verb; "left" tells where somebody stands."""
    return next((i for i, token in enumerate(tokens) if token.tag in FINITE and token.text != "left"), None)


def _between(tokens: tuple[Token, ...], verb: int, day: int) -> list[Token]:
    """What stands between the verb and the day, without its "on"."""
    found = [token for token in tokens[verb + 1 :] if token.start < day]
    return found[:-1] if found and found[-1].text == "on" else found


def _has_the_day(between: list[Token]) -> bool:
    """Whether the day is that of the verb, and no term."""
    beside = next((i for i, token in enumerate(between) if token.text in _BESIDE), len(between))
    is_hanging = any(
        token.text.lower() in _LEADS_ON or (token.tag in FINITE and i < beside)
        for i, token in enumerate(between)
    )
    return bool(between) and between[-1].text not in _TERMS and not is_hanging


def _is_at_place(between: list[Token]) -> bool:
    """Whether a place stands before the day; what "takes place" there is announced."""
    leading = [token.text for token in between if token.tag in ("IN", "TO") and token.text != "of"]
    return bool(leading) and leading[-1] in _PLACES and between[0].text not in _ANNOUNCED


@cache
def verbs_of_pictures(has_year: bool) -> frozenset[str]:
    """Verbs of pictures; of a day without its year only those that nobody announces."""
    return frozenset(lemma for lemma, told in rows("verbs_of_pictures") if has_year or told == "day")


@cache
def _not_shown() -> frozenset[str]:
    """No picture shows what somebody is, has or says, nor what will open and close; but who takes what."""
    shut = words("verbs_with_clauses", "timetable_verbs") - {"take"}
    return shut | {"be", "deny", "describe", "have", "show"}
