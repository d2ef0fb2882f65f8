"""Every draft that differs, which of them are published, and the quizzes these make: spread and varied."""

from collections import Counter, defaultdict
from dataclasses import replace

from briefing.analysis.results import ActorKind
from quiz.questions.drafts import GAPS, Kind, QuestionDraft, QuestionSet, QuizDraft, Refusal
from quiz.questions.facts import askable
from quiz.questions.ground import Ground
from quiz.questions.keys import order_key
from quiz.questions.plain import contains_words, plain
from quiz.questions.publishing import LONG_SENTENCE, chosen_keys, is_gap_too_many, leaves_one, rank
from quiz.questions.titled_stems import without_title

SECTION_CHECK = 3
WHOLE_QUIZ = 15
SMALLEST_QUIZ = 3
MOST_WEIGHED = 20
MOST_SECTIONS = 20


def choose(
    ground: Ground, drafts: list[QuestionDraft], refusals: tuple[Refusal, ...], seed: int
) -> QuestionSet:
    """All drafts that differ, the good ones published, with their quizzes, in reading order."""
    drafts = without_repeats(drafts)
    long = {one.number for one in ground.analysis.sentences if len(one.text.split()) >= LONG_SENTENCE}
    certain = {draft.key for draft in drafts if leaves_one(ground, draft)}
    published = chosen_keys(drafts, seed, long, certain)
    final = sorted(
        (one if one.key in published else replace(one, is_published=False) for one in drafts),
        key=lambda draft: (draft.sentence, draft.answer_start, draft.kind.value, draft.key),
    )
    live = [draft for draft in final if draft.is_published]
    factual = {fact.sentence for fact in askable(ground)}
    covered = factual & {draft.sentence for draft in live}
    return QuestionSet(
        tuple(final), tuple(quizzes(ground, live, seed)), refusals, (len(covered), len(factual))
    )


def without_repeats(drafts: list[QuestionDraft]) -> list[QuestionDraft]:
    """One draft a key, and one a stem with the same answers; the surest stays, of equals the first."""
    keys: set[str] = set()
    wordings: set[tuple[str, tuple[str, ...]]] = set()
    kept = []
    for draft in sorted(drafts, key=lambda draft: -draft.confidence):
        wording = plain(draft.stem), draft.answers if draft.kind is not Kind.MATCH else (draft.key,)
        if draft.key not in keys and wording not in wordings:
            keys.add(draft.key)
            wordings.add(wording)
            kept.append(draft)
    return kept


# ------------------------------------------------------------------------ quizzes


def quizzes(ground: Ground, live: list[QuestionDraft], seed: int) -> list[QuizDraft]:
    """A check a section, the whole briefing, who is who, the timeline: each where it has enough questions."""
    made = []
    by_section: dict[int, list[QuestionDraft]] = defaultdict(list)
    for draft in live:
        if draft.kind is not Kind.ORDER:
            by_section[draft.section].append(draft)
    for number, section in enumerate(ground.analysis.sections, start=1):
        picked = picks(by_section[number], SECTION_CHECK, seed)
        if picked:
            made.append(quiz("section", f"Check: {section.heading}", picked, number))
    whole = picks(live, WHOLE_QUIZ, seed)
    if len(whole) >= SMALLEST_QUIZ:
        made.append(quiz("whole", "The whole briefing", whole))
    who = picks([draft for draft in live if is_about_people(ground, draft)], WHOLE_QUIZ, seed)
    # Where the answer is always Ann Lee, nobody has to know who is who.
    if len(who) >= SMALLEST_QUIZ and len({draft.answers for draft in who}) > 1:
        made.append(quiz("who", "Who is who", who))
    when = picks([draft for draft in live if draft.rule in ("when", "timeline")], WHOLE_QUIZ, seed)
    if len(when) >= SMALLEST_QUIZ:
        made.append(quiz("timeline", "The timeline", when))
    return made


def quiz(purpose: str, title: str, picked: list[QuestionDraft], section: int | None = None) -> QuizDraft:
    return QuizDraft(purpose, title, tuple(draft.key for draft in picked), section)


def picks(drafts: list[QuestionDraft], count: int, seed: int) -> list[QuestionDraft]:
    """At most `count`, one a sentence, none that gives another's answer away, kinds and sections mixed.

    No more than a quarter are gaps.
    """
    left = sorted(drafts, key=lambda draft: (-rank(draft), draft.sentence, order_key(seed, draft.key)))
    left = best_of_sections(left)
    chosen: list[QuestionDraft] = []
    kinds: Counter[Kind] = Counter()
    sections: Counter[int] = Counter()

    def crowding(draft: QuestionDraft) -> tuple[bool, int, int, float]:
        return draft.rule in GAPS, sections[draft.section], kinds[draft.kind], -rank(draft)

    while left and len(chosen) < count:
        best = min(left, key=crowding)
        left.remove(best)
        if fits_beside(best, chosen):
            chosen.append(best)
            kinds[best.kind] += 1
            sections[best.section] += 1
    return sorted(chosen, key=lambda draft: (draft.sentence, draft.answer_start))


def fits_beside(draft: QuestionDraft, chosen: list[QuestionDraft]) -> bool:
    """Whether it is no gap too many, on a sentence of its own, and no stem tells another's answer."""
    if draft.rule in GAPS and is_gap_too_many(sum(one.rule in GAPS for one in chosen), len(chosen)):
        return False
    return not any(draft.sentence == one.sentence or gives_away(draft, one) for one in chosen)


def best_of_sections(ranked: list[QuestionDraft]) -> list[QuestionDraft]:
    """The best of each section, so that long articles are weighed as fast as short ones."""
    seen: Counter[int] = Counter()
    kept = []
    for draft in ranked:
        seen[draft.section] += 1
        if seen[draft.section] <= MOST_WEIGHED:
            kept.append(draft)
    return kept[: MOST_WEIGHED * MOST_SECTIONS]


def gives_away(one: QuestionDraft, other: QuestionDraft) -> bool:
    """Whether either stem spells out an answer of the other about the same actors; the title may."""
    if not set(one.actors) & set(other.actors):
        return False
    return any(
        contains_words(without_title(first.stem), answer)
        for first, second in ((one, other), (other, one))
        if second.kind in (Kind.SINGLE, Kind.TYPED)
        for answer in second.answers
    )


def is_about_people(ground: Ground, draft: QuestionDraft) -> bool:
    """Whether the question asks for a person, or for who is what."""
    if draft.rule in ("role", "roles"):
        return True
    names = {
        actor.name
        for actor in (ground.actor(index) for index in draft.actors)
        if actor.kind is ActorKind.PERSON
    }
    return any(answer in names for answer in draft.answers)
