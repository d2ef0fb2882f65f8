"""What an edit of the article does to its questions: found before it is saved, mended with it.

A question whose sentence changes may be re-linked: it goes on under its own key, on the new sentence, so what
learners know of it goes on with it. Its deciding words must stand there: else its answer is no longer right.
What is not re-linked makes way for what the program writes on the new sentence (`quiz.services.succeeding`),
or goes stale, and the answers to it stay.
"""

from dataclasses import dataclass

from django.db import transaction

from briefing.analysis.counted import counted
from briefing.analysis.decoding import clean
from briefing.models import Briefing, Sentence
from briefing.services import import_article
from briefing.services.revising import Changed
from briefing.services.writing import prepare
from quiz.models import Question
from quiz.questions.edited import is_turned_round, lost_words, said_in
from quiz.services.seeding import drafts_of
from quiz.services.succeeding import successions

State = Question.State


class RevisedMeanwhile(Exception):
    """The article, or a question, is no longer what the new text was held against."""


@dataclass(frozen=True)
class Broken:
    """A question on a sentence that changes or goes; `lost`: the words it says that the edit takes away."""

    question: Question
    change: Changed | None
    lost: tuple[str, ...] = ()

    @property
    def words(self):
        question = self.question
        return question.sentence.text[question.answer_start : question.answer_end]

    @property
    def may_follow(self):
        """Whether its answer still stands; where no deciding words are marked, the instructor has to know."""
        return bool(self.change and self.words in self.change.new.text)

    @property
    def is_turned_round(self):
        return bool(self.change and is_turned_round(self.change.old.text, self.change.new.text))

    @property
    def can_follow(self):
        """Whether it can go on as it is, for all that its words and those of the new sentence tell."""
        return bool(self.may_follow and self.words and not self.lost and not self.is_turned_round)

    @property
    def is_unread(self):
        """Whether it is a draft of the program that nobody has answered for."""
        return self.question.author_id is None and self.question.state == State.DRAFT

    @property
    def follows_unasked(self):
        return self.can_follow and not self.is_unread


@dataclass(frozen=True)
class Outcome:
    """How many of the broken questions went on as they are, went on in new words, or went stale; the states
    of those that the program added.
    """

    relinked: int
    rewritten: int
    retired: int
    added: tuple[str, ...] = ()

    def __str__(self):
        words = f"{counted(self.relinked, 'question')} re-linked, {self.retired} retired"
        words += f", {self.rewritten} written anew" if self.rewritten else ""
        words += f", {len(self.added)} added" if self.added else ""
        drafts = self.added.count(State.DRAFT)
        return f"{words} ({counted(drafts, 'draft')} to look at)" if drafts else words


def broken_by(revision, briefing):
    """The questions that the revision would break, in the order of the text."""
    changes = {change.old.pk: change for change in revision.changed}
    lost = [*changes, *(row.pk for row in revision.gone)]
    rows = briefing.questions.filter(sentence__in=lost).exclude(state__in=[State.DROPPED, State.STALE])
    rows = rows.select_related("sentence").prefetch_related("options").order_by("sentence__number", "pk")
    return [broken(question, changes.get(question.sentence_id)) for question in rows]


def broken(question, change):
    words = lost_words(change.old.text, change.new.text) if change else ()
    return Broken(question, change, said_in(texts_of(question), words))


def texts_of(question):
    """All that learners read of it, but for the sentence itself: as a choice it follows the article."""
    texts = [question.stem, question.explanation, *question.answers, *question.accept]
    for option in question.options.all():
        texts += (option.text, option.pair, option.feedback)
    return [text for text in texts if text != question.sentence.text]


def revise(briefing, source, *, analysis, broken, followers, by):
    """Saves the new text, of which `analysis` came; of the broken questions those among `followers` (ids)
    that may are re-linked.

    Raises `RevisedMeanwhile` where somebody was faster, for then `analysis` and `broken` are out of date.
    """
    prepared = prepare(analysis)
    with transaction.atomic():
        standing = Briefing.objects.select_for_update().get(pk=briefing.pk)
        refuse_what_moved(standing, briefing, broken)
        # A text that stands already writes no sentence on which a question could go on.
        is_new = clean(source) != standing.article
        relinked = [item for item in broken if is_new and item.question.pk in followers and item.may_follow]
        for item in relinked:
            move(item, by)
        known = set(briefing.questions.values_list("pk", flat=True))
        take_over_unwritten(briefing, relinked, drafts_of(prepared["questions"]), by)
        result = import_article(
            source=source,
            form=briefing.form,
            title="" if briefing.title_is_automatic else briefing.title,
            published_on=briefing.published_on,
            key_points=briefing.given_key_points,
            briefing=briefing,
            analysis=analysis,
            prepared=prepared,
        )
        drop_twins(relinked)
        stale = questions_of(broken).filter(state=State.STALE).count()
        added = added_to(briefing, known)
    return result, Outcome(len(relinked), len(broken) - len(relinked) - stale, stale, added)


def refuse_what_moved(standing, briefing, broken):
    """Any save of the article or its edits moves `updated_at`; a question's words have their version."""
    if (standing.article, standing.updated_at) != (briefing.article, briefing.updated_at):
        raise RevisedMeanwhile
    now = {(row.pk, row.version, row.state) for row in questions_of(broken)}
    if now != {(item.question.pk, item.question.version, item.question.state) for item in broken}:
        raise RevisedMeanwhile


def questions_of(items):
    return Question.objects.filter(pk__in=[item.question.pk for item in items])


def move(item, by):
    """Puts the question on the changed sentence, which the import is about to number.

    One that goes on against its warnings keeps its words: it is the instructor's from now on.
    """
    question, new, words = item.question, item.change.new, item.words
    if not item.can_follow:
        question.author = question.author or by
    place = {"text": new.text, "start": new.start, "end": new.end}
    question.sentence, _ = Sentence.objects.get_or_create(
        briefing_id=question.briefing_id, key=new.key, defaults=place
    )
    question.answer_start = new.text.find(words) if words else 0
    question.answer_end = question.answer_start + len(words)
    question.version += 1
    question.save()


def take_over_unwritten(briefing, relinked, drafts, by):
    """Questions that the program would not write on their new sentences go on as the instructor's."""
    numbers = {item.question.sentence_id: item.change.new.number for item in relinked}
    texts = {item.change.new.number: item.change.new.text for item in relinked}
    rows = {row.key: row for row in briefing.questions.select_related("sentence")}
    written = {row.pk for row, _ in successions(rows, drafts, numbers, texts)}
    mine = questions_of(relinked).filter(author=None).exclude(pk__in=written).exclude(key__in=drafts)
    mine.update(author=by)


def added_to(briefing, known):
    """The states of the questions that are not among the known ones, but for those that are not wanted."""
    states = briefing.questions.exclude(state=State.DROPPED).values_list("pk", "state")
    return tuple(state for pk, state in states if pk not in known)


def drop_twins(relinked):
    """What the program wrote anew in the place of a re-linked question is dropped."""
    for question in questions_of(relinked):
        twins = Question.objects.filter(sentence=question.sentence_id, kind=question.kind, stem=question.stem)
        twins = twins.filter(author=None).exclude(pk=question.pk)
        twins.update(state=State.DROPPED, decision=Question.Decision.DROPPED)
