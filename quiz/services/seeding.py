"""Questions write themselves: stores what the question writer made of a briefing, under keys that last.

The program's own questions follow the article. One that an instructor wrote or edited (`author` is set) keeps
its words (`quiz.services.following` sees to what it copied), and goes stale like the others when its sentence
is edited away. Nothing that was asked is deleted.
"""

from dataclasses import dataclass

from django.db import transaction
from django.db.models import F, Value
from django.db.models.functions import Coalesce, NullIf

from briefing.analysis.counted import counted
from quiz import questions as writer
from quiz.models import Option, Question
from quiz.questions.drafts import FIGURE_READ_IN_PART, READ_IN_PART
from quiz.services.deciding import STATE_OF
from quiz.services.following import follow_article
from quiz.services.seeded_quizzes import seed_quizzes
from quiz.services.succeeding import hand_on

State = Question.State
# The same article makes the same questions, so there is one seed.
SEED = 0
OPTION_LENGTH = Option._meta.get_field("text").max_length
STEMS_TOLD = 10
PAIR_LENGTH = Option._meta.get_field("pair").max_length


@dataclass(frozen=True, slots=True)
class SeedReport:
    """How many questions and quizzes a briefing has from the program now, and which stems went stale."""

    written: int
    published: int
    quizzes: int
    stale: tuple[str, ...]
    doubted: int = 0
    unfit: int = 0

    def __str__(self):
        quizzes = counted(self.quizzes, "quiz", "quizzes")
        words = f"{counted(self.written, 'question')}, {self.published} of them published, in {quizzes}"
        words += f"; {len(self.stale)} went stale" if self.stale else ""
        words += f"; {self.doubted} that the program doubts now became drafts" if self.doubted else ""
        lack = "without sentences to choose from became drafts"
        return f"{words}; {self.unfit} {lack}" if self.unfit else words

    @property
    def lost(self):
        """Which questions went stale, a line for each, and how many more than can be told."""
        lines = [f"No longer asked: {stem}" for stem in self.stale[:STEMS_TOLD]]
        more = len(self.stale) - STEMS_TOLD
        return (*lines, f"No longer asked: {more} more") if more > 0 else tuple(lines)


def questions_of(analysis):
    """What the question writer makes of an analysis."""
    return writer.write_questions(analysis, SEED)


@transaction.atomic
def seed_questions(briefing, made, *, sections, sentences, actors, replaced):
    """Stores the questions and quizzes made of a briefing; the rows of its parts come from the import."""
    drafts = drafts_of(made)
    standing = briefing.questions.select_related("sentence").prefetch_related("options")
    rows = hand_on({row.key: row for row in standing}, drafts, sentences, replaced)
    new = [Question(briefing=briefing, key=key) for key in drafts if key not in rows]
    changed = [
        row
        for key, row in rows.items()
        if key in drafts and row.author_id is None and differs(row, drafts[key], sentences)
    ]
    asked = [row for row in changed if row.state == State.PUBLISHED]
    for row in (*new, *changed):
        fill_question(row, drafts[row.key], sentences)
    write_rows(new, changed, drafts, sentences, actors)
    stale = mark_stale(briefing)
    drop_unwritten(briefing, drafts)
    unfit = follow_article(briefing)
    rows.update((row.key, row) for row in new)
    quizzes = seed_quizzes(briefing, made.quizzes, rows, sections)
    published = sum(rows[key].state == State.PUBLISHED for key in drafts)
    doubted = sum(row.state == State.DRAFT for row in asked)
    return SeedReport(len(drafts), published, quizzes, stale, doubted, unfit)


def drafts_of(made):
    """The drafts that can be stored, by key."""
    return {draft.key: draft for draft in made.questions if can_be_stored(draft)}


def can_be_stored(draft):
    """Whether the draft fits the tables: a sentence of 600 letters is no option to choose."""
    texts = [option.text for option in draft.options if option.text]
    fits = all(len(text) <= OPTION_LENGTH for text in texts)
    return fits and len(texts) == len(set(texts)) and all(len(o.pair) <= PAIR_LENGTH for o in draft.options)


