"""Stories of unusual sizes, and the readers who open them."""

from datetime import date, timedelta

from django.test import Client
from django.utils import timezone

from quiz.services.attempts import finish, save_answer, start_attempt
from tests.factories import Named, Story, make_learner, make_quiz, make_user

MANY_DATES = Story(
    sections=(
        ("Counting", (tuple(f"In {1960 + n} Orlin counted {n} boats on the Lenna." for n in range(1, 61)),)),
    ),
    actors=(Named("Orlin", "place"),),
    events=tuple(
        (n, str(1960 + n), date(1960 + n, 1, 1), f"Orlin counted {n} boats on the Lenna")
        for n in range(1, 61)
    ),
)
MANY_ACTORS = Story(
    sections=(
        ("Everybody", (tuple(f"Orlin met Envoy Number{n:03} in the harbour." for n in range(1, 91)),)),
    ),
    actors=(Named("Orlin", "place"), *(Named(f"Number{n:03}", "person") for n in range(1, 91))),
)
BARE = Story(sections=(("All there is", (("Nothing happened.",),)),))


def section_of(briefing, position=1):
    return briefing.sections.get(position=position)


def learner_with_marked_check(briefing):
    """Alice finished the check of the first section a month ago, so its questions are due."""
    learner = make_learner(make_user())
    quiz = make_quiz(briefing, section=section_of(briefing), purpose="section")
    at = timezone.now() - timedelta(days=30)
    attempt = start_attempt(learner=learner, quiz=quiz, at=at)
    for answer in attempt.answers.all():
        save_answer(answer=answer, given="1", at=at, is_final=True)
    finish(attempt=attempt, at=at)
    return learner


def client_of(name):
    client = Client()
    client.force_login(make_user(name))
    return client
