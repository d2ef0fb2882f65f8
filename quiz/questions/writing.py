"""The way from an analysis to its questions: ask, form, screen, choose."""

from collections.abc import Iterable, Iterator

from briefing.analysis.results import Analysis
from quiz.questions.asking import RULES, statements
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.choosing import choose
from quiz.questions.drafts import QuestionDraft, QuestionSet, Refusal
from quiz.questions.ground import Ground
from quiz.questions.keys import order_key
from quiz.questions.kinds import evidence, match, multiple, order, single, true_false, typed
from quiz.questions.options import rivals as find_rivals
from quiz.questions.screening import refusal

ONE_IN_TYPED = 4


def write_questions(analysis: Analysis, seed: int = 0) -> QuestionSet:
    """Everything that can be asked about the article: same analysis and seed, same questions."""
    ground = Ground(analysis)
    drafts, refusals = [], []
    for draft in every_draft(ground, seed):
        refused = refusal(ground, draft)
        if refused is None:
            drafts.append(draft)
        else:
            refusals.append(refused)
    return choose(ground, drafts, tuple(refusals), seed)


def every_draft(ground: Ground, seed: int) -> Iterator[QuestionDraft]:
    for rule in RULES:
        for candidate in rule(ground):
            yield from forms_of(ground, candidate, seed)
    yield from judged_statements(ground, seed)
    yield from match.drafts(ground, seed)
    yield from order.drafts(ground, seed)


def forms_of(ground: Ground, candidate: Candidate, seed: int) -> Iterator[QuestionDraft]:
    """The kinds in which a candidate can be asked well, the best first; the choice takes one of them."""
    rivals = find_rivals(ground, candidate, seed)
    if candidate.answer.type is AnswerType.LIST:
        yield from present([multiple.draft(ground, candidate, rivals, seed)])
        return
    chosen = single.draft(ground, candidate, rivals, seed)
    written = typed.draft(ground, candidate)
    prefers_typed = int(order_key(seed, candidate.stem)[:4], 16) % ONE_IN_TYPED == 0
    found = evidence.draft(ground, candidate)
    yield from present([written, chosen, found] if prefers_typed else [chosen, written, found])


def judged_statements(ground: Ground, seed: int) -> Iterator[QuestionDraft]:
    """Statements, true and false by turns; a false one only where a rival of the same kind is at hand."""
    seen: set[int] = set()
    falses = trues = 0
    for candidate in statements.ask(ground):
        if candidate.sentence in seen:
            continue
        rivals = find_rivals(ground, candidate, seed)
        if falses <= trues and not rivals:
            continue
        is_false = falses <= trues
        pick = int(order_key(seed, candidate.stem, "false")[:6], 16)
        rival = rivals[pick % len(rivals)] if is_false else None
        seen.add(candidate.sentence)
        falses, trues = falses + is_false, trues + (not is_false)
        yield true_false.draft(ground, candidate, rival)


def present(drafts: Iterable[QuestionDraft | None]) -> list[QuestionDraft]:
    return [draft for draft in drafts if draft is not None]


__all__ = ["Refusal", "write_questions"]
