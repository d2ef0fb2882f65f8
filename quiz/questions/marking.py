"""From a given answer to a mark between 0 and 1.

What may be given, by kind (anything else, of whatever shape, is worth 0 and never raises):

* single, true_false, evidence: the id of one option, as text, or a list of just that one;
* multiple: a list of option ids;
* typed: the text;
* match: {option id: the pair's text};
* order: {option id: place from 1} or the option ids as a list, first to last;
* recall: {"said": text, "grade": "1" missed, "2" knew or "3" easy}.
"""

from collections.abc import Mapping
from typing import Any

from quiz.questions.drafts import Kind
from quiz.questions.kinds import evidence, match, multiple, order, recall, single, true_false, typed
from quiz.questions.shown import Shown

ROOMS = {
    Kind.SINGLE: single,
    Kind.MULTIPLE: multiple,
    Kind.TRUE_FALSE: true_false,
    Kind.TYPED: typed,
    Kind.MATCH: match,
    Kind.ORDER: order,
    Kind.EVIDENCE: evidence,
    Kind.RECALL: recall,
}


def mark(question: Shown | Mapping[str, Any], given: Any) -> float:
    """The mark of `given`: 1 is right, 0 wrong or empty, between them the share that is right."""
    shown = question if isinstance(question, Shown) else Shown.from_json(question)
    return round(ROOMS[shown.kind].mark(shown, given), 4)


def right_answer(question: Shown | Mapping[str, Any]) -> Any:
    """What would have been given by someone who knows: `mark` of it is 1."""
    shown = question if isinstance(question, Shown) else Shown.from_json(question)
    return ROOMS[shown.kind].right_answer(shown)


def prompt(question: Shown | Mapping[str, Any]) -> str:
    """The line under the stem that says how to answer."""
    shown = question if isinstance(question, Shown) else Shown.from_json(question)
    return ROOMS[shown.kind].prompt(shown)
