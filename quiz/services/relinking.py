"""What an edit of the article does to its questions: found before it is saved, mended with it.

A question whose sentence changes may be re-linked: it goes on under its own key, on the new sentence, so what
learners know of it goes on with it. Otherwise it goes stale, and their answers stay.
"""

from dataclasses import dataclass

from django.db import transaction

from briefing.models import Sentence
from briefing.services import import_article
from briefing.services.revising import Changed
from quiz.models import Question

State = Question.State


@dataclass(frozen=True)
class Broken:
    """A question on a sentence that changes or goes; `can_follow`: its words stand in the new one."""

    question: Question
    change: Changed | None
    can_follow: bool

    @property
    def words(self):
        question = self.question
        return question.sentence.text[question.answer_start : question.answer_end]


def broken_by(revision, briefing):
    """The questions that the revision would break, in the order of the text."""
    changes = {change.old.pk: change for change in revision.changed}
    lost = [*changes, *(row.pk for row in revision.gone)]
    rows = briefing.questions.filter(sentence__in=lost).exclude(state__in=[State.DROPPED, State.STALE])
    found = []
    for question in rows.select_related("sentence").order_by("sentence__number", "pk"):
        change = changes.get(question.sentence_id)
        words = question.sentence.text[question.answer_start : question.answer_end]
        found.append(Broken(question, change, bool(change and words and words in change.new.text)))
    return found


@transaction.atomic
def revise(briefing, source, *, broken, followers, by):
    """Saves the new text; the broken questions among `followers` (ids) are re-linked, the others go stale."""
    states = {item.question.pk: item.question.state for item in broken}
    result = import_article(
        source=source,
        form=briefing.form,
        title="" if briefing.title_is_automatic else briefing.title,
        published_on=briefing.published_on,
        key_points=briefing.given_key_points,
        briefing=briefing,
    )
    relinked = [item for item in broken if item.question.pk in followers and item.change]
    for item in relinked:
        relink(item, states[item.question.pk], by)
    return result, len(relinked)


def relink(item, state, by):
    """Moves the question to the changed sentence; what the program wrote anew in its place is dropped."""
    question = Question.objects.get(pk=item.question.pk)
    sentence = Sentence.objects.get(briefing=question.briefing_id, key=item.change.new.key)
    start = sentence.text.find(item.words) if item.words else -1
    question.sentence = sentence
    question.answer_start, question.answer_end = (start, start + len(item.words)) if start >= 0 else (0, 0)
    question.state = state
    question.author = question.author or by
    question.version += 1
    question.save()
    twins = Question.objects.filter(sentence=sentence, kind=question.kind, stem=question.stem, author=None)
    twins.exclude(pk=question.pk).update(state=State.DROPPED, decision=Question.Decision.DROPPED)
