"""What the parser makes of a sentence, as words: for tests that read clauses."""

from briefing.analysis.clauses import parse
from briefing.analysis.tagging import tag_text


def read(text):
    """(kind, subject, verb group) of each clause."""
    tokens = tag_text(text)

    def words(first, last):
        return " ".join(token.text for token in tokens[first:last])

    return [
        (clause.kind.value, words(*clause.subject), words(clause.verb, clause.verb_end))
        for clause in parse(tokens)
    ]