def mark_stale(briefing):
    """Retires the questions whose sentence is gone; those whose sentence is back are what they were."""
    gone = briefing.questions.filter(sentence__number=None).exclude(state__in=[State.STALE, State.DROPPED])
    stems = tuple(gone.values_list("stem", flat=True))
    gone.update(state=State.STALE, state_before=F("state"))
    returned = briefing.questions.filter(state=State.STALE, sentence__number__isnull=False)
    before = NullIf("state_before", Value(""))
    returned.update(state=Coalesce(before, Value(State.DRAFT)), state_before="")
    return stems


def drop_unwritten(briefing, drafts):
    """The program's questions that it would not write now stop being asked: the article has changed."""
    asked = briefing.questions.filter(author=None, state__in=[State.PUBLISHED, State.DRAFT])
    asked.exclude(key__in=drafts).update(state=State.DROPPED)


def columns_of(draft, sentences, row=None):
    """What a draft says of its question, apart from the options; an instructor's decision beats its state."""
    is_asked = draft.is_published or row is not None and is_asked_on(row, draft)
    state = State.PUBLISHED if is_asked else State.DRAFT
    return {
        "sentence_id": sentences[draft.sentence].pk,
        "kind": draft.kind.value,
        "rule": draft.rule,
        "stem": draft.stem,
        "answer_start": draft.answer_start,
        "answer_end": draft.answer_end,
        "answers": list(draft.answers),
        "accept": list(draft.accept),
        "explanation": draft.explanation,
        "modality": draft.modality,
        "difficulty": draft.difficulty,
        "confidence": draft.confidence,
        "doubts": list(draft.doubts),
        "state": STATE_OF.get(row.decision if row is not None else "", state),
    }


def is_asked_on(row, draft):
    """Whether it was published, and nothing new is doubted but how much of its article is understood.

    One sentence more or less may turn that for a whole article: no quiz shall lose its questions by it.
    """
    of_article = {READ_IN_PART, FIGURE_READ_IN_PART}
    is_same = row.state == State.PUBLISHED and row.stem == draft.stem
    return is_same and READ_IN_PART in draft.doubts and set(draft.doubts) <= {*row.doubts, *of_article}


def options_of(draft, sentences):
    """The options of a draft as (position, text, is_key, pair, rank, feedback, sentence id)."""
    return [
        (
            position, option.text, option.is_key, option.pair, option.rank, option.feedback,
            sentences[option.sentence].pk if option.sentence else None,
        )
        for position, option in enumerate(draft.options, start=1)
    ]  # fmt: skip


def differs(row, draft, sentences):
    columns = columns_of(draft, sentences, row)
    standing = [
        (o.position, o.text, o.is_key, o.pair, o.rank, o.feedback, o.sentence_id) for o in row.options.all()
    ]
    return {name: getattr(row, name) for name in columns} != columns or standing != options_of(
        draft, sentences
    )


def fill_question(row, draft, sentences):
    for name, value in columns_of(draft, sentences, row).items():
        setattr(row, name, value)
    if row.pk:
        row.version += 1


def write_rows(new, changed, drafts, sentences, actors):
    """Writes questions with their options and actors, in as many queries for one as for a hundred."""
    if changed:
        columns = [*columns_of(drafts[changed[0].key], sentences), "version"]
        Question.objects.bulk_update(changed, [name.removesuffix("_id") for name in columns], batch_size=50)
        Option.objects.filter(question__in=changed).delete()
        Question.actors.through.objects.filter(question__in=changed).delete()
    Question.objects.bulk_create(new, batch_size=200)
    Option.objects.bulk_create(
        (
            Option(
                question=row, position=position, text=text, is_key=is_key, pair=pair, rank=rank,
                feedback=feedback, sentence_id=sentence_id,
            )
            for row in (*new, *changed)
            for position, text, is_key, pair, rank, feedback, sentence_id in options_of(
                drafts[row.key], sentences
            )
        ),
        batch_size=500,
    )  # fmt: skip
    named = {(row.pk, actors[index].pk) for row in (*new, *changed) for index in drafts[row.key].actors}
    through = Question.actors.through
    through.objects.bulk_create(
        through(question_id=question, actor_id=actor) for question, actor in sorted(named)
    )
