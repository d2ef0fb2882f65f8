"""Does the clause around a date look back from the day of writing or ahead of it?"""

from enum import Enum, auto

from briefing.analysis.dates.readings import Scene
from briefing.analysis.results import Token
from briefing.analysis.token_spans import token_span
from briefing.analysis.wordlists import words

_REACH = 25
_CLAUSE_ENDS = frozenset({";", ":", "—", "–", "--"})
_COMPARING = frozenset({"against", "than", "with"})
_BEHIND = frozenset({"after", "following"})
# "Called a strike for 4 May", "ahead of 4 May": the day for which something was done may be to come.
_SETTING = frozenset({("for",), ("until",), ("ahead", "of")})
_BEFORE_NOUNS = frozenset({"CC", "CD", "DT", "JJ", "POS", "PRP$"})
_PRESENT = frozenset({"VBZ", "VBP"})


class Outlook(Enum):
    BACK = auto()
    EITHER = auto()
    AHEAD = auto()


def outlook(scene: Scene, start: int, end: int) -> Outlook:
    """The nearest sign left of the date decides; where its clause has no verb yet, the first to the right."""
    first, last = token_span(scene.tokens, start, end)
    leading = _leads_to_noun(scene.tokens, first)
    if leading in _COMPARING:
        return Outlook.BACK
    told = _on_the_right(scene.tokens, last) if _is_told_of(scene.tokens, last) else None
    found = told or _on_the_left(scene.tokens, first) or _on_the_right(scene.tokens, last) or Outlook.BACK
    before = tuple(token.text for token in scene.tokens[max(0, first - 2) : first])
    is_set = found is Outlook.BACK and not _SETTING.isdisjoint({before, before[-1:]})
    is_behind = found is Outlook.AHEAD and leading in _BEHIND
    return Outlook.EITHER if is_set or is_behind else found


def _is_told_of(tokens, last: int) -> bool:
    """ "10 January, when Low is to leave": the clause behind the day tells of it."""
    return "when" in [token.text for token in tokens[last : last + 2]]


def _leads_to_noun(tokens, first: int) -> str:
    """The word before the noun that has the date, "" for none.

    "Will slow to 5 percent, in line with its forecast in April": what it is compared with is out. "Will pay
    after an offer in April": the offer may be.
    """
    place = first - 2
    if place < 1 or tokens[place + 1].tag != "IN" or not tokens[place].tag.startswith("NN"):
        return ""
    while place > 0 and tokens[place].tag.startswith(("NN", "JJ", "DT", "PRP$", "POS")):
        place -= 1
    return tokens[place].text.lower()


def _on_the_left(tokens, first: int) -> Outlook | None:
    for index in range(first - 1, max(-1, first - _REACH), -1):
        token = tokens[index]
        if token.text in _CLAUSE_ENDS or _starts_clause(tokens, index) or _opens_content(token):
            return None
        if token.text in words("outlook_words"):
            return _ahead_unless_perfect(tokens, index)
        if token.tag == "TO" and tokens[index + 1].tag == "VB":
            return _of_infinitive(tokens, index)
        if token.tag == "VBD" or token.tag == "VBN" and _tells_deed(tokens, index):
            return Outlook.BACK
        if token.tag in _PRESENT:
            return _of_present(tokens, index, first)
    return None


def _tells_deed(tokens, index: int) -> bool:
    """ "Sells a boat built in June": it was built then. "Sells a painted boat in June": it is sold then."""
    is_inside = tokens[index - 1].tag in _BEFORE_NOUNS and tokens[index + 1].tag.startswith("NN")
    return not (is_inside or _follows_be(tokens, index))


def _follows_be(tokens, index: int) -> bool:
    """ "to be sentenced": what stands before the participle decides."""
    return any(token.text == "be" for token in tokens[max(0, index - 3) : index])


def _starts_clause(tokens, index: int) -> bool:
    """ ", and", ", which": what stands before belongs to another clause."""
    after = tokens[index + 1].text if index + 1 < len(tokens) else ""
    return tokens[index].text == "," and after in {"and", "but", "which", "who", "while", "as"}


def _opens_content(token: Token) -> bool:
    """ "Low said that talks by 1 March could help": the verb before "that" is not the one of the day."""
    return token.text == "that" and token.tag == "IN"


def _ahead_unless_perfect(tokens, index: int) -> Outlook:
    """ "will have put", "could have died" tell of the past; "was scheduled" may lie on either side."""
    if any(token.text == "have" for token in tokens[index + 1 : index + 3]):
        return Outlook.BACK
    before = tokens[max(0, index - 2) : index]
    if tokens[index].text in {"would", "could"} or any(
        token.text in {"was", "were", "had"} for token in before
    ):
        return Outlook.EITHER
    return Outlook.AHEAD


def _of_infinitive(tokens, index: int) -> Outlook:
    """ "plans to meet" looks ahead; "agreed to meet" may be either."""
    governing = tokens[max(0, index - 3) : index]
    if any(token.text in words("outlook_words") for token in governing):
        return Outlook.AHEAD
    return Outlook.EITHER


def _of_present(tokens, index: int, first: int) -> Outlook | None:
    token: Token = tokens[index]
    if token.lemma in {"have", "be"}:
        return Outlook.BACK if token.lemma == "have" else None
    if token.lemma in words("timetable_verbs") and first - index <= 5:
        return Outlook.EITHER
    return Outlook.BACK


def _on_the_right(tokens, last: int) -> Outlook | None:
    for index in range(last, min(len(tokens), last + _REACH)):
        token = tokens[index]
        if token.text in _CLAUSE_ENDS:
            return None
        if token.tag == "MD":
            return _ahead_unless_perfect(tokens, index)
        if token.tag == "VBD":
            following = tokens[index + 1 : index + 3]
            is_planned = token.lemma == "be" and any(t.text in words("outlook_words") for t in following)
            return Outlook.EITHER if is_planned else Outlook.BACK
        if token.tag in _PRESENT:
            return _of_fronted_present(tokens, index)
    return None


def _of_fronted_present(tokens, index: int) -> Outlook:
    following = tokens[index : index + 3]
    if any(token.text in words("outlook_words") for token in following):
        return Outlook.AHEAD
    is_timetable = tokens[index].lemma in words("timetable_verbs")
    return Outlook.EITHER if is_timetable else Outlook.BACK
