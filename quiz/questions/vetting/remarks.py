"""Quotations by which nobody is known: refusals to comment, courtesies, what anybody would feel."""

import re

from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground

QUOTED = re.compile(r"“(.+)”", re.DOTALL)
NO_COMMENT = re.compile(
    r"\b(?:no comment|(?:cannot|can['’]t|do not|don['’]t|will not|won['’]t|not) comment|refer you to)\b",
    re.IGNORECASE,
)
COURTESY = re.compile(
    r"\b(?:(?:I|we) look (?:very much )?forward to|(?:I am|we are|I['’]m|we['’]re) looking forward to"
    r"|(?:are|am|will) (?:also |fully )?co-?operat(?:e|ing))\b",
    re.IGNORECASE,
)
# "We are very disappointed with the ruling", where hardly more is said.
FEELING = re.compile(
    r"(?:I am|we are|I['’]m|we['’]re) (?:\w+ )?"
    r"(?:delighted|disappointed|excited|grateful|pleased|proud|saddened|shocked|thrilled) ",
    re.IGNORECASE,
)
FEW_WORDS = 10


def remark_empty(ground: Ground, candidate: Candidate) -> str:
    """ "Who said: “I would refer you to the ministry”?": whose words these are, nobody needs to know."""
    found = QUOTED.search(candidate.stem) if candidate.rule == "quotation" else None
    if found is None:
        return ""
    said = found.group(1)
    if NO_COMMENT.search(said):
        return "it is a refusal to comment"
    is_feeling = FEELING.match(said) is not None and len(said.split()) <= FEW_WORDS
    return "anybody would say so" if is_feeling or COURTESY.search(said) else ""
