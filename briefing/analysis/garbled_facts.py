"""Facts read from a sentence that was not understood. A clause and its fact in, yes or no out."""

from collections.abc import Sequence

from briefing.analysis.clause_kinds import Clause
from briefing.analysis.reporting import leaves_out_that
from briefing.analysis.results import Fact, Token
from briefing.analysis.verb_groups import FINITE, NEGATIONS


def is_what_did_it(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "Research on what went wrong": it is no research that went wrong."""
    between = tokens[clause.subject[1] : clause.verb]
    return any(token.text.lower() == "what" for token in between)


def hides_negation(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "The port never, Ann Lee said, was sold": the "never" before the comma would be lost."""
    first = clause.subject[0]
    comma = next((k for k in range(first + 1, clause.verb) if tokens[k].tag == ","), first)
    end = tokens[max(first, comma - 2) : comma]
    is_adverb = bool(end) and end[-1].tag in ("RB", "RBR")
    return is_adverb and any(token.text.lower() in NEGATIONS | {"no"} for token in end)


def is_garbled(tokens: Sequence[Token], clauses: Sequence[Clause], clause: Clause, fact: Fact) -> bool:
    """Whether a finite verb that no clause owns stands in an object with nothing to introduce it."""
    owned = {i for other in clauses for i in range(other.verb, other.verb_end)}
    for part in fact.objects:
        for i in range(part.first, part.last):
            token = tokens[i]
            if token.tag in ("WDT", "WP", "WRB", "WP$", "IN", '"') and token.lemma not in (
                "of",
                "in",
                "on",
                "at",
            ):
                break
            if token.tag in FINITE and i not in owned and not _has_contact_subject(tokens, part.first, i):
                return True
    return _shares_its_object(tokens, clause, fact) or _is_verb_left(tokens, clause, fact, owned)


def _is_verb_left(tokens: Sequence[Token], clause: Clause, fact: Fact, owned: set[int]) -> bool:
    """Whether reading stopped right before a finite verb that no clause owns."""
    parts = [*fact.objects, *(part for _, part in fact.adjuncts)]
    last = max([clause.verb_end, *(part.last for part in parts)])
    return last < clause.end and tokens[last].tag in FINITE and last not in owned


def _has_contact_subject(tokens: Sequence[Token], first: int, verb: int) -> bool:
    """ "(to review) a price the firm pays": the noun phrase before the verb has an article or pronoun.

    So does what is said without "that": "(to realise) he had lost".
    """
    bases = [i + 1 for i in range(first, verb) if tokens[i].tag in ("TO", "VB")]
    start = bases[-1] if bases else first
    if bases and leaves_out_that(tokens[start - 1]) and tokens[start].tag in ("DT", "PRP"):
        return True
    return any(token.tag in ("DT", "PRP", "PRP$") for token in tokens[start + 1 : verb])


def _shares_its_object(tokens: Sequence[Token], clause: Clause, fact: Fact) -> bool:
    """ "confirmed nor denied the report": the first verb's object stands with the second."""
    after = clause.verb_end
    return not fact.objects and after < len(tokens) and tokens[after].lemma in ("nor", "or")
