"""The way from an analysis to its questions: ask, form, screen, appraise, choose."""

import re
from collections.abc import Iterable, Iterator

from briefing.analysis.results import ActorKind, Analysis, Phrase
from quiz.questions.appraising import appraised_together
from quiz.questions.asking import RULES, statements
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.choosing import choose
from quiz.questions.doubles import is_told_apart
from quiz.questions.drafts import GAPS, Kind, QuestionDraft, QuestionSet, Refusal
from quiz.questions.framing import framed
from quiz.questions.ground import Ground
from quiz.questions.introducing import with_roles
from quiz.questions.keys import order_key
from quiz.questions.kinds import evidence, match, multiple, order, pairs, single, true_false, typed
from quiz.questions.options.families import fewest_rivals
from quiz.questions.options.finding import rivals as find_rivals
from quiz.questions.options.renown import is_told_by_state
from quiz.questions.options.rival import Rival
from quiz.questions.saying_together import is_said_together
from quiz.questions.screening import refusal
from quiz.questions.telling_apart import told_apart
from quiz.questions.vetting import vetted
from quiz.questions.wording.capitals import with_capitals_of_names

ONE_IN_TYPED = 4
# Of two other things mostly neither goes with the verb, and the key shows.
FEWEST_THINGS = 3
# Of other kinds of plague each does what plagues do.
FEWEST_KINDS = 2
OF_KINDS = {"kind", "kind gap"}
# What somebody or something is called: beside another name, its kind alone would tell it.
NAMED_BY_WORK = {"role", "body"}
# Whose arms somebody buys, whose officials it meets: of the countries of an article some never would be so
# dealt with, and with others it may have dealt as well.
KNOWN_BY_DEALING = {"whose", "officials"}
# "I never broke the crane": beside his lawyer and his judge it can but be the one accused.
DENYING = re.compile(r"“(?:But |No, |So )?I (?:did not|didn['’]t|have not|haven['’]t|have never|never) \w+")
# Long answers in words of their own: only chosen among others' can they be answered.
TOLD = {AnswerType.PREDICATE, AnswerType.SAYING}
Forms = Iterable[QuestionDraft]


def write_questions(analysis: Analysis, seed: int = 0) -> QuestionSet:
    """Everything that can be asked about the article: same analysis and seed, same questions."""
    ground = Ground(analysis)
    refusals: list[Refusal] = []
    passed = every_question(ground, seed, refusals)
    told = (with_roles(ground, framed(ground, with_capitals_of_names(ground, one))) for one in passed)
    return choose(ground, appraised_together(ground, told), tuple(refusals), seed)


def every_question(ground: Ground, seed: int, refusals: list[Refusal]) -> Iterator[QuestionDraft]:
    """Each question in the best of its forms that passes the gate; what is unfit is added to `refusals`."""
    for rule in RULES:
        for candidate in fit(ground, rule(ground), refusals):
            yield from first_passed(ground, forms_of(ground, candidate, seed), refusals)
    yield from judged_statements(ground, seed, refusals)
    for draft in (*match.drafts(ground, seed), *order.drafts(ground, seed)):
        yield from first_passed(ground, [draft], refusals)


def first_passed(ground: Ground, forms: Forms, refusals: list[Refusal]) -> Iterator[QuestionDraft]:
    """The first of the forms that the gate lets pass, if one does."""
    for draft in forms:
        refused = refusal(ground, draft)
        if refused is None:
            yield draft
            return
        refusals.append(refused)


def fit(ground: Ground, candidates: Iterable[Candidate], refusals: list[Refusal]) -> Iterator[Candidate]:
    """The candidates that no vetting rule turns away."""
    for candidate in (told_apart(ground, one) for one in candidates):
        unfit = vetted(ground, candidate)
        if unfit is None:
            yield candidate
        else:
            refusals.append(unfit)


def forms_of(ground: Ground, candidate: Candidate, seed: int) -> Forms:
    """The forms in which a candidate can be asked, the best first, each written when its turn comes."""
    kinds = kinds_of(ground, candidate, seed)
    return filter(None, (draft_of_kind(kind, ground, candidate, seed) for kind in kinds))


