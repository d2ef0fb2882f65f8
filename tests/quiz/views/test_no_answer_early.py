"""No right answer leaves the server early: pages, replies and files are the same whatever the key is."""

import re
from collections import Counter
from copy import deepcopy
from datetime import timedelta
from itertools import permutations

import pytest
from django.urls import reverse
from django.utils import timezone

from quiz.models import Answer, Memory, Question
from quiz.questions.marking import right_answer
from quiz.services.attempts import finish, save_answer, start_attempt
from quiz.services.drawing import copy_of
from quiz.services.reviews import start_review
from quiz.services.self_tests import start_before, start_self_test
from tests.factories import make_briefing, make_learner, make_question, make_quiz, make_user

pytestmark = pytest.mark.django_db
KINDS = list(Question.Kind.values)
NOW = timezone.now()


def quiz_with_feedback_at_the_end(learner, briefing):
    quiz = make_quiz(briefing, questions=list(briefing.questions.all()), feedback="end")
    return start_attempt(learner=learner, quiz=quiz, at=NOW)


def own_test_with_feedback_at_the_end(learner, briefing):
    return start_self_test(learner=learner, at=NOW, feedback="end")


def half_of_a_pair(learner, briefing):
    return start_before(learner=learner, briefing=briefing, at=NOW)


STARTS = [quiz_with_feedback_at_the_end, own_test_with_feedback_at_the_end, half_of_a_pair]


def swapped(shown):
    """The copy with another key, other reasons and another evidence; what is shown of it is the same."""
    other = deepcopy(shown)
    count, pairs = len(other["options"]), [option["pair"] for option in other["options"]]
    for option, pair in zip(other["options"], pairs[::-1], strict=True):
        option["is_key"], option["pair"] = not option["is_key"], pair
        option["feedback"], option["sentence"] = "another reason", None
        option["rank"] = option["rank"] and count + 1 - option["rank"]
    # The line under a typed question says whether a number is asked for, so another number it is.
    other["answers"], other["accept"] = ["7 million euros"], ["7 million"]
    other["explanation"] = "another explanation"
    other["evidence"] |= {"text": "Another sentence.", "number": 5, "key": "x", "start": 0, "end": 3}
    return other


def seen(client, url):
    """Status, headers and body but for what is new with each reply."""
    reply = client.get(url)
    headers = {name: value for name, value in reply.headers.items() if name != "Content-Security-Policy"}
    return (
        reply.status_code,
        headers,
        re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", reply.content.decode()),
    )


def everything(client, attempt):
    pages = [reverse("quiz:question", args=[attempt.pk, 1]), reverse("quiz:attempt", args=[attempt.pk])]
    rest = [
        f"{pages[1]}?summary=1",
        reverse("quiz:export"),
        reverse("quiz:export_answers"),
        reverse("quiz:progress"),
    ]
    return [seen(client, url) for url in (*pages, *rest)]


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("kind", KINDS)
def test_saved_answer_tells_nothing_of_the_key(client, alice, kind, start):
    briefing = make_briefing()
    make_question(briefing, kind=kind)
    attempt = start(alice, briefing)
    answer = attempt.answers.get()
    save_answer(answer=answer, given=right_answer(answer.shown), at=NOW)
    before = everything(client, attempt)

    Answer.objects.update(shown=swapped(answer.shown))

    assert everything(client, attempt) == before


def fields_of(shown, is_right):
    """What a page sends for the right answer, or for one that is wrong altogether."""
    options = shown["options"]
    if shown["kind"] == "typed":
        return {"answer": shown["answers"][0] if is_right else "none of it"}
    if shown["kind"] == "order":
        places = [option["rank"] for option in options]
        places = places if is_right else places[1:] + places[:1]
        return {f"place-{option['id']}": place for option, place in zip(options, places, strict=True)}
    if shown["kind"] == "match":
        ids = {choice["text"]: choice["id"] for choice in shown["choices"]}
        pairs = [ids[option["pair"]] for option in options]
        pairs = pairs if is_right else pairs[1:] + pairs[:1]
        return {f"pair-{option['id']}": pair for option, pair in zip(options, pairs, strict=True)}
    chosen = [option["id"] for option in options if option["is_key"] is is_right]
    return {"answer": chosen if shown["kind"] == "multiple" else chosen[:1]}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("feedback", ["each", "end"])
def test_reply_to_a_save_is_the_same_for_right_and_wrong(client, kind, feedback):
    briefing = make_briefing()
    quiz = make_quiz(briefing, questions=[make_question(briefing, kind=kind)], feedback=feedback)

    replies = []
    for is_right in (True, False):
        user = make_user(f"learner-{is_right}")
        client.force_login(user)
        attempt = start_attempt(learner=make_learner(user), quiz=quiz, at=NOW, seed=1)
        sent = fields_of(attempt.answers.get().shown, is_right)
        url = reverse("quiz:question", args=[attempt.pk, 1])
        reply = client.post(url, sent, headers={"Accept": "application/json"})
        finish(attempt=attempt, at=NOW)
        assert (attempt.answers.get().mark == 1) is is_right
        headers = {name: v for name, v in reply.headers.items() if name != "Content-Security-Policy"}
        replies.append((reply.status_code, headers, reply.content.decode().replace(str(attempt.pk), "")))

    assert replies[0] == replies[1]
    assert set(reply.json()) == {"next"}


def test_card_to_recall_tells_nothing_before_it_is_turned_over(client, alice):
    question = make_question(make_briefing(), stem="Who opened it?", answers=["Orlin"])
    today = timezone.localdate()
    Memory.objects.create(
        learner=alice, question=question, stability=2, difficulty=5,
        last_on=today - timedelta(days=3), due_on=today,
    )  # fmt: skip
    session = start_review(learner=alice, at=NOW)
    answer = session.answers.get()
    before = everything(client, session)

    Answer.objects.update(shown=swapped(answer.shown))

    assert everything(client, session) == before


@pytest.mark.parametrize(
    ("kind", "least", "most"), [("single", 70, 130), ("evidence", 70, 130), ("multiple", 150, 250)]
)
def test_place_of_the_key_says_nothing_over_many_papers(kind, least, most):
    """The right option stands in every place about equally often."""
    question = make_question(make_briefing(), kind=kind)
    places = []
    for seed in range(300):
        options = copy_of(question, seed=seed, neighbours={})["options"]
        places += [place for place, option in enumerate(options) if option["is_key"]]

    assert all(least <= places.count(place) <= most for place in range(3))


def test_order_shown_is_any_but_the_solved_one_and_each_as_often():
    question = make_question(make_briefing(), kind="order")
    orders = Counter()
    for seed in range(600):
        options = copy_of(question, seed=seed, neighbours={})["options"]
        orders[tuple(option["rank"] for option in options)] += 1

    assert set(orders) == set(permutations((1, 2, 3))) - {(1, 2, 3)}
    assert all(85 <= count <= 155 for count in orders.values())
