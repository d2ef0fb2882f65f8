"""The way from an analysis to its questions: ask, form, screen, appraise, choose."""

from collections.abc import Iterable, Iterator

from briefing.analysis.results import ActorKind, Analysis
from quiz.questions.appraising import appraised
from quiz.questions.asking import RULES, statements
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.choosing import choose
from quiz.questions.drafts import GAPS, QuestionDraft, QuestionSet, Refusal
from quiz.questions.framing import framed
from quiz.questions.ground import Ground
from quiz.questions.keys import order_key
from quiz.questions.kinds import evidence, match, multiple, order, single, true_false, typed
from quiz.questions.options.families import fewest_rivals
from quiz.questions.options.finding import rivals as find_rivals
from quiz.questions.options.rival import Rival
from quiz.questions.screening import refusal
from quiz.questions.vetting import vetted

ONE_IN_TYPED = 4
# What somebody or something is called: beside another name, its kind alone would tell it.
NAMED_BY_WORK = {"role", "body"}
# Long answers in words of their own: only chosen among others' can they be answered.
TOLD = {AnswerType.PREDICATE, AnswerType.SAYING}


def write_questions(analysis: Analysis, seed: int = 0) -> QuestionSet:
    """Everything that can be asked about the article: same analysis and seed, same questions."""
    ground = Ground(analysis)
    drafts: list[QuestionDraft] = []
    refusals: list[Refusal] = []
    for forms in every_question(ground, seed, refusals):
        for draft in forms:
            refused = refusal(ground, draft)
            if refused is None:
                drafts.append(appraised(ground, framed(ground, draft)))
                break
            refusals.append(refused)
    return choose(ground, drafts, tuple(refusals), seed)


def every_question(ground: Ground, seed: int, refusals: list[Refusal]) -> Iterator[list[QuestionDraft]]:
    """Each question as the list of forms it can take, the best first; the first to pass the gate stays.

    What is unfit in any form is not yielded but added to `refusals`.
    """
    for rule in RULES:
        for candidate in fit(ground, rule(ground), refusals):
            yield forms_of(ground, candidate, seed)
    yield from judged_statements(ground, seed, refusals)
    for draft in (*match.drafts(ground, seed), *order.drafts(ground, seed)):
        yield [draft]


def fit(ground: Ground, candidates: Iterable[Candidate], refusals: list[Refusal]) -> Iterator[Candidate]:
    """The candidates that no vetting rule turns away."""
    for candidate in candidates:
        unfit = vetted(ground, candidate)
        if unfit is None:
            yield candidate
        else:
            refusals.append(unfit)


def forms_of(ground: Ground, candidate: Candidate, seed: int) -> list[QuestionDraft]:
    """The kinds in which a candidate can be asked, the best first; some can be asked in one kind only."""
    rivals = find_rivals(ground, candidate, seed)
    if candidate.answer.type is AnswerType.LIST:
        return present([multiple.draft(ground, candidate, rivals, seed)])
    if candidate.answer.type in TOLD:
        return present([single.draft(ground, candidate, rivals, seed)])
    written = typed.draft(ground, candidate)
    if candidate.rule in NAMED_BY_WORK:
        return present([written])
    is_open = has_enough(ground, candidate, rivals)
    chosen = single.draft(ground, candidate, rivals, seed) if is_open else None
    found = evidence.draft(ground, candidate)
    is_first = is_typed_first(candidate, rivals, seed)
    return present([written, chosen, found] if is_first else [chosen, written, found])


def is_typed_first(candidate: Candidate, rivals: tuple[Rival, ...], seed: int) -> bool:
    """One in so many, and an amount left out of a sentence where the article has none like it.

    Of amounts made up beside it readers took fewer than where it was typed.
    """
    is_amount_left_out = candidate.rule in GAPS and candidate.answer.type is AnswerType.QUANTITY
    if is_amount_left_out and all(rival.sentence is None for rival in rivals):
        return True
    return int(order_key(seed, candidate.stem)[:4], 16) % ONE_IN_TYPED == 0


def has_enough(ground: Ground, candidate: Candidate, rivals: tuple[Rival, ...]) -> bool:
    """Whether the options leave it open: of two or three people a reader often knows who it was not.

    A surname alone shows itself beside whole names.
    """
    answer = candidate.answer
    if answer.type is not AnswerType.ACTOR or answer.index is None:
        return True
    actor = ground.actor(answer.index)
    is_bare = actor.kind is ActorKind.PERSON and len(answer.text.split()) == 1
    return len(rivals) >= fewest_rivals(actor) and not is_bare


def judged_statements(ground: Ground, seed: int, refusals: list[Refusal]) -> Iterator[list[QuestionDraft]]:
    """Statements, true and false by turns; a false one only where a rival of the same kind is at hand."""
    seen: set[int] = set()
    falses = trues = 0
    for candidate in fit(ground, statements.ask(ground), refusals):
        is_false = falses <= trues
        if candidate.sentence in seen:
            continue
        rivals = find_rivals(ground, candidate, seed) if is_false else ()
        rivals = tuple(rival for rival in rivals if true_false.is_contradicted(ground, candidate, rival))
        if is_false and not rivals:
            continue
        pick = int(order_key(seed, candidate.stem, "false")[:6], 16)
        draft = true_false.draft(ground, candidate, rivals[pick % len(rivals)] if is_false else None)
        if refusal(ground, draft) is None:
            seen.add(candidate.sentence)
            falses, trues = falses + is_false, trues + (not is_false)
            yield [draft]


def present(drafts: Iterable[QuestionDraft | None]) -> list[QuestionDraft]:
    return [draft for draft in drafts if draft is not None]