def kinds_of(ground: Ground, candidate: Candidate, seed: int) -> Iterator[Kind]:
    """The kinds that may suit a candidate, the best first; some can be asked in one kind only.

    Rivals are looked for where the turn comes to options alone.
    """
    if candidate.answer.type is AnswerType.LIST:
        yield from (Kind.MULTIPLE, Kind.TYPED)
    elif candidate.answer.type in TOLD:
        yield Kind.SINGLE
    elif is_typed_only(ground, candidate):
        yield Kind.TYPED
    else:
        is_first = is_typed_first(ground, candidate, seed)
        if is_first:
            yield Kind.TYPED
        if has_enough(ground, candidate, find_rivals(ground, candidate, seed)):
            yield Kind.SINGLE
        if not is_first:
            yield Kind.TYPED
        yield Kind.EVIDENCE


def is_typed_only(ground: Ground, candidate: Candidate) -> bool:
    """ "I never broke the crane", said by the one accused: beside others, the calling would tell."""
    if candidate.rule in NAMED_BY_WORK | KNOWN_BY_DEALING or is_told_apart(ground, candidate):
        return True
    return candidate.rule == "quotation" and DENYING.search(candidate.stem) is not None


def draft_of_kind(kind: Kind, ground: Ground, candidate: Candidate, seed: int) -> QuestionDraft | None:
    """The candidate as a question of the kind; None where it can be none."""
    if kind is Kind.TYPED and candidate.answer.type is AnswerType.LIST:
        return pairs.draft(ground, candidate)
    if kind is Kind.TYPED:
        # Who types the other of two that said it would be right, too.
        return None if is_said_together(ground, candidate) else typed.draft(ground, candidate)
    if kind is Kind.EVIDENCE:
        return evidence.draft(ground, candidate)
    room = multiple if kind is Kind.MULTIPLE else single
    return room.draft(ground, candidate, find_rivals(ground, candidate, seed), seed)


def is_typed_first(ground: Ground, candidate: Candidate, seed: int) -> bool:
    """One in so many, and an amount left out of a sentence where the article has none like it.

    Of amounts made up beside it readers took fewer than where it was typed.
    """
    if int(order_key(seed, candidate.stem)[:4], 16) % ONE_IN_TYPED == 0:
        return True
    is_amount_left_out = candidate.rule in GAPS and candidate.answer.type is AnswerType.QUANTITY
    return is_amount_left_out and all(
        rival.sentence is None for rival in find_rivals(ground, candidate, seed)
    )


def has_enough(ground: Ground, candidate: Candidate, rivals: tuple[Rival, ...]) -> bool:
    """Whether the options leave it open: of two or three people a reader often knows who it was not.

    A surname alone shows itself beside whole names.
    """
    answer = candidate.answer
    if answer.type is AnswerType.NOUN:
        return len(rivals) >= (FEWEST_KINDS if candidate.rule in OF_KINDS else FEWEST_THINGS)
    if answer.type is not AnswerType.ACTOR or answer.index is None:
        return True
    actor = ground.actor(answer.index)
    is_bare = actor.kind is ActorKind.PERSON and len(answer.text.split()) == 1
    others = [rival.index for rival in rivals if rival.index is not None]
    is_shown = is_bare or is_told_by_state(ground, answer.index, others, candidate.whole_stem)
    return len(rivals) >= fewest_rivals(actor) and not (is_shown or are_told_together(ground, others))


def are_told_together(ground: Ground, others: list[int]) -> bool:
    """ "Lee, Vik and Dahl went home": where no other sentence tells of them, it was none of the three.

    Not so where Lee and Vik praised Dahl: one part of the sentence must tell of all.
    """
    told = {ground.sentences_of_actor.get(one, ()) for one in others}
    if len(others) == 1 or len(told) != 1 or len(next(iter(told))) != 1:
        return False
    return any(are_within(ground, part, others) for part in parts_of_facts(ground, *next(iter(told))))


def parts_of_facts(ground: Ground, number: int) -> Iterator[Phrase]:
    """The subjects, objects and adjuncts of the sentence."""
    for fact in ground.facts.get(number, ()):
        yield from (fact.subject, *fact.objects, *(phrase for _, phrase in fact.adjuncts))


def are_within(ground: Ground, part: Phrase, actors: list[int]) -> bool:
    """Whether the part of the sentence names all of them."""
    named = {one.actor for one in ground.mentions_within(part.sentence, part.start, part.end)}
    return named.issuperset(actors)


def judged_statements(ground: Ground, seed: int, refusals: list[Refusal]) -> Iterator[QuestionDraft]:
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
        refused = refusal(ground, draft)
        if refused is None:
            seen.add(candidate.sentence)
            falses, trues = falses + is_false, trues + (not is_false)
            yield draft
        else:
            refusals.append(refused)
