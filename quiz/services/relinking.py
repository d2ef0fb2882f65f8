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
from quiz.models import Question
from quiz.questions.edited import is_turned_round, lost_words, said_in
from quiz.services.following import follow_article

State = Question.State


class RevisedMeanwhile(Exception):
    """The article is no longer the one that the new text was held against."""


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


@dataclass(frozen=True)
class Outcome:
    """How many of the broken questions went on as they are, went on in new words, or went stale."""

    relinked: int
    rewritten: int
    retired: int

    def __str__(self):
        words = f"{counted(self.relinked, 'question')} re-linked, {self.retired} retired"
        return f"{words}, {self.rewritten} written anew" if self.rewritten else words


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


@transaction.atomic
def revise(briefing, source, *, broken, followers, by):
    """Saves the new text; of the broken questions those among `followers` (ids) that may are re-linked.

    Raises `RevisedMeanwhile` where somebody was faster, for then `broken` is out of date.
    """
    standing = Briefing.objects.select_for_update().get(pk=briefing.pk)
    if standing.article != briefing.article:
        raise RevisedMeanwhile
    # A text that stands already writes no sentence on which a question could go on.
    is_new = clean(source) != standing.article
    relinked = [item for item in broken if is_new and item.question.pk in followers and item.may_follow]
    for item in relinked:
        move(item, by)
    result = import_article(
        source=source,
        form=briefing.form,
        title="" if briefing.title_is_automatic else briefing.title,
        published_on=briefing.published_on,
        key_points=briefing.given_key_points,
        briefing=briefing,
    )
    for item in relinked:
        keep_words(item.question, by)
    if relinked:
        follow_article(briefing)
    stale = Question.objects.filter(pk__in=[item.question.pk for item in broken], state=State.STALE).count()
    return result, Outcome(len(relinked), len(broken) - len(relinked) - stale, stale)


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


def keep_words(question, by):
    """A question that the program would not write on its new sentence goes on as the instructor's.

    What the program wrote anew in its place is dropped.
    """
    now = Question.objects.get(pk=question.pk)
    if now.author is None and now.key == question.key:
        Question.objects.filter(pk=now.pk).update(author=by, state=question.state)
    twins = Question.objects.filter(sentence=now.sentence, kind=now.kind, stem=now.stem, author=None)
    twins.exclude(pk=now.pk).update(state=State.DROPPED, decision=Question.Decision.DROPPED)
