"""Who says it, where the sentence names somebody outside a saying verb: "According to the ministry, …"."""

from collections.abc import Sequence

from briefing.analysis.noun_phrases import list_end
from briefing.analysis.results import Token
from briefing.analysis.wordlists import words

_LONGEST_LABEL = 6
# Verbs of a clause with a subject of its own: "sent", "has sent".
_TELLING = ("VBD", "VBN", "VBZ", "VBP")


def label_end(tokens: Sequence[Token]) -> int:
    """Index after "KB:", "ANN LEE:", "Ann (AL):" before what somebody says; 0 for no such label."""
    colon = next((i for i, token in enumerate(tokens[:_LONGEST_LABEL]) if token.text == ":"), 0)
    label = [token.text for token in tokens[:colon] if token.text != "."]
    if not label or colon + 1 >= len(tokens):
        return 0
    in_capitals = all(text.isupper() and text.strip(".").isalpha() for text in label)
    has_initials = len(label) > 3 and label[-3] == "(" and label[-1] == ")" and label[-2].isupper()
    return colon + 1 if in_capitals or has_initials and label[0][:1].isupper() else 0


def according_to(tokens: Sequence[Token], stop: int) -> tuple[int, int] | None:
    """Token span of the source that "according to" names, wherever it stands in the sentence."""
    for i in range(len(tokens) - 2):
        if tokens[i].text.lower() == "according" and tokens[i + 1].text.lower() == "to":
            end = list_end(tokens, i + 2, len(tokens))
            for goes_on in (_has_source, _has_topic):
                if 0 < end < len(tokens) - 1 and goes_on(tokens, end):
                    end = max(end, list_end(tokens, end + 1, len(tokens)))
            if end > 0:
                return i + 2, _clause_end(tokens, i + 2, end)
    return None


def _clause_end(tokens: Sequence[Token], first: int, end: int) -> int:
    """Behind the verb of "a letter Marlo sent to Tarn": a name right behind its noun opens a clause."""
    name = end
    while name > first and tokens[name - 1].tag.startswith("NNP"):
        name -= 1
    verb = end
    while verb < len(tokens) and tokens[verb].tag in _TELLING:
        verb += 1
    is_clause = first < name < end and tokens[name - 1].tag in ("NN", "NNS")
    return verb if is_clause else end


def _has_source(tokens: Sequence[Token], joint: int) -> bool:
    """ "Figures [from the bank]"."""
    return tokens[joint].lemma in ("by", "from", "for")


def _has_topic(tokens: Sequence[Token], joint: int) -> bool:
    """ "The Panel [on Climate Change]": capitals on both sides of "on" make one name, but for a day's."""
    before, topic = tokens[joint - 1], tokens[joint + 1]
    is_name = before.tag.startswith("NNP") and topic.tag.startswith("NNP")
    return tokens[joint].lemma == "on" and is_name and topic.text not in words("calendar_names")
