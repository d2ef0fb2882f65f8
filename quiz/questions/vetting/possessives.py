"""Whose a thing is that a stem names behind another: "Riga and its old rival" tells of Riga's rival."""

import re

from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import Ground

# The name, and the pronoun that is read with it.
NAME_AND_POSSESSIVE = re.compile(r"(?P<name>(?<!^)\b[A-Z][\w’'-]+) (?:and|or) (?P<word>its|his|her|their)\b")


def possessive_of_key(ground: Ground, candidate: Candidate) -> str:
    """ "Which country fears a war of Riga and its old rival?": "its" is the key's, and reads otherwise."""
    answer = candidate.answer
    found = NAME_AND_POSSESSIVE.search(candidate.stem)
    if answer.type is not AnswerType.ACTOR or answer.index is None or found is None:
        return ""
    owners = {
        one.actor
        for one in ground.references.get(candidate.sentence, ())
        if ground.text(candidate.sentence)[one.start : one.end].lower() == found["word"]
    }
    return (
        f"“{found['word']}” is read as that of {found['name']}"
        if owners and owners <= {None, answer.index}
        else ""
    )
