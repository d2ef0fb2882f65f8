"""Short labels for dated happenings, from the clause around the date, at most nine words."""

import re
from collections.abc import Sequence

from briefing.analysis.normalising import normalise
from briefing.analysis.results import Actor, DateExpression, Fact, Phrase, Reference, Sentence, Token
from briefing.analysis.shortening import opening_end
from briefing.analysis.token_spans import token_span
from briefing.analysis.wordlists import words

_MOST_WORDS = 9
_FEWEST_WORDS = 3
_CLAUSE_ENDS = frozenset({";", ":", "—", "–", "--", "(", ")", '"'})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_PRONOUNS = frozenset({"PRP", "WP", "WDT", "EX"})
_BRACKETED = re.compile(r"\s?\([^()]*\)?|\s?\[[^\[\]]*\]?")


def fact_label(
    sentence: Sentence,
    tokens: Sequence[Token],
    references: Sequence[Reference],
    actors: Sequence[Actor],
    fact: Fact,
    date: DateExpression,
) -> str:
    """ "Sergey Lavrov visited Yerevan" from the fact; "" where its subject is unknown or too long."""
    subject = _subject(sentence, tokens, references, actors, fact.subject)
    if not subject:
        return ""
    first = fact.action.first
    last = fact.objects[0].last if fact.objects else fact.action.last
    return _fitted(sentence, tokens, subject, first, last, date, references, actors)


def clause_label(
    sentence: Sentence,
    tokens: Sequence[Token],
    references: Sequence[Reference],
    actors: Sequence[Actor],
    date: DateExpression,
) -> str:
    """A cut of the clause that holds the date: from its subject on, or the noun phrase around the date."""
    first, last = _clause(tokens, date)
    verb = next((i for i in range(first, last) if tokens[i].tag in _FINITE), None)
    if verb is None or verb == first:
        return ""
    start = _after_opening(tokens, first, verb, date)
    subject = (
        Phrase(sentence.number, start, verb, tokens[start].start, tokens[verb - 1].end, "")
        if start < verb
        else None
    )
    named = subject and _subject(sentence, tokens, references, actors, subject)
    return _fitted(sentence, tokens, named, verb, last, date, references, actors) if named else ""


def _clause(tokens: Sequence[Token], date: DateExpression) -> tuple[int, int]:
    first, last = token_span(tokens, date.start, date.end)
    start = first
    while start > 0 and not _is_edge(tokens, start - 1):
        start -= 1
    end = last
    while end < len(tokens) and not _is_edge(tokens, end) and tokens[end].tag != ".":
        end += 1
    return start if start else opening_end(tokens), end


def _is_edge(tokens: Sequence[Token], index: int) -> bool:
    """A mark between clauses, or a comma before "and", "but", "which"."""
    if tokens[index].text in _CLAUSE_ENDS:
        return True
    after = tokens[index + 1].text if index + 1 < len(tokens) else ""
    return tokens[index].text == "," and after in {
        "and",
        "but",
        "which",
        "who",
        "while",
        "although",
        "where",
        "as",
    }


def _after_opening(tokens: Sequence[Token], first: int, verb: int, date: DateExpression) -> int:
    """ "On 3 May, the council voted": the subject stands after the comma."""
    commas = [i for i in range(first, verb) if tokens[i].text == ","]
    opens_with_phrase = (
        tokens[first].tag in {"IN", "TO", "RB", "VBG", "VBN"} or tokens[first].start == date.start
    )
    return commas[0] + 1 if commas and opens_with_phrase else first


def _subject(sentence: Sentence, tokens, references, actors, phrase: Phrase) -> str:
    """The subject in words that stand alone: the actor's name for a resolved reference, "" for a lone pronoun."""
    first, last = phrase.first, phrase.last
    for reference in references:
        if reference.start == tokens[first].start and reference.actor is not None:
            _, after = token_span(tokens, reference.start, reference.end)
            name = _name(actors[reference.actor])
            if after >= last:
                return name
            owner = "'s" if tokens[after - 1].tag in {"PRP$", "POS"} else ""
            return name + owner + sentence.text[tokens[after - 1].end : tokens[last - 1].end]
    inside = tokens[first:last]
    if any(token.tag in _PRONOUNS for token in inside) or inside[0].text.lower() in words("leaning_words"):
        return ""
    if any(ref.actor is None and inside[0].start <= ref.start < inside[-1].end for ref in references):
        return ""
    if len(inside) > 6 and phrase.actor is not None:
        return _name(actors[phrase.actor])
    return sentence.text[inside[0].start : inside[-1].end]


def _name(actor: Actor) -> str:
    return f"the {actor.name}" if actor.takes_the else actor.name


def _fitted(
    sentence: Sentence, tokens, subject: str, first: int, last: int, date: DateExpression, references, actors
) -> str:
    """Subject and predicate cut to nine words where a phrase ends, without the date itself."""
    subject = " ".join(_BRACKETED.sub("", subject).split()).strip(" ,;–—-")
    date_first, date_last = token_span(tokens, date.start, date.end)
    if first <= date_first < last:
        last = _before_date(tokens, first, date_first, date_last, last)
    for end in range(last, first, -1):
        if not _may_end(tokens, first, end):
            continue
        predicate = _predicate(sentence, tokens, first, end, references, actors)
        label = _tidy(f"{subject} {predicate}") if predicate else ""
        if _FEWEST_WORDS <= len(label.split()) <= _MOST_WORDS:
            return label
    return ""


def _before_date(tokens, first: int, date_first: int, date_last: int, last: int) -> int:
    """The predicate ends before "on 3 May"; a date that modifies a noun ("the May 9 parade") stays in."""
    if date_last < last and tokens[date_last].tag.startswith(("NN", "JJ", "POS")):
        return last
    end = date_first
    while end > first + 1 and tokens[end - 1].tag in {"IN", "TO", "RB", ","}:
        end -= 1
    return end


def _may_end(tokens: Sequence[Token], first: int, end: int) -> bool:
    """The predicate has its verb and breaks off at no half phrase."""
    last = tokens[end - 1]
    if last.text.lower() in words("end_breaking_words") or last.tag in {
        "IN",
        "TO",
        "DT",
        "CC",
        "PRP$",
        "POS",
        ",",
        "MD",
        "JJ",
        "CD",
        "PRP",
        "PRP$",
        "RB",
    }:
        return False
    after = tokens[end] if end < len(tokens) else None
    if after is not None and after.tag.startswith(("NN", "POS", "VB")) and last.tag.startswith(("NN", "JJ")):
        return False
    if after is not None and (after.text in {"of", "-"} or after.tag in {"POS", "CC"} or after.text == "to"):
        return False
    is_lone_verb = end - first == 1 and last.tag in {"VBZ", "VBP"}
    return not is_lone_verb


def _predicate(sentence: Sentence, tokens, first: int, end: int, references, actors) -> str:
    """The words as they stand, possessives resolved; "" where a reference stays open or a quotation is cut."""
    inside = tokens[first:end]
    text = sentence.text[inside[0].start : inside[-1].end]
    if '"' in normalise(text) or any(token.tag in {"PRP", "WP", "WDT"} for token in inside):
        return ""
    resolved = {ref.start: ref for ref in references if ref.actor is not None}
    for token in reversed(inside):
        if token.tag != "PRP$":
            continue
        if token.start not in resolved:
            return ""
    return text


def _tidy(label: str) -> str:
    plain = " ".join(_BRACKETED.sub("", label).split()).strip(" ,;:–—-.")
    return plain[:1].upper() + plain[1:]
