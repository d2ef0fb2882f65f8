"""Whose record it is: made on the first change, and moved whole into the account."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from quiz.models import Attempt, Learner, SchoolClass, SectionRead
from quiz.services.attempts import finish, save_answer, start_attempt
from quiz.services.clock import extend
from quiz.services.merging import move_into_account
from quiz.services.reading import mark_read
from quiz.services.reporting import report_question
from quiz.services.settings import save_settings
from tests.factories import PASSWORD, make_briefing, make_learner, make_quiz, make_user

pytestmark = pytest.mark.django_db
NOW = timezone.now()


@pytest.fixture
def quiz():
    return make_quiz(make_briefing())


def answered(learner, quiz, count, at=NOW):
    """An attempt with so many answers given."""
    attempt = start_attempt(learner=learner, quiz=quiz, at=at)
    for answer in attempt.answers.order_by("position")[:count]:
        key = next(option["id"] for option in answer.shown["options"] if option["is_key"])
        save_answer(answer=answer, given=key, at=at)
    return attempt


def test_reading_a_page_makes_no_learner_and_sets_no_session(client, quiz):
    for address in (quiz.get_absolute_url(), reverse("quiz:progress"), quiz.briefing.get_absolute_url()):
        assert client.get(address).status_code == 200

    assert Learner.objects.count() == 0
    assert "sessionid" not in client.cookies


def test_visitor_keeps_one_record_over_requests(client, quiz):
    client.post(quiz.get_absolute_url())
    client.post(quiz.get_absolute_url())

    assert Learner.objects.count() == 1
    assert Attempt.objects.count() == 1


def test_visitor_clicking_start_twice_at_once_gets_one_attempt(quiz):
    """Both requests left the browser before either reply: no session yet, the same CSRF cookie."""
    first = Client(enforce_csrf_checks=True)
    first.get(quiz.get_absolute_url())
    token = first.cookies["csrftoken"].value
    second = Client(enforce_csrf_checks=True)
    second.cookies["csrftoken"] = token

    replies = [
        browser.post(quiz.get_absolute_url(), {"csrfmiddlewaretoken": token}) for browser in (first, second)
    ]

    assert replies[0].url == replies[1].url
    assert Attempt.objects.count() == Learner.objects.count() == 1
    assert second.get(replies[0].url, follow=True).status_code == 200


def test_visitor_with_a_cookie_seen_long_ago_is_a_stranger(quiz):
    """A cache that hands one CSRF cookie to many must not make them one learner."""
    browsers = [Client(enforce_csrf_checks=True) for _ in range(2)]
    browsers[0].get(quiz.get_absolute_url())
    token = browsers[0].cookies["csrftoken"].value
    browsers[1].cookies["csrftoken"] = token
    first = browsers[0].post(quiz.get_absolute_url(), {"csrfmiddlewaretoken": token})
    Learner.objects.update(created_at=NOW - timedelta(minutes=5))

    second = browsers[1].post(quiz.get_absolute_url(), {"csrfmiddlewaretoken": token})

    assert first.url != second.url
    assert browsers[1].get(first.url).status_code == 404


def test_visitors_with_different_cookies_are_strangers(quiz):
    browsers = [Client(), Client()]

    replies = [browser.post(quiz.get_absolute_url()) for browser in browsers]

    assert replies[0].url != replies[1].url
    assert browsers[0].get(replies[1].url).status_code == 404


def test_sign_up_makes_the_visitor_the_account_with_everything(client, quiz):
    client.post(quiz.get_absolute_url())
    client.post(reverse("quiz:settings"), {"theme": "dark", "next": "/"})
    visitor = Learner.objects.get()
    fields = {"username": "alice", "password": "three words walking", "email": ""}

    client.post(reverse("accounts:signup"), fields)

    learner = Learner.objects.get()
    assert (learner.pk, learner.user.username, learner.theme) == (visitor.pk, "alice", "dark")
    assert client.get(Attempt.objects.get().get_absolute_url()).status_code == 302


def test_learner_comes_along_with_the_account(client, quiz, django_assert_num_queries):
    client.force_login(make_learner(make_user("alice"), theme="dark").user)

    # The session, and the account with its learner.
    with django_assert_num_queries(2):
        page = client.get("/no-such-page/").content.decode()

    assert 'data-theme="dark"' in page


def test_sign_in_moves_the_record_and_a_second_sign_in_changes_nothing(client, quiz):
    user = make_user("alice")
    own = answered(make_learner(user), quiz, 3)
    client.post(quiz.get_absolute_url())

    for _ in range(2):
        client.post(reverse("accounts:login"), {"username": "alice", "password": PASSWORD})

    numbers = list(Attempt.objects.order_by("number").values_list("number", "learner__user__username"))
    assert numbers == [(1, "alice"), (2, "alice")]
    assert Learner.objects.get() == own.learner


def test_move_keeps_marks_readings_and_own_settings(quiz):
    alice, visitor = make_learner(make_user("alice")), make_learner()
    first, second = quiz.briefing.sections.all()
    mark_read(learner=alice, section=first, at=NOW)
    mark_read(learner=visitor, section=first, at=NOW - timedelta(days=2))
    mark_read(learner=visitor, section=second, at=NOW)
    save_settings(learner=alice, changes={"theme": "light"})
    save_settings(learner=visitor, changes={"theme": "dark", "size": "large"})
    answered(visitor, quiz, 3)

    moved = move_into_account(visitor=visitor, user=alice.user, at=NOW)

    reads = SectionRead.objects.filter(learner=alice).order_by("section__position")
    assert [row.read_at for row in reads] == [NOW - timedelta(days=2), NOW]
    assert (moved.theme, moved.size) == ("light", "large")
    assert Attempt.objects.of(alice).with_score().get().points == 3
    assert not Learner.objects.filter(pk=visitor.pk).exists()


@pytest.mark.parametrize(("own", "visited", "still_open"), [(1, 1, 1), (1, 0, 1), (0, 1, 1), (2, 1, 1)])
def test_move_of_two_open_attempts_leaves_one_open_and_no_answer_lost(quiz, own, visited, still_open):
    alice, visitor = make_learner(make_user("alice")), make_learner()
    answered(alice, quiz, own, at=NOW - timedelta(hours=1))
    answered(visitor, quiz, visited, at=NOW)

    move_into_account(visitor=visitor, user=alice.user, at=NOW)

    attempts = Attempt.objects.of(alice).with_score()
    assert attempts.open().count() == still_open
    assert sum(attempt.answered_count for attempt in attempts) == own + visited


def test_move_of_two_open_attempts_keeps_the_one_used_last_open(quiz):
    alice, visitor = make_learner(make_user("alice")), make_learner()
    old = answered(alice, quiz, 1, at=NOW - timedelta(hours=1))
    recent = answered(visitor, quiz, 2, at=NOW)

    move_into_account(visitor=visitor, user=alice.user, at=NOW)

    old.refresh_from_db()
    recent.refresh_from_db()
    assert (old.finished_at, recent.finished_at) == (NOW, None)
    assert (old.number, recent.number) == (1, 2)


def test_move_takes_every_kind_of_row_along(quiz):
    """A new kind of row that belongs to a learner fails here until the move knows it."""
    alice, visitor = make_learner(make_user("alice")), make_learner()
    attempt, sentence = answered(visitor, quiz, 3), quiz.briefing.sentences.first()
    mark_read(learner=visitor, section=sentence.section, at=NOW)
    report_question(learner=visitor, answer=attempt.answers.first(), reason="wording", at=NOW)
    extend(learner=visitor, quiz=quiz, minutes=5)
    visitor.highlights.create(sentence=sentence, note="Look", created_at=NOW, updated_at=NOW)
    visitor.places.create(briefing=quiz.briefing, sentence=sentence, seen_at=NOW)
    room = SchoolClass.objects.create(name="2b", owner=make_user("ines"))
    visitor.memberships.create(school_class=room, joined_at=NOW)
    related = [one for one in Learner._meta.related_objects if one.one_to_many]

    def counts(learner):
        return {one.name: one.related_model.objects.filter(learner=learner).count() for one in related}

    before = counts(visitor)
    move_into_account(visitor=visitor, user=alice.user, at=NOW)

    assert min(before.values()) > 0
    assert counts(alice) == before


def test_move_of_further_time_keeps_the_larger(quiz):
    alice, visitor = make_learner(make_user("alice")), make_learner()
    extend(learner=alice, quiz=quiz, minutes=5, attempts=2)
    extend(learner=visitor, quiz=quiz, minutes=9, attempts=1)

    move_into_account(visitor=visitor, user=alice.user, at=NOW)

    assert alice.extensions.values_list("minutes", "attempts").get() == (9, 2)


def test_move_happens_once(quiz):
    alice, visitor = make_learner(make_user("alice")), make_learner()
    finish(attempt=answered(visitor, quiz, 1), at=NOW)

    for _ in range(2):
        move_into_account(visitor=visitor, user=alice.user, at=NOW)

    assert Attempt.objects.of(alice).count() == 1


def test_start_after_the_record_moved_is_refused_in_words(quiz):
    from quiz.services.attempts import AttemptRefused

    alice, visitor = make_learner(make_user("alice")), make_learner()
    move_into_account(visitor=visitor, user=alice.user, at=NOW)

    with pytest.raises(AttemptRefused, match="signed in since"):
        start_attempt(learner=visitor, quiz=quiz, at=NOW)


def test_sign_out_leaves_nothing_behind(client, quiz):
    client.force_login(make_user("alice"))
    client.post(quiz.get_absolute_url())
    attempt = Attempt.objects.get()

    client.post(reverse("accounts:logout"))

    assert client.get(attempt.get_absolute_url()).status_code == 404
