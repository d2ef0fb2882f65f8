"""Short labels for dated happenings, from the facts told with the date, at most nine words."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefing.analysis.label_cutting import (
    MOST_WORDS,
    RELATIVES,
    LabelClause,
    before_date,
    clause_end,
    closes_verb,
    fitted,
    overlap,
    rest_of,
    subject_of,
    tidy,
)
from briefing.analysis.lexicon import inflect
from briefing.analysis.noun_phrases import head_of
from briefing.analysis.noun_spans import base_end, extended
from briefing.analysis.results import DateExpression, Fact, Modality, Token
from briefing.analysis.sentence_view import SentenceView
from briefing.analysis.statement_labels import says_in_content, statement
from briefing.analysis.token_spans import token_span
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words

_LEFT_OUT = frozenset({"DT", "CD", "$", "VBN", "RB", "PRP$", "JJR", "IN"})
_GERUND_PREPOSITIONS = frozenset({"after", "before", "of", "since", "when", "while"})
_VOUCHED_FOR = frozenset({Modality.STATED, Modality.REPORTED})
_STATES = frozenset({"be", "have", "become", "remain", "seem", "say", "tell", "include", "mean"})


def fact_label(view: SentenceView, fact: Fact, date: DateExpression) -> str:
    """ "Ann Lee visited Oslo" from the fact; "" where its subject is unknown."""
    date_first, date_last = token_span(view.tokens, date.start, date.end)
    between = view.tokens[fact.action.last : date_first]
    if fact.is_negated or any(t.tag in RELATIVES for t in between):
        return ""
    skipped = 0
    if overlap(fact.subject.first, fact.subject.last, date_first, date_last):
        skipped = _participle(view.tokens, fact.subject.first, date_first)
        if not skipped or view.tokens[skipped].tag == "VBN":
            return ""
    least = fact.objects[0].last if fact.objects else fact.action.last
    if says_in_content(view, fact, date_first):
        return ""
    infinitive = [token.tag for token in view.tokens[date_last : date_last + 2]] == ["TO", "VB"]
    goes_on = least > date_last or infinitive
    if 0 <= date_first - fact.action.last <= 1 and goes_on and not skipped:
        return _around_date(view, fact, date_last)
    if fact.action.last <= date_first < least:
        least = before_date(view, fact.action.last - 1, date_first, date_last)
    end = clause_end(view, least)
    if not skipped:
        end = min(end, max(least, before_date(view, fact.action.last - 1, date_first, date_last)))
    clause = LabelClause(
        fact.subject.first, fact.action.first, end, fact.subject.actor, least, skipped or fact.subject.last
    )
    if fact.verb in words("statement_verbs") and not fact.is_passive:
        return statement(view, clause, fact)
    return fitted(view, clause) or _named_label(view, fact) or _shorter(view, clause)


def _around_date(view: SentenceView, fact: Fact, date_last: int) -> str:
    """ "voted on Wednesday to ban nets": what stands before the date and what follows it."""
    whole = LabelClause(fact.subject.first, fact.subject.last, 0, fact.subject.actor)
    if fact.verb in words("statement_verbs"):
        return statement(view, whole, fact)
    subject = subject_of(view, whole)
    if not subject:
        return ""
    end = clause_end(view, date_last)
    if view.tokens[date_last].text in {"that", "whether", "how", "why"}:
        return ""
    opening = f"{subject} {view.text(fact.action.first, fact.action.last)}"
    return rest_of(view, opening, LabelClause(date_last, date_last, end))


def _shorter(view: SentenceView, clause: LabelClause) -> str:
    """Without what a participle adds to the subject ("A ferry carrying 64"), or less of the predicate."""
    bare = replace(clause, skipped=_participle(view.tokens, clause.subject, clause.verb))
    return fitted(view, bare) or fitted(view, replace(clause, least=0))


def _participle(tokens: Sequence[Token], first: int, last: int) -> int:
    """ "a plague spanning the century killed": where the part of the subject that holds the date begins."""
    return next((i for i in range(first + 1, last) if tokens[i].tag in {"VBG", "VBN"}), 0)


def _named_label(view: SentenceView, fact: Fact) -> str:
    """Long phrases by the names that head them: "Ann Lee met with Karl Berg"."""
    if len(fact.objects) > 1:
        return ""
    subject = subject_of(view, LabelClause(fact.subject.first, fact.subject.last, 0, fact.subject.actor))
    if not subject:
        return ""
    last = fact.action.last + closes_verb(view.tokens, fact.action.last)
    action = [token.text for token in view.tokens[fact.action.first : last]]
    pieces = [subject, *(word for word in action if word.lower() not in words("dropped_adverbs"))]
    for thing in fact.objects:
        opening = thing.text.find(" (")
        end = thing.start + opening if opening > 0 else thing.end
        actor = view.actor_ending_at(end) if thing.actor is None else thing.actor
        inside = view.tokens[thing.first + 1 : thing.last]
        if actor is None or any(token.tag in {"IN", "TO", "CC", ","} for token in inside):
            return ""
        preposition = view.tokens[thing.first]
        if preposition.tag in {"IN", "TO"}:
            pieces.append(preposition.text)
        pieces.append(_short_name(view, actor, MOST_WORDS - len(" ".join(pieces).split())))
    label = tidy(" ".join(pieces))
    return label if len(pieces) > 2 and len(label.split()) <= MOST_WORDS else ""


def _short_name(view: SentenceView, actor: int, most: int) -> str:
    """The name as running text has it; where it is too long, the shortest the article has for it."""
    name = view.name(actor)
    if len(name.split()) <= most:
        return name
    short = min(view.actors[actor].aliases, key=lambda alias: (len(alias), alias))
    return f"the {short}" if name.startswith("the ") else short


def subject_label(view: SentenceView, fact: Fact, date: DateExpression) -> str:
    """ "The most recent election in May left" dates the election, "the vote is due on 4 May" the vote."""
    date_first, date_last = token_span(view.tokens, date.start, date.end)
    head = head_of(view.tokens, fact.subject.first, fact.subject.last)
    is_inside = fact.subject.last <= date_first and date_last <= fact.action.first
    is_happening = view.tokens[head].text.lower() in words("happening_nouns")
    is_planned = _is_planned(view, fact) and date_first >= fact.action.last
    if not (is_planned or is_inside and is_happening):
        return ""
    clause = LabelClause(fact.subject.first, fact.subject.last, 0, None)
    subject = re.sub(r"^(?:The|the|A|a|An|an) ", "", subject_of(view, clause))
    if not subject or len(subject.split()) >= MOST_WORDS:
        return ""
    if is_planned:
        return tidy(f"{subject} due")
    return tidy(subject) if " " in subject else ""


def _is_planned(view: SentenceView, fact: Fact) -> bool:
    """ "is due", "are scheduled", "has been set": the date is that of the subject, not of the planning."""
    group = {token.text.lower() for token in view.tokens[fact.action.first : fact.action.last]}
    first_object = fact.objects[0].text.lower() if fact.objects else ""
    if fact.verb == "be":
        return first_object in words("planning_words")
    return fact.is_passive and not fact.objects and bool(group & words("planning_words"))


def means_label(view: SentenceView, fact: Fact, date: DateExpression) -> str:
    """ "They stressed the point by arresting a man": what was done, where the verb tells only its sense."""
    if not fact.objects or fact.objects[0].text.lower() not in words("empty_objects"):
        return ""
    subject = subject_of(view, LabelClause(fact.subject.first, fact.subject.last, 0, fact.subject.actor))
    for _, means in fact.adjuncts:
        tokens = view.tokens[means.first : means.last]
        is_told = subject and len(tokens) > 2 and date.end <= means.start
        if is_told and tokens[0].text == "by" and tokens[1].tag == "VBG":
            done = inflect(tokens[1].lemma, "VBD")
            clause = LabelClause(means.first + 2, means.first + 2, means.last)
            return rest_of(view, f"{subject} {done}", clause)
    return ""


def gerund_label(view: SentenceView, fact: Fact, date: DateExpression) -> str:
    """ "after signing a pact in 2019": what the subject did; "the point of signing a pact": the signing."""
    tokens = view.tokens
    date_first, date_last = token_span(tokens, date.start, date.end)
    end = before_date(view, fact.action.last - 1, date_first, date_last)
    verb = _gerund_before(tokens, fact.action.last, end)
    if verb is None or tokens[verb + 1].tag not in {"DT", "JJ", "NN", "NNS", "NNP", "CD", "PRP$"}:
        return ""
    clause = LabelClause(verb + 1, verb + 1, end)
    if tokens[verb - 1].text == "of":
        return rest_of(view, f"{tokens[verb].text.capitalize()} of", clause)
    subject = subject_of(view, LabelClause(fact.subject.first, fact.subject.last, 0, fact.subject.actor))
    return rest_of(view, f"{subject} {inflect(tokens[verb].lemma, 'VBD')}", clause) if subject else ""


def _gerund_before(tokens: Sequence[Token], first: int, end: int) -> int | None:
    """Index of the gerund after a preposition whose clause reaches to `end`."""
    for index in range(end - 1, first, -1):
        tag = tokens[index].tag
        if tag in FINITE or tag in {",", ":", "TO"} or tag in RELATIVES:
            return None
        if tag == "VBG" and tokens[index - 1].text.lower() in _GERUND_PREPOSITIONS:
            is_named = tokens[index - 1].text != "of" or tokens[index - 2].tag == "NN"
            return index if is_named and index + 1 < end else None
    return None


def object_label(view: SentenceView, fact: Fact) -> str:
    """What was done, where nobody can say by whom: "Pact on fishing signed" for "they signed a pact …"."""
    if not fact.objects or fact.is_negated or fact.is_passive or fact.modality not in _VOUCHED_FOR:
        return ""
    if view.tokens[fact.objects[0].first].tag in {"IN", "TO"}:
        return ""
    first, last = fact.objects[0].first, fact.objects[0].last
    while first < last and view.tokens[first].tag in _LEFT_OUT:
        first += 1
    end = base_end(view.tokens, first)
    if end == first or view.has_open_reference(first, end):
        return ""
    further = extended(view.tokens, end)
    if fact.verb in _STATES:
        if view.tokens[first].text.lower() in words("poor_headings"):
            return ""
        return tidy(view.text(first, further)) if further else ""
    if end - first == 1 and view.tokens[first - 1].tag not in {"DT", "CD", "PRP$"}:
        return ""
    if fact.verb in words("unfinished_verbs"):
        return ""
    done = inflect(fact.verb, "VBN")
    if closes_verb(view.tokens, fact.action.last):
        done = f"{done} {view.tokens[fact.action.last].text}"
    label = tidy(f"{view.text(first, further or end)} {done}") if done else ""
    return label if len(label.split()) > 2 else ""
