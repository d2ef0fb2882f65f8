"""Labels for what somebody said on a day: "Statement by Ann Lee", "Report by the council"."""

from briefing.analysis.gazetteer import entry_of
from briefing.analysis.label_cutting import MOST_WORDS, LabelClause, subject_of, tidy
from briefing.analysis.results import DateExpression, Fact
from briefing.analysis.sentence_view import SentenceView
from briefing.analysis.token_spans import token_span
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words


def is_of_statement(view: SentenceView, date: DateExpression) -> bool:
    """ "…, the ministry said on Sunday": the date follows a verb of saying."""
    return _saying_before(view, date) is not None


def saying_label(view: SentenceView, date: DateExpression) -> str:
    verb = _saying_before(view, date)
    first = verb
    while first and view.tokens[first - 1].text not in {",", '"'}:
        first -= 1
    return said_by(view, first, verb)


def said_by(view: SentenceView, first: int, verb: int) -> str:
    """The label for what the words from `first` up to the verb of saying say."""
    actor = view.actor_ending_at(view.tokens[verb - 1].end)
    subject = subject_of(view, LabelClause(first, verb, 0, actor))
    return _statement_by(view, subject, actor, view.tokens[verb].lemma)


def _saying_before(view: SentenceView, date: DateExpression) -> int | None:
    """Index of the verb of a trailing "he said on Sunday"."""
    first, last = token_span(view.tokens, date.start, date.end)
    verb = first - 1 - (first > 0 and view.tokens[first - 1].text == "on")
    is_last = all(token.tag in {".", '"'} for token in view.tokens[last:])
    if verb < 2 or not is_last or view.tokens[verb].tag not in {"VBD", "VBZ", "VBN"}:
        return None
    has_comma = any(token.tag in {",", '"'} for token in view.tokens[:verb])
    return verb if has_comma and view.tokens[verb].lemma in words("statement_verbs") else None


def statement(view: SentenceView, clause: LabelClause, fact: Fact) -> str:
    """Somebody said it: the dated happening is the statement."""
    subject = subject_of(view, clause)
    opening = view.tokens[clause.subject]
    is_small = opening.tag in {"NNS", "NN", "JJ"} and entry_of(opening.text) is None
    if is_small and not clause.subject and subject.startswith(opening.text):
        subject = subject[:1].lower() + subject[1:]
    return _statement_by(view, subject, fact.subject.actor, fact.verb)


def _statement_by(view: SentenceView, speaker: str, actor: int | None, verb: str) -> str:
    """By the speaker as the sentence has it, by the actor's bare name where that is too long."""
    named = [view.name(actor)] if actor is not None else []
    for subject in [speaker, *named]:
        has_article = subject.startswith(("The ", "A ", "An "))
        noun = "Report" if verb == "report" else "Statement"
        label = f"{noun} by {subject[:1].lower() + subject[1:] if has_article else subject}"
        if subject and len(label.split()) <= MOST_WORDS:
            return tidy(label)
    return ""


def says_in_content(view: SentenceView, fact: Fact, date: int) -> bool:
    """ "said the firm would close by May": the date is that of what is said."""
    if fact.verb not in words("statement_verbs"):
        return False
    said = [thing for thing in fact.objects if thing.first <= date < thing.last]
    return any(token.tag in FINITE for thing in said for token in view.tokens[thing.first : date])
