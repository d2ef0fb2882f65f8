"""An instructor's word on the program's questions: accepted or dropped. It outlives every import."""

from collections import Counter

from django.db import transaction
from django.db.models import Exists, OuterRef

from quiz.models import Question, Quiz

Decision, State = Question.Decision, Question.State
STATE_OF = {Decision.ACCEPTED: State.PUBLISHED, Decision.DROPPED: State.DROPPED}


@transaction.atomic
def decide(briefing, decisions):
    """Sets {question id: decision} on questions of the briefing; returns how many of each were changed.

    A question whose sentence is gone cannot be accepted. Quizzes that the program made are shown while they
    have anything to ask.
    """
    changed = Counter()
    for decision, state in STATE_OF.items():
        wanted = [pk for pk, one in decisions.items() if one == decision]
        rows = briefing.questions.filter(pk__in=wanted).exclude(state=state, decision=decision)
        if decision == Decision.ACCEPTED:
            rows = rows.filter(sentence__number__isnull=False)
        changed[decision] = rows.update(decision=decision, state=state)
    show_what_has_questions(briefing)
    return changed


def show_what_has_questions(briefing):
    """The program's quizzes are published exactly while one of their questions is."""
    asked = Question.objects.published().filter(places__quiz=OuterRef("pk"))
    seeded = briefing.quizzes.filter(owner=None).exclude(purpose=Quiz.Purpose.OWN)
    has_any = seeded.annotate(has_any=Exists(asked))
    for is_shown in (True, False):
        found = list(has_any.filter(has_any=is_shown).values_list("pk", flat=True))
        Quiz.objects.filter(pk__in=found).update(is_published=is_shown)
