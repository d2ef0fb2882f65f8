"""Says "its last flight, TK-9," for "its last flight which will be TK-9": a clause that only names."""

from collections.abc import Collection, Iterator

from briefing.analysis.results import Token
from quiz.questions.wording.naming_edits import Edit
from quiz.questions.wording.verb_groups import BE


def edits_for_naming_clauses(tokens: tuple[Token, ...], named: Collection[int]) -> Iterator[Edit]:
    """What takes the place of "which will be" in each such clause; `named` has the starts of names."""
    for place, token in enumerate(tokens):
        name = naming_end(tokens, place) if token.text.lower() == "which" and place else 0
        if name and tokens[name].start in named and closes(tokens, name):
            before = tokens[place - 1]
            end = before.start if before.text == "," else before.end
            yield end, tokens[name].start, ", "


def naming_end(tokens: tuple[Token, ...], place: int) -> int:
    """The place behind "which is", "which will be"; 0 where another verb follows."""
    name = place + 1
    while name < len(tokens) and (tokens[name].tag == "MD" or tokens[name].text.lower() in BE | {"be"}):
        name += 1
    return name if place + 1 < name < len(tokens) else 0


def closes(tokens: tuple[Token, ...], name: int) -> bool:
    """Whether nothing but the name follows, up to a comma: no "which is Tarn's harbour"."""
    comma = next((k for k in range(name, len(tokens)) if tokens[k].text == ","), len(tokens))
    return all(token.tag.startswith(("NNP", "CD", "JJ")) for token in tokens[name:comma])
